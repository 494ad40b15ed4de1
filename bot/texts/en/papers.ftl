papers-agenda =
    <b>The trip in your calendar</b>
    Open the file to add the entries.
papers-feed = For a calendar that refreshes by itself, subscribe to this address, which is yours: { $url }
papers-feed-renew = Change this address
papers-feed-renewed = The former address answers no more. Subscribe to the new one, which is yours: { $url }
papers-no-feed = This file does not refresh by itself: ask for it again after a change.
papers-pocket =
    <b>The whole trip, offline</b>
    Keep this message and its files: they can be read offline.
papers-picture = <b>{ $day }</b>
papers-gone-mission = This letter can no longer be issued: the sign-up is gone or is not yours any more. To see where you stand: /status
papers-gone-participants = This file is for the team alone.
papers-gone-attendance = This certificate cannot be made, or it is for the team of the trip only.
papers-gone-mydata = There is nothing left to put in this file: your data is erased.
