<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Litecopy</name>
    <message>
        <source>another program changed the older copy while it was compared</source>
        <translation>ein anderes Programm hat die ältere Kopie geändert, während sie verglichen wurde</translation>
    </message>
    <message>
        <source>the file system shares no blocks between files</source>
        <translation>auf diesem Dateisystem können Dateien keine Blöcke teilen</translation>
    </message>
    <message>
        <source>it is on a network or FUSE file system, where other programs may write unnoticed</source>
        <translation>sie liegt auf einem Netzwerk- oder FUSE-Dateisystem, wo andere Programme unbemerkt schreiben können</translation>
    </message>
    <message>
        <source>a program uses it by its name across an overlay file system, where its locks don&apos;t show</source>
        <translation>ein Programm benutzt sie unter ihrem Namen über ein Overlay-Dateisystem hinweg, wo seine Sperren nicht zu sehen sind</translation>
    </message>
    <message>
        <source>A write-ahead log lies beside the database, whose header says that it uses none. SQLite reads both together, and so does the copy. If the database was put back from a backup, the log may be an older database&apos;s: copy the database file by itself, without its log, and compare.</source>
        <translation>Neben der Datenbank liegt ein Write-Ahead-Log, obwohl sie laut ihrem Kopf keines benutzt. SQLite liest beide zusammen, und die Kopie tut es auch. Wurde die Datenbank aus einer Sicherung zurückgespielt, kann das Log von einer älteren Datenbank stammen: Kopieren Sie die Datenbankdatei für sich, ohne ihr Log, und vergleichen Sie.</translation>
    </message>
    <message>
        <source>The copy is the database as it is, not compacted: %1.</source>
        <extracomment>%1 is a clause: &quot;written anew, “t” would have other rows&quot;</extracomment>
        <translation>Die Kopie ist die Datenbank, wie sie ist, und nicht kompakt: %1.</translation>
    </message>
    <message>
        <source>%1 was replaced or deleted after its last page was copied: the copy is of the file that had this name before.</source>
        <translation>%1 wurde ersetzt oder gelöscht, nachdem die letzte Seite kopiert war: Die Kopie ist von der Datei, die vorher so hieß.</translation>
    </message>
    <message>
        <source>it is on a network or FUSE file system, where it doesn’t show who writes</source>
        <translation>sie liegt auf einem Netzwerk- oder FUSE-Dateisystem, wo nicht zu sehen ist, wer schreibt</translation>
    </message>
    <message>
        <source>The new content is in place, but writing it did not end without an error: %1 (%2)</source>
        <translation>Der neue Inhalt ist an seinem Platz, aber das Schreiben endete nicht ohne Fehler: %1 (%2)</translation>
    </message>
    <message>
        <source>The new content is in place, but the check of it was cancelled: it was not checked.</source>
        <translation>Der neue Inhalt ist an seinem Platz, aber seine Prüfung wurde abgebrochen: Er wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>its write-ahead log was cut off</source>
        <translation>ihr Write-Ahead-Log wurde abgeschnitten</translation>
    </message>
    <message>
        <source>The write-ahead log of the database is not sealed by checksums behind frame %1 of %2. The copy holds what programs see, but if the program that has it open crashed now, SQLite would lose what was committed since. Let the program end properly.</source>
        <translation>Das Write-Ahead-Log der Datenbank ist hinter Frame %1 von %2 nicht mehr durch Prüfsummen gesichert. Die Kopie enthält, was Programme sehen; stürzte aber das Programm, das sie geöffnet hat, jetzt ab, so verlöre SQLite, was seitdem festgeschrieben wurde. Beenden Sie das Programm ordnungsgemäß.</translation>
    </message>
    <message>
        <source>written anew, its header would be another one</source>
        <translation>neu geschrieben hätte sie einen anderen Kopf</translation>
    </message>
    <message>
        <source>written anew, “%1” would be missing or be another one</source>
        <translation>neu geschrieben würde „%1“ fehlen oder wäre anders</translation>
    </message>
    <message>
        <source>written anew, “%1” would have other rows</source>
        <translation>neu geschrieben hätte „%1“ andere Zeilen</translation>
    </message>
    <message>
        <source>SQLite can’t read all of it (%1)</source>
        <translation>SQLite kann sie nicht ganz lesen (%1)</translation>
    </message>
    <message>
        <source>The copy was made anew from a damaged database. It may be sound, but rows may be missing: copy the database as it is, too, and keep that copy.</source>
        <translation>Die Kopie wurde aus einer beschädigten Datenbank neu geschrieben. Sie kann unversehrt sein, aber Zeilen können fehlen: Kopieren Sie die Datenbank auch so, wie sie ist, und bewahren Sie diese Kopie auf.</translation>
    </message>
    <message>
        <source>Copied from the transaction the application is in.</source>
        <translation>Kopiert aus der Transaktion, in der die Anwendung ist.</translation>
    </message>
    <message>
        <source>Copied from one pinned snapshot of the open connection.</source>
        <translation>Kopiert aus einer einzigen festgehaltenen Momentaufnahme der offenen Verbindung.</translation>
    </message>
    <message>
        <source>The open database is held until the copy is complete: other programs wait to write.</source>
        <translation>Die offene Datenbank wird gehalten, bis die Kopie vollständig ist: Andere Programme warten mit dem Schreiben.</translation>
    </message>
    <message>
        <source>Copied from the open connection in short steps.</source>
        <translation>In kurzen Schritten von der offenen Verbindung kopiert.</translation>
    </message>
    <message>
        <source> The drive of the database is nearly full (%1 free): what other programs write takes space there until the copy ends.</source>
        <translation> Das Laufwerk der Datenbank ist fast voll (%1 frei): Was andere Programme schreiben, belegt dort Platz, bis die Kopie endet.</translation>
    </message>
    <message>
        <source> It is on a network drive or a FUSE file system: other programs may write to it unnoticed, so copy it while none does.</source>
        <translation> Sie liegt auf einem Netzlaufwerk oder FUSE-Dateisystem: Andere Programme können unbemerkt hineinschreiben; kopieren Sie sie also, während keines schreibt.</translation>
    </message>
    <message>
        <source>Written anew, at least %1 pages smaller: without free pages and deleted rows, but not page for page the same.</source>
        <translation>Neu geschrieben, mindestens %1 Seiten kleiner: ohne freie Seiten und gelöschte Zeilen, aber nicht Seite für Seite gleich.</translation>
    </message>
    <message>
        <source>it is a link that another user made, and may lead anywhere. Give the name of what it leads to, if that is meant</source>
        <translation>es ist eine Verknüpfung, die ein anderer Benutzer angelegt hat, und kann irgendwohin führen. Geben Sie den Namen dessen an, wohin sie führt, wenn das gemeint ist</translation>
    </message>
    <message>
        <source>it is marked as immutable (chattr -i takes that away)</source>
        <translation>sie ist als unveränderlich gekennzeichnet (chattr -i hebt das auf)</translation>
    </message>
    <message>
        <source>it is marked as append-only (chattr -a takes that away)</source>
        <translation>sie ist so gekennzeichnet, dass nur angehängt werden darf (chattr -a hebt das auf)</translation>
    </message>
    <message>
        <source>it is not a compressed copy of a database</source>
        <translation>es ist keine komprimierte Kopie einer Datenbank</translation>
    </message>
    <message>
        <source>the temporary folder “%1” is not a folder</source>
        <translation>der Ordner für temporäre Dateien „%1“ ist kein Ordner</translation>
    </message>
    <message>
        <source>the temporary folder “%1” does not exist</source>
        <translation>den Ordner für temporäre Dateien „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>its name has %1 bytes, and the name of SQLite’s journal leaves room for %2</source>
        <translation>ihr Name hat %1 Bytes, und der Name von SQLites Journal lässt nur Platz für %2</translation>
    </message>
    <message>
        <source>a program may use it by its name across an overlay file system, where its locks don’t show</source>
        <translation>ein Programm benutzt sie vielleicht unter ihrem Namen über ein Overlay-Dateisystem hinweg, wo seine Sperren nicht zu sehen sind</translation>
    </message>
    <message>
        <source>it is on a FUSE file system, and a program may use it where that keeps it, by locks that don’t show here</source>
        <translation>sie liegt auf einem FUSE-Dateisystem, und ein Programm benutzt sie vielleicht dort, wo dieses sie speichert, mit Sperren, die hier nicht zu sehen sind</translation>
    </message>
    <message>
        <source>%1 has it open for the users of a FUSE file system, whose locks don’t show here</source>
        <translation>%1 hat sie für die Benutzer eines FUSE-Dateisystems geöffnet, deren Sperren hier nicht zu sehen sind</translation>
    </message>
    <message>
        <source>under another name, beside which its log lies</source>
        <translation>unter einem anderen Namen, neben dem ihr Log liegt</translation>
    </message>
    <message>
        <source>the older copy could not be put back as it was. “%1” lies beside it, and the next program that opens it with SQLite puts it back</source>
        <translation>die ältere Kopie konnte nicht in den alten Zustand gebracht werden. Neben ihr liegt „%1“; das nächste Programm, das sie mit SQLite öffnet, stellt sie wieder her</translation>
    </message>
    <message>
        <source>“%1” is complete, but its name may not be on the medium yet: the system reported “%2”. After a power cut it may be missing, or be the old one again.</source>
        <translation>„%1“ ist vollständig, aber der Name steht vielleicht noch nicht auf dem Datenträger: Das System meldete „%2“. Nach einem Stromausfall kann die Datei fehlen oder wieder die alte sein.</translation>
    </message>
    <message>
        <source>The structure of the whole copy was checked, but not whether the indexes of every table match it. Not checked: %1</source>
        <extracomment>%1 is a table and the reason why it was not checked, as in &quot;t: no such function: f&quot;</extracomment>
        <translation>Der Aufbau der ganzen Kopie wurde geprüft, aber nicht, ob die Indizes jeder Tabelle zu ihr passen. Nicht geprüft: %1</translation>
    </message>
    <message>
        <source>a log lies beside the older copy</source>
        <translation>neben der älteren Kopie liegt ein Log</translation>
    </message>
    <message>
        <source>there is no older copy</source>
        <translation>es gibt keine ältere Kopie</translation>
    </message>
    <message>
        <source>the older copy has other names, too (hard links)</source>
        <translation>die ältere Kopie hat noch andere Namen (Hardlinks)</translation>
    </message>
    <message>
        <source>the older copy may not be written</source>
        <translation>in die ältere Kopie darf nicht geschrieben werden</translation>
    </message>
    <message>
        <source>locks on the older copy don’t reach all who may use it</source>
        <translation>Sperren auf der älteren Kopie erreichen nicht alle, die sie benutzen können</translation>
    </message>
    <message>
        <source>Whether programs of other users, on other computers or in containers have “%1” open can’t be known here: one that reads it without SQLite’s locks may have read old and new pages mixed.</source>
        <translation>Ob Programme anderer Benutzer, auf anderen Rechnern oder in Containern „%1“ geöffnet haben, ist hier nicht zu erkennen: Eines, das ohne SQLites Sperren liest, hat vielleicht alte und neue Seiten gemischt gelesen.</translation>
    </message>
    <message>
        <source>the older copy can’t be locked where it is</source>
        <translation>die ältere Kopie kann dort, wo sie liegt, nicht gesperrt werden</translation>
    </message>
    <message>
        <source>it changed while its last pages were copied</source>
        <translation>sie änderte sich, während ihre letzten Seiten kopiert wurden</translation>
    </message>
    <message>
        <source>a log or a journal lies beside the older copy</source>
        <translation>neben der älteren Kopie liegt ein Log oder ein Journal</translation>
    </message>
    <message>
        <source>the older copy can’t be read</source>
        <translation>die ältere Kopie kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>the older copy is no database that can be read</source>
        <translation>die ältere Kopie ist keine lesbare Datenbank</translation>
    </message>
    <message>
        <source>the older copy has pages of another size</source>
        <translation>die ältere Kopie hat Seiten anderer Größe</translation>
    </message>
    <message>
        <source>the older copy has not the size that its header says</source>
        <translation>die ältere Kopie hat nicht die Größe, die ihr Kopf nennt</translation>
    </message>
    <message>
        <source>the database has pages of another size</source>
        <translation>die Datenbank hat Seiten anderer Größe</translation>
    </message>
    <message>
        <source>there is no room to gather the changed pages</source>
        <translation>es ist kein Platz, um die geänderten Seiten zu sammeln</translation>
    </message>
    <message>
        <source>the database has no header that can be read</source>
        <translation>die Datenbank hat keinen lesbaren Kopf</translation>
    </message>
    <message>
        <source>more than %1 % of the pages changed</source>
        <translation>mehr als %1 % der Seiten haben sich geändert</translation>
    </message>
    <message>
        <source>files can’t be read beside SQLite here, and the older copy neither</source>
        <translation>Dateien können hier nicht neben SQLite gelesen werden, die ältere Kopie auch nicht</translation>
    </message>
    <message>
        <source>its write-ahead log grew by %1 because the copy held it, and %2 are left on its drive. The copy was ended so that other programs can go on writing</source>
        <translation>ihr Write-Ahead-Log wuchs um %1, weil die Kopie es festhielt, und auf ihrem Laufwerk sind noch %2 frei. Die Kopie wurde beendet, damit andere Programme weiter schreiben können</translation>
    </message>
    <message>
        <source>its file system keeps times in whole seconds, and it was written to in each of them</source>
        <translation>ihr Dateisystem speichert Zeiten in ganzen Sekunden, und in jeder davon wurde in sie geschrieben</translation>
    </message>
    <message>
        <source>it ended after %1 of %2 bytes</source>
        <translation>sie endete nach %1 von %2 Bytes</translation>
    </message>
    <message>
        <source>nothing came for %1 s</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation>%1 s lang kam nichts</translation>
    </message>
    <message>
        <source>nothing came</source>
        <translation>es kam nichts</translation>
    </message>
    <message>
        <source>its header, last written by SQLite before 3.7.0, doesn’t say how long it is</source>
        <translation>ihr Kopf, zuletzt von einem SQLite vor 3.7.0 geschrieben, sagt nicht, wie lang sie ist</translation>
    </message>
    <message>
        <source>more than the %1 bytes came that its header says</source>
        <translation>es kamen mehr als die %1 Bytes, die ihr Kopf nennt</translation>
    </message>
    <message>
        <source>only the program that made it knows whether it is of one moment</source>
        <translation>nur das Programm, das sie erstellt hat, weiß, ob sie von einem einzigen Zeitpunkt ist</translation>
    </message>
    <message>
        <source>Whether programs of other users, on other computers or in containers had “%1” open can’t be known here: one that had still uses the old file, and what it writes is lost.</source>
        <translation>Ob Programme anderer Benutzer, auf anderen Rechnern oder in Containern „%1“ geöffnet hatten, ist hier nicht zu erkennen: Ein solches benutzt noch die alte Datei, und was es schreibt, geht verloren.</translation>
    </message>
    <message>
        <source>a file server, or another program, that holds a lease on the file</source>
        <translation>ein Dateiserver oder ein anderes Programm mit einem Lease auf der Datei</translation>
    </message>
    <message>
        <source>%1, for %2 s</source>
        <extracomment>%1 is a program and its lock, %2 a number of seconds</extracomment>
        <translation>%1, seit %2 s</translation>
    </message>
    <message>
        <source>the database has a log or a journal that nobody holds</source>
        <translation>die Datenbank hat ein Log oder Journal, das niemand hält</translation>
    </message>
    <message>
        <source>its write-ahead log holds frames without checksums, which SQLite before 3.50.2 leaves</source>
        <translation>ihr Write-Ahead-Log enthält Frames ohne Prüfsummen, wie sie SQLite vor 3.50.2 hinterlässt</translation>
    </message>
    <message>
        <source>a frame of its write-ahead log is damaged</source>
        <translation>ein Frame ihres Write-Ahead-Logs ist beschädigt</translation>
    </message>
    <message>
        <source>it can&apos;t be asked there whether somebody is writing</source>
        <translation>dort lässt sich nicht erfragen, ob gerade jemand schreibt</translation>
    </message>
    <message>
        <source>a program holds it exclusively and may have been in the midst of a change</source>
        <translation>ein Programm hält sie exklusiv und war vielleicht mitten in einer Änderung</translation>
    </message>
    <message>
        <source>it never stood still while it was read</source>
        <translation>sie stand nie still, während sie gelesen wurde</translation>
    </message>
    <message>
        <source>its journal names a super-journal that can&apos;t be looked for</source>
        <translation>ihr Journal nennt ein Super-Journal, nach dem nicht gesucht werden kann</translation>
    </message>
    <message>
        <source>%1 keeps the database locked: its files are copied until they stand still.</source>
        <translation>%1 hält die Datenbank gesperrt: Ihre Dateien werden kopiert, bis sie stillstehen.</translation>
    </message>
    <message>
        <source>SQLite could not read the database without changing it: its files are copied, and repaired in the copy.</source>
        <translation>SQLite konnte die Datenbank nicht lesen, ohne sie zu ändern: Ihre Dateien werden kopiert und in der Kopie repariert.</translation>
    </message>
    <message>
        <source>%1 are needed in “%3”, %2 are free</source>
        <translation>%1 werden in „%3“ gebraucht, %2 sind frei</translation>
    </message>
    <message>
        <source>it needs %1, and a file may have %2 there</source>
        <translation>sie braucht %1, und eine Datei darf dort %2 groß sein</translation>
    </message>
    <message>
        <source>Files can&apos;t be read beside SQLite here: SQLite copies the pages itself.</source>
        <translation>Dateien können hier nicht neben SQLite gelesen werden: SQLite kopiert die Seiten selbst.</translation>
    </message>
    <message>
        <source>the folder for temporary files (TMPDIR) does not exist</source>
        <translation>den Ordner für temporäre Dateien (TMPDIR) gibt es nicht</translation>
    </message>
    <message>
        <source>the reader of the copy</source>
        <translation>der Leser der Kopie</translation>
    </message>
    <message>
        <source>it names another file, which SQLite would delete</source>
        <translation>es nennt eine andere Datei, die SQLite löschen würde</translation>
    </message>
    <message>
        <source>%1 is in WAL mode now, as its source is: it could not be put back while other programs use it.</source>
        <translation>%1 ist jetzt im WAL-Modus wie die Quelle: Das ließ sich nicht zurückstellen, während andere Programme die Datenbank benutzen.</translation>
    </message>
    <message>
        <source>its log could not be brought to the medium, so the new content may be there, or be gone again</source>
        <translation>ihr Log konnte nicht auf den Datenträger gebracht werden; der neue Inhalt kann also da sein oder wieder weg</translation>
    </message>
    <message>
        <source>“%1” is not in the list of its folder: Litecopy never removes it.</source>
        <translation>„%1“ steht nicht in der Liste des Ordners: Litecopy entfernt die Datei nie.</translation>
    </message>
    <message>
        <source>The list of copies in “%1” can&apos;t be used: %2.</source>
        <translation>Die Liste der Kopien in „%1“ ist nicht benutzbar: %2.</translation>
    </message>
    <message>
        <source>you may not read its journal</source>
        <translation>Sie dürfen ihr Journal nicht lesen</translation>
    </message>
    <message>
        <source>SQLite may not make a journal in its folder</source>
        <translation>SQLite darf in ihrem Ordner kein Journal anlegen</translation>
    </message>
    <message>
        <source>its write-ahead log or the index of it may not be written</source>
        <translation>in ihr Write-Ahead-Log oder dessen Index darf nicht geschrieben werden</translation>
    </message>
    <message>
        <source>a crashed program&apos;s journal beside it may not be rolled back</source>
        <translation>das Journal eines abgestürzten Programms neben ihr darf nicht zurückgerollt werden</translation>
    </message>
    <message>
        <source>the database</source>
        <translation>die Datenbank</translation>
    </message>
    <message>
        <source>it is a symbolic link, and SQLite opens no log, index or journal through one</source>
        <translation>es ist eine symbolische Verknüpfung, und durch eine solche öffnet SQLite kein Log, keinen Index und kein Journal</translation>
    </message>
    <message>
        <source>its write-ahead log “%1” lies beside it</source>
        <translation>ihr Write-Ahead-Log „%1“ liegt daneben</translation>
    </message>
    <message>
        <source>its first 100 bytes are zeros</source>
        <translation>ihre ersten 100 Bytes sind Nullen</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>die Standardeingabe</translation>
    </message>
    <message>
        <source>it gives a thread no table of open files of its own</source>
        <translation>es gibt einem Thread keine eigene Tabelle offener Dateien</translation>
    </message>
    <message>
        <source>a file server holds a lease on it, or another program does</source>
        <translation>ein Dateiserver oder ein anderes Programm hat ein Lease darauf</translation>
    </message>
    <message>
        <source>the limit for this program is %1</source>
        <translation>die Grenze für dieses Programm ist %1</translation>
    </message>
    <message>
        <source>its path leads in a circle of links</source>
        <translation>ihr Pfad führt durch Verknüpfungen im Kreis</translation>
    </message>
    <message>
        <source>the path of “%1” leads in a circle of links</source>
        <translation>der Pfad von „%1“ führt durch Verknüpfungen im Kreis</translation>
    </message>
    <message>
        <source>“%1” belonged to user %2 and belongs to user %3 now: only root can give a file away.</source>
        <translation>„%1“ gehörte dem Benutzer %2 und gehört jetzt dem Benutzer %3: Nur root kann eine Datei abgeben.</translation>
    </message>
    <message>
        <source>“%1” belonged to group %2 and belongs to group %3 now, which may do no more with it than everybody.</source>
        <translation>„%1“ gehörte der Gruppe %2 und gehört jetzt der Gruppe %3, die damit nicht mehr darf als alle.</translation>
    </message>
    <message>
        <source>The file system does not keep permissions: “%1” may be opened by users who may not open its source.</source>
        <translation>Das Dateisystem speichert keine Zugriffsrechte: „%1“ kann von Benutzern geöffnet werden, die die Quelle nicht öffnen dürfen.</translation>
    </message>
    <message>
        <source>The file system did not take the permissions that “%1” had: they are %2 now, not %3.</source>
        <translation>Das Dateisystem hat die Zugriffsrechte von „%1“ nicht übernommen: Sie sind jetzt %2, nicht %3.</translation>
    </message>
    <message>
        <source>These attributes of the file that was replaced could not be given to the new “%1”: %2.</source>
        <translation>Diese Attribute der ersetzten Datei ließen sich der neuen Datei „%1“ nicht geben: %2.</translation>
    </message>
    <message>
        <source>The file that was replaced has other names (hard links): they still mean the old one, not “%1”.</source>
        <translation>Die ersetzte Datei hat noch andere Namen (Hardlinks): Diese meinen weiter die alte, nicht „%1“.</translation>
    </message>
    <message>
        <source>a program the system does not name</source>
        <translation>ein Programm, das das System nicht nennt</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>Prozess %1</translation>
    </message>
    <message>
        <source>%1 with a shared lock</source>
        <translation>%1 mit gemeinsamer Sperre</translation>
    </message>
    <message>
        <source>%1 with a reserved lock</source>
        <translation>%1 mit reservierter Sperre</translation>
    </message>
    <message>
        <source>%1 with a pending lock</source>
        <translation>%1 mit anstehender Sperre</translation>
    </message>
    <message>
        <source>%1 with an exclusive lock</source>
        <translation>%1 mit exklusiver Sperre</translation>
    </message>
    <message>
        <source>%1 with a lock on the write-ahead log</source>
        <translation>%1 mit einer Sperre auf dem Write-Ahead-Log</translation>
    </message>
    <message>
        <source>other users may rename folders there, and without /proc what root writes can’t be kept out of their reach</source>
        <translation>andere Benutzer können dort Ordner umbenennen, und ohne /proc lässt sich nicht vor ihnen schützen, was root schreibt</translation>
    </message>
    <message>
        <source>“%1” gives no answer, for %2 s.</source>
        <translation>„%1“ antwortet nicht, seit %2 s.</translation>
    </message>
    <message>
        <source>Its file system or the server behind it is away. What was there is as it was; a folder “.litecopy-…” with an unfinished copy may be left beside the destination, and the next copy there removes it. Copy again when the file can be read.</source>
        <translation>Das Dateisystem oder der Server dahinter ist nicht da. Was dort war, ist unverändert; ein Ordner „.litecopy-…“ mit einer unfertigen Kopie kann neben dem Ziel übrig sein, und die nächste Kopie dorthin entfernt ihn. Kopieren Sie erneut, sobald die Datei gelesen werden kann.</translation>
    </message>
    <message>
        <source>Cancelling: waiting for the file system to answer. Press again to leave at once.</source>
        <translation>Abbruch: Es wird auf eine Antwort des Dateisystems gewartet. Drücken Sie noch einmal, um sofort aufzuhören.</translation>
    </message>
    <message>
        <source>Try &apos;%1&apos; for help.</source>
        <translation>Hilfe gibt &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Beispiele:</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>Compares two SQLite databases, page by page and table by table, changing neither.</source>
        <translation>Vergleicht zwei SQLite-Datenbanken Seite für Seite und Tabelle für Tabelle, ohne eine zu ändern.</translation>
    </message>
    <message>
        <source>Show which tables differ, and in how many rows.</source>
        <translation>Zeigen, welche Tabellen sich unterscheiden und in wie vielen Zeilen.</translation>
    </message>
    <message>
        <source>One line per table and index.</source>
        <translation>Eine Zeile je Tabelle und Index.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>Print one line of comma-separated values per table and index.</source>
        <translation>Je Tabelle und Index eine Zeile mit Werten ausgeben, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Print one JSON object on one line.</source>
        <translation>Ein JSON-Objekt in einer Zeile ausgeben.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe zeigen.</translation>
    </message>
    <message>
        <source>It ends with 0 where all tables have the same content, with 1 where some differ, and with 65 or more where they could not be compared: with 65 where not all could be, for one is damaged, whether or not the rest differs, and with 75 where a program wrote meanwhile, so that what it shows may not be of one moment.</source>
        <translation>Es endet mit 0, wenn alle Tabellen denselben Inhalt haben, mit 1, wenn sich welche unterscheiden, und mit 65 oder mehr, wenn sie nicht verglichen werden konnten: mit 65, wenn das nicht ganz ging, weil eine Datenbank beschädigt ist, ob sich der Rest unterscheidet oder nicht, und mit 75, wenn inzwischen ein Programm schrieb, sodass das Gezeigte vielleicht nicht von einem einzigen Zeitpunkt ist.</translation>
    </message>
    <message>
        <source>written to meanwhile: not all could be compared</source>
        <translation>inzwischen beschrieben: nicht alles konnte verglichen werden</translation>
    </message>
    <message>
        <source>damaged: not all could be compared</source>
        <translation>beschädigt: nicht alles konnte verglichen werden</translation>
    </message>
    <message>
        <source>damaged: could not be compared</source>
        <translation>beschädigt: konnte nicht verglichen werden</translation>
    </message>
    <message>
        <source>only in the first</source>
        <translation>nur in der ersten</translation>
    </message>
    <message>
        <source>only in the second</source>
        <translation>nur in der zweiten</translation>
    </message>
    <message>
        <source>could not be compared</source>
        <translation>konnte nicht verglichen werden</translation>
    </message>
    <message>
        <source>Pages: %1 in the first, %2 in the second.</source>
        <translation>Seiten: %1 in der ersten, %2 in der zweiten.</translation>
    </message>
    <message>
        <source>Pages: %1 differs</source>
        <translation>Seiten: %1 unterscheidet sich</translation>
    </message>
    <message>
        <source>Pages: %1 differ</source>
        <translation>Seiten: %1 unterscheiden sich</translation>
    </message>
    <message>
        <source>%1 is the same</source>
        <translation>%1 ist gleich</translation>
    </message>
    <message>
        <source>%1 are the same</source>
        <translation>%1 sind gleich</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>All tables have the same content.</source>
        <translation>Alle Tabellen haben denselben Inhalt.</translation>
    </message>
    <message>
        <source>Rows stored in other bytes that read the same: %1.</source>
        <translation>Zeilen, die in anderen Bytes gespeichert sind, aber gleich zu lesen: %1.</translation>
    </message>
    <message>
        <source>Tables: %1 of %2 differs.</source>
        <translation>Tabellen: %1 von %2 unterscheidet sich.</translation>
    </message>
    <message>
        <source>Tables: %1 of %2 differ.</source>
        <translation>Tabellen: %1 von %2 unterscheiden sich.</translation>
    </message>
    <message>
        <source>Damaged, so that not all of them could be compared: %1.</source>
        <translation>Beschädigt, sodass nicht alle verglichen werden konnten: %1.</translation>
    </message>
    <message>
        <source>Written to meanwhile, so that not all of them could be compared: %1.</source>
        <translation>Inzwischen beschrieben, sodass nicht alle verglichen werden konnten: %1.</translation>
    </message>
    <message>
        <source>The schema differs.</source>
        <translation>Das Schema unterscheidet sich.</translation>
    </message>
    <message>
        <source>Text is stored in different encodings, and compared as it reads.</source>
        <translation>Text ist verschieden kodiert gespeichert und wird so verglichen, wie er zu lesen ist.</translation>
    </message>
    <message>
        <source>Differing</source>
        <translation>Verschieden</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Same rows</source>
        <translation>Gleiche Zeilen</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Only first</source>
        <translation>Nur erste</translation>
    </message>
    <message>
        <source>Only second</source>
        <translation>Nur zweite</translation>
    </message>
    <message>
        <source>  index %1</source>
        <translation>  Index %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is damaged: what can&apos;t be read of it was not compared.</source>
        <translation>%1 ist beschädigt: Was davon nicht gelesen werden kann, wurde nicht verglichen.</translation>
    </message>
    <message>
        <source>Two databases are needed: FIRST and SECOND.</source>
        <translation>Zwei Datenbanken werden gebraucht: FIRST und SECOND.</translation>
    </message>
    <message>
        <source>--csv and --json exclude each other.</source>
        <translation>--csv und --json schließen einander aus.</translation>
    </message>
    <message>
        <source>Comparing: %1 %</source>
        <translation>Vergleich: %1 %</translation>
    </message>
    <message>
        <source>The copy is up to date: %1</source>
        <translation>Die Kopie ist aktuell: %1</translation>
    </message>
    <message>
        <source>The copy is not made.</source>
        <translation>Die Kopie ist nicht erstellt.</translation>
    </message>
    <message>
        <source>The copy is made: %1</source>
        <translation>Die Kopie ist erstellt: %1</translation>
    </message>
    <message>
        <source>Standard output is a terminal, and no copy is written to one. Send it to a program or a file.</source>
        <translation>Die Standardausgabe ist ein Terminal, und in ein solches wird keine Kopie geschrieben. Senden Sie sie an ein Programm oder in eine Datei.</translation>
    </message>
    <message>
        <source>Standard input is a terminal, and no copy comes from one. Let a program send it.</source>
        <translation>Die Standardeingabe ist ein Terminal, und von einem solchen kommt keine Kopie. Lassen Sie ein Programm sie senden.</translation>
    </message>
    <message>
        <source>It was a dry run: nothing was copied.</source>
        <translation>Das war ein Probelauf: Nichts wurde kopiert.</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>a number from %1 on</source>
        <translation>eine Zahl ab %1</translation>
    </message>
    <message>
        <source>a time, such as 30s or 500ms</source>
        <translation>eine Zeit wie 30s oder 500ms</translation>
    </message>
    <message>
        <source>a file name</source>
        <translation>einen Dateinamen</translation>
    </message>
    <message>
        <source>a command, all quotes closed</source>
        <translation>einen Befehl mit geschlossenen Anführungszeichen</translation>
    </message>
    <message>
        <source>--schema takes main, not &apos;%1&apos;. A database file has one schema, main; temp and attached ones belong to the connection of a program, which copies them with Litecopy&apos;s library. To copy an attached database, name its file as SOURCE.</source>
        <translation>--schema nimmt main, nicht &apos;%1&apos;. Eine Datenbankdatei hat ein Schema, main; temp und angehängte gehören zur Verbindung eines Programms, das sie mit der Bibliothek von Litecopy kopiert. Um eine angehängte Datenbank zu kopieren, geben Sie ihre Datei als SOURCE an.</translation>
    </message>
    <message>
        <source>--%1 means nothing here: %2</source>
        <translation>--%1 bedeutet hier nichts: %2</translation>
    </message>
    <message>
        <source>--%1 and --%2 cannot be given together.</source>
        <translation>--%1 und --%2 können nicht zusammen angegeben werden.</translation>
    </message>
    <message>
        <source>--%1 goes only with --%2.</source>
        <translation>--%1 geht nur mit --%2.</translation>
    </message>
    <message>
        <source>--%1 takes %2, not &apos;%3&apos;.</source>
        <translation>--%1 nimmt %2, nicht &apos;%3&apos;.</translation>
    </message>
    <message>
        <source>SOURCE is standard input, from which a copy is only received.</source>
        <translation>SOURCE ist die Standardeingabe, von der eine Kopie nur empfangen wird.</translation>
    </message>
    <message>
        <source>SOURCE is a compressed copy, which is only unpacked.</source>
        <translation>SOURCE ist eine komprimierte Kopie, die nur entpackt wird.</translation>
    </message>
    <message>
        <source>DESTINATION is standard output, and no file.</source>
        <translation>DESTINATION ist die Standardausgabe und keine Datei.</translation>
    </message>
    <message>
        <source>DESTINATION is here, or standard output. To copy to another machine, send it there: litecopy-cli copy SOURCE - | ssh HOST litecopy-cli copy - DESTINATION</source>
        <translation>DESTINATION ist hier oder die Standardausgabe. Um auf einen anderen Rechner zu kopieren, senden Sie die Kopie dorthin: litecopy-cli copy SOURCE - | ssh HOST litecopy-cli copy - DESTINATION</translation>
    </message>
    <message>
        <source>SOURCE is not of the form ssh://[USER@]HOST[:PORT]/PATH.</source>
        <translation>SOURCE hat nicht die Form ssh://[USER@]HOST[:PORT]/PATH.</translation>
    </message>
    <message>
        <source>SOURCE is on another machine, where the copy is made.</source>
        <translation>SOURCE ist auf einem anderen Rechner, und dort wird die Kopie erstellt.</translation>
    </message>
    <message>
        <source>--compress takes one of zstd, gzip, none, not &apos;%1&apos;.</source>
        <translation>--compress nimmt eines von zstd, gzip, none, nicht &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>--into writes into a database, and DESTINATION is a compressed copy.</source>
        <translation>--into schreibt in eine Datenbank, und DESTINATION ist eine komprimierte Kopie.</translation>
    </message>
    <message>
        <source>--update compares pages, and a compressed DESTINATION has none. --force makes it anew.</source>
        <translation>--update vergleicht Seiten, und eine komprimierte DESTINATION hat keine. --force schreibt sie neu.</translation>
    </message>
    <message>
        <source>How the pages are copied:</source>
        <translation>Wie die Seiten kopiert werden:</translation>
    </message>
    <message>
        <source>METHOD</source>
        <translation>METHOD</translation>
    </message>
    <message>
        <source>auto (default), online, clone, snapshot or compact. Automatic looks at the source and picks; --dry-run says what and why.</source>
        <translation>auto (Vorgabe), online, clone, snapshot oder compact. Mit auto wird die Quelle angesehen und danach gewählt; --dry-run sagt, was und warum.</translation>
    </message>
    <message>
        <source>WHEN</source>
        <translation>WHEN</translation>
    </message>
    <message>
        <source>Hold one read transaction for the whole copy: auto (default), always or never.</source>
        <translation>Eine Lesetransaktion für die ganze Kopie halten: auto (Vorgabe), always oder never.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>Copy the schema NAME: main (default), the only one that is in a file.</source>
        <translation>Das Schema NAME kopieren: main (Vorgabe), das einzige in einer Datei.</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>TIME</translation>
    </message>
    <message>
        <source>Give up after so long without any progress or lock (default 30s); after 3s at least where a file system gives no answer.</source>
        <translation>Aufgeben nach so langer Zeit ohne Fortschritt oder Sperre (Vorgabe 30s); frühestens nach 3s, wenn ein Dateisystem nicht antwortet.</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Copy N pages while the source is locked; 0 (default) adapts to 20 ms.</source>
        <translation>N Seiten kopieren, während die Quelle gesperrt ist; 0 (Vorgabe) richtet sich nach 20 ms.</translation>
    </message>
    <message>
        <source>Rest between two steps, in milliseconds unless a unit is given.</source>
        <translation>Pause zwischen zwei Schritten, in Millisekunden, wenn keine Einheit angegeben ist.</translation>
    </message>
    <message>
        <source>Snapshot: read the files anew up to N times (default 100).</source>
        <translation>Momentaufnahme: die Dateien bis zu N-mal neu lesen (Vorgabe 100).</translation>
    </message>
    <message>
        <source>Snapshot: after the retries go on, and say that the copy is not proved.</source>
        <translation>Momentaufnahme: nach den Versuchen weitermachen und sagen, dass die Kopie nicht nachgewiesen ist.</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>FOLDER</translation>
    </message>
    <message>
        <source>Where files are put for a while: of a snapshot (default: beside DESTINATION), and a copy that goes to standard output (default: TMPDIR).</source>
        <translation>Wo Dateien eine Zeit lang liegen: die einer Momentaufnahme (Vorgabe: neben DESTINATION) und eine Kopie, die auf die Standardausgabe geht (Vorgabe: TMPDIR).</translation>
    </message>
    <message>
        <source>What becomes of DESTINATION:</source>
        <translation>Was aus DESTINATION wird:</translation>
    </message>
    <message>
        <source>Replace an existing file, once the copy is complete.</source>
        <translation>Eine vorhandene Datei ersetzen, sobald die Kopie vollständig ist.</translation>
    </message>
    <message>
        <source>Bring an existing copy up to date: only pages that differ are written, where the file system shares blocks. Where none differs, nothing is touched.</source>
        <translation>Eine vorhandene Kopie aktualisieren: Nur verschiedene Seiten werden geschrieben, wo das Dateisystem Blöcke teilt. Unterscheidet sich keine, wird nichts angerührt.</translation>
    </message>
    <message>
        <source>With --update: write them into the copy itself, where the file system shares no blocks. A crash leaves a journal, by which SQLite puts the old copy back.</source>
        <translation>Mit --update: sie in die Kopie selbst schreiben, wo das Dateisystem keine Blöcke teilt. Ein Absturz hinterlässt ein Journal, mit dem SQLite die alte Kopie wiederherstellt.</translation>
    </message>
    <message>
        <source>With --update: also where the check finds the source damaged. Without it the older copy stays.</source>
        <translation>Mit --update: auch, wenn die Prüfung die Quelle beschädigt findet. Ohne dies bleibt die ältere Kopie.</translation>
    </message>
    <message>
        <source>Write into an existing database that others may be using (restore). What it held is kept beside it.</source>
        <translation>In eine vorhandene Datenbank schreiben, die andere benutzen können (restore). Was sie enthielt, wird daneben aufbewahrt.</translation>
    </message>
    <message>
        <source>With --into: keep no copy of what is overwritten.</source>
        <translation>Mit --into: keine Kopie dessen aufbewahren, was überschrieben wird.</translation>
    </message>
    <message>
        <source>FORM</source>
        <translation>FORM</translation>
    </message>
    <message>
        <source>zstd, gzip or none. Default: by DESTINATION’s name, .zst or .gz, else none.</source>
        <translation>zstd, gzip oder none. Vorgabe: nach dem Namen von DESTINATION, .zst oder .gz, sonst none.</translation>
    </message>
    <message>
        <source>MODE</source>
        <translation>MODE</translation>
    </message>
    <message>
        <source>delete (default): the copy is one file. keep: a WAL database stays one.</source>
        <translation>delete (Vorgabe): Die Kopie ist eine einzige Datei. keep: Eine WAL-Datenbank bleibt eine.</translation>
    </message>
    <message>
        <source>Proof:</source>
        <translation>Nachweis:</translation>
    </message>
    <message>
        <source>LEVEL</source>
        <translation>LEVEL</translation>
    </message>
    <message>
        <source>none, quick (default) or full, before the copy gets its name.</source>
        <translation>none, quick (Vorgabe) oder full, bevor die Kopie ihren Namen bekommt.</translation>
    </message>
    <message>
        <source>Fail, and keep nothing, where nothing proves that the copy is of one moment.</source>
        <translation>Scheitern und nichts behalten, wenn nicht nachgewiesen ist, dass die Kopie von einem einzigen Zeitpunkt ist.</translation>
    </message>
    <message>
        <source>Read the copy back from the medium and compare it.</source>
        <translation>Die Kopie vom Datenträger zurücklesen und vergleichen.</translation>
    </message>
    <message>
        <source>Print the SHA-256 of the copy.</source>
        <translation>Die SHA-256 der Kopie ausgeben.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>Write all that is known of the copy to FILE, as JSON.</source>
        <translation>Alles, was über die Kopie bekannt ist, als JSON in FILE schreiben.</translation>
    </message>
    <message>
        <source>Afterwards:</source>
        <translation>Danach:</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>COMMAND</translation>
    </message>
    <message>
        <source>Start COMMAND once the copy is made; a word {} is its path. No shell reads it. The copy stays where it fails, and its exit code is this one&apos;s.</source>
        <translation>COMMAND starten, sobald die Kopie erstellt ist; ein Wort {} ist ihr Pfad. Keine Shell liest es. Die Kopie bleibt, auch wenn der Befehl scheitert, und dessen Exit-Code wird zum Exit-Code hier.</translation>
    </message>
    <message>
        <source>Output:</source>
        <translation>Ausgabe:</translation>
    </message>
    <message>
        <source>Only say how the source would be copied and why, and what would refuse it.</source>
        <translation>Nur sagen, wie die Quelle kopiert würde, warum so, und woran es scheitern würde.</translation>
    </message>
    <message>
        <source>auto (default: on a terminal), always or never.</source>
        <translation>auto (Vorgabe: in einem Terminal), always oder never.</translation>
    </message>
    <message>
        <source>Print JSON Lines: start, status, restart, verify, summary.</source>
        <translation>JSON Lines ausgeben: start, status, restart, verify, summary.</translation>
    </message>
    <message>
        <source>Print nothing but errors and warnings.</source>
        <translation>Nichts als Fehler und Warnungen ausgeben.</translation>
    </message>
    <message>
        <source>Copies a SQLite database that may be in use. The source is never changed; the copy is complete and checked before it gets its name, or nothing is left. “-” sends it to standard output, once it is complete and checked, or takes one from standard input, whole or not at all.</source>
        <translation>Kopiert eine SQLite-Datenbank, die in Benutzung sein kann. Die Quelle wird nie geändert; die Kopie ist vollständig und geprüft, bevor sie ihren Namen bekommt, oder nichts bleibt übrig. „-“ sendet sie an die Standardausgabe, sobald sie vollständig und geprüft ist, oder nimmt eine von der Standardeingabe, ganz oder gar nicht.</translation>
    </message>
    <message>
        <source>Copy a database, in use or not.</source>
        <translation>Eine Datenbank kopieren, ob in Benutzung oder nicht.</translation>
    </message>
    <message>
        <source>Replace last night&apos;s copy, and check the new one thoroughly.</source>
        <translation>Die Kopie der letzten Nacht ersetzen und die neue gründlich prüfen.</translation>
    </message>
    <message>
        <source>Write to a stick only what changed since the last copy.</source>
        <translation>Auf einen Stick nur schreiben, was sich seit der letzten Kopie geändert hat.</translation>
    </message>
    <message>
        <source>Copy a database that a browser keeps locked.</source>
        <translation>Eine Datenbank kopieren, die ein Browser gesperrt hält.</translation>
    </message>
    <message>
        <source>Restore a copy into a database that programs have open.</source>
        <translation>Eine Kopie in eine Datenbank zurückspielen, die Programme geöffnet haben.</translation>
    </message>
    <message>
        <source>Make a compressed copy. “litecopy-cli copy app.db.zst app.db” unpacks it.</source>
        <translation>Eine komprimierte Kopie erstellen. „litecopy-cli copy app.db.zst app.db“ entpackt sie.</translation>
    </message>
    <message>
        <source>Fetch a copy from another machine, by ssh. It is made there by litecopy-cli, else by sqlite3.</source>
        <translation>Eine Kopie über ssh von einem anderen Rechner holen. Dort erstellt sie litecopy-cli, sonst sqlite3.</translation>
    </message>
    <message>
        <source>The same by hand: “-” is standard output, and standard input.</source>
        <translation>Dasselbe von Hand: „-“ ist die Standardausgabe und die Standardeingabe.</translation>
    </message>
    <message>
        <source>Say how it would be copied, and why.</source>
        <translation>Sagen, wie sie kopiert würde und warum.</translation>
    </message>
    <message>
        <source>SOURCE and DESTINATION are needed.</source>
        <translation>SOURCE und DESTINATION werden gebraucht.</translation>
    </message>
    <message>
        <source>Only SOURCE and DESTINATION are taken, not &apos;%1&apos; too.</source>
        <translation>Nur SOURCE und DESTINATION werden genommen, nicht auch noch &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>--then has {} in it, the path of the copy: on standard output it has none.</source>
        <translation>--then enthält {}, den Pfad der Kopie: Auf der Standardausgabe hat sie keinen.</translation>
    </message>
    <message>
        <source>A file name is empty.</source>
        <translation>Ein Dateiname ist leer.</translation>
    </message>
    <message>
        <source>SOURCE is a file name, not a URI: leave out &apos;file:&apos; and what follows &apos;?&apos;.</source>
        <translation>SOURCE ist ein Dateiname und keine URI: Lassen Sie &apos;file:&apos; weg und alles ab &apos;?&apos;.</translation>
    </message>
    <message>
        <source>Shows what a SQLite database says of itself, without changing it or waiting for anybody.</source>
        <translation>Zeigt, was eine SQLite-Datenbank über sich selbst sagt, ohne sie zu ändern und ohne auf jemanden zu warten.</translation>
    </message>
    <message>
        <source>Show the facts, with SQLite&apos;s names.</source>
        <translation>Die Angaben zeigen, mit SQLites Namen.</translation>
    </message>
    <message>
        <source>Show what each table and index takes.</source>
        <translation>Zeigen, was jede Tabelle und jeder Index belegt.</translation>
    </message>
    <message>
        <source>The same for programs.</source>
        <translation>Dasselbe für Programme.</translation>
    </message>
    <message>
        <source>Read every page, and show what each table and index takes, and what is wrong.</source>
        <translation>Jede Seite lesen und zeigen, was jede Tabelle und jeder Index belegt und was nicht stimmt.</translation>
    </message>
    <message>
        <source>Read every page, and show what each is.</source>
        <translation>Jede Seite lesen und zeigen, was sie ist.</translation>
    </message>
    <message>
        <source>With --tables or --map: print lines of comma-separated values instead.</source>
        <translation>Mit --tables oder --map: stattdessen Zeilen mit Werten ausgeben, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>One DATABASE is needed.</source>
        <translation>Eine DATABASE wird gebraucht.</translation>
    </message>
    <message>
        <source>--csv needs either --tables or --map.</source>
        <translation>--csv braucht --tables oder --map.</translation>
    </message>
    <message>
        <source>It is damaged: it should have %1, and the last one is missing.</source>
        <translation>Sie ist beschädigt: Sie müsste %1 haben, und die letzte fehlt.</translation>
    </message>
    <message>
        <source>It is damaged: it should have %1, and the last %2 are missing.</source>
        <translation>Sie ist beschädigt: Sie müsste %1 haben, und die letzten %2 fehlen.</translation>
    </message>
    <message>
        <source>It is damaged: its header counts more free pages than it has pages.</source>
        <translation>Sie ist beschädigt: Ihr Kopf zählt mehr freie Seiten, als sie Seiten hat.</translation>
    </message>
    <message>
        <source>It is damaged: the list of its tables can’t be read completely.</source>
        <translation>Sie ist beschädigt: Die Liste ihrer Tabellen kann nicht vollständig gelesen werden.</translation>
    </message>
    <message>
        <source>“litecopy-cli info --tables” shows what is left of it.</source>
        <translation>„litecopy-cli info --tables“ zeigt, was davon übrig ist.</translation>
    </message>
    <message>
        <source>Reading: %1 of %2</source>
        <translation>Lesen: %1 von %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 (of %2)</source>
        <translation>%1 (von %2)</translation>
    </message>
    <message>
        <source>Another program holds the database for a transaction, and what it changed can&apos;t be told from what is committed: its journal is not on the drive. What is shown may be half a transaction.</source>
        <translation>Ein anderes Programm hält die Datenbank für eine Transaktion, und was es geändert hat, ist von dem Festgeschriebenen nicht zu unterscheiden: Sein Journal liegt nicht auf dem Laufwerk. Was gezeigt wird, ist vielleicht eine halbe Transaktion.</translation>
    </message>
    <message>
        <source>Another program wrote to the database meanwhile: this may not be of one moment.</source>
        <translation>Ein anderes Programm hat inzwischen in die Datenbank geschrieben: Dies ist vielleicht nicht von einem einzigen Zeitpunkt.</translation>
    </message>
    <message>
        <source>It is on a network or FUSE file system, where the locks of other programs don&apos;t show: look at it where its program runs.</source>
        <translation>Sie liegt auf einem Netzwerk- oder FUSE-Dateisystem, wo die Sperren anderer Programme nicht zu sehen sind: Sehen Sie sie dort an, wo ihr Programm läuft.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>Ungenutzt</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Gefüllt</translation>
    </message>
    <message>
        <source>Overflow</source>
        <translation>Überlauf</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>Scattered</source>
        <translation>Verstreut</translation>
    </message>
    <message>
        <source>All tables</source>
        <translation>Alle Tabellen</translation>
    </message>
    <message>
        <source>All indexes</source>
        <translation>Alle Indizes</translation>
    </message>
    <message>
        <source>Free pages</source>
        <translation>Freie Seiten</translation>
    </message>
    <message>
        <source>Pointer maps</source>
        <translation>Zeigerkarten</translation>
    </message>
    <message>
        <source>Lock-byte page</source>
        <translation>Lock-Byte-Seite</translation>
    </message>
    <message>
        <source>Pages of nothing</source>
        <translation>Seiten ohne Zuordnung</translation>
    </message>
    <message>
        <source>Damaged pages</source>
        <translation>Beschädigte Seiten</translation>
    </message>
    <message>
        <source>A compact copy would be no smaller.</source>
        <translation>Eine kompakte Kopie wäre nicht kleiner.</translation>
    </message>
    <message>
        <source>A compact copy would have about %1 and save about %2.</source>
        <translation>Eine kompakte Kopie hätte etwa %1 und würde etwa %2 sparen.</translation>
    </message>
    <message>
        <source>%1  %2: %3</source>
        <translation>%1  %2: %3</translation>
    </message>
    <message>
        <source>Each letter is the most frequent kind of %1.</source>
        <translation>Jeder Buchstabe ist die häufigste Art von %1.</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>Und %1 weitere.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <source>would go</source>
        <translation>würde entfernt</translation>
    </message>
    <message>
        <source>stays: %1</source>
        <translation>bleibt: %1</translation>
    </message>
    <message>
        <source>Removed, for no rule keeps it: %1</source>
        <translation>Entfernt, da keine Regel sie aufbewahrt: %1</translation>
    </message>
    <message>
        <source>1 copy of it is kept there.</source>
        <translation>1 Kopie davon ist dort aufbewahrt.</translation>
    </message>
    <message>
        <source>%1 copies of it are kept there.</source>
        <translation>%1 Kopien davon sind dort aufbewahrt.</translation>
    </message>
    <message>
        <source>Already up to date: nothing changed since %1</source>
        <translation>Schon aktuell: Seit %1 hat sich nichts geändert</translation>
    </message>
    <message>
        <source>%1 compared in %2, none changed</source>
        <translation>%1 in %2 verglichen, keine geändert</translation>
    </message>
    <message>
        <source>the database was damaged when that copy was made.</source>
        <translation>die Datenbank war beschädigt, als diese Kopie erstellt wurde.</translation>
    </message>
    <message>
        <source>It was a dry run: nothing was copied or removed.</source>
        <translation>Das war ein Probelauf: Nichts wurde kopiert oder entfernt.</translation>
    </message>
    <message>
        <source>Nothing changed: no copy would be made.</source>
        <translation>Nichts hat sich geändert: Es würde keine Kopie erstellt.</translation>
    </message>
    <message>
        <source>A copy would be made. %1</source>
        <translation>Eine Kopie würde erstellt. %1</translation>
    </message>
    <message>
        <source>No copies are listed in %1</source>
        <translation>In %1 sind keine Kopien verzeichnet</translation>
    </message>
    <message>
        <source>Copies of %1</source>
        <translation>Kopien von %1</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Adds</source>
        <translation>Zusätzlich</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>kept for good</source>
        <translation>dauerhaft aufbewahrt</translation>
    </message>
    <message>
        <source>Not in the list, so never removed: %1</source>
        <translation>Nicht in der Liste, also nie entfernt: %1</translation>
    </message>
    <message>
        <source>One FOLDER is needed. To keep a database of the name list, write ./list.</source>
        <translation>Ein FOLDER wird gebraucht. Um eine Datenbank mit dem Namen list aufzubewahren, schreiben Sie ./list.</translation>
    </message>
    <message>
        <source>The list of copies in %1 can&apos;t be used: %2.</source>
        <translation>Die Liste der Kopien in %1 ist nicht benutzbar: %2.</translation>
    </message>
    <message>
        <source>At least one COPY is needed. To keep a database of the name pin, write ./pin.</source>
        <translation>Mindestens eine COPY wird gebraucht. Um eine Datenbank mit dem Namen pin aufzubewahren, schreiben Sie ./pin.</translation>
    </message>
    <message>
        <source>Waiting until another copy into this folder is made…</source>
        <translation>Warten, bis eine andere Kopie in diesen Ordner erstellt ist…</translation>
    </message>
    <message>
        <source>Kept for good: %1</source>
        <translation>Dauerhaft aufbewahrt: %1</translation>
    </message>
    <message>
        <source>Kept by its rules again: %1</source>
        <translation>Wieder nach den Regeln aufbewahrt: %1</translation>
    </message>
    <message>
        <source>--%1 takes a number from 1 on, or unlimited, not &apos;%2&apos;.</source>
        <translation>--%1 nimmt eine Zahl ab 1 oder unlimited, nicht &apos;%2&apos;.</translation>
    </message>
    <message>
        <source>A copy from standard input has no name to be kept by. Name the database, here or as ssh://HOST/PATH. A file of the name - is written ./-.</source>
        <translation>Eine Kopie von der Standardeingabe hat keinen Namen, unter dem sie aufbewahrt werden könnte. Nennen Sie die Datenbank, hier oder als ssh://HOST/PATH. Eine Datei mit dem Namen - wird ./- geschrieben.</translation>
    </message>
    <message>
        <source>FOLDER is a folder, and not standard output. A folder of the name - is written ./-.</source>
        <translation>FOLDER ist ein Ordner und nicht die Standardausgabe. Ein Ordner mit dem Namen - wird ./- geschrieben.</translation>
    </message>
    <message>
        <source>FOLDER is here. To keep copies on another machine, run it there: ssh HOST litecopy-cli keep ssh://THIS-MACHINE/PATH FOLDER</source>
        <translation>FOLDER ist hier. Um Kopien auf einem anderen Rechner aufzubewahren, starten Sie es dort: ssh HOST litecopy-cli keep ssh://THIS-MACHINE/PATH FOLDER</translation>
    </message>
    <message>
        <source>COPY is a file here. To put back what comes from elsewhere: litecopy-cli copy --into %1 DATABASE</source>
        <translation>COPY ist eine Datei hier. Um zurückzuspielen, was von anderswo kommt: litecopy-cli copy --into %1 DATABASE</translation>
    </message>
    <message>
        <source>DATABASE is a file here. To put a copy back on another machine, run it there: ssh HOST litecopy-cli restore COPY DATABASE</source>
        <translation>DATABASE ist eine Datei hier. Um eine Kopie auf einem anderen Rechner zurückzuspielen, starten Sie es dort: ssh HOST litecopy-cli restore COPY DATABASE</translation>
    </message>
    <message>
        <source>--keep-within takes a time such as 14d, 2m or 1y6m12h, not &apos;%1&apos;.</source>
        <translation>--keep-within nimmt eine Zeit wie 14d, 2m oder 1y6m12h, nicht &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Which automatic copies stay (without any of these: all):</source>
        <translation>Welche automatischen Kopien bleiben (ohne eine dieser Optionen: alle):</translation>
    </message>
    <message>
        <source>The newest N. N is a number or unlimited.</source>
        <translation>Die neuesten N. N ist eine Zahl oder unlimited.</translation>
    </message>
    <message>
        <source>The newest one of each of the last N hours that have one.</source>
        <translation>Die jeweils neueste aus den letzten N Stunden, aus denen es eine gibt.</translation>
    </message>
    <message>
        <source>The same of days.</source>
        <translation>Dasselbe für Tage.</translation>
    </message>
    <message>
        <source>The same of weeks, which begin on Monday.</source>
        <translation>Dasselbe für Wochen, die am Montag beginnen.</translation>
    </message>
    <message>
        <source>The same of months.</source>
        <translation>Dasselbe für Monate.</translation>
    </message>
    <message>
        <source>The same of years.</source>
        <translation>Dasselbe für Jahre.</translation>
    </message>
    <message>
        <source>Make this copy even where nothing changed, and keep it until you remove it.</source>
        <translation>Diese Kopie auch dann erstellen, wenn sich nichts geändert hat, und aufbewahren, bis Sie sie entfernen.</translation>
    </message>
    <message>
        <source>Give up after so long without any progress or lock (default 30s).</source>
        <translation>Aufgeben nach so langer Zeit ohne Fortschritt oder Sperre (Vorgabe 30s).</translation>
    </message>
    <message>
        <source>Make a copy, and keep one of each of 14 days and 12 months.</source>
        <translation>Eine Kopie erstellen und je eine aus 14 Tagen und 12 Monaten aufbewahren.</translation>
    </message>
    <message>
        <source>Show which copies would stay, by which rule, and which would go.</source>
        <translation>Zeigen, welche Kopien nach welcher Regel blieben und welche entfernt würden.</translation>
    </message>
    <message>
        <source>Make a copy that no rule removes.</source>
        <translation>Eine Kopie erstellen, die keine Regel entfernt.</translation>
    </message>
    <message>
        <source>Keep compressed copies of a database on another machine.</source>
        <translation>Komprimierte Kopien einer Datenbank auf einem anderen Rechner aufbewahren.</translation>
    </message>
    <message>
        <source>Show the copies in a folder.</source>
        <translation>Die Kopien in einem Ordner zeigen.</translation>
    </message>
    <message>
        <source>Keep a copy for good.</source>
        <translation>Eine Kopie dauerhaft aufbewahren.</translation>
    </message>
    <message>
        <source>How it is copied, see &apos;copy&apos;:</source>
        <translation>Wie kopiert wird, siehe &apos;copy&apos;:</translation>
    </message>
    <message>
        <source>auto (default), online, clone, snapshot or compact.</source>
        <translation>auto (Vorgabe), online, clone, snapshot oder compact.</translation>
    </message>
    <message>
        <source>auto (default), always or never.</source>
        <translation>auto (Vorgabe), always oder never.</translation>
    </message>
    <message>
        <source>quick (default) or full. A kept copy is always checked.</source>
        <translation>quick (Vorgabe) oder full. Eine aufbewahrte Kopie wird immer geprüft.</translation>
    </message>
    <message>
        <source>zstd, gzip or none (default): the copies are named .zst or .gz, and &apos;restore&apos; unpacks them. They share nothing with each other.</source>
        <translation>zstd, gzip oder none (Vorgabe): Die Kopien enden auf .zst oder .gz, und &apos;restore&apos; entpackt sie. Sie teilen nichts miteinander.</translation>
    </message>
    <message>
        <source>Only show which copies would stay, by which rule, and which would go.</source>
        <translation>Nur zeigen, welche Kopien nach welcher Regel blieben und welche entfernt würden.</translation>
    </message>
    <message>
        <source>Print JSON Lines: start, status, restart, generation, verify, summary.</source>
        <translation>JSON Lines ausgeben: start, status, restart, generation, verify, summary.</translation>
    </message>
    <message>
        <source>%1 are needed.</source>
        <translation>%1 werden gebraucht.</translation>
    </message>
    <message>
        <source>Only %1 are taken, not &apos;%2&apos; too.</source>
        <translation>Nur %1 werden genommen, nicht auch noch &apos;%2&apos;.</translation>
    </message>
    <message>
        <source>SOURCE and FOLDER</source>
        <translation>SOURCE und FOLDER</translation>
    </message>
    <message>
        <source>SOURCE is a compressed copy, not the database that copies are kept of.</source>
        <translation>SOURCE ist eine komprimierte Kopie und nicht die Datenbank, deren Kopien aufbewahrt werden.</translation>
    </message>
    <message>
        <source>--check takes quick or full: a kept copy is always checked.</source>
        <translation>--check nimmt quick oder full: Eine aufbewahrte Kopie wird immer geprüft.</translation>
    </message>
    <message>
        <source>Puts a copy back in the place of a database: shows what changes by it, checks the copy, keeps what is there, and then writes into the database, where programs use it, or replaces its file. Putting back what was kept undoes it.</source>
        <translation>Spielt eine Kopie an die Stelle einer Datenbank zurück: zeigt, was sich dadurch ändert, prüft die Kopie, bewahrt auf, was dort ist, und schreibt dann in die Datenbank, wenn Programme sie benutzen, oder ersetzt ihre Datei. Das Aufbewahrte zurückzuspielen macht es rückgängig.</translation>
    </message>
    <message>
        <source>Show what would change, who has the database open, and what would be done.</source>
        <translation>Zeigen, was sich ändern würde, wer die Datenbank geöffnet hat und was getan würde.</translation>
    </message>
    <message>
        <source>Put the copy back.</source>
        <translation>Die Kopie zurückspielen.</translation>
    </message>
    <message>
        <source>Undo that.</source>
        <translation>Das rückgängig machen.</translation>
    </message>
    <message>
        <source>How it is put back (without these: the better one of the two):</source>
        <translation>Wie sie zurückgespielt wird (ohne Angabe: auf dem besseren der beiden Wege):</translation>
    </message>
    <message>
        <source>Write into the database in one transaction, while programs use it.</source>
        <translation>In einer Transaktion in die Datenbank schreiben, während Programme sie benutzen.</translation>
    </message>
    <message>
        <source>Replace the file; nobody may be using it.</source>
        <translation>Die Datei ersetzen; niemand darf sie benutzen.</translation>
    </message>
    <message>
        <source>Put back a copy that the check finds damaged.</source>
        <translation>Eine Kopie zurückspielen, die die Prüfung beschädigt findet.</translation>
    </message>
    <message>
        <source>quick (default) or full: how the copy is checked first.</source>
        <translation>quick (Vorgabe) oder full: wie die Kopie zuerst geprüft wird.</translation>
    </message>
    <message>
        <source>Only show what would change, who has the database open, and what would be done.</source>
        <translation>Nur zeigen, was sich ändern würde, wer die Datenbank geöffnet hat und was getan würde.</translation>
    </message>
    <message>
        <source>Print JSON Lines: changes, start, status, restart, verify, summary.</source>
        <translation>JSON Lines ausgeben: changes, start, status, restart, verify, summary.</translation>
    </message>
    <message>
        <source>Do not show what changes: of large databases that takes a while.</source>
        <translation>Nicht zeigen, was sich ändert: Bei großen Datenbanken dauert das eine Weile.</translation>
    </message>
    <message>
        <source>Exit codes as those of &apos;copy&apos;; 65 also where the copy is damaged, so that it was not put back.</source>
        <translation>Exit-Codes wie bei &apos;copy&apos;; 65 auch, wenn die Kopie beschädigt ist und deshalb nicht zurückgespielt wurde.</translation>
    </message>
    <message>
        <source>COPY and DATABASE</source>
        <translation>COPY und DATABASE</translation>
    </message>
    <message>
        <source>DATABASE is named as a compressed copy. A copy is put back as a database.</source>
        <translation>DATABASE heißt wie eine komprimierte Kopie. Eine Kopie wird als Datenbank zurückgespielt.</translation>
    </message>
    <message>
        <source>--into and --force cannot be given together.</source>
        <translation>--into und --force können nicht zusammen angegeben werden.</translation>
    </message>
    <message>
        <source>--check takes quick or full: a copy is always checked before it is put back.</source>
        <translation>--check nimmt quick oder full: Eine Kopie wird immer geprüft, bevor sie zurückgespielt wird.</translation>
    </message>
    <message>
        <source>Makes safe copies of SQLite databases that are in use.</source>
        <translation>Erstellt sichere Kopien von SQLite-Datenbanken, die in Benutzung sind.</translation>
    </message>
    <message>
        <source>Keep a dated copy, and those of 14 days.</source>
        <translation>Eine datierte Kopie aufbewahren, und die aus 14 Tagen.</translation>
    </message>
    <message>
        <source>Put a copy back.</source>
        <translation>Eine Kopie zurückspielen.</translation>
    </message>
    <message>
        <source>Show what a database says of itself.</source>
        <translation>Zeigen, was eine Datenbank über sich selbst sagt.</translation>
    </message>
    <message>
        <source>Show which tables differ.</source>
        <translation>Zeigen, welche Tabellen sich unterscheiden.</translation>
    </message>
    <message>
        <source>Show the copies that are made by the clock.</source>
        <translation>Die Kopien zeigen, die nach Zeitplan erstellt werden.</translation>
    </message>
    <message>
        <source>Show a command&apos;s options.</source>
        <translation>Die Optionen eines Befehls zeigen.</translation>
    </message>
    <message>
        <source>Show the versions of Litecopy, SQLite and Qt.</source>
        <translation>Die Versionen von Litecopy, SQLite und Qt zeigen.</translation>
    </message>
    <message>
        <source>There is no command &apos;%1&apos;.</source>
        <translation>Den Befehl &apos;%1&apos; gibt es nicht.</translation>
    </message>
    <message>
        <source>A command comes first.</source>
        <translation>Zuerst kommt ein Befehl.</translation>
    </message>
    <message>
        <source>There are too many open files to begin with.
The limit of open files is reached. Raise the limit (ulimit -n), and try again.</source>
        <translation>Schon zu Beginn sind zu viele Dateien geöffnet.
Die Grenze für offene Dateien ist erreicht. Erhöhen Sie die Grenze (ulimit -n), und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The receipt cannot be written to %1: that is one of the databases&apos; files.</source>
        <translation>Der Beleg kann nicht nach %1 geschrieben werden: Das ist eine der Dateien der Datenbanken.</translation>
    </message>
    <message>
        <source>The receipt cannot be written to %1: %2 is a link that another user made, and may lead anywhere.</source>
        <translation>Der Beleg kann nicht nach %1 geschrieben werden: %2 ist eine Verknüpfung, die ein anderer Benutzer angelegt hat, und kann irgendwohin führen.</translation>
    </message>
    <message>
        <source>The receipt cannot be written to %1: there is no such folder, or it is one.</source>
        <translation>Der Beleg kann nicht nach %1 geschrieben werden: Den Ordner gibt es nicht, oder es ist selbst einer.</translation>
    </message>
    <message>
        <source>The receipt cannot be written to %1: it is a device, a pipe or a link that leads nowhere.</source>
        <translation>Der Beleg kann nicht nach %1 geschrieben werden: Es ist ein Gerät, eine Pipe oder eine Verknüpfung, die nirgendwohin führt.</translation>
    </message>
    <message>
        <source>The receipt cannot be written: %1 exists. Choose another name, or give --force.</source>
        <translation>Der Beleg kann nicht geschrieben werden: %1 gibt es schon. Wählen Sie einen anderen Namen, oder geben Sie --force an.</translation>
    </message>
    <message>
        <source>The receipt cannot be written: %1 exists, and is no receipt, so not even --force replaces it. Choose another name.</source>
        <translation>Der Beleg kann nicht geschrieben werden: %1 gibt es schon und ist kein Beleg; auch --force ersetzt das nicht. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The copy is made, but its receipt could not be written to %1: %2.</source>
        <translation>Die Kopie ist erstellt, aber ihr Beleg konnte nicht nach %1 geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>The receipt could not be written to %1: %2.</source>
        <translation>Der Beleg konnte nicht nach %1 geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Rows changed</source>
        <translation>Geänderte Zeilen</translation>
    </message>
    <message>
        <source>Come back</source>
        <translation>Kommen zurück</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Fallen weg</translation>
    </message>
    <message>
        <source>What changes can&apos;t be shown. %1</source>
        <translation>Was sich ändert, kann nicht gezeigt werden. %1</translation>
    </message>
    <message>
        <source>Database:</source>
        <translation>Datenbank:</translation>
    </message>
    <message>
        <source>Copy:</source>
        <translation>Kopie:</translation>
    </message>
    <message>
        <source>In use by:</source>
        <translation>Benutzt von:</translation>
    </message>
    <message>
        <source>Way:</source>
        <translation>Weg:</translation>
    </message>
    <message>
        <source>Kept first:</source>
        <translation>Zuerst aufbewahrt:</translation>
    </message>
    <message>
        <source>what is there now, in %1</source>
        <translation>was jetzt dort ist, in %1</translation>
    </message>
    <message>
        <source>To undo this: litecopy-cli restore %1 %2</source>
        <translation>Um dies rückgängig zu machen: litecopy-cli restore %1 %2</translation>
    </message>
    <message>
        <source>It was a dry run: nothing was changed.</source>
        <translation>Das war ein Probelauf: Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Has systemd start a command of this program by the clock, for you alone: as a timer and a service of your own, which you can read. Without systemd it prints the line for crontab.</source>
        <translation>Lässt systemd einen Befehl dieses Programms nach Zeitplan starten, für Sie allein: als Ihren eigenen Timer und Service, die Sie lesen können. Ohne systemd gibt es die Zeile für crontab aus.</translation>
    </message>
    <message>
        <source>Make a dated copy of app.db every day at 17:00, and keep one of each of 14 days.</source>
        <translation>Jeden Tag um 17:00 eine datierte Kopie von app.db erstellen und je eine aus 14 Tagen aufbewahren.</translation>
    </message>
    <message>
        <source>Copy app.db every day at 17:00, in the place of the last copy.</source>
        <translation>app.db jeden Tag um 17:00 an die Stelle der letzten Kopie kopieren.</translation>
    </message>
    <message>
        <source>Show all schedules: when they run next, how they ended last.</source>
        <translation>Alle Zeitpläne zeigen: wann sie das nächste Mal laufen und wie sie zuletzt endeten.</translation>
    </message>
    <message>
        <source>Start one now, as the clock would.</source>
        <translation>Einen jetzt starten, wie es nach Zeitplan geschähe.</translation>
    </message>
    <message>
        <source>Remove it, and everything that belongs to it.</source>
        <translation>Ihn entfernen, mit allem, was dazugehört.</translation>
    </message>
    <message>
        <source>Options of add:</source>
        <translation>Optionen von add:</translation>
    </message>
    <message>
        <source>hourly, daily, weekly or monthly, the last three also with a time (daily@17:00); or any other time as systemd.time(7) has it: &apos;Mon..Fri 08,17:00&apos;.</source>
        <translation>hourly, daily, weekly oder monthly, die letzten drei auch mit einer Uhrzeit (daily@17:00); oder jede andere Zeit nach systemd.time(7): &apos;Mon..Fri 08,17:00&apos;.</translation>
    </message>
    <message>
        <source>What it is called (default: after the database).</source>
        <translation>Wie er heißt (Vorgabe: nach der Datenbank).</translation>
    </message>
    <message>
        <source>Begin up to so much later, by chance, so that not all schedules begin at once (default 5m).</source>
        <translation>Zufällig bis zu so viel später beginnen, damit nicht alle Zeitpläne auf einmal beginnen (Vorgabe 5m).</translation>
    </message>
    <message>
        <source>A run that was missed is not made up for at login.</source>
        <translation>Ein versäumter Lauf wird bei der Anmeldung nicht nachgeholt.</translation>
    </message>
    <message>
        <source>Replace a schedule of the same name.</source>
        <translation>Einen Zeitplan gleichen Namens ersetzen.</translation>
    </message>
    <message>
        <source>Only say what it would do, and print the two files.</source>
        <translation>Nur sagen, was es tun würde, und die beiden Dateien ausgeben.</translation>
    </message>
    <message>
        <source>With list and show: print one JSON object on one line.</source>
        <translation>Mit list und show: ein JSON-Objekt in einer Zeile ausgeben.</translation>
    </message>
    <message>
        <source>The bus of your session gives no answer. Nothing was changed. Try again later.</source>
        <translation>Der Bus Ihrer Sitzung antwortet nicht. Nichts wurde geändert. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>systemd is not there to start it, or can&apos;t be reached from here. Nothing was scheduled.</source>
        <translation>systemd ist nicht da, um es zu starten, oder von hier aus nicht erreichbar. Nichts wurde eingeplant.</translation>
    </message>
    <message>
        <source>Where cron runs, put this line into your table (crontab -e):</source>
        <translation>Wo cron läuft, setzen Sie diese Zeile in Ihre Tabelle (crontab -e):</translation>
    </message>
    <message>
        <source>What the clock would start:</source>
        <translation>Was nach Zeitplan gestartet würde:</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is too much: the command comes after &apos;--&apos;.</source>
        <translation>&apos;%1&apos; ist zu viel: Der Befehl kommt nach &apos;--&apos;.</translation>
    </message>
    <message>
        <source>--calendar is needed: daily@17:00, say.</source>
        <translation>--calendar wird gebraucht, etwa daily@17:00.</translation>
    </message>
    <message>
        <source>--name takes letters, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;, at most 64.</source>
        <translation>--name nimmt Buchstaben, Ziffern, &apos;-&apos;, &apos;_&apos; und &apos;.&apos;, höchstens 64.</translation>
    </message>
    <message>
        <source>--delay takes a time of up to a day, such as 5m.</source>
        <translation>--delay nimmt eine Zeit von bis zu einem Tag, etwa 5m.</translation>
    </message>
    <message>
        <source>Scheduled: %1</source>
        <translation>Eingeplant: %1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Nächstes Mal: %1</translation>
    </message>
    <message>
        <source>--calendar=%1: %2</source>
        <translation>--calendar=%1: %2</translation>
    </message>
    <message>
        <source>The file system of “%1” or of the copy gives no answer. Nothing was scheduled.</source>
        <translation>Das Dateisystem von „%1“ oder der Kopie antwortet nicht. Nichts wurde eingeplant.</translation>
    </message>
    <message>
        <source>systemd gives no answer.</source>
        <translation>systemd antwortet nicht.</translation>
    </message>
    <message>
        <source>systemd is not there: nothing starts them now.</source>
        <translation>systemd ist nicht da: Nichts startet sie jetzt.</translation>
    </message>
    <message>
        <source>There is no schedule “%1” that Litecopy made. &apos;litecopy-cli schedule list&apos; names them.</source>
        <translation>Einen Zeitplan „%1“, den Litecopy angelegt hat, gibt es nicht. &apos;litecopy-cli schedule list&apos; nennt alle.</translation>
    </message>
    <message>
        <source>It could not be started: %1.</source>
        <translation>Er konnte nicht gestartet werden: %1.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>It is running. &apos;litecopy-cli schedule show %1&apos; tells how it ended.</source>
        <translation>Er läuft. &apos;litecopy-cli schedule show %1&apos; sagt, wie er endete.</translation>
    </message>
    <message>
        <source>systemd is not there: only the files were removed.</source>
        <translation>systemd ist nicht da: Nur die Dateien wurden entfernt.</translation>
    </message>
    <message>
        <source>“%1” stays: Litecopy did not make it.</source>
        <translation>„%1“ bleibt: Litecopy hat die Datei nicht angelegt.</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Entfernt: %1</translation>
    </message>
    <message>
        <source>%1. More: litecopy-cli schedule show %2</source>
        <translation>%1. Mehr: litecopy-cli schedule show %2</translation>
    </message>
    <message>
        <source>Trouble with the scheduled copy “%1”</source>
        <translation>Problem mit der eingeplanten Kopie „%1“</translation>
    </message>
    <message>
        <source>One of add, list, show, run and remove is needed.</source>
        <translation>Eines von add, list, show, run und remove wird gebraucht.</translation>
    </message>
    <message>
        <source>&apos;list&apos; takes no name.</source>
        <translation>&apos;list&apos; nimmt keinen Namen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes the name of one schedule.</source>
        <translation>&apos;%1&apos; nimmt den Namen eines Zeitplans.</translation>
    </message>
    <message>
        <source>There is no &apos;schedule %1&apos;.</source>
        <translation>&apos;schedule %1&apos; gibt es nicht.</translation>
    </message>
    <message>
        <source>The clock has no standard input and output: &apos;-&apos; is no file for it.</source>
        <translation>Ein Zeitplan hat keine Standardeingabe und -ausgabe: &apos;-&apos; ist für ihn keine Datei.</translation>
    </message>
    <message>
        <source>--help and --dry-run copy nothing.</source>
        <translation>--help und --dry-run kopieren nichts.</translation>
    </message>
    <message>
        <source>From the second time on DESTINATION is there already: give &apos;copy&apos; --force, to replace it.</source>
        <translation>Ab dem zweiten Mal gibt es DESTINATION schon: Geben Sie &apos;copy&apos; --force mit, um sie zu ersetzen.</translation>
    </message>
    <message>
        <source>&apos;keep %1&apos; makes no copy. A SOURCE of that name is written ./%1.</source>
        <translation>&apos;keep %1&apos; erstellt keine Kopie. Eine SOURCE dieses Namens wird ./%1 geschrieben.</translation>
    </message>
    <message>
        <source>--by-hand is for a copy that a person makes: by the clock they would fill the drive, since no rule removes them.</source>
        <translation>--by-hand ist für eine Kopie, die ein Mensch erstellt: Nach Zeitplan würden sie das Laufwerk füllen, da keine Regel sie entfernt.</translation>
    </message>
    <message>
        <source>The command to start is missing: &apos;-- keep ...&apos; or &apos;-- copy ...&apos;.</source>
        <translation>Der zu startende Befehl fehlt: &apos;-- keep ...&apos; oder &apos;-- copy ...&apos;.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no command for the clock, only &apos;keep&apos; and &apos;copy&apos; are.</source>
        <translation>&apos;%1&apos; ist kein Befehl für einen Zeitplan, nur &apos;keep&apos; und &apos;copy&apos; sind es.</translation>
    </message>
    <message>
        <source>once this run is over</source>
        <translation>sobald dieser Lauf vorbei ist</translation>
    </message>
    <message>
        <source>not any more</source>
        <translation>nicht mehr</translation>
    </message>
    <message>
        <source>not switched on</source>
        <translation>nicht eingeschaltet</translation>
    </message>
    <message>
        <source>There are no schedules. &apos;litecopy-cli schedule add&apos; makes one.</source>
        <translation>Es gibt keine Zeitpläne. &apos;litecopy-cli schedule add&apos; legt einen an.</translation>
    </message>
    <message>
        <source>Last: %1</source>
        <translation>Zuletzt: %1</translation>
    </message>
    <message>
        <source>Starts: %1</source>
        <translation>Startet: %1</translation>
    </message>
    <message>
        <source>Receipt: %1</source>
        <translation>Beleg: %1</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <translation>Dateien: %1</translation>
    </message>
    <message>
        <source>What it printed: journalctl --user -u %1</source>
        <translation>Was er ausgab: journalctl --user -u %1</translation>
    </message>
    <message>
        <source>standard output could not be written to: %1.</source>
        <translation>auf die Standardausgabe konnte nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>warning:</source>
        <translation>Warnung:</translation>
    </message>
    <message>
        <source>error:</source>
        <translation>Fehler:</translation>
    </message>
    <message>
        <source>full check passed</source>
        <translation>volle Prüfung bestanden</translation>
    </message>
    <message>
        <source>quick check passed</source>
        <translation>schnelle Prüfung bestanden</translation>
    </message>
    <message>
        <source>%1, %2 in %3</source>
        <translation>%1, %2 in %3</translation>
    </message>
    <message>
        <source> (%1/s)</source>
        <translation> (%1/s)</translation>
    </message>
    <message>
        <source>read back from the medium and compared</source>
        <translation>vom Datenträger zurückgelesen und verglichen</translation>
    </message>
    <message>
        <source>proved: %1</source>
        <translation>nachgewiesen: %1</translation>
    </message>
    <message>
        <source>With --even-damaged it is copied all the same.</source>
        <translation>Mit --even-damaged wird sie trotzdem kopiert.</translation>
    </message>
    <message>
        <source>--update brings it up to date, --force replaces it, --into writes into it.</source>
        <translation>--update aktualisiert sie, --force ersetzt sie, --into schreibt in sie hinein.</translation>
    </message>
    <message>
        <source>Without --into a new file is made.</source>
        <translation>Ohne --into wird eine neue Datei angelegt.</translation>
    </message>
    <message>
        <source>--timeout sets how long to wait.</source>
        <translation>--timeout legt fest, wie lange gewartet wird.</translation>
    </message>
    <message>
        <source>--timeout sets how long to wait, --method=snapshot copies without a lock.</source>
        <translation>--timeout legt fest, wie lange gewartet wird, --method=snapshot kopiert ohne Sperre.</translation>
    </message>
    <message>
        <source>Without --require-proof it is copied, with a warning.</source>
        <translation>Ohne --require-proof wird sie mit einer Warnung kopiert.</translation>
    </message>
    <message>
        <source>--retries and --timeout set how long to try, --no-strict takes the last try, not proved.</source>
        <translation>--retries und --timeout legen fest, wie lange es versucht wird, --no-strict nimmt den letzten Versuch, nicht nachgewiesen.</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <source>Cancelled. What was sent, if anything, is no whole database.</source>
        <translation>Abgebrochen. Falls etwas gesendet wurde, ist es keine ganze Datenbank.</translation>
    </message>
    <message>
        <source>The copy is made, but there is no program to start after it: %1</source>
        <translation>Die Kopie ist erstellt, aber das Programm, das danach starten soll, gibt es nicht: %1</translation>
    </message>
    <message>
        <source>The copy is made, but the command after it ended with %1: %2</source>
        <translation>Die Kopie ist erstellt, aber der Befehl danach endete mit %1: %2</translation>
    </message>
    <message>
        <source>Source:</source>
        <translation>Quelle:</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%1 zu %2, %3</translation>
    </message>
    <message>
        <source>write-ahead log of %1</source>
        <translation>Write-Ahead-Log von %1</translation>
    </message>
    <message>
        <source>write-ahead log</source>
        <translation>Write-Ahead-Log</translation>
    </message>
    <message>
        <source>, pinned</source>
        <translation>, festgehalten</translation>
    </message>
    <message>
        <source>Method:</source>
        <translation>Methode:</translation>
    </message>
    <message>
        <source>Because:</source>
        <translation>Weil:</translation>
    </message>
    <message>
        <source>It would not be copied.</source>
        <translation>Sie würde nicht kopiert.</translation>
    </message>
    <message>
        <source>Copied and verified: %1</source>
        <translation>Kopiert und verifiziert: %1</translation>
    </message>
    <message>
        <source>Unpacked whole and checked: %1</source>
        <translation>Ganz entpackt und geprüft: %1</translation>
    </message>
    <message>
        <source>Unpacked whole: %1</source>
        <translation>Ganz entpackt: %1</translation>
    </message>
    <message>
        <source>Received whole and checked: %1</source>
        <translation>Ganz empfangen und geprüft: %1</translation>
    </message>
    <message>
        <source>Received whole: %1</source>
        <translation>Ganz empfangen: %1</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>Copied, not proved: %1</source>
        <translation>Kopiert, nicht nachgewiesen: %1</translation>
    </message>
    <message>
        <source>Already up to date: %1</source>
        <translation>Schon aktuell: %1</translation>
    </message>
    <message>
        <source>Its file and the source’s are as they were when it was made.</source>
        <translation>Ihre Datei und die der Quelle sind so, wie sie waren, als sie erstellt wurde.</translation>
    </message>
    <message>
        <source>%1 compared with the older copy, %2 changed, %3 written</source>
        <translation>%1 mit der älteren Kopie verglichen, %2 geändert, %3 geschrieben</translation>
    </message>
    <message>
        <source>Written anew: %1.</source>
        <translation>Neu geschrieben: %1.</translation>
    </message>
    <message>
        <source>the copy is not proved.</source>
        <translation>die Kopie ist nicht nachgewiesen.</translation>
    </message>
    <message>
        <source>sent to standard output</source>
        <translation>an die Standardausgabe gesendet</translation>
    </message>
    <message>
        <source>Compressed to %1 (%2, %3), and compared with what it was made from.</source>
        <translation>Auf %1 komprimiert (%2, %3) und mit dem verglichen, woraus es gemacht wurde.</translation>
    </message>
    <message>
        <source>Started over once, because the database changed.</source>
        <translation>Einmal neu begonnen, weil sich die Datenbank änderte.</translation>
    </message>
    <message>
        <source>Started over %1 times, because the database changed.</source>
        <translation>%1-mal neu begonnen, weil sich die Datenbank änderte.</translation>
    </message>
    <message>
        <source>The source&apos;s write-ahead log grew by %1 meanwhile.</source>
        <translation>Das Write-Ahead-Log der Quelle wuchs inzwischen um %1.</translation>
    </message>
    <message>
        <source>What was there before: %1</source>
        <translation>Was vorher dort war: %1</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256: %1</translation>
    </message>
    <message>
        <source>the source is damaged, and so is its copy. What the check found:</source>
        <translation>die Quelle ist beschädigt, und ihre Kopie auch. Was die Prüfung fand:</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>und mehr</translation>
    </message>
    <message>
        <source>the copy could not be checked: its schema needs functions that only its application has.</source>
        <translation>die Kopie konnte nicht geprüft werden: Ihr Schema braucht Funktionen, die nur ihre Anwendung hat.</translation>
    </message>
    <message>
        <source>the copy could not be checked.</source>
        <translation>die Kopie konnte nicht geprüft werden.</translation>
    </message>
    <message>
        <source>the copy could not be read back from the medium.</source>
        <translation>die Kopie konnte nicht vom Datenträger zurückgelesen werden.</translation>
    </message>
    <message>
        <source>Cancelled: everything is as it was.</source>
        <translation>Abgebrochen: Alles ist, wie es war.</translation>
    </message>
    <message>
        <source>Cancelled, and “%1” may not be as it was.</source>
        <translation>Abgebrochen, und „%1“ ist vielleicht nicht, wie es war.</translation>
    </message>
    <message>
        <source>it is unpacked in “%1”, the folder for temporary files, which TMPDIR names</source>
        <translation>sie wird in „%1“ entpackt, dem Ordner für temporäre Dateien, den TMPDIR nennt</translation>
    </message>
    <message>
        <source>%1 of %2 tables differs</source>
        <translation>%1 von %2 Tabellen unterscheidet sich</translation>
    </message>
    <message>
        <source>%1 of %2 tables differ</source>
        <translation>%1 von %2 Tabellen unterscheiden sich</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>gestern %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>morgen %1</translation>
    </message>
    <message>
        <source>Not copied into this folder yet</source>
        <translation>Noch nicht in diesen Ordner kopiert</translation>
    </message>
    <message>
        <source>None of the copies in the list is there as it was made</source>
        <translation>Keine der Kopien in der Liste ist so da, wie sie erstellt wurde</translation>
    </message>
    <message>
        <source>Last copied %1, %2</source>
        <translation>Zuletzt kopiert: %1, %2</translation>
    </message>
    <message>
        <source>what changed since can&apos;t be told: %1</source>
        <translation>was sich seitdem geändert hat, ist nicht zu sagen: %1</translation>
    </message>
    <message>
        <source>no row changed since</source>
        <translation>seitdem keine Zeile geändert</translation>
    </message>
    <message>
        <source>nothing changed since</source>
        <translation>seitdem nichts geändert</translation>
    </message>
    <message>
        <source>%1 changed since, no row differs</source>
        <translation>seitdem %1 geändert, keine Zeile verschieden</translation>
    </message>
    <message>
        <source>%1 changed since</source>
        <translation>seitdem %1 geändert</translation>
    </message>
    <message>
        <source>%1 (programs wrote meanwhile)</source>
        <translation>%1 (Programme schrieben inzwischen)</translation>
    </message>
    <message>
        <source>compressed</source>
        <translation>komprimiert</translation>
    </message>
    <message>
        <source>The folder of the copies is not there</source>
        <translation>Der Ordner der Kopien ist nicht da</translation>
    </message>
    <message>
        <source>“%1” is away. If it is on a drive, plug that in and look again; no copy is lost by it. Otherwise choose another folder.</source>
        <translation>„%1“ fehlt. Liegt der Ordner auf einem Laufwerk, schließen Sie es an und sehen Sie erneut nach; keine Kopie geht dadurch verloren. Sonst wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The list of copies can&apos;t be used</source>
        <translation>Die Liste der Kopien ist nicht benutzbar</translation>
    </message>
    <message>
        <source>No copies are kept here yet</source>
        <translation>Hier sind noch keine Kopien aufbewahrt</translation>
    </message>
    <message>
        <source>“Keep a Copy Now” makes the first one: with the date in its name, checked, and named in the list of the folder. There is no such list yet. Files that are there already are left alone, now and later.</source>
        <translation>„Kopie jetzt aufbewahren“ erstellt die erste: mit dem Datum im Namen, geprüft und in der Liste des Ordners verzeichnet. Eine solche Liste gibt es noch nicht. Dateien, die schon da sind, bleiben unberührt, jetzt und später.</translation>
    </message>
    <message>
        <source>No copies of this database are kept here yet</source>
        <translation>Von dieser Datenbank sind hier noch keine Kopien aufbewahrt</translation>
    </message>
    <message>
        <source>“Keep a Copy Now” makes the first one.</source>
        <translation>„Kopie jetzt aufbewahren“ erstellt die erste.</translation>
    </message>
    <message>
        <source>The list of the folder names copies of other databases: %1.</source>
        <translation>Die Liste des Ordners nennt Kopien anderer Datenbanken: %1.</translation>
    </message>
    <message>
        <source>1 copy would go</source>
        <translation>1 Kopie würde entfernt</translation>
    </message>
    <message>
        <source>%1 copies would go</source>
        <translation>%1 Kopien würden entfernt</translation>
    </message>
    <message>
        <source>No rule: nothing is ever removed</source>
        <translation>Keine Regel: Nichts wird je entfernt</translation>
    </message>
    <message>
        <source>the last</source>
        <translation>die letzte</translation>
    </message>
    <message>
        <source>the last %1</source>
        <translation>die letzten %1</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 Stunden</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 Woche</translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <translation>%1 Wochen</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 Monat</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 Monate</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 Jahre</translation>
    </message>
    <message>
        <source>Keeps %1</source>
        <translation>Bewahrt auf: %1</translation>
    </message>
    <message>
        <source>%1 of %2 differs.</source>
        <translation>%1 von %2 unterscheidet sich.</translation>
    </message>
    <message>
        <source>%1 of %2 differ.</source>
        <translation>%1 von %2 unterscheiden sich.</translation>
    </message>
    <message>
        <source>The content is the same</source>
        <translation>Der Inhalt ist gleich</translation>
    </message>
    <message>
        <source>The only table differs</source>
        <translation>Die einzige Tabelle unterscheidet sich</translation>
    </message>
    <message>
        <source>Damaged: not all could be compared</source>
        <translation>Beschädigt: Nicht alles konnte verglichen werden</translation>
    </message>
    <message>
        <source>Written to meanwhile: not all could be compared</source>
        <translation>Inzwischen beschrieben: Nicht alles konnte verglichen werden</translation>
    </message>
    <message>
        <source>The tables are the same, the schema differs</source>
        <translation>Die Tabellen sind gleich, das Schema unterscheidet sich</translation>
    </message>
    <message>
        <source>The tables are the same, not all beside them</source>
        <translation>Die Tabellen sind gleich, nicht alles daneben</translation>
    </message>
    <message>
        <source>Schema (%1)</source>
        <translation>Schema (%1)</translation>
    </message>
    <message>
        <source>%1, index of %2</source>
        <translation>%1, Index von %2</translation>
    </message>
    <message>
        <source>written to meanwhile, not compared</source>
        <translation>inzwischen beschrieben, nicht verglichen</translation>
    </message>
    <message>
        <source>damaged, not compared</source>
        <translation>beschädigt, nicht verglichen</translation>
    </message>
    <message>
        <source>too different to count</source>
        <translation>zu verschieden zum Zählen</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>the rest was written to meanwhile</source>
        <translation>der Rest wurde inzwischen beschrieben</translation>
    </message>
    <message>
        <source>the rest is damaged</source>
        <translation>der Rest ist beschädigt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Their pages have different sizes, so that only the tables can be compared.</source>
        <translation>Ihre Seiten sind verschieden groß, sodass nur die Tabellen verglichen werden können.</translation>
    </message>
    <message>
        <source>The only page is the same.</source>
        <translation>Die einzige Seite ist gleich.</translation>
    </message>
    <message>
        <source>All %1 are the same.</source>
        <translation>Alle %1 sind gleich.</translation>
    </message>
    <message>
        <source>The schema differs, too.</source>
        <translation>Auch das Schema unterscheidet sich.</translation>
    </message>
    <message>
        <source>The same rows lie elsewhere, as in a compact copy.</source>
        <translation>Dieselben Zeilen liegen anderswo, wie in einer kompakten Kopie.</translation>
    </message>
    <message>
        <source>What is damaged and could not be read was not compared.</source>
        <translation>Was beschädigt ist und nicht gelesen werden konnte, wurde nicht verglichen.</translation>
    </message>
    <message>
        <source>Their text is stored in different encodings, and is compared as it reads.</source>
        <translation>Ihr Text ist verschieden kodiert gespeichert und wird so verglichen, wie er zu lesen ist.</translation>
    </message>
    <message>
        <source>Another program wrote meanwhile, so that this may not be of one moment.</source>
        <translation>Ein anderes Programm schrieb inzwischen, sodass dies vielleicht nicht von einem einzigen Zeitpunkt ist.</translation>
    </message>
    <message>
        <source>The database is too large for the memory that is free now. Copy it to a file.</source>
        <translation>Die Datenbank ist zu groß für den Arbeitsspeicher, der jetzt frei ist. Kopieren Sie sie in eine Datei.</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>known when all is read</source>
        <translation>bekannt, wenn alles gelesen ist</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>noch nicht gelesen</translation>
    </message>
    <message>
        <source>%1–%2 % full</source>
        <translation>%1–%2 % gefüllt</translation>
    </message>
    <message>
        <source>all other tables</source>
        <translation>alle anderen Tabellen</translation>
    </message>
    <message>
        <source>their indexes</source>
        <translation>ihre Indizes</translation>
    </message>
    <message>
        <source>Another program uses files there. Close it, and try again.</source>
        <translation>Ein anderes Programm benutzt dort Dateien. Schließen Sie es, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Next: once this run is over</source>
        <translation>Nächstes Mal: sobald dieser Lauf vorbei ist</translation>
    </message>
    <message>
        <source>Next: systemd doesn’t know it now</source>
        <translation>Nächstes Mal: systemd kennt ihn jetzt nicht</translation>
    </message>
    <message>
        <source>Next: not any more</source>
        <translation>Nächstes Mal: nicht mehr</translation>
    </message>
    <message>
        <source>Next: it is not switched on</source>
        <translation>Nächstes Mal: nicht eingeschaltet</translation>
    </message>
    <message>
        <source>Last: %1, %2</source>
        <extracomment>%1 is a day and a time, %2 how the run ended</extracomment>
        <translation>Zuletzt: %1, %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Unpacked whole and checked</source>
        <translation>Ganz entpackt und geprüft</translation>
    </message>
    <message>
        <source>Unpacked whole</source>
        <translation>Ganz entpackt</translation>
    </message>
    <message>
        <source>Received whole and checked</source>
        <translation>Ganz empfangen und geprüft</translation>
    </message>
    <message>
        <source>Received whole</source>
        <translation>Ganz empfangen</translation>
    </message>
    <message>
        <source>Already up to date</source>
        <translation>Schon aktuell</translation>
    </message>
    <message>
        <source>Copied, but the database is damaged</source>
        <translation>Kopiert, aber die Datenbank ist beschädigt</translation>
    </message>
    <message>
        <source>Copied, not proved</source>
        <translation>Kopiert, nicht nachgewiesen</translation>
    </message>
    <message>
        <source>Brought up to date and verified</source>
        <translation>Aktualisiert und verifiziert</translation>
    </message>
    <message>
        <source>Brought up to date</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>Copied and verified</source>
        <translation>Kopiert und verifiziert</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Full check passed</source>
        <translation>Volle Prüfung bestanden</translation>
    </message>
    <message>
        <source>Quick check passed</source>
        <translation>Schnelle Prüfung bestanden</translation>
    </message>
    <message>
        <source>Damage found: the copy is as damaged as the database</source>
        <translation>Schaden gefunden: Die Kopie ist so beschädigt wie die Datenbank</translation>
    </message>
    <message>
        <source>Not possible: the schema needs functions only its application has</source>
        <translation>Nicht möglich: Das Schema braucht Funktionen, die nur seine Anwendung hat</translation>
    </message>
    <message>
        <source>, read back and equal</source>
        <translation>, zurückgelesen und gleich</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 zu %3</translation>
    </message>
    <message>
        <source>%1; compressed to %2 (%3, %4)</source>
        <extracomment>%1 is a size and pages, %2 a size, %3 &quot;zstd&quot;, %4 a share</extracomment>
        <translation>%1; auf %2 komprimiert (%3, %4)</translation>
    </message>
    <message>
        <source>None: %1 compared</source>
        <translation>Keine: %1 verglichen</translation>
    </message>
    <message>
        <source>%1 of %2 changed, %3 written</source>
        <translation>%1 von %2 geändert, %3 geschrieben</translation>
    </message>
    <message>
        <source>copying %1</source>
        <translation>Kopieren %1</translation>
    </message>
    <message>
        <source>checking %1</source>
        <translation>Prüfen %1</translation>
    </message>
    <message>
        <source>writing to disk %1</source>
        <translation>Schreiben auf das Laufwerk %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a duration, %2 what it is made up of</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>as many bytes came as its header says</source>
        <translation>es kamen so viele Bytes, wie ihr Kopf nennt</translation>
    </message>
    <message>
        <source>not proved</source>
        <translation>nicht nachgewiesen</translation>
    </message>
    <message>
        <source>The database is as it was, and no part of a copy is left.</source>
        <translation>Die Datenbank ist, wie sie war, und von der Kopie ist nichts übrig.</translation>
    </message>
    <message>
        <source>“%1” may not be as it was.</source>
        <translation>„%1“ ist vielleicht nicht, wie es war.</translation>
    </message>
    <message>
        <source>The copy holds what the database holds. Nothing was written.</source>
        <translation>Die Kopie enthält, was die Datenbank enthält. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>The database and its copy are the files that they were when the copy was made. Nothing had to be read.</source>
        <translation>Die Datenbank und ihre Kopie sind noch die Dateien, die sie waren, als die Kopie erstellt wurde. Nichts musste gelesen werden.</translation>
    </message>
    <message>
        <source>All of it was written anew: %1.</source>
        <translation>Alles wurde neu geschrieben: %1.</translation>
    </message>
    <message>
        <source>It started over once because the database changed.</source>
        <translation>Es wurde einmal neu begonnen, weil sich die Datenbank änderte.</translation>
    </message>
    <message>
        <source>It started over %1 times because the database changed.</source>
        <translation>Es wurde %1-mal neu begonnen, weil sich die Datenbank änderte.</translation>
    </message>
    <message>
        <source>Open it in your file manager, which mounts it, and choose the file there; copy it while no other machine writes to it.</source>
        <translation>Öffnen Sie es in Ihrem Dateimanager, der es einbindet, und wählen Sie die Datei dort; kopieren Sie sie, während kein anderer Rechner in sie schreibt.</translation>
    </message>
    <message>
        <source>This address is not complete.</source>
        <translation>Diese Adresse ist nicht vollständig.</translation>
    </message>
    <message>
        <source>It has the form ssh://host/folder/name.db; user@ may stand before the host, and :port behind it.</source>
        <translation>Sie hat die Form ssh://host/ordner/name.db; vor dem Host kann user@ stehen und dahinter :port.</translation>
    </message>
    <message>
        <source>Nothing can be copied from “%1://”.</source>
        <translation>Von „%1://“ kann nichts kopiert werden.</translation>
    </message>
    <message>
        <source>Where you can log in by ssh, type %1: the copy is made there, and fetched.</source>
        <translation>Wo Sie sich mit ssh anmelden können, geben Sie %1 ein: Die Kopie wird dort erstellt und geholt.</translation>
    </message>
    <message>
        <source>Choose a file here, or a database on another machine by ssh://host/folder/name.db.</source>
        <translation>Wählen Sie eine Datei hier, oder eine Datenbank auf einem anderen Rechner mit ssh://host/ordner/name.db.</translation>
    </message>
    <message>
        <source>No copy can come from “%1”: %2.</source>
        <translation>Von „%1“ kann keine Kopie kommen: %2.</translation>
    </message>
    <message>
        <source>Copy asks that machine once more.</source>
        <translation>„Kopieren“ fragt diesen Rechner noch einmal.</translation>
    </message>
    <message>
        <source>No copy is written to “%1://”.</source>
        <translation>Nach „%1://“ wird keine Kopie geschrieben.</translation>
    </message>
    <message>
        <source>Start the copy on that machine, with From on this one; or send it there in a terminal: litecopy-cli copy SOURCE - | ssh HOST litecopy-cli copy - DESTINATION</source>
        <translation>Starten Sie die Kopie auf jenem Rechner, mit „Von“ auf diesem hier; oder senden Sie sie in einem Terminal dorthin: litecopy-cli copy SOURCE - | ssh HOST litecopy-cli copy - DESTINATION</translation>
    </message>
    <message>
        <source>Open it in your file manager, which mounts it, and choose a folder there.</source>
        <translation>Öffnen Sie es in Ihrem Dateimanager, der es einbindet, und wählen Sie dort einen Ordner.</translation>
    </message>
    <message>
        <source>such a time is written like daily@17:00</source>
        <translation>eine solche Zeit wird wie daily@17:00 geschrieben</translation>
    </message>
    <message>
        <source>%1th time</source>
        <translation>%1. Mal</translation>
    </message>
    <message>
        <source>%1st time</source>
        <translation>%1. Mal</translation>
    </message>
    <message>
        <source>%1nd time</source>
        <translation>%1. Mal</translation>
    </message>
    <message>
        <source>%1rd time</source>
        <translation>%1. Mal</translation>
    </message>
    <message>
        <source>%1: %2 % done</source>
        <extracomment>%1 is what is being done, %2 a number</extracomment>
        <translation>%1: %2 % fertig</translation>
    </message>
    <message>
        <source>Keeping a copy of what is there</source>
        <translation>Was dort ist, wird als Kopie aufbewahrt</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Kopieren…</translation>
    </message>
    <message>
        <source>, %1/s</source>
        <translation>, %1/s</translation>
    </message>
    <message>
        <source>another program that is writing</source>
        <translation>ein anderes Programm, das schreibt</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>Wartet auf: %1</translation>
    </message>
    <message>
        <source>Waiting %1 for %2</source>
        <extracomment>%1 is a time, %2 a program</extracomment>
        <translation>Wartet seit %1 auf: %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>Checking the copy</source>
        <translation>Kopie wird geprüft</translation>
    </message>
    <message>
        <source>Writing to disk</source>
        <translation>Wird auf das Laufwerk geschrieben</translation>
    </message>
    <message>
        <source>Bringing the copy of %1 up to date</source>
        <translation>Die Kopie von %1 wird aktualisiert</translation>
    </message>
    <message>
        <source>Copying %1</source>
        <translation>%1 wird kopiert</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Vorbereitung…</translation>
    </message>
    <message>
        <source>The database changed; starting again.</source>
        <translation>Die Datenbank hat sich geändert; es wird neu begonnen.</translation>
    </message>
    <message>
        <source>The database changed; starting again, %1.</source>
        <translation>Die Datenbank hat sich geändert; es wird neu begonnen, %1.</translation>
    </message>
    <message>
        <source>Programs that write to it wait until its pages are copied.</source>
        <translation>Programme, die in sie schreiben, warten, bis ihre Seiten kopiert sind.</translation>
    </message>
    <message>
        <source>Programs that use the destination wait until it is written.</source>
        <translation>Programme, die das Ziel benutzen, warten, bis es geschrieben ist.</translation>
    </message>
    <message>
        <source>the read lock was held throughout</source>
        <translation>die Lesesperre wurde durchgehend gehalten</translation>
    </message>
    <message>
        <source>nothing changed between the read locks</source>
        <translation>zwischen den Lesesperren hat sich nichts geändert</translation>
    </message>
    <message>
        <source>nothing changed, and nobody was writing</source>
        <translation>nichts hat sich geändert, und niemand hat geschrieben</translation>
    </message>
    <message>
        <source>nothing changed, and the log is sealed</source>
        <translation>nichts hat sich geändert, und das Log ist durch Prüfsummen gesichert</translation>
    </message>
    <message>
        <source>Nothing shows that its pages belong to one moment.</source>
        <translation>Nichts zeigt, dass ihre Seiten zu einem einzigen Zeitpunkt gehören.</translation>
    </message>
    <message>
        <source>What was there before is kept in “%1”.</source>
        <translation>Was vorher dort war, ist in „%1“ aufbewahrt.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1 (%2 Bytes)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Room it takes on disk</source>
        <translation>Belegter Platz auf dem Laufwerk</translation>
    </message>
    <message>
        <source>In use by</source>
        <translation>Benutzt von</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemandem</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Size of a page</source>
        <translation>Größe einer Seite</translation>
    </message>
    <message>
        <source>Reserved at the end of each page</source>
        <translation>Am Ende jeder Seite reserviert</translation>
    </message>
    <message>
        <source>at every commit (full)</source>
        <translation>bei jedem Commit (full)</translation>
    </message>
    <message>
        <source>when asked to (incremental)</source>
        <translation>auf Verlangen (incremental)</translation>
    </message>
    <message>
        <source>A compact copy would save about</source>
        <translation>Eine kompakte Kopie würde etwa sparen</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>How changes are written</source>
        <translation>Wie Änderungen geschrieben werden</translation>
    </message>
    <message>
        <source>rollback journal</source>
        <translation>Rollback-Journal</translation>
    </message>
    <message>
        <source>Write-ahead log beside it</source>
        <translation>Write-Ahead-Log daneben</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>Pages in the log</source>
        <translation>Seiten im Log</translation>
    </message>
    <message>
        <source>Not merged into the file yet</source>
        <translation>Noch nicht in die Datei übernommen</translation>
    </message>
    <message>
        <source>Index of the log beside it</source>
        <translation>Index des Logs daneben</translation>
    </message>
    <message>
        <source>Journal beside it</source>
        <translation>Journal daneben</translation>
    </message>
    <message>
        <source>yes, left by a crash: it is rolled back when next opened</source>
        <translation>ja, von einem Absturz: Es wird beim nächsten Öffnen zurückgerollt</translation>
    </message>
    <message>
        <source>Changes so far</source>
        <translation>Änderungen bisher</translation>
    </message>
    <message>
        <source>Last written by SQLite</source>
        <translation>Zuletzt geschrieben von SQLite</translation>
    </message>
    <message>
        <source>Tables and indexes</source>
        <translation>Tabellen und Indizes</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Virtual tables among them</source>
        <translation>Virtuelle Tabellen darunter</translation>
    </message>
    <message>
        <source>Indexes</source>
        <translation>Indizes</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Sichten</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>Trigger</translation>
    </message>
    <message>
        <source>The application&apos;s own version</source>
        <translation>Eigene Version der Anwendung</translation>
    </message>
    <message>
        <source>Text is stored as</source>
        <translation>Text ist gespeichert als</translation>
    </message>
    <message>
        <source>Changes of the schema so far</source>
        <translation>Änderungen des Schemas bisher</translation>
    </message>
    <message>
        <source>Format of the schema</source>
        <translation>Format des Schemas</translation>
    </message>
    <message>
        <source>WAL</source>
        <translation>WAL</translation>
    </message>
    <message>
        <source>WAL, %1 not merged yet</source>
        <translation>WAL, %1 noch nicht übernommen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 zu %2</translation>
    </message>
    <message>
        <source>none free</source>
        <translation>keine frei</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 frei</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>nicht in Benutzung</translation>
    </message>
    <message>
        <source>in use by %1</source>
        <translation>benutzt von %1</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>geändert %1</translation>
    </message>
    <message>
        <source>not a database that can be read</source>
        <translation>keine lesbare Datenbank</translation>
    </message>
    <message>
        <source>database, WAL</source>
        <translation>Datenbank, WAL</translation>
    </message>
    <message>
        <source>database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>has %1</source>
        <translation>hat %1</translation>
    </message>
    <message>
        <source>Only %1 free there; the copy needs about %2</source>
        <translation>Dort nur %1 frei; die Kopie braucht etwa %2</translation>
    </message>
    <message>
        <source>%1 free there</source>
        <translation>Dort %1 frei</translation>
    </message>
    <message>
        <source>%1 #%2</source>
        <translation>%1 #%2</translation>
    </message>
    <message>
        <source>%1, the oldest</source>
        <translation>%1, die älteste</translation>
    </message>
    <message>
        <source>no rule is set</source>
        <translation>keine Regel ist festgelegt</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>von Hand erstellt</translation>
    </message>
    <message>
        <source>made before a restore</source>
        <translation>vor dem Zurückspielen erstellt</translation>
    </message>
    <message>
        <source>made by a later version</source>
        <translation>von einer späteren Version erstellt</translation>
    </message>
    <message>
        <source>from the future</source>
        <translation>aus der Zukunft</translation>
    </message>
    <message>
        <source>last</source>
        <translation>letzte</translation>
    </message>
    <message>
        <source>hourly</source>
        <translation>stündlich</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>täglich</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>wöchentlich</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>monatlich</translation>
    </message>
    <message>
        <source>yearly</source>
        <translation>jährlich</translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>innerhalb von %1</translation>
    </message>
    <message>
        <source>the database is damaged since</source>
        <translation>die Datenbank ist seitdem beschädigt</translation>
    </message>
    <message>
        <source>the last sound copy</source>
        <translation>die letzte unversehrte Kopie</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>vor dem Zurückspielen</translation>
    </message>
    <message>
        <source>of a later version</source>
        <translation>von einer späteren Version</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht da</translation>
    </message>
    <message>
        <source>changed, or another file</source>
        <translation>geändert oder eine andere Datei</translation>
    </message>
    <message>
        <source>can&apos;t be looked at</source>
        <translation>nicht einsehbar</translation>
    </message>
    <message>
        <source>it is compressed, and its end is missing</source>
        <translation>sie ist komprimiert, und ihr Ende fehlt</translation>
    </message>
    <message>
        <source>it is compressed, and damaged (%1)</source>
        <translation>sie ist komprimiert und beschädigt (%1)</translation>
    </message>
    <message>
        <source>it was compressed with “zstd --long”, and needs too much memory here: unpack it with “zstd -d --long=31”</source>
        <translation>sie wurde mit „zstd --long“ komprimiert und braucht hier zu viel Arbeitsspeicher: Entpacken Sie sie mit „zstd -d --long=31“</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 Byte</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 Seite</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>%1 Seiten</translation>
    </message>
    <message>
        <source>%1 KiB</source>
        <translation>%1 KiB</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>It is not known where this program lies.</source>
        <translation>Es ist nicht bekannt, wo dieses Programm liegt.</translation>
    </message>
    <message>
        <source>systemd starts no program with quotes, backslashes or control characters in its path.</source>
        <translation>systemd startet kein Programm mit Anführungszeichen, Backslashes oder Steuerzeichen im Pfad.</translation>
    </message>
    <message>
        <source>Litecopy, by the clock: %1</source>
        <translation>Litecopy, nach Zeitplan: %1</translation>
    </message>
    <message>
        <source>Litecopy, by the clock: when to start %1</source>
        <translation>Litecopy, nach Zeitplan: wann %1 gestartet wird</translation>
    </message>
    <message>
        <source>The system starts no thread. Try again when fewer programs run.</source>
        <translation>Das System startet keinen Thread. Versuchen Sie es erneut, wenn weniger Programme laufen.</translation>
    </message>
    <message>
        <source>systemd did not take the schedule: %1.</source>
        <translation>systemd hat den Zeitplan nicht angenommen: %1.</translation>
    </message>
    <message>
        <source>There is no schedule “%1” that Litecopy made.</source>
        <translation>Einen Zeitplan „%1“, den Litecopy angelegt hat, gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation>„%1“ konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>“%1” is there already, and Litecopy did not make it. It stays as it is.
Give the schedule another name (--name).</source>
        <translation>„%1“ gibt es schon, und Litecopy hat die Datei nicht angelegt. Sie bleibt, wie sie ist.
Geben Sie dem Zeitplan einen anderen Namen (--name).</translation>
    </message>
    <message>
        <source>There is a schedule of that name already.
Give this one another name (--name), or replace the other (--force).</source>
        <translation>Einen Zeitplan dieses Namens gibt es schon.
Geben Sie diesem einen anderen Namen (--name), oder ersetzen Sie den anderen (--force).</translation>
    </message>
    <message>
        <source>“%1” could not be removed: %2.</source>
        <translation>„%1“ konnte nicht entfernt werden: %2.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.
Make it, or plug its drive in, and try again. Once the schedule is made, a run is skipped while the folder is not there.</source>
        <translation>Den Ordner „%1“ gibt es nicht.
Legen Sie ihn an, oder schließen Sie sein Laufwerk an, und versuchen Sie es erneut. Ist der Zeitplan einmal angelegt, wird ein Lauf ausgelassen, solange der Ordner nicht da ist.</translation>
    </message>
    <message>
        <source>At the times “%1”</source>
        <translation>Zu den Zeiten „%1“</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Jede Stunde</translation>
    </message>
    <message>
        <source>Every day at %1</source>
        <translation>Jeden Tag um %1</translation>
    </message>
    <message>
        <source>Every %1 at %2</source>
        <translation>Jeden %1 um %2</translation>
    </message>
    <message>
        <source>Every month on day %1 at %2</source>
        <translation>Jeden Monat am %1. um %2</translation>
    </message>
    <message>
        <source>the last copy</source>
        <translation>die letzte Kopie</translation>
    </message>
    <message>
        <source>the last %1 copies</source>
        <translation>die letzten %1 Kopien</translation>
    </message>
    <message>
        <source>every copy</source>
        <translation>jede Kopie</translation>
    </message>
    <message>
        <source>all hours</source>
        <translation>alle Stunden</translation>
    </message>
    <message>
        <source>all days</source>
        <translation>alle Tage</translation>
    </message>
    <message>
        <source>all weeks</source>
        <translation>alle Wochen</translation>
    </message>
    <message>
        <source>all months</source>
        <translation>alle Monate</translation>
    </message>
    <message>
        <source>all years</source>
        <translation>alle Jahre</translation>
    </message>
    <message>
        <source>all of the last %1</source>
        <translation>alle der letzten %1</translation>
    </message>
    <message>
        <source>Keeps %1.</source>
        <translation>Bewahrt auf: %1.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Keeps every copy.</source>
        <translation>Bewahrt jede Kopie auf.</translation>
    </message>
    <message>
        <source>Brings the last copy up to date.</source>
        <translation>Aktualisiert die letzte Kopie.</translation>
    </message>
    <message>
        <source>Writes into the same database each time.</source>
        <translation>Schreibt jedes Mal in dieselbe Datenbank.</translation>
    </message>
    <message>
        <source>Each copy replaces the last one.</source>
        <translation>Jede Kopie ersetzt die letzte.</translation>
    </message>
    <message>
        <source>%1, or as soon as you log in after that.</source>
        <translation>%1, oder sobald Sie sich danach anmelden.</translation>
    </message>
    <message>
        <source>It runs while you are logged in. To have it run at other times too: </source>
        <translation>Er läuft, während Sie angemeldet sind. Damit er auch zu anderen Zeiten läuft: </translation>
    </message>
    <message>
        <source>did not run yet</source>
        <translation>noch nicht gelaufen</translation>
    </message>
    <message>
        <source>is running</source>
        <translation>läuft gerade</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>was busy; it is tried again at the next time</source>
        <translation>war belegt; es wird beim nächsten Mal erneut versucht</translation>
    </message>
    <message>
        <source>skipped: its drive or folder was not there</source>
        <translation>ausgelassen: Laufwerk oder Ordner war nicht da</translation>
    </message>
    <message>
        <source>failed: ended by signal %1</source>
        <translation>fehlgeschlagen: durch Signal %1 beendet</translation>
    </message>
    <message>
        <source>failed: its options are not understood</source>
        <translation>fehlgeschlagen: Optionen nicht verstanden</translation>
    </message>
    <message>
        <source>the source is damaged, or not a database</source>
        <translation>die Quelle ist beschädigt oder keine Datenbank</translation>
    </message>
    <message>
        <source>failed: the source is not there</source>
        <translation>fehlgeschlagen: Die Quelle ist nicht da</translation>
    </message>
    <message>
        <source>failed: the copy could not be made there</source>
        <translation>fehlgeschlagen: Die Kopie konnte dort nicht erstellt werden</translation>
    </message>
    <message>
        <source>failed: input/output error, the disk is full, or the other machine is away</source>
        <translation>fehlgeschlagen: Ein-/Ausgabefehler, das Laufwerk ist voll, oder der andere Rechner ist nicht da</translation>
    </message>
    <message>
        <source>failed: not permitted</source>
        <translation>fehlgeschlagen: nicht erlaubt</translation>
    </message>
    <message>
        <source>failed: the program could not be started</source>
        <translation>fehlgeschlagen: Das Programm konnte nicht gestartet werden</translation>
    </message>
    <message>
        <source>failed with exit code %1</source>
        <translation>fehlgeschlagen mit Exit-Code %1</translation>
    </message>
    <message>
        <source>the key of that machine is not known here, or is not the one it had: connect once with “ssh”, which shows it</source>
        <translation>der Schlüssel dieses Rechners ist hier nicht bekannt oder nicht der, den er hatte: Verbinden Sie sich einmal mit „ssh“, das ihn zeigt</translation>
    </message>
    <message>
        <source>that machine took none of your keys, and passwords are not asked for: add a key there with “ssh-copy-id”, or load it with “ssh-add”</source>
        <translation>dieser Rechner nahm keinen Ihrer Schlüssel an, und nach Passwörtern wird nicht gefragt: Fügen Sie dort mit „ssh-copy-id“ einen Schlüssel hinzu, oder laden Sie ihn mit „ssh-add“</translation>
    </message>
    <message>
        <source>there is no machine of that name</source>
        <translation>einen Rechner dieses Namens gibt es nicht</translation>
    </message>
    <message>
        <source>no ssh server answers there</source>
        <translation>dort antwortet kein ssh-Server</translation>
    </message>
    <message>
        <source>it gave no answer any more</source>
        <translation>er antwortete nicht mehr</translation>
    </message>
    <message>
        <source>it gave no answer in time</source>
        <translation>er antwortete nicht rechtzeitig</translation>
    </message>
    <message>
        <source>it can’t be reached from here</source>
        <translation>er ist von hier aus nicht erreichbar</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>die Verbindung brach ab</translation>
    </message>
    <message>
        <source>the connection broke (%1)</source>
        <translation>die Verbindung brach ab (%1)</translation>
    </message>
    <message>
        <source>Made by %1 on %2.</source>
        <translation>Erstellt von %1 auf %2.</translation>
    </message>
    <message>
        <source>Made by %1 on %2, with VACUUM INTO a temporary file there that is removed: written anew, without free pages.</source>
        <translation>Erstellt von %1 auf %2, mit VACUUM INTO in eine temporäre Datei dort, die entfernt wird: neu geschrieben, ohne freie Seiten.</translation>
    </message>
    <message>
        <source>“ssh” could not be started: install OpenSSH’s client (%1)</source>
        <translation>„ssh“ konnte nicht gestartet werden: Installieren Sie den Client von OpenSSH (%1)</translation>
    </message>
    <message>
        <source>neither litecopy-cli nor sqlite3 3.27 or newer is there: install one of them</source>
        <translation>weder litecopy-cli noch sqlite3 3.27 oder neuer ist dort: Installieren Sie eines davon</translation>
    </message>
    <message>
        <source>a program that crashed left its journal or log beside it, and only litecopy-cli reads that without changing anything: install it there, or let the program that owns the database open it once</source>
        <translation>ein abgestürztes Programm hat sein Journal oder Log daneben hinterlassen, und nur litecopy-cli liest das, ohne etwas zu ändern: Installieren Sie es dort, oder lassen Sie das Programm, dem die Datenbank gehört, sie einmal öffnen</translation>
    </message>
    <message>
        <source>the command there ended with %1</source>
        <translation>der Befehl dort endete mit %1</translation>
    </message>
    <message>
        <source>the shell there prints something of its own</source>
        <translation>die Shell dort gibt etwas Eigenes aus</translation>
    </message>
    <message>
        <source>systemd gave no answer</source>
        <translation>systemd antwortete nicht</translation>
    </message>
    <message>
        <source>A program crashed while writing: the database and its journal are copied, and repaired in the copy.</source>
        <translation>Ein Programm ist beim Schreiben abgestürzt: Die Datenbank und ihr Journal werden kopiert und in der Kopie repariert.</translation>
    </message>
    <message>
        <source>Another program keeps the database locked: its files are copied until they stand still.</source>
        <translation>Ein anderes Programm hält die Datenbank gesperrt: Ihre Dateien werden kopiert, bis sie stillstehen.</translation>
    </message>
    <message>
        <source>A program left its write-ahead log behind: both files are copied, and merged in the copy.</source>
        <translation>Ein Programm hat sein Write-Ahead-Log zurückgelassen: Beide Dateien werden kopiert und in der Kopie zusammengeführt.</translation>
    </message>
    <message>
        <source>Nobody has the database open: its file is copied while nothing changes it.</source>
        <translation>Niemand hat die Datenbank geöffnet: Ihre Datei wird kopiert, während nichts sie ändert.</translation>
    </message>
    <message>
        <source>Copied from one pinned snapshot: other programs keep writing.</source>
        <translation>Kopiert aus einer einzigen festgehaltenen Momentaufnahme: Andere Programme schreiben weiter.</translation>
    </message>
    <message>
        <source>The database is held until the copy is complete: other programs wait to write.</source>
        <translation>Die Datenbank wird gehalten, bis die Kopie vollständig ist: Andere Programme warten mit dem Schreiben.</translation>
    </message>
    <message>
        <source>Copied in short steps, never held: the copy starts over whenever another program writes.</source>
        <translation>In kurzen Schritten kopiert, nie gehalten: Die Kopie beginnt neu, wenn ein anderes Programm schreibt.</translation>
    </message>
    <message>
        <source>The file system shares blocks: the copy shares the file&apos;s, in an instant, or in short slices where it is in very many fragments.</source>
        <translation>Das Dateisystem teilt Blöcke: Die Kopie teilt die der Datei, sofort, oder in kurzen Abschnitten, wenn sie in sehr vielen Stücken liegt.</translation>
    </message>
    <message>
        <source>Copied in short slices, never held: the copy starts over whenever another program writes.</source>
        <translation>In kurzen Abschnitten kopiert, nie gehalten: Die Kopie beginnt neu, wenn ein anderes Programm schreibt.</translation>
    </message>
    <message>
        <source> Only the pages that differ from the older copy are written: where the file system shares no blocks, into the copy itself, and until that is done, programs that read it without SQLite may see a mixture.</source>
        <translation> Nur die Seiten werden geschrieben, die sich von der älteren Kopie unterscheiden: in die Kopie selbst, wo das Dateisystem keine Blöcke teilt; bis das fertig ist, sehen Programme, die sie ohne SQLite lesen, vielleicht ein Gemisch.</translation>
    </message>
    <message>
        <source> It is compared with the older copy: what both have in common is not written again where the file system shares blocks, and where nothing differs, nothing is written.</source>
        <translation> Sie wird mit der älteren Kopie verglichen: Was beide gemeinsam haben, wird nicht noch einmal geschrieben, wo das Dateisystem Blöcke teilt, und unterscheidet sich nichts, wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>Written anew: without deleted rows, but not page for page the same.</source>
        <translation>Neu geschrieben: ohne gelöschte Zeilen, aber nicht Seite für Seite gleich.</translation>
    </message>
    <message>
        <source>Written anew, at least 1 page smaller: without the free page and deleted rows, but not page for page the same.</source>
        <translation>Neu geschrieben, mindestens 1 Seite kleiner: ohne die freie Seite und gelöschte Zeilen, aber nicht Seite für Seite gleich.</translation>
    </message>
    <message>
        <source>Its files are copied without a lock, again and again until nothing changed meanwhile.</source>
        <translation>Ihre Dateien werden ohne Sperre kopiert, immer wieder, bis sich inzwischen nichts geändert hat.</translation>
    </message>
    <message>
        <source>Received as it comes, and kept only where it is whole.</source>
        <translation>Wird empfangen, wie sie kommt, und nur behalten, wenn sie ganz ist.</translation>
    </message>
    <message>
        <source>it is not a whole database</source>
        <translation>sie ist keine ganze Datenbank</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Sie ist nicht mehr da.</translation>
    </message>
    <message>
        <source>It was changed, or another file has its name: it stays.</source>
        <translation>Sie wurde geändert, oder eine andere Datei trägt ihren Namen: Sie bleibt.</translation>
    </message>
    <message>
        <source>It could not be looked at: it stays.</source>
        <translation>Sie konnte nicht angesehen werden: Sie bleibt.</translation>
    </message>
    <message>
        <source>Its name is not one that Litecopy gives: it stays.</source>
        <translation>Ihr Name ist keiner, den Litecopy vergibt: Sie bleibt.</translation>
    </message>
    <message>
        <source>A program has it open, or left a log or a journal beside it: it stays.</source>
        <translation>Ein Programm hat sie geöffnet oder ein Log oder Journal daneben zurückgelassen: Sie bleibt.</translation>
    </message>
    <message>
        <source>A program has it open (%1): it stays.</source>
        <translation>Ein Programm hat sie geöffnet (%1): Sie bleibt.</translation>
    </message>
    <message>
        <source>There is no list of copies in “%1” yet: what is there by a name as copies have it (%2) is left alone, now and later.</source>
        <translation>In „%1“ gibt es noch keine Liste der Kopien: Was dort unter einem Namen liegt, wie ihn Kopien haben (%2), bleibt unberührt, jetzt und später.</translation>
    </message>
    <message>
        <source>The copy is made, but it could not be added to the list of copies: %1 So it is never removed, and no older one was. As long as that is so, each run adds a copy and removes none; those that are in no list can be deleted by hand.</source>
        <translation>Die Kopie ist erstellt, konnte aber nicht in die Liste der Kopien aufgenommen werden: %1 Deshalb wird sie nie entfernt, und es wurde auch keine ältere entfernt. Solange das so ist, fügt jeder Lauf eine Kopie hinzu und entfernt keine; die in keiner Liste stehen, können von Hand gelöscht werden.</translation>
    </message>
    <message>
        <source>Nothing is removed in this run: it stays.</source>
        <translation>In diesem Lauf wird nichts entfernt: Sie bleibt.</translation>
    </message>
    <message>
        <source>It could not be removed: %1.</source>
        <translation>Sie konnte nicht entfernt werden: %1.</translation>
    </message>
    <message>
        <source>the folder “%1” does not exist</source>
        <translation>den Ordner „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>“%1” is not a folder</source>
        <translation>„%1“ ist kein Ordner</translation>
    </message>
    <message>
        <source>Litecopy is making another copy into this folder</source>
        <translation>Litecopy erstellt gerade eine andere Kopie in diesen Ordner</translation>
    </message>
    <message>
        <source>it is no regular file</source>
        <translation>sie ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>sie ist zu groß</translation>
    </message>
    <message>
        <source>it is damaged: %1</source>
        <translation>sie ist beschädigt: %1</translation>
    </message>
    <message>
        <source>a later version of Litecopy made it</source>
        <translation>eine spätere Version von Litecopy hat sie erstellt</translation>
    </message>
    <message>
        <source>it is not one of Litecopy&apos;s</source>
        <translation>sie ist keine von Litecopy</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>sie ist beschädigt</translation>
    </message>
    <message>
        <source>it is damaged: “%1” is not as Litecopy writes it</source>
        <translation>sie ist beschädigt: „%1“ ist nicht so, wie Litecopy es schreibt</translation>
    </message>
    <message>
        <source>it is damaged: it names a file twice</source>
        <translation>sie ist beschädigt: Sie nennt eine Datei zweimal</translation>
    </message>
    <message>
        <source>another copy into this folder</source>
        <translation>eine andere Kopie in diesen Ordner</translation>
    </message>
    <message>
        <source>There is no such database: it is made from the copy.</source>
        <translation>Diese Datenbank gibt es nicht: Sie wird aus der Kopie erstellt.</translation>
    </message>
    <message>
        <source>The file is replaced: that needs every program to have closed it.</source>
        <translation>Die Datei wird ersetzt: Dafür muss jedes Programm sie geschlossen haben.</translation>
    </message>
    <message>
        <source>Nobody has the database open: its file is replaced.</source>
        <translation>Niemand hat die Datenbank geöffnet: Ihre Datei wird ersetzt.</translation>
    </message>
    <message>
        <source>The database is in use: it is written into, in one transaction. Programs that have it open keep it, and see the new content then.</source>
        <translation>Die Datenbank ist in Benutzung: In einer Transaktion wird in sie geschrieben. Programme, die sie geöffnet haben, behalten sie und sehen dann den neuen Inhalt.</translation>
    </message>
    <message>
        <source>Programs may have the database open: it is written into, in one transaction.</source>
        <translation>Programme haben die Datenbank vielleicht geöffnet: In einer Transaktion wird in sie geschrieben.</translation>
    </message>
    <message>
        <source>What was there before is kept in “%1”, but it could not be added to the list of copies there: %2</source>
        <translation>Was vorher dort war, ist in „%1“ aufbewahrt, konnte aber nicht in die dortige Liste der Kopien aufgenommen werden: %2</translation>
    </message>
    <message>
        <source>What was there before was damaged, and is kept as it was in “%1”: %2</source>
        <translation>Was vorher dort war, war beschädigt und ist unverändert in „%1“ aufbewahrt: %2</translation>
    </message>
    <message>
        <source>What was there before is kept in “%1”, but it could not be checked: %2</source>
        <translation>Was vorher dort war, ist in „%1“ aufbewahrt, konnte aber nicht geprüft werden: %2</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Eine Datei %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>Check the name, and whether the drive it is on is connected.</source>
        <translation>Prüfen Sie den Namen, und ob ihr Laufwerk angeschlossen ist.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 ist keine Datei.</translation>
    </message>
    <message>
        <source>It is a folder, a device or a pipe. Choose the database file itself.</source>
        <translation>Es ist ein Ordner, ein Gerät oder eine Pipe. Wählen Sie die Datenbankdatei selbst.</translation>
    </message>
    <message>
        <source>%1 could not be opened for reading.</source>
        <translation>%1 konnte nicht zum Lesen geöffnet werden.</translation>
    </message>
    <message>
        <source>You do not have the permission to read it. Ask its owner, or run Litecopy as a user who may.</source>
        <translation>Ihnen fehlt das Recht, die Datei zu lesen. Fragen Sie den Eigentümer, oder starten Sie Litecopy als Benutzer, der es darf.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ist leer.</translation>
    </message>
    <message>
        <source>There is no database in it yet. Choose another file.</source>
        <translation>Darin ist noch keine Datenbank. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>%1 is not a SQLite database.</source>
        <translation>%1 ist keine SQLite-Datenbank.</translation>
    </message>
    <message>
        <source>It is another kind of file, or an encrypted database that only its own program can read.</source>
        <translation>Es ist eine andere Art von Datei oder eine verschlüsselte Datenbank, die nur ihr eigenes Programm lesen kann.</translation>
    </message>
    <message>
        <source>%1 is encrypted or damaged.</source>
        <translation>%1 ist verschlüsselt oder beschädigt.</translation>
    </message>
    <message>
        <source>%1 is in a newer format than this SQLite reads.</source>
        <translation>%1 hat ein neueres Format, als dieses SQLite liest.</translation>
    </message>
    <message>
        <source>It was made by a newer SQLite, or by another edition of it. Copy it with the program that made it, or with a Litecopy that has as new a SQLite.</source>
        <translation>Ein neueres SQLite oder eine andere Ausgabe davon hat sie erstellt. Kopieren Sie sie mit dem Programm, das sie erstellt hat, oder mit einem Litecopy mit ebenso neuem SQLite.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 ist beschädigt.</translation>
    </message>
    <message>
        <source>%1 stayed locked by another program.</source>
        <translation>%1 blieb von einem anderen Programm gesperrt.</translation>
    </message>
    <message>
        <source>Nothing was copied. Close that program or wait until it has finished, then copy again; or allow a longer time-out, or choose the unlocked snapshot method.</source>
        <translation>Nichts wurde kopiert. Schließen Sie dieses Programm, oder warten Sie, bis es fertig ist, und kopieren Sie dann erneut; oder erlauben Sie eine längere Wartezeit, oder wählen Sie die Methode „Momentaufnahme ohne Sperre“.</translation>
    </message>
    <message>
        <source>%1 was left unfinished by a program that crashed.</source>
        <translation>%1 wurde von einem abgestürzten Programm unfertig zurückgelassen.</translation>
    </message>
    <message>
        <source>It has to be repaired from its journal before it can be read. Make sure that you may read the journal beside it, and choose the automatic or the unlocked snapshot method: they repair a copy and leave the file as it is.</source>
        <translation>Sie muss aus ihrem Journal repariert werden, bevor sie gelesen werden kann. Sorgen Sie dafür, dass Sie das Journal daneben lesen dürfen, und wählen Sie die Methode „Automatisch“ oder „Momentaufnahme ohne Sperre“: Diese reparieren eine Kopie und lassen die Datei, wie sie ist.</translation>
    </message>
    <message>
        <source>%1 was replaced by another file while it was copied.</source>
        <translation>%1 wurde während des Kopierens durch eine andere Datei ersetzt.</translation>
    </message>
    <message>
        <source>The copy would have been of the old one, so it was dropped. Copy again.</source>
        <translation>Die Kopie wäre von der alten gewesen und wurde deshalb verworfen. Kopieren Sie erneut.</translation>
    </message>
    <message>
        <source>%1 was deleted or moved away while it was copied.</source>
        <translation>%1 wurde während des Kopierens gelöscht oder verschoben.</translation>
    </message>
    <message>
        <source>Nothing of it was kept. If it was moved, copy it from where it is now.</source>
        <translation>Nichts davon wurde behalten. Wurde die Datei verschoben, kopieren Sie sie von dort, wo sie jetzt ist.</translation>
    </message>
    <message>
        <source>%1 is shorter than its own page count says.</source>
        <translation>%1 ist kürzer, als die eigene Seitenzahl sagt.</translation>
    </message>
    <message>
        <source>Its end or its header was lost, now or earlier, so a copy of it would not be whole. Look for an older copy.</source>
        <translation>Ihr Ende oder ihr Kopf ging verloren, jetzt oder früher; eine Kopie davon wäre nicht ganz. Suchen Sie eine ältere Kopie.</translation>
    </message>
    <message>
        <source>%1 never stood still long enough to be read.</source>
        <translation>%1 stand nie lange genug still, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>Another program kept writing to it. Close that program, or try again when it is idle.</source>
        <translation>Ein anderes Programm schrieb immer weiter hinein. Schließen Sie dieses Programm, oder versuchen Sie es erneut, wenn es nichts zu tun hat.</translation>
    </message>
    <message>
        <source>%1 needs functions that only its own program has.</source>
        <translation>%1 braucht Funktionen, die nur das eigene Programm hat.</translation>
    </message>
    <message>
        <source>SQLite alone cannot rewrite it. Choose another method: they copy its pages as they are.</source>
        <translation>SQLite allein kann sie nicht neu schreiben. Wählen Sie eine andere Methode: Die anderen kopieren ihre Seiten, wie sie sind.</translation>
    </message>
    <message>
        <source>The write-ahead log of %1 is not beside it.</source>
        <translation>Das Write-Ahead-Log von %1 liegt nicht daneben.</translation>
    </message>
    <message>
        <source>A program has the database open under another name (a link, or a single file that is mounted), or its log was deleted. A copy by this name would miss the latest changes. Copy it by the name that the program uses.</source>
        <translation>Ein Programm hat die Datenbank unter einem anderen Namen geöffnet (einer Verknüpfung oder einer einzeln eingebundenen Datei), oder ihr Log wurde gelöscht. Einer Kopie unter diesem Namen würden die letzten Änderungen fehlen. Kopieren Sie sie unter dem Namen, den das Programm benutzt.</translation>
    </message>
    <message>
        <source>A copy of %1 could not be proved.</source>
        <translation>Eine Kopie von %1 konnte nicht nachgewiesen werden.</translation>
    </message>
    <message>
        <source>Nothing was kept. Close the program that uses it and copy again; or copy without asking for a proof.</source>
        <translation>Nichts wurde behalten. Schließen Sie das Programm, das sie benutzt, und kopieren Sie erneut; oder kopieren Sie, ohne einen Nachweis zu verlangen.</translation>
    </message>
    <message>
        <source>What came from %1 is not one whole database.</source>
        <translation>Was von %1 kam, ist keine ganze Datenbank.</translation>
    </message>
    <message>
        <source>Nothing of it was kept. The program that sent it failed, or the connection broke: read that program&apos;s own messages, and send it again.</source>
        <translation>Nichts davon wurde behalten. Das sendende Programm ist gescheitert, oder die Verbindung brach ab: Lesen Sie die Meldungen dieses Programms, und senden Sie erneut.</translation>
    </message>
    <message>
        <source>No copy came from %1.</source>
        <translation>Von %1 kam keine Kopie.</translation>
    </message>
    <message>
        <source>Nothing was kept. What stands above are the words of ssh, or of the program on the other machine.</source>
        <translation>Nichts wurde behalten. Oben stehen die Worte von ssh oder des Programms auf dem anderen Rechner.</translation>
    </message>
    <message>
        <source>%1 is shown through a sandbox that hides its write-ahead log.</source>
        <translation>%1 ist durch eine Sandbox zu sehen, die ihr Write-Ahead-Log verbirgt.</translation>
    </message>
    <message>
        <source>A copy could miss the latest changes. Give Litecopy access to the whole folder, and choose the file there.</source>
        <translation>Einer Kopie könnten die letzten Änderungen fehlen. Geben Sie Litecopy Zugriff auf den ganzen Ordner, und wählen Sie die Datei dort.</translation>
    </message>
    <message>
        <source>%1 already exists.</source>
        <translation>%1 gibt es schon.</translation>
    </message>
    <message>
        <source>It was left as it is. Choose another name, or choose to replace it.</source>
        <translation>Die Datei blieb, wie sie ist. Wählen Sie einen anderen Namen, oder lassen Sie sie ersetzen.</translation>
    </message>
    <message>
        <source>There is no folder for %1.</source>
        <translation>Für %1 gibt es keinen Ordner.</translation>
    </message>
    <message>
        <source>Choose an existing folder, or create it first.</source>
        <translation>Wählen Sie einen vorhandenen Ordner, oder legen Sie ihn zuerst an.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>You do not have the permission to write there. Choose another folder.</source>
        <translation>Ihnen fehlt das Recht, dort zu schreiben. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>%1 is on a read-only file system.</source>
        <translation>%1 liegt auf einem Dateisystem, das nur gelesen werden kann.</translation>
    </message>
    <message>
        <source>Choose a folder on another drive.</source>
        <translation>Wählen Sie einen Ordner auf einem anderen Laufwerk.</translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 ist ein Ordner.</translation>
    </message>
    <message>
        <source>Add the name the copy is to have.</source>
        <translation>Fügen Sie den Namen hinzu, den die Kopie haben soll.</translation>
    </message>
    <message>
        <source>%1 is a device, a pipe or a link that leads nowhere.</source>
        <translation>%1 ist ein Gerät, eine Pipe oder eine Verknüpfung, die nirgendwohin führt.</translation>
    </message>
    <message>
        <source>A database can only be copied to a file. Choose another name.</source>
        <translation>Eine Datenbank kann nur in eine Datei kopiert werden. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is no database %1 to write into.</source>
        <translation>Eine Datenbank %1, in die geschrieben werden könnte, gibt es nicht.</translation>
    </message>
    <message>
        <source>Check the name, or copy to a new file instead.</source>
        <translation>Prüfen Sie den Namen, oder kopieren Sie stattdessen in eine neue Datei.</translation>
    </message>
    <message>
        <source>%1 exists and is not a SQLite database.</source>
        <translation>%1 gibt es und ist keine SQLite-Datenbank.</translation>
    </message>
    <message>
        <source>It was left as it is: only a database is replaced or written into. Choose another name.</source>
        <translation>Die Datei blieb, wie sie ist: Nur eine Datenbank wird ersetzt oder beschrieben. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 is too damaged to be written into.</source>
        <translation>%1 ist zu beschädigt, um hineinzuschreiben.</translation>
    </message>
    <message>
        <source>It was left as it is. Replace it instead, or choose another name.</source>
        <translation>Die Datei blieb, wie sie ist. Ersetzen Sie sie stattdessen, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 was left behind by a database that is gone.</source>
        <translation>%1 ist von einer Datenbank übrig, die es nicht mehr gibt.</translation>
    </message>
    <message>
        <source>SQLite would merge it into the copy and spoil it. Move it away or delete it, or choose another name.</source>
        <translation>SQLite würde den Inhalt in die Kopie übernehmen und sie verderben. Verschieben oder löschen Sie die Datei, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 is what SQLite calls a file of the database beside it.</source>
        <translation>%1 heißt so, wie SQLite eine Datei der Datenbank daneben nennt.</translation>
    </message>
    <message>
        <source>It would take the copy for that database’s own log or journal, and delete it. Choose another name.</source>
        <translation>Es würde die Kopie für das Log oder Journal jener Datenbank halten und löschen. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 was moved away or replaced by another file before it could be written.</source>
        <translation>%1 wurde verschoben oder durch eine andere Datei ersetzt, bevor geschrieben werden konnte.</translation>
    </message>
    <message>
        <source>Nothing was written, to neither file. Copy again.</source>
        <translation>Nichts wurde geschrieben, in keine der beiden Dateien. Kopieren Sie erneut.</translation>
    </message>
    <message>
        <source>%1 is in use.</source>
        <translation>%1 ist in Benutzung.</translation>
    </message>
    <message>
        <source>%1 is mounted by itself, so no other file can take its place.</source>
        <translation>%1 ist für sich eingebunden, sodass keine andere Datei den Platz einnehmen kann.</translation>
    </message>
    <message>
        <source>%1 has another page size than the source.</source>
        <translation>%1 hat eine andere Seitengröße als die Quelle.</translation>
    </message>
    <message>
        <source>A database in WAL mode or in memory keeps its page size. Copy to a new file, or replace the file instead.</source>
        <translation>Eine Datenbank im WAL-Modus oder im Arbeitsspeicher behält ihre Seitengröße. Kopieren Sie in eine neue Datei, oder ersetzen Sie stattdessen die Datei.</translation>
    </message>
    <message>
        <source>%1 is the source itself, or belongs to it.</source>
        <translation>%1 ist die Quelle selbst oder gehört zu ihr.</translation>
    </message>
    <message>
        <source>Choose another name for the copy.</source>
        <translation>Wählen Sie einen anderen Namen für die Kopie.</translation>
    </message>
    <message>
        <source>%1 was closed before it had taken the whole copy.</source>
        <translation>%1 wurde geschlossen, bevor die ganze Kopie angekommen war.</translation>
    </message>
    <message>
        <source>What it took is no whole database: throw it away. The program that read it ended: read its own messages, and copy again.</source>
        <translation>Was ankam, ist keine ganze Datenbank: Verwerfen Sie es. Das lesende Programm endete: Lesen Sie dessen Meldungen, und kopieren Sie erneut.</translation>
    </message>
    <message>
        <source>There is not enough space for %1.</source>
        <translation>Für %1 ist nicht genug Platz.</translation>
    </message>
    <message>
        <source>Nothing unfinished was left behind. Free some space, or choose another drive.</source>
        <translation>Nichts Unfertiges blieb zurück. Schaffen Sie Platz, oder wählen Sie ein anderes Laufwerk.</translation>
    </message>
    <message>
        <source>%1 would be larger than a file may be there.</source>
        <translation>%1 würde größer, als eine Datei dort sein darf.</translation>
    </message>
    <message>
        <source>Nothing unfinished was left behind. Choose a drive with another file system (a FAT drive has no file of 4 GiB), or raise the file-size limit (ulimit -f).</source>
        <translation>Nichts Unfertiges blieb zurück. Wählen Sie ein Laufwerk mit einem anderen Dateisystem (auf einem FAT-Laufwerk wird keine Datei 4 GiB groß), oder erhöhen Sie die Grenze der Dateigröße (ulimit -f).</translation>
    </message>
    <message>
        <source>The path %1 is too long.</source>
        <translation>Der Pfad %1 ist zu lang.</translation>
    </message>
    <message>
        <source>SQLite needs room for “-journal” after the name. Choose a shorter name, of at most 247 bytes, in a folder whose path has at most 470.</source>
        <translation>SQLite braucht hinter dem Namen Platz für „-journal“. Wählen Sie einen kürzeren Namen von höchstens 247 Bytes, in einem Ordner mit einem Pfad von höchstens 470.</translation>
    </message>
    <message>
        <source>The system reported an error reading or writing %1.</source>
        <translation>Das System meldete einen Fehler beim Lesen oder Schreiben von %1.</translation>
    </message>
    <message>
        <source>The drive may be failing or was disconnected: check it, and copy again. Where what is unfinished could not be removed from it, the next copy to that folder does it.</source>
        <translation>Das Laufwerk ist vielleicht defekt oder wurde getrennt: Prüfen Sie es, und kopieren Sie erneut. Konnte Unfertiges nicht entfernt werden, tut es die nächste Kopie in diesen Ordner.</translation>
    </message>
    <message>
        <source>There was not enough memory to copy %1.</source>
        <translation>Der Arbeitsspeicher reichte nicht, um %1 zu kopieren.</translation>
    </message>
    <message>
        <source>Nothing unfinished was left behind. Close other programs and copy again.</source>
        <translation>Nichts Unfertiges blieb zurück. Schließen Sie andere Programme, und kopieren Sie erneut.</translation>
    </message>
    <message>
        <source>%1 could not be opened: too many open files.</source>
        <translation>%1 konnte nicht geöffnet werden: zu viele offene Dateien.</translation>
    </message>
    <message>
        <source>The limit of open files is reached. Close other programs, or raise the limit (ulimit -n), and try again.</source>
        <translation>Die Grenze für offene Dateien ist erreicht. Schließen Sie andere Programme, oder erhöhen Sie die Grenze (ulimit -n), und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The system gave no thread to work on %1.</source>
        <translation>Das System gab keinen Thread, um mit %1 zu arbeiten.</translation>
    </message>
    <message>
        <source>The limit of processes and threads is reached, or memory for them is. End other programs, or raise the limit (ulimit -u, the container’s pids limit), and try again.</source>
        <translation>Die Grenze für Prozesse und Threads ist erreicht, oder der Arbeitsspeicher dafür. Beenden Sie andere Programme, oder erhöhen Sie die Grenze (ulimit -u, das pids-Limit des Containers), und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>What was written for %1 is not what was read.</source>
        <translation>Was für %1 geschrieben wurde, ist nicht, was gelesen wurde.</translation>
    </message>
    <message>
        <source>The copy was removed. The drive or the memory may be failing: do not trust either until they are checked.</source>
        <translation>Die Kopie wurde entfernt. Das Laufwerk oder der Arbeitsspeicher ist vielleicht defekt: Trauen Sie keinem von beiden, bis sie geprüft sind.</translation>
    </message>
    <message>
        <source>%1 could not be copied, for a mistake in the program.</source>
        <translation>%1 konnte wegen eines Fehlers im Programm nicht kopiert werden.</translation>
    </message>
    <message>
        <source>Please report it, with the technical details.</source>
        <translation>Bitte melden Sie das, mit den technischen Einzelheiten.</translation>
    </message>
    <message>
        <source>%1 could not be copied.</source>
        <translation>%1 konnte nicht kopiert werden.</translation>
    </message>
    <message>
        <source>SQLite ended it with an error that should not happen here; the technical details name it. Try another method, and please report it.</source>
        <translation>SQLite beendete es mit einem Fehler, der hier nicht vorkommen sollte; die technischen Einzelheiten nennen ihn. Versuchen Sie eine andere Methode, und melden Sie es bitte.</translation>
    </message>
    <message>
        <source>%1 is empty, and %2.</source>
        <translation>%1 ist leer, und %2.</translation>
    </message>
    <message>
        <source>Move the log to safety first, or SQLite deletes it when a program opens the database the next time.</source>
        <translation>Bringen Sie zuerst das Log in Sicherheit; sonst löscht SQLite es, wenn das nächste Mal ein Programm die Datenbank öffnet.</translation>
    </message>
    <message>
        <source>%1 cannot be read together with the write-ahead log beside it, %2.</source>
        <translation>%1 kann nicht zusammen mit dem Write-Ahead-Log daneben gelesen werden, %2.</translation>
    </message>
    <message>
        <source>SQLite reads every log by that name, though the database says that it has none: it may be another database’s, left behind when this one was put back from a backup. If it is, move it away and copy again; if it isn’t, keep both files and look for an older copy.</source>
        <translation>SQLite liest jedes Log mit diesem Namen, auch wenn die Datenbank sagt, dass sie keines hat: Es kann von einer anderen Datenbank sein, übrig geblieben, als diese aus einer Sicherung zurückgespielt wurde. Wenn ja, verschieben Sie es, und kopieren Sie erneut; wenn nicht, heben Sie beide Dateien auf, und suchen Sie eine ältere Kopie.</translation>
    </message>
    <message>
        <source>%1 exists, and %2.</source>
        <translation>%1 gibt es schon, und %2.</translation>
    </message>
    <message>
        <source>It was left as it is: a compressed copy takes the place of another one, and of nothing else. Choose another name.</source>
        <translation>Die Datei blieb, wie sie ist: Eine komprimierte Kopie nimmt nur den Platz einer anderen ein. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The program that reads %1 took %2.</source>
        <translation>Das Programm, das %1 liest, nahm %2 an.</translation>
    </message>
    <message>
        <source>What it took is no whole database: throw it away. Look at what that program waits for, and copy again; a longer time-out gives it longer.</source>
        <translation>Was es annahm, ist keine ganze Datenbank: Verwerfen Sie es. Sehen Sie nach, worauf dieses Programm wartet, und kopieren Sie erneut; eine längere Wartezeit gibt ihm mehr Zeit.</translation>
    </message>
    <message>
        <source>%1 was left by a program that crashed, and %2.</source>
        <translation>%1 wurde von einem abgestürzten Programm zurückgelassen, und %2.</translation>
    </message>
    <message>
        <source>Open the database beside it with its own program, which finishes what was begun; or move the file away, or choose another name.</source>
        <translation>Öffnen Sie die Datenbank daneben mit ihrem eigenen Programm, das beendet, was begonnen wurde; oder verschieben Sie die Datei, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 holds no whole database.</source>
        <translation>%1 enthält keine ganze Datenbank.</translation>
    </message>
    <message>
        <source>Nothing of it was kept. It was cut off when it was made or fetched, or changed since, or its medium is failing: take another copy.</source>
        <translation>Nichts davon wurde behalten. Die Datei wurde beim Erstellen oder Holen abgeschnitten oder seither geändert, oder ihr Datenträger ist defekt: Nehmen Sie eine andere Kopie.</translation>
    </message>
    <message>
        <source>DESTINATION is a file name, not a URI: leave out &apos;file://&apos;.</source>
        <translation>DESTINATION ist ein Dateiname und keine URI: Lassen Sie &apos;file://&apos; weg.</translation>
    </message>
    <message>
        <source>No copy is written to &apos;%1://&apos;. Mount it, and name a file there.</source>
        <translation>Nach &apos;%1://&apos; wird keine Kopie geschrieben. Binden Sie es ein, und nennen Sie eine Datei dort.</translation>
    </message>
    <message>
        <source>Not removed, though no rule keeps it: %1. %2</source>
        <translation>Nicht entfernt, obwohl keine Regel sie aufbewahrt: %1. %2</translation>
    </message>
    <message>
        <source>The part of Litecopy that makes schedules can’t be started: “%1” (%2).
Nothing was changed. It belongs to litecopy-cli and is installed with it: install that anew.</source>
        <translation>Der Teil von Litecopy, der Zeitpläne erstellt, kann nicht gestartet werden: „%1“ (%2).
Nichts wurde geändert. Er gehört zu litecopy-cli und wird mit ihm installiert: Installieren Sie dieses neu.</translation>
    </message>
    <message>
        <source>This is a part of litecopy-cli: start “litecopy-cli schedule”.</source>
        <translation>Das ist ein Teil von litecopy-cli: Starten Sie „litecopy-cli schedule“.</translation>
    </message>
    <message>
        <source>How:</source>
        <translation>Wie:</translation>
    </message>
    <message>
        <source>Waiting for %1, which takes nothing. With --timeout it is given up after a while.</source>
        <translation>Warten auf %1: Es wird nichts angenommen. Mit --timeout wird nach einer Weile aufgegeben.</translation>
    </message>
    <message>
        <source>The copy waits for that program. Or copy without a lock: under Options, “Snapshot without a lock”.</source>
        <translation>Die Kopie wartet auf dieses Programm. Oder kopieren Sie ohne Sperre: unter „Optionen“ mit „Momentaufnahme ohne Sperre“.</translation>
    </message>
    <message>
        <source>Only a database gives way to a copy. Choose another name.</source>
        <translation>Nur eine Datenbank macht einer Kopie Platz. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>No file is replaced while a program uses it. Copy asks whether to put the copy back into it instead; or choose another name.</source>
        <translation>Keine Datei wird ersetzt, während ein Programm sie benutzt. „Kopieren“ fragt, ob die Kopie stattdessen in sie zurückgespielt werden soll; oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Free some space, or choose another drive.</source>
        <translation>Schaffen Sie Platz, oder wählen Sie ein anderes Laufwerk.</translation>
    </message>
    <message>
        <source>Choose a drive with another file system: a FAT drive has no file of 4 GiB.</source>
        <translation>Wählen Sie ein Laufwerk mit einem anderen Dateisystem: Auf einem FAT-Laufwerk wird keine Datei 4 GiB groß.</translation>
    </message>
    <message>
        <source>Nothing was copied. “Keep Waiting” waits for that program for up to an hour. “Copy without a Lock” copies the files as they stand, and then checks them.</source>
        <translation>Nichts wurde kopiert. „Weiter warten“ wartet bis zu einer Stunde auf dieses Programm. „Ohne Sperre kopieren“ kopiert die Dateien, wie sie sind, und prüft sie danach.</translation>
    </message>
    <message>
        <source>It was left as it is. “Put It Back…” writes into it all the same, and keeps what is there; or use another name.</source>
        <translation>Die Datei blieb, wie sie ist. „Zurückspielen…“ schreibt trotzdem hinein und bewahrt auf, was dort ist; oder benutzen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>It was left as it is. “Put It Back…” writes into it, and keeps what is there; or use another name.</source>
        <translation>Die Datei blieb, wie sie ist. „Zurückspielen…“ schreibt hinein und bewahrt auf, was dort ist; oder benutzen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Unpacking %1 (%2): %3 % of %4</source>
        <translation>%1 (%2) wird entpackt: %3 % von %4</translation>
    </message>
    <message>
        <source>Unpacking %1 (%2)…</source>
        <translation>%1 (%2) wird entpackt…</translation>
    </message>
    <message>
        <source>One file is named as a copy of this database, and in no list: %1. Nothing removes it.</source>
        <translation>Eine Datei heißt wie eine Kopie dieser Datenbank und steht in keiner Liste: %1. Nichts entfernt sie.</translation>
    </message>
    <message>
        <source>%1 files are named as copies of this database, and in no list: %2. Nothing removes them.</source>
        <translation>%1 Dateien heißen wie Kopien dieser Datenbank und stehen in keiner Liste: %2. Nichts entfernt sie.</translation>
    </message>
    <message>
        <source>The list of the copies is not there</source>
        <translation>Die Liste der Kopien ist nicht da</translation>
    </message>
    <message>
        <source>“%1” is missing in “%2”, where it would be.</source>
        <translation>„%1“ fehlt in „%2“, wo die Liste wäre.</translation>
    </message>
    <message>
        <source>“Keep a Copy Now” begins a new list. Each of them can still be put back: choose it under From.</source>
        <translation>„Kopie jetzt aufbewahren“ beginnt eine neue Liste. Jede dieser Dateien kann weiterhin zurückgespielt werden: Wählen Sie sie unter „Von“ aus.</translation>
    </message>
    <message>
        <source>It is no file on this computer. Type ssh://host/folder/name.db under From where ssh reaches it, or copy the file here first.</source>
        <translation>Das ist keine Datei auf diesem Rechner. Geben Sie unter „Von“ ssh://host/ordner/name.db ein, wenn ssh sie erreicht, oder kopieren Sie die Datei zuerst hierher.</translation>
    </message>
    <message>
        <source>A folder: drop the database file here, or the folder on To, where the copy goes.</source>
        <translation>Ein Ordner: Legen Sie hier die Datenbankdatei ab, oder den Ordner auf „Nach“, wohin die Kopie kommt.</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>Die Datei ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The system refuses it: %1</source>
        <translation>Das System lehnt es ab: %1</translation>
    </message>
    <message>
        <source>Could write all the time</source>
        <translation>Konnten jederzeit schreiben</translation>
    </message>
    <message>
        <source>Held back for at most %1</source>
        <translation>Höchstens %1 aufgehalten</translation>
    </message>
    <message>
        <source>Held back for at most %1 at a time, %2 in all</source>
        <translation>Höchstens %1 am Stück aufgehalten, %2 insgesamt</translation>
    </message>
    <message>
        <source>“%1” is a URI, and a file name is needed: leave out “file://”.</source>
        <translation>„%1“ ist eine URI, gebraucht wird ein Dateiname: Lassen Sie „file://“ weg.</translation>
    </message>
    <message>
        <source>“%1” is on another machine. Fetch a copy first: litecopy-cli copy %1 FILE</source>
        <translation>„%1“ ist auf einem anderen Rechner. Holen Sie zuerst eine Kopie: litecopy-cli copy %1 FILE</translation>
    </message>
    <message>
        <source>“%1” is an address, and a file here is needed. %2</source>
        <translation>„%1“ ist eine Adresse, gebraucht wird eine Datei hier. %2</translation>
    </message>
    <message>
        <source>nothing for %1 s</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation>%1 s lang nichts</translation>
    </message>
    <message>
        <source>Checking the kept copy of what was there before</source>
        <translation>Die aufbewahrte Kopie dessen, was vorher dort war, wird geprüft</translation>
    </message>
    <message>
        <source>Compressed by</source>
        <translation>Komprimiert mit</translation>
    </message>
    <message>
        <source>Size without compression</source>
        <translation>Größe ohne Komprimierung</translation>
    </message>
    <message>
        <source>Unpacking: %1 %</source>
        <translation>Wird entpackt: %1 %</translation>
    </message>
    <message>
        <source>Choose another name, or replace it: Copy asks.</source>
        <translation>Wählen Sie einen anderen Namen, oder ersetzen Sie die Datei: „Kopieren“ fragt danach.</translation>
    </message>
    <message>
        <source>Nothing unfinished was left behind. Choose a drive with another file system: a FAT drive has no file of 4 GiB.</source>
        <translation>Nichts Unfertiges ist zurückgeblieben. Wählen Sie ein Laufwerk mit einem anderen Dateisystem: Auf einem FAT-Laufwerk gibt es keine Datei von 4 GiB.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>What was there was damaged. To try to put it back all the same: litecopy-cli restore --even-damaged %1 %2</source>
        <translation>Was dort war, war beschädigt. Um es trotzdem zurückzuspielen zu versuchen: litecopy-cli restore --even-damaged %1 %2</translation>
    </message>
    <message>
        <source>its database is destroyed</source>
        <translation>die zugehörige Datenbank ist zerstört</translation>
    </message>
    <message>
        <source>whether one has it open can’t be known here</source>
        <translation>ob ein Programm sie geöffnet hat, ist hier nicht zu erkennen</translation>
    </message>
    <message>
        <source>Made from the copy “%1”, so that both are of one moment.</source>
        <translation>Aus der Kopie „%1“ erstellt, sodass beide von einem einzigen Zeitpunkt sind.</translation>
    </message>
    <message>
        <source>the copy that it was made from is where other programs may write unnoticed</source>
        <translation>die Kopie, aus der sie erstellt wurde, liegt dort, wo andere Programme unbemerkt schreiben können</translation>
    </message>
    <message>
        <source>It was moved or copied here, and nothing proves that it is the file that was made: it stays.</source>
        <translation>Sie wurde hierher verschoben oder kopiert, und nichts weist nach, dass sie die Datei ist, die erstellt wurde: Sie bleibt.</translation>
    </message>
    <message>
        <source>copies that were moved here: they are read once</source>
        <translation>Kopien, die hierher verschoben wurden (sie werden einmal gelesen)</translation>
    </message>
    <message>
        <source>it can’t be written into, for it is no database that SQLite opens</source>
        <translation>in sie kann nicht geschrieben werden, da sie keine Datenbank ist, die SQLite öffnet</translation>
    </message>
    <message>
        <source>it can’t be written into while programs use it, for the copy’s text is in another encoding</source>
        <translation>in sie kann nicht geschrieben werden, während Programme sie benutzen, da der Text der Kopie anders kodiert ist</translation>
    </message>
    <message>
        <source>it can’t be written into while programs use it, for the copy’s pages have another size (%1, not %2 bytes)</source>
        <translation>in sie kann nicht geschrieben werden, während Programme sie benutzen, da die Seiten der Kopie eine andere Größe haben (%1, nicht %2 Bytes)</translation>
    </message>
    <message>
        <source>It was left as it is. Close the program that uses it, then try again.</source>
        <translation>Die Datei blieb, wie sie ist. Schließen Sie das Programm, das sie benutzt, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>It was left as it is. Write into the database instead (--into).</source>
        <translation>Die Datei blieb, wie sie ist. Schreiben Sie stattdessen in die Datenbank (--into).</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Unbekannte Option &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>Nach &apos;%1&apos; fehlt ein Wert.</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Unerwarteter Wert nach &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>--also takes a file, not standard output.</source>
        <translation>--also nimmt eine Datei, nicht die Standardausgabe.</translation>
    </message>
    <message>
        <source>--also means nothing here: SOURCE is standard input, which can be read only once. Copy it to a file first, and that file to the others.</source>
        <translation>--also bedeutet hier nichts: SOURCE ist die Standardeingabe, die nur einmal gelesen werden kann. Kopieren Sie sie zuerst in eine Datei und dann diese Datei in die anderen.</translation>
    </message>
    <message>
        <source>--also means nothing here: DESTINATION is standard output, and no file.</source>
        <translation>--also bedeutet hier nichts: DESTINATION ist die Standardausgabe und keine Datei.</translation>
    </message>
    <message>
        <source>--then has {} in it, the path of the copy: with --also there are several.</source>
        <translation>--then enthält {}, den Pfad der Kopie: Mit --also gibt es mehrere.</translation>
    </message>
    <message>
        <source>Make another copy of the same moment, FILE; may be given several times. It is made from the first copy, and stays where the other fails.</source>
        <translation>Noch eine Kopie desselben Zeitpunkts erstellen, FILE; kann mehrmals angegeben werden. Sie wird aus der ersten Kopie erstellt und bleibt, wenn die andere scheitert.</translation>
    </message>
    <message>
        <source>Make two copies of one moment, on two drives.</source>
        <translation>Zwei Kopien eines einzigen Zeitpunkts erstellen, auf zwei Laufwerken.</translation>
    </message>
    <message>
        <source>The list also names copies of a database of this path on another computer, or on this one before it was installed anew: %1. No rule counts or removes them. If it is the same database: litecopy-cli keep adopt SOURCE FOLDER</source>
        <translation>Die Liste nennt auch Kopien einer Datenbank mit diesem Pfad auf einem anderen Rechner, oder auf diesem, bevor er neu installiert wurde: %1. Keine Regel zählt oder entfernt sie. Wenn es dieselbe Datenbank ist: litecopy-cli keep adopt SOURCE FOLDER</translation>
    </message>
    <message>
        <source>Copies of %1, on another computer or on this one before it was installed anew</source>
        <translation>Kopien von %1, auf einem anderen Rechner oder auf diesem, bevor er neu installiert wurde</translation>
    </message>
    <message>
        <source>Taken for copies of this database on this computer: %1</source>
        <translation>Als Kopien dieser Datenbank auf diesem Rechner übernommen: %1</translation>
    </message>
    <message>
        <source>Moved here, and known again by their digest: %1</source>
        <translation>Hierher verschoben und an ihrer Prüfsumme wiedererkannt: %1</translation>
    </message>
    <message>
        <source>Not the file that was made, so left alone: %1</source>
        <translation>Nicht die Datei, die erstellt wurde, also unberührt geblieben: %1</translation>
    </message>
    <message>
        <source>Nothing to adopt: the list names no such copy.</source>
        <translation>Nichts zu übernehmen: Die Liste nennt keine solche Kopie.</translation>
    </message>
    <message>
        <source>SOURCE and FOLDER are needed. To keep a database of the name adopt, write ./adopt.</source>
        <translation>SOURCE und FOLDER werden gebraucht. Um eine Datenbank mit dem Namen adopt aufzubewahren, schreiben Sie ./adopt.</translation>
    </message>
    <message>
        <source>Waiting for %1…</source>
        <translation>Wartet auf: %1…</translation>
    </message>
    <message>
        <source>Say that the copies listed there are of this database, after this computer was installed anew.</source>
        <translation>Sagen, dass die dort aufgelisteten Kopien von dieser Datenbank sind, nachdem dieser Rechner neu installiert wurde.</translation>
    </message>
    <message>
        <source>If it was one, and its first bytes are destroyed: --force replaces it, and keeps it as it was.</source>
        <translation>Wenn es eine war und ihre ersten Bytes zerstört sind: --force ersetzt sie und bewahrt sie unverändert auf.</translation>
    </message>
    <message>
        <source>Held back others for at most %1 ms at a time, %2 ms in all.</source>
        <translation>Andere höchstens %1 ms am Stück aufgehalten, %2 ms insgesamt.</translation>
    </message>
    <message>
        <source>Held back programs that use the destination for at most %1 ms.</source>
        <translation>Programme, die das Ziel benutzen, höchstens %1 ms aufgehalten.</translation>
    </message>
    <message>
        <source>Of the same moment as %1, which it was made from.</source>
        <translation>Vom selben Zeitpunkt wie %1, woraus sie erstellt wurde.</translation>
    </message>
    <message>
        <source>Copies from another computer are here</source>
        <translation>Hier sind Kopien von einem anderen Rechner</translation>
    </message>
    <message>
        <source>They are of a database of this path on another computer, or on this one before it was installed anew: %1. They are not shown, and no rule counts or removes them. If they are of this database, say so: then the other computer, if there is one, counts them no more.</source>
        <translation>Sie sind von einer Datenbank mit diesem Pfad auf einem anderen Rechner, oder auf diesem, bevor er neu installiert wurde: %1. Sie werden nicht gezeigt, und keine Regel zählt oder entfernt sie. Wenn sie von dieser Datenbank sind, sagen Sie es: Dann zählt der andere Rechner, falls es einen gibt, sie nicht mehr.</translation>
    </message>
    <message>
        <source>only in “%1”</source>
        <translation>nur in „%1“</translation>
    </message>
    <message>
        <source>%1 only in “%2”</source>
        <translation>%1 nur in „%2“</translation>
    </message>
    <message>
        <source>Copies “%1” and the journal of a program that crashed, and repairs the copy.</source>
        <translation>Kopiert „%1“ und das Journal eines abgestürzten Programms und repariert die Kopie.</translation>
    </message>
    <message>
        <source>Copies the files of “%1”, which another program keeps locked, until they stand still.</source>
        <translation>Kopiert die Dateien von „%1“, die ein anderes Programm gesperrt hält, bis sie stillstehen.</translation>
    </message>
    <message>
        <source>Copies “%1” and the log that a program left behind, and merges them in the copy.</source>
        <translation>Kopiert „%1“ und das Log, das ein Programm zurückgelassen hat, und führt beide in der Kopie zusammen.</translation>
    </message>
    <message>
        <source>Copies the file of “%1”, which no program has open.</source>
        <translation>Kopiert die Datei „%1“, die kein Programm geöffnet hat.</translation>
    </message>
    <message>
        <source>Copies the files of “%1” without a lock, over again until nothing changes meanwhile.</source>
        <translation>Kopiert die Dateien von „%1“ ohne Sperre, immer wieder, bis sich inzwischen nichts ändert.</translation>
    </message>
    <message>
        <source>Writes “%1” anew, without deleted rows and free pages: at least %2 smaller.</source>
        <translation>Schreibt „%1“ neu, ohne gelöschte Zeilen und freie Seiten: mindestens %2 kleiner.</translation>
    </message>
    <message>
        <source>Writes “%1” anew, without deleted rows.</source>
        <translation>Schreibt „%1“ neu, ohne gelöschte Zeilen.</translation>
    </message>
    <message>
        <source>Copies “%1” as it is at one moment: the copy shares its blocks on the drive.</source>
        <translation>Kopiert „%1“, wie sie zu einem einzigen Zeitpunkt ist: Die Kopie teilt ihre Blöcke auf dem Laufwerk.</translation>
    </message>
    <message>
        <source>Copies “%1” as it is at this moment.</source>
        <translation>Kopiert „%1“, wie sie in diesem Augenblick ist.</translation>
    </message>
    <message>
        <source>Copies “%1” in short steps, as it is at one moment.</source>
        <translation>Kopiert „%1“ in kurzen Schritten, wie sie zu einem einzigen Zeitpunkt ist.</translation>
    </message>
    <message>
        <source>Other programs are not held back.</source>
        <translation>Andere Programme werden nicht aufgehalten.</translation>
    </message>
    <message>
        <source>Other programs keep writing.</source>
        <translation>Andere Programme schreiben weiter.</translation>
    </message>
    <message>
        <source>Programs that write to it wait until it is copied.</source>
        <translation>Programme, die in sie schreiben, warten, bis sie kopiert ist.</translation>
    </message>
    <message>
        <source>Other programs keep writing, and the copy starts over whenever one does.</source>
        <translation>Andere Programme schreiben weiter, und die Kopie beginnt neu, wenn eines schreibt.</translation>
    </message>
    <message>
        <source>Other programs write in between, and are held off once if the copy can’t keep up.</source>
        <translation>Andere Programme schreiben dazwischen und werden einmal aufgehalten, wenn die Kopie nicht mithalten kann.</translation>
    </message>
    <message>
        <source>checked in full</source>
        <translation>vollständig geprüft</translation>
    </message>
    <message>
        <source>compressed (%1), unpacked again and compared</source>
        <translation>komprimiert (%1), wieder entpackt und verglichen</translation>
    </message>
    <message>
        <source>written to “%1” without a check</source>
        <translation>ohne Prüfung in „%1“ geschrieben</translation>
    </message>
    <message>
        <source>written to “%1”</source>
        <translation>in „%1“ geschrieben</translation>
    </message>
    <message>
        <source>read back from the disk and compared</source>
        <translation>vom Datenträger zurückgelesen und verglichen</translation>
    </message>
    <message>
        <source>The copy is %1, then takes the place of the file that is there.</source>
        <extracomment>%1 is &quot;checked, written to “Backup”&quot;</extracomment>
        <translation>Die Kopie wird %1; dann nimmt sie den Platz der vorhandenen Datei ein.</translation>
    </message>
    <message>
        <source>The copy is %1, then named.</source>
        <translation>Die Kopie wird %1; dann bekommt sie ihren Namen.</translation>
    </message>
    <message>
        <source>%1: cancelled</source>
        <translation>%1: abgebrochen</translation>
    </message>
    <message>
        <source>Not copied: %1</source>
        <translation>Nicht kopiert: %1</translation>
    </message>
    <message>
        <source>%1: %2, of the same moment</source>
        <translation>%1: %2, vom selben Zeitpunkt</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>Größe:</translation>
    </message>
    <message>
        <source>Changes:</source>
        <translation>Änderungen:</translation>
    </message>
    <message>
        <source>Time:</source>
        <translation>Zeit:</translation>
    </message>
    <message>
        <source>Check:</source>
        <translation>Prüfung:</translation>
    </message>
    <message>
        <source>Writers:</source>
        <translation>Schreiber:</translation>
    </message>
    <message>
        <source>Safety copy:</source>
        <translation>Sicherheitskopie:</translation>
    </message>
    <message>
        <source>%1, about %2 left</source>
        <extracomment>%1 is a sentence, %2 a time</extracomment>
        <translation>%1, noch etwa %2</translation>
    </message>
    <message>
        <source>Comparing: %1, %2 changed</source>
        <translation>Vergleich: %1, %2 geändert</translation>
    </message>
    <message>
        <source>Copying: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>(%1 remaining)</source>
        <translation>(noch %1)</translation>
    </message>
    <message>
        <source>Paused: %1 copied</source>
        <translation>Angehalten: %1 kopiert</translation>
    </message>
    <message>
        <source>Limited by reading the database.</source>
        <translation>Begrenzt durch das Lesen der Datenbank.</translation>
    </message>
    <message>
        <source>Limited by writing the copy.</source>
        <translation>Begrenzt durch das Schreiben der Kopie.</translation>
    </message>
    <message>
        <source>Limited by writing to “%1”.</source>
        <translation>Begrenzt durch das Schreiben in „%1“.</translation>
    </message>
    <message>
        <source>Limited by other programs that write to the database.</source>
        <translation>Begrenzt durch andere Programme, die in die Datenbank schreiben.</translation>
    </message>
    <message>
        <source>Limited by compressing.</source>
        <translation>Begrenzt durch das Komprimieren.</translation>
    </message>
    <message>
        <source>Auto-vacuum</source>
        <translation>Auto-Vacuum</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Application ID</source>
        <translation>Anwendungs-ID</translation>
    </message>
    <message>
        <source>moved here, not read yet</source>
        <translation>hierher verschoben, noch nicht gelesen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>so much of all</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>--also names &apos;%1&apos;, which is a destination already.</source>
        <translation>--also nennt „%1“, das bereits ein Ziel ist.</translation>
    </message>
    <message>
        <source>the newest copy: it is read, to be compared with this one</source>
        <translation>die neueste Kopie: Sie wird gelesen, um sie mit dieser zu vergleichen</translation>
    </message>
    <message>
        <source>What is there is no database that can be read, but destroyed or encrypted: its file is replaced, and kept as it was.</source>
        <translation>Dort liegt keine lesbare Datenbank, sie ist zerstört oder verschlüsselt: Ihre Datei wird ersetzt und aufbewahrt, wie sie war.</translation>
    </message>
    <message>
        <source>Could not be read, so not proved: %1</source>
        <translation>Nicht lesbar, also nicht nachgewiesen: %1</translation>
    </message>
    <message>
        <source>Cancelled. What was found until then is in the list.</source>
        <translation>Abgebrochen. Was bis dahin festgestellt wurde, steht in der Liste.</translation>
    </message>
    <message>
        <source>Cancelled: no copy was made at “%1”.</source>
        <translation>Abgebrochen: In „%1“ wurde keine Kopie erstellt.</translation>
    </message>
    <message>
        <source>that a checkpoint has not written over a part of this state is known by comparing pages only, and a page that a power cut tore would not be noticed</source>
        <translation>dass kein Checkpoint einen Teil dieses Standes überschrieben hat, ist nur durch den Vergleich von Seiten bekannt, und eine bei einem Stromausfall zerrissene Seite fiele dabei nicht auf</translation>
    </message>
    <message>
        <source>More pages differ than fit into memory, and no other drive had room for them: they were written beside the copy while the database was held. A temporary folder on another drive keeps that short.</source>
        <translation>Es unterscheiden sich mehr Seiten, als in den Arbeitsspeicher passen, und kein anderes Laufwerk hatte Platz für sie: Sie wurden neben die Kopie geschrieben, während die Datenbank gehalten wurde. Ein Ordner für temporäre Dateien auf einem anderen Laufwerk verkürzt das.</translation>
    </message>
    <message>
        <source>all of it had to be copied before it could be compared</source>
        <translation>sie musste ganz kopiert werden, bevor sie verglichen werden konnte</translation>
    </message>
    <message>
        <source> All of it is written to a private file first, which is compared with the older copy then: where nothing differs, the older copy stays as it is.</source>
        <translation> Sie wird zuerst ganz in eine private Datei geschrieben, und diese wird dann mit der älteren Kopie verglichen: Unterscheidet sich nichts, bleibt die ältere Kopie, wie sie ist.</translation>
    </message>
    <message>
        <source> Where the file system shares no blocks, the pages that differ are written into the copy itself, and until that is done, programs that read it without SQLite may see a mixture.</source>
        <translation> Wo das Dateisystem keine Blöcke teilt, werden die Seiten, die sich unterscheiden, in die Kopie selbst geschrieben; bis das fertig ist, sehen Programme, die sie ohne SQLite lesen, vielleicht ein Gemisch.</translation>
    </message>
    <message>
        <source> Not as it is now, but as it was after an earlier commit: laid over the copy are the frames of the log up to that one.</source>
        <translation> Nicht, wie sie jetzt ist, sondern wie sie nach einem früheren Commit war: Über die Kopie werden die Frames des Logs bis zu diesem gelegt.</translation>
    </message>
    <message>
        <source>The copy is what was kept of a destroyed or encrypted database: its file is put back as it was, and can&apos;t be checked.</source>
        <translation>Die Kopie ist das, was von einer zerstörten oder verschlüsselten Datenbank aufbewahrt wurde: Ihre Datei wird zurückgespielt, wie sie war, und kann nicht geprüft werden.</translation>
    </message>
    <message>
        <source>%1 can’t be read as of that commit.</source>
        <translation>%1 kann nicht im Stand dieses Commits gelesen werden.</translation>
    </message>
    <message>
        <source>Commits are counted from the moment in which the write-ahead log was started, and SQLite starts it over when all of it was merged. Look at the log for the commits that are there.</source>
        <translation>Commits werden von dem Augenblick an gezählt, in dem das Write-Ahead-Log begonnen wurde, und SQLite beginnt es von vorn, wenn alles daraus übernommen ist. Sehen Sie im Log nach, welche Commits da sind.</translation>
    </message>
    <message>
        <source>%1 can’t be read as of that commit any more.</source>
        <translation>%1 kann nicht mehr im Stand dieses Commits gelesen werden.</translation>
    </message>
    <message>
        <source>A checkpoint has merged later commits into the database file. Look at the log for the commits that can still be read.</source>
        <translation>Ein Checkpoint hat spätere Commits in die Datenbankdatei übernommen. Sehen Sie im Log nach, welche Commits noch gelesen werden können.</translation>
    </message>
    <message>
        <source>it has no write-ahead log</source>
        <translation>sie hat kein Write-Ahead-Log</translation>
    </message>
    <message>
        <source>commit %1: what page %2 held then is gone, for a later commit was written over it</source>
        <extracomment>%1 is the number of a commit, %2 that of a page</extracomment>
        <translation>Commit %1: Was Seite %2 damals enthielt, ist weg, denn ein späterer Commit hat es überschrieben</translation>
    </message>
    <message>
        <source>“%1” is complete, but its name may not be on the medium yet. After a power cut it may be missing.</source>
        <translation>„%1“ ist vollständig, aber der Name steht vielleicht noch nicht auf dem Datenträger. Nach einem Stromausfall kann die Datei fehlen.</translation>
    </message>
    <message>
        <source>Show what five commits changed, as far as the database’s log goes back.</source>
        <translation>Zeigen, was fünf Commits geändert haben, soweit das Log der Datenbank zurückreicht.</translation>
    </message>
    <message>
        <source>COMMIT</source>
        <translation>COMMIT</translation>
    </message>
    <message>
        <source>Read FIRST as it was after that commit in its write-ahead log: a number that “litecopy-cli log” shows, or -N for N commits before the last one. Without SECOND it is compared with itself as it is now.</source>
        <translation>FIRST so lesen, wie sie nach diesem Commit in ihrem Write-Ahead-Log war: eine Nummer, die „litecopy-cli log“ zeigt, oder -N für N Commits vor dem letzten. Ohne SECOND wird sie mit ihrem jetzigen Stand verglichen.</translation>
    </message>
    <message>
        <source>the number of a commit, or -N for N commits before the last one</source>
        <translation>die Nummer eines Commits oder -N für N Commits vor dem letzten</translation>
    </message>
    <message>
        <source>It is made from the copy “%1”, once that is there, so that both are of one moment.</source>
        <translation>Sie wird aus der Kopie „%1“ erstellt, sobald diese da ist, sodass beide von einem einzigen Zeitpunkt sind.</translation>
    </message>
    <message>
        <source>So the other copies were not begun.</source>
        <translation>Deshalb wurden die anderen Kopien nicht begonnen.</translation>
    </message>
    <message>
        <source>Copy the database as it was after that commit in its write-ahead log: a number that “litecopy-cli log” shows, or -N for N commits before the last one.</source>
        <translation>Die Datenbank so kopieren, wie sie nach diesem Commit in ihrem Write-Ahead-Log war: eine Nummer, die „litecopy-cli log“ zeigt, oder -N für N Commits vor dem letzten.</translation>
    </message>
    <message>
        <source>Copy the database as it was three commits ago, as far as its log goes back.</source>
        <translation>Die Datenbank so kopieren, wie sie vor drei Commits war, soweit ihr Log zurückreicht.</translation>
    </message>
    <message>
        <source>--as-of cannot be given together with --method=online, by which SQLite copies the last commit.</source>
        <translation>--as-of kann nicht zusammen mit --method=online angegeben werden: Damit kopiert SQLite den letzten Commit.</translation>
    </message>
    <message>
        <source>--as-of cannot be given together with --hold=never.</source>
        <translation>--as-of kann nicht zusammen mit --hold=never angegeben werden.</translation>
    </message>
    <message>
        <source>There are files there that have the name of a copy and are in no list, so no rule removes them: %1. To see all of them: litecopy-cli keep list %2</source>
        <translation>Dort liegen Dateien, die wie eine Kopie heißen und in keiner Liste stehen, sodass keine Regel sie entfernt: %1. Um alle zu sehen: litecopy-cli keep list %2</translation>
    </message>
    <message>
        <source>Print one JSON object on one line; of several copies one for each.</source>
        <translation>Ein JSON-Objekt in einer Zeile ausgeben; bei mehreren Kopien eines je Kopie.</translation>
    </message>
    <message>
        <source>Moved here, checked, taken for what the list says, and kept for good, for nothing proves it: %1</source>
        <translation>Hierher verschoben, geprüft, für das genommen, was die Liste sagt, und dauerhaft aufbewahrt, da nichts es nachweist: %1</translation>
    </message>
    <message>
        <source>To begin a new list: mv -n %1 %2</source>
        <translation>Um eine neue Liste zu beginnen: mv -n %1 %2</translation>
    </message>
    <message>
        <source>Shows what is in the write-ahead log of a SQLite database, who keeps it, and which earlier states of the database can still be read. Changes neither.</source>
        <translation>Zeigt, was im Write-Ahead-Log einer SQLite-Datenbank steht, wer es festhält und welche früheren Stände der Datenbank noch gelesen werden können. Ändert keines von beiden.</translation>
    </message>
    <message>
        <source>List its commits, and the tables that each of them changed.</source>
        <translation>Die Commits auflisten und die Tabellen, die jeder davon geändert hat.</translation>
    </message>
    <message>
        <source>Show which rows the last commit changed.</source>
        <translation>Zeigen, welche Zeilen der letzte Commit geändert hat.</translation>
    </message>
    <message>
        <source>Copy the database as it was before it.</source>
        <translation>Die Datenbank so kopieren, wie sie vor ihm war.</translation>
    </message>
    <message>
        <source>Don’t find out which tables a commit changed: of the database itself less is read.</source>
        <translation>Nicht ermitteln, welche Tabellen ein Commit geändert hat: Von der Datenbank selbst wird weniger gelesen.</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Size after it</source>
        <translation>Größe danach</translation>
    </message>
    <message>
        <source>Its state</source>
        <translation>Sein Stand</translation>
    </message>
    <message>
        <source>Changed pages of</source>
        <translation>Geänderte Seiten von</translation>
    </message>
    <message>
        <source>(when the log was started)</source>
        <translation>(als das Log begonnen wurde)</translation>
    </message>
    <message>
        <source>%1 (by later names)</source>
        <translation>%1 (nach späteren Namen)</translation>
    </message>
    <message>
        <source>%1 (not sealed)</source>
        <translation>%1 (nicht durch Prüfsummen gesichert)</translation>
    </message>
    <message>
        <source>The log changed again and again while it was read: what is shown may not be of one moment.</source>
        <translation>Das Log änderte sich immer wieder, während es gelesen wurde: Was gezeigt wird, ist vielleicht nicht von einem einzigen Zeitpunkt.</translation>
    </message>
    <message>
        <source>One database is needed.</source>
        <translation>Eine Datenbank wird gebraucht.</translation>
    </message>
    <message>
        <source>Reading: %1 %</source>
        <translation>Lesen: %1 %</translation>
    </message>
    <message>
        <source>Show the commits in its write-ahead log, and who keeps it.</source>
        <translation>Die Commits in ihrem Write-Ahead-Log zeigen, und wer es festhält.</translation>
    </message>
    <message>
        <source>Rescue what is left of a damaged one.</source>
        <translation>Retten, was von einer beschädigten übrig ist.</translation>
    </message>
    <message>
        <source>Commands: copy, keep, restore, info, compare, log, rescue, schedule.</source>
        <translation>Befehle: copy, keep, restore, info, compare, log, rescue, schedule.</translation>
    </message>
    <message>
        <source>Makes a new, sound database of what can still be read of a damaged one, which is not changed.</source>
        <translation>Erstellt eine neue, unversehrte Datenbank aus dem, was von einer beschädigten noch gelesen werden kann; diese wird nicht geändert.</translation>
    </message>
    <message>
        <source>Rescue every row that can be read.</source>
        <translation>Jede Zeile retten, die gelesen werden kann.</translation>
    </message>
    <message>
        <source>Look into unused pages, too.</source>
        <translation>Auch in unbenutzten Seiten suchen.</translation>
    </message>
    <message>
        <source>Read pages that the database no longer uses, too: rows that were deleted come back, in the table lost_and_found.</source>
        <translation>Auch Seiten lesen, die die Datenbank nicht mehr benutzt: Gelöschte Zeilen kommen zurück, in der Tabelle lost_and_found.</translation>
    </message>
    <message>
        <source>It ends with 0 where nothing is known to be lost, and with 65 where something is, or where nothing could be rescued. The new database has passed SQLite&apos;s integrity check.</source>
        <translation>Es endet mit 0, wenn kein Verlust bekannt ist, und mit 65, wenn etwas verloren ist oder nichts gerettet werden konnte. Die neue Datenbank hat die Integritätsprüfung von SQLite bestanden.</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>%1 incomplete</source>
        <translation>%1 unvollständig</translation>
    </message>
    <message>
        <source>%1 do not fit</source>
        <translation>%1 nicht passend</translation>
    </message>
    <message>
        <source>%1 unreadable</source>
        <translation>unlesbare Werte: %1</translation>
    </message>
    <message>
        <source>pages unreadable: %1</source>
        <translation>unlesbare Seiten: %1</translation>
    </message>
    <message>
        <source>pages matched: %1</source>
        <translation>zugeordnete Seiten: %1</translation>
    </message>
    <message>
        <source>without its constraints</source>
        <translation>ohne ihre Constraints</translation>
    </message>
    <message>
        <source>%1 could not be made anew: %2</source>
        <translation>%1 konnte nicht neu angelegt werden: %2</translation>
    </message>
    <message>
        <source>A program wrote meanwhile: what was rescued may not be of one moment.</source>
        <translation>Ein Programm schrieb inzwischen: Was gerettet wurde, ist vielleicht nicht von einem einzigen Zeitpunkt.</translation>
    </message>
    <message>
        <source>Nothing is known to be lost.</source>
        <translation>Soweit bekannt, ist nichts verloren.</translation>
    </message>
    <message>
        <source>Not all of the database could be read.</source>
        <translation>Nicht alles von der Datenbank konnte gelesen werden.</translation>
    </message>
    <message>
        <source>Looking for rows</source>
        <translation>Zeilen werden gesucht</translation>
    </message>
    <message>
        <source>Rescuing rows</source>
        <translation>Zeilen werden gerettet</translation>
    </message>
    <message>
        <source>Making indexes</source>
        <translation>Indizes werden angelegt</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Two names are needed: DAMAGED and NEW.</source>
        <translation>Zwei Namen werden gebraucht: DAMAGED und NEW.</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <translation>%1: %2 %</translation>
    </message>
    <message>
        <source>Cancelled: the database is as it was.</source>
        <translation>Abgebrochen: Die Datenbank ist, wie sie war.</translation>
    </message>
    <message>
        <source>The database holds what the copy holds: nothing would change.</source>
        <translation>Die Datenbank enthält, was die Kopie enthält: Es würde sich nichts ändern.</translation>
    </message>
    <message>
        <source>All tables have the same content. It would be stored as it is in the copy.</source>
        <translation>Alle Tabellen haben denselben Inhalt. Er würde so gespeichert, wie er in der Kopie ist.</translation>
    </message>
    <message>
        <source>Nothing was changed, and nothing had to be kept.</source>
        <translation>Nichts wurde geändert, und nichts musste aufbewahrt werden.</translation>
    </message>
    <message>
        <source>It was kept before a restore, and was none then, either: --force puts it back as it was.</source>
        <translation>Sie wurde vor dem Zurückspielen aufbewahrt und war schon da keine lesbare Datenbank: --force spielt sie zurück, wie sie war.</translation>
    </message>
    <message>
        <source>What was there was no database that could be read. To put it back as it was: litecopy-cli restore --force %1 %2</source>
        <translation>Was dort war, war keine lesbare Datenbank. Um es zurückzuspielen, wie es war: litecopy-cli restore --force %1 %2</translation>
    </message>
    <message>
        <source>“litecopy-cli log” lists them.</source>
        <translation>„litecopy-cli log“ listet sie auf.</translation>
    </message>
    <message>
        <source>Not all of these are files: drop databases alone, or one thing at a time.</source>
        <translation>Nicht alles davon sind Dateien: Legen Sie nur Datenbanken ab, oder eines nach dem anderen.</translation>
    </message>
    <message>
        <source>No other program was seen to use it</source>
        <translation>Es wurde kein anderes Programm bemerkt, das sie benutzt</translation>
    </message>
    <message>
        <source>Copying is slower than it was before.</source>
        <translation>Das Kopieren ist langsamer als vorher.</translation>
    </message>
    <message>
        <source>Checking is slower than the copying was.</source>
        <translation>Das Prüfen ist langsamer, als es das Kopieren war.</translation>
    </message>
    <message>
        <source>Writing to disk is slower than the copying was.</source>
        <translation>Das Schreiben auf das Laufwerk ist langsamer, als es das Kopieren war.</translation>
    </message>
    <message>
        <source>Writing to “%1” is slower than the copying was.</source>
        <translation>Das Schreiben nach „%1“ ist langsamer, als es das Kopieren war.</translation>
    </message>
    <message>
        <source>As it was when the write-ahead log was started, %1 commits ago.</source>
        <translation>Stand beim Beginn des Write-Ahead-Logs, vor %1 Commits.</translation>
    </message>
    <message>
        <source>As it was after commit %1 of the %2 in the write-ahead log.</source>
        <translation>Stand nach Commit %1 von %2 im Write-Ahead-Log.</translation>
    </message>
    <message>
        <source>%1 has a read transaction open.</source>
        <translation>%1 hat eine Lesetransaktion offen.</translation>
    </message>
    <message>
        <source>%1 has a read transaction open on the last commit: all can be merged, but the log can’t be started over, and grows.</source>
        <translation>%1 hat eine Lesetransaktion auf dem letzten Commit offen: Alles kann übernommen werden, aber das Log kann nicht von vorn begonnen werden und wächst.</translation>
    </message>
    <message>
        <source>%1 has had a read transaction open since before the first commit of the log: %3 of frames behind it can’t be merged.</source>
        <extracomment>%1 is a program, %2 a number of commits, %3 a size</extracomment>
        <translation>%1 hat schon seit der Zeit vor dem ersten Commit des Logs eine Lesetransaktion offen: %3 an Frames dahinter können nicht übernommen werden.</translation>
    </message>
    <message>
        <source>%1 has had a read transaction open since commit %2: %3 of frames behind it can’t be merged.</source>
        <translation>%1 hat seit Commit %2 eine Lesetransaktion offen: %3 an Frames dahinter können nicht übernommen werden.</translation>
    </message>
    <message>
        <source>%1 has had a read transaction open since all of the log was merged: it reads the database file, and what was committed since can’t be merged.</source>
        <translation>%1 hat eine Lesetransaktion offen, seit das ganze Log übernommen war: Sie liest die Datenbankdatei, und was seitdem festgeschrieben wurde, kann nicht übernommen werden.</translation>
    </message>
    <message>
        <source>%1 has a write transaction open.</source>
        <translation>%1 hat eine Schreibtransaktion offen.</translation>
    </message>
    <message>
        <source>%1 is merging the log.</source>
        <translation>%1 übernimmt gerade das Log in die Datenbank.</translation>
    </message>
    <message>
        <source>%1 has the database open, and keeps nothing.</source>
        <translation>%1 hat die Datenbank geöffnet und hält nichts fest.</translation>
    </message>
    <message>
        <source>1 free page</source>
        <translation>1 freie Seite</translation>
    </message>
    <message>
        <source>%1 free pages</source>
        <translation>%1 freie Seiten</translation>
    </message>
    <message>
        <source>1 other page</source>
        <translation>1 andere Seite</translation>
    </message>
    <message>
        <source>%1 other pages</source>
        <translation>%1 andere Seiten</translation>
    </message>
    <message>
        <source>can be read</source>
        <translation>lesbar</translation>
    </message>
    <message>
        <source>can be read, as far as comparing pages tells</source>
        <translation>lesbar, soweit der Vergleich von Seiten es zeigt</translation>
    </message>
    <message>
        <source>gone: what page %1 held then was written over</source>
        <translation>weg: Was Seite %1 damals enthielt, wurde überschrieben</translation>
    </message>
    <message>
        <source>There is no write-ahead log.</source>
        <translation>Es gibt kein Write-Ahead-Log.</translation>
    </message>
    <message>
        <source>The write-ahead log (%1) holds no commit.</source>
        <translation>Das Write-Ahead-Log (%1) enthält keinen Commit.</translation>
    </message>
    <message>
        <source>1 commit</source>
        <translation>1 Commit</translation>
    </message>
    <message>
        <source>%1 commits</source>
        <translation>%1 Commits</translation>
    </message>
    <message>
        <source>%1 in the write-ahead log, %2 of %3 in its file.</source>
        <translation>%1 im Write-Ahead-Log: Belegt sind %2 von %3 seiner Datei.</translation>
    </message>
    <message>
        <source>No program shares the log’s index, so what of it is merged into the database is not known.</source>
        <translation>Kein Programm teilt den Index des Logs; daher ist nicht bekannt, was davon in die Datenbank übernommen ist.</translation>
    </message>
    <message>
        <source>All of it is merged into the database.</source>
        <translation>Alles davon ist in die Datenbank übernommen.</translation>
    </message>
    <message>
        <source>%1 are merged into the database, %2 are not.</source>
        <translation>%1 sind in die Datenbank übernommen, %2 nicht.</translation>
    </message>
    <message>
        <source>The log is not sealed by checksums from commit %1 on: if the programs that have it open crashed now, SQLite would lose that commit and the %2 behind it. Let them end properly.</source>
        <translation>Das Log ist ab Commit %1 nicht mehr durch Prüfsummen gesichert: Stürzten die Programme, die es geöffnet haben, jetzt ab, so verlöre SQLite diesen Commit und alle dahinter (%2). Beenden Sie die Programme ordnungsgemäß.</translation>
    </message>
    <message>
        <source>The log grows for as long as a read transaction is open: SQLite merges no frame behind it. End that transaction, or the program.</source>
        <translation>Das Log wächst, solange eine Lesetransaktion offen ist: SQLite übernimmt keinen Frame dahinter. Beenden Sie diese Transaktion oder das Programm.</translation>
    </message>
    <message>
        <source>Nothing keeps the log from being merged now. SQLite merges it with a later commit, or when the last program closes the database; a program that switches that off (wal_autocheckpoint) has to do it itself.</source>
        <translation>Nichts hindert SQLite jetzt daran, das Log zu übernehmen. SQLite tut es bei einem späteren Commit, oder wenn das letzte Programm die Datenbank schließt; ein Programm, das dies abschaltet (wal_autocheckpoint), muss es selbst tun.</translation>
    </message>
    <message>
        <source>All of the log is merged, and its file keeps its size: SQLite writes it over from its start, and makes it shorter only for PRAGMA wal_checkpoint(TRUNCATE), a journal_size_limit, or when the last program closes the database.</source>
        <translation>Das ganze Log ist übernommen, und seine Datei behält ihre Größe: SQLite überschreibt sie von vorn und kürzt sie nur bei PRAGMA wal_checkpoint(TRUNCATE), bei einem journal_size_limit, oder wenn das letzte Programm die Datenbank schließt.</translation>
    </message>
    <message>
        <source>No program has the database open: the log was left behind. The next program that opens the database with SQLite merges it, and the earlier states are gone then.</source>
        <translation>Kein Programm hat die Datenbank geöffnet: Das Log wurde zurückgelassen. Das nächste Programm, das die Datenbank mit SQLite öffnet, übernimmt es, und die früheren Stände sind dann weg.</translation>
    </message>
    <message>
        <source>%1 of the database are free pages. auto_vacuum is off, so its file never becomes shorter by itself; a compact copy leaves them out.</source>
        <translation>%1 der Datenbank sind freie Seiten. auto_vacuum ist aus, daher wird ihre Datei nie von selbst kürzer; eine kompakte Kopie lässt sie weg.</translation>
    </message>
    <message>
        <source>%1 of the database are free pages; a compact copy leaves them out.</source>
        <translation>%1 der Datenbank sind freie Seiten; eine kompakte Kopie lässt sie weg.</translation>
    </message>
    <message>
        <source>The rollback journal (%1) is of a transaction that has ended: it does nothing.</source>
        <translation>Das Rollback-Journal (%1) stammt von einer Transaktion, die beendet ist: Es bewirkt nichts.</translation>
    </message>
    <message>
        <source>A transaction of %1 is under way, and has changed nothing in the database file yet.</source>
        <translation>Eine Transaktion von %1 läuft und hat in der Datenbankdatei noch nichts geändert.</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>einem Programm</translation>
    </message>
    <message>
        <source>A transaction of %1 is under way. If that program crashed now, the journal would put back %2.</source>
        <translation>Eine Transaktion von %1 läuft. Stürzte dieses Programm jetzt ab, so würde das Journal %2 wiederherstellen.</translation>
    </message>
    <message>
        <source>A program ended in the midst of a transaction and left a hot journal. The next program that opens the database with SQLite puts back %1, and the database has %2 then. Copies are of that state already.</source>
        <translation>Ein Programm endete mitten in einer Transaktion und hinterließ ein Journal, das noch zurückgerollt werden muss (Hot Journal). Das nächste Programm, das die Datenbank mit SQLite öffnet, stellt %1 wieder her, und die Datenbank hat dann %2. Kopien haben schon diesen Stand.</translation>
    </message>
    <message>
        <source>commits in the log now: %1</source>
        <translation>Commits jetzt im Log: %1</translation>
    </message>
    <message>
        <source>No free page has rows: none that were deleted have come back.</source>
        <translation>Keine freie Seite enthält Zeilen: Von den gelöschten ist keine zurückgekommen.</translation>
    </message>
    <message>
        <source>Rows that were deleted have come back: they are among those in lost_and_found.</source>
        <translation>Gelöschte Zeilen sind zurückgekommen: Sie sind unter denen in lost_and_found.</translation>
    </message>
    <message>
        <source>Where AUTOINCREMENT goes on was lost: it goes on behind the largest rowid that was found.</source>
        <translation>Wo AUTOINCREMENT weiterzählt, ging verloren: Es zählt hinter der größten gefundenen Rowid weiter.</translation>
    </message>
    <message>
        <source>The virtual table “%1” was rebuilt from what is left of its rows.</source>
        <translation>Die virtuelle Tabelle „%1“ wurde aus dem neu aufgebaut, was von ihren Zeilen übrig ist.</translation>
    </message>
    <message>
        <source>The database’s header is lost. Its pages show that they have %1 bytes each.</source>
        <translation>Der Kopf der Datenbank ist verloren. Ihre Seiten zeigen, dass sie je %1 Bytes haben.</translation>
    </message>
    <message>
        <source>The header names another text encoding than the text has. The text’s own was taken.</source>
        <translation>Der Kopf nennt eine andere Textkodierung, als der Text hat. Die des Textes wurde genommen.</translation>
    </message>
    <message>
        <source>A part of sqlite_schema is lost. Tables that were named there alone are in lost_and_found, without their names and columns.</source>
        <translation>Ein Teil von sqlite_schema ist verloren. Tabellen, die nur dort verzeichnet waren, sind in lost_and_found, ohne ihre Namen und Spalten.</translation>
    </message>
    <message>
        <source>Pages that no tree leads to and that were matched to a table by their rowids and values: %1.</source>
        <translation>Seiten, zu denen kein Baum führt und die anhand ihrer Rowids und Werte einer Tabelle zugeordnet wurden: %1.</translation>
    </message>
    <message>
        <source>The list of free pages is damaged: rows that had been deleted may be among those of pages that no tree leads to.</source>
        <translation>Die Liste der freien Seiten ist beschädigt: Unter den Zeilen der Seiten, zu denen kein Baum führt, können gelöschte sein.</translation>
    </message>
    <message>
        <source>It is not encrypted: SQLite reads it, and it was copied as any other database.</source>
        <translation>Die Datenbank ist nicht verschlüsselt: SQLite liest sie, und sie wurde kopiert wie jede andere.</translation>
    </message>
    <message>
        <source>more pages differ than fit into memory, no other drive has room for them, and the database changed whenever they were written beside the copy</source>
        <translation>mehr Seiten unterscheiden sich, als in den Arbeitsspeicher passen, kein anderes Laufwerk hat Platz für sie, und die Datenbank änderte sich jedes Mal, während sie neben die Kopie geschrieben wurden</translation>
    </message>
    <message>
        <source>it can be copied to a new file, or in place of one</source>
        <translation>sie kann in eine neue Datei oder an die Stelle einer vorhandenen kopiert werden</translation>
    </message>
    <message>
        <source>its pages can’t be read one by one</source>
        <translation>ihre Seiten können nicht einzeln gelesen werden</translation>
    </message>
    <message>
        <source>it doesn’t end where a page ends</source>
        <translation>sie endet nicht da, wo eine Seite endet</translation>
    </message>
    <message>
        <source>its write-ahead log has to be held while it is copied</source>
        <translation>ihr Write-Ahead-Log muss gehalten werden, während sie kopiert wird</translation>
    </message>
    <message>
        <source>It is encrypted: it is copied as it is, from one pinned snapshot, while other programs keep writing, and only its password can check the copy.</source>
        <translation>Die Datenbank ist verschlüsselt: Sie wird kopiert, wie sie ist, aus einer einzigen festgehaltenen Momentaufnahme, während andere Programme weiter schreiben, und nur mit ihrem Passwort lässt sich die Kopie prüfen.</translation>
    </message>
    <message>
        <source>It is encrypted: it is copied as it is, when its file and its log stand still, and only its password can check the copy.</source>
        <translation>Sie ist verschlüsselt: Sie wird kopiert, wie sie ist, wenn ihre Datei und ihr Log stillstehen, und nur ihr Passwort kann die Kopie prüfen.</translation>
    </message>
    <message>
        <source>It is encrypted: it is copied as it is, in short slices, between which other programs write, and only its password can check the copy.</source>
        <translation>Die Datenbank ist verschlüsselt: Sie wird kopiert, wie sie ist, in kurzen Abschnitten, zwischen denen andere Programme schreiben, und nur mit ihrem Passwort lässt sich die Kopie prüfen.</translation>
    </message>
    <message>
        <source>it is encrypted: only its own program can repair it. Open and close it there first</source>
        <translation>sie ist verschlüsselt: Nur ihr eigenes Programm kann sie reparieren. Öffnen und schließen Sie sie zuerst dort</translation>
    </message>
    <message>
        <source>The program that had the database open closed it while it was copied, and left its write-ahead log: the next program that opens the database merges it.</source>
        <translation>Das Programm, das die Datenbank geöffnet hatte, schloss sie während des Kopierens und ließ ihr Write-Ahead-Log zurück: Das nächste Programm, das die Datenbank öffnet, übernimmt es.</translation>
    </message>
    <message>
        <source>a journal lies beside its write-ahead log</source>
        <translation>neben ihrem Write-Ahead-Log liegt ein Journal</translation>
    </message>
    <message>
        <source>The log is not sealed by checksums in commit %1: if the programs that have it open crashed now, SQLite would lose that commit. Let them end properly.</source>
        <translation>Das Log ist in Commit %1 nicht durch Prüfsummen gesichert: Stürzten die Programme, die es geöffnet haben, jetzt ab, so verlöre SQLite diesen Commit. Beenden Sie die Programme ordnungsgemäß.</translation>
    </message>
    <message>
        <source>The log is not sealed by checksums from commit %1 on: if the programs that have it open crashed now, SQLite would lose that commit and the one behind it. Let them end properly.</source>
        <translation>Das Log ist ab Commit %1 nicht mehr durch Prüfsummen gesichert: Stürzten die Programme, die es geöffnet haben, jetzt ab, so verlöre SQLite diesen Commit und den dahinter. Beenden Sie die Programme ordnungsgemäß.</translation>
    </message>
    <message>
        <source>None of it is merged into the database.</source>
        <translation>Nichts davon ist in die Datenbank übernommen.</translation>
    </message>
    <message>
        <source>The database is in WAL mode: its log begins with the next commit. What the last one held is merged into the database, so that no earlier state can be read.</source>
        <translation>Die Datenbank ist im WAL-Modus: Ihr Log beginnt mit dem nächsten Commit. Was das letzte Log enthielt, ist in die Datenbank übernommen; daher kann kein früherer Stand gelesen werden.</translation>
    </message>
    <message>
        <source>The database is not in WAL mode. In its rollback journal SQLite keeps what a transaction under way would put back, and nothing of earlier ones: there are no commits to list, and no earlier state can be read.</source>
        <translation>Die Datenbank ist nicht im WAL-Modus. In ihrem Rollback-Journal hebt SQLite auf, womit sich eine laufende Transaktion zurücknehmen ließe, und nichts von früheren: Es gibt keine Commits aufzulisten, und kein früherer Stand kann gelesen werden.</translation>
    </message>
    <message>
        <source>%1 is encrypted.</source>
        <translation>%1 ist verschlüsselt.</translation>
    </message>
    <message>
        <source>Only its own program can read it, with the password. Litecopy can copy it as it is, to a new file or in place of an older copy, and nothing else.</source>
        <translation>Nur ihr eigenes Programm kann sie lesen, mit dem Passwort. Litecopy kann sie kopieren, wie sie ist, in eine neue Datei oder an die Stelle einer älteren Kopie, und sonst nichts.</translation>
    </message>
    <message>
        <source>Its beginning is not what SQLite writes. If its program encrypts it, only that program can read it: “litecopy-cli copy --opaque” copies it as it is. If not, look for an older copy.</source>
        <translation>Ihr Anfang ist nicht das, was SQLite schreibt. Wenn ihr Programm sie verschlüsselt, kann nur dieses Programm sie lesen: „litecopy-cli copy --opaque“ kopiert sie, wie sie ist. Wenn nicht, suchen Sie eine ältere Kopie.</translation>
    </message>
    <message>
        <source>SOURCE is an encrypted database: copy it as it is, in one moment. Needed where neither a write-ahead log nor a lock tells it from a damaged file.</source>
        <translation>SOURCE ist eine verschlüsselte Datenbank: sie kopieren, wie sie ist, zu einem einzigen Zeitpunkt. Nötig, wo weder ein Write-Ahead-Log noch eine Sperre sie von einer beschädigten Datei unterscheidet.</translation>
    </message>
    <message>
        <source>Copy an encrypted database, without its password.</source>
        <translation>Eine verschlüsselte Datenbank kopieren, ohne ihr Passwort.</translation>
    </message>
    <message>
        <source>%1 into “%2”.</source>
        <translation>%1 in „%2“.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Copied; it is encrypted, so only its password can check it: %1</source>
        <translation>Kopiert; verschlüsselt, daher nur mit dem Passwort zu prüfen: %1</translation>
    </message>
    <message>
        <source>the database is encrypted: only its password can check the copy.</source>
        <translation>die Datenbank ist verschlüsselt: Nur mit ihrem Passwort lässt sich die Kopie prüfen.</translation>
    </message>
    <message>
        <source>Put an older copy back. Or “Rescue…” makes a new database of every row that can still be read.</source>
        <translation>Spielen Sie eine ältere Kopie zurück. Oder „Retten…“ erstellt eine neue Datenbank aus jeder Zeile, die noch gelesen werden kann.</translation>
    </message>
    <message>
        <source>gone since</source>
        <translation>seitdem weg</translation>
    </message>
    <message>
        <source>new since</source>
        <translation>seitdem neu</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>%1 gelöscht</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 hinzugefügt</translation>
    </message>
    <message>
        <source>after commit %1, the last one in the log</source>
        <extracomment>of the state of a database</extracomment>
        <translation>nach Commit %1, dem letzten im Log</translation>
    </message>
    <message>
        <source>1 commit ago</source>
        <translation>vor 1 Commit</translation>
    </message>
    <message>
        <source>%1 commits ago</source>
        <translation>vor %1 Commits</translation>
    </message>
    <message>
        <source>when the log was started, %1</source>
        <translation>beim Beginn des Logs, %1</translation>
    </message>
    <message>
        <source>after commit %1 of %2, %3</source>
        <translation>nach Commit %1 von %2, %3</translation>
    </message>
    <message>
        <source>Copies “%1” as it was then: its file, and over it the log up to that commit.</source>
        <translation>Kopiert „%1“, wie sie damals war: ihre Datei und darüber das Log bis zu diesem Commit.</translation>
    </message>
    <message>
        <source>Copied; it is encrypted, so only its password can check it</source>
        <translation>Kopiert; verschlüsselt, daher nur mit dem Passwort zu prüfen</translation>
    </message>
    <message>
        <source>Not possible: it is encrypted, and only its password can check it</source>
        <translation>Nicht möglich: Die Kopie ist verschlüsselt und nur mit ihrem Passwort zu prüfen</translation>
    </message>
    <message>
        <source>Everything that could be read was copied. Keep the copy, and look for an older one that is sound. “Rescue…” makes a sound database of the rows that can be read.</source>
        <translation>Alles, was gelesen werden konnte, wurde kopiert. Bewahren Sie die Kopie auf, und suchen Sie eine ältere, die unversehrt ist. „Retten…“ erstellt eine unversehrte Datenbank aus den Zeilen, die gelesen werden können.</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Verschlüsselt</translation>
    </message>
    <message>
        <source>yes: only its own program can read it</source>
        <translation>ja: Nur ihr eigenes Programm kann sie lesen</translation>
    </message>
    <message>
        <source>Pages in the file</source>
        <translation>Seiten in der Datei</translation>
    </message>
    <message>
        <source>%1; merged</source>
        <translation>%1; übernommen</translation>
    </message>
    <message>
        <source>Changed pages of: %1.</source>
        <translation>Geänderte Seiten von: %1.</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>Rescued 1 row</source>
        <translation>1 Zeile gerettet</translation>
    </message>
    <message>
        <source>Rescued %1 rows</source>
        <translation>%1 Zeilen gerettet</translation>
    </message>
    <message>
        <source>whose table is not known, or that it can’t hold</source>
        <translation>deren Tabelle nicht bekannt ist oder sie nicht aufnehmen kann</translation>
    </message>
    <message>
        <source>of which a part is lost</source>
        <translation>deren Inhalt zum Teil verloren ist</translation>
    </message>
    <message>
        <source>What is there is kept beside the database: with the copies, in “%1”, there is no room for it.</source>
        <translation>Was da ist, wird neben der Datenbank aufbewahrt: Bei den Kopien in „%1“ ist kein Platz dafür.</translation>
    </message>
    <message>
        <source>the last one that was made</source>
        <translation>die zuletzt angefertigte</translation>
    </message>
    <message>
        <source>the copy is made, but the command after it failed</source>
        <translation>die Kopie ist fertig, aber der Befehl danach ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>another application made it</source>
        <translation>eine andere Anwendung hat sie erstellt</translation>
    </message>
    <message>
        <source>“%1” is in the list of the user %2, who decides on it.</source>
        <translation>„%1“ steht in der Liste des Benutzers %2, der darüber entscheidet.</translation>
    </message>
    <message>
        <source>The list of copies in “%1” can&apos;t be used: %2. So no copy is added to it, and none is removed. %3</source>
        <translation>Die Liste der Kopien in „%1“ ist nicht benutzbar: %2. Deshalb wird ihr keine Kopie hinzugefügt und keine entfernt. %3</translation>
    </message>
    <message>
        <source>The list of copies in “%1” belongs to the user %2, and stays as it is. Your copies are in a list of your own beside it, “%3”.</source>
        <translation>Die Liste der Kopien in „%1“ gehört dem Benutzer %2 und bleibt, wie sie ist. Ihre Kopien stehen daneben in einer eigenen Liste, „%3“.</translation>
    </message>
    <message>
        <source>The last run kept copies of this database here by other rules (%1) than this one (%2). If two schedules do that, each removes what the other keeps: give both the same rules, or each a folder of its own.</source>
        <translation>Der letzte Lauf hat Kopien dieser Datenbank hier nach anderen Regeln (%1) aufbewahrt als dieser (%2). Tun das zwei Zeitpläne, entfernt jeder, was der andere aufbewahrt: Geben Sie beiden dieselben Regeln oder jedem einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>it belongs to the user %1</source>
        <translation>sie gehört dem Benutzer %1</translation>
    </message>
    <message>
        <source>Move “%1” away to begin a new list; the copies that are there stay then.</source>
        <translation>Verschieben Sie „%1“, um eine neue Liste zu beginnen; die Kopien, die da sind, bleiben dann.</translation>
    </message>
    <message>
        <source>Keep your copies in another folder, best in one of your own.</source>
        <translation>Bewahren Sie Ihre Kopien in einem anderen Ordner auf, am besten in einem eigenen.</translation>
    </message>
    <message>
        <source>Leave it as it is, and use that version here, or keep the copies in another folder.</source>
        <translation>Lassen Sie sie, wie sie ist, und benutzen Sie jene Version auch hier, oder bewahren Sie die Kopien in einem anderen Ordner auf.</translation>
    </message>
    <message>
        <source>It may be sound: leave it as it is, see to its permissions and its drive, and try again.</source>
        <translation>Vielleicht ist sie unversehrt: Lassen Sie sie, wie sie ist, prüfen Sie ihre Zugriffsrechte und ihr Laufwerk, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>It is kept for good.</source>
        <translation>Sie ist dauerhaft aufbewahrt.</translation>
    </message>
    <message>
        <source>It is the last sound copy of its database: it stays.</source>
        <translation>Sie ist die letzte unversehrte Kopie ihrer Datenbank: Sie bleibt.</translation>
    </message>
    <message>
        <source>It is in the list of the user %1, who decides on it.</source>
        <translation>Sie steht in der Liste des Benutzers %1, der darüber entscheidet.</translation>
    </message>
    <message>
        <source>It is not in the list of its folder.</source>
        <translation>Sie steht nicht in der Liste ihres Ordners.</translation>
    </message>
    <message>
        <source>%1 is no older copy of this database: the two have no table in common.</source>
        <translation>%1 ist keine ältere Kopie dieser Datenbank: Die beiden haben keine Tabelle gemeinsam.</translation>
    </message>
    <message>
        <source>It was left as it is. Choose another name, or, where it may go, replace it as a whole.</source>
        <translation>Die Datei blieb, wie sie ist. Wählen Sie einen anderen Namen, oder ersetzen Sie sie als Ganzes, wenn sie entfallen kann.</translation>
    </message>
    <message>
        <source>%1 is newer than what it was to be brought up to date with.</source>
        <translation>%1 ist neuer als das, womit die Datei aktualisiert werden sollte.</translation>
    </message>
    <message>
        <source>It was left as it is. Look whether source and destination were swapped. Where the older content is wanted, replace it as a whole.</source>
        <translation>Die Datei blieb, wie sie ist. Prüfen Sie, ob Quelle und Ziel vertauscht wurden. Wenn der ältere Inhalt gewünscht ist, ersetzen Sie sie als Ganzes.</translation>
    </message>
    <message>
        <source>%1 is no older copy of this database: %2.</source>
        <translation>%1 ist keine ältere Kopie dieser Datenbank: %2.</translation>
    </message>
    <message>
        <source>Exit codes: 0 copied, 64 wrong usage, 65 not a database or damaged, 66 no such source, 73 DESTINATION cannot be made, 74 input/output error or disk full, 75 busy, 77 not permitted, 130 and 143 cancelled by a signal, 1 all else; with --then also those of COMMAND, and in a run by the clock 76 in place of them: the copy is made, and COMMAND failed.</source>
        <translation>Exit-Codes: 0 kopiert, 64 falscher Aufruf, 65 keine Datenbank oder beschädigt, 66 keine solche Quelle, 73 DESTINATION kann nicht angelegt werden, 74 Ein-/Ausgabefehler oder Laufwerk voll, 75 belegt, 77 nicht erlaubt, 130 und 143 durch ein Signal abgebrochen, 1 alles andere; mit --then auch die von COMMAND, und in einem Lauf nach Zeitplan statt ihrer 76: Die Kopie ist erstellt, und COMMAND ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>It is started again by the next &apos;keep&apos;, for the newest copy, until it succeeds.</source>
        <translation>Das nächste &apos;keep&apos; startet ihn erneut, für die neueste Kopie, bis er erfolgreich ist.</translation>
    </message>
    <message>
        <source>That the command succeeded could not be noted, so the next &apos;keep&apos; starts it again: %1</source>
        <translation>Dass der Befehl erfolgreich war, konnte nicht vermerkt werden; das nächste &apos;keep&apos; startet ihn deshalb erneut: %1</translation>
    </message>
    <message>
        <source>The command has not succeeded with this copy yet: it is started again.</source>
        <translation>Der Befehl war mit dieser Kopie noch nicht erfolgreich: Er wird erneut gestartet.</translation>
    </message>
    <message>
        <source>Copies made before a restore, longer ago than TIME.</source>
        <translation>Vor dem Zurückspielen erstellte Kopien, vor längerer Zeit als TIME.</translation>
    </message>
    <message>
        <source>Only show which would go.</source>
        <translation>Nur zeigen, welche entfernt würden.</translation>
    </message>
    <message>
        <source>its command has not succeeded yet</source>
        <translation>ihr Befehl war noch nicht erfolgreich</translation>
    </message>
    <message>
        <source>Those older than 30 days go by: litecopy-cli keep remove --older-than=30d %1</source>
        <translation>Um die zu entfernen, die älter als 30 Tage sind: litecopy-cli keep remove --older-than=30d %1</translation>
    </message>
    <message>
        <source>The list of the user %1 is there, too, and what it names is that user&apos;s: %2</source>
        <translation>Auch die Liste des Benutzers %1 ist da, und was sie nennt, gehört diesem Benutzer: %2</translation>
    </message>
    <message>
        <source>Would go: %1</source>
        <translation>Würde entfernt: %1</translation>
    </message>
    <message>
        <source>Stays: %1. %2</source>
        <translation>Bleibt: %1. %2</translation>
    </message>
    <message>
        <source>There is no such copy.</source>
        <translation>Eine solche Kopie gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 in all.</source>
        <translation>Insgesamt %1.</translation>
    </message>
    <message>
        <source>--older-than takes a time such as 30d, 2m or 1y6m12h, not &apos;%1&apos;.</source>
        <translation>--older-than nimmt eine Zeit wie 30d, 2m oder 1y6m12h, nicht &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>At least one COPY is needed, or --older-than and one FOLDER. To keep a database of the name remove, write ./remove.</source>
        <translation>Mindestens eine COPY wird gebraucht, oder --older-than und ein FOLDER. Um eine Datenbank mit dem Namen remove aufzubewahren, schreiben Sie ./remove.</translation>
    </message>
    <message>
        <source>Copies of one folder can be removed at a time.</source>
        <translation>Es können nur Kopien eines einzigen Ordners auf einmal entfernt werden.</translation>
    </message>
    <message>
        <source>All that are at most TIME older than the newest: 14d, 2m, 1y6m12h. A pause between two of them counts as half of TIME at most.</source>
        <translation>Alle, die höchstens TIME älter als die neueste sind: 14d, 2m, 1y6m12h. Eine Pause zwischen zwei von ihnen zählt höchstens als die Hälfte von TIME.</translation>
    </message>
    <message>
        <source>Keeps dated copies of a SQLite database in a folder, and removes those that no rule keeps. Nothing is removed before the new copy stands checked; only copies of this database that the folder&apos;s list (.litecopy.json) names ever are, and never the last sound one. A SOURCE of the name list, pin, unpin, remove or adopt is written ./list.</source>
        <translation>Bewahrt datierte Kopien einer SQLite-Datenbank in einem Ordner auf und entfernt die, die keine Regel aufbewahrt. Nichts wird entfernt, bevor die neue Kopie geprüft dasteht; nur Kopien dieser Datenbank, die in der Liste des Ordners (.litecopy.json) stehen, werden überhaupt entfernt, und nie die letzte unversehrte. Eine SOURCE mit dem Namen list, pin, unpin, remove oder adopt wird ./list geschrieben.</translation>
    </message>
    <message>
        <source>Remove what was kept before restores longer ago than 30 days; no rule does. With names in place of the option, those copies.</source>
        <translation>Entfernen, was vor einem Zurückspielen aufbewahrt wurde und älter als 30 Tage ist; keine Regel tut das. Mit Namen anstelle der Option: diese Kopien.</translation>
    </message>
    <message>
        <source>Start COMMAND once a copy is made; a word {} is its path. No shell reads it. Where it fails, the next &apos;keep&apos; starts it again, for the newest copy.</source>
        <translation>COMMAND starten, sobald eine Kopie erstellt ist; ein Wort {} ist ihr Pfad. Keine Shell liest es. Schlägt der Befehl fehl, startet ihn das nächste &apos;keep&apos; erneut, für die neueste Kopie.</translation>
    </message>
    <message>
        <source>&apos;keep list&apos; takes --json. Exit codes as those of &apos;copy&apos;, 76 among them, where a run by the clock made the copy and COMMAND failed; 0 also where nothing changed since the newest copy, so that none was made.</source>
        <translation>&apos;keep list&apos; nimmt --json. Exit-Codes wie bei &apos;copy&apos;, darunter 76, wenn ein Lauf nach Zeitplan die Kopie erstellt hat und COMMAND fehlgeschlagen ist; 0 auch, wenn sich seit der neuesten Kopie nichts geändert hat und deshalb keine erstellt wurde.</translation>
    </message>
    <message>
        <source>A run is skipped while the folder of the database or of the copy is not there, and made up for when a drive that was away is mounted again; where the database is busy it is tried again the next time; all else that fails is shown on your desktop. Exit codes: 0 done, 64 wrong usage, 66 no such schedule or folder, 69 no systemd, 73 the files cannot be made, 75 no answer, 1 all else.</source>
        <translation>Ein Lauf wird ausgelassen, solange der Ordner der Datenbank oder der Kopie nicht da ist, und nachgeholt, wenn ein Laufwerk, das fehlte, wieder eingebunden wird; ist die Datenbank belegt, wird er beim nächsten Mal erneut versucht; alles andere, was fehlschlägt, wird auf Ihrem Desktop gezeigt. Exit-Codes: 0 fertig, 64 falscher Aufruf, 66 kein solcher Zeitplan oder Ordner, 69 kein systemd, 73 die Dateien können nicht angelegt werden, 75 keine Antwort, 1 alles andere.</translation>
    </message>
    <message>
        <source>To make it now: litecopy-cli schedule run %1</source>
        <translation>Um die Kopie jetzt zu erstellen: litecopy-cli schedule run %1</translation>
    </message>
    <message>
        <source>--force, in place of --update, replaces it.</source>
        <translation>--force anstelle von --update ersetzt sie.</translation>
    </message>
    <message>
        <source>Its beginning is not what SQLite writes. If its program encrypts it, “It Is Encrypted” has it copied as it is. If not, look for an older copy, or see what “Rescue…” finds in it.</source>
        <translation>Ihr Anfang ist nicht das, was SQLite schreibt. Wenn ihr Programm sie verschlüsselt, lässt „Sie ist verschlüsselt“ sie kopieren, wie sie ist. Wenn nicht, suchen Sie eine ältere Kopie, oder sehen Sie nach, was „Retten…“ darin findet.</translation>
    </message>
    <message>
        <source>“%1” in “%2”: %3. Nothing is added to it, and no copy is removed. %4</source>
        <translation>„%1“ in „%2“: %3. Es wird nichts hinzugefügt und keine Kopie entfernt. %4</translation>
    </message>
    <message>
        <source>“Read the copy back”, under Options, shows that the drive holds what was written.</source>
        <translation>„Kopie zurücklesen“, unter „Optionen“, zeigt, dass das Laufwerk enthält, was geschrieben wurde.</translation>
    </message>
    <message>
        <source>As it was when the write-ahead log was started, 1 commit ago.</source>
        <translation>Stand beim Beginn des Write-Ahead-Logs, vor 1 Commit.</translation>
    </message>
    <message>
        <source>1 copy was made before a restore (%1): no rule removes it.</source>
        <translation>1 Kopie wurde vor dem Zurückspielen erstellt (%1): Keine Regel entfernt sie.</translation>
    </message>
    <message>
        <source>%1 copies were made before restores (%2 together): no rule removes them.</source>
        <translation>%1 Kopien wurden vor dem Zurückspielen erstellt (zusammen %2): Keine Regel entfernt sie.</translation>
    </message>
    <message>
        <source>Litecopy, by the clock: what %1 missed while its drive was away</source>
        <translation>Litecopy, nach Zeitplan: was %1 versäumte, während das Laufwerk fehlte</translation>
    </message>
    <message>
        <source>“%1” keeps copies of the same database in the same folder by other rules (%2), so each removes what the other keeps. Give both the same rules, or each a folder of its own.</source>
        <translation>„%1“ bewahrt Kopien derselben Datenbank im selben Ordner nach anderen Regeln auf (%2), sodass jeder der beiden Zeitpläne entfernt, was der andere aufbewahrt. Geben Sie beiden dieselben Regeln oder jedem einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>It is made up for once the drive is mounted again.</source>
        <translation>Der Lauf wird nachgeholt, sobald das Laufwerk wieder eingebunden ist.</translation>
    </message>
    <message>
        <source>It is made up for at the next time, or by hand.</source>
        <translation>Der Lauf wird beim nächsten Mal nachgeholt, oder von Hand.</translation>
    </message>
    <message>
        <source>Copied in short steps: other programs write in between, and are held off once if the copy can&apos;t keep up.</source>
        <translation>In kurzen Schritten kopiert: Andere Programme schreiben dazwischen und werden einmal aufgehalten, wenn die Kopie nicht mithalten kann.</translation>
    </message>
    <message>
        <source>Copied in short slices: other programs write in between, and are held off once if the copy can&apos;t keep up.</source>
        <translation>In kurzen Abschnitten kopiert: Andere Programme schreiben dazwischen und werden einmal aufgehalten, wenn die Kopie nicht mithalten kann.</translation>
    </message>
    <message>
        <source>the write-ahead log beside it is not, so it is another database’s</source>
        <translation>das Write-Ahead-Log daneben ist nicht verschlüsselt, gehört also zu einer anderen Datenbank</translation>
    </message>
    <message>
        <source>It has been open for at least %1.</source>
        <translation>Sie ist seit mindestens %1 offen.</translation>
    </message>
    <message>
        <source>The program has been running since %1.</source>
        <translation>Das Programm läuft seit %1.</translation>
    </message>
    <message>
        <source>Nothing was copied, and an older copy is as it was. Put an older copy back; or “litecopy-cli rescue” makes a new database of every row that can still be read.</source>
        <translation>Nichts wurde kopiert, und eine ältere Kopie ist, wie sie war. Spielen Sie eine ältere Kopie zurück; oder „litecopy-cli rescue“ erstellt eine neue Datenbank aus jeder Zeile, die noch gelesen werden kann.</translation>
    </message>
    <message>
        <source>Show what the last commit alone changed.</source>
        <translation>Zeigen, was der letzte Commit allein geändert hat.</translation>
    </message>
    <message>
        <source>With --as-of, and without SECOND: compare it with the state after this commit, in place of the database as it is now.</source>
        <translation>Mit --as-of und ohne SECOND: mit dem Stand nach diesem Commit vergleichen, anstelle der Datenbank, wie sie jetzt ist.</translation>
    </message>
    <message>
        <source>--until compares two states of one database: leave out SECOND.</source>
        <translation>--until vergleicht zwei Stände einer einzigen Datenbank: Lassen Sie SECOND weg.</translation>
    </message>
    <message>
        <source>Tell a program that keeps it from one that is passing.</source>
        <translation>Ein Programm, das es festhält, von einem unterscheiden, das nur kurz liest.</translation>
    </message>
    <message>
        <source>Look for so long at who keeps the log, and only then print it: of a database that is written to all the time that tells for how long its transaction has been open.</source>
        <translation>So lange beobachten, wer das Log festhält, und es erst dann ausgeben: Bei einer Datenbank, in die ständig geschrieben wird, zeigt das, wie lange seine Transaktion schon offen ist.</translation>
    </message>
    <message>
        <source>Watching who keeps it: %1 left</source>
        <translation>Beobachtet wird, wer es festhält: noch %1</translation>
    </message>
    <message>
        <source>“Remove…” lets them go.</source>
        <translation>„Entfernen…“ entfernt sie.</translation>
    </message>
    <message>
        <source>%1, %2 of it waiting for other programs</source>
        <extracomment>both are durations</extracomment>
        <translation>%1, davon %2 Warten auf andere Programme</translation>
    </message>
    <message>
        <source>the last copy that was made there is one of “%1”</source>
        <translation>die letzte Kopie, die dort entstand, ist eine von „%1“</translation>
    </message>
    <message>
        <source>outside the sandbox it is “%1”</source>
        <translation>außerhalb der Sandbox ist es „%1“</translation>
    </message>
    <message>
        <source>The virtual table “%1” was kept as it is, and can’t be opened here: %2</source>
        <translation>Die virtuelle Tabelle „%1“ wurde unverändert behalten und lässt sich hier nicht öffnen: %2</translation>
    </message>
    <message>
        <source>%1 does not fit</source>
        <translation>%1 nicht passend</translation>
    </message>
</context>
<context>
    <name>Litecopy::Accessibility</name>
    <message>
        <source>%1: %2</source>
        <extracomment>what a screen reader says of a choice: its label and what is chosen</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Litecopy::AlsoList</name>
    <message>
        <source>Makes another copy of the same moment, in a folder that you choose</source>
        <translation>Erstellt noch eine Kopie desselben Zeitpunkts, in einem Ordner, den Sie auswählen</translation>
    </message>
    <message>
        <source>Choose Where Another Copy Goes</source>
        <translation>Auswählen, wohin eine weitere Kopie kommt</translation>
    </message>
    <message>
        <source>Also to %1</source>
        <translation>Auch nach %1</translation>
    </message>
    <message>
        <source>Leave Out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Make no copy in %1</source>
        <translation>In %1 keine Kopie erstellen</translation>
    </message>
    <message>
        <source>Also to…</source>
        <translation>Auch nach …</translation>
    </message>
</context>
<context>
    <name>Litecopy::CommitList</name>
    <message>
        <source>Commits in the log</source>
        <translation>Commits im Log</translation>
    </message>
</context>
<context>
    <name>Litecopy::ComparisonPanel</name>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>C&amp;ompare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Fortschritt des Vergleichs</translation>
    </message>
    <message>
        <source>Another database file, say yesterday&apos;s copy</source>
        <translation>Eine andere Datenbankdatei, etwa die Kopie von gestern</translation>
    </message>
    <message>
        <source>The database to compare with</source>
        <translation>Die Datenbank, mit der verglichen wird</translation>
    </message>
    <message>
        <source>Choose the database to compare with</source>
        <translation>Die Datenbank auswählen, mit der verglichen wird</translation>
    </message>
    <message>
        <source>Compare &amp;with</source>
        <translation>Vergleichen &amp;mit</translation>
    </message>
    <message>
        <source>What has changed since?</source>
        <translation>Was hat sich seitdem geändert?</translation>
    </message>
    <message>
        <source>Choose a second database, say yesterday&apos;s copy, or drop it here: the pages and tables that differ are counted, and shown on the map. Neither database is changed.</source>
        <translation>Wählen Sie eine zweite Datenbank aus, etwa die Kopie von gestern, oder legen Sie sie hier ab: Die Seiten und Tabellen, die sich unterscheiden, werden gezählt und auf der Karte gezeigt. Keine der beiden Datenbanken wird geändert.</translation>
    </message>
    <message>
        <source>Choose the Database to Compare With</source>
        <translation>Datenbank zum Vergleichen auswählen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Vergleich läuft…</translation>
    </message>
    <message>
        <source>Every page and every row of both is read.</source>
        <translation>Jede Seite und jede Zeile von beiden wird gelesen.</translation>
    </message>
    <message>
        <source>Recent copies and databases</source>
        <translation>Zuletzt benutzte Kopien und Datenbanken</translation>
    </message>
    <message>
        <source>What has changed since the last copy?</source>
        <translation>Was hat sich seit der letzten Kopie geändert?</translation>
    </message>
    <message>
        <source>“%1” is the last copy of this database. Compare counts the pages and tables that differ, and shows them on the map. Neither is changed.</source>
        <translation>„%1“ ist die letzte Kopie dieser Datenbank. „Vergleichen“ zählt die Seiten und Tabellen, die sich unterscheiden, und zeigt sie auf der Karte. Keine der beiden wird geändert.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
</context>
<context>
    <name>Litecopy::ConflictPanel</name>
    <message>
        <source>There is a file of that name already</source>
        <translation>Eine Datei dieses Namens gibt es schon</translation>
    </message>
    <message>
        <source>Chan&amp;ge it where it stands</source>
        <translation>An O&amp;rt und Stelle ändern</translation>
    </message>
    <message>
        <source>Existing</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>This drive can’t share blocks between files, so only in place are just the changed pages written. Until that is done, programs that read the file without SQLite, as backups do, may see old and new pages mixed; after a crash SQLite puts the old copy back.</source>
        <translation>Auf diesem Laufwerk können Dateien keine Blöcke teilen; nur an Ort und Stelle werden deshalb allein die geänderten Seiten geschrieben. Bis das fertig ist, sehen Programme, die die Datei ohne SQLite lesen, etwa für Sicherungen, vielleicht alte und neue Seiten gemischt; nach einem Absturz stellt SQLite die alte Kopie wieder her.</translation>
    </message>
    <message>
        <source>Bring It Up to &amp;Date</source>
        <translation>Ak&amp;tualisieren</translation>
    </message>
    <message>
        <source>Use A&amp;nother Name</source>
        <translation>Anderen Namen &amp;benutzen</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>Erset&amp;zen</translation>
    </message>
    <message>
        <source>&amp;Put It Back…</source>
        <translation>&amp;Zurückspielen…</translation>
    </message>
    <message>
        <source>Shows first what would change. What is there now is kept</source>
        <translation>Zeigt zuerst, was sich ändern würde. Was jetzt dort ist, wird aufbewahrt</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>“%1” exists already</source>
        <translation>„%1“ gibt es schon</translation>
    </message>
    <message>
        <source>The old file stays as it is until the copy is complete and checked.</source>
        <translation>Die alte Datei bleibt, wie sie ist, bis die Kopie vollständig und geprüft ist.</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>Wird angesehen…</translation>
    </message>
    <message>
        <source>It can&apos;t be replaced while %1 has it open.</source>
        <translation>Sie kann nicht ersetzt werden, solange sie geöffnet ist von: %1.</translation>
    </message>
    <message>
        <source>“Put It Back…” writes into it all the same, and keeps what is there.</source>
        <translation>„Zurückspielen…“ schreibt trotzdem hinein und bewahrt auf, was dort ist.</translation>
    </message>
    <message>
        <source>By its tables it is an older copy of the same database. Brought up to date, it is compared page by page; where nothing changed, it is not touched.</source>
        <translation>Ihren Tabellen nach ist sie eine ältere Kopie derselben Datenbank. Beim Aktualisieren wird sie Seite für Seite verglichen; hat sich nichts geändert, wird sie nicht angerührt.</translation>
    </message>
    <message>
        <source>Only the pages that changed are written, into a file that takes its place when it is checked.</source>
        <translation>Nur die geänderten Seiten werden geschrieben, in eine Datei, die ihren Platz einnimmt, wenn sie geprüft ist.</translation>
    </message>
    <message>
        <source>Only the pages that changed are written, into the file itself, which is then checked.</source>
        <translation>Nur die geänderten Seiten werden geschrieben, in die Datei selbst, die danach geprüft wird.</translation>
    </message>
    <message>
        <source>Else it is written anew, and stays as it is until the new file is checked.</source>
        <translation>Sonst wird sie neu geschrieben und bleibt, wie sie ist, bis die neue Datei geprüft ist.</translation>
    </message>
</context>
<context>
    <name>Litecopy::CopiesHead</name>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>&amp;Keep a Copy Now</source>
        <translation>Kopie &amp;jetzt aufbewahren</translation>
    </message>
    <message>
        <source>The folder that the copies are kept in</source>
        <translation>Der Ordner, in dem die Kopien aufbewahrt werden</translation>
    </message>
    <message>
        <source>A folder, best on another drive</source>
        <translation>Ein Ordner, am besten auf einem anderen Laufwerk</translation>
    </message>
    <message>
        <source>Choose the folder that the copies are kept in</source>
        <translation>Den Ordner auswählen, in dem die Kopien aufbewahrt werden</translation>
    </message>
    <message>
        <source>Makes a dated copy there, checks it, and keeps it until you remove it yourself</source>
        <translation>Erstellt dort eine datierte Kopie, prüft sie und bewahrt sie auf, bis Sie sie selbst entfernen</translation>
    </message>
    <message>
        <source>Copies &amp;in</source>
        <translation>Kopien &amp;in</translation>
    </message>
    <message>
        <source>Choose the Folder of the Copies</source>
        <translation>Ordner der Kopien auswählen</translation>
    </message>
</context>
<context>
    <name>Litecopy::CopiesPage</name>
    <message>
        <source>Copies that are kept</source>
        <translation>Aufbewahrte Kopien</translation>
    </message>
    <message>
        <source>Choose a &amp;Database…</source>
        <translation>Datenbank auswäh&amp;len…</translation>
    </message>
    <message>
        <source>Choose a database, or drop one anywhere in this window: its copies are kept in a folder, with their dates, checked, as long as you like, and come back with one button.</source>
        <translation>Wählen Sie eine Datenbank aus, oder legen Sie eine irgendwo in diesem Fenster ab: Ihre Kopien werden in einem Ordner aufbewahrt, mit Datum, geprüft, so lange Sie möchten, und kommen mit einem Knopfdruck zurück.</translation>
    </message>
    <message>
        <source>A copy is being made. The copies here can be looked at meanwhile.</source>
        <translation>Eine Kopie wird erstellt. Die Kopien hier können inzwischen angesehen werden.</translation>
    </message>
    <message>
        <source>Waiting for the list of the folder…</source>
        <translation>Warten auf die Liste des Ordners…</translation>
    </message>
    <message>
        <source>“%1” is kept for good: no rule removes it.</source>
        <translation>„%1“ ist dauerhaft aufbewahrt: Keine Regel entfernt die Kopie.</translation>
    </message>
    <message>
        <source>“%1” is kept by its rules again.</source>
        <translation>„%1“ ist wieder nach den Regeln aufbewahrt.</translation>
    </message>
    <message>
        <source>Cancelling does no harm: the database is as it was then.</source>
        <translation>Abbrechen schadet nicht: Die Datenbank ist dann, wie sie war.</translation>
    </message>
    <message>
        <source>Cancelling does no harm: the database stays as it is, and no half copy is left.</source>
        <translation>Abbrechen schadet nicht: Die Datenbank bleibt, wie sie ist, und es bleibt keine halbe Kopie übrig.</translation>
    </message>
    <message>
        <source>Copy &amp;It Here…</source>
        <translation>Hierher &amp;kopieren…</translation>
    </message>
    <message>
        <source>Go O&amp;n</source>
        <translation>Weiter&amp;machen</translation>
    </message>
    <message>
        <source>Cancel and C&amp;lose</source>
        <translation>A&amp;bbrechen und schließen</translation>
    </message>
    <message>
        <source>They Are of &amp;This Database</source>
        <translation>Sie sind von dieser Da&amp;tenbank</translation>
    </message>
    <message>
        <source>Copies with dates are listed and put back here for databases on this computer. Copy the database here first, under Make a Copy, and choose that copy under From. “Repeat…” fetches dated copies of one on another machine by the clock.</source>
        <translation>Datierte Kopien werden hier für Datenbanken auf diesem Rechner aufgelistet und zurückgespielt. Kopieren Sie die Datenbank zuerst unter „Kopie erstellen“ hierher, und wählen Sie diese Kopie unter „Von“ aus. „Wiederholen…“ holt nach Zeitplan datierte Kopien einer Datenbank auf einem anderen Rechner.</translation>
    </message>
    <message>
        <source>Not the files that were made, so left alone: %1</source>
        <translation>Nicht die Dateien, die erstellt wurden, also unberührt geblieben: %1</translation>
    </message>
    <message>
        <source>All Copies</source>
        <translation>Alle Kopien</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>Reading the copies that were made elsewhere…</source>
        <translation>Anderswo erstellte Kopien werden gelesen …</translation>
    </message>
    <message>
        <source>All copies that were made, of whatever database</source>
        <translation>Alle Kopien, die erstellt wurden, gleich von welcher Datenbank</translation>
    </message>
    <message>
        <source>Stop putting the copy back and close?</source>
        <translation>Zurückspielen der Kopie abbrechen und schließen?</translation>
    </message>
    <message>
        <source>Stop keeping the copy and close?</source>
        <translation>Aufbewahren der Kopie abbrechen und schließen?</translation>
    </message>
</context>
<context>
    <name>Litecopy::CopiesReader</name>
    <message>
        <source>Choose the folder that the copies are kept in.</source>
        <translation>Wählen Sie den Ordner aus, in dem die Kopien aufbewahrt werden.</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>Wird angesehen…</translation>
    </message>
    <message>
        <source>What is kept there can&apos;t be seen now</source>
        <translation>Was dort aufbewahrt ist, ist jetzt nicht zu sehen</translation>
    </message>
    <message>
        <source>comparing with now, %1 %</source>
        <translation>Vergleich mit jetzt, %1 %</translation>
    </message>
    <message>
        <source>compressed, so it is compared with now only when you ask</source>
        <translation>komprimiert, deshalb nur auf Wunsch mit jetzt verglichen</translation>
    </message>
</context>
<context>
    <name>Litecopy::CopyChoice</name>
    <message>
        <source>Choose a database under From first; then come back here to have its copy repeated.</source>
        <translation>Wählen Sie zuerst unter „Von“ eine Datenbank aus; kommen Sie dann hierher zurück, um ihre Kopie wiederholen zu lassen.</translation>
    </message>
    <message>
        <source>It can&apos;t be copied like this</source>
        <translation>So kann sie nicht kopiert werden</translation>
    </message>
    <message>
        <source>Safe while in use</source>
        <translation>Sicher auch während der Benutzung</translation>
    </message>
    <message>
        <source>Other programs may go on using the database. It is never changed, and the copy gets its name only when it is complete and checked.</source>
        <translation>Andere Programme können die Datenbank weiter benutzen. Sie wird nie geändert, und die Kopie bekommt ihren Namen erst, wenn sie vollständig und geprüft ist.</translation>
    </message>
    <message>
        <source>This can&apos;t be copied</source>
        <translation>Dies kann nicht kopiert werden</translation>
    </message>
    <message>
        <source>How it will be copied</source>
        <translation>Wie kopiert wird</translation>
    </message>
    <message>
        <source>How it will be unpacked</source>
        <translation>Wie entpackt wird</translation>
    </message>
    <message>
        <source>How it will be fetched</source>
        <translation>Wie geholt wird</translation>
    </message>
    <message>
        <source>Programs there go on using the database. What comes by ssh is kept only where it is whole.</source>
        <translation>Programme dort benutzen die Datenbank weiter. Was über ssh kommt, wird nur behalten, wenn es ganz ist.</translation>
    </message>
    <message>
        <source>From is a compressed copy, which nothing changes any more: to unpack it once is enough.</source>
        <translation>Unter „Von“ steht eine komprimierte Kopie, die nichts mehr ändert: Sie einmal zu entpacken genügt.</translation>
    </message>
    <message>
        <source>Only a database here, or one that ssh reaches, can be copied by the clock.</source>
        <translation>Nur eine Datenbank hier, oder eine, die ssh erreicht, kann nach Zeitplan kopiert werden.</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Create it, or choose another one.</source>
        <translation>Einen Ordner „%1“ gibt es nicht. Legen Sie ihn an, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Its end is missing: it says that it has %1, and %2 of them are not there. Look for an older copy.</source>
        <translation>Ihr Ende fehlt: Laut ihrem Kopf hat sie %1, und davon fehlen %2. Suchen Sie eine ältere Kopie.</translation>
    </message>
    <message>
        <source>It is a copy of “%1”, made %2.</source>
        <translation>Sie ist eine Kopie von „%1“, erstellt %2.</translation>
    </message>
    <message>
        <source>It is a copy of “%1”.</source>
        <translation>Sie ist eine Kopie von „%1“.</translation>
    </message>
    <message>
        <source>“Put It Back…” shows first what would change there.</source>
        <translation>„Zurückspielen…“ zeigt zuerst, was sich dort ändern würde.</translation>
    </message>
    <message>
        <source>A copy is being made: drop it when that is over.</source>
        <translation>Eine Kopie wird erstellt: Legen Sie es ab, wenn sie fertig ist.</translation>
    </message>
    <message>
        <source>Looking at the database…</source>
        <translation>Datenbank wird angesehen…</translation>
    </message>
    <message>
        <source>Choose where the copy goes.</source>
        <translation>Wählen Sie aus, wohin die Kopie kommt.</translation>
    </message>
    <message>
        <source>“%1” is being looked at.</source>
        <translation>„%1“ wird angesehen.</translation>
    </message>
    <message>
        <source>There is a file of that name already: you are asked what becomes of it.</source>
        <translation>Eine Datei dieses Namens gibt es schon: Sie werden gefragt, was aus ihr wird.</translation>
    </message>
    <message>
        <source>The copy stays in WAL mode.</source>
        <translation>Die Kopie bleibt im WAL-Modus.</translation>
    </message>
    <message>
        <source>Reads the compressed copy to its end, and leaves it as it is.</source>
        <translation>Liest die komprimierte Kopie bis zum Ende und lässt sie, wie sie ist.</translation>
    </message>
    <message>
        <source>Another copy of the same moment goes to “%1”.</source>
        <translation>Eine weitere Kopie desselben Augenblicks geht nach „%1“.</translation>
    </message>
    <message>
        <source>“%1” could not be created: %2</source>
        <translation>„%1“ konnte nicht angelegt werden: %2</translation>
    </message>
    <message>
        <source>It may not fit</source>
        <translation>Der Platz reicht vielleicht nicht</translation>
    </message>
    <message>
        <source>It may be refused</source>
        <translation>Es wird vielleicht abgelehnt</translation>
    </message>
    <message>
        <source>Its end is missing: it says that it has %1, and %2 of them is not there. Look for an older copy.</source>
        <translation>Ihr Ende fehlt: Laut ihrem Kopf hat sie %1, und davon fehlt %2. Suchen Sie eine ältere Kopie.</translation>
    </message>
</context>
<context>
    <name>Litecopy::CopyHandle</name>
    <message>
        <source>Drag this into a window of the file manager: a copy is made there</source>
        <translation>Ziehen Sie dies in ein Fenster des Dateimanagers: Dort wird eine Kopie erstellt</translation>
    </message>
</context>
<context>
    <name>Litecopy::CopyListView</name>
    <message>
        <source>&amp;Put Back…</source>
        <translation>&amp;Zurückspielen…</translation>
    </message>
    <message>
        <source>Co&amp;mpare with Now</source>
        <translation>Mit jetzt &amp;vergleichen</translation>
    </message>
    <message>
        <source>&amp;Show in Folder</source>
        <translation>Im &amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>Keep for &amp;Good</source>
        <translation>Dauerhaft a&amp;ufbewahren</translation>
    </message>
    <message>
        <source>Copies of the database, the newest first</source>
        <translation>Kopien der Datenbank, die neueste zuerst</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Adds</source>
        <translation>Zusätzlich</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>What the copy took of the drive: less than its size where it shares blocks with an older one</source>
        <translation>Was die Kopie auf dem Laufwerk belegt hat: weniger als ihre Größe, wenn sie Blöcke mit einer älteren teilt</translation>
    </message>
    <message>
        <source>What Grew Bet&amp;ween</source>
        <translation>Zu&amp;wachs dazwischen</translation>
    </message>
    <message>
        <source>Let &amp;Go by Rules</source>
        <translation>Den Regeln &amp;unterstellen</translation>
    </message>
    <message>
        <source>Shows first what would change. What is there now is kept</source>
        <translation>Zeigt zuerst, was sich ändern würde. Was jetzt dort ist, wird aufbewahrt</translation>
    </message>
    <message>
        <source>What grew between the two copies, by table</source>
        <translation>Was zwischen den beiden Kopien gewachsen ist, nach Tabellen</translation>
    </message>
    <message>
        <source>Select two copies to see what grew between them</source>
        <translation>Wählen Sie zwei Kopien aus, um zu sehen, was zwischen ihnen gewachsen ist</translation>
    </message>
    <message>
        <source>The rules decide again whether this copy stays</source>
        <translation>Die Regeln entscheiden wieder, ob diese Kopie bleibt</translation>
    </message>
    <message>
        <source>No rule removes this copy any more</source>
        <translation>Keine Regel entfernt diese Kopie mehr</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Select Those before Restores</source>
        <translation>Die vor dem Zurückspielen auswählen</translation>
    </message>
    <message>
        <source>Asks first. One that is kept for good, in use, or the last sound one stays (Delete)</source>
        <translation>Fragt zuerst. Eine, die dauerhaft aufbewahrt oder in Benutzung ist, und die letzte unversehrte bleiben (Entf)</translation>
    </message>
</context>
<context>
    <name>Litecopy::CopyMapStrip</name>
    <message>
        <source>The pages of the copy</source>
        <translation>Die Seiten der Kopie</translation>
    </message>
    <message>
        <source>Each square is a part of the file. Pale: waiting. Blue: copied. Hatched: to be copied again, as another program changed the database. Orange, with a bar: differs from the older copy. Green, with a mark: checked.</source>
        <translation>Jedes Quadrat ist ein Teil der Datei. Blass: wartet. Blau: kopiert. Schraffiert: wird noch einmal kopiert, da ein anderes Programm die Datenbank geändert hat. Orange, mit Balken: anders als in der älteren Kopie. Grün, mit Haken: geprüft.</translation>
    </message>
</context>
<context>
    <name>Litecopy::CopyPage</name>
    <message>
        <source>&amp;Pause</source>
        <translation>Pa&amp;use</translation>
    </message>
    <message>
        <source>Repe&amp;at…</source>
        <translation>&amp;Wiederholen…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Has the copy made by the clock, and shows what is repeated already</source>
        <translation>Lässt die Kopie nach Zeitplan erstellen und zeigt, was schon wiederholt wird</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>Angehalten: %1</translation>
    </message>
    <message>
        <source>Copying %1</source>
        <translation>%1 wird kopiert</translation>
    </message>
    <message>
        <source>Comparing %1, %2 %</source>
        <translation>%1 wird verglichen, %2 %</translation>
    </message>
    <message>
        <source>Copying %1, %2 %</source>
        <translation>%1 wird kopiert, %2 %</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>Cancelling does no harm: the database stays as it is, and no half copy is left</source>
        <translation>Abbrechen schadet nicht: Die Datenbank bleibt, wie sie ist, und es bleibt keine halbe Kopie übrig</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>Fort&amp;setzen</translation>
    </message>
    <message>
        <source>&amp;New Copy</source>
        <translation>Neue &amp;Kopie</translation>
    </message>
    <message>
        <source>Looking at “%1”…</source>
        <translation>„%1“ wird angesehen …</translation>
    </message>
    <message>
        <source>Cancelling %1</source>
        <translation>%1 wird abgebrochen</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>Wartet: %1</translation>
    </message>
</context>
<context>
    <name>Litecopy::CopyStatus</name>
    <message>
        <source>Cancelling does no harm: the database stays as it is, and no half copy is left.</source>
        <translation>Abbrechen schadet nicht: Die Datenbank bleibt, wie sie ist, und es bleibt keine halbe Kopie übrig.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Not copied</source>
        <translation>Nicht kopiert</translation>
    </message>
    <message>
        <source>&amp;Keep Copying</source>
        <translation>Weite&amp;r kopieren</translation>
    </message>
    <message>
        <source>Cancel and C&amp;lose</source>
        <translation>A&amp;bbrechen und schließen</translation>
    </message>
    <message>
        <source>Try A&amp;gain</source>
        <translation>Erneu&amp;t versuchen</translation>
    </message>
    <message>
        <source>&amp;Put It Back…</source>
        <translation>&amp;Zurückspielen…</translation>
    </message>
    <message>
        <source>Shows first what would change. What is there now is kept</source>
        <translation>Zeigt zuerst, was sich ändern würde. Was jetzt dort ist, wird aufbewahrt</translation>
    </message>
    <message>
        <source>Keep &amp;Waiting</source>
        <translation>Weite&amp;r warten</translation>
    </message>
    <message>
        <source>Copy without a Loc&amp;k</source>
        <translation>Ohne Sperre kop&amp;ieren</translation>
    </message>
    <message>
        <source>Use A&amp;nother Name</source>
        <translation>Anderen Namen &amp;benutzen</translation>
    </message>
    <message>
        <source>Stop copying and close?</source>
        <translation>Kopieren abbrechen und schließen?</translation>
    </message>
    <message>
        <source>Create &amp;Folder</source>
        <translation>O&amp;rdner anlegen</translation>
    </message>
    <message>
        <source>Resc&amp;ue…</source>
        <translation>&amp;Retten…</translation>
    </message>
    <message>
        <source>Makes a new, sound database of every row that can be read</source>
        <translation>Erstellt eine neue, unversehrte Datenbank aus jeder Zeile, die gelesen werden kann</translation>
    </message>
    <message>
        <source>It I&amp;s Encrypted</source>
        <translation>&amp;Sie ist verschlüsselt</translation>
    </message>
    <message>
        <source>Copies the file as it is, in one moment. No password is needed, and none is asked for</source>
        <translation>Kopiert die Datei, wie sie ist, zu einem einzigen Zeitpunkt. Ein Passwort wird nicht gebraucht, und es wird nach keinem gefragt</translation>
    </message>
</context>
<context>
    <name>Litecopy::DestinationCard</name>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Nach</translation>
    </message>
    <message>
        <source>To: the file the copy is written to</source>
        <translation>Nach: die Datei, in die die Kopie geschrieben wird</translation>
    </message>
    <message>
        <source>Choose where the copy goes</source>
        <translation>Auswählen, wohin die Kopie kommt</translation>
    </message>
    <message>
        <source>Earlier copies</source>
        <translation>Frühere Kopien</translation>
    </message>
    <message>
        <source>The file to write the copy to</source>
        <translation>Die Datei, in die die Kopie geschrieben wird</translation>
    </message>
    <message>
        <source>Drop a folder or a file here, or leave it: a name beside the database is suggested.</source>
        <translation>Legen Sie hier einen Ordner oder eine Datei ab, oder lassen Sie es leer: Ein Name neben der Datenbank wird vorgeschlagen.</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>Wird angesehen…</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>Eine Datei dieses Namens gibt es schon.</translation>
    </message>
    <message>
        <source>It will be compressed (%1).</source>
        <translation>Sie wird komprimiert (%1).</translation>
    </message>
    <message>
        <source>Choose Where the Copy Goes</source>
        <translation>Auswählen, wohin die Kopie kommt</translation>
    </message>
    <message>
        <source>This is a folder: the copy gets a name of its own in it.</source>
        <translation>Das ist ein Ordner: Die Kopie bekommt darin einen eigenen Namen.</translation>
    </message>
</context>
<context>
    <name>Litecopy::DifferenceTable</name>
    <message>
        <source>Differences by table and index</source>
        <translation>Unterschiede nach Tabelle und Index</translation>
    </message>
    <message>
        <source>Table or index</source>
        <translation>Tabelle oder Index</translation>
    </message>
    <message>
        <source>Differing pages</source>
        <translation>Verschiedene Seiten</translation>
    </message>
    <message>
        <source>Same rows</source>
        <translation>Gleiche Zeilen</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Of its pages, in either database, those that differ in the other</source>
        <translation>Von den Seiten in beiden Datenbanken die, die in der jeweils anderen anders sind</translation>
    </message>
    <message>
        <source>Rows, or entries of an index, that are the same in both</source>
        <translation>Zeilen oder Einträge eines Index, die in beiden gleich sind</translation>
    </message>
</context>
<context>
    <name>Litecopy::DifferencesView</name>
    <message>
        <source>Only what &amp;differs</source>
        <translation>Nur &amp;Unterschiede</translation>
    </message>
    <message>
        <source>Hides tables and indexes whose content is the same in both</source>
        <translation>Blendet Tabellen und Indizes aus, deren Inhalt in beiden gleich ist</translation>
    </message>
    <message>
        <source>Whose pages the map shows</source>
        <translation>Wessen Seiten die Karte zeigt</translation>
    </message>
    <message>
        <source>Pages that differ are in full colour. Choose a row above to see its pages alone.</source>
        <translation>Verschiedene Seiten sind in voller Farbe. Wählen Sie oben eine Zeile, um nur deren Seiten zu sehen.</translation>
    </message>
    <message>
        <source>All pages are pale: none differs.</source>
        <translation>Alle Seiten sind blass: Keine unterscheidet sich.</translation>
    </message>
    <message>
        <source>Map of “%1”</source>
        <translation>Karte von „%1“</translation>
    </message>
    <message>
        <source>Map of then</source>
        <translation>Karte von damals</translation>
    </message>
    <message>
        <source>Map of now</source>
        <translation>Karte von jetzt</translation>
    </message>
    <message>
        <source>Map before it</source>
        <translation>Karte davor</translation>
    </message>
    <message>
        <source>Map after it</source>
        <translation>Karte danach</translation>
    </message>
</context>
<context>
    <name>Litecopy::DragTile</name>
    <message>
        <source>Drag the finished copy to where you need it, or press Enter to copy the file to the clipboard</source>
        <translation>Ziehen Sie die fertige Kopie dorthin, wo Sie sie brauchen, oder drücken Sie Enter, um die Datei in die Zwischenablage zu kopieren</translation>
    </message>
    <message>
        <source>The finished copy, %1: press Enter to copy the file to the clipboard</source>
        <translation>Die fertige Kopie, %1: Drücken Sie Enter, um die Datei in die Zwischenablage zu kopieren</translation>
    </message>
    <message>
        <source>Drag it out</source>
        <translation>Herausziehen</translation>
    </message>
    <message>
        <source>The file is on the clipboard.</source>
        <translation>Die Datei ist in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>Litecopy::EarlierStateCard</name>
    <message>
        <source>As &amp;It Is Now</source>
        <translation>Jetz&amp;iger Stand</translation>
    </message>
    <message>
        <source>Copies the database as it is now, and not the earlier state</source>
        <translation>Kopiert die Datenbank, wie sie jetzt ist, und nicht den früheren Stand</translation>
    </message>
    <message>
        <source>An earlier state is copied: as the database was %1.</source>
        <translation>Ein früherer Stand der Datenbank wird kopiert: der %1.</translation>
    </message>
</context>
<context>
    <name>Litecopy::FactsView</name>
    <message>
        <source>Facts about the database</source>
        <translation>Angaben zur Datenbank</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>SQLite&apos;s name</source>
        <translation>Name bei SQLite</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Angabe</translation>
    </message>
</context>
<context>
    <name>Litecopy::FileCard</name>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Forget These</source>
        <translation>Diese vergessen</translation>
    </message>
    <message>
        <source>SQLite databases</source>
        <translation>SQLite-Datenbanken</translation>
    </message>
    <message>
        <source>Compressed copies</source>
        <translation>Komprimierte Kopien</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
</context>
<context>
    <name>Litecopy::FileDialog</name>
    <message>
        <source>Files and folders</source>
        <translation>Dateien und Ordner</translation>
    </message>
    <message>
        <source>This folder can’t be read: %1</source>
        <translation>Dieser Ordner lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>There are more files here than are shown: type the name of one of the others.</source>
        <translation>Hier sind mehr Dateien, als gezeigt werden: Geben Sie den Namen einer der anderen ein.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Es gibt keinen Ordner „%1“.</translation>
    </message>
    <message>
        <source>There is no file “%1” here.</source>
        <translation>Hier gibt es keine Datei „%1“.</translation>
    </message>
    <message>
        <source>The folder can’t be made: %1</source>
        <translation>Der Ordner lässt sich nicht anlegen: %1</translation>
    </message>
    <message>
        <source>No answer yet. Wait, or go to another folder.</source>
        <translation>Noch keine Antwort. Warten Sie, oder gehen Sie in einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>Litecopy::FolderModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>%1, folder</source>
        <translation>%1, Ordner</translation>
    </message>
</context>
<context>
    <name>Litecopy::FrozenDialog</name>
    <message>
        <source>Not everything that is frozen is saved</source>
        <translation>Nicht alles Eingefrorene ist gespeichert</translation>
    </message>
    <message>
        <source>What is in memory alone is gone once Litecopy is closed.</source>
        <translation>Was nur im Arbeitsspeicher ist, ist weg, sobald Litecopy geschlossen wird.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>S&amp;how in Folder</source>
        <translation>Im &amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>&amp;Let Go</source>
        <translation>&amp;Freigeben</translation>
    </message>
    <message>
        <source>Frozen in Memory – Litecopy</source>
        <translation>Im Arbeitsspeicher eingefroren – Litecopy</translation>
    </message>
    <message>
        <source>&amp;Keep in Memory</source>
        <translation>Im Arbeitsspeicher &amp;behalten</translation>
    </message>
    <message>
        <source>&amp;Discard and Close</source>
        <translation>&amp;Verwerfen und schließen</translation>
    </message>
    <message>
        <source>Databases that are kept in memory as they were</source>
        <translation>Datenbanken, die im Arbeitsspeicher so bleiben, wie sie waren</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>As it was at</source>
        <translation>Stand von</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Saving: %1</source>
        <translation>Speichern: %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>In memory only</source>
        <translation>Nur im Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Not frozen</source>
        <translation>Nicht eingefroren</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Whatever programs write to the database now, this stays as it was. It can be saved as often as wanted, and is checked each time.</source>
        <translation>Was auch immer Programme jetzt in die Datenbank schreiben: Dies bleibt, wie es war. Es kann beliebig oft gespeichert werden und wird jedes Mal geprüft.</translation>
    </message>
    <message>
        <source>Save What Is Frozen</source>
        <translation>Eingefrorenes speichern</translation>
    </message>
    <message>
        <source>The last saved copy is %1.</source>
        <translation>Die zuletzt gespeicherte Kopie ist %1.</translation>
    </message>
    <message>
        <source>Freeze in Memory, in the menu Database, puts the chosen database here as it is at that moment.</source>
        <translation>„Im Arbeitsspeicher einfrieren“ im Menü „Datenbank“ legt die ausgewählte Datenbank hier so ab, wie sie in diesem Augenblick ist.</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <source>Looking at the folder…</source>
        <translation>Ordner wird angesehen…</translation>
    </message>
</context>
<context>
    <name>Litecopy::GrowthView</name>
    <message>
        <source>&amp;Back to the Copies</source>
        <translation>&amp;Zurück zu den Kopien</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Fortschritt des Vergleichs</translation>
    </message>
    <message>
        <source>What grew between two copies, by table</source>
        <translation>Was zwischen zwei Kopien gewachsen ist, nach Tabellen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Zuwachs</translation>
    </message>
    <message>
        <source>Rows added</source>
        <translation>Neue Zeilen</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Each table with its indexes</source>
        <translation>Jede Tabelle mit ihren Indizes</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Von %1 bis %2</translation>
    </message>
    <message>
        <source>Every page and every row of both is read.</source>
        <translation>Jede Seite und jede Zeile von beiden wird gelesen.</translation>
    </message>
    <message>
        <source>%1 before, %2 after</source>
        <translation>vorher %1, nachher %2</translation>
    </message>
    <message>
        <source>Not all of them could be compared.</source>
        <translation>Nicht alle konnten verglichen werden.</translation>
    </message>
    <message>
        <source>The file kept its size: %1.</source>
        <translation>Die Datei behielt ihre Größe: %1.</translation>
    </message>
    <message>
        <source>The file grew by %1: %2.</source>
        <translation>Die Datei wuchs um %1: %2.</translation>
    </message>
    <message>
        <source>The file shrank by %1: %2.</source>
        <translation>Die Datei schrumpfte um %1: %2.</translation>
    </message>
</context>
<context>
    <name>Litecopy::InspectPage</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>As &amp;CSV…</source>
        <translation>Als &amp;CSV…</translation>
    </message>
    <message>
        <source>As &amp;JSON…</source>
        <translation>Als &amp;JSON…</translation>
    </message>
    <message>
        <source>All pages read</source>
        <translation>Alle Seiten gelesen</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>In die Zwischenablage kopiert.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 zu %2</translation>
    </message>
    <message>
        <source>a compact copy saves about %1</source>
        <translation>eine kompakte Kopie spart etwa %1</translation>
    </message>
    <message>
        <source>damaged: 1 problem</source>
        <translation>beschädigt: 1 Problem</translation>
    </message>
    <message>
        <source>damaged: %1 problems</source>
        <translation>beschädigt: %1 Probleme</translation>
    </message>
    <message>
        <source>changed while it was read</source>
        <translation>geändert, während sie gelesen wurde</translation>
    </message>
    <message>
        <source>Save as JSON</source>
        <translation>Als JSON speichern</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Als CSV speichern</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>&amp;Text to Clipboard</source>
        <translation>&amp;Text in die Zwischenablage</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>%1 wird gespeichert…</translation>
    </message>
</context>
<context>
    <name>Litecopy::InspectStatus</name>
    <message>
        <source>Choose a &amp;Database…</source>
        <translation>Datenbank auswäh&amp;len…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>Pages read</source>
        <translation>Gelesene Seiten</translation>
    </message>
    <message>
        <source>What is in the file?</source>
        <translation>Was ist in der Datei?</translation>
    </message>
    <message>
        <source>Choose a database, or drop one anywhere in this window, to see which tables and indexes take its space, where their pages are, and what the database says of itself. It may be in use; it is never changed.</source>
        <translation>Wählen Sie eine Datenbank aus, oder legen Sie eine irgendwo in diesem Fenster ab, um zu sehen, welche Tabellen und Indizes ihren Platz belegen, wo deren Seiten liegen und was die Datenbank über sich selbst sagt. Sie kann in Benutzung sein; sie wird nie geändert.</translation>
    </message>
    <message>
        <source>Reading its pages</source>
        <translation>Ihre Seiten werden gelesen</translation>
    </message>
    <message>
        <source>%1 of %2 read</source>
        <translation>%1 von %2 gelesen</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>Wird angesehen…</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>The database is as it was.</source>
        <translation>Die Datenbank ist, wie sie war.</translation>
    </message>
    <message>
        <source>A copy is being made</source>
        <translation>Eine Kopie wird erstellt</translation>
    </message>
    <message>
        <source>The database is looked at as soon as the copy is finished, so that neither waits for the other.</source>
        <translation>Die Datenbank wird angesehen, sobald die Kopie fertig ist, damit keines auf das andere wartet.</translation>
    </message>
    <message>
        <source>Copy &amp;It Here…</source>
        <translation>Hierher &amp;kopieren…</translation>
    </message>
    <message>
        <source>It is not on this computer</source>
        <translation>Sie ist nicht auf diesem Rechner</translation>
    </message>
    <message>
        <source>Unpacking it first</source>
        <translation>Sie wird zuerst entpackt</translation>
    </message>
    <message>
        <source>Space, facts and comparisons are of a file here. Copy the database here first, under Make a Copy: it is made whole there, and fetched. Then choose that copy under From.</source>
        <translation>Platz, Angaben und Vergleiche gibt es zu einer Datei hier. Kopieren Sie die Datenbank zuerst unter „Kopie erstellen“ hierher: Dort wird eine ganze Kopie erstellt und geholt. Wählen Sie dann diese Kopie unter „Von“ aus.</translation>
    </message>
    <message>
        <source>Space, facts and comparisons are of a file here, and From names none. Make a Copy says what can be done.</source>
        <translation>Platz, Angaben und Vergleiche gibt es zu einer Datei hier, und „Von“ nennt keine. „Kopie erstellen“ sagt, was möglich ist.</translation>
    </message>
    <message>
        <source>Read &amp;Again</source>
        <translation>E&amp;rneut lesen</translation>
    </message>
</context>
<context>
    <name>Litecopy::KeepPanel</name>
    <message>
        <source>Removed by the rules: %1.</source>
        <translation>Nach den Regeln entfernt: %1.</translation>
    </message>
    <message>
        <source>%1 copies were removed by the rules.</source>
        <translation>%1 Kopien wurden nach den Regeln entfernt.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Zurü&amp;ck</translation>
    </message>
    <message>
        <source>Keep a Copy, &amp;Let Them Go</source>
        <translation>Kopie aufbewahren, die&amp;se entfernen</translation>
    </message>
    <message>
        <source>Keep a &amp;Copy, Remove Nothing</source>
        <translation>Kopie aufbewahren, &amp;nichts entfernen</translation>
    </message>
    <message>
        <source>Sh&amp;ow in Folder</source>
        <translation>Im Ordner zei&amp;gen</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>Erneu&amp;t versuchen</translation>
    </message>
    <message>
        <source>%1. No rule keeps them. The new copy is made and checked first, and then they are removed for good.</source>
        <translation>%1. Keine Regel bewahrt auf, was entfernt würde. Zuerst wird die neue Kopie erstellt und geprüft; erst danach wird endgültig entfernt.</translation>
    </message>
    <message>
        <source>Keeping a copy of %1</source>
        <translation>Eine Kopie von %1 wird aufbewahrt</translation>
    </message>
    <message>
        <source>Keeping a copy of %1, %2 %</source>
        <translation>Eine Kopie von %1 wird aufbewahrt, %2 %</translation>
    </message>
    <message>
        <source>“%1”, %2 in %3.</source>
        <translation>„%1“, %2 in %3.</translation>
    </message>
    <message>
        <source>Already up to date</source>
        <translation>Schon aktuell</translation>
    </message>
    <message>
        <source>Nothing changed since “%1”.</source>
        <translation>Seit „%1“ hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>The folder is as it was, and no part of a copy is left.</source>
        <translation>Der Ordner ist, wie er war, und von der Kopie ist nichts übrig.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Cancelling %1</source>
        <translation>%1 wird abgebrochen</translation>
    </message>
</context>
<context>
    <name>Litecopy::LogPanel</name>
    <message>
        <source>&amp;Read Again</source>
        <translation>E&amp;rneut lesen</translation>
    </message>
    <message>
        <source>Commit, from the start of the log to the last one</source>
        <translation>Commit, vom Beginn des Logs bis zum letzten</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Log wird gelesen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Copy as of Commit %1</source>
        <translation>Stand von Commit %1 kopieren</translation>
    </message>
    <message>
        <source>%1-commit-%2</source>
        <translation>%1-commit-%2</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Festgehalten von</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Copy &amp;as of Here…</source>
        <translation>Diesen Stand ko&amp;pieren…</translation>
    </message>
    <message>
        <source>&amp;What Changed Since</source>
        <translation>Änderun&amp;gen seitdem</translation>
    </message>
    <message>
        <source>Progress of reading the log</source>
        <translation>Fortschritt beim Lesen des Logs</translation>
    </message>
    <message>
        <source>Counts the rows that were added, changed and deleted since, table by table</source>
        <translation>Zählt die Zeilen, die seitdem hinzugefügt, geändert und gelöscht wurden, Tabelle für Tabelle</translation>
    </message>
    <message>
        <source>Copies the database as it was then. The database itself is left as it is</source>
        <translation>Kopiert die Datenbank, wie sie damals war. Die Datenbank selbst bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>A compressed copy has no log</source>
        <translation>Eine komprimierte Kopie hat kein Log</translation>
    </message>
    <message>
        <source>It holds the database alone, as it was at one moment.</source>
        <translation>Sie enthält nur die Datenbank, wie sie zu einem einzigen Zeitpunkt war.</translation>
    </message>
    <message>
        <source>To name the tables that each commit changed, the database is read, too.</source>
        <translation>Um die Tabellen zu nennen, die jeder Commit geändert hat, wird auch die Datenbank gelesen.</translation>
    </message>
    <message>
        <source>A copy is running</source>
        <translation>Eine Kopie läuft gerade</translation>
    </message>
    <message>
        <source>The log is read when that is over.</source>
        <translation>Das Log wird gelesen, wenn sie beendet ist.</translation>
    </message>
    <message>
        <source>The log was not read</source>
        <translation>Das Log wurde nicht gelesen</translation>
    </message>
    <message>
        <source>As the database was %1.</source>
        <translation>Stand der Datenbank %1.</translation>
    </message>
    <message>
        <source>Commit %1 changed %2: they are in full colour, where the database has them now.</source>
        <translation>Commit %1 hat %2 geändert: in voller Farbe dort, wo die Datenbank sie jetzt hat.</translation>
    </message>
    <message>
        <source>Choose a commit to see which pages it changed, or a square to see what changed it last.</source>
        <translation>Wählen Sie einen Commit, um zu sehen, welche Seiten er geändert hat, oder ein Quadrat, um zu sehen, was es zuletzt geändert hat.</translation>
    </message>
    <message>
        <source>What It Chan&amp;ged</source>
        <translation>&amp;Nur seine Änderungen</translation>
    </message>
    <message>
        <source>Counts the rows that this commit added, changed and deleted, table by table</source>
        <translation>Zählt die Zeilen, die dieser Commit hinzugefügt, geändert und gelöscht hat, Tabelle für Tabelle</translation>
    </message>
    <message>
        <source>The log has been started over or merged since: “Read Again” shows what is in it now.</source>
        <translation>Das Log wurde seitdem von vorn begonnen oder übernommen: „Erneut lesen“ zeigt, was jetzt darin ist.</translation>
    </message>
    <message>
        <source>Commit %1 changed %2: it is in full colour, where the database has it now.</source>
        <translation>Commit %1 hat %2 geändert: in voller Farbe dort, wo die Datenbank sie jetzt hat.</translation>
    </message>
    <message>
        <source>Beyond the map&apos;s end: %1.</source>
        <translation>Hinter dem Ende der Karte: %1.</translation>
    </message>
</context>
<context>
    <name>Litecopy::MadeCopies</name>
    <message>
        <source>Passed, proved</source>
        <translation>Bestanden, nachgewiesen</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>&amp;Put Back…</source>
        <translation>&amp;Zurückspielen…</translation>
    </message>
    <message>
        <source>Co&amp;mpare with Now</source>
        <translation>Mit jetzt &amp;vergleichen</translation>
    </message>
    <message>
        <source>&amp;Show in Folder</source>
        <translation>Im &amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>Leave &amp;Out</source>
        <translation>&amp;Weglassen</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Shows first what would change. What is there now is kept</source>
        <translation>Zeigt zuerst, was sich ändern würde. Was jetzt dort ist, wird aufbewahrt</translation>
    </message>
    <message>
        <source>Takes them out of this list. The files stay</source>
        <translation>Nimmt sie aus dieser Liste. Die Dateien bleiben</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Nicht da</translation>
    </message>
    <message>
        <source>All copies that were made, the newest first</source>
        <translation>Alle Kopien, die erstellt wurden, die neueste zuerst</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Verschlüsselt</translation>
    </message>
</context>
<context>
    <name>Litecopy::MainWindow</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Which tables and indexes take the space, and a map of the pages</source>
        <translation>Welche Tabellen und Indizes den Platz belegen, und eine Karte der Seiten</translation>
    </message>
    <message>
        <source>What the database says of itself</source>
        <translation>Was die Datenbank über sich selbst sagt</translation>
    </message>
    <message>
        <source>What differs from another database</source>
        <translation>Was sich von einer anderen Datenbank unterscheidet</translation>
    </message>
    <message>
        <source>The copies that are kept of the database, and the way back</source>
        <translation>Die Kopien, die von der Datenbank aufbewahrt werden, und der Weg zurück</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New Window</source>
        <translation>&amp;Neues Fenster</translation>
    </message>
    <message>
        <source>Choose &amp;Database…</source>
        <translation>&amp;Datenbank auswählen…</translation>
    </message>
    <message>
        <source>Choose Where the Copy &amp;Goes…</source>
        <translation>Aus&amp;wählen, wohin die Kopie kommt…</translation>
    </message>
    <message>
        <source>Copy Se&amp;veral…</source>
        <translation>&amp;Mehrere kopieren…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Litecopy</source>
        <translation>Ü&amp;ber Litecopy</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Keep a Copy Now</source>
        <translation>Kopie &amp;jetzt aufbewahren</translation>
    </message>
    <message>
        <source>Put &amp;Back…</source>
        <translation>&amp;Zurückspielen…</translation>
    </message>
    <message>
        <source>&amp;Freeze in Memory</source>
        <translation>Im Arbeitsspeicher &amp;einfrieren</translation>
    </message>
    <message>
        <source>&amp;Repeat…</source>
        <translation>&amp;Wiederholen…</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Litecopy</source>
        <translation>Litecopy</translation>
    </message>
    <message>
        <source>%1 – Litecopy</source>
        <translation>%1 – Litecopy</translation>
    </message>
    <message>
        <source>About Litecopy</source>
        <translation>Über Litecopy</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Litecopy %1&lt;/h3&gt;&lt;p&gt;Safe copies of SQLite databases that are in use.&lt;/p&gt;&lt;p&gt;MIT licence. Made with Qt %2.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Litecopy %1&lt;/h3&gt;&lt;p&gt;Sichere Kopien von SQLite-Datenbanken, die in Benutzung sind.&lt;/p&gt;&lt;p&gt;MIT-Lizenz. Erstellt mit Qt %2.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Make a Copy</source>
        <translation>Kopie erstellen</translation>
    </message>
    <message>
        <source>Databas&amp;e</source>
        <translation>Dat&amp;enbank</translation>
    </message>
    <message>
        <source>Refres&amp;h</source>
        <translation>&amp;Neu laden</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>A copy is being kept or put back: drop it when that is over.</source>
        <translation>Eine Kopie wird aufbewahrt oder zurückgespielt: Legen Sie es ab, wenn das fertig ist.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>What is in the write-ahead log, who keeps it, and the way back to an earlier commit</source>
        <translation>Was im Write-Ahead-Log steht, wer es festhält, und der Weg zurück zu einem früheren Commit</translation>
    </message>
</context>
<context>
    <name>Litecopy::MapLegend</name>
    <message>
        <source>Legend: %1</source>
        <translation>Legende: %1</translation>
    </message>
</context>
<context>
    <name>Litecopy::MapPanel</name>
    <message>
        <source>Show more pages (Ctrl and the wheel, or −)</source>
        <translation>Mehr Seiten zeigen (Strg und Mausrad, oder −)</translation>
    </message>
    <message>
        <source>Show fewer pages, larger (Ctrl and the wheel, or +)</source>
        <translation>Weniger Seiten zeigen, größer (Strg und Mausrad, oder +)</translation>
    </message>
    <message>
        <source>Whole file</source>
        <translation>Ganze Datei</translation>
    </message>
    <message>
        <source>Show the whole file (0)</source>
        <translation>Die ganze Datei zeigen (0)</translation>
    </message>
    <message>
        <source>What the colours tell</source>
        <translation>Was die Farben bedeuten</translation>
    </message>
    <message>
        <source>Colour by table</source>
        <translation>Farbe nach Tabelle</translation>
    </message>
    <message>
        <source>Colour by kind of page</source>
        <translation>Farbe nach Art der Seite</translation>
    </message>
    <message>
        <source>Colour by how full</source>
        <translation>Farbe nach Füllung</translation>
    </message>
    <message>
        <source>A square is %1</source>
        <translation>Ein Quadrat ist %1</translation>
    </message>
</context>
<context>
    <name>Litecopy::OptionsPanel</name>
    <message>
        <source>&amp;Options</source>
        <translation>&amp;Optionen</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Online, page by page</source>
        <translation>Online, Seite für Seite</translation>
    </message>
    <message>
        <source>Clone the files</source>
        <translation>Dateien klonen</translation>
    </message>
    <message>
        <source>Snapshot without a lock</source>
        <translation>Momentaufnahme ohne Sperre</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Nachfragen</translation>
    </message>
    <message>
        <source>Metho&amp;d:</source>
        <translation>&amp;Methode:</translation>
    </message>
    <message>
        <source>Chec&amp;k:</source>
        <translation>Prüfun&amp;g:</translation>
    </message>
    <message>
        <source>If To e&amp;xists:</source>
        <translation>Wenn das Ziel e&amp;xistiert:</translation>
    </message>
    <message>
        <source>The copy:</source>
        <translation>Die Kopie:</translation>
    </message>
    <message>
        <source>no check</source>
        <translation>keine Prüfung</translation>
    </message>
    <message>
        <source>quick check</source>
        <translation>schnelle Prüfung</translation>
    </message>
    <message>
        <source>full check</source>
        <translation>volle Prüfung</translation>
    </message>
    <message>
        <source>read back</source>
        <translation>zurückgelesen</translation>
    </message>
    <message>
        <source>keeps the journal mode</source>
        <translation>behält den Journalmodus bei</translation>
    </message>
    <message>
        <source>Replace it, this once</source>
        <translation>Ersetzen, nur dieses Mal</translation>
    </message>
    <message>
        <source>replaces an existing file, this once</source>
        <translation>ersetzt eine vorhandene Datei, nur dieses Mal</translation>
    </message>
    <message>
        <source>Fastest</source>
        <translation>Am schnellsten</translation>
    </message>
    <message>
        <source>Safest</source>
        <translation>Am sichersten</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>Am kleinsten</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Looks at the database and picks the way that disturbs other programs least.</source>
        <translation>Sieht sich die Datenbank an und wählt den Weg, der andere Programme am wenigsten stört.</translation>
    </message>
    <message>
        <source>SQLite&apos;s own online backup: other programs go on using the database.</source>
        <translation>SQLites eigenes Online-Backup: Andere Programme benutzen die Datenbank weiter.</translation>
    </message>
    <message>
        <source>Copies the files while they are held still; instant where the file system shares blocks.</source>
        <translation>Kopiert die Dateien, während sie stillgehalten werden; sofort fertig, wo das Dateisystem Blöcke teilt.</translation>
    </message>
    <message>
        <source>For databases that another program keeps locked: copies the files until nothing changed meanwhile.</source>
        <translation>Für Datenbanken, die ein anderes Programm gesperrt hält: kopiert die Dateien, bis sich inzwischen nichts geändert hat.</translation>
    </message>
    <message>
        <source>A smaller copy, without free pages and without what was deleted.</source>
        <translation>Eine kleinere Kopie, ohne freie Seiten und ohne Gelöschtes.</translation>
    </message>
    <message>
        <source>The copy is not checked.</source>
        <translation>Die Kopie wird nicht geprüft.</translation>
    </message>
    <message>
        <source>Checks the structure of the whole copy.</source>
        <translation>Prüft den Aufbau der ganzen Kopie.</translation>
    </message>
    <message>
        <source>Also checks that indexes and tables agree; takes longer.</source>
        <translation>Prüft auch, ob Indizes und Tabellen übereinstimmen; dauert länger.</translation>
    </message>
    <message>
        <source>Shows both files and lets you choose.</source>
        <translation>Zeigt beide Dateien und lässt Sie wählen.</translation>
    </message>
    <message>
        <source>The old file stays until the copy is complete, and then gives way at once.</source>
        <translation>Die alte Datei bleibt, bis die Kopie vollständig ist, und macht ihr dann auf einmal Platz.</translation>
    </message>
    <message>
        <source>Fastest leaves out the check. Safest checks everything, and what the disk gives back. Smallest leaves out free pages.</source>
        <translation>„Am schnellsten“ lässt die Prüfung weg. „Am sichersten“ prüft alles, auch das, was der Datenträger zurückgibt. „Am kleinsten“ lässt freie Seiten weg.</translation>
    </message>
    <message>
        <source>Read the copy &amp;back</source>
        <translation>Kopie zurück&amp;lesen</translation>
    </message>
    <message>
        <source>Keep the &amp;journal mode</source>
        <translation>&amp;Journalmodus beibehalten</translation>
    </message>
    <message>
        <source>Compares it with what was written: shows that the medium holds it. Takes about as long again.</source>
        <translation>Vergleicht sie mit dem, was geschrieben wurde: zeigt, dass der Datenträger es enthält. Dauert etwa noch einmal so lange.</translation>
    </message>
    <message>
        <source>A WAL copy stays WAL. Else the copy is one file that no log belongs to.</source>
        <translation>Eine WAL-Kopie bleibt WAL. Sonst ist die Kopie eine einzige Datei, zu der kein Log gehört.</translation>
    </message>
</context>
<context>
    <name>Litecopy::PageMapView</name>
    <message>
        <source>Page %1: %2</source>
        <translation>Seite %1: %2</translation>
    </message>
    <message>
        <source>Pages %1 to %2, mostly: %3</source>
        <translation>Seiten %1 bis %2, meistens: %3</translation>
    </message>
    <message>
        <source>%1 % full</source>
        <translation>%1 % gefüllt</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 frei</translation>
    </message>
    <message>
        <source>Pages %1 to %2: read</source>
        <translation>Seiten %1 bis %2: gelesen</translation>
    </message>
    <message>
        <source>Pages %1 to %2: not read yet</source>
        <translation>Seiten %1 bis %2: noch nicht gelesen</translation>
    </message>
    <message>
        <source>Page %1: not read yet</source>
        <translation>Seite %1: noch nicht gelesen</translation>
    </message>
    <message>
        <source>read; what it is, later pages tell</source>
        <translation>gelesen; was sie ist, sagen spätere Seiten</translation>
    </message>
    <message>
        <source>Map of the pages</source>
        <translation>Karte der Seiten</translation>
    </message>
    <message>
        <source>The colours stand for: %1.</source>
        <translation>Die Farben stehen für: %1.</translation>
    </message>
    <message>
        <source>The table “%1” says the same in words.</source>
        <translation>Die Tabelle „%1“ sagt dasselbe in Worten.</translation>
    </message>
</context>
<context>
    <name>Litecopy::Panel</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>Detail&amp;s</translation>
    </message>
    <message>
        <source>Text to Clipboard</source>
        <translation>Text in die Zwischenablage</translation>
    </message>
    <message>
        <source>JSON to Clipboard</source>
        <translation>JSON in die Zwischenablage</translation>
    </message>
</context>
<context>
    <name>Litecopy::ProblemList</name>
    <message>
        <source>Problems found in the file</source>
        <translation>Probleme, die in der Datei gefunden wurden</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>These are the first; %1 more were counted.</source>
        <translation>Dies sind die ersten; %1 weitere wurden gezählt.</translation>
    </message>
    <message>
        <source>These are the first; %1 more was counted.</source>
        <translation>Dies sind die ersten; %1 weiteres wurde gezählt.</translation>
    </message>
</context>
<context>
    <name>Litecopy::ProgramStatus</name>
    <message>
        <source>A database is being copied</source>
        <translation>Eine Datenbank wird kopiert</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>Litecopy::ProgressPanel</name>
    <message>
        <source>Copying</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Progress of the copy</source>
        <translation>Fortschritt der Kopie</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Wird abgebrochen</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <source>Cancelling: the drive gives no answer. Close the window to leave it; what is unfinished there is removed by the next copy.</source>
        <translation>Wird abgebrochen: Das Laufwerk antwortet nicht. Schließen Sie das Fenster, um nicht länger zu warten; was dort unfertig ist, entfernt die nächste Kopie.</translation>
    </message>
    <message>
        <source>%1: %2 % of all is done</source>
        <translation>%1: %2 % von allem ist fertig</translation>
    </message>
    <message>
        <source>%1, about %2 left</source>
        <translation>%1, noch etwa %2</translation>
    </message>
</context>
<context>
    <name>Litecopy::PutBackOffer</name>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>In use by</source>
        <translation>Benutzt von</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>Kept first</source>
        <translation>Zuerst aufbewahrt</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Fortschritt des Vergleichs</translation>
    </message>
    <message>
        <source>What changes in the database, by table</source>
        <translation>Was sich in der Datenbank ändert, nach Tabellen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Rows changed</source>
        <translation>Geänderte Zeilen</translation>
    </message>
    <message>
        <source>Come back</source>
        <translation>Kommen zurück</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Fallen weg</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>&amp;Write into it, while programs use it</source>
        <translation>In die Daten&amp;bank schreiben, während Programme sie benutzen</translation>
    </message>
    <message>
        <source>&amp;Put Back</source>
        <translation>&amp;Zurückspielen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Zurü&amp;ck</translation>
    </message>
    <message>
        <source>the copy of %1</source>
        <translation>die Kopie von %1</translation>
    </message>
    <message>
        <source>the copy “%1”</source>
        <translation>die Kopie „%1“</translation>
    </message>
    <message>
        <source>Put back %1?</source>
        <translation>Soll %1 zurückgespielt werden?</translation>
    </message>
    <message>
        <source>What “%1” holds now is kept first, and then replaced by what the copy holds. You can undo it.</source>
        <translation>Was „%1“ jetzt enthält, wird zuerst aufbewahrt und dann durch den Inhalt der Kopie ersetzt. Sie können das rückgängig machen.</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>Wird angesehen…</translation>
    </message>
    <message>
        <source>not there; it is made</source>
        <translation>nicht da; sie wird angelegt</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>geändert %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no other program</source>
        <translation>keinem anderen Programm</translation>
    </message>
    <message>
        <source>made %1</source>
        <translation>erstellt %1</translation>
    </message>
    <message>
        <source>nothing, for nothing is there</source>
        <translation>nichts, denn dort ist nichts</translation>
    </message>
    <message>
        <source>what is there now, in %1</source>
        <translation>was jetzt dort ist, in %1</translation>
    </message>
    <message>
        <source>There is no such database yet: all of the copy comes back.</source>
        <translation>Diese Datenbank gibt es noch nicht: Die ganze Kopie kommt zurück.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Vergleich läuft…</translation>
    </message>
    <message>
        <source>could not be compared</source>
        <translation>konnte nicht verglichen werden</translation>
    </message>
    <message>
        <source>whole table</source>
        <translation>ganze Tabelle</translation>
    </message>
    <message>
        <source>Replace its file, while nobody &amp;uses it</source>
        <translation>Die Da&amp;tei ersetzen, während niemand sie benutzt</translation>
    </message>
</context>
<context>
    <name>Litecopy::PutBackPanel</name>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Zurü&amp;ck</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Aufbewahrt</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Rückgängig &amp;machen</translation>
    </message>
    <message>
        <source>&amp;Show in Folder</source>
        <translation>Im Ordner zei&amp;gen</translation>
    </message>
    <message>
        <source>Shows what was kept</source>
        <translation>Zeigt, was aufbewahrt wurde</translation>
    </message>
    <message>
        <source>D&amp;one</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>Try A&amp;gain</source>
        <translation>Erneu&amp;t versuchen</translation>
    </message>
    <message>
        <source>&amp;Put Back Anyway</source>
        <translation>Trotzdem &amp;zurückspielen</translation>
    </message>
    <message>
        <source>What is there now is kept, and all that can be read of the copy comes back</source>
        <translation>Was jetzt dort ist, wird aufbewahrt, und alles, was von der Kopie gelesen werden kann, kommt zurück</translation>
    </message>
    <message>
        <source>Putting back %1</source>
        <translation>Zurückspielen: %1</translation>
    </message>
    <message>
        <source>Putting back %1, %2 %</source>
        <translation>Zurückspielen: %1, %2 %</translation>
    </message>
    <message>
        <source>“%1” holds again what it held before.</source>
        <translation>„%1“ enthält wieder, was vorher darin war.</translation>
    </message>
    <message>
        <source>“%1” holds what %2 holds.</source>
        <translation>„%1“ enthält, was %2 enthält.</translation>
    </message>
    <message>
        <source>Programs that have it open go on with it.</source>
        <translation>Programme, die sie geöffnet haben, arbeiten damit weiter.</translation>
    </message>
    <message>
        <source>The check found damage in it: all that could be read came back.</source>
        <translation>Die Prüfung fand Schäden darin: Alles, was gelesen werden konnte, kam zurück.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurückgespielt</translation>
    </message>
    <message>
        <source>nothing, for nothing was there</source>
        <translation>nichts, denn dort war nichts</translation>
    </message>
    <message>
        <source>&amp;Put Back Again</source>
        <translation>Erneut &amp;zurückspielen</translation>
    </message>
    <message>
        <source>Puts back what was undone; what is there now is kept</source>
        <translation>Spielt zurück, was rückgängig gemacht wurde; was jetzt dort ist, wird aufbewahrt</translation>
    </message>
    <message>
        <source>Puts back what was there before; what is there now is kept</source>
        <translation>Spielt zurück, was vorher dort war; was jetzt dort ist, wird aufbewahrt</translation>
    </message>
    <message>
        <source>Cancelling %1</source>
        <translation>%1 wird abgebrochen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>Wartet: %1</translation>
    </message>
</context>
<context>
    <name>Litecopy::QueueDialog</name>
    <message>
        <source>Not all copies are made yet</source>
        <translation>Noch sind nicht alle Kopien erstellt</translation>
    </message>
    <message>
        <source>Those that are made stay. Of the one that is being made, nothing will be left.</source>
        <translation>Die erstellten bleiben. Von der, die gerade erstellt wird, bleibt nichts übrig.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>&amp;Show in Folder</source>
        <translation>Im &amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>&amp;Copy All</source>
        <translation>&amp;Alle kopieren</translation>
    </message>
    <message>
        <source>Copy Several – Litecopy</source>
        <translation>Mehrere kopieren – Litecopy</translation>
    </message>
    <message>
        <source>Databases that are copied, in their order</source>
        <translation>Datenbanken, die kopiert werden, der Reihe nach</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Its copy</source>
        <translation>Ihre Kopie</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>&amp;Keep Copying</source>
        <translation>&amp;Weiter kopieren</translation>
    </message>
    <message>
        <source>Cancel and C&amp;lose</source>
        <translation>Abbrechen und &amp;schließen</translation>
    </message>
    <message>
        <source>The folder that the copies go into</source>
        <translation>Der Ordner, in den die Kopien kommen</translation>
    </message>
    <message>
        <source>A folder, best on another drive</source>
        <translation>Ein Ordner, am besten auf einem anderen Laufwerk</translation>
    </message>
    <message>
        <source>Copies go &amp;into</source>
        <translation>Kopien kommen &amp;in</translation>
    </message>
    <message>
        <source>Databases to Copy</source>
        <translation>Datenbanken zum Kopieren</translation>
    </message>
    <message>
        <source>Where the Copies Go</source>
        <translation>Wohin die Kopien kommen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Comes later</source>
        <translation>Kommt später</translation>
    </message>
    <message>
        <source>Not copied</source>
        <translation>Nicht kopiert</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Add databases, or drop them here.</source>
        <translation>Fügen Sie Datenbanken hinzu, oder legen Sie sie hier ab.</translation>
    </message>
    <message>
        <source>Choose the folder that the copies go into.</source>
        <translation>Wählen Sie den Ordner aus, in den die Kopien kommen.</translation>
    </message>
    <message>
        <source>The copies are made one after the other, and each is checked. Other programs may go on using the databases.</source>
        <translation>Die Kopien werden nacheinander erstellt, und jede wird geprüft. Andere Programme können die Datenbanken weiter benutzen.</translation>
    </message>
    <message>
        <source>%1 of %2 copied.</source>
        <translation>%1 von %2 kopiert.</translation>
    </message>
    <message>
        <source>%1 could not be copied.</source>
        <translation>Fehlgeschlagen: %1.</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Cancel All</source>
        <translation>Alle a&amp;bbrechen</translation>
    </message>
    <message>
        <source>Copies of several databases</source>
        <translation>Kopien mehrerer Datenbanken</translation>
    </message>
    <message>
        <source>%1 of %2 copied</source>
        <translation>%1 von %2 kopiert</translation>
    </message>
    <message>
        <source>Only databases that are files on this machine can be dropped here.</source>
        <translation>Nur Datenbanken, die Dateien auf diesem Rechner sind, können hier abgelegt werden.</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>As chosen under Options: %1</source>
        <translation>Wie unter „Optionen“ gewählt: %1</translation>
    </message>
    <message>
        <source>Waits for another copy to that drive</source>
        <translation>Wartet auf eine andere Kopie auf dieses Laufwerk</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <source>Of the selected copy alone: the others go on</source>
        <translation>Nur die ausgewählte Kopie: Die anderen laufen weiter</translation>
    </message>
    <message>
        <source>Of all copies</source>
        <translation>Alle Kopien</translation>
    </message>
</context>
<context>
    <name>Litecopy::RecentList</name>
    <message>
        <source>Copied before</source>
        <translation>Früher kopiert</translation>
    </message>
</context>
<context>
    <name>Litecopy::RecentRow</name>
    <message>
        <source>Copied %1 to “%2”</source>
        <translation>Kopiert: %1, in „%2“</translation>
    </message>
</context>
<context>
    <name>Litecopy::RemovableOffer</name>
    <message>
        <source>Safely &amp;Remove</source>
        <translation>Sicher ent&amp;fernen</translation>
    </message>
    <message>
        <source>All of the copy is written to “%1”.</source>
        <translation>Die ganze Kopie ist auf „%1“ geschrieben.</translation>
    </message>
    <message>
        <source>“%1” is still being written to. Leave it where it is…</source>
        <translation>Auf „%1“ wird noch geschrieben. Lassen Sie das Laufwerk, wo es ist…</translation>
    </message>
    <message>
        <source>“%1” can be taken out now.</source>
        <translation>„%1“ kann jetzt entnommen werden.</translation>
    </message>
    <message>
        <source>“%1” can’t be taken out yet. %2</source>
        <translation>„%1“ kann noch nicht entnommen werden. %2</translation>
    </message>
</context>
<context>
    <name>Litecopy::RemovePanel</name>
    <message>
        <source>And %1 more stay.</source>
        <translation>Und %1 weitere bleiben.</translation>
    </message>
    <message>
        <source>Cancelled: no copy was removed</source>
        <translation>Abgebrochen: Keine Kopie wurde entfernt</translation>
    </message>
    <message>
        <source>No copy was removed</source>
        <translation>Keine Kopie wurde entfernt</translation>
    </message>
    <message>
        <source>1 copy removed</source>
        <translation>1 Kopie entfernt</translation>
    </message>
    <message>
        <source>%1 copies removed</source>
        <translation>%1 Kopien entfernt</translation>
    </message>
    <message>
        <source>Cancelled; %1</source>
        <translation>Abgebrochen; %1</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Zurü&amp;ck</translation>
    </message>
    <message>
        <source>Remove &amp;Now</source>
        <translation>Je&amp;tzt entfernen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>Looking whether they may go…</source>
        <translation>Es wird nachgesehen, ob sie entfernt werden dürfen…</translation>
    </message>
    <message>
        <source>It can&apos;t be removed</source>
        <translation>Sie kann nicht entfernt werden</translation>
    </message>
    <message>
        <source>None of them can be removed</source>
        <translation>Keine davon kann entfernt werden</translation>
    </message>
    <message>
        <source>Remove 1 copy?</source>
        <translation>1 Kopie entfernen?</translation>
    </message>
    <message>
        <source>Remove %1 copies?</source>
        <translation>%1 Kopien entfernen?</translation>
    </message>
    <message>
        <source>%1; %2. What is removed does not come back.</source>
        <translation>%1; %2. Was entfernt ist, kommt nicht zurück.</translation>
    </message>
    <message>
        <source>Removing 1 copy</source>
        <translation>1 Kopie wird entfernt</translation>
    </message>
    <message>
        <source>Removing %1 copies</source>
        <translation>%1 Kopien werden entfernt</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1; %2.</translation>
    </message>
    <message>
        <source>And %1 more stays.</source>
        <translation>Und %1 weitere bleibt.</translation>
    </message>
</context>
<context>
    <name>Litecopy::RepeatDialog</name>
    <message>
        <source>Repeated now</source>
        <translation>Wird jetzt wiederholt</translation>
    </message>
    <message>
        <source>&amp;Repeat</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Repeat the Copy of %1</source>
        <translation>Kopie von %1 wiederholen</translation>
    </message>
    <message>
        <source>The line for crontab</source>
        <translation>Die Zeile für crontab</translation>
    </message>
    <message>
        <source>Line to the Clip&amp;board</source>
        <translation>Zeile in die Zwischen&amp;ablage</translation>
    </message>
    <message>
        <source>Choose the folder that the copies go into.</source>
        <translation>Wählen Sie den Ordner aus, in den die Kopien kommen.</translation>
    </message>
    <message>
        <source>Choose the file that is brought up to date.</source>
        <translation>Wählen Sie die Datei aus, die aktualisiert wird.</translation>
    </message>
    <message>
        <source>The clock needs the whole path, beginning with “/”.</source>
        <translation>Der Zeitplan braucht den ganzen Pfad, beginnend mit „/“.</translation>
    </message>
    <message>
        <source>That is the database itself.</source>
        <translation>Das ist die Datenbank selbst.</translation>
    </message>
    <message>
        <source>The clock starts the command line, “litecopy-cli”, which is not installed here. Install it too.</source>
        <translation>Der Zeitplan startet die Befehlszeile, „litecopy-cli“, die hier nicht installiert ist. Installieren Sie sie auch.</translation>
    </message>
    <message>
        <source>&amp;Repeat, and Replace It</source>
        <translation>&amp;Wiederholen und ersetzen</translation>
    </message>
    <message>
        <source>Copies by the clock</source>
        <translation>Kopien nach Zeitplan</translation>
    </message>
    <message>
        <source>Not like this</source>
        <translation>So nicht</translation>
    </message>
    <message>
        <source>There is a file of that name already</source>
        <translation>Eine Datei dieses Namens gibt es schon</translation>
    </message>
    <message>
        <source>It is not repeated</source>
        <translation>Sie wird nicht wiederholt</translation>
    </message>
    <message>
        <source>Done: systemd starts it as “%1”.</source>
        <translation>Fertig: systemd startet sie als „%1“.</translation>
    </message>
    <message>
        <source>Dated copies of %1 go into %2.</source>
        <translation>Datierte Kopien von %1 kommen in %2.</translation>
    </message>
    <message>
        <source>%1 is copied to %2.</source>
        <translation>%1 wird nach %2 kopiert.</translation>
    </message>
    <message>
        <source>While the drive or the folder is not there, a run is skipped; a failure is shown on the desktop.</source>
        <translation>Solange das Laufwerk oder der Ordner nicht da ist, wird ein Lauf ausgelassen; ein Fehlschlag wird auf dem Desktop gezeigt.</translation>
    </message>
    <message>
        <source>It takes the place of “%1”.</source>
        <translation>Dies tritt an die Stelle von „%1“.</translation>
    </message>
    <message>
        <source>Nothing can be scheduled from here</source>
        <translation>Von hier aus kann nichts eingeplant werden</translation>
    </message>
    <message>
        <source>Copies by the clock are started by systemd, which is not there, or can’t be reached.</source>
        <translation>Kopien nach Zeitplan werden von systemd gestartet, das nicht da oder nicht erreichbar ist.</translation>
    </message>
    <message>
        <source>Where cron runs, put this line into your table (crontab -e). cron makes up for no missed run, and tells of failures by mail:</source>
        <translation>Wo cron läuft, setzen Sie diese Zeile in Ihre Tabelle (crontab -e). cron holt keinen versäumten Lauf nach und meldet Fehlschläge per Mail:</translation>
    </message>
    <message>
        <source>What a clock would start:</source>
        <translation>Was nach Zeitplan gestartet würde:</translation>
    </message>
    <message>
        <source>“%1” is there already. What it holds now is replaced by the first run: by what differs, where it is an older copy.</source>
        <translation>„%1“ gibt es schon. Was jetzt darin ist, wird beim ersten Lauf ersetzt: nur das Verschiedene, wenn es eine ältere Kopie ist.</translation>
    </message>
    <message>
        <source>It is fetched by ssh, which can ask for nothing then: your key has to open that machine without a password. A run that can’t reach it is shown on the desktop.</source>
        <translation>Geholt wird über ssh, das dann nach nichts fragen kann: Ihr Schlüssel muss jenen Rechner ohne Passwort öffnen. Ein Lauf, der ihn nicht erreicht, wird auf dem Desktop gezeigt.</translation>
    </message>
    <message>
        <source>It is encrypted: without its password no copy can be checked, so that of dated ones nothing would tell which are sound. The one copy is replaced each time.</source>
        <translation>Sie ist verschlüsselt: Ohne ihr Passwort kann keine Kopie geprüft werden, sodass bei datierten nichts zeigen würde, welche unversehrt sind. Die eine Kopie wird jedes Mal ersetzt.</translation>
    </message>
</context>
<context>
    <name>Litecopy::RepeatForm</name>
    <message>
        <source>&amp;on</source>
        <translation>a&amp;m</translation>
    </message>
    <message>
        <source>a&amp;t</source>
        <translation>&amp;um</translation>
    </message>
    <message>
        <source>&amp;Dated copies in a folder</source>
        <translation>&amp;Datierte Kopien in einem Ordner</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>Au&amp;fbewahren</translation>
    </message>
    <message>
        <source>One copy, brought &amp;up to date each time</source>
        <translation>Eine Kopie, jedes Mal ak&amp;tualisiert</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Jede Stunde</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Jede Woche</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Jeden Monat</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Tag des Monats</translation>
    </message>
    <message>
        <source>day </source>
        <extracomment>before the number of a day of the month</extracomment>
        <translation>Tag </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>The folder of the dated copies</source>
        <translation>Der Ordner der datierten Kopien</translation>
    </message>
    <message>
        <source>Choose the folder of the dated copies</source>
        <translation>Den Ordner der datierten Kopien auswählen</translation>
    </message>
    <message>
        <source>The file of the one copy</source>
        <translation>Die Datei der einen Kopie</translation>
    </message>
    <message>
        <source>Choose the file of the one copy</source>
        <translation>Die Datei der einen Kopie auswählen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Aufbewahren</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>14 days</source>
        <translation>14 Tage</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>14 days and 12 months</source>
        <translation>14 Tage und 12 Monate</translation>
    </message>
    <message>
        <source>24 hours and 14 days</source>
        <translation>24 Stunden und 14 Tage</translation>
    </message>
    <message>
        <source>the last 10 copies</source>
        <translation>die letzten 10 Kopien</translation>
    </message>
    <message>
        <source>every copy</source>
        <translation>jede Kopie</translation>
    </message>
    <message>
        <source>Choose the Folder of the Copies</source>
        <translation>Ordner der Kopien auswählen</translation>
    </message>
    <message>
        <source>Choose the File of the Copy</source>
        <translation>Datei der Kopie auswählen</translation>
    </message>
    <message>
        <source>One copy, &amp;fetched anew each time</source>
        <translation>Eine Kopie, jedes Mal neu &amp;geholt</translation>
    </message>
    <message>
        <source>One copy, &amp;made anew each time</source>
        <translation>Eine Kopie, jedes Mal neu &amp;erstellt</translation>
    </message>
</context>
<context>
    <name>Litecopy::RescueDialog</name>
    <message>
        <source>&amp;Keep Rescuing</source>
        <translation>&amp;Weiter retten</translation>
    </message>
    <message>
        <source>Cancel and C&amp;lose</source>
        <translation>Abbrechen und sc&amp;hließen</translation>
    </message>
    <message>
        <source>Rescue what can be read?</source>
        <translation>Retten, was gelesen werden kann?</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>A&amp;uswählen…</translation>
    </message>
    <message>
        <source>Also rows that were &amp;deleted</source>
        <translation>Auch &amp;gelöschte Zeilen</translation>
    </message>
    <message>
        <source>&amp;Show in Folder</source>
        <translation>Im &amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>Rescue A&amp;gain…</source>
        <translation>Erneu&amp;t retten…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Rescue</source>
        <translation>&amp;Retten</translation>
    </message>
    <message>
        <source>Rescue – Litecopy</source>
        <translation>Retten – Litecopy</translation>
    </message>
    <message>
        <source>The new database</source>
        <translation>Die neue Datenbank</translation>
    </message>
    <message>
        <source>Choose the new database</source>
        <translation>Die neue Datenbank auswählen</translation>
    </message>
    <message>
        <source>&amp;New database</source>
        <translation>&amp;Neue Datenbank</translation>
    </message>
    <message>
        <source>Pages that the database no longer uses are read, too. Rows that somebody deleted come back with them, in the table lost_and_found, beside rows that were lost: nothing tells which is which.</source>
        <translation>Auch Seiten, die die Datenbank nicht mehr benutzt, werden gelesen. Mit ihnen kommen Zeilen zurück, die jemand gelöscht hat, in der Tabelle lost_and_found, neben Zeilen, die verloren waren: Nichts sagt, welche welche sind.</translation>
    </message>
    <message>
        <source>Progress of the rescue</source>
        <translation>Fortschritt des Rettens</translation>
    </message>
    <message>
        <source>Rescued rows by table</source>
        <translation>Gerettete Zeilen nach Tabellen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>A new, sound database is made of every row that can be read of “%1”, which is left as it is. What comes of it is no copy: rows may be missing, and a report says how many of which table.</source>
        <translation>Aus jeder Zeile von „%1“, die gelesen werden kann, wird eine neue, unversehrte Datenbank erstellt; die beschädigte bleibt, wie sie ist. Was dabei herauskommt, ist keine Kopie: Zeilen können fehlen, und ein Bericht sagt, wie viele aus welcher Tabelle.</translation>
    </message>
    <message>
        <source>The New Database</source>
        <translation>Neue Datenbank</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation>%1, %2 %</translation>
    </message>
    <message>
        <source>Rows so far: %1</source>
        <translation>Zeilen bisher: %1</translation>
    </message>
    <message>
        <source>“%1” is only read.</source>
        <translation>„%1“ wird nur gelesen.</translation>
    </message>
    <message>
        <source>Cancelling %1</source>
        <translation>%1 wird abgebrochen</translation>
    </message>
    <message>
        <source>Rescuing %1, %2 %</source>
        <translation>%1 wird gerettet, %2 %</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <source>Nothing is left of what was made.</source>
        <translation>Von dem, was schon erstellt war, bleibt nichts übrig.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The new database has passed SQLite’s integrity check.</source>
        <translation>Die neue Datenbank hat die Integritätsprüfung von SQLite bestanden.</translation>
    </message>
    <message>
        <source>Pages unreadable: %1 of %2.</source>
        <translation>Nicht lesbare Seiten: %1 von %2.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Stop rescuing and close?</source>
        <translation>Retten abbrechen und schließen?</translation>
    </message>
    <message>
        <source>Cancelling does no harm: the damaged database stays as it is, and nothing of the new one is left.</source>
        <translation>Abbrechen schadet nicht: Die beschädigte Datenbank bleibt, wie sie ist, und von der neuen bleibt nichts übrig.</translation>
    </message>
</context>
<context>
    <name>Litecopy::ResultPanel</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Writers</source>
        <translation>Schreiber</translation>
    </message>
    <message>
        <source>&amp;Show in Folder</source>
        <translation>Im Ordner &amp;zeigen</translation>
    </message>
    <message>
        <source>Copy A&amp;gain</source>
        <translation>Erneu&amp;t kopieren</translation>
    </message>
    <message>
        <source>Makes another copy of the same database, under a new name</source>
        <translation>Erstellt noch eine Kopie derselben Datenbank, unter einem neuen Namen</translation>
    </message>
    <message>
        <source>&amp;Put It Back…</source>
        <translation>Zurü&amp;ckspielen…</translation>
    </message>
    <message>
        <source>Gives the database again what this copy holds. Shows first what would change; what is there then is kept</source>
        <translation>Gibt der Datenbank wieder, was diese Kopie enthält. Zeigt zuerst, was sich ändern würde; was dann dort ist, wird aufbewahrt</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Außerdem</translation>
    </message>
    <message>
        <source>Copied to %1 of %2 places</source>
        <translation>An %1 von %2 Orte kopiert</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Resc&amp;ue…</source>
        <translation>&amp;Retten…</translation>
    </message>
    <message>
        <source>Makes a new, sound database of every row that can be read</source>
        <translation>Erstellt eine neue, unversehrte Datenbank aus jeder Zeile, die gelesen werden kann</translation>
    </message>
</context>
<context>
    <name>Litecopy::RetentionEditor</name>
    <message>
        <source>&amp;Rules</source>
        <translation>&amp;Regeln</translation>
    </message>
    <message>
        <source>Which automatic copies stay. Copies made by hand, before a restore, and kept for good always stay</source>
        <translation>Welche automatischen Kopien bleiben. Von Hand oder vor dem Zurückspielen erstellte und dauerhaft aufbewahrte Kopien bleiben immer</translation>
    </message>
    <message>
        <source>The last</source>
        <translation>Die letzten</translation>
    </message>
    <message>
        <source>One of each hour</source>
        <translation>Je eine pro Stunde</translation>
    </message>
    <message>
        <source>Of each day</source>
        <translation>Pro Tag</translation>
    </message>
    <message>
        <source>Of each week</source>
        <translation>Pro Woche</translation>
    </message>
    <message>
        <source>Of each month</source>
        <translation>Pro Monat</translation>
    </message>
    <message>
        <source>Of each year</source>
        <translation>Pro Jahr</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Copies that stay: %1</source>
        <translation>Kopien, die bleiben: %1</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>Wird angesehen…</translation>
    </message>
    <message>
        <source>And all of the last</source>
        <translation>Und alle der letzten</translation>
    </message>
    <message>
        <source>Every copy that is no older than the newest one by more than this stays</source>
        <translation>Jede Kopie bleibt, die höchstens um diese Zeit älter ist als die neueste</translation>
    </message>
    <message>
        <source>How long every copy stays</source>
        <translation>Wie lange jede Kopie bleibt</translation>
    </message>
    <message>
        <source>Unit of how long every copy stays</source>
        <translation>Einheit dafür, wie lange jede Kopie bleibt</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>years</source>
        <translation>Jahre</translation>
    </message>
</context>
<context>
    <name>Litecopy::RulesPreview</name>
    <message>
        <source>Without a rule nothing is ever removed.</source>
        <translation>Ohne Regel wird nie etwas entfernt.</translation>
    </message>
    <message>
        <source>With the next copy none would go. Made by hand, before a restore or kept for good, a copy always stays.</source>
        <translation>Mit der nächsten Kopie würde keine entfernt. Von Hand, vor dem Zurückspielen erstellt oder dauerhaft aufbewahrt bleibt eine Kopie immer.</translation>
    </message>
    <message>
        <source>With the next copy: %1: %2.</source>
        <translation>Mit der nächsten Kopie: %1: %2.</translation>
    </message>
</context>
<context>
    <name>Litecopy::RunningBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress of the copy</source>
        <translation>Fortschritt der Kopie</translation>
    </message>
</context>
<context>
    <name>Litecopy::ScheduleBook</name>
    <message>
        <source>“%1” is removed; a file of that name stays, which Litecopy did not make.</source>
        <translation>„%1“ ist entfernt; eine Datei dieses Namens bleibt, die Litecopy nicht angelegt hat.</translation>
    </message>
    <message>
        <source>“%1” is removed. The copies that it made stay.</source>
        <translation>„%1“ ist entfernt. Die Kopien, die so entstanden sind, bleiben.</translation>
    </message>
    <message>
        <source>“%1” is started.</source>
        <translation>„%1“ ist gestartet.</translation>
    </message>
    <message>
        <source>“%1” could not be started: %2.</source>
        <translation>„%1“ konnte nicht gestartet werden: %2.</translation>
    </message>
</context>
<context>
    <name>Litecopy::ScheduleList</name>
    <message>
        <source>Run Now</source>
        <translation>Jetzt starten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Run “%1” now</source>
        <translation>„%1“ jetzt starten</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>„%1“ entfernen</translation>
    </message>
    <message>
        <source>The clock starts it no more; the copies that it made stay</source>
        <translation>Nach Zeitplan wird dies nicht mehr gestartet; die Kopien, die so entstanden sind, bleiben</translation>
    </message>
    <message>
        <source>“Run Now” makes it at once.</source>
        <translation>„Jetzt starten“ erstellt die Kopie sofort.</translation>
    </message>
</context>
<context>
    <name>Litecopy::SinceView</name>
    <message>
        <source>Progress of the comparison</source>
        <translation>Fortschritt des Vergleichs</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Vergleich läuft…</translation>
    </message>
    <message>
        <source>Every page and every row of then and of now is read.</source>
        <translation>Jede Seite und jede Zeile von damals und von jetzt wird gelesen.</translation>
    </message>
    <message>
        <source>Between the database as it was %1, and as it is now.</source>
        <translation>Zwischen dem Stand der Datenbank %1, und dem jetzigen.</translation>
    </message>
    <message>
        <source>then</source>
        <translation>damals</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Back to the Log</source>
        <translation>&amp;Zurück zum Log</translation>
    </message>
    <message>
        <source>Every page and every row of before and after it is read.</source>
        <translation>Jede Seite und jede Zeile davor und danach wird gelesen.</translation>
    </message>
    <message>
        <source>Between the database as it was %1, and as it was %2.</source>
        <translation>Zwischen dem Stand der Datenbank %1, und dem %2.</translation>
    </message>
</context>
<context>
    <name>Litecopy::SourceCard</name>
    <message>
        <source>Fro&amp;m</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>From: the database to copy</source>
        <translation>Von: die Datenbank, die kopiert wird</translation>
    </message>
    <message>
        <source>Choose the database to copy</source>
        <translation>Die Datenbank auswählen, die kopiert wird</translation>
    </message>
    <message>
        <source>Databases copied before</source>
        <translation>Früher kopierte Datenbanken</translation>
    </message>
    <message>
        <source>A database file</source>
        <translation>Eine Datenbankdatei</translation>
    </message>
    <message>
        <source>compressed copy (%1)</source>
        <extracomment>%1 is a size, %2 is &quot;zstd&quot; or &quot;gzip&quot;</extracomment>
        <translation>komprimierte Kopie (%1)</translation>
    </message>
    <message>
        <source>on another machine</source>
        <translation>auf einem anderen Rechner</translation>
    </message>
    <message>
        <source>Asking that machine…</source>
        <translation>Der andere Rechner wird gefragt…</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>Wird angesehen…</translation>
    </message>
    <message>
        <source>Choose the Database to Copy</source>
        <translation>Datenbank zum Kopieren auswählen</translation>
    </message>
    <message>
        <source>Drop a database here</source>
        <translation>Legen Sie hier eine Datenbank ab</translation>
    </message>
    <message>
        <source>Drop it anywhere in this window, choose it, or type its path. It may be in use; it is never changed.</source>
        <translation>Legen Sie sie irgendwo in diesem Fenster ab, wählen Sie sie aus, oder geben Sie ihren Pfad ein. Sie kann in Benutzung sein; sie wird nie geändert.</translation>
    </message>
</context>
<context>
    <name>Litecopy::SpacePanel</name>
    <message>
        <source>What is listed</source>
        <translation>Was aufgelistet ist</translation>
    </message>
    <message>
        <source>Tables and indexes</source>
        <translation>Tabellen und Indizes</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Probleme (%1)</translation>
    </message>
    <message>
        <source>Choose a row above to see where its pages are, or a square to see whose it is.</source>
        <translation>Wählen Sie oben eine Zeile, um zu sehen, wo ihre Seiten liegen, oder ein Quadrat, um zu sehen, wem es gehört.</translation>
    </message>
    <message>
        <source>The map fills as the pages are read. Their tables are named when all of them are.</source>
        <translation>Die Karte füllt sich, während die Seiten gelesen werden. Ihre Tabellen werden genannt, wenn alle gelesen sind.</translation>
    </message>
</context>
<context>
    <name>Litecopy::StagingCopy</name>
    <message>
        <source>There is no folder for a copy that is to be dragged.</source>
        <translation>Es gibt keinen Ordner für eine Kopie, die gezogen werden soll.</translation>
    </message>
    <message>
        <source>Making a copy of %1 to drag</source>
        <translation>Kopie von %1 zum Ziehen wird erstellt</translation>
    </message>
    <message>
        <source>The copy is ready: drag the icon of %1 again</source>
        <translation>Die Kopie ist fertig: Ziehen Sie das Symbol von %1 noch einmal</translation>
    </message>
</context>
<context>
    <name>Litecopy::UsageColumns</name>
    <message>
        <source>Co&amp;lumns</source>
        <translation>Spa&amp;lten</translation>
    </message>
    <message>
        <source>The &amp;Usual Ones</source>
        <translation>Die ü&amp;blichen</translation>
    </message>
</context>
<context>
    <name>Litecopy::UsageModel</name>
    <message>
        <source>Virtual table, with the tables its content is in</source>
        <translation>Virtuelle Tabelle, mit den Tabellen, in denen ihr Inhalt steht</translation>
    </message>
    <message>
        <source>Free pages</source>
        <translation>Freie Seiten</translation>
    </message>
    <message>
        <source>Left by deleted rows; new rows are written there first</source>
        <translation>Von gelöschten Zeilen; neue Zeilen werden zuerst hierhin geschrieben</translation>
    </message>
    <message>
        <source>Pointer map</source>
        <translation>Zeigerkarte</translation>
    </message>
    <message>
        <source>Auto-vacuum&apos;s record of what points where</source>
        <translation>Verzeichnis von Auto-Vacuum, was wohin zeigt</translation>
    </message>
    <message>
        <source>Lock-byte page</source>
        <translation>Lock-Byte-Seite</translation>
    </message>
    <message>
        <source>SQLite locks it and never writes it</source>
        <translation>SQLite sperrt sie und schreibt sie nie</translation>
    </message>
    <message>
        <source>Belonging to nothing</source>
        <translation>Ohne Zuordnung</translation>
    </message>
    <message>
        <source>Nothing points at them: lost until a compact copy</source>
        <translation>Nichts zeigt auf sie: verloren bis zu einer kompakten Kopie</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>A table or index points at them, but they are no pages of it</source>
        <translation>Eine Tabelle oder ein Index zeigt auf sie, aber sie sind keine Seiten davon</translation>
    </message>
    <message>
        <source>rows of %1</source>
        <translation>Zeilen von %1</translation>
    </message>
    <message>
        <source>Index made by SQLite for a UNIQUE or PRIMARY KEY</source>
        <translation>Index, den SQLite für UNIQUE oder PRIMARY KEY angelegt hat</translation>
    </message>
    <message>
        <source>Index of %1</source>
        <translation>Index von %1</translation>
    </message>
    <message>
        <source>Table or index</source>
        <translation>Tabelle oder Index</translation>
    </message>
    <message>
        <source>A table with its indexes</source>
        <translation>Eine Tabelle mit ihren Indizes</translation>
    </message>
    <message>
        <source>Share of file</source>
        <translation>Anteil an der Datei</translation>
    </message>
    <message>
        <source>Of all pages of the file</source>
        <translation>Von allen Seiten der Datei</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Bytes of all its pages</source>
        <translation>Bytes aller zugehörigen Seiten</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>All its pages: interior, leaf and overflow</source>
        <translation>Alle zugehörigen Seiten: innere, Blatt- und Überlaufseiten</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Rows of a table, entries of an index</source>
        <translation>Zeilen einer Tabelle, Einträge eines Index</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Gefüllt</translation>
    </message>
    <message>
        <source>Bytes in use of those its pages have</source>
        <translation>Benutzte Bytes von denen, die die Seiten haben</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>Ungenutzt</translation>
    </message>
    <message>
        <source>Bytes of its pages that nothing is in</source>
        <translation>Bytes der Seiten, in denen nichts steht</translation>
    </message>
    <message>
        <source>Average row</source>
        <translation>Mittlere Zeile</translation>
    </message>
    <message>
        <source>Content of a row, on average</source>
        <translation>Inhalt einer Zeile, im Mittel</translation>
    </message>
    <message>
        <source>Largest row</source>
        <translation>Größte Zeile</translation>
    </message>
    <message>
        <source>Content of the largest row</source>
        <translation>Inhalt der größten Zeile</translation>
    </message>
    <message>
        <source>Overflow pages</source>
        <translation>Überlaufseiten</translation>
    </message>
    <message>
        <source>Pages with the rest of rows that are too large for one page</source>
        <translation>Seiten mit dem Rest von Zeilen, die für eine Seite zu groß sind</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>Levels from the root page to the rows</source>
        <translation>Ebenen von der Wurzelseite bis zu den Zeilen</translation>
    </message>
    <message>
        <source>Scattered</source>
        <translation>Verstreut</translation>
    </message>
    <message>
        <source>Leaf pages that don&apos;t follow the one before: fragmentation</source>
        <translation>Blattseiten, die nicht auf die vorige folgen: Fragmentierung</translation>
    </message>
</context>
<context>
    <name>Litecopy::UsageTable</name>
    <message>
        <source>Filter by name</source>
        <translation>Nach Namen filtern</translation>
    </message>
    <message>
        <source>Filter tables and indexes by name</source>
        <translation>Tabellen und Indizes nach Namen filtern</translation>
    </message>
    <message>
        <source>Tables and indexes, and the space they take</source>
        <translation>Tabellen und Indizes und der Platz, den sie belegen</translation>
    </message>
</context>
<context>
    <name>LogRemarks</name>
    <message>
        <source>A program has the database open, but %1 is not there: the log lies under another name of the file, or was deleted. What is shown may be an old state.</source>
        <translation>Ein Programm hat die Datenbank geöffnet, aber %1 ist nicht da: Das Log liegt unter einem anderen Namen der Datei oder wurde gelöscht. Was gezeigt wird, ist vielleicht ein alter Stand.</translation>
    </message>
    <message>
        <source>%1 may belong to another database: this one says that it has no write-ahead log. SQLite uses it all the same, and so it is shown.</source>
        <translation>%1 gehört vielleicht zu einer anderen Datenbank: Diese sagt, dass sie kein Write-Ahead-Log hat. SQLite benutzt es trotzdem, und so wird es gezeigt.</translation>
    </message>
    <message>
        <source>%1 has another page size than the database, and belongs to another one. SQLite uses it all the same, and so it is shown.</source>
        <translation>%1 hat eine andere Seitengröße als die Datenbank und gehört zu einer anderen. SQLite benutzt es trotzdem, und so wird es gezeigt.</translation>
    </message>
    <message>
        <source>Frame %2 of %1 is damaged, and there are commits behind it. They are lost when the log has to be recovered after a crash.</source>
        <translation>Frame %2 von %1 ist beschädigt, und dahinter liegen Commits. Sie gehen verloren, wenn das Log nach einem Absturz wiederhergestellt werden muss.</translation>
    </message>
    <message>
        <source>1 frame of %1 has no checksum, as SQLite before 3.50.2 leaves it. The program that has it open reads it; after a crash it is lost, with all commits behind it.</source>
        <translation>1 Frame von %1 hat keine Prüfsumme, wie SQLite vor 3.50.2 ihn hinterlässt. Das Programm, das es geöffnet hat, liest ihn; nach einem Absturz ist er verloren, mit allen Commits dahinter.</translation>
    </message>
    <message>
        <source>%2 frames of %1 have no checksum, as SQLite before 3.50.2 leaves them. The program that has it open reads them; after a crash they are lost, with all commits behind them.</source>
        <translation>%2 Frames von %1 haben keine Prüfsumme, wie SQLite vor 3.50.2 sie hinterlässt. Das Programm, das es geöffnet hat, liest sie; nach einem Absturz sind sie verloren, mit allen Commits dahinter.</translation>
    </message>
    <message>
        <source>Whether the last frames of %1 are committed can&apos;t be told: the program that has it open lets no other one in. What is shown may lack the last commit.</source>
        <translation>Ob die letzten Frames von %1 festgeschrieben sind, ist nicht zu sagen: Das Programm, das es geöffnet hat, lässt kein anderes hinein. Was gezeigt wird, enthält den letzten Commit vielleicht nicht.</translation>
    </message>
</context>
<context>
    <name>PageKind</name>
    <message>
        <source>belongs to nothing</source>
        <translation>ohne Zuordnung</translation>
    </message>
    <message>
        <source>interior page of a table</source>
        <translation>innere Seite einer Tabelle</translation>
    </message>
    <message>
        <source>leaf page of a table</source>
        <translation>Blattseite einer Tabelle</translation>
    </message>
    <message>
        <source>interior page of an index</source>
        <translation>innere Seite eines Index</translation>
    </message>
    <message>
        <source>leaf page of an index</source>
        <translation>Blattseite eines Index</translation>
    </message>
    <message>
        <source>overflow page</source>
        <translation>Überlaufseite</translation>
    </message>
    <message>
        <source>free page, lists other free pages</source>
        <translation>freie Seite, listet andere freie Seiten auf</translation>
    </message>
    <message>
        <source>free page</source>
        <translation>freie Seite</translation>
    </message>
    <message>
        <source>pointer map</source>
        <translation>Zeigerkarte</translation>
    </message>
    <message>
        <source>lock-byte page, always empty</source>
        <translation>Lock-Byte-Seite, immer leer</translation>
    </message>
    <message>
        <source>damaged page</source>
        <translation>beschädigte Seite</translation>
    </message>
</context>
<context>
    <name>PageProblem</name>
    <message>
        <source>The database should have %2 pages; the file is shorter.</source>
        <translation>Die Datenbank müsste %2 Seiten haben; die Datei ist kürzer.</translation>
    </message>
    <message>
        <source>The database should have 1 page; the file is shorter.</source>
        <translation>Die Datenbank müsste 1 Seite haben; die Datei ist kürzer.</translation>
    </message>
    <message>
        <source>The list of tables cannot be read completely.</source>
        <translation>Die Liste der Tabellen kann nicht vollständig gelesen werden.</translation>
    </message>
    <message>
        <source>Page %1 points at page %2, which is not there.</source>
        <translation>Seite %1 zeigt auf Seite %2, die es nicht gibt.</translation>
    </message>
    <message>
        <source>Page %1 points at page %2, which is used elsewhere.</source>
        <translation>Seite %1 zeigt auf Seite %2, die anderswo benutzt wird.</translation>
    </message>
    <message>
        <source>Page %1 is no page of a table or index.</source>
        <translation>Seite %1 ist keine Seite einer Tabelle oder eines Index.</translation>
    </message>
    <message>
        <source>On page %1, %2 entries reach beyond the page.</source>
        <translation>Auf Seite %1 ragen %2 Einträge über die Seite hinaus.</translation>
    </message>
    <message>
        <source>On page %1, 1 entry reaches beyond the page.</source>
        <translation>Auf Seite %1 ragt 1 Eintrag über die Seite hinaus.</translation>
    </message>
    <message>
        <source>Page %1 is on the wrong level of its tree.</source>
        <translation>Seite %1 ist auf der falschen Ebene ihres Baums.</translation>
    </message>
    <message>
        <source>A long entry that comes by page %1 has another length than its pages.</source>
        <translation>Ein langer Eintrag, zu dem Seite %1 führt, hat eine andere Länge als seine Seiten.</translation>
    </message>
    <message>
        <source>The header counts other free pages than the %2 there are.</source>
        <translation>Der Kopf zählt nicht so viele freie Seiten, wie da sind: %2.</translation>
    </message>
    <message>
        <source>The header counts other free pages than the 1 there is.</source>
        <translation>Der Kopf zählt nicht so viele freie Seiten, wie da sind: 1.</translation>
    </message>
    <message>
        <source>Page %1 lists %2 free pages, more than it can hold.</source>
        <translation>Seite %1 listet %2 freie Seiten auf, mehr als auf sie passen.</translation>
    </message>
    <message>
        <source>%2 pages belong to nothing.</source>
        <translation>%2 Seiten sind ohne Zuordnung.</translation>
    </message>
    <message>
        <source>1 page belongs to nothing.</source>
        <translation>1 Seite ist ohne Zuordnung.</translation>
    </message>
    <message>
        <source>There are %2 tables and indexes, too many to tell apart.</source>
        <translation>Es sind %2 Tabellen und Indizes, zu viele, um sie zu unterscheiden.</translation>
    </message>
    <message>
        <source>index %1</source>
        <translation>Index %1</translation>
    </message>
    <message>
        <source>table %1</source>
        <translation>Tabelle %1</translation>
    </message>
    <message>
        <source>leaf of %1, %2 % full</source>
        <translation>Blatt von %1, %2 % gefüllt</translation>
    </message>
    <message>
        <source>interior page of %1, %2 % full</source>
        <translation>innere Seite von %1, %2 % gefüllt</translation>
    </message>
    <message>
        <source>overflow of %1, %2 % full</source>
        <translation>Überlauf von %1, %2 % gefüllt</translation>
    </message>
    <message>
        <source>damaged page of %1</source>
        <translation>beschädigte Seite von %1</translation>
    </message>
</context>
<context>
    <name>QTreeView</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Safe copies of SQLite databases in use.</source>
        <translation>Sichere Kopien von SQLite-Datenbanken in Benutzung.</translation>
    </message>
    <message>
        <source>The database to copy: a file name, a file: URL, or ssh://HOST/PATH.</source>
        <translation>Die zu kopierende Datenbank: ein Dateiname, eine file:-URL oder ssh://HOST/PATH.</translation>
    </message>
    <message>
        <source>Where the copy goes. With both, copying starts at once.</source>
        <translation>Wohin die Kopie kommt. Mit beiden beginnt das Kopieren sofort.</translation>
    </message>
    <message>
        <source>All arguments are databases to copy: one is filled in, several go into one folder.</source>
        <translation>Alle Argumente sind zu kopierende Datenbanken: Eine wird eingetragen, mehrere kommen in einen Ordner.</translation>
    </message>
    <message>
        <source>Too many arguments; see --help.</source>
        <translation>Zu viele Argumente; siehe --help.</translation>
    </message>
</context>
</TS>
