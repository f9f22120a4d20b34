<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Litecopy</name>
    <message>
        <source>another program changed the older copy while it was compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file system shares no blocks between files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is on a network or FUSE file system, where other programs may write unnoticed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a program uses it by its name across an overlay file system, where its locks don&apos;t show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A write-ahead log lies beside the database, whose header says that it uses none. SQLite reads both together, and so does the copy. If the database was put back from a backup, the log may be an older database&apos;s: copy the database file by itself, without its log, and compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is the database as it is, not compacted: %1.</source>
        <extracomment>%1 is a clause: &quot;written anew, “t” would have other rows&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was replaced or deleted after its last page was copied: the copy is of the file that had this name before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is on a network or FUSE file system, where it doesn’t show who writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new content is in place, but writing it did not end without an error: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new content is in place, but the check of it was cancelled: it was not checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its write-ahead log was cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The write-ahead log of the database is not sealed by checksums behind frame %1 of %2. The copy holds what programs see, but if the program that has it open crashed now, SQLite would lose what was committed since. Let the program end properly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written anew, its header would be another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written anew, “%1” would be missing or be another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written anew, “%1” would have other rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLite can’t read all of it (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy was made anew from a damaged database. It may be sound, but rows may be missing: copy the database as it is, too, and keep that copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied from the transaction the application is in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied from one pinned snapshot of the open connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The open database is held until the copy is complete: other programs wait to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied from the open connection in short steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> The drive of the database is nearly full (%1 free): what other programs write takes space there until the copy ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> It is on a network drive or a FUSE file system: other programs may write to it unnoticed, so copy it while none does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written anew, at least %1 pages smaller: without free pages and deleted rows, but not page for page the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a link that another user made, and may lead anywhere. Give the name of what it leads to, if that is meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is marked as immutable (chattr -i takes that away)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is marked as append-only (chattr -a takes that away)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a compressed copy of a database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the temporary folder “%1” is not a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the temporary folder “%1” does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name has %1 bytes, and the name of SQLite’s journal leaves room for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a program may use it by its name across an overlay file system, where its locks don’t show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is on a FUSE file system, and a program may use it where that keeps it, by locks that don’t show here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has it open for the users of a FUSE file system, whose locks don’t show here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under another name, beside which its log lies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the older copy could not be put back as it was. “%1” lies beside it, and the next program that opens it with SQLite puts it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is complete, but its name may not be on the medium yet: the system reported “%2”. After a power cut it may be missing, or be the old one again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The structure of the whole copy was checked, but not whether the indexes of every table match it. Not checked: %1</source>
        <extracomment>%1 is a table and the reason why it was not checked, as in &quot;t: no such function: f&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a log lies beside the older copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no older copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the older copy has other names, too (hard links)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the older copy may not be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locks on the older copy don’t reach all who may use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether programs of other users, on other computers or in containers have “%1” open can’t be known here: one that reads it without SQLite’s locks may have read old and new pages mixed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the older copy can’t be locked where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it changed while its last pages were copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a log or a journal lies beside the older copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the older copy can’t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the older copy is no database that can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the older copy has pages of another size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the older copy has not the size that its header says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the database has pages of another size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no room to gather the changed pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the database has no header that can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than %1 % of the pages changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files can’t be read beside SQLite here, and the older copy neither</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its write-ahead log grew by %1 because the copy held it, and %2 are left on its drive. The copy was ended so that other programs can go on writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its file system keeps times in whole seconds, and it was written to in each of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ended after %1 of %2 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing came for %1 s</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its header, last written by SQLite before 3.7.0, doesn’t say how long it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than the %1 bytes came that its header says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only the program that made it knows whether it is of one moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether programs of other users, on other computers or in containers had “%1” open can’t be known here: one that had still uses the old file, and what it writes is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file server, or another program, that holds a lease on the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, for %2 s</source>
        <extracomment>%1 is a program and its lock, %2 a number of seconds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the database has a log or a journal that nobody holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its write-ahead log holds frames without checksums, which SQLite before 3.50.2 leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a frame of its write-ahead log is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it can&apos;t be asked there whether somebody is writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a program holds it exclusively and may have been in the midst of a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it never stood still while it was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its journal names a super-journal that can&apos;t be looked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 keeps the database locked: its files are copied until they stand still.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLite could not read the database without changing it: its files are copied, and repaired in the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are needed in “%3”, %2 are free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it needs %1, and a file may have %2 there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files can&apos;t be read beside SQLite here: SQLite copies the pages itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder for temporary files (TMPDIR) does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reader of the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names another file, which SQLite would delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in WAL mode now, as its source is: it could not be put back while other programs use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its log could not be brought to the medium, so the new content may be there, or be gone again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not in the list of its folder: Litecopy never removes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of copies in “%1” can&apos;t be used: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you may not read its journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLite may not make a journal in its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its write-ahead log or the index of it may not be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a crashed program&apos;s journal beside it may not be rolled back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a symbolic link, and SQLite opens no log, index or journal through one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its write-ahead log “%1” lies beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its first 100 bytes are zeros</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it gives a thread no table of open files of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file server holds a lease on it, or another program does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the limit for this program is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its path leads in a circle of links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the path of “%1” leads in a circle of links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” belonged to user %2 and belongs to user %3 now: only root can give a file away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” belonged to group %2 and belongs to group %3 now, which may do no more with it than everybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file system does not keep permissions: “%1” may be opened by users who may not open its source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file system did not take the permissions that “%1” had: they are %2 now, not %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These attributes of the file that was replaced could not be given to the new “%1”: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that was replaced has other names (hard links): they still mean the old one, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a program the system does not name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>process %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 with a shared lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 with a reserved lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 with a pending lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 with an exclusive lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 with a lock on the write-ahead log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other users may rename folders there, and without /proc what root writes can’t be kept out of their reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” gives no answer, for %2 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its file system or the server behind it is away. What was there is as it was; a folder “.litecopy-…” with an unfinished copy may be left beside the destination, and the next copy there removes it. Copy again when the file can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling: waiting for the file system to answer. Press again to leave at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try &apos;%1&apos; for help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compares two SQLite databases, page by page and table by table, changing neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show which tables differ, and in how many rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line per table and index.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print one line of comma-separated values per table and index.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print one JSON object on one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends with 0 where all tables have the same content, with 1 where some differ, and with 65 or more where they could not be compared: with 65 where not all could be, for one is damaged, whether or not the rest differs, and with 75 where a program wrote meanwhile, so that what it shows may not be of one moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written to meanwhile: not all could be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged: not all could be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged: could not be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only in the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only in the second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages: %1 in the first, %2 in the second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages: %1 differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages: %1 differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All tables have the same content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows stored in other bytes that read the same: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables: %1 of %2 differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables: %1 of %2 differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged, so that not all of them could be compared: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to meanwhile, so that not all of them could be compared: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schema differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text is stored in different encodings, and compared as it reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  index %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged: what can&apos;t be read of it was not compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two databases are needed: FIRST and SECOND.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--csv and --json exclude each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing: %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is up to date: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is not made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is made: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard output is a terminal, and no copy is written to one. Send it to a program or a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard input is a terminal, and no copy comes from one. Let a program send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was a dry run: nothing was copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number from %1 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a time, such as 30s or 500ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a command, all quotes closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--schema takes main, not &apos;%1&apos;. A database file has one schema, main; temp and attached ones belong to the connection of a program, which copies them with Litecopy&apos;s library. To copy an attached database, name its file as SOURCE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 means nothing here: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 and --%2 cannot be given together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 goes only with --%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes %2, not &apos;%3&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOURCE is standard input, from which a copy is only received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOURCE is a compressed copy, which is only unpacked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DESTINATION is standard output, and no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DESTINATION is here, or standard output. To copy to another machine, send it there: litecopy-cli copy SOURCE - | ssh HOST litecopy-cli copy - DESTINATION</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOURCE is not of the form ssh://[USER@]HOST[:PORT]/PATH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOURCE is on another machine, where the copy is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--compress takes one of zstd, gzip, none, not &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--into writes into a database, and DESTINATION is a compressed copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--update compares pages, and a compressed DESTINATION has none. --force makes it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the pages are copied:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>METHOD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto (default), online, clone, snapshot or compact. Automatic looks at the source and picks; --dry-run says what and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHEN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold one read transaction for the whole copy: auto (default), always or never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the schema NAME: main (default), the only one that is in a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TIME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up after so long without any progress or lock (default 30s); after 3s at least where a file system gives no answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy N pages while the source is locked; 0 (default) adapts to 20 ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest between two steps, in milliseconds unless a unit is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshot: read the files anew up to N times (default 100).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshot: after the retries go on, and say that the copy is not proved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where files are put for a while: of a snapshot (default: beside DESTINATION), and a copy that goes to standard output (default: TMPDIR).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of DESTINATION:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace an existing file, once the copy is complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring an existing copy up to date: only pages that differ are written, where the file system shares blocks. Where none differs, nothing is touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --update: write them into the copy itself, where the file system shares no blocks. A crash leaves a journal, by which SQLite puts the old copy back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --update: also where the check finds the source damaged. Without it the older copy stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write into an existing database that others may be using (restore). What it held is kept beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --into: keep no copy of what is overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FORM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zstd, gzip or none. Default: by DESTINATION’s name, .zst or .gz, else none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MODE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete (default): the copy is one file. keep: a WAL database stays one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LEVEL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none, quick (default) or full, before the copy gets its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fail, and keep nothing, where nothing proves that the copy is of one moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the copy back from the medium and compare it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the SHA-256 of the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write all that is known of the copy to FILE, as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afterwards:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start COMMAND once the copy is made; a word {} is its path. No shell reads it. The copy stays where it fails, and its exit code is this one&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only say how the source would be copied and why, and what would refuse it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto (default: on a terminal), always or never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print JSON Lines: start, status, restart, verify, summary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print nothing but errors and warnings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies a SQLite database that may be in use. The source is never changed; the copy is complete and checked before it gets its name, or nothing is left. “-” sends it to standard output, once it is complete and checked, or takes one from standard input, whole or not at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a database, in use or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace last night&apos;s copy, and check the new one thoroughly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to a stick only what changed since the last copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a database that a browser keeps locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a copy into a database that programs have open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a compressed copy. “litecopy-cli copy app.db.zst app.db” unpacks it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch a copy from another machine, by ssh. It is made there by litecopy-cli, else by sqlite3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same by hand: “-” is standard output, and standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how it would be copied, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit codes: 0 copied, 64 wrong usage, 65 not a database or damaged, 66 no such source, 73 DESTINATION cannot be made, 74 input/output error or disk full, 75 busy, 77 not permitted, 130 and 143 cancelled by a signal, 1 all else; with --then also those of COMMAND.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOURCE and DESTINATION are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only SOURCE and DESTINATION are taken, not &apos;%1&apos; too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--then has {} in it, the path of the copy: on standard output it has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file name is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOURCE is a file name, not a URI: leave out &apos;file:&apos; and what follows &apos;?&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what a SQLite database says of itself, without changing it or waiting for anybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the facts, with SQLite&apos;s names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what each table and index takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same for programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read every page, and show what each table and index takes, and what is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read every page, and show what each is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --tables or --map: print lines of comma-separated values instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One DATABASE is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--csv needs either --tables or --map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is damaged: it should have %1, and the last one is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is damaged: it should have %1, and the last %2 are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is damaged: its header counts more free pages than it has pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is damaged: the list of its tables can’t be read completely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“litecopy-cli info --tables” shows what is left of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (of %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the database for a transaction, and what it changed can&apos;t be told from what is committed: its journal is not on the drive. What is shown may be half a transaction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program wrote to the database meanwhile: this may not be of one moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on a network or FUSE file system, where the locks of other programs don&apos;t show: look at it where its program runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scattered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All indexes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pointer maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock-byte page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A compact copy would be no smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A compact copy would have about %1 and save about %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each letter is the most frequent kind of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed, for no rule keeps it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 copy of it is kept there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 copies of it are kept there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already up to date: nothing changed since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 compared in %2, none changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the database was damaged when that copy was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was a dry run: nothing was copied or removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changed: no copy would be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy would be made. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No copies are listed in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the list, so never removed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One FOLDER is needed. To keep a database of the name list, write ./list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of copies in %1 can&apos;t be used: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one COPY is needed. To keep a database of the name pin, write ./pin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting until another copy into this folder is made…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept for good: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept by its rules again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes a number from 1 on, or unlimited, not &apos;%2&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy from standard input has no name to be kept by. Name the database, here or as ssh://HOST/PATH. A file of the name - is written ./-.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FOLDER is a folder, and not standard output. A folder of the name - is written ./-.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FOLDER is here. To keep copies on another machine, run it there: ssh HOST litecopy-cli keep ssh://THIS-MACHINE/PATH FOLDER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COPY is a file here. To put back what comes from elsewhere: litecopy-cli copy --into %1 DATABASE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DATABASE is a file here. To put a copy back on another machine, run it there: ssh HOST litecopy-cli restore COPY DATABASE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--keep-within takes a time such as 14d, 2m or 1y6m12h, not &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which automatic copies stay (without any of these: all):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest N. N is a number or unlimited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest one of each of the last N hours that have one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same of days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same of weeks, which begin on Monday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same of months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same of years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that are at most TIME older than the newest: 14d, 2m, 1y6m12h.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make this copy even where nothing changed, and keep it until you remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up after so long without any progress or lock (default 30s).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps dated copies of a SQLite database in a folder, and removes those that no rule keeps. Nothing is removed before the new copy stands checked; only copies of this database that the folder&apos;s list (.litecopy.json) names ever are, and never the last sound one. A SOURCE of the name list, pin or unpin is written ./list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a copy, and keep one of each of 14 days and 12 months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show which copies would stay, by which rule, and which would go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a copy that no rule removes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep compressed copies of a database on another machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the copies in a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a copy for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is copied, see &apos;copy&apos;:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto (default), online, clone, snapshot or compact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto (default), always or never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quick (default) or full. A kept copy is always checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zstd, gzip or none (default): the copies are named .zst or .gz, and &apos;restore&apos; unpacks them. They share nothing with each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start COMMAND once a copy is made; a word {} is its path. No shell reads it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only show which copies would stay, by which rule, and which would go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print JSON Lines: start, status, restart, generation, verify, summary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;keep list&apos; takes --json. Exit codes as those of &apos;copy&apos;; 0 also where nothing changed since the newest copy, so that none was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 are taken, not &apos;%2&apos; too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOURCE and FOLDER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOURCE is a compressed copy, not the database that copies are kept of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--check takes quick or full: a kept copy is always checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts a copy back in the place of a database: shows what changes by it, checks the copy, keeps what is there, and then writes into the database, where programs use it, or replaces its file. Putting back what was kept undoes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what would change, who has the database open, and what would be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the copy back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is put back (without these: the better one of the two):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write into the database in one transaction, while programs use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the file; nobody may be using it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back a copy that the check finds damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quick (default) or full: how the copy is checked first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only show what would change, who has the database open, and what would be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print JSON Lines: changes, start, status, restart, verify, summary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not show what changes: of large databases that takes a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit codes as those of &apos;copy&apos;; 65 also where the copy is damaged, so that it was not put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COPY and DATABASE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DATABASE is named as a compressed copy. A copy is put back as a database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--into and --force cannot be given together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--check takes quick or full: a copy is always checked before it is put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes safe copies of SQLite databases that are in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a dated copy, and those of 14 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a copy back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what a database says of itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show which tables differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the copies that are made by the clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a command&apos;s options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the versions of Litecopy, SQLite and Qt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands: copy, keep, restore, info, compare, schedule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command comes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too many open files to begin with.
The limit of open files is reached. Raise the limit (ulimit -n), and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt cannot be written to %1: that is one of the databases&apos; files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt cannot be written to %1: %2 is a link that another user made, and may lead anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt cannot be written to %1: there is no such folder, or it is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt cannot be written to %1: it is a device, a pipe or a link that leads nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt cannot be written: %1 exists. Choose another name, or give --force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt cannot be written: %1 exists, and is no receipt, so not even --force replaces it. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is made, but its receipt could not be written to %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt could not be written to %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes can&apos;t be shown. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages: %1 differ, %2 are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All tables have the same content: nothing would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use by:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept first:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is there now, in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To undo this: litecopy-cli restore %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was a dry run: nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has systemd start a command of this program by the clock, for you alone: as a timer and a service of your own, which you can read. Without systemd it prints the line for crontab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a dated copy of app.db every day at 17:00, and keep one of each of 14 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy app.db every day at 17:00, in the place of the last copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all schedules: when they run next, how they ended last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start one now, as the clock would.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it, and everything that belongs to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options of add:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hourly, daily, weekly or monthly, the last three also with a time (daily@17:00); or any other time as systemd.time(7) has it: &apos;Mon..Fri 08,17:00&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is called (default: after the database).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin up to so much later, by chance, so that not all schedules begin at once (default 5m).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run that was missed is not made up for at login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace a schedule of the same name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only say what it would do, and print the two files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With list and show: print one JSON object on one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run is skipped while the folder of the database or of the copy is not there, and where the database is busy it is tried again the next time; all else that fails is shown on your desktop. Exit codes: 0 done, 64 wrong usage, 66 no such schedule or folder, 69 no systemd, 73 the files cannot be made, 75 no answer, 1 all else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bus of your session gives no answer. Nothing was changed. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>systemd is not there to start it, or can&apos;t be reached from here. Nothing was scheduled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where cron runs, put this line into your table (crontab -e):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the clock would start:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is too much: the command comes after &apos;--&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--calendar is needed: daily@17:00, say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--name takes letters, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;, at most 64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--delay takes a time of up to a day, such as 5m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduled: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--calendar=%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file system of “%1” or of the copy gives no answer. Nothing was scheduled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>systemd gives no answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>systemd is not there: nothing starts them now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no schedule “%1” that Litecopy made. &apos;litecopy-cli schedule list&apos; names them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be started: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is running. &apos;litecopy-cli schedule show %1&apos; tells how it ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>systemd is not there: only the files were removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stays: Litecopy did not make it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. More: litecopy-cli schedule show %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trouble with the scheduled copy “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of add, list, show, run and remove is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;list&apos; takes no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes the name of one schedule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no &apos;schedule %1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock has no standard input and output: &apos;-&apos; is no file for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--help and --dry-run copy nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the second time on DESTINATION is there already: give &apos;copy&apos; --force, to replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;keep %1&apos; makes no copy. A SOURCE of that name is written ./%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--by-hand is for a copy that a person makes: by the clock they would fill the drive, since no rule removes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command to start is missing: &apos;-- keep ...&apos; or &apos;-- copy ...&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no command for the clock, only &apos;keep&apos; and &apos;copy&apos; are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>once this run is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not switched on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no schedules. &apos;litecopy-cli schedule add&apos; makes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it printed: journalctl --user -u %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard output could not be written to: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full check passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quick check passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 in %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (%1/s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read back from the medium and compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --even-damaged it is copied all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--update brings it up to date, --force replaces it, --into writes into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without --into a new file is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--timeout sets how long to wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--timeout sets how long to wait, --method=snapshot copies without a lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without --require-proof it is copied, with a warning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--retries and --timeout set how long to try, --no-strict takes the last try, not proved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. What was sent, if anything, is no whole database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is made, but there is no program to start after it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is made, but the command after it ended with %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write-ahead log of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write-ahead log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would not be copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied and verified: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpacked whole and checked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpacked whole: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received whole and checked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received whole: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied, not proved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already up to date: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its file and the source’s are as they were when it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 compared with the older copy, %2 changed, %3 written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written anew: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the copy is not proved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent to standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compressed to %1 (%2, %3), and compared with what it was made from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writers waited at most %1 ms at a time, %2 ms in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs that use the destination waited at most %1 ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started over once, because the database changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started over %1 times, because the database changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source&apos;s write-ahead log grew by %1 meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was there before: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the source is damaged, and so is its copy. What the check found:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the copy could not be checked: its schema needs functions that only its application has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the copy could not be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the copy could not be read back from the medium.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled: everything is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled, and “%1” may not be as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is unpacked in “%1”, the folder for temporary files, which TMPDIR names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpacking: %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 tables differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 tables differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not copied into this folder yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the copies in the list is there as it was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last copied %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what changed since can&apos;t be told: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no row changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed since, no row differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (programs wrote meanwhile)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the copies is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is away. If it is on a drive, plug that in and look again; no copy is lost by it. Otherwise choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of copies can&apos;t be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” in “%2”: %3. Nothing is added to it, and no copy is removed. Move that file away to begin a new list; the copies that are there stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No copies are kept here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Keep a Copy Now” makes the first one: with the date in its name, checked, and named in the list of the folder. There is no such list yet. Files that are there already are left alone, now and later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No copies of this database are kept here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Keep a Copy Now” makes the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of the folder names copies of other databases: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 copy would go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 copies would go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule: nothing is ever removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content is the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The only table differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged: not all could be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to meanwhile: not all could be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tables are the same, the schema differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tables are the same, not all beside them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schema (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, index of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written to meanwhile, not compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged, not compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only in this database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only in the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too different to count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 only here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 only there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rest was written to meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rest is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their pages have different sizes, so that only the tables can be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The only page is the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schema differs, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same rows lie elsewhere, as in a compact copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is damaged and could not be read was not compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their text is stored in different encodings, and is compared as it reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program wrote meanwhile, so that this may not be of one moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is too large for the memory that is free now. Copy it to a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known when all is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1–%2 % full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all other tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>their indexes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program uses files there. Close it, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: once this run is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: systemd doesn’t know it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: not any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: it is not switched on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last: %1, %2</source>
        <extracomment>%1 is a day and a time, %2 how the run ended</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpacked whole and checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpacked whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received whole and checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied, but the database is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied, not proved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought up to date and verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied and verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full check passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick check passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damage found: the copy is as damaged as the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible: the schema needs functions only its application has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, read back and equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; compressed to %2 (%3, %4)</source>
        <extracomment>%1 is a size and pages, %2 a size, %3 &quot;zstd&quot;, %4 a share</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: %1 compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 changed, %3 written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copying %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checking %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writing to disk %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a duration, %2 what it is made up of</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as many bytes came as its header says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not proved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never waited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waited %1 at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waited %1 at a time at most, %2 in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is as it was, and no part of a copy is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” may not be as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy holds what the database holds. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database and its copy are the files that they were when the copy was made. Nothing had to be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it was written anew: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that could be read was copied. Keep the copy, and look for an older one that is sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It started over once because the database changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It started over %1 times because the database changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in your file manager, which mounts it, and choose the file there; copy it while no other machine writes to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address is not complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has the form ssh://host/folder/name.db; user@ may stand before the host, and :port behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be copied from “%1://”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you can log in by ssh, type %1: the copy is made there, and fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file here, or a database on another machine by ssh://host/folder/name.db.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No copy can come from “%1”: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy asks that machine once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No copy is written to “%1://”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the copy on that machine, with From on this one; or send it there in a terminal: litecopy-cli copy SOURCE - | ssh HOST litecopy-cli copy - DESTINATION</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in your file manager, which mounts it, and choose a folder there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such a time is written like daily@17:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1th time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1st time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1nd time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1rd time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 % done</source>
        <extracomment>%1 is what is being done, %2 a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping a copy of what is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing: %1 of %2 remaining, %3 changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying: %1 of %2 remaining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, about %1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program that is writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting %1 for %2</source>
        <extracomment>%1 is a time, %2 a program</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing to disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing the copy of %1 up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused: %1 of %2 remaining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database changed; starting again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database changed; starting again, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs that write to it wait until its pages are copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs that use the destination wait until it is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the read lock was held throughout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing changed between the read locks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing changed, and nobody was writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing changed, and the log is sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing shows that its pages belong to one moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was there before is kept in “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room it takes on disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserved at the end of each page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives free pages back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at every commit (full)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when asked to (incremental)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A compact copy would save about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How changes are written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rollback journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write-ahead log beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages in the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not merged into the file yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index of the log beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes, left by a crash: it is rolled back when next opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last written by SQLite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables and indexes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual tables among them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indexes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application&apos;s own version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text is stored as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes of the schema so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format of the schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WAL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WAL, %1 not merged yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in use by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a database that can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>database, WAL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 free there; the copy needs about %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 free there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 #%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, the oldest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no rule is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made before a restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made by a later version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the future</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hourly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>daily</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weekly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>monthly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yearly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the database is damaged since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last sound copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of a later version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed, or another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can&apos;t be looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is compressed, and its end is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is compressed, and damaged (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was compressed with “zstd --long”, and needs too much memory here: unpack it with “zstd -d --long=31”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 KiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known where this program lies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>systemd starts no program with quotes, backslashes or control characters in its path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Litecopy, by the clock: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Litecopy, by the clock: when to start %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system starts no thread. Try again when fewer programs run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>systemd did not take the schedule: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no schedule “%1” that Litecopy made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is there already, and Litecopy did not make it. It stays as it is.
Give the schedule another name (--name).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a schedule of that name already.
Give this one another name (--name), or replace the other (--force).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be removed: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder “%1”.
Make it, or plug its drive in, and try again. Once the schedule is made, a run is skipped while the folder is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the times “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every day at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every %1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every month on day %1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last %1 copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all of the last %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps every copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings the last copy up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes into the same database each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each copy replaces the last one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, or as soon as you log in after that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs while you are logged in. To have it run at other times too: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not run yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was busy; it is tried again at the next time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped: its drive or folder was not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed: ended by signal %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed: its options are not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the source is damaged, or not a database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed: the source is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed: the copy could not be made there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed: input/output error, the disk is full, or the other machine is away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed: not permitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed: the program could not be started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed with exit code %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key of that machine is not known here, or is not the one it had: connect once with “ssh”, which shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that machine took none of your keys, and passwords are not asked for: add a key there with “ssh-copy-id”, or load it with “ssh-add”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no machine of that name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no ssh server answers there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it gave no answer any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it gave no answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it can’t be reached from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection broke (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by %1 on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by %1 on %2, with VACUUM INTO a temporary file there that is removed: written anew, without free pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“ssh” could not be started: install OpenSSH’s client (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither litecopy-cli nor sqlite3 3.27 or newer is there: install one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a program that crashed left its journal or log beside it, and only litecopy-cli reads that without changing anything: install it there, or let the program that owns the database open it once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the command there ended with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the shell there prints something of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>systemd gave no answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Litecopy::ComparisonPanel</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ompare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another database file, say yesterday&apos;s copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the database to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare &amp;with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has changed since?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a second database, say yesterday&apos;s copy, or drop it here: the pages and tables that differ are counted, and shown on the map. Neither database is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the Database to Compare With</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every page and every row of both is read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Litecopy::ConflictPanel</name>
    <message>
        <source>There is a file of that name already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chan&amp;ge it where it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Existing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This drive can’t share blocks between files, so only in place are just the changed pages written. Until that is done, programs that read the file without SQLite, as backups do, may see old and new pages mixed; after a crash SQLite puts the old copy back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring It Up to &amp;Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use A&amp;nother Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Put It Back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows first what would change. What is there now is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” exists already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old file stays as it is until the copy is complete and checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can&apos;t be replaced while %1 has it open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Put It Back…” writes into it all the same, and keeps what is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By its tables it is an older copy of the same database. Brought up to date, it is compared page by page; where nothing changed, it is not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the pages that changed are written, into a file that takes its place when it is checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the pages that changed are written, into the file itself, which is then checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Else it is written anew, and stays as it is until the new file is checked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Litecopy::CopiesPage</name>
    <message>
        <source>Copies that are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep a Copy Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a &amp;Database…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go O&amp;n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel and C&amp;lose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder that the copies are kept in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder, best on another drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder that the copies are kept in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a dated copy there, checks it, and keeps it until you remove it yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies with dates are kept of databases on this computer. Fetch a copy of the other machine&apos;s first, or choose a database here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a database, or drop one anywhere in this window: its copies are kept in a folder, with their dates, checked, as long as you like, and come back with one button.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the Folder of the Copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy is being made. The copies here can be looked at meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the list of the folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is kept for good: no rule removes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is kept by its rules again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a rule nothing is ever removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the next copy none would go. Made by hand, before a restore or kept for good, a copy always stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the next copy: %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder that the copies are kept in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept there can&apos;t be seen now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comparing with now, %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy is being put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy is being made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling does no harm: the database is as it was then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling does no harm: the database stays as it is, and no half copy is left.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Litecopy::CopyChoice</name>
    <message>
        <source>Choose a database under From first; then come back here to have its copy repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the copy of a database that is a file here can be repeated from this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can&apos;t be copied like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe while in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other programs may go on using the database. It is never changed, and the copy gets its name only when it is complete and checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can&apos;t be copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it will be copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it will be unpacked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The compressed copy is read to its end, and what it holds is checked before it gets its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it will be fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs there go on using the database. What comes by ssh is kept only where it is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it is checked it is compressed (%1), unpacked again and compared, and then named.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Litecopy::CopyListView</name>
    <message>
        <source>&amp;Put Back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;mpare with Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show in Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep for &amp;Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies of the database, the newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the copy took of the drive: less than its size where it shares blocks with an older one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Grew Bet&amp;ween</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let &amp;Go by Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is compressed: “litecopy-cli restore” unpacks it and puts it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows first what would change. What is there now is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What grew between the two copies, by table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select two copies to see what grew between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules decide again whether this copy stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule removes this copy any more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Litecopy::CopyMapStrip</name>
    <message>
        <source>The pages of the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each square is a part of the file. Pale: waiting. Blue: copied. Hatched: to be copied again, as another program changed the database. Orange, with a bar: differs from the older copy. Green, with a mark: checked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Litecopy::CopyPage</name>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repe&amp;at…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has the copy made by the clock, and shows what is repeated already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing %1, %2 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying %1, %2 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling does no harm: the database stays as it is, and no half copy is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Litecopy::CopyStatus</name>
    <message>
        <source>A copy is being made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling does no harm: the database stays as it is, and no half copy is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep Copying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel and C&amp;lose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try A&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Litecopy::DesktopStatus</name>
    <message>
        <source>A database is being copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Litecopy::DestinationCard</name>
    <message>
        <source>&amp;To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To: the file the copy is written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where the copy goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to write the copy to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a folder or a file here, or leave it: a name beside the database is suggested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder: add a file name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will be compressed (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Where the Copy Goes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Litecopy::DifferenceTable</name>
    <message>
        <source>Differences by table and index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table or index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differing pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of its pages, in either database, those that differ in the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows, or entries of an index, that are the same in both</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Litecopy::DifferencesView</name>
    <message>
        <source>Only what &amp;differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hides tables and indexes whose content is the same in both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose pages the map shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map of this database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map of the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages that differ are in full colour. Choose a row above to see its pages alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All pages are pale: none differs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Litecopy::DragTile</name>
    <message>
        <source>Drag the finished copy to where you need it, or press Enter to copy the file to the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The finished copy, %1: press Enter to copy the file to the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag it out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Litecopy::FactsView</name>
    <message>
        <source>Facts about the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLite&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Litecopy::FileCard</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget These</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLite databases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compressed copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Litecopy::FrozenDialog</name>
    <message>
        <source>Not everything that is frozen is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in memory alone is gone once Litecopy is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;how in Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Let Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frozen in Memory – Litecopy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep in Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard and Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Databases that are kept in memory as they were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In memory only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze in Memory, in the menu Copy, puts the chosen database here as it is at that moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever programs write to the database now, this stays as it was. It can be saved as often as wanted, and is checked each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save What Is Frozen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Litecopy::GrowthView</name>
    <message>
        <source>&amp;Back to the Copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What grew between two copies, by table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each table with its indexes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every page and every row of both is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 before, %2 after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all of them could be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file kept its size: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file grew by %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file shrank by %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Litecopy::InspectPage</name>
    <message>
        <source>Copy as &amp;Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As &amp;CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As &amp;JSON…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All pages read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a compact copy saves about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged: 1 problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged: %1 problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed while it was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Litecopy::InspectStatus</name>
    <message>
        <source>Choose a &amp;Database…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look &amp;Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in the file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a database, or drop one anywhere in this window, to see which tables and indexes take its space, where their pages are, and what the database says of itself. It may be in use; it is never changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading its pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy is being made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is looked at as soon as the copy is finished, so that neither waits for the other.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Litecopy::KeepPanel</name>
    <message>
        <source>Removed by the rules: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 copies were removed by the rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a Copy, &amp;Let Them Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a &amp;Copy, Remove Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sh&amp;ow in Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. No rule keeps them. The new copy is made and checked first, and then they are removed for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping a copy of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping a copy of %1, %2 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”, %2 in %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changed since “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder is as it was, and no part of a copy is left.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Litecopy::MainWindow</name>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which tables and indexes take the space, and a map of the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the database says of itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs from another database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copies that are kept of the database, and the way back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose &amp;Database…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Where the Copy &amp;Goes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Se&amp;veral…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Litecopy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep a Copy Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put &amp;Back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Freeze in Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Repeat…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Litecopy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Litecopy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Litecopy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;h3&gt;Litecopy %1&lt;/h3&gt;&lt;p&gt;Safe copies of SQLite databases that are in use.&lt;/p&gt;&lt;p&gt;MIT licence. Made with Qt %2.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Litecopy::MapLegend</name>
    <message>
        <source>Legend: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Litecopy::MapPanel</name>
    <message>
        <source>Show more pages (Ctrl and the wheel, or −)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show fewer pages, larger (Ctrl and the wheel, or +)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole file (0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the colours tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour by table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour by kind of page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour by how full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A square is %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Litecopy::OptionsPanel</name>
    <message>
        <source>&amp;Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the copy &amp;back from the disk and compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the &amp;journal mode (a WAL copy stays WAL)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a copy of what is overwr&amp;itten, beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks at the database and picks the way that disturbs other programs least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online, page by page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLite&apos;s own online backup: other programs go on using the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clone the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the files while they are held still; instant where the file system shares blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshot without a lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For databases that another program keeps locked: copies the files until nothing changed meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A smaller copy, without free pages and without what was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks the structure of the whole copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also checks that indexes and tables agree; takes longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows both files and lets you choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old file stays until the copy is complete, and then gives way at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write into it (restore)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database stays where it is, even while others use it, and gets the new content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metho&amp;d:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chec&amp;k:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If To e&amp;xists:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quick check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaces an existing file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writes into an existing database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keeps the journal mode</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Litecopy::PageMapView</name>
    <message>
        <source>Page %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages %1 to %2, mostly: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages %1 to %2: read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages %1 to %2: not read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1: not read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read; what it is, later pages tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map of the pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Litecopy::Panel</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy D&amp;etails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the clipboard, for a report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Litecopy::ProblemList</name>
    <message>
        <source>Problems found in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the first; %1 more were counted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Litecopy::ProgressPanel</name>
    <message>
        <source>Copying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Litecopy::PutBackOffer</name>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes in the database, by table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write into it, while programs use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;eplace its file, while nobody uses it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Put Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the copy of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the copy “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What “%1” holds now is kept first, and then replaced by what the copy holds. You can undo it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not there; it is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no other program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing, for nothing is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is there now, in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such database yet: all of the copy comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Litecopy::PutBackPanel</name>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show in Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what was kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try A&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Put Back Anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is there now is kept, and all that can be read of the copy comes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting back %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting back %1, %2 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds again what it held before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds what %2 holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs that have it open go on with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check found damage in it: all that could be read came back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing, for nothing was there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Put Back Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts back what was undone; what is there now is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts back what was there before; what is there now is kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Litecopy::QueueDialog</name>
    <message>
        <source>Not all copies are made yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those that are made stay. Of the one that is being made, nothing will be left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show in Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Several – Litecopy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Databases that are copied, in their order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep Copying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel and C&amp;lose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder that the copies go into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder, best on another drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies go &amp;into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Databases to Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the Copies Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add databases, or drop them here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder that the copies go into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copies are made one after the other, and each is checked. Other programs may go on using the databases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies of several databases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only databases that are files on this machine can be dropped here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Litecopy::RemovableOffer</name>
    <message>
        <source>Safely &amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of the copy is written to “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is still being written to. Leave it where it is…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can be taken out now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can’t be taken out yet. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Litecopy::RepeatDialog</name>
    <message>
        <source>Repeated now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat the Copy of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line for crontab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line to the Clip&amp;board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder that the copies go into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file that is brought up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock needs the whole path, beginning with “/”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the database itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock starts the command line, “litecopy-cli”, which is not installed here. Install it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Repeat, and Replace It</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies by the clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file of that name already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: systemd starts it as “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dated copies of %1 go into %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is copied to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While the drive or the folder is not there, a run is skipped; a failure is shown on the desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes the place of “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be scheduled from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies by the clock are started by systemd, which is not there, or can’t be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where cron runs, put this line into your table (crontab -e). cron makes up for no missed run, and tells of failures by mail:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a clock would start:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is there already. What it holds now is replaced by the first run: by what differs, where it is an older copy.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Litecopy::RepeatForm</name>
    <message>
        <source>&amp;on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dated copies in a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One copy, brought &amp;up to date each time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day </source>
        <extracomment>before the number of a day of the month</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the dated copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder of the dated copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of the one copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file of the one copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>14 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>14 days and 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 hours and 14 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last 10 copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the Folder of the Copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the File of the Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Litecopy::ResultPanel</name>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show in Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy A&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes another copy of the same database, under a new name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Litecopy::RetentionEditor</name>
    <message>
        <source>&amp;Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which automatic copies stay. Copies made by hand, before a restore, and kept for good always stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of each hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of each day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of each week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of each month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of each year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies that stay: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Litecopy::ScheduleBook</name>
    <message>
        <source>“%1” is removed; a file of that name stays, which Litecopy did not make.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is removed. The copies that it made stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be started: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Litecopy::ScheduleList</name>
    <message>
        <source>Run Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run “%1” now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock starts it no more; the copies that it made stay</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Litecopy::SourceCard</name>
    <message>
        <source>Fro&amp;m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From: the database to copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the database to copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Databases copied before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A database file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compressed copy (%1)</source>
        <extracomment>%1 is a size, %2 is &quot;zstd&quot; or &quot;gzip&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on another machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a SQLite database anywhere in this window, or choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking that machine…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the Database to Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Litecopy::SpacePanel</name>
    <message>
        <source>What is listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables and indexes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a row above to see where its pages are, or a square to see whose it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map fills as the pages are read. Their tables are named when all of them are.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Litecopy::UsageColumns</name>
    <message>
        <source>Co&amp;lumns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;Usual Ones</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Litecopy::UsageModel</name>
    <message>
        <source>Virtual table, with the tables its content is in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left by deleted rows; new rows are written there first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pointer map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto-vacuum&apos;s record of what points where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock-byte page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLite locks it and never writes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belonging to nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing points at them: lost until a compact copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table or index points at them, but they are no pages of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index made by SQLite for a UNIQUE or PRIMARY KEY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table or index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table with its indexes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of all pages of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes of all its pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All its pages: interior, leaf and overflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of a table, entries of an index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes in use of those its pages have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes of its pages that nothing is in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content of a row, on average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content of the largest row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overflow pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages with the rest of rows that are too large for one page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels from the root page to the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scattered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaf pages that don&apos;t follow the one before: fragmentation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Litecopy::UsageTable</name>
    <message>
        <source>Filter by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter tables and indexes by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables and indexes, and the space they take</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogRemarks</name>
    <message>
        <source>A program has the database open, but %1 is not there: the log lies under another name of the file, or was deleted. What is shown may be an old state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may belong to another database: this one says that it has no write-ahead log. SQLite uses it all the same, and so it is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has another page size than the database, and belongs to another one. SQLite uses it all the same, and so it is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame %2 of %1 is damaged, and there are commits behind it. They are lost when the log has to be recovered after a crash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 frame of %1 has no checksum, as SQLite before 3.50.2 leaves it. The program that has it open reads it; after a crash it is lost, with all commits behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 frames of %1 have no checksum, as SQLite before 3.50.2 leaves them. The program that has it open reads them; after a crash they are lost, with all commits behind them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the last frames of %1 are committed can&apos;t be told: the program that has it open lets no other one in. What is shown may lack the last commit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageKind</name>
    <message>
        <source>belongs to nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interior page of a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaf page of a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interior page of an index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaf page of an index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overflow page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free page, lists other free pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pointer map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lock-byte page, always empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageProblem</name>
    <message>
        <source>The database should have %2 pages; the file is shorter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database should have 1 page; the file is shorter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of tables cannot be read completely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 points at page %2, which is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 points at page %2, which is used elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 is no page of a table or index.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On page %1, %2 entries reach beyond the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On page %1, 1 entry reaches beyond the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 is on the wrong level of its tree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A long entry that comes by page %1 has another length than its pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header counts other free pages than the %2 there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header counts other free pages than the 1 there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 lists %2 free pages, more than it can hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 pages belong to nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 page belongs to nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are %2 tables and indexes, too many to tell apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>index %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaf of %1, %2 % full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interior page of %1, %2 % full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overflow of %1, %2 % full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged page of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QTreeView</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Safe copies of SQLite databases in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database to copy: a file name, a file: URL, or ssh://HOST/PATH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the copy goes. With both, copying starts at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All arguments are databases to copy: one is filled in, several go into one folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many arguments; see --help.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
