facilitators-visit-entrust = Entrust the questions to somebody
facilitators-visit-who =
    <b>{ $title }</b>
    Nobody is in charge of the questions: the team puts them. To entrust them to somebody, send their name.
facilitators-visit-who-named =
    <b>{ $title }</b>
    The questions are entrusted to { $names }. To entrust them to somebody else too, send their name.
facilitators-visit-candidates = To whom?
facilitators-visit-told = { $name } entrusts you with the questions to the hosts: <b>{ $title }</b>. Their list keeps itself up to date.
facilitators-visit-told-off = The questions to the hosts are no longer yours to put: { $title }.
facilitators-nobody = Nobody of this name is on the trip. Send another name.
facilitators-name = Entrust to { $name }
facilitators-off = Take back from { $name }
facilitators-gone = This is not in the programme any more: nothing is changed.
facilitators-evening-entrust = Entrust this mirror to somebody
facilitators-evening-open = Prepare the evening mirror
facilitators-evening-who =
    <b>The evening mirror</b>, { $title }
    Nobody but the team prepares it. To entrust it to somebody, send their name.
facilitators-evening-who-named =
    <b>The evening mirror</b>, { $title }
    It is entrusted to { $names }, with the team. To entrust it to somebody else too, send their name.
facilitators-evening-candidates = To whom?
facilitators-evening-told = { $name } entrusts you with the evening mirror, { $title }: what the group will read of its day. It comes to you at { $at }; you remove or add quotations, write a sentence, then publish it.
facilitators-evening-told-off = The evening mirror is no longer yours to prepare: { $title }.
facilitators-evenings = <b>Who prepares the mirror of each evening?</b>
facilitators-no-evening = There is no evening left whose mirror is to be prepared.
facilitators-evening = { $day } · { $names }
facilitators-team = the team
facilitators-choose = Entrust the evening mirrors
