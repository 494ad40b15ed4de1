"""Mail providers open to anybody: their domains say nothing of who belongs to what."""

from __future__ import annotations

LISTED = """
    gmail.com googlemail.com outlook.com outlook.fr outlook.be hotmail.com hotmail.fr hotmail.be hotmail.co.uk
    hotmail.ch hotmail.es hotmail.it live.com live.fr live.be live.ca msn.com passport.com windowslive.com
    yahoo.com yahoo.fr yahoo.be yahoo.ca yahoo.co.uk yahoo.de yahoo.es yahoo.it ymail.com rocketmail.com
    aol.com aol.fr icloud.com me.com mac.com orange.fr wanadoo.fr voila.fr laposte.net free.fr aliceadsl.fr
    alice.fr libertysurf.fr infonie.fr online.fr sfr.fr neuf.fr cegetel.net club-internet.fr 9online.fr
    9business.fr noos.fr numericable.fr numericable.com bbox.fr bouygtel.fr dartybox.com tele2.fr tiscali.fr
    netcourrier.com caramail.com caramail.fr lycos.fr nordnet.fr akeonet.com ovh.fr zaclys.com mailo.com
    mailo.fr net-c.fr netc.fr netc.eu emailasso.net mail2world.com gmx.com gmx.fr gmx.net gmx.de web.de
    mail.com email.com caramail.net proton.me protonmail.com protonmail.ch pm.me tutanota.com tutanota.de
    tuta.io tuta.com tutamail.com keemail.me posteo.net posteo.de mailbox.org disroot.org riseup.net
    autistici.org framalistes.org murena.io e.email fastmail.com fastmail.fm hey.com zoho.com zohomail.com
    zohomail.eu hushmail.com runbox.com kolabnow.com yandex.com yandex.ru mail.ru bk.ru inbox.ru list.ru
    rambler.ru qq.com 163.com 126.com sina.com foxmail.com naver.com daum.net hanmail.net rediffmail.com
    skynet.be telenet.be proximus.be scarlet.be voo.be belgacom.net bluewin.ch sunrise.ch hispeed.ch pt.lu
    vo.lu internet.lu videotron.ca sympatico.ca bell.net rogers.com shaw.ca telus.net t-online.de freenet.de
    arcor.de libero.it virgilio.it tin.it alice.it tiscali.it telefonica.net terra.es btinternet.com sky.com
    virginmedia.com talktalk.net ntlworld.com comcast.net verizon.net att.net cox.net yopmail.com yopmail.fr
    mailinator.com guerrillamail.com 10minutemail.com temp-mail.org trashmail.com jetable.org
"""
DOMAINS = frozenset(LISTED.split())


def is_public(domain: str) -> bool:
    """`domain` is lower case; a part of a provider's domain is the provider's too."""
    parts = domain.split(".")
    return any(".".join(parts[at:]) in DOMAINS for at in range(len(parts) - 1))
