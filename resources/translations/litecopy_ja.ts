<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Litecopy</name>
    <message>
        <source>another program changed the older copy while it was compared</source>
        <translation>比較中に別のプログラムが古いコピーを変更しました</translation>
    </message>
    <message>
        <source>the file system shares no blocks between files</source>
        <translation>このファイルシステムではファイル間でブロックを共有できません</translation>
    </message>
    <message>
        <source>it is on a network or FUSE file system, where other programs may write unnoticed</source>
        <translation>ネットワークまたは FUSE のファイルシステムにあり、ほかのプログラムが気づかれずに書き込むことがあります</translation>
    </message>
    <message>
        <source>a program uses it by its name across an overlay file system, where its locks don&apos;t show</source>
        <translation>あるプログラムがオーバーレイファイルシステム越しにこの名前で使っていて、そのロックが見えません</translation>
    </message>
    <message>
        <source>A write-ahead log lies beside the database, whose header says that it uses none. SQLite reads both together, and so does the copy. If the database was put back from a backup, the log may be an older database&apos;s: copy the database file by itself, without its log, and compare.</source>
        <translation>データベースの横に先行書き込みログがありますが、データベースのヘッダーには使わないと書かれています。SQLite は両方を合わせて読み取り、コピーも同じようにします。データベースをバックアップから復元した場合、このログは古いデータベースのものかもしれません。ログを除いてデータベースファイルだけをコピーし、比較してください。</translation>
    </message>
    <message>
        <source>The copy is the database as it is, not compacted: %1.</source>
        <extracomment>%1 is a clause: &quot;written anew, “t” would have other rows&quot;</extracomment>
        <translation>コピーはデータベースそのままで、コンパクトにはしていません: %1。</translation>
    </message>
    <message>
        <source>%1 was replaced or deleted after its last page was copied: the copy is of the file that had this name before.</source>
        <translation>「%1」は、最後のページをコピーした後に置き換えられたか削除されました。コピーは、以前この名前だったファイルのものです。</translation>
    </message>
    <message>
        <source>it is on a network or FUSE file system, where it doesn’t show who writes</source>
        <translation>ネットワークまたは FUSE のファイルシステムにあり、だれが書き込んでいるかわかりません</translation>
    </message>
    <message>
        <source>The new content is in place, but writing it did not end without an error: %1 (%2)</source>
        <translation>新しい内容は入りましたが、書き込みの終わりにエラーがありました: %1（%2）</translation>
    </message>
    <message>
        <source>The new content is in place, but the check of it was cancelled: it was not checked.</source>
        <translation>新しい内容は入りましたが、検査がキャンセルされたため、検査していません。</translation>
    </message>
    <message>
        <source>its write-ahead log was cut off</source>
        <translation>先行書き込みログが途中で切れています</translation>
    </message>
    <message>
        <source>The write-ahead log of the database is not sealed by checksums behind frame %1 of %2. The copy holds what programs see, but if the program that has it open crashed now, SQLite would lose what was committed since. Let the program end properly.</source>
        <translation>データベースの先行書き込みログは、%2 フレームのうち %1 番目より後がチェックサムで封じられていません。コピーにはプログラムから見える内容が入っていますが、データベースを開いているプログラムが今クラッシュすると、SQLite はそれ以降にコミットされた内容を失います。プログラムを正しく終了させてください。</translation>
    </message>
    <message>
        <source>written anew, its header would be another one</source>
        <translation>書き直すと、ヘッダーが別のものになります</translation>
    </message>
    <message>
        <source>written anew, “%1” would be missing or be another one</source>
        <translation>書き直すと、「%1」がなくなるか、別のものになります</translation>
    </message>
    <message>
        <source>written anew, “%1” would have other rows</source>
        <translation>書き直すと、「%1」の行が変わります</translation>
    </message>
    <message>
        <source>SQLite can’t read all of it (%1)</source>
        <translation>SQLite は全体を読み取れません（%1）</translation>
    </message>
    <message>
        <source>The copy was made anew from a damaged database. It may be sound, but rows may be missing: copy the database as it is, too, and keep that copy.</source>
        <translation>コピーは破損したデータベースから書き直しました。コピーは正常かもしれませんが、行が欠けていることがあります。データベースをそのままでもコピーし、そのコピーも保管してください。</translation>
    </message>
    <message>
        <source>Copied from the transaction the application is in.</source>
        <translation>アプリケーションが実行中のトランザクションからコピーしました。</translation>
    </message>
    <message>
        <source>Copied from one pinned snapshot of the open connection.</source>
        <translation>開いている接続の固定されたスナップショットからコピーしました。</translation>
    </message>
    <message>
        <source>The open database is held until the copy is complete: other programs wait to write.</source>
        <translation>開いているデータベースはコピーが完了するまで保持されます。ほかのプログラムは書き込みを待ちます。</translation>
    </message>
    <message>
        <source>Copied from the open connection in short steps.</source>
        <translation>開いている接続から短い区切りでコピーしました。</translation>
    </message>
    <message>
        <source> The drive of the database is nearly full (%1 free): what other programs write takes space there until the copy ends.</source>
        <translation> データベースのドライブはほぼいっぱいです（空き %1）。コピーが終わるまで、ほかのプログラムの書き込みが容量を使います。</translation>
    </message>
    <message>
        <source> It is on a network drive or a FUSE file system: other programs may write to it unnoticed, so copy it while none does.</source>
        <translation> ネットワークドライブまたは FUSE のファイルシステムにあります。ほかのプログラムが気づかれずに書き込むことがあるため、だれも書き込んでいない間にコピーしてください。</translation>
    </message>
    <message>
        <source>Written anew, at least %1 pages smaller: without free pages and deleted rows, but not page for page the same.</source>
        <translation>書き直して、少なくとも %1 ページ小さくしました。空きページと削除された行はありませんが、ページ単位では同じではありません。</translation>
    </message>
    <message>
        <source>it is a link that another user made, and may lead anywhere. Give the name of what it leads to, if that is meant</source>
        <translation>別のユーザーが作ったリンクで、どこを指すかわかりません。リンク先でよければ、その名前を指定してください</translation>
    </message>
    <message>
        <source>it is marked as immutable (chattr -i takes that away)</source>
        <translation>変更不可の印が付いています（chattr -i で外せます）</translation>
    </message>
    <message>
        <source>it is marked as append-only (chattr -a takes that away)</source>
        <translation>追記専用の印が付いています（chattr -a で外せます）</translation>
    </message>
    <message>
        <source>it is not a compressed copy of a database</source>
        <translation>データベースの圧縮コピーではありません</translation>
    </message>
    <message>
        <source>the temporary folder “%1” is not a folder</source>
        <translation>一時フォルダー「%1」はフォルダーではありません</translation>
    </message>
    <message>
        <source>the temporary folder “%1” does not exist</source>
        <translation>一時フォルダー「%1」がありません</translation>
    </message>
    <message>
        <source>its name has %1 bytes, and the name of SQLite’s journal leaves room for %2</source>
        <translation>名前が %1 バイトあります。SQLite のジャーナルの名前のため、使えるのは %2 バイトまでです</translation>
    </message>
    <message>
        <source>a program may use it by its name across an overlay file system, where its locks don’t show</source>
        <translation>あるプログラムがオーバーレイファイルシステム越しにこの名前で使っているかもしれず、そのロックが見えません</translation>
    </message>
    <message>
        <source>it is on a FUSE file system, and a program may use it where that keeps it, by locks that don’t show here</source>
        <translation>FUSE のファイルシステムにあり、あるプログラムが本来の場所で使っているかもしれませんが、そのロックはここから見えません</translation>
    </message>
    <message>
        <source>%1 has it open for the users of a FUSE file system, whose locks don’t show here</source>
        <translation>%1 が FUSE ファイルシステムの利用者のために開いていて、利用者のロックはここから見えません</translation>
    </message>
    <message>
        <source>under another name, beside which its log lies</source>
        <translation>別の名前で使われていて、その横にログがあります</translation>
    </message>
    <message>
        <source>the older copy could not be put back as it was. “%1” lies beside it, and the next program that opens it with SQLite puts it back</source>
        <translation>古いコピーを元のとおりに復元できませんでした。横に「%1」があり、次に SQLite で開いたプログラムが復元します</translation>
    </message>
    <message>
        <source>“%1” is complete, but its name may not be on the medium yet: the system reported “%2”. After a power cut it may be missing, or be the old one again.</source>
        <translation>「%1」は完全ですが、名前がまだ記憶媒体に書かれていないかもしれません。システムの報告: 「%2」。停電すると、ファイルがなくなるか、古いものに戻ることがあります。</translation>
    </message>
    <message>
        <source>The structure of the whole copy was checked, but not whether the indexes of every table match it. Not checked: %1</source>
        <extracomment>%1 is a table and the reason why it was not checked, as in &quot;t: no such function: f&quot;</extracomment>
        <translation>コピー全体の構造は検査しましたが、すべてのテーブルについてインデックスが合うかどうかは検査していません。検査していないもの: %1</translation>
    </message>
    <message>
        <source>a log lies beside the older copy</source>
        <translation>古いコピーの横にログがあります</translation>
    </message>
    <message>
        <source>there is no older copy</source>
        <translation>古いコピーがありません</translation>
    </message>
    <message>
        <source>the older copy has other names, too (hard links)</source>
        <translation>古いコピーにはほかの名前もあります（ハードリンク）</translation>
    </message>
    <message>
        <source>the older copy may not be written</source>
        <translation>古いコピーに書き込めません</translation>
    </message>
    <message>
        <source>locks on the older copy don’t reach all who may use it</source>
        <translation>古いコピーのロックが、それを使うかもしれないすべての相手に届きません</translation>
    </message>
    <message>
        <source>Whether programs of other users, on other computers or in containers have “%1” open can’t be known here: one that reads it without SQLite’s locks may have read old and new pages mixed.</source>
        <translation>ほかのユーザー、ほかのコンピューター、コンテナーのプログラムが「%1」を開いているかどうかは、ここではわかりません。SQLite のロックを使わずに読むプログラムは、古いページと新しいページを混ぜて読んだかもしれません。</translation>
    </message>
    <message>
        <source>the older copy can’t be locked where it is</source>
        <translation>古いコピーは、今ある場所ではロックできません</translation>
    </message>
    <message>
        <source>it changed while its last pages were copied</source>
        <translation>最後のページのコピー中に変更されました</translation>
    </message>
    <message>
        <source>a log or a journal lies beside the older copy</source>
        <translation>古いコピーの横にログまたはジャーナルがあります</translation>
    </message>
    <message>
        <source>the older copy can’t be read</source>
        <translation>古いコピーを読み取れません</translation>
    </message>
    <message>
        <source>the older copy is no database that can be read</source>
        <translation>古いコピーは読み取れるデータベースではありません</translation>
    </message>
    <message>
        <source>the older copy has pages of another size</source>
        <translation>古いコピーのページサイズが違います</translation>
    </message>
    <message>
        <source>the older copy has not the size that its header says</source>
        <translation>古いコピーのサイズがヘッダーの記載と違います</translation>
    </message>
    <message>
        <source>the database has pages of another size</source>
        <translation>データベースのページサイズが違います</translation>
    </message>
    <message>
        <source>there is no room to gather the changed pages</source>
        <translation>変更されたページを集めておく空き容量がありません</translation>
    </message>
    <message>
        <source>the database has no header that can be read</source>
        <translation>データベースに読み取れるヘッダーがありません</translation>
    </message>
    <message>
        <source>more than %1 % of the pages changed</source>
        <translation>変更されたページが %1% を超えています</translation>
    </message>
    <message>
        <source>files can’t be read beside SQLite here, and the older copy neither</source>
        <translation>ここでは SQLite と並行してファイルを読めず、古いコピーも読めません</translation>
    </message>
    <message>
        <source>its write-ahead log grew by %1 because the copy held it, and %2 are left on its drive. The copy was ended so that other programs can go on writing</source>
        <translation>コピーが保持している間に先行書き込みログが %1 増え、ドライブの残りが %2 になりました。ほかのプログラムが書き込みを続けられるよう、コピーを終了しました</translation>
    </message>
    <message>
        <source>its file system keeps times in whole seconds, and it was written to in each of them</source>
        <translation>ファイルシステムが時刻を秒単位で記録し、その毎秒に書き込みがありました</translation>
    </message>
    <message>
        <source>it ended after %1 of %2 bytes</source>
        <translation>%2 バイトのうち %1 バイトで終わりました</translation>
    </message>
    <message>
        <source>nothing came for %1 s</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation>%1 s の間、何も届きませんでした</translation>
    </message>
    <message>
        <source>nothing came</source>
        <translation>何も届きませんでした</translation>
    </message>
    <message>
        <source>its header, last written by SQLite before 3.7.0, doesn’t say how long it is</source>
        <translation>ヘッダーを最後に書いたのが 3.7.0 より前の SQLite で、長さが書かれていません</translation>
    </message>
    <message>
        <source>more than the %1 bytes came that its header says</source>
        <translation>ヘッダーに書かれた %1 バイトより多く届きました</translation>
    </message>
    <message>
        <source>only the program that made it knows whether it is of one moment</source>
        <translation>同じ時点のものかどうかは、作ったプログラムにしかわかりません</translation>
    </message>
    <message>
        <source>Whether programs of other users, on other computers or in containers had “%1” open can’t be known here: one that had still uses the old file, and what it writes is lost.</source>
        <translation>ほかのユーザー、ほかのコンピューター、コンテナーのプログラムが「%1」を開いていたかどうかは、ここではわかりません。開いていたプログラムは今も古いファイルを使い、書き込んだ内容は失われます。</translation>
    </message>
    <message>
        <source>a file server, or another program, that holds a lease on the file</source>
        <translation>ファイルのリースを持つファイルサーバーまたは別のプログラム</translation>
    </message>
    <message>
        <source>%1, for %2 s</source>
        <extracomment>%1 is a program and its lock, %2 a number of seconds</extracomment>
        <translation>%1、%2 s 経過</translation>
    </message>
    <message>
        <source>the database has a log or a journal that nobody holds</source>
        <translation>データベースに、だれも保持していないログまたはジャーナルがあります</translation>
    </message>
    <message>
        <source>its write-ahead log holds frames without checksums, which SQLite before 3.50.2 leaves</source>
        <translation>先行書き込みログに、3.50.2 より前の SQLite が残すチェックサムのないフレームがあります</translation>
    </message>
    <message>
        <source>a frame of its write-ahead log is damaged</source>
        <translation>先行書き込みログのフレームが破損しています</translation>
    </message>
    <message>
        <source>it can&apos;t be asked there whether somebody is writing</source>
        <translation>そこでは、だれかが書き込み中かどうかを確かめられません</translation>
    </message>
    <message>
        <source>a program holds it exclusively and may have been in the midst of a change</source>
        <translation>あるプログラムが排他的に保持していて、変更の途中だったかもしれません</translation>
    </message>
    <message>
        <source>it never stood still while it was read</source>
        <translation>読み取り中に一度も静止しませんでした</translation>
    </message>
    <message>
        <source>its journal names a super-journal that can&apos;t be looked for</source>
        <translation>ジャーナルが指すスーパージャーナルを探せません</translation>
    </message>
    <message>
        <source>%1 keeps the database locked: its files are copied until they stand still.</source>
        <translation>%1 がデータベースをロックし続けているため、ファイルが静止するまでコピーします。</translation>
    </message>
    <message>
        <source>SQLite could not read the database without changing it: its files are copied, and repaired in the copy.</source>
        <translation>SQLite が変更なしにデータベースを読めなかったため、ファイルをコピーし、コピーの中で修復します。</translation>
    </message>
    <message>
        <source>%1 are needed in “%3”, %2 are free</source>
        <translation>「%3」に %1 必要ですが、空きは %2 です</translation>
    </message>
    <message>
        <source>it needs %1, and a file may have %2 there</source>
        <translation>%1 必要ですが、そこではファイルは %2 までです</translation>
    </message>
    <message>
        <source>Files can&apos;t be read beside SQLite here: SQLite copies the pages itself.</source>
        <translation>ここでは SQLite と並行してファイルを読めないため、SQLite 自身がページをコピーします。</translation>
    </message>
    <message>
        <source>the folder for temporary files (TMPDIR) does not exist</source>
        <translation>一時ファイル用のフォルダー（TMPDIR）がありません</translation>
    </message>
    <message>
        <source>the reader of the copy</source>
        <translation>コピーの受け取り側</translation>
    </message>
    <message>
        <source>it names another file, which SQLite would delete</source>
        <translation>別のファイルの名前が書かれていて、SQLite がそれを削除してしまいます</translation>
    </message>
    <message>
        <source>%1 is in WAL mode now, as its source is: it could not be put back while other programs use it.</source>
        <translation>「%1」はコピー元と同じ WAL モードになりました。ほかのプログラムが使っている間は元に戻せませんでした。</translation>
    </message>
    <message>
        <source>its log could not be brought to the medium, so the new content may be there, or be gone again</source>
        <translation>ログを記憶媒体に書き込めなかったため、新しい内容は残ることも、消えることもあります</translation>
    </message>
    <message>
        <source>“%1” is not in the list of its folder: Litecopy never removes it.</source>
        <translation>「%1」はフォルダーの一覧にないため、Litecopy が削除することはありません。</translation>
    </message>
    <message>
        <source>The list of copies in “%1” can&apos;t be used: %2.</source>
        <translation>「%1」のコピーの一覧は使えません: %2。</translation>
    </message>
    <message>
        <source>you may not read its journal</source>
        <translation>ジャーナルを読む権限がありません</translation>
    </message>
    <message>
        <source>SQLite may not make a journal in its folder</source>
        <translation>SQLite はこのフォルダーにジャーナルを作れません</translation>
    </message>
    <message>
        <source>its write-ahead log or the index of it may not be written</source>
        <translation>先行書き込みログまたはそのインデックスに書き込めません</translation>
    </message>
    <message>
        <source>a crashed program&apos;s journal beside it may not be rolled back</source>
        <translation>横にある、クラッシュしたプログラムのジャーナルをロールバックできません</translation>
    </message>
    <message>
        <source>the database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>it is a symbolic link, and SQLite opens no log, index or journal through one</source>
        <translation>シンボリックリンクです。SQLite はリンク越しにログ、インデックス、ジャーナルを開きません</translation>
    </message>
    <message>
        <source>its write-ahead log “%1” lies beside it</source>
        <translation>先行書き込みログ「%1」が横にあります</translation>
    </message>
    <message>
        <source>its first 100 bytes are zeros</source>
        <translation>最初の 100 バイトがゼロです</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>標準入力</translation>
    </message>
    <message>
        <source>it gives a thread no table of open files of its own</source>
        <translation>スレッドに専用のオープンファイル表を持たせられません</translation>
    </message>
    <message>
        <source>a file server holds a lease on it, or another program does</source>
        <translation>ファイルサーバーまたは別のプログラムがリースを持っています</translation>
    </message>
    <message>
        <source>the limit for this program is %1</source>
        <translation>このプログラムの上限は %1 です</translation>
    </message>
    <message>
        <source>its path leads in a circle of links</source>
        <translation>パスのリンクが循環しています</translation>
    </message>
    <message>
        <source>the path of “%1” leads in a circle of links</source>
        <translation>「%1」のパスのリンクが循環しています</translation>
    </message>
    <message>
        <source>“%1” belonged to user %2 and belongs to user %3 now: only root can give a file away.</source>
        <translation>「%1」の所有者はユーザー %2 でしたが、今はユーザー %3 です。ファイルの所有者を変えられるのは root だけです。</translation>
    </message>
    <message>
        <source>“%1” belonged to group %2 and belongs to group %3 now, which may do no more with it than everybody.</source>
        <translation>「%1」のグループは %2 でしたが、今は %3 です。このグループにできることは、ほかのすべてのユーザーと同じです。</translation>
    </message>
    <message>
        <source>The file system does not keep permissions: “%1” may be opened by users who may not open its source.</source>
        <translation>ファイルシステムがアクセス権を保持しません。コピー元を開けないユーザーも「%1」を開けるかもしれません。</translation>
    </message>
    <message>
        <source>The file system did not take the permissions that “%1” had: they are %2 now, not %3.</source>
        <translation>ファイルシステムが「%1」の元のアクセス権を受け付けませんでした。%3 ではなく %2 になっています。</translation>
    </message>
    <message>
        <source>These attributes of the file that was replaced could not be given to the new “%1”: %2.</source>
        <translation>置き換えたファイルの次の属性を、新しい「%1」に付けられませんでした: %2。</translation>
    </message>
    <message>
        <source>The file that was replaced has other names (hard links): they still mean the old one, not “%1”.</source>
        <translation>置き換えたファイルにはほかの名前（ハードリンク）があります。それらは「%1」ではなく、今も古いファイルを指します。</translation>
    </message>
    <message>
        <source>a program the system does not name</source>
        <translation>名前のわからないプログラム</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>プロセス %1</translation>
    </message>
    <message>
        <source>%1 with a shared lock</source>
        <translation>%1（共有ロック）</translation>
    </message>
    <message>
        <source>%1 with a reserved lock</source>
        <translation>%1（予約ロック）</translation>
    </message>
    <message>
        <source>%1 with a pending lock</source>
        <translation>%1（保留ロック）</translation>
    </message>
    <message>
        <source>%1 with an exclusive lock</source>
        <translation>%1（排他ロック）</translation>
    </message>
    <message>
        <source>%1 with a lock on the write-ahead log</source>
        <translation>%1（先行書き込みログのロック）</translation>
    </message>
    <message>
        <source>other users may rename folders there, and without /proc what root writes can’t be kept out of their reach</source>
        <translation>そこではほかのユーザーがフォルダーの名前を変えられ、/proc がないと root の書き込みを守れません</translation>
    </message>
    <message>
        <source>“%1” gives no answer, for %2 s.</source>
        <translation>「%1」が %2 s の間、応答しません。</translation>
    </message>
    <message>
        <source>Its file system or the server behind it is away. What was there is as it was; a folder “.litecopy-…” with an unfinished copy may be left beside the destination, and the next copy there removes it. Copy again when the file can be read.</source>
        <translation>ファイルシステムまたはその先のサーバーに届きません。元の内容はそのままです。未完成のコピーが入ったフォルダー「.litecopy-…」がコピー先の横に残ることがありますが、次にそこへコピーするときに削除されます。ファイルを読めるようになったら、もう一度コピーしてください。</translation>
    </message>
    <message>
        <source>Cancelling: waiting for the file system to answer. Press again to leave at once.</source>
        <translation>キャンセルしています。ファイルシステムの応答を待っています。もう一度押すと、すぐに終了します。</translation>
    </message>
    <message>
        <source>Try &apos;%1&apos; for help.</source>
        <translation>ヘルプを見るには &apos;%1&apos; を実行してください。</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>例:</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>使い方: %1</translation>
    </message>
    <message>
        <source>Compares two SQLite databases, page by page and table by table, changing neither.</source>
        <translation>2 つの SQLite データベースを、どちらも変更せずに、ページごと、テーブルごとに比較します。</translation>
    </message>
    <message>
        <source>Show which tables differ, and in how many rows.</source>
        <translation>違いのあるテーブルと、違う行の数を表示します。</translation>
    </message>
    <message>
        <source>One line per table and index.</source>
        <translation>テーブルとインデックスごとに 1 行で表示します。</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>オプション:</translation>
    </message>
    <message>
        <source>Print one line of comma-separated values per table and index.</source>
        <translation>テーブルとインデックスごとに、コンマ区切りの値を 1 行で出力します。</translation>
    </message>
    <message>
        <source>Print one JSON object on one line.</source>
        <translation>JSON オブジェクトを 1 つ、1 行で出力します。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>このヘルプを表示します。</translation>
    </message>
    <message>
        <source>It ends with 0 where all tables have the same content, with 1 where some differ, and with 65 or more where they could not be compared: with 65 where not all could be, for one is damaged, whether or not the rest differs, and with 75 where a program wrote meanwhile, so that what it shows may not be of one moment.</source>
        <translation>終了コードは、すべてのテーブルの内容が同じなら 0、違いがあれば 1、比較できなければ 65 以上です。破損のために全体を比較できないときは、残りに違いがあってもなくても 65 です。途中でプログラムが書き込み、表示が同じ時点のものでないかもしれないときは 75 です。</translation>
    </message>
    <message>
        <source>written to meanwhile: not all could be compared</source>
        <translation>途中で書き込みがあり、すべては比較できませんでした</translation>
    </message>
    <message>
        <source>damaged: not all could be compared</source>
        <translation>破損のため、すべては比較できませんでした</translation>
    </message>
    <message>
        <source>damaged: could not be compared</source>
        <translation>破損のため、比較できませんでした</translation>
    </message>
    <message>
        <source>only in the first</source>
        <translation>1 つ目にのみ存在</translation>
    </message>
    <message>
        <source>only in the second</source>
        <translation>2 つ目にのみ存在</translation>
    </message>
    <message>
        <source>could not be compared</source>
        <translation>比較できませんでした</translation>
    </message>
    <message>
        <source>Pages: %1 in the first, %2 in the second.</source>
        <translation>ページ: 1 つ目は %1、2 つ目は %2。</translation>
    </message>
    <message>
        <source>Pages: %1 differs</source>
        <translation>ページ: 違い %1</translation>
    </message>
    <message>
        <source>Pages: %1 differ</source>
        <translation>ページ: 違い %1</translation>
    </message>
    <message>
        <source>%1 is the same</source>
        <translation>同じ %1</translation>
    </message>
    <message>
        <source>%1 are the same</source>
        <translation>同じ %1</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1、%2。</translation>
    </message>
    <message>
        <source>All tables have the same content.</source>
        <translation>すべてのテーブルの内容は同じです。</translation>
    </message>
    <message>
        <source>Rows stored in other bytes that read the same: %1.</source>
        <translation>格納されたバイトは違っても、同じ値として読める行: %1。</translation>
    </message>
    <message>
        <source>Tables: %1 of %2 differs.</source>
        <translation>違いのあるテーブル: %2 のうち %1。</translation>
    </message>
    <message>
        <source>Tables: %1 of %2 differ.</source>
        <translation>違いのあるテーブル: %2 のうち %1。</translation>
    </message>
    <message>
        <source>Damaged, so that not all of them could be compared: %1.</source>
        <translation>破損のため、すべては比較できなかったもの: %1。</translation>
    </message>
    <message>
        <source>Written to meanwhile, so that not all of them could be compared: %1.</source>
        <translation>途中で書き込みがあり、すべては比較できなかったもの: %1。</translation>
    </message>
    <message>
        <source>The schema differs.</source>
        <translation>スキーマに違いがあります。</translation>
    </message>
    <message>
        <source>Text is stored in different encodings, and compared as it reads.</source>
        <translation>テキストのエンコーディングが違うため、読んだ値で比較しています。</translation>
    </message>
    <message>
        <source>Differing</source>
        <translation>違い</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Same rows</source>
        <translation>同じ行</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Only first</source>
        <translation>1 つ目のみ</translation>
    </message>
    <message>
        <source>Only second</source>
        <translation>2 つ目のみ</translation>
    </message>
    <message>
        <source>  index %1</source>
        <translation>  インデックス %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is damaged: what can&apos;t be read of it was not compared.</source>
        <translation>%1 は破損しています。読み取れない部分は比較していません。</translation>
    </message>
    <message>
        <source>Two databases are needed: FIRST and SECOND.</source>
        <translation>データベースが 2 つ必要です: FIRST と SECOND。</translation>
    </message>
    <message>
        <source>--csv and --json exclude each other.</source>
        <translation>--csv と --json は同時に指定できません。</translation>
    </message>
    <message>
        <source>Comparing: %1 %</source>
        <translation>比較中: %1%</translation>
    </message>
    <message>
        <source>The copy is up to date: %1</source>
        <translation>コピーは最新です: %1</translation>
    </message>
    <message>
        <source>The copy is not made.</source>
        <translation>コピーは作られていません。</translation>
    </message>
    <message>
        <source>The copy is made: %1</source>
        <translation>コピーを作りました: %1</translation>
    </message>
    <message>
        <source>Standard output is a terminal, and no copy is written to one. Send it to a program or a file.</source>
        <translation>標準出力が端末です。端末にコピーは書き込みません。プログラムまたはファイルに送ってください。</translation>
    </message>
    <message>
        <source>Standard input is a terminal, and no copy comes from one. Let a program send it.</source>
        <translation>標準入力が端末です。端末からコピーは受け取れません。プログラムから送ってください。</translation>
    </message>
    <message>
        <source>It was a dry run: nothing was copied.</source>
        <translation>以上は試行です。何もコピーしていません。</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>%1 のいずれか</translation>
    </message>
    <message>
        <source>a number from %1 on</source>
        <translation>%1 以上の数</translation>
    </message>
    <message>
        <source>a time, such as 30s or 500ms</source>
        <translation>30s や 500ms のような時間</translation>
    </message>
    <message>
        <source>a file name</source>
        <translation>ファイル名</translation>
    </message>
    <message>
        <source>a command, all quotes closed</source>
        <translation>引用符がすべて閉じたコマンド</translation>
    </message>
    <message>
        <source>--schema takes main, not &apos;%1&apos;. A database file has one schema, main; temp and attached ones belong to the connection of a program, which copies them with Litecopy&apos;s library. To copy an attached database, name its file as SOURCE.</source>
        <translation>--schema に指定できるのは main です。&apos;%1&apos; は指定できません。データベースファイルにあるスキーマは main だけです。temp とアタッチされたスキーマはプログラムの接続に属し、プログラムが Litecopy のライブラリを使ってコピーします。アタッチされたデータベースをコピーするには、そのファイルを SOURCE に指定してください。</translation>
    </message>
    <message>
        <source>--%1 means nothing here: %2</source>
        <translation>--%1 はここでは意味がありません: %2</translation>
    </message>
    <message>
        <source>--%1 and --%2 cannot be given together.</source>
        <translation>--%1 と --%2 は同時に指定できません。</translation>
    </message>
    <message>
        <source>--%1 goes only with --%2.</source>
        <translation>--%1 は --%2 と一緒にだけ指定できます。</translation>
    </message>
    <message>
        <source>--%1 takes %2, not &apos;%3&apos;.</source>
        <translation>--%1 に指定できるのは%2です。&apos;%3&apos; は指定できません。</translation>
    </message>
    <message>
        <source>SOURCE is standard input, from which a copy is only received.</source>
        <translation>SOURCE が標準入力のため、コピーを受け取るだけです。</translation>
    </message>
    <message>
        <source>SOURCE is a compressed copy, which is only unpacked.</source>
        <translation>SOURCE が圧縮コピーのため、展開するだけです。</translation>
    </message>
    <message>
        <source>DESTINATION is standard output, and no file.</source>
        <translation>DESTINATION が標準出力で、ファイルではありません。</translation>
    </message>
    <message>
        <source>DESTINATION is here, or standard output. To copy to another machine, send it there: litecopy-cli copy SOURCE - | ssh HOST litecopy-cli copy - DESTINATION</source>
        <translation>DESTINATION に指定できるのは、このコンピューターのファイルか標準出力です。別のコンピューターにコピーするには、次のように送ってください: litecopy-cli copy SOURCE - | ssh HOST litecopy-cli copy - DESTINATION</translation>
    </message>
    <message>
        <source>SOURCE is not of the form ssh://[USER@]HOST[:PORT]/PATH.</source>
        <translation>SOURCE が ssh://[USER@]HOST[:PORT]/PATH の形になっていません。</translation>
    </message>
    <message>
        <source>SOURCE is on another machine, where the copy is made.</source>
        <translation>SOURCE は別のコンピューターにあり、コピーはそこで作られます。</translation>
    </message>
    <message>
        <source>--compress takes one of zstd, gzip, none, not &apos;%1&apos;.</source>
        <translation>--compress に指定できるのは zstd、gzip、none のいずれかです。&apos;%1&apos; は指定できません。</translation>
    </message>
    <message>
        <source>--into writes into a database, and DESTINATION is a compressed copy.</source>
        <translation>--into はデータベースに書き込みますが、DESTINATION は圧縮コピーです。</translation>
    </message>
    <message>
        <source>--update compares pages, and a compressed DESTINATION has none. --force makes it anew.</source>
        <translation>--update はページを比較しますが、圧縮した DESTINATION にはページがありません。--force を使うと、新しく作ります。</translation>
    </message>
    <message>
        <source>How the pages are copied:</source>
        <translation>ページのコピー方法:</translation>
    </message>
    <message>
        <source>METHOD</source>
        <translation>METHOD</translation>
    </message>
    <message>
        <source>auto (default), online, clone, snapshot or compact. Automatic looks at the source and picks; --dry-run says what and why.</source>
        <translation>auto（既定）、online、clone、snapshot、compact。auto はコピー元を見て選びます。--dry-run で、選んだ方法と理由がわかります。</translation>
    </message>
    <message>
        <source>WHEN</source>
        <translation>WHEN</translation>
    </message>
    <message>
        <source>Hold one read transaction for the whole copy: auto (default), always or never.</source>
        <translation>コピー全体で 1 つの読み取りトランザクションを保持します: auto（既定）、always、never。</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>Copy the schema NAME: main (default), the only one that is in a file.</source>
        <translation>スキーマ NAME をコピーします: main（既定）。ファイルにあるのはこれだけです。</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>TIME</translation>
    </message>
    <message>
        <source>Give up after so long without any progress or lock (default 30s); after 3s at least where a file system gives no answer.</source>
        <translation>この時間、進みもロックもなければ中止します（既定 30s）。ファイルシステムが応答しないときは、少なくとも 3s 待ちます。</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Copy N pages while the source is locked; 0 (default) adapts to 20 ms.</source>
        <translation>コピー元をロックして一度に N ページをコピーします。0（既定）は 20 ms になるよう調整します。</translation>
    </message>
    <message>
        <source>Rest between two steps, in milliseconds unless a unit is given.</source>
        <translation>次の区切りまでの休止時間。単位がなければミリ秒。</translation>
    </message>
    <message>
        <source>Snapshot: read the files anew up to N times (default 100).</source>
        <translation>snapshot: ファイルを最大 N 回読み直します（既定 100）。</translation>
    </message>
    <message>
        <source>Snapshot: after the retries go on, and say that the copy is not proved.</source>
        <translation>snapshot: 再試行が尽きても続け、コピーが未証明であることを知らせます。</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>FOLDER</translation>
    </message>
    <message>
        <source>Where files are put for a while: of a snapshot (default: beside DESTINATION), and a copy that goes to standard output (default: TMPDIR).</source>
        <translation>ファイルを一時的に置く場所: snapshot のファイル（既定: DESTINATION の横）、標準出力に送るコピー（既定: TMPDIR）。</translation>
    </message>
    <message>
        <source>What becomes of DESTINATION:</source>
        <translation>DESTINATION の扱い:</translation>
    </message>
    <message>
        <source>Replace an existing file, once the copy is complete.</source>
        <translation>コピーが完了してから、既存のファイルを置き換えます。</translation>
    </message>
    <message>
        <source>Bring an existing copy up to date: only pages that differ are written, where the file system shares blocks. Where none differs, nothing is touched.</source>
        <translation>既存のコピーを最新にします: ファイルシステムがブロックを共有できれば、違うページだけを書き込みます。違いがなければ何も変更しません。</translation>
    </message>
    <message>
        <source>With --update: write them into the copy itself, where the file system shares no blocks. A crash leaves a journal, by which SQLite puts the old copy back.</source>
        <translation>--update と一緒に: ファイルシステムがブロックを共有できないとき、コピー自体に書き込みます。クラッシュするとジャーナルが残り、SQLite がそれを使って古いコピーを復元します。</translation>
    </message>
    <message>
        <source>With --update: also where the check finds the source damaged. Without it the older copy stays.</source>
        <translation>--update と一緒に: 検査でコピー元の破損が見つかったときも実行します。指定しなければ、古いコピーを残します。</translation>
    </message>
    <message>
        <source>Write into an existing database that others may be using (restore). What it held is kept beside it.</source>
        <translation>ほかのプログラムが使っているかもしれない既存のデータベースに書き込みます（復元）。元の内容はその横に保管します。</translation>
    </message>
    <message>
        <source>With --into: keep no copy of what is overwritten.</source>
        <translation>--into と一緒に: 上書きされる内容のコピーを保管しません。</translation>
    </message>
    <message>
        <source>FORM</source>
        <translation>FORM</translation>
    </message>
    <message>
        <source>zstd, gzip or none. Default: by DESTINATION’s name, .zst or .gz, else none.</source>
        <translation>zstd、gzip、none。既定: DESTINATION の名前が .zst か .gz ならそれ、ほかは none。</translation>
    </message>
    <message>
        <source>MODE</source>
        <translation>MODE</translation>
    </message>
    <message>
        <source>delete (default): the copy is one file. keep: a WAL database stays one.</source>
        <translation>delete（既定）: コピーは 1 つのファイル。keep: WAL データベースは WAL のまま。</translation>
    </message>
    <message>
        <source>Proof:</source>
        <translation>証明:</translation>
    </message>
    <message>
        <source>LEVEL</source>
        <translation>LEVEL</translation>
    </message>
    <message>
        <source>none, quick (default) or full, before the copy gets its name.</source>
        <translation>none、quick（既定）、full。コピーに名前が付く前に検査します。</translation>
    </message>
    <message>
        <source>Fail, and keep nothing, where nothing proves that the copy is of one moment.</source>
        <translation>コピーが同じ時点のものだと証明できなければ失敗とし、何も残しません。</translation>
    </message>
    <message>
        <source>Read the copy back from the medium and compare it.</source>
        <translation>コピーを記憶媒体から読み直して比較します。</translation>
    </message>
    <message>
        <source>Print the SHA-256 of the copy.</source>
        <translation>コピーの SHA-256 を表示します。</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>Write all that is known of the copy to FILE, as JSON.</source>
        <translation>コピーについてわかったすべてを、JSON で FILE に書き込みます。</translation>
    </message>
    <message>
        <source>Afterwards:</source>
        <translation>その後:</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>COMMAND</translation>
    </message>
    <message>
        <source>Start COMMAND once the copy is made; a word {} is its path. No shell reads it. The copy stays where it fails, and its exit code is this one&apos;s.</source>
        <translation>コピーができたら COMMAND を起動します。単語 {} はコピーのパスになります。シェルは使いません。失敗してもコピーは残り、その終了コードがこのコマンドの終了コードになります。</translation>
    </message>
    <message>
        <source>Output:</source>
        <translation>出力:</translation>
    </message>
    <message>
        <source>Only say how the source would be copied and why, and what would refuse it.</source>
        <translation>コピー元をどうコピーするか、その理由、できない理由だけを表示します。</translation>
    </message>
    <message>
        <source>auto (default: on a terminal), always or never.</source>
        <translation>auto（既定: 端末のとき）、always、never。</translation>
    </message>
    <message>
        <source>Print JSON Lines: start, status, restart, verify, summary.</source>
        <translation>JSON Lines を出力します: start, status, restart, verify, summary。</translation>
    </message>
    <message>
        <source>Print nothing but errors and warnings.</source>
        <translation>エラーと警告のほかは何も表示しません。</translation>
    </message>
    <message>
        <source>Copies a SQLite database that may be in use. The source is never changed; the copy is complete and checked before it gets its name, or nothing is left. “-” sends it to standard output, once it is complete and checked, or takes one from standard input, whole or not at all.</source>
        <translation>使用中かもしれない SQLite データベースをコピーします。コピー元は決して変更されません。コピーは完全で検査済みになってから名前が付き、そうでなければ何も残りません。「-」は、完全で検査済みのコピーを標準出力に送るか、標準入力からコピーを受け取ります。受け取りは全体か、何もしないかのどちらかです。</translation>
    </message>
    <message>
        <source>Copy a database, in use or not.</source>
        <translation>使用中でもそうでなくても、データベースをコピーします。</translation>
    </message>
    <message>
        <source>Replace last night&apos;s copy, and check the new one thoroughly.</source>
        <translation>昨夜のコピーを置き換え、新しいコピーを念入りに検査します。</translation>
    </message>
    <message>
        <source>Write to a stick only what changed since the last copy.</source>
        <translation>前回のコピーから変わった分だけを USB メモリに書き込みます。</translation>
    </message>
    <message>
        <source>Copy a database that a browser keeps locked.</source>
        <translation>ブラウザーがロックし続けるデータベースをコピーします。</translation>
    </message>
    <message>
        <source>Restore a copy into a database that programs have open.</source>
        <translation>プログラムが開いているデータベースにコピーを復元します。</translation>
    </message>
    <message>
        <source>Make a compressed copy. “litecopy-cli copy app.db.zst app.db” unpacks it.</source>
        <translation>圧縮コピーを作ります。「litecopy-cli copy app.db.zst app.db」で展開できます。</translation>
    </message>
    <message>
        <source>Fetch a copy from another machine, by ssh. It is made there by litecopy-cli, else by sqlite3.</source>
        <translation>別のコンピューターから ssh でコピーを取り寄せます。コピーはそこで litecopy-cli、なければ sqlite3 が作ります。</translation>
    </message>
    <message>
        <source>The same by hand: “-” is standard output, and standard input.</source>
        <translation>同じことを手動で: 「-」は標準出力と標準入力。</translation>
    </message>
    <message>
        <source>Say how it would be copied, and why.</source>
        <translation>どうコピーするか、その理由を表示します。</translation>
    </message>
    <message>
        <source>SOURCE and DESTINATION are needed.</source>
        <translation>SOURCE と DESTINATION が必要です。</translation>
    </message>
    <message>
        <source>Only SOURCE and DESTINATION are taken, not &apos;%1&apos; too.</source>
        <translation>指定できるのは SOURCE と DESTINATION だけです。&apos;%1&apos; は余分です。</translation>
    </message>
    <message>
        <source>--then has {} in it, the path of the copy: on standard output it has none.</source>
        <translation>--then の {} はコピーのパスですが、標準出力のコピーにはパスがありません。</translation>
    </message>
    <message>
        <source>A file name is empty.</source>
        <translation>ファイル名が空です。</translation>
    </message>
    <message>
        <source>SOURCE is a file name, not a URI: leave out &apos;file:&apos; and what follows &apos;?&apos;.</source>
        <translation>SOURCE は URI ではなくファイル名です。&apos;file:&apos; と &apos;?&apos; 以降を取り除いてください。</translation>
    </message>
    <message>
        <source>Shows what a SQLite database says of itself, without changing it or waiting for anybody.</source>
        <translation>SQLite データベース自身の情報を、変更せず、だれも待たずに表示します。</translation>
    </message>
    <message>
        <source>Show the facts, with SQLite&apos;s names.</source>
        <translation>情報を SQLite での名前とともに表示します。</translation>
    </message>
    <message>
        <source>Show what each table and index takes.</source>
        <translation>テーブルとインデックスが使う容量を表示します。</translation>
    </message>
    <message>
        <source>The same for programs.</source>
        <translation>同じものをプログラム向けに出力します。</translation>
    </message>
    <message>
        <source>Read every page, and show what each table and index takes, and what is wrong.</source>
        <translation>すべてのページを読み、テーブルとインデックスが使う容量と、問題のある箇所を表示します。</translation>
    </message>
    <message>
        <source>Read every page, and show what each is.</source>
        <translation>すべてのページを読み、それぞれの種類を表示します。</translation>
    </message>
    <message>
        <source>With --tables or --map: print lines of comma-separated values instead.</source>
        <translation>--tables または --map と一緒に: 代わりにコンマ区切りの値を出力します。</translation>
    </message>
    <message>
        <source>One DATABASE is needed.</source>
        <translation>DATABASE が 1 つ必要です。</translation>
    </message>
    <message>
        <source>--csv needs either --tables or --map.</source>
        <translation>--csv には --tables または --map が必要です。</translation>
    </message>
    <message>
        <source>It is damaged: it should have %1, and the last one is missing.</source>
        <translation>破損しています。%1 あるはずですが、最後の 1 ページがありません。</translation>
    </message>
    <message>
        <source>It is damaged: it should have %1, and the last %2 are missing.</source>
        <translation>破損しています。%1 あるはずですが、最後の %2 ページがありません。</translation>
    </message>
    <message>
        <source>It is damaged: its header counts more free pages than it has pages.</source>
        <translation>破損しています。ヘッダーにある空きページの数が、全体のページ数より多くなっています。</translation>
    </message>
    <message>
        <source>It is damaged: the list of its tables can’t be read completely.</source>
        <translation>破損しています。テーブルの一覧を完全には読み取れません。</translation>
    </message>
    <message>
        <source>“litecopy-cli info --tables” shows what is left of it.</source>
        <translation>「litecopy-cli info --tables」で、残っている内容を表示できます。</translation>
    </message>
    <message>
        <source>Reading: %1 of %2</source>
        <translation>読み取り中: %2 のうち %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 (of %2)</source>
        <translation>%1（%2 の一部）</translation>
    </message>
    <message>
        <source>Another program holds the database for a transaction, and what it changed can&apos;t be told from what is committed: its journal is not on the drive. What is shown may be half a transaction.</source>
        <translation>別のプログラムがトランザクションのためにデータベースを保持しています。ジャーナルがドライブにないため、変更された内容とコミット済みの内容を区別できません。表示されるのはトランザクションの途中かもしれません。</translation>
    </message>
    <message>
        <source>Another program wrote to the database meanwhile: this may not be of one moment.</source>
        <translation>途中で別のプログラムがデータベースに書き込みました。同じ時点のものではないかもしれません。</translation>
    </message>
    <message>
        <source>It is on a network or FUSE file system, where the locks of other programs don&apos;t show: look at it where its program runs.</source>
        <translation>ネットワークまたは FUSE のファイルシステムにあり、ほかのプログラムのロックが見えません。データベースを使うプログラムがあるコンピューターで見てください。</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>テーブル</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>エントリ</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>使用率</translation>
    </message>
    <message>
        <source>Overflow</source>
        <translation>オーバーフロー</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>深さ</translation>
    </message>
    <message>
        <source>Scattered</source>
        <translation>散在</translation>
    </message>
    <message>
        <source>All tables</source>
        <translation>すべてのテーブル</translation>
    </message>
    <message>
        <source>All indexes</source>
        <translation>すべてのインデックス</translation>
    </message>
    <message>
        <source>Free pages</source>
        <translation>空きページ</translation>
    </message>
    <message>
        <source>Pointer maps</source>
        <translation>ポインターマップ</translation>
    </message>
    <message>
        <source>Lock-byte page</source>
        <translation>ロックバイトページ</translation>
    </message>
    <message>
        <source>Pages of nothing</source>
        <translation>所属のないページ</translation>
    </message>
    <message>
        <source>Damaged pages</source>
        <translation>破損したページ</translation>
    </message>
    <message>
        <source>A compact copy would be no smaller.</source>
        <translation>コンパクトコピーにしても小さくなりません。</translation>
    </message>
    <message>
        <source>A compact copy would have about %1 and save about %2.</source>
        <translation>コンパクトコピーは約 %1 になり、約 %2 節約できます。</translation>
    </message>
    <message>
        <source>%1  %2: %3</source>
        <translation>%1  %2: %3</translation>
    </message>
    <message>
        <source>Each letter is the most frequent kind of %1.</source>
        <translation>1 文字は、%1 の中で最も多い種類を表します。</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>ほかに %1。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>扱い</translation>
    </message>
    <message>
        <source>would go</source>
        <translation>削除されます</translation>
    </message>
    <message>
        <source>stays: %1</source>
        <translation>残ります: %1</translation>
    </message>
    <message>
        <source>Removed, for no rule keeps it: %1</source>
        <translation>どのルールでも残らないため削除: %1</translation>
    </message>
    <message>
        <source>1 copy of it is kept there.</source>
        <translation>そのコピーが 1 個、そこに保管されています。</translation>
    </message>
    <message>
        <source>%1 copies of it are kept there.</source>
        <translation>そのコピーが %1 個、そこに保管されています。</translation>
    </message>
    <message>
        <source>Already up to date: nothing changed since %1</source>
        <translation>すでに最新です。%1 から変更はありません</translation>
    </message>
    <message>
        <source>%1 compared in %2, none changed</source>
        <translation>%1 を %2 で比較し、変更なし</translation>
    </message>
    <message>
        <source>the database was damaged when that copy was made.</source>
        <translation>そのコピーを作ったとき、データベースは破損していました。</translation>
    </message>
    <message>
        <source>It was a dry run: nothing was copied or removed.</source>
        <translation>以上は試行です。何もコピーも削除もしていません。</translation>
    </message>
    <message>
        <source>Nothing changed: no copy would be made.</source>
        <translation>変更がないため、コピーは作られません。</translation>
    </message>
    <message>
        <source>A copy would be made. %1</source>
        <translation>コピーが作られます。%1</translation>
    </message>
    <message>
        <source>No copies are listed in %1</source>
        <translation>%1 に一覧されたコピーはありません</translation>
    </message>
    <message>
        <source>Copies of %1</source>
        <translation>%1 のコピー</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Adds</source>
        <translation>増加分</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>検査</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>kept for good</source>
        <translation>無期限保管</translation>
    </message>
    <message>
        <source>Not in the list, so never removed: %1</source>
        <translation>一覧になく、削除されないもの: %1</translation>
    </message>
    <message>
        <source>One FOLDER is needed. To keep a database of the name list, write ./list.</source>
        <translation>FOLDER が 1 つ必要です。list という名前のデータベースを保管するには、./list と書いてください。</translation>
    </message>
    <message>
        <source>The list of copies in %1 can&apos;t be used: %2.</source>
        <translation>%1 のコピーの一覧は使えません: %2。</translation>
    </message>
    <message>
        <source>At least one COPY is needed. To keep a database of the name pin, write ./pin.</source>
        <translation>COPY が少なくとも 1 つ必要です。pin という名前のデータベースを保管するには、./pin と書いてください。</translation>
    </message>
    <message>
        <source>Waiting until another copy into this folder is made…</source>
        <translation>このフォルダーへの別のコピーが終わるのを待っています…</translation>
    </message>
    <message>
        <source>Kept for good: %1</source>
        <translation>無期限に保管します: %1</translation>
    </message>
    <message>
        <source>Kept by its rules again: %1</source>
        <translation>再びルールに従って保管します: %1</translation>
    </message>
    <message>
        <source>--%1 takes a number from 1 on, or unlimited, not &apos;%2&apos;.</source>
        <translation>--%1 に指定できるのは 1 以上の数か unlimited です。&apos;%2&apos; は指定できません。</translation>
    </message>
    <message>
        <source>A copy from standard input has no name to be kept by. Name the database, here or as ssh://HOST/PATH. A file of the name - is written ./-.</source>
        <translation>標準入力からのコピーには、保管に使う名前がありません。データベースを、ここのファイル名または ssh://HOST/PATH で指定してください。- という名前のファイルは ./- と書きます。</translation>
    </message>
    <message>
        <source>FOLDER is a folder, and not standard output. A folder of the name - is written ./-.</source>
        <translation>FOLDER に指定できるのはフォルダーで、標準出力は指定できません。- という名前のフォルダーは ./- と書きます。</translation>
    </message>
    <message>
        <source>FOLDER is here. To keep copies on another machine, run it there: ssh HOST litecopy-cli keep ssh://THIS-MACHINE/PATH FOLDER</source>
        <translation>FOLDER はこのコンピューターにあるフォルダーです。別のコンピューターにコピーを保管するには、そこで実行してください: ssh HOST litecopy-cli keep ssh://THIS-MACHINE/PATH FOLDER</translation>
    </message>
    <message>
        <source>COPY is a file here. To put back what comes from elsewhere: litecopy-cli copy --into %1 DATABASE</source>
        <translation>COPY はこのコンピューターにあるファイルです。別の場所から来るものを復元するには: litecopy-cli copy --into %1 DATABASE</translation>
    </message>
    <message>
        <source>DATABASE is a file here. To put a copy back on another machine, run it there: ssh HOST litecopy-cli restore COPY DATABASE</source>
        <translation>DATABASE はこのコンピューターにあるファイルです。別のコンピューターにコピーを復元するには、そこで実行してください: ssh HOST litecopy-cli restore COPY DATABASE</translation>
    </message>
    <message>
        <source>--keep-within takes a time such as 14d, 2m or 1y6m12h, not &apos;%1&apos;.</source>
        <translation>--keep-within に指定できるのは 14d、2m、1y6m12h のような時間です。&apos;%1&apos; は指定できません。</translation>
    </message>
    <message>
        <source>Which automatic copies stay (without any of these: all):</source>
        <translation>残す自動コピー（どれも指定しなければ、すべて）:</translation>
    </message>
    <message>
        <source>The newest N. N is a number or unlimited.</source>
        <translation>最新の N 個。N は数または unlimited。</translation>
    </message>
    <message>
        <source>The newest one of each of the last N hours that have one.</source>
        <translation>コピーのある直近 N 時間について、各時間の最新の 1 個。</translation>
    </message>
    <message>
        <source>The same of days.</source>
        <translation>同じく、日ごと。</translation>
    </message>
    <message>
        <source>The same of weeks, which begin on Monday.</source>
        <translation>同じく、週ごと（月曜日から）。</translation>
    </message>
    <message>
        <source>The same of months.</source>
        <translation>同じく、月ごと。</translation>
    </message>
    <message>
        <source>The same of years.</source>
        <translation>同じく、年ごと。</translation>
    </message>
    <message>
        <source>Make this copy even where nothing changed, and keep it until you remove it.</source>
        <translation>変更がなくてもこのコピーを作り、自分で削除するまで保管します。</translation>
    </message>
    <message>
        <source>Give up after so long without any progress or lock (default 30s).</source>
        <translation>この時間、進みもロックもなければ中止します（既定 30s）。</translation>
    </message>
    <message>
        <source>Make a copy, and keep one of each of 14 days and 12 months.</source>
        <translation>コピーを作り、14 日分と 12 か月分を 1 個ずつ残します。</translation>
    </message>
    <message>
        <source>Show which copies would stay, by which rule, and which would go.</source>
        <translation>どのコピーがどのルールで残り、どれが削除されるかを表示します。</translation>
    </message>
    <message>
        <source>Make a copy that no rule removes.</source>
        <translation>どのルールでも削除されないコピーを作ります。</translation>
    </message>
    <message>
        <source>Keep compressed copies of a database on another machine.</source>
        <translation>別のコンピューターにあるデータベースの圧縮コピーを保管します。</translation>
    </message>
    <message>
        <source>Show the copies in a folder.</source>
        <translation>フォルダーの中のコピーを表示します。</translation>
    </message>
    <message>
        <source>Keep a copy for good.</source>
        <translation>コピーを無期限に保管します。</translation>
    </message>
    <message>
        <source>How it is copied, see &apos;copy&apos;:</source>
        <translation>コピー方法（&apos;copy&apos; を参照）:</translation>
    </message>
    <message>
        <source>auto (default), online, clone, snapshot or compact.</source>
        <translation>auto（既定）、online、clone、snapshot、compact。</translation>
    </message>
    <message>
        <source>auto (default), always or never.</source>
        <translation>auto（既定）、always、never。</translation>
    </message>
    <message>
        <source>quick (default) or full. A kept copy is always checked.</source>
        <translation>quick（既定）または full。保管するコピーは必ず検査します。</translation>
    </message>
    <message>
        <source>zstd, gzip or none (default): the copies are named .zst or .gz, and &apos;restore&apos; unpacks them. They share nothing with each other.</source>
        <translation>zstd、gzip、none（既定）: コピーの名前は .zst または .gz になり、&apos;restore&apos; が展開します。コピーどうしで共有するものはありません。</translation>
    </message>
    <message>
        <source>Only show which copies would stay, by which rule, and which would go.</source>
        <translation>どのコピーがどのルールで残り、どれが削除されるかだけを表示します。</translation>
    </message>
    <message>
        <source>Print JSON Lines: start, status, restart, generation, verify, summary.</source>
        <translation>JSON Lines を出力します: start, status, restart, generation, verify, summary。</translation>
    </message>
    <message>
        <source>%1 are needed.</source>
        <translation>%1 が必要です。</translation>
    </message>
    <message>
        <source>Only %1 are taken, not &apos;%2&apos; too.</source>
        <translation>指定できるのは %1 だけです。&apos;%2&apos; は余分です。</translation>
    </message>
    <message>
        <source>SOURCE and FOLDER</source>
        <translation>SOURCE と FOLDER</translation>
    </message>
    <message>
        <source>SOURCE is a compressed copy, not the database that copies are kept of.</source>
        <translation>SOURCE が圧縮コピーで、コピーを保管するデータベースではありません。</translation>
    </message>
    <message>
        <source>--check takes quick or full: a kept copy is always checked.</source>
        <translation>--check に指定できるのは quick か full です。保管するコピーは必ず検査します。</translation>
    </message>
    <message>
        <source>Puts a copy back in the place of a database: shows what changes by it, checks the copy, keeps what is there, and then writes into the database, where programs use it, or replaces its file. Putting back what was kept undoes it.</source>
        <translation>コピーをデータベースの場所に復元します。何が変わるかを表示し、コピーを検査し、今の内容を保管してから、プログラムが使っていればデータベースに書き込み、そうでなければファイルを置き換えます。保管したものを復元すれば、元に戻せます。</translation>
    </message>
    <message>
        <source>Show what would change, who has the database open, and what would be done.</source>
        <translation>何が変わるか、だれがデータベースを開いているか、何をするかを表示します。</translation>
    </message>
    <message>
        <source>Put the copy back.</source>
        <translation>コピーを復元します。</translation>
    </message>
    <message>
        <source>Undo that.</source>
        <translation>それを元に戻します。</translation>
    </message>
    <message>
        <source>How it is put back (without these: the better one of the two):</source>
        <translation>復元の方法（指定しなければ、どちらか適したほう）:</translation>
    </message>
    <message>
        <source>Write into the database in one transaction, while programs use it.</source>
        <translation>プログラムが使っている間に、1 つのトランザクションでデータベースに書き込みます。</translation>
    </message>
    <message>
        <source>Replace the file; nobody may be using it.</source>
        <translation>ファイルを置き換えます。だれも使っていないときに限ります。</translation>
    </message>
    <message>
        <source>Put back a copy that the check finds damaged.</source>
        <translation>検査で破損が見つかったコピーも復元します。</translation>
    </message>
    <message>
        <source>quick (default) or full: how the copy is checked first.</source>
        <translation>quick（既定）または full: 先にコピーをどう検査するか。</translation>
    </message>
    <message>
        <source>Only show what would change, who has the database open, and what would be done.</source>
        <translation>何が変わるか、だれがデータベースを開いているか、何をするかだけを表示します。</translation>
    </message>
    <message>
        <source>Print JSON Lines: changes, start, status, restart, verify, summary.</source>
        <translation>JSON Lines を出力します: changes, start, status, restart, verify, summary。</translation>
    </message>
    <message>
        <source>Do not show what changes: of large databases that takes a while.</source>
        <translation>何が変わるかを表示しません（大きなデータベースでは時間がかかるため）。</translation>
    </message>
    <message>
        <source>Exit codes as those of &apos;copy&apos;; 65 also where the copy is damaged, so that it was not put back.</source>
        <translation>終了コードは &apos;copy&apos; と同じです。コピーが破損していて復元しなかったときも 65 です。</translation>
    </message>
    <message>
        <source>COPY and DATABASE</source>
        <translation>COPY と DATABASE</translation>
    </message>
    <message>
        <source>DATABASE is named as a compressed copy. A copy is put back as a database.</source>
        <translation>DATABASE の名前が圧縮コピーになっています。コピーはデータベースとして復元されます。</translation>
    </message>
    <message>
        <source>--into and --force cannot be given together.</source>
        <translation>--into と --force は同時に指定できません。</translation>
    </message>
    <message>
        <source>--check takes quick or full: a copy is always checked before it is put back.</source>
        <translation>--check に指定できるのは quick か full です。コピーは復元する前に必ず検査します。</translation>
    </message>
    <message>
        <source>Makes safe copies of SQLite databases that are in use.</source>
        <translation>使用中の SQLite データベースの安全なコピーを作ります。</translation>
    </message>
    <message>
        <source>Keep a dated copy, and those of 14 days.</source>
        <translation>日付付きコピーを保管し、14 日分を残します。</translation>
    </message>
    <message>
        <source>Put a copy back.</source>
        <translation>コピーを復元します。</translation>
    </message>
    <message>
        <source>Show what a database says of itself.</source>
        <translation>データベース自身の情報を表示します。</translation>
    </message>
    <message>
        <source>Show which tables differ.</source>
        <translation>違いのあるテーブルを表示します。</translation>
    </message>
    <message>
        <source>Show the copies that are made by the clock.</source>
        <translation>定期実行で作られるコピーを表示します。</translation>
    </message>
    <message>
        <source>Show a command&apos;s options.</source>
        <translation>コマンドのオプションを表示します。</translation>
    </message>
    <message>
        <source>Show the versions of Litecopy, SQLite and Qt.</source>
        <translation>Litecopy、SQLite、Qt のバージョンを表示します。</translation>
    </message>
    <message>
        <source>There is no command &apos;%1&apos;.</source>
        <translation>コマンド &apos;%1&apos; はありません。</translation>
    </message>
    <message>
        <source>A command comes first.</source>
        <translation>最初にコマンドが必要です。</translation>
    </message>
    <message>
        <source>There are too many open files to begin with.
The limit of open files is reached. Raise the limit (ulimit -n), and try again.</source>
        <translation>開いているファイルが多すぎて始められません。
開けるファイル数の上限に達しました。上限を上げて（ulimit -n）、もう一度試してください。</translation>
    </message>
    <message>
        <source>The receipt cannot be written to %1: that is one of the databases&apos; files.</source>
        <translation>コピー記録を %1 に書き込めません。データベースのファイルの 1 つです。</translation>
    </message>
    <message>
        <source>The receipt cannot be written to %1: %2 is a link that another user made, and may lead anywhere.</source>
        <translation>コピー記録を %1 に書き込めません。%2 は別のユーザーが作ったリンクで、どこを指すかわかりません。</translation>
    </message>
    <message>
        <source>The receipt cannot be written to %1: there is no such folder, or it is one.</source>
        <translation>コピー記録を %1 に書き込めません。フォルダーがないか、それ自体がフォルダーです。</translation>
    </message>
    <message>
        <source>The receipt cannot be written to %1: it is a device, a pipe or a link that leads nowhere.</source>
        <translation>コピー記録を %1 に書き込めません。デバイスかパイプ、またはどこも指していないリンクです。</translation>
    </message>
    <message>
        <source>The receipt cannot be written: %1 exists. Choose another name, or give --force.</source>
        <translation>コピー記録を書き込めません。%1 がすでにあります。別の名前を選ぶか、--force を指定してください。</translation>
    </message>
    <message>
        <source>The receipt cannot be written: %1 exists, and is no receipt, so not even --force replaces it. Choose another name.</source>
        <translation>コピー記録を書き込めません。%1 がすでにあり、コピー記録ではないため、--force でも置き換えません。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>The copy is made, but its receipt could not be written to %1: %2.</source>
        <translation>コピーは作りましたが、コピー記録を %1 に書き込めませんでした: %2。</translation>
    </message>
    <message>
        <source>The receipt could not be written to %1: %2.</source>
        <translation>コピー記録を %1 に書き込めませんでした: %2。</translation>
    </message>
    <message>
        <source>Rows changed</source>
        <translation>変わる行</translation>
    </message>
    <message>
        <source>Come back</source>
        <translation>戻る行</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>消える行</translation>
    </message>
    <message>
        <source>What changes can&apos;t be shown. %1</source>
        <translation>何が変わるかを表示できません。%1</translation>
    </message>
    <message>
        <source>Database:</source>
        <translation>データベース:</translation>
    </message>
    <message>
        <source>Copy:</source>
        <translation>コピー:</translation>
    </message>
    <message>
        <source>In use by:</source>
        <translation>使用中:</translation>
    </message>
    <message>
        <source>Way:</source>
        <translation>方法:</translation>
    </message>
    <message>
        <source>Kept first:</source>
        <translation>先に保管:</translation>
    </message>
    <message>
        <source>what is there now, in %1</source>
        <translation>今の内容を %1 に</translation>
    </message>
    <message>
        <source>To undo this: litecopy-cli restore %1 %2</source>
        <translation>これを元に戻すには: litecopy-cli restore %1 %2</translation>
    </message>
    <message>
        <source>It was a dry run: nothing was changed.</source>
        <translation>以上は試行です。何も変更していません。</translation>
    </message>
    <message>
        <source>Has systemd start a command of this program by the clock, for you alone: as a timer and a service of your own, which you can read. Without systemd it prints the line for crontab.</source>
        <translation>このプログラムのコマンドを、systemd に定期実行させます。自分専用のタイマーとサービスになり、内容は自分で読めます。systemd がなければ、crontab の行を表示します。</translation>
    </message>
    <message>
        <source>Make a dated copy of app.db every day at 17:00, and keep one of each of 14 days.</source>
        <translation>毎日 17:00 に app.db の日付付きコピーを作り、14 日分を 1 個ずつ残します。</translation>
    </message>
    <message>
        <source>Copy app.db every day at 17:00, in the place of the last copy.</source>
        <translation>毎日 17:00 に app.db をコピーし、前回のコピーと置き換えます。</translation>
    </message>
    <message>
        <source>Show all schedules: when they run next, how they ended last.</source>
        <translation>すべてのスケジュールについて、次の実行と前回の結果を表示します。</translation>
    </message>
    <message>
        <source>Start one now, as the clock would.</source>
        <translation>1 つを、定期実行と同じように今すぐ実行します。</translation>
    </message>
    <message>
        <source>Remove it, and everything that belongs to it.</source>
        <translation>スケジュールと、それに属するすべてを削除します。</translation>
    </message>
    <message>
        <source>Options of add:</source>
        <translation>add のオプション:</translation>
    </message>
    <message>
        <source>hourly, daily, weekly or monthly, the last three also with a time (daily@17:00); or any other time as systemd.time(7) has it: &apos;Mon..Fri 08,17:00&apos;.</source>
        <translation>hourly、daily、weekly、monthly。後の 3 つには時刻も付けられます（daily@17:00）。systemd.time(7) にあるほかの書き方もできます: &apos;Mon..Fri 08,17:00&apos;。</translation>
    </message>
    <message>
        <source>What it is called (default: after the database).</source>
        <translation>スケジュールの名前（既定: データベースの名前から）。</translation>
    </message>
    <message>
        <source>Begin up to so much later, by chance, so that not all schedules begin at once (default 5m).</source>
        <translation>すべてが同時に始まらないように、最大でこの時間、ランダムに遅らせて始めます（既定 5m）。</translation>
    </message>
    <message>
        <source>A run that was missed is not made up for at login.</source>
        <translation>逃した実行を、ログイン時に補いません。</translation>
    </message>
    <message>
        <source>Replace a schedule of the same name.</source>
        <translation>同じ名前のスケジュールを置き換えます。</translation>
    </message>
    <message>
        <source>Only say what it would do, and print the two files.</source>
        <translation>何をするかだけを示し、2 つのファイルの内容を表示します。</translation>
    </message>
    <message>
        <source>With list and show: print one JSON object on one line.</source>
        <translation>list と show で: JSON オブジェクトを 1 つ、1 行で出力します。</translation>
    </message>
    <message>
        <source>The bus of your session gives no answer. Nothing was changed. Try again later.</source>
        <translation>セッションのバスが応答しません。何も変更していません。後でもう一度試してください。</translation>
    </message>
    <message>
        <source>systemd is not there to start it, or can&apos;t be reached from here. Nothing was scheduled.</source>
        <translation>起動に使う systemd がないか、ここから接続できません。スケジュールは作られていません。</translation>
    </message>
    <message>
        <source>Where cron runs, put this line into your table (crontab -e):</source>
        <translation>cron が動いていれば、次の行を crontab に加えてください（crontab -e）:</translation>
    </message>
    <message>
        <source>What the clock would start:</source>
        <translation>定期実行されるコマンド:</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is too much: the command comes after &apos;--&apos;.</source>
        <translation>&apos;%1&apos; は余分です。コマンドは &apos;--&apos; の後に書きます。</translation>
    </message>
    <message>
        <source>--calendar is needed: daily@17:00, say.</source>
        <translation>--calendar が必要です。例: daily@17:00</translation>
    </message>
    <message>
        <source>--name takes letters, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;, at most 64.</source>
        <translation>--name に使えるのは英字、数字、&apos;-&apos;、&apos;_&apos;、&apos;.&apos; で、64 文字までです。</translation>
    </message>
    <message>
        <source>--delay takes a time of up to a day, such as 5m.</source>
        <translation>--delay に指定できるのは、5m のような 1 日までの時間です。</translation>
    </message>
    <message>
        <source>Scheduled: %1</source>
        <translation>スケジュールしました: %1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>次回: %1</translation>
    </message>
    <message>
        <source>--calendar=%1: %2</source>
        <translation>--calendar=%1: %2</translation>
    </message>
    <message>
        <source>The file system of “%1” or of the copy gives no answer. Nothing was scheduled.</source>
        <translation>「%1」またはコピーのファイルシステムが応答しません。スケジュールは作られていません。</translation>
    </message>
    <message>
        <source>systemd gives no answer.</source>
        <translation>systemd が応答しません。</translation>
    </message>
    <message>
        <source>systemd is not there: nothing starts them now.</source>
        <translation>systemd がないため、今は何も起動されません。</translation>
    </message>
    <message>
        <source>There is no schedule “%1” that Litecopy made. &apos;litecopy-cli schedule list&apos; names them.</source>
        <translation>Litecopy が作ったスケジュール「%1」はありません。&apos;litecopy-cli schedule list&apos; で名前を確認できます。</translation>
    </message>
    <message>
        <source>It could not be started: %1.</source>
        <translation>起動できませんでした: %1。</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>It is running. &apos;litecopy-cli schedule show %1&apos; tells how it ended.</source>
        <translation>実行中です。結果は &apos;litecopy-cli schedule show %1&apos; でわかります。</translation>
    </message>
    <message>
        <source>systemd is not there: only the files were removed.</source>
        <translation>systemd がないため、ファイルだけを削除しました。</translation>
    </message>
    <message>
        <source>“%1” stays: Litecopy did not make it.</source>
        <translation>「%1」は残ります。Litecopy が作ったものではありません。</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>削除しました: %1</translation>
    </message>
    <message>
        <source>%1. More: litecopy-cli schedule show %2</source>
        <translation>%1。詳細: litecopy-cli schedule show %2</translation>
    </message>
    <message>
        <source>Trouble with the scheduled copy “%1”</source>
        <translation>定期コピー「%1」の問題</translation>
    </message>
    <message>
        <source>One of add, list, show, run and remove is needed.</source>
        <translation>add、list、show、run、remove のいずれかが必要です。</translation>
    </message>
    <message>
        <source>&apos;list&apos; takes no name.</source>
        <translation>&apos;list&apos; に名前は指定できません。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes the name of one schedule.</source>
        <translation>&apos;%1&apos; にはスケジュールの名前を 1 つ指定します。</translation>
    </message>
    <message>
        <source>There is no &apos;schedule %1&apos;.</source>
        <translation>&apos;schedule %1&apos; はありません。</translation>
    </message>
    <message>
        <source>The clock has no standard input and output: &apos;-&apos; is no file for it.</source>
        <translation>定期実行には標準入力も標準出力もないため、&apos;-&apos; はファイルとして使えません。</translation>
    </message>
    <message>
        <source>--help and --dry-run copy nothing.</source>
        <translation>--help と --dry-run では何もコピーされません。</translation>
    </message>
    <message>
        <source>From the second time on DESTINATION is there already: give &apos;copy&apos; --force, to replace it.</source>
        <translation>2 回目からは DESTINATION がすでにあります。置き換えるには、&apos;copy&apos; に --force を指定してください。</translation>
    </message>
    <message>
        <source>&apos;keep %1&apos; makes no copy. A SOURCE of that name is written ./%1.</source>
        <translation>&apos;keep %1&apos; はコピーを作りません。その名前の SOURCE は ./%1 と書きます。</translation>
    </message>
    <message>
        <source>--by-hand is for a copy that a person makes: by the clock they would fill the drive, since no rule removes them.</source>
        <translation>--by-hand は人が作るコピーのためのものです。ルールで削除されないため、定期実行ではドライブがいっぱいになります。</translation>
    </message>
    <message>
        <source>The command to start is missing: &apos;-- keep ...&apos; or &apos;-- copy ...&apos;.</source>
        <translation>起動するコマンドがありません: &apos;-- keep ...&apos; または &apos;-- copy ...&apos;。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no command for the clock, only &apos;keep&apos; and &apos;copy&apos; are.</source>
        <translation>&apos;%1&apos; は定期実行できるコマンドではありません。使えるのは &apos;keep&apos; と &apos;copy&apos; だけです。</translation>
    </message>
    <message>
        <source>once this run is over</source>
        <translation>この実行が終わった後</translation>
    </message>
    <message>
        <source>not any more</source>
        <translation>もうありません</translation>
    </message>
    <message>
        <source>not switched on</source>
        <translation>有効になっていません</translation>
    </message>
    <message>
        <source>There are no schedules. &apos;litecopy-cli schedule add&apos; makes one.</source>
        <translation>スケジュールはありません。&apos;litecopy-cli schedule add&apos; で作れます。</translation>
    </message>
    <message>
        <source>Last: %1</source>
        <translation>前回: %1</translation>
    </message>
    <message>
        <source>Starts: %1</source>
        <translation>起動: %1</translation>
    </message>
    <message>
        <source>Receipt: %1</source>
        <translation>コピー記録: %1</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <translation>ファイル: %1</translation>
    </message>
    <message>
        <source>What it printed: journalctl --user -u %1</source>
        <translation>出力の内容: journalctl --user -u %1</translation>
    </message>
    <message>
        <source>standard output could not be written to: %1.</source>
        <translation>標準出力に書き込めませんでした: %1。</translation>
    </message>
    <message>
        <source>warning:</source>
        <translation>警告:</translation>
    </message>
    <message>
        <source>error:</source>
        <translation>エラー:</translation>
    </message>
    <message>
        <source>full check passed</source>
        <translation>完全検査に合格</translation>
    </message>
    <message>
        <source>quick check passed</source>
        <translation>簡易検査に合格</translation>
    </message>
    <message>
        <source>%1, %2 in %3</source>
        <translation>%1、%2、所要時間 %3</translation>
    </message>
    <message>
        <source> (%1/s)</source>
        <translation> （%1/s）</translation>
    </message>
    <message>
        <source>read back from the medium and compared</source>
        <translation>記憶媒体から読み直して比較済み</translation>
    </message>
    <message>
        <source>proved: %1</source>
        <translation>証明済み: %1</translation>
    </message>
    <message>
        <source>With --even-damaged it is copied all the same.</source>
        <translation>--even-damaged を指定すれば、それでもコピーします。</translation>
    </message>
    <message>
        <source>--update brings it up to date, --force replaces it, --into writes into it.</source>
        <translation>--update は最新にし、--force は置き換え、--into は中に書き込みます。</translation>
    </message>
    <message>
        <source>Without --into a new file is made.</source>
        <translation>--into を指定しなければ、新しいファイルを作ります。</translation>
    </message>
    <message>
        <source>--timeout sets how long to wait.</source>
        <translation>--timeout で待ち時間を設定できます。</translation>
    </message>
    <message>
        <source>--timeout sets how long to wait, --method=snapshot copies without a lock.</source>
        <translation>--timeout で待ち時間を設定できます。--method=snapshot はロックなしでコピーします。</translation>
    </message>
    <message>
        <source>Without --require-proof it is copied, with a warning.</source>
        <translation>--require-proof を指定しなければ、警告を出してコピーします。</translation>
    </message>
    <message>
        <source>--retries and --timeout set how long to try, --no-strict takes the last try, not proved.</source>
        <translation>--retries と --timeout で試す長さを設定できます。--no-strict は最後の試行を未証明のまま採用します。</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>キャンセルしています…</translation>
    </message>
    <message>
        <source>Cancelled. What was sent, if anything, is no whole database.</source>
        <translation>キャンセルしました。送られたものがあっても、完全なデータベースではありません。</translation>
    </message>
    <message>
        <source>The copy is made, but there is no program to start after it: %1</source>
        <translation>コピーは作りましたが、その後に起動するプログラムがありません: %1</translation>
    </message>
    <message>
        <source>The copy is made, but the command after it ended with %1: %2</source>
        <translation>コピーは作りましたが、その後のコマンドが %1 で終了しました: %2</translation>
    </message>
    <message>
        <source>Source:</source>
        <translation>コピー元:</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%1（各 %2）、%3</translation>
    </message>
    <message>
        <source>write-ahead log of %1</source>
        <translation>先行書き込みログ %1</translation>
    </message>
    <message>
        <source>write-ahead log</source>
        <translation>先行書き込みログ</translation>
    </message>
    <message>
        <source>, pinned</source>
        <translation>、固定</translation>
    </message>
    <message>
        <source>Method:</source>
        <translation>方法:</translation>
    </message>
    <message>
        <source>Because:</source>
        <translation>理由:</translation>
    </message>
    <message>
        <source>It would not be copied.</source>
        <translation>コピーされません。</translation>
    </message>
    <message>
        <source>Copied and verified: %1</source>
        <translation>コピーして検証しました: %1</translation>
    </message>
    <message>
        <source>Unpacked whole and checked: %1</source>
        <translation>全体を展開して検査しました: %1</translation>
    </message>
    <message>
        <source>Unpacked whole: %1</source>
        <translation>全体を展開しました: %1</translation>
    </message>
    <message>
        <source>Received whole and checked: %1</source>
        <translation>全体を受け取って検査しました: %1</translation>
    </message>
    <message>
        <source>Received whole: %1</source>
        <translation>全体を受け取りました: %1</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>コピーしました: %1</translation>
    </message>
    <message>
        <source>Copied, not proved: %1</source>
        <translation>コピーしましたが、未証明です: %1</translation>
    </message>
    <message>
        <source>Already up to date: %1</source>
        <translation>すでに最新です: %1</translation>
    </message>
    <message>
        <source>Its file and the source’s are as they were when it was made.</source>
        <translation>このファイルとコピー元のファイルは、コピーを作ったときのままです。</translation>
    </message>
    <message>
        <source>%1 compared with the older copy, %2 changed, %3 written</source>
        <translation>古いコピーと %1 を比較、変更 %2、書き込み %3</translation>
    </message>
    <message>
        <source>Written anew: %1.</source>
        <translation>書き直しました: %1。</translation>
    </message>
    <message>
        <source>the copy is not proved.</source>
        <translation>コピーは未証明です。</translation>
    </message>
    <message>
        <source>sent to standard output</source>
        <translation>標準出力に送りました</translation>
    </message>
    <message>
        <source>Compressed to %1 (%2, %3), and compared with what it was made from.</source>
        <translation>%1 に圧縮し（%2、%3）、元の内容と比較しました。</translation>
    </message>
    <message>
        <source>Started over once, because the database changed.</source>
        <translation>データベースが変更されたため、1 回やり直しました。</translation>
    </message>
    <message>
        <source>Started over %1 times, because the database changed.</source>
        <translation>データベースが変更されたため、%1 回やり直しました。</translation>
    </message>
    <message>
        <source>The source&apos;s write-ahead log grew by %1 meanwhile.</source>
        <translation>その間に、コピー元の先行書き込みログが %1 増えました。</translation>
    </message>
    <message>
        <source>What was there before: %1</source>
        <translation>以前の内容: %1</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256: %1</translation>
    </message>
    <message>
        <source>the source is damaged, and so is its copy. What the check found:</source>
        <translation>コピー元が破損していて、コピーも同じです。検査で見つかったもの:</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>ほかにもあります</translation>
    </message>
    <message>
        <source>the copy could not be checked: its schema needs functions that only its application has.</source>
        <translation>コピーを検査できませんでした。スキーマに、専用のアプリケーションだけが持つ関数が必要です。</translation>
    </message>
    <message>
        <source>the copy could not be checked.</source>
        <translation>コピーを検査できませんでした。</translation>
    </message>
    <message>
        <source>the copy could not be read back from the medium.</source>
        <translation>コピーを記憶媒体から読み直せませんでした。</translation>
    </message>
    <message>
        <source>Cancelled: everything is as it was.</source>
        <translation>キャンセルしました。すべて元のままです。</translation>
    </message>
    <message>
        <source>Cancelled, and “%1” may not be as it was.</source>
        <translation>キャンセルしました。「%1」は元のままではないかもしれません。</translation>
    </message>
    <message>
        <source>it is unpacked in “%1”, the folder for temporary files, which TMPDIR names</source>
        <translation>TMPDIR が示す一時ファイル用のフォルダー「%1」に展開されます</translation>
    </message>
    <message>
        <source>%1 of %2 tables differs</source>
        <translation>テーブル %2 個のうち %1 個に違いがあります</translation>
    </message>
    <message>
        <source>%1 of %2 tables differ</source>
        <translation>テーブル %2 個のうち %1 個に違いがあります</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 とほか %2 個</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>昨日 %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>明日 %1</translation>
    </message>
    <message>
        <source>Not copied into this folder yet</source>
        <translation>このフォルダーへのコピーはまだありません</translation>
    </message>
    <message>
        <source>None of the copies in the list is there as it was made</source>
        <translation>一覧のコピーはどれも、作られたときの状態ではありません</translation>
    </message>
    <message>
        <source>Last copied %1, %2</source>
        <translation>最後のコピー: %1、%2</translation>
    </message>
    <message>
        <source>what changed since can&apos;t be told: %1</source>
        <translation>その後の変更はわかりません: %1</translation>
    </message>
    <message>
        <source>no row changed since</source>
        <translation>その後、変更された行はありません</translation>
    </message>
    <message>
        <source>nothing changed since</source>
        <translation>その後、変更はありません</translation>
    </message>
    <message>
        <source>%1 changed since, no row differs</source>
        <translation>その後 %1 が変更されましたが、行に違いはありません</translation>
    </message>
    <message>
        <source>%1 changed since</source>
        <translation>その後 %1 が変更されました</translation>
    </message>
    <message>
        <source>%1 (programs wrote meanwhile)</source>
        <translation>%1（途中でプログラムが書き込みました）</translation>
    </message>
    <message>
        <source>compressed</source>
        <translation>圧縮</translation>
    </message>
    <message>
        <source>The folder of the copies is not there</source>
        <translation>コピーのフォルダーがありません</translation>
    </message>
    <message>
        <source>“%1” is away. If it is on a drive, plug that in and look again; no copy is lost by it. Otherwise choose another folder.</source>
        <translation>「%1」が見つかりません。ドライブにある場合は、接続してもう一度調べてください。コピーは失われません。そうでなければ、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The list of copies can&apos;t be used</source>
        <translation>コピーの一覧は使えません</translation>
    </message>
    <message>
        <source>No copies are kept here yet</source>
        <translation>ここに保管されているコピーはまだありません</translation>
    </message>
    <message>
        <source>“Keep a Copy Now” makes the first one: with the date in its name, checked, and named in the list of the folder. There is no such list yet. Files that are there already are left alone, now and later.</source>
        <translation>「今すぐコピーを保管」を押すと、最初のコピーができます。名前に日付が付き、検査され、フォルダーの一覧に載ります。一覧はまだありません。すでにあるファイルには、今も今後も触れません。</translation>
    </message>
    <message>
        <source>No copies of this database are kept here yet</source>
        <translation>このデータベースのコピーは、まだここに保管されていません</translation>
    </message>
    <message>
        <source>“Keep a Copy Now” makes the first one.</source>
        <translation>「今すぐコピーを保管」を押すと、最初のコピーができます。</translation>
    </message>
    <message>
        <source>The list of the folder names copies of other databases: %1.</source>
        <translation>フォルダーの一覧にあるのは、ほかのデータベースのコピーです: %1。</translation>
    </message>
    <message>
        <source>1 copy would go</source>
        <translation>コピー 1 個が削除されます</translation>
    </message>
    <message>
        <source>%1 copies would go</source>
        <translation>コピー %1 個が削除されます</translation>
    </message>
    <message>
        <source>No rule: nothing is ever removed</source>
        <translation>ルールなし: 何も削除されません</translation>
    </message>
    <message>
        <source>the last</source>
        <translation>最新の 1 個</translation>
    </message>
    <message>
        <source>the last %1</source>
        <translation>最新の %1 個</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 時間分</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 時間分</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 日分</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 日分</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 週間分</translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <translation>%1 週間分</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 か月分</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 か月分</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 年分</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 年分</translation>
    </message>
    <message>
        <source>Keeps %1</source>
        <translation>残すもの: %1</translation>
    </message>
    <message>
        <source>%1 of %2 differs.</source>
        <translation>%2 のうち %1 に違いがあります。</translation>
    </message>
    <message>
        <source>%1 of %2 differ.</source>
        <translation>%2 のうち %1 に違いがあります。</translation>
    </message>
    <message>
        <source>The content is the same</source>
        <translation>内容は同じです</translation>
    </message>
    <message>
        <source>The only table differs</source>
        <translation>唯一のテーブルに違いがあります</translation>
    </message>
    <message>
        <source>Damaged: not all could be compared</source>
        <translation>破損のため、すべては比較できませんでした</translation>
    </message>
    <message>
        <source>Written to meanwhile: not all could be compared</source>
        <translation>途中で書き込みがあり、すべては比較できませんでした</translation>
    </message>
    <message>
        <source>The tables are the same, the schema differs</source>
        <translation>テーブルは同じですが、スキーマに違いがあります</translation>
    </message>
    <message>
        <source>The tables are the same, not all beside them</source>
        <translation>テーブルは同じですが、ほかに違いがあります</translation>
    </message>
    <message>
        <source>Schema (%1)</source>
        <translation>スキーマ（%1）</translation>
    </message>
    <message>
        <source>%1, index of %2</source>
        <translation>%1、%2 のインデックス</translation>
    </message>
    <message>
        <source>written to meanwhile, not compared</source>
        <translation>途中で書き込みがあり、比較していません</translation>
    </message>
    <message>
        <source>damaged, not compared</source>
        <translation>破損のため、比較していません</translation>
    </message>
    <message>
        <source>too different to count</source>
        <translation>違いが大きく、数えられません</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>変更 %1</translation>
    </message>
    <message>
        <source>the rest was written to meanwhile</source>
        <translation>残りは途中で書き込みあり</translation>
    </message>
    <message>
        <source>the rest is damaged</source>
        <translation>残りは破損</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセルしました</translation>
    </message>
    <message>
        <source>Their pages have different sizes, so that only the tables can be compared.</source>
        <translation>ページのサイズが違うため、テーブルだけを比較できます。</translation>
    </message>
    <message>
        <source>The only page is the same.</source>
        <translation>唯一のページは同じです。</translation>
    </message>
    <message>
        <source>All %1 are the same.</source>
        <translation>%1すべてが同じです。</translation>
    </message>
    <message>
        <source>The schema differs, too.</source>
        <translation>スキーマにも違いがあります。</translation>
    </message>
    <message>
        <source>The same rows lie elsewhere, as in a compact copy.</source>
        <translation>コンパクトコピーのように、同じ行が別の場所にあります。</translation>
    </message>
    <message>
        <source>What is damaged and could not be read was not compared.</source>
        <translation>破損して読み取れなかった部分は比較していません。</translation>
    </message>
    <message>
        <source>Their text is stored in different encodings, and is compared as it reads.</source>
        <translation>テキストのエンコーディングが違うため、読んだ値で比較しています。</translation>
    </message>
    <message>
        <source>Another program wrote meanwhile, so that this may not be of one moment.</source>
        <translation>途中で別のプログラムが書き込んだため、同じ時点のものではないかもしれません。</translation>
    </message>
    <message>
        <source>The database is too large for the memory that is free now. Copy it to a file.</source>
        <translation>データベースが、今の空きメモリに対して大きすぎます。ファイルにコピーしてください。</translation>
    </message>
    <message>
        <source>free</source>
        <translation>空き</translation>
    </message>
    <message>
        <source>known when all is read</source>
        <translation>すべて読むとわかります</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>まだ読んでいません</translation>
    </message>
    <message>
        <source>%1–%2 % full</source>
        <translation>使用率 %1～%2%</translation>
    </message>
    <message>
        <source>all other tables</source>
        <translation>ほかのすべてのテーブル</translation>
    </message>
    <message>
        <source>their indexes</source>
        <translation>そのインデックス</translation>
    </message>
    <message>
        <source>Another program uses files there. Close it, and try again.</source>
        <translation>別のプログラムがそこのファイルを使っています。終了して、もう一度試してください。</translation>
    </message>
    <message>
        <source>Next: once this run is over</source>
        <translation>次回: この実行が終わった後</translation>
    </message>
    <message>
        <source>Next: systemd doesn’t know it now</source>
        <translation>次回: systemd は今このスケジュールを認識していません</translation>
    </message>
    <message>
        <source>Next: not any more</source>
        <translation>次回: もうありません</translation>
    </message>
    <message>
        <source>Next: it is not switched on</source>
        <translation>次回: 有効になっていません</translation>
    </message>
    <message>
        <source>Last: %1, %2</source>
        <extracomment>%1 is a day and a time, %2 how the run ended</extracomment>
        <translation>前回: %1、%2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Unpacked whole and checked</source>
        <translation>全体を展開して検査しました</translation>
    </message>
    <message>
        <source>Unpacked whole</source>
        <translation>全体を展開しました</translation>
    </message>
    <message>
        <source>Received whole and checked</source>
        <translation>全体を受け取って検査しました</translation>
    </message>
    <message>
        <source>Received whole</source>
        <translation>全体を受け取りました</translation>
    </message>
    <message>
        <source>Already up to date</source>
        <translation>すでに最新です</translation>
    </message>
    <message>
        <source>Copied, but the database is damaged</source>
        <translation>コピーしましたが、データベースは破損しています</translation>
    </message>
    <message>
        <source>Copied, not proved</source>
        <translation>コピーしましたが、未証明です</translation>
    </message>
    <message>
        <source>Brought up to date and verified</source>
        <translation>最新にして検証しました</translation>
    </message>
    <message>
        <source>Brought up to date</source>
        <translation>最新にしました</translation>
    </message>
    <message>
        <source>Copied and verified</source>
        <translation>コピーして検証しました</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未検査</translation>
    </message>
    <message>
        <source>Full check passed</source>
        <translation>完全検査に合格</translation>
    </message>
    <message>
        <source>Quick check passed</source>
        <translation>簡易検査に合格</translation>
    </message>
    <message>
        <source>Damage found: the copy is as damaged as the database</source>
        <translation>破損を検出: コピーもデータベースと同じく破損しています</translation>
    </message>
    <message>
        <source>Not possible: the schema needs functions only its application has</source>
        <translation>検査できません: スキーマに、専用のアプリケーションだけが持つ関数が必要です</translation>
    </message>
    <message>
        <source>, read back and equal</source>
        <translation>、読み直して一致</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1、%2（各 %3）</translation>
    </message>
    <message>
        <source>%1; compressed to %2 (%3, %4)</source>
        <extracomment>%1 is a size and pages, %2 a size, %3 &quot;zstd&quot;, %4 a share</extracomment>
        <translation>%1。圧縮後 %2（%3、%4）</translation>
    </message>
    <message>
        <source>None: %1 compared</source>
        <translation>なし: %1 を比較</translation>
    </message>
    <message>
        <source>%1 of %2 changed, %3 written</source>
        <translation>%2 のうち %1 が変更、%3 を書き込み</translation>
    </message>
    <message>
        <source>copying %1</source>
        <translation>コピー %1</translation>
    </message>
    <message>
        <source>checking %1</source>
        <translation>検査 %1</translation>
    </message>
    <message>
        <source>writing to disk %1</source>
        <translation>ディスクへの書き込み %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a duration, %2 what it is made up of</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>as many bytes came as its header says</source>
        <translation>ヘッダーの記載と同じバイト数が届きました</translation>
    </message>
    <message>
        <source>not proved</source>
        <translation>未証明</translation>
    </message>
    <message>
        <source>The database is as it was, and no part of a copy is left.</source>
        <translation>データベースは元のままで、途中のコピーは残っていません。</translation>
    </message>
    <message>
        <source>“%1” may not be as it was.</source>
        <translation>「%1」は元のままではないかもしれません。</translation>
    </message>
    <message>
        <source>The copy holds what the database holds. Nothing was written.</source>
        <translation>コピーの内容はデータベースと同じです。何も書き込んでいません。</translation>
    </message>
    <message>
        <source>The database and its copy are the files that they were when the copy was made. Nothing had to be read.</source>
        <translation>データベースとコピーのファイルは、コピーを作ったときのままです。何も読む必要がありませんでした。</translation>
    </message>
    <message>
        <source>All of it was written anew: %1.</source>
        <translation>すべてを書き直しました: %1。</translation>
    </message>
    <message>
        <source>It started over once because the database changed.</source>
        <translation>データベースが変更されたため、1 回やり直しました。</translation>
    </message>
    <message>
        <source>It started over %1 times because the database changed.</source>
        <translation>データベースが変更されたため、%1 回やり直しました。</translation>
    </message>
    <message>
        <source>Open it in your file manager, which mounts it, and choose the file there; copy it while no other machine writes to it.</source>
        <translation>ファイルマネージャーで開いてマウントし、そこでファイルを選んでください。ほかのコンピューターが書き込んでいない間にコピーしてください。</translation>
    </message>
    <message>
        <source>This address is not complete.</source>
        <translation>このアドレスは完全ではありません。</translation>
    </message>
    <message>
        <source>It has the form ssh://host/folder/name.db; user@ may stand before the host, and :port behind it.</source>
        <translation>形式は ssh://host/folder/name.db です。ホストの前に user@、後に :port を付けられます。</translation>
    </message>
    <message>
        <source>Nothing can be copied from “%1://”.</source>
        <translation>「%1://」からは何もコピーできません。</translation>
    </message>
    <message>
        <source>Where you can log in by ssh, type %1: the copy is made there, and fetched.</source>
        <translation>ssh でログインできる相手なら %1 と入力してください。コピーはそこで作られ、取り寄せられます。</translation>
    </message>
    <message>
        <source>Choose a file here, or a database on another machine by ssh://host/folder/name.db.</source>
        <translation>このコンピューターのファイル、または別のコンピューターのデータベースを ssh://host/folder/name.db で選んでください。</translation>
    </message>
    <message>
        <source>No copy can come from “%1”: %2.</source>
        <translation>「%1」からコピーを取り寄せられません: %2。</translation>
    </message>
    <message>
        <source>Copy asks that machine once more.</source>
        <translation>「コピー」を押すと、そのコンピューターにもう一度問い合わせます。</translation>
    </message>
    <message>
        <source>No copy is written to “%1://”.</source>
        <translation>「%1://」にはコピーを書き込めません。</translation>
    </message>
    <message>
        <source>Start the copy on that machine, with From on this one; or send it there in a terminal: litecopy-cli copy SOURCE - | ssh HOST litecopy-cli copy - DESTINATION</source>
        <translation>そのコンピューターで、コピー元をこのコンピューターにしてコピーを始めてください。または端末から送ってください: litecopy-cli copy SOURCE - | ssh HOST litecopy-cli copy - DESTINATION</translation>
    </message>
    <message>
        <source>Open it in your file manager, which mounts it, and choose a folder there.</source>
        <translation>ファイルマネージャーで開いてマウントし、そこでフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>such a time is written like daily@17:00</source>
        <translation>この時刻は daily@17:00 のように書きます</translation>
    </message>
    <message>
        <source>%1th time</source>
        <translation>%1 回目</translation>
    </message>
    <message>
        <source>%1st time</source>
        <translation>%1 回目</translation>
    </message>
    <message>
        <source>%1nd time</source>
        <translation>%1 回目</translation>
    </message>
    <message>
        <source>%1rd time</source>
        <translation>%1 回目</translation>
    </message>
    <message>
        <source>%1: %2 % done</source>
        <extracomment>%1 is what is being done, %2 a number</extracomment>
        <translation>%1: %2% 完了</translation>
    </message>
    <message>
        <source>Keeping a copy of what is there</source>
        <translation>今の内容のコピーを保管しています</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>コピーしています…</translation>
    </message>
    <message>
        <source>, %1/s</source>
        <translation>、%1/s</translation>
    </message>
    <message>
        <source>another program that is writing</source>
        <translation>書き込み中の別のプログラム</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>待機中: %1</translation>
    </message>
    <message>
        <source>Waiting %1 for %2</source>
        <extracomment>%1 is a time, %2 a program</extracomment>
        <translation>待機中（%1）: %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>準備中</translation>
    </message>
    <message>
        <source>Checking the copy</source>
        <translation>コピーを検査中</translation>
    </message>
    <message>
        <source>Writing to disk</source>
        <translation>ディスクに書き込み中</translation>
    </message>
    <message>
        <source>Bringing the copy of %1 up to date</source>
        <translation>%1 のコピーを最新にしています</translation>
    </message>
    <message>
        <source>Copying %1</source>
        <translation>%1 をコピーしています</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>準備しています…</translation>
    </message>
    <message>
        <source>The database changed; starting again.</source>
        <translation>データベースが変更されたため、やり直しています。</translation>
    </message>
    <message>
        <source>The database changed; starting again, %1.</source>
        <translation>データベースが変更されたため、やり直しています（%1）。</translation>
    </message>
    <message>
        <source>Programs that write to it wait until its pages are copied.</source>
        <translation>データベースに書き込むプログラムは、ページのコピーが終わるまで待ちます。</translation>
    </message>
    <message>
        <source>Programs that use the destination wait until it is written.</source>
        <translation>コピー先を使うプログラムは、書き込みが終わるまで待ちます。</translation>
    </message>
    <message>
        <source>the read lock was held throughout</source>
        <translation>読み取りロックを最後まで保持しました</translation>
    </message>
    <message>
        <source>nothing changed between the read locks</source>
        <translation>読み取りロックの間に変更はありませんでした</translation>
    </message>
    <message>
        <source>nothing changed, and nobody was writing</source>
        <translation>変更がなく、書き込み中のプログラムもありませんでした</translation>
    </message>
    <message>
        <source>nothing changed, and the log is sealed</source>
        <translation>変更がなく、ログは封じられています</translation>
    </message>
    <message>
        <source>Nothing shows that its pages belong to one moment.</source>
        <translation>ページが同じ時点のものであることを示すものがありません。</translation>
    </message>
    <message>
        <source>What was there before is kept in “%1”.</source>
        <translation>以前の内容は「%1」に保管されています。</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1（%2 バイト）</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Room it takes on disk</source>
        <translation>ディスク上の使用量</translation>
    </message>
    <message>
        <source>In use by</source>
        <translation>使用中のプログラム</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Size of a page</source>
        <translation>ページのサイズ</translation>
    </message>
    <message>
        <source>Reserved at the end of each page</source>
        <translation>各ページ末尾の予約領域</translation>
    </message>
    <message>
        <source>at every commit (full)</source>
        <translation>コミットごと（full）</translation>
    </message>
    <message>
        <source>when asked to (incremental)</source>
        <translation>要求時（incremental）</translation>
    </message>
    <message>
        <source>A compact copy would save about</source>
        <translation>コンパクトコピーの節約量（概算）</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>書き込み</translation>
    </message>
    <message>
        <source>How changes are written</source>
        <translation>変更の書き込み方法</translation>
    </message>
    <message>
        <source>rollback journal</source>
        <translation>ロールバックジャーナル</translation>
    </message>
    <message>
        <source>Write-ahead log beside it</source>
        <translation>横にある先行書き込みログ</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Pages in the log</source>
        <translation>ログにあるページ</translation>
    </message>
    <message>
        <source>Not merged into the file yet</source>
        <translation>ファイルに未統合</translation>
    </message>
    <message>
        <source>Index of the log beside it</source>
        <translation>横にあるログのインデックス</translation>
    </message>
    <message>
        <source>Journal beside it</source>
        <translation>横にあるジャーナル</translation>
    </message>
    <message>
        <source>yes, left by a crash: it is rolled back when next opened</source>
        <translation>あり（クラッシュで残ったもの。次に開くとロールバックされます）</translation>
    </message>
    <message>
        <source>Changes so far</source>
        <translation>これまでの変更回数</translation>
    </message>
    <message>
        <source>Last written by SQLite</source>
        <translation>最後に書き込んだ SQLite</translation>
    </message>
    <message>
        <source>Tables and indexes</source>
        <translation>テーブルとインデックス</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>読み取れませんでした</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>テーブル</translation>
    </message>
    <message>
        <source>Virtual tables among them</source>
        <translation>うち仮想テーブル</translation>
    </message>
    <message>
        <source>Indexes</source>
        <translation>インデックス</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>ビュー</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>トリガー</translation>
    </message>
    <message>
        <source>The application&apos;s own version</source>
        <translation>アプリケーション独自のバージョン</translation>
    </message>
    <message>
        <source>Text is stored as</source>
        <translation>テキストの格納形式</translation>
    </message>
    <message>
        <source>Changes of the schema so far</source>
        <translation>これまでのスキーマの変更回数</translation>
    </message>
    <message>
        <source>Format of the schema</source>
        <translation>スキーマの形式</translation>
    </message>
    <message>
        <source>WAL</source>
        <translation>WAL</translation>
    </message>
    <message>
        <source>WAL, %1 not merged yet</source>
        <translation>WAL、未統合 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1（各 %2）</translation>
    </message>
    <message>
        <source>none free</source>
        <translation>空きなし</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>空き %1</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>使用中ではありません</translation>
    </message>
    <message>
        <source>in use by %1</source>
        <translation>使用中: %1</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>%1 に変更</translation>
    </message>
    <message>
        <source>not a database that can be read</source>
        <translation>読み取れるデータベースではありません</translation>
    </message>
    <message>
        <source>database, WAL</source>
        <translation>データベース、WAL</translation>
    </message>
    <message>
        <source>database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>has %1</source>
        <translation>%1 あり</translation>
    </message>
    <message>
        <source>Only %1 free there; the copy needs about %2</source>
        <translation>そこの空きは %1 だけです。コピーには約 %2 必要です</translation>
    </message>
    <message>
        <source>%1 free there</source>
        <translation>そこの空き %1</translation>
    </message>
    <message>
        <source>%1 #%2</source>
        <translation>%1 #%2</translation>
    </message>
    <message>
        <source>%1, the oldest</source>
        <translation>%1、最古</translation>
    </message>
    <message>
        <source>no rule is set</source>
        <translation>ルールの設定なし</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>手動で作成</translation>
    </message>
    <message>
        <source>made before a restore</source>
        <translation>復元前に作成</translation>
    </message>
    <message>
        <source>made by a later version</source>
        <translation>新しいバージョンで作成</translation>
    </message>
    <message>
        <source>from the future</source>
        <translation>日付が未来</translation>
    </message>
    <message>
        <source>last</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>hourly</source>
        <translation>毎時</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>毎日</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>毎週</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>毎月</translation>
    </message>
    <message>
        <source>yearly</source>
        <translation>毎年</translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>%1 以内</translation>
    </message>
    <message>
        <source>the database is damaged since</source>
        <translation>その後データベースが破損</translation>
    </message>
    <message>
        <source>the last sound copy</source>
        <translation>最後の正常なコピー</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>復元前</translation>
    </message>
    <message>
        <source>of a later version</source>
        <translation>新しいバージョンの種類</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>検査済み</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未検査</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>なくなっています</translation>
    </message>
    <message>
        <source>changed, or another file</source>
        <translation>変更されたか、別のファイル</translation>
    </message>
    <message>
        <source>can&apos;t be looked at</source>
        <translation>調べられません</translation>
    </message>
    <message>
        <source>it is compressed, and its end is missing</source>
        <translation>圧縮されていて、末尾がありません</translation>
    </message>
    <message>
        <source>it is compressed, and damaged (%1)</source>
        <translation>圧縮されていて、破損しています（%1）</translation>
    </message>
    <message>
        <source>it was compressed with “zstd --long”, and needs too much memory here: unpack it with “zstd -d --long=31”</source>
        <translation>「zstd --long」で圧縮されていて、ここではメモリが足りません。「zstd -d --long=31」で展開してください</translation>
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
        <translation>1 バイト</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 バイト</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 ページ</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>%1 ページ</translation>
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
        <translation>このプログラムの場所がわかりません。</translation>
    </message>
    <message>
        <source>systemd starts no program with quotes, backslashes or control characters in its path.</source>
        <translation>パスに引用符、バックスラッシュ、制御文字があるプログラムを systemd は起動しません。</translation>
    </message>
    <message>
        <source>Litecopy, by the clock: %1</source>
        <translation>Litecopy の定期実行: %1</translation>
    </message>
    <message>
        <source>Litecopy, by the clock: when to start %1</source>
        <translation>Litecopy の定期実行: %1 を起動する日時</translation>
    </message>
    <message>
        <source>The system starts no thread. Try again when fewer programs run.</source>
        <translation>システムがスレッドを開始できません。実行中のプログラムを減らして、もう一度試してください。</translation>
    </message>
    <message>
        <source>systemd did not take the schedule: %1.</source>
        <translation>systemd がスケジュールを受け付けませんでした: %1。</translation>
    </message>
    <message>
        <source>There is no schedule “%1” that Litecopy made.</source>
        <translation>Litecopy が作ったスケジュール「%1」はありません。</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation>「%1」に書き込めませんでした: %2。</translation>
    </message>
    <message>
        <source>“%1” is there already, and Litecopy did not make it. It stays as it is.
Give the schedule another name (--name).</source>
        <translation>「%1」はすでにあり、Litecopy が作ったものではありません。そのままにしておきます。
スケジュールに別の名前を付けてください（--name）。</translation>
    </message>
    <message>
        <source>There is a schedule of that name already.
Give this one another name (--name), or replace the other (--force).</source>
        <translation>その名前のスケジュールはすでにあります。
別の名前を付けるか（--name）、今あるものを置き換えてください（--force）。</translation>
    </message>
    <message>
        <source>“%1” could not be removed: %2.</source>
        <translation>「%1」を削除できませんでした: %2。</translation>
    </message>
    <message>
        <source>There is no folder “%1”.
Make it, or plug its drive in, and try again. Once the schedule is made, a run is skipped while the folder is not there.</source>
        <translation>フォルダー「%1」がありません。
フォルダーを作るか、ドライブを接続して、もう一度試してください。スケジュールを作った後は、フォルダーがない間の実行は省かれます。</translation>
    </message>
    <message>
        <source>At the times “%1”</source>
        <translation>日時「%1」</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>毎時</translation>
    </message>
    <message>
        <source>Every day at %1</source>
        <translation>毎日 %1</translation>
    </message>
    <message>
        <source>Every %1 at %2</source>
        <translation>毎週%1 %2</translation>
    </message>
    <message>
        <source>Every month on day %1 at %2</source>
        <translation>毎月 %1 日 %2</translation>
    </message>
    <message>
        <source>the last copy</source>
        <translation>最新のコピー 1 個</translation>
    </message>
    <message>
        <source>the last %1 copies</source>
        <translation>最新のコピー %1 個</translation>
    </message>
    <message>
        <source>every copy</source>
        <translation>すべてのコピー</translation>
    </message>
    <message>
        <source>all hours</source>
        <translation>すべての時間の分</translation>
    </message>
    <message>
        <source>all days</source>
        <translation>すべての日の分</translation>
    </message>
    <message>
        <source>all weeks</source>
        <translation>すべての週の分</translation>
    </message>
    <message>
        <source>all months</source>
        <translation>すべての月の分</translation>
    </message>
    <message>
        <source>all years</source>
        <translation>すべての年の分</translation>
    </message>
    <message>
        <source>all of the last %1</source>
        <translation>直近 %1 のすべて</translation>
    </message>
    <message>
        <source>Keeps %1.</source>
        <translation>残すもの: %1。</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1と %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Keeps every copy.</source>
        <translation>すべてのコピーを残します。</translation>
    </message>
    <message>
        <source>Brings the last copy up to date.</source>
        <translation>前回のコピーを最新にします。</translation>
    </message>
    <message>
        <source>Writes into the same database each time.</source>
        <translation>毎回、同じデータベースに書き込みます。</translation>
    </message>
    <message>
        <source>Each copy replaces the last one.</source>
        <translation>毎回、前回のコピーと置き換えます。</translation>
    </message>
    <message>
        <source>%1, or as soon as you log in after that.</source>
        <translation>%1、またはその後のログイン直後。</translation>
    </message>
    <message>
        <source>It runs while you are logged in. To have it run at other times too: </source>
        <translation>ログインしている間に実行されます。それ以外の時にも実行するには: </translation>
    </message>
    <message>
        <source>did not run yet</source>
        <translation>まだ実行されていません</translation>
    </message>
    <message>
        <source>is running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>was busy; it is tried again at the next time</source>
        <translation>使用中でした。次回にもう一度試します</translation>
    </message>
    <message>
        <source>skipped: its drive or folder was not there</source>
        <translation>省略: ドライブまたはフォルダーがありませんでした</translation>
    </message>
    <message>
        <source>failed: ended by signal %1</source>
        <translation>失敗: シグナル %1 で終了しました</translation>
    </message>
    <message>
        <source>failed: its options are not understood</source>
        <translation>失敗: オプションが正しくありません</translation>
    </message>
    <message>
        <source>the source is damaged, or not a database</source>
        <translation>コピー元が破損しているか、データベースではありません</translation>
    </message>
    <message>
        <source>failed: the source is not there</source>
        <translation>失敗: コピー元がありません</translation>
    </message>
    <message>
        <source>failed: the copy could not be made there</source>
        <translation>失敗: その場所にコピーを作れませんでした</translation>
    </message>
    <message>
        <source>failed: input/output error, the disk is full, or the other machine is away</source>
        <translation>失敗: 入出力エラー、ディスクがいっぱい、または相手のコンピューターに届きません</translation>
    </message>
    <message>
        <source>failed: not permitted</source>
        <translation>失敗: 権限がありません</translation>
    </message>
    <message>
        <source>failed: the program could not be started</source>
        <translation>失敗: プログラムを起動できませんでした</translation>
    </message>
    <message>
        <source>failed with exit code %1</source>
        <translation>失敗: 終了コード %1</translation>
    </message>
    <message>
        <source>the key of that machine is not known here, or is not the one it had: connect once with “ssh”, which shows it</source>
        <translation>そのコンピューターの鍵がここに登録されていないか、以前と違います。一度「ssh」で接続すると、鍵が表示されます</translation>
    </message>
    <message>
        <source>that machine took none of your keys, and passwords are not asked for: add a key there with “ssh-copy-id”, or load it with “ssh-add”</source>
        <translation>そのコンピューターは、どの鍵も受け付けませんでした。パスワードは尋ねません。「ssh-copy-id」でそこに鍵を追加するか、「ssh-add」で鍵を読み込んでください</translation>
    </message>
    <message>
        <source>there is no machine of that name</source>
        <translation>その名前のコンピューターはありません</translation>
    </message>
    <message>
        <source>no ssh server answers there</source>
        <translation>そこでは ssh サーバーが応答しません</translation>
    </message>
    <message>
        <source>it gave no answer any more</source>
        <translation>途中から応答がなくなりました</translation>
    </message>
    <message>
        <source>it gave no answer in time</source>
        <translation>時間内に応答がありませんでした</translation>
    </message>
    <message>
        <source>it can’t be reached from here</source>
        <translation>ここからは接続できません</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>接続が切れました</translation>
    </message>
    <message>
        <source>the connection broke (%1)</source>
        <translation>接続が切れました（%1）</translation>
    </message>
    <message>
        <source>Made by %1 on %2.</source>
        <translation>%2 で %1 が作りました。</translation>
    </message>
    <message>
        <source>Made by %1 on %2, with VACUUM INTO a temporary file there that is removed: written anew, without free pages.</source>
        <translation>%2 で %1 が作りました。そこの一時ファイルに VACUUM INTO で書き直し（空きページなし）、一時ファイルは削除しました。</translation>
    </message>
    <message>
        <source>“ssh” could not be started: install OpenSSH’s client (%1)</source>
        <translation>「ssh」を起動できませんでした。OpenSSH のクライアントをインストールしてください（%1）</translation>
    </message>
    <message>
        <source>neither litecopy-cli nor sqlite3 3.27 or newer is there: install one of them</source>
        <translation>そこには litecopy-cli も sqlite3 3.27 以降もありません。どちらかをインストールしてください</translation>
    </message>
    <message>
        <source>a program that crashed left its journal or log beside it, and only litecopy-cli reads that without changing anything: install it there, or let the program that owns the database open it once</source>
        <translation>クラッシュしたプログラムのジャーナルまたはログが横に残っています。変更せずに読めるのは litecopy-cli だけです。そこにインストールするか、データベースを使うプログラムで一度開いてください</translation>
    </message>
    <message>
        <source>the command there ended with %1</source>
        <translation>そこのコマンドが %1 で終了しました</translation>
    </message>
    <message>
        <source>the shell there prints something of its own</source>
        <translation>そこのシェルが余分な文字を出力しています</translation>
    </message>
    <message>
        <source>systemd gave no answer</source>
        <translation>systemd が応答しませんでした</translation>
    </message>
    <message>
        <source>The system refuses it: %1</source>
        <translation>システムに拒否されました: %1</translation>
    </message>
    <message>
        <source>A program crashed while writing: the database and its journal are copied, and repaired in the copy.</source>
        <translation>プログラムが書き込み中にクラッシュしました。データベースとジャーナルをコピーし、コピーの中で修復します。</translation>
    </message>
    <message>
        <source>Another program keeps the database locked: its files are copied until they stand still.</source>
        <translation>別のプログラムがデータベースをロックし続けているため、ファイルが静止するまでコピーします。</translation>
    </message>
    <message>
        <source>A program left its write-ahead log behind: both files are copied, and merged in the copy.</source>
        <translation>プログラムが先行書き込みログを残しています。両方のファイルをコピーし、コピーの中で統合します。</translation>
    </message>
    <message>
        <source>Nobody has the database open: its file is copied while nothing changes it.</source>
        <translation>だれもデータベースを開いていないため、変更がない間にファイルをコピーします。</translation>
    </message>
    <message>
        <source>Copied from one pinned snapshot: other programs keep writing.</source>
        <translation>固定された 1 つのスナップショットからコピーします。ほかのプログラムは書き込みを続けられます。</translation>
    </message>
    <message>
        <source>The database is held until the copy is complete: other programs wait to write.</source>
        <translation>データベースはコピーが完了するまで保持されます。ほかのプログラムは書き込みを待ちます。</translation>
    </message>
    <message>
        <source>Copied in short steps, never held: the copy starts over whenever another program writes.</source>
        <translation>短い区切りでコピーし、保持しません。別のプログラムが書き込むたびに、コピーを最初からやり直します。</translation>
    </message>
    <message>
        <source>The file system shares blocks: the copy shares the file&apos;s, in an instant, or in short slices where it is in very many fragments.</source>
        <translation>ファイルシステムがブロックを共有できます。コピーはファイルとブロックを共有し、一瞬で終わります。断片が非常に多い場合は、短く分けて進めます。</translation>
    </message>
    <message>
        <source>Copied in short slices, never held: the copy starts over whenever another program writes.</source>
        <translation>短く分けてコピーし、保持しません。別のプログラムが書き込むたびに、コピーを最初からやり直します。</translation>
    </message>
    <message>
        <source> Only the pages that differ from the older copy are written: where the file system shares no blocks, into the copy itself, and until that is done, programs that read it without SQLite may see a mixture.</source>
        <translation> 古いコピーと違うページだけを書き込みます。ファイルシステムがブロックを共有できない場合はコピー自体に書き込むため、終わるまでの間、SQLite を使わずに読むプログラムには新旧が混ざって見えることがあります。</translation>
    </message>
    <message>
        <source> It is compared with the older copy: what both have in common is not written again where the file system shares blocks, and where nothing differs, nothing is written.</source>
        <translation> 古いコピーと比較します。ファイルシステムがブロックを共有できれば、共通する部分は書き直しません。違いがなければ何も書き込みません。</translation>
    </message>
    <message>
        <source>Written anew: without deleted rows, but not page for page the same.</source>
        <translation>書き直します。削除された行はなくなりますが、ページ単位では同じではありません。</translation>
    </message>
    <message>
        <source>Written anew, at least 1 page smaller: without the free page and deleted rows, but not page for page the same.</source>
        <translation>書き直して、少なくとも 1 ページ小さくします。空きページと削除された行はなくなりますが、ページ単位では同じではありません。</translation>
    </message>
    <message>
        <source>Its files are copied without a lock, again and again until nothing changed meanwhile.</source>
        <translation>途中で変更がなくなるまで、ロックなしでファイルを何度でもコピーします。</translation>
    </message>
    <message>
        <source>Received as it comes, and kept only where it is whole.</source>
        <translation>届いた順に受け取り、全体がそろっている場合だけ残します。</translation>
    </message>
    <message>
        <source>it is not a whole database</source>
        <translation>完全なデータベースではありません</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>すでになくなっています。</translation>
    </message>
    <message>
        <source>It was changed, or another file has its name: it stays.</source>
        <translation>変更されたか、別のファイルが同じ名前になっているため、残します。</translation>
    </message>
    <message>
        <source>It could not be looked at: it stays.</source>
        <translation>調べられなかったため、残します。</translation>
    </message>
    <message>
        <source>Its name is not one that Litecopy gives: it stays.</source>
        <translation>Litecopy が付ける名前ではないため、残します。</translation>
    </message>
    <message>
        <source>A program has it open, or left a log or a journal beside it: it stays.</source>
        <translation>プログラムが開いているか、横にログまたはジャーナルが残っているため、残します。</translation>
    </message>
    <message>
        <source>A program has it open (%1): it stays.</source>
        <translation>プログラムが開いているため（%1）、残します。</translation>
    </message>
    <message>
        <source>There is no list of copies in “%1” yet: what is there by a name as copies have it (%2) is left alone, now and later.</source>
        <translation>「%1」にはまだコピーの一覧がありません。コピーのような名前でそこにあるもの（%2）には、今後も手を触れません。</translation>
    </message>
    <message>
        <source>The copy is made, but it could not be added to the list of copies: %1 So it is never removed, and no older one was. As long as that is so, each run adds a copy and removes none; those that are in no list can be deleted by hand.</source>
        <translation>コピーは作りましたが、コピーの一覧に追加できませんでした: %1 そのため、このコピーが削除されることはなく、古いコピーも削除していません。この状態が続く間は、実行するたびにコピーが増え、何も削除されません。一覧にないコピーは手動で削除できます。</translation>
    </message>
    <message>
        <source>Nothing is removed in this run: it stays.</source>
        <translation>この実行では何も削除しないため、残します。</translation>
    </message>
    <message>
        <source>It could not be removed: %1.</source>
        <translation>削除できませんでした: %1。</translation>
    </message>
    <message>
        <source>the folder “%1” does not exist</source>
        <translation>フォルダー「%1」がありません</translation>
    </message>
    <message>
        <source>“%1” is not a folder</source>
        <translation>「%1」はフォルダーではありません</translation>
    </message>
    <message>
        <source>Litecopy is making another copy into this folder</source>
        <translation>Litecopy がこのフォルダーに別のコピーを作っています</translation>
    </message>
    <message>
        <source>it is no regular file</source>
        <translation>通常のファイルではありません</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>大きすぎます</translation>
    </message>
    <message>
        <source>it is damaged: %1</source>
        <translation>破損しています: %1</translation>
    </message>
    <message>
        <source>a later version of Litecopy made it</source>
        <translation>新しいバージョンの Litecopy が作ったものです</translation>
    </message>
    <message>
        <source>it is not one of Litecopy&apos;s</source>
        <translation>Litecopy のものではありません</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>破損しています</translation>
    </message>
    <message>
        <source>it is damaged: “%1” is not as Litecopy writes it</source>
        <translation>破損しています: 「%1」が Litecopy の書く形ではありません</translation>
    </message>
    <message>
        <source>it is damaged: it names a file twice</source>
        <translation>破損しています: 同じファイルの名前が 2 回あります</translation>
    </message>
    <message>
        <source>another copy into this folder</source>
        <translation>このフォルダーへの別のコピー</translation>
    </message>
    <message>
        <source>There is no such database: it is made from the copy.</source>
        <translation>そのデータベースはないため、コピーから新しく作ります。</translation>
    </message>
    <message>
        <source>The file is replaced: that needs every program to have closed it.</source>
        <translation>ファイルを置き換えます。すべてのプログラムがデータベースを閉じている必要があります。</translation>
    </message>
    <message>
        <source>Nobody has the database open: its file is replaced.</source>
        <translation>だれもデータベースを開いていないため、ファイルを置き換えます。</translation>
    </message>
    <message>
        <source>The database is in use: it is written into, in one transaction. Programs that have it open keep it, and see the new content then.</source>
        <translation>データベースは使用中のため、1 つのトランザクションで中に書き込みます。開いているプログラムはそのまま使い続けられ、書き込みが終わると新しい内容が見えます。</translation>
    </message>
    <message>
        <source>Programs may have the database open: it is written into, in one transaction.</source>
        <translation>プログラムがデータベースを開いているかもしれないため、1 つのトランザクションで中に書き込みます。</translation>
    </message>
    <message>
        <source>What was there before is kept in “%1”, but it could not be added to the list of copies there: %2</source>
        <translation>以前の内容は「%1」に保管されていますが、そこのコピーの一覧に追加できませんでした: %2</translation>
    </message>
    <message>
        <source>What was there before was damaged, and is kept as it was in “%1”: %2</source>
        <translation>以前の内容は破損していたため、そのまま「%1」に保管されています: %2</translation>
    </message>
    <message>
        <source>What was there before is kept in “%1”, but it could not be checked: %2</source>
        <translation>以前の内容は「%1」に保管されていますが、検査できませんでした: %2</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>ファイル %1 がありません。</translation>
    </message>
    <message>
        <source>Check the name, and whether the drive it is on is connected.</source>
        <translation>名前と、ドライブが接続されているかどうかを確認してください。</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 はファイルではありません。</translation>
    </message>
    <message>
        <source>It is a folder, a device or a pipe. Choose the database file itself.</source>
        <translation>フォルダー、デバイス、またはパイプです。データベースファイル自体を選んでください。</translation>
    </message>
    <message>
        <source>%1 could not be opened for reading.</source>
        <translation>%1 を読み取り用に開けませんでした。</translation>
    </message>
    <message>
        <source>You do not have the permission to read it. Ask its owner, or run Litecopy as a user who may.</source>
        <translation>読み取る権限がありません。所有者に頼むか、権限のあるユーザーで Litecopy を実行してください。</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 は空です。</translation>
    </message>
    <message>
        <source>There is no database in it yet. Choose another file.</source>
        <translation>中にまだデータベースがありません。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>%1 is not a SQLite database.</source>
        <translation>%1 は SQLite データベースではありません。</translation>
    </message>
    <message>
        <source>It is another kind of file, or an encrypted database that only its own program can read.</source>
        <translation>別の種類のファイルか、専用のプログラムでしか読めない暗号化されたデータベースです。</translation>
    </message>
    <message>
        <source>%1 is encrypted or damaged.</source>
        <translation>%1 は暗号化されているか、破損しています。</translation>
    </message>
    <message>
        <source>%1 is in a newer format than this SQLite reads.</source>
        <translation>%1 は、この SQLite が読めるものより新しい形式です。</translation>
    </message>
    <message>
        <source>It was made by a newer SQLite, or by another edition of it. Copy it with the program that made it, or with a Litecopy that has as new a SQLite.</source>
        <translation>新しい SQLite か、その別の版が作ったものです。作ったプログラムでコピーするか、同じくらい新しい SQLite を持つ Litecopy でコピーしてください。</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 は破損しています。</translation>
    </message>
    <message>
        <source>%1 stayed locked by another program.</source>
        <translation>%1 は別のプログラムにロックされたままです。</translation>
    </message>
    <message>
        <source>Nothing was copied. Close that program or wait until it has finished, then copy again; or allow a longer time-out, or choose the unlocked snapshot method.</source>
        <translation>何もコピーしていません。そのプログラムを終了するか、処理が終わるのを待ってから、もう一度コピーしてください。または、タイムアウトを長くするか、ロックなしのスナップショットの方法を選んでください。</translation>
    </message>
    <message>
        <source>%1 was left unfinished by a program that crashed.</source>
        <translation>%1 は、クラッシュしたプログラムが書き込みの途中で残したものです。</translation>
    </message>
    <message>
        <source>It has to be repaired from its journal before it can be read. Make sure that you may read the journal beside it, and choose the automatic or the unlocked snapshot method: they repair a copy and leave the file as it is.</source>
        <translation>読む前に、ジャーナルから修復する必要があります。横にあるジャーナルを読む権限があることを確かめ、自動またはロックなしのスナップショットの方法を選んでください。これらの方法はコピーを修復し、ファイルはそのままにします。</translation>
    </message>
    <message>
        <source>%1 was replaced by another file while it was copied.</source>
        <translation>%1 は、コピー中に別のファイルに置き換えられました。</translation>
    </message>
    <message>
        <source>The copy would have been of the old one, so it was dropped. Copy again.</source>
        <translation>古いファイルのコピーになるところだったため、破棄しました。もう一度コピーしてください。</translation>
    </message>
    <message>
        <source>%1 was deleted or moved away while it was copied.</source>
        <translation>%1 は、コピー中に削除または移動されました。</translation>
    </message>
    <message>
        <source>Nothing of it was kept. If it was moved, copy it from where it is now.</source>
        <translation>何も残していません。移動したのなら、今ある場所からコピーしてください。</translation>
    </message>
    <message>
        <source>%1 is shorter than its own page count says.</source>
        <translation>%1 は、自身に書かれたページ数より短くなっています。</translation>
    </message>
    <message>
        <source>Its end or its header was lost, now or earlier, so a copy of it would not be whole. Look for an older copy.</source>
        <translation>末尾またはヘッダーが、今またはそれ以前に失われたため、コピーしても完全にはなりません。古いコピーを探してください。</translation>
    </message>
    <message>
        <source>%1 never stood still long enough to be read.</source>
        <translation>%1 は、読み取れるだけの間、静止しませんでした。</translation>
    </message>
    <message>
        <source>Another program kept writing to it. Close that program, or try again when it is idle.</source>
        <translation>別のプログラムが書き込み続けていました。そのプログラムを終了するか、書き込みがないときにもう一度試してください。</translation>
    </message>
    <message>
        <source>%1 needs functions that only its own program has.</source>
        <translation>%1 には、専用のプログラムだけが持つ関数が必要です。</translation>
    </message>
    <message>
        <source>SQLite alone cannot rewrite it. Choose another method: they copy its pages as they are.</source>
        <translation>SQLite だけでは書き直せません。別の方法を選んでください。ほかの方法では、ページをそのままコピーします。</translation>
    </message>
    <message>
        <source>The write-ahead log of %1 is not beside it.</source>
        <translation>%1 の先行書き込みログが横にありません。</translation>
    </message>
    <message>
        <source>A program has the database open under another name (a link, or a single file that is mounted), or its log was deleted. A copy by this name would miss the latest changes. Copy it by the name that the program uses.</source>
        <translation>プログラムがデータベースを別の名前（リンク、または単独でマウントされたファイル）で開いているか、ログが削除されました。この名前でコピーすると、最新の変更が欠けます。プログラムが使っている名前でコピーしてください。</translation>
    </message>
    <message>
        <source>A copy of %1 could not be proved.</source>
        <translation>%1 のコピーを証明できませんでした。</translation>
    </message>
    <message>
        <source>Nothing was kept. Close the program that uses it and copy again; or copy without asking for a proof.</source>
        <translation>何も残していません。使っているプログラムを終了してもう一度コピーするか、証明を求めずにコピーしてください。</translation>
    </message>
    <message>
        <source>What came from %1 is not one whole database.</source>
        <translation>%1 から届いたものは、1 つの完全なデータベースではありません。</translation>
    </message>
    <message>
        <source>Nothing of it was kept. The program that sent it failed, or the connection broke: read that program&apos;s own messages, and send it again.</source>
        <translation>何も残していません。送ったプログラムが失敗したか、接続が切れました。そのプログラムのメッセージを読み、もう一度送ってください。</translation>
    </message>
    <message>
        <source>No copy came from %1.</source>
        <translation>%1 からコピーが届きませんでした。</translation>
    </message>
    <message>
        <source>Nothing was kept. What stands above are the words of ssh, or of the program on the other machine.</source>
        <translation>何も残していません。上の文は、ssh または相手のコンピューターのプログラムのメッセージです。</translation>
    </message>
    <message>
        <source>%1 is shown through a sandbox that hides its write-ahead log.</source>
        <translation>%1 は、先行書き込みログを隠すサンドボックス越しに見えています。</translation>
    </message>
    <message>
        <source>A copy could miss the latest changes. Give Litecopy access to the whole folder, and choose the file there.</source>
        <translation>コピーに最新の変更が欠けることがあります。Litecopy にフォルダー全体へのアクセスを許可し、そこでファイルを選んでください。</translation>
    </message>
    <message>
        <source>%1 already exists.</source>
        <translation>%1 はすでにあります。</translation>
    </message>
    <message>
        <source>It was left as it is. Choose another name, or choose to replace it.</source>
        <translation>元のままにしました。別の名前を選ぶか、置き換えることを選んでください。</translation>
    </message>
    <message>
        <source>There is no folder for %1.</source>
        <translation>%1 を入れるフォルダーがありません。</translation>
    </message>
    <message>
        <source>Choose an existing folder, or create it first.</source>
        <translation>既存のフォルダーを選ぶか、先にフォルダーを作ってください。</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 に書き込めませんでした。</translation>
    </message>
    <message>
        <source>You do not have the permission to write there. Choose another folder.</source>
        <translation>そこに書き込む権限がありません。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>%1 is on a read-only file system.</source>
        <translation>%1 は読み取り専用のファイルシステムにあります。</translation>
    </message>
    <message>
        <source>Choose a folder on another drive.</source>
        <translation>別のドライブのフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 はフォルダーです。</translation>
    </message>
    <message>
        <source>Add the name the copy is to have.</source>
        <translation>コピーに付ける名前を加えてください。</translation>
    </message>
    <message>
        <source>%1 is a device, a pipe or a link that leads nowhere.</source>
        <translation>%1 は、デバイス、パイプ、またはリンク先のないリンクです。</translation>
    </message>
    <message>
        <source>A database can only be copied to a file. Choose another name.</source>
        <translation>データベースのコピー先にできるのはファイルだけです。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>There is no database %1 to write into.</source>
        <translation>書き込み先のデータベース %1 がありません。</translation>
    </message>
    <message>
        <source>Check the name, or copy to a new file instead.</source>
        <translation>名前を確認するか、代わりに新しいファイルにコピーしてください。</translation>
    </message>
    <message>
        <source>%1 exists and is not a SQLite database.</source>
        <translation>%1 はすでにあり、SQLite データベースではありません。</translation>
    </message>
    <message>
        <source>It was left as it is: only a database is replaced or written into. Choose another name.</source>
        <translation>元のままにしました。置き換えや書き込みができるのはデータベースだけです。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>%1 is too damaged to be written into.</source>
        <translation>%1 は破損がひどく、中に書き込めません。</translation>
    </message>
    <message>
        <source>It was left as it is. Replace it instead, or choose another name.</source>
        <translation>元のままにしました。代わりに置き換えるか、別の名前を選んでください。</translation>
    </message>
    <message>
        <source>%1 was left behind by a database that is gone.</source>
        <translation>%1 は、もうないデータベースが残したものです。</translation>
    </message>
    <message>
        <source>SQLite would merge it into the copy and spoil it. Move it away or delete it, or choose another name.</source>
        <translation>SQLite がこれをコピーに統合し、コピーを壊してしまいます。移動または削除するか、別の名前を選んでください。</translation>
    </message>
    <message>
        <source>%1 is what SQLite calls a file of the database beside it.</source>
        <translation>%1 は、横にあるデータベースのファイルに SQLite が使う名前です。</translation>
    </message>
    <message>
        <source>It would take the copy for that database’s own log or journal, and delete it. Choose another name.</source>
        <translation>SQLite がコピーをそのデータベースのログまたはジャーナルとみなし、削除してしまいます。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>%1 was moved away or replaced by another file before it could be written.</source>
        <translation>%1 は、書き込む前に移動されたか、別のファイルに置き換えられました。</translation>
    </message>
    <message>
        <source>Nothing was written, to neither file. Copy again.</source>
        <translation>どちらのファイルにも、何も書き込んでいません。もう一度コピーしてください。</translation>
    </message>
    <message>
        <source>%1 is in use.</source>
        <translation>%1 は使用中です。</translation>
    </message>
    <message>
        <source>%1 is mounted by itself, so no other file can take its place.</source>
        <translation>%1 は単独でマウントされているため、別のファイルと入れ替えられません。</translation>
    </message>
    <message>
        <source>%1 has another page size than the source.</source>
        <translation>%1 のページサイズがコピー元と違います。</translation>
    </message>
    <message>
        <source>A database in WAL mode or in memory keeps its page size. Copy to a new file, or replace the file instead.</source>
        <translation>WAL モードまたはメモリにあるデータベースのページサイズは変えられません。新しいファイルにコピーするか、代わりにファイルを置き換えてください。</translation>
    </message>
    <message>
        <source>%1 is the source itself, or belongs to it.</source>
        <translation>%1 は、コピー元自体か、その一部です。</translation>
    </message>
    <message>
        <source>Choose another name for the copy.</source>
        <translation>コピーに別の名前を選んでください。</translation>
    </message>
    <message>
        <source>%1 was closed before it had taken the whole copy.</source>
        <translation>%1 は、コピー全体を受け取る前に閉じられました。</translation>
    </message>
    <message>
        <source>What it took is no whole database: throw it away. The program that read it ended: read its own messages, and copy again.</source>
        <translation>受け取られたものは完全なデータベースではありません。破棄してください。読んでいたプログラムが終了しました。そのプログラムのメッセージを読み、もう一度コピーしてください。</translation>
    </message>
    <message>
        <source>There is not enough space for %1.</source>
        <translation>%1 のための空き容量が足りません。</translation>
    </message>
    <message>
        <source>Nothing unfinished was left behind. Free some space, or choose another drive.</source>
        <translation>未完成のものは残っていません。空き容量を増やすか、別のドライブを選んでください。</translation>
    </message>
    <message>
        <source>%1 would be larger than a file may be there.</source>
        <translation>%1 は、そこで許されるファイルの大きさを超えてしまいます。</translation>
    </message>
    <message>
        <source>Nothing unfinished was left behind. Choose a drive with another file system (a FAT drive has no file of 4 GiB), or raise the file-size limit (ulimit -f).</source>
        <translation>未完成のものは残っていません。別のファイルシステムのドライブを選ぶか（FAT のドライブには 4 GiB のファイルを置けません）、ファイルサイズの上限を上げてください（ulimit -f）。</translation>
    </message>
    <message>
        <source>The path %1 is too long.</source>
        <translation>パス %1 は長すぎます。</translation>
    </message>
    <message>
        <source>SQLite needs room for “-journal” after the name. Choose a shorter name, of at most 247 bytes, in a folder whose path has at most 470.</source>
        <translation>SQLite では、名前の後に「-journal」の分の余裕が必要です。パスが 470 バイト以内のフォルダーで、247 バイト以内の短い名前を選んでください。</translation>
    </message>
    <message>
        <source>The system reported an error reading or writing %1.</source>
        <translation>%1 の読み書き中に、システムがエラーを報告しました。</translation>
    </message>
    <message>
        <source>The drive may be failing or was disconnected: check it, and copy again. Where what is unfinished could not be removed from it, the next copy to that folder does it.</source>
        <translation>ドライブが故障しかけているか、切断されたのかもしれません。ドライブを確認し、もう一度コピーしてください。未完成のものを削除できなかった場合は、次にそのフォルダーへコピーするときに削除されます。</translation>
    </message>
    <message>
        <source>There was not enough memory to copy %1.</source>
        <translation>%1 をコピーするためのメモリが足りませんでした。</translation>
    </message>
    <message>
        <source>Nothing unfinished was left behind. Close other programs and copy again.</source>
        <translation>未完成のものは残っていません。ほかのプログラムを終了し、もう一度コピーしてください。</translation>
    </message>
    <message>
        <source>%1 could not be opened: too many open files.</source>
        <translation>%1 を開けませんでした。開いているファイルが多すぎます。</translation>
    </message>
    <message>
        <source>The limit of open files is reached. Close other programs, or raise the limit (ulimit -n), and try again.</source>
        <translation>開けるファイル数の上限に達しました。ほかのプログラムを終了するか、上限を上げて（ulimit -n）、もう一度試してください。</translation>
    </message>
    <message>
        <source>The system gave no thread to work on %1.</source>
        <translation>%1 を処理するスレッドを、システムが開始できませんでした。</translation>
    </message>
    <message>
        <source>The limit of processes and threads is reached, or memory for them is. End other programs, or raise the limit (ulimit -u, the container’s pids limit), and try again.</source>
        <translation>プロセスとスレッドの数またはメモリが上限に達しました。ほかのプログラムを終了するか、上限を上げて（ulimit -u、コンテナーの pids 上限）、もう一度試してください。</translation>
    </message>
    <message>
        <source>What was written for %1 is not what was read.</source>
        <translation>%1 に書き込まれた内容が、読み取った内容と違います。</translation>
    </message>
    <message>
        <source>The copy was removed. The drive or the memory may be failing: do not trust either until they are checked.</source>
        <translation>コピーは削除しました。ドライブまたはメモリが故障しかけているのかもしれません。確認が済むまで、どちらも信用しないでください。</translation>
    </message>
    <message>
        <source>%1 could not be copied, for a mistake in the program.</source>
        <translation>プログラムの誤りのため、%1 をコピーできませんでした。</translation>
    </message>
    <message>
        <source>Please report it, with the technical details.</source>
        <translation>技術的な詳細を添えて報告してください。</translation>
    </message>
    <message>
        <source>%1 could not be copied.</source>
        <translation>%1 はコピーできませんでした。</translation>
    </message>
    <message>
        <source>SQLite ended it with an error that should not happen here; the technical details name it. Try another method, and please report it.</source>
        <translation>ここでは起こらないはずのエラーで、SQLite が処理を終えました。エラーは技術的な詳細にあります。別の方法を試し、このことを報告してください。</translation>
    </message>
    <message>
        <source>%1 is empty, and %2.</source>
        <translation>%1 は空で、%2。</translation>
    </message>
    <message>
        <source>Move the log to safety first, or SQLite deletes it when a program opens the database the next time.</source>
        <translation>先にログを安全な場所に移してください。移さないと、次にプログラムがデータベースを開いたときに SQLite がログを削除します。</translation>
    </message>
    <message>
        <source>%1 cannot be read together with the write-ahead log beside it, %2.</source>
        <translation>%1 は、横にある先行書き込みログと合わせて読み取れません: %2。</translation>
    </message>
    <message>
        <source>SQLite reads every log by that name, though the database says that it has none: it may be another database’s, left behind when this one was put back from a backup. If it is, move it away and copy again; if it isn’t, keep both files and look for an older copy.</source>
        <translation>データベースにはログがないと書かれていても、SQLite はその名前のログがあれば必ず読みます。このデータベースをバックアップから復元したときに残った、別のデータベースのログかもしれません。その場合はログを移動し、もう一度コピーしてください。そうでなければ、両方のファイルを保管し、古いコピーを探してください。</translation>
    </message>
    <message>
        <source>%1 exists, and %2.</source>
        <translation>%1 はすでにあり、%2。</translation>
    </message>
    <message>
        <source>It was left as it is: a compressed copy takes the place of another one, and of nothing else. Choose another name.</source>
        <translation>元のままにしました。圧縮コピーで置き換えられるのは、別の圧縮コピーだけです。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>The program that reads %1 took %2.</source>
        <translation>%1 を読むプログラムは、%2。</translation>
    </message>
    <message>
        <source>What it took is no whole database: throw it away. Look at what that program waits for, and copy again; a longer time-out gives it longer.</source>
        <translation>受け取られたものは完全なデータベースではありません。破棄してください。そのプログラムが何を待っているかを調べ、もう一度コピーしてください。タイムアウトを長くすると、より長く待ちます。</translation>
    </message>
    <message>
        <source>%1 was left by a program that crashed, and %2.</source>
        <translation>%1 は、クラッシュしたプログラムが残したもので、%2。</translation>
    </message>
    <message>
        <source>Open the database beside it with its own program, which finishes what was begun; or move the file away, or choose another name.</source>
        <translation>横にあるデータベースを専用のプログラムで開いてください。始めた処理が完了します。または、ファイルを移動するか、別の名前を選んでください。</translation>
    </message>
    <message>
        <source>%1 holds no whole database.</source>
        <translation>%1 の中身は完全なデータベースではありません。</translation>
    </message>
    <message>
        <source>Nothing of it was kept. It was cut off when it was made or fetched, or changed since, or its medium is failing: take another copy.</source>
        <translation>何も残していません。作成や取り寄せのときに途中で切れたか、その後に変更されたか、記憶媒体が故障しかけています。別のコピーを使ってください。</translation>
    </message>
    <message>
        <source>DESTINATION is a file name, not a URI: leave out &apos;file://&apos;.</source>
        <translation>DESTINATION は URI ではなくファイル名です。&apos;file://&apos; を取り除いてください。</translation>
    </message>
    <message>
        <source>No copy is written to &apos;%1://&apos;. Mount it, and name a file there.</source>
        <translation>&apos;%1://&apos; にはコピーを書き込めません。マウントして、そこのファイルを指定してください。</translation>
    </message>
    <message>
        <source>Not removed, though no rule keeps it: %1. %2</source>
        <translation>どのルールでも残りませんが、削除していません: %1。%2</translation>
    </message>
    <message>
        <source>The part of Litecopy that makes schedules can’t be started: “%1” (%2).
Nothing was changed. It belongs to litecopy-cli and is installed with it: install that anew.</source>
        <translation>スケジュールを作る Litecopy の部品を起動できません: 「%1」（%2）。
何も変更していません。この部品は litecopy-cli に属し、一緒にインストールされます。litecopy-cli をインストールし直してください。</translation>
    </message>
    <message>
        <source>This is a part of litecopy-cli: start “litecopy-cli schedule”.</source>
        <translation>これは litecopy-cli の部品です。「litecopy-cli schedule」を起動してください。</translation>
    </message>
    <message>
        <source>How:</source>
        <translation>作り方:</translation>
    </message>
    <message>
        <source>Waiting for %1, which takes nothing. With --timeout it is given up after a while.</source>
        <translation>%1 を待っていますが、何も受け取りません。--timeout を指定すると、しばらくして中止します。</translation>
    </message>
    <message>
        <source>The copy waits for that program. Or copy without a lock: under Options, “Snapshot without a lock”.</source>
        <translation>コピーはそのプログラムを待ちます。または、「オプション」の「ロックなしのスナップショット」で、ロックなしでコピーしてください。</translation>
    </message>
    <message>
        <source>Only a database gives way to a copy. Choose another name.</source>
        <translation>コピーと入れ替えられるのはデータベースだけです。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>別の名前を選んでください。</translation>
    </message>
    <message>
        <source>No file is replaced while a program uses it. Copy asks whether to put the copy back into it instead; or choose another name.</source>
        <translation>プログラムが使っている間、ファイルは置き換えられません。「コピー」を押すと、代わりに中へ復元するかどうかを尋ねます。または、別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Free some space, or choose another drive.</source>
        <translation>空き容量を増やすか、別のドライブを選んでください。</translation>
    </message>
    <message>
        <source>Choose a drive with another file system: a FAT drive has no file of 4 GiB.</source>
        <translation>別のファイルシステムのドライブを選んでください。FAT のドライブには 4 GiB のファイルを置けません。</translation>
    </message>
    <message>
        <source>Nothing was copied. “Keep Waiting” waits for that program for up to an hour. “Copy without a Lock” copies the files as they stand, and then checks them.</source>
        <translation>何もコピーしていません。「待ち続ける」を押すと、そのプログラムを最長 1 時間待ちます。「ロックなしでコピー」を押すと、ファイルを今の状態のままコピーし、その後で検査します。</translation>
    </message>
    <message>
        <source>It was left as it is. “Put It Back…” writes into it all the same, and keeps what is there; or use another name.</source>
        <translation>元のままにしました。「復元…」ならそれでも書き込むことができ、今の内容は保管されます。または、別の名前を使ってください。</translation>
    </message>
    <message>
        <source>It was left as it is. “Put It Back…” writes into it, and keeps what is there; or use another name.</source>
        <translation>元のままにしました。「復元…」なら中に書き込むことができ、今の内容は保管されます。または、別の名前を使ってください。</translation>
    </message>
    <message>
        <source>Unpacking %1 (%2): %3 % of %4</source>
        <translation>%1（%2）を展開中: %4 の %3%</translation>
    </message>
    <message>
        <source>Unpacking %1 (%2)…</source>
        <translation>%1（%2）を展開しています…</translation>
    </message>
    <message>
        <source>One file is named as a copy of this database, and in no list: %1. Nothing removes it.</source>
        <translation>このデータベースのコピーのような名前で、どの一覧にもないファイルが 1 個あります: %1。これが削除されることはありません。</translation>
    </message>
    <message>
        <source>%1 files are named as copies of this database, and in no list: %2. Nothing removes them.</source>
        <translation>このデータベースのコピーのような名前で、どの一覧にもないファイルが %1 個あります: %2。これらが削除されることはありません。</translation>
    </message>
    <message>
        <source>The list of the copies is not there</source>
        <translation>コピーの一覧がありません</translation>
    </message>
    <message>
        <source>“%1” is missing in “%2”, where it would be.</source>
        <translation>「%2」にあるはずの「%1」がありません。</translation>
    </message>
    <message>
        <source>“Keep a Copy Now” begins a new list. Each of them can still be put back: choose it under From.</source>
        <translation>「今すぐコピーを保管」を押すと、新しい一覧が始まります。それぞれのコピーは今も復元できます。「コピー元」で選んでください。</translation>
    </message>
    <message>
        <source>It is no file on this computer. Type ssh://host/folder/name.db under From where ssh reaches it, or copy the file here first.</source>
        <translation>このコンピューターのファイルではありません。ssh で接続できる相手なら「コピー元」に ssh://host/folder/name.db と入力するか、先にファイルをここへコピーしてください。</translation>
    </message>
    <message>
        <source>A folder: drop the database file here, or the folder on To, where the copy goes.</source>
        <translation>フォルダーです。データベースファイルをここにドロップするか、コピーを入れるフォルダーを「コピー先」にドロップしてください。</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>ファイルがなくなっています。</translation>
    </message>
    <message>
        <source>Could write all the time</source>
        <translation>いつでも書き込み可能でした</translation>
    </message>
    <message>
        <source>Held back for at most %1</source>
        <translation>待ち時間は最長 %1</translation>
    </message>
    <message>
        <source>Held back for at most %1 at a time, %2 in all</source>
        <translation>待ち時間は 1 回につき最長 %1、合計 %2</translation>
    </message>
    <message>
        <source>“%1” is a URI, and a file name is needed: leave out “file://”.</source>
        <translation>「%1」は URI ですが、ファイル名が必要です。「file://」を取り除いてください。</translation>
    </message>
    <message>
        <source>“%1” is on another machine. Fetch a copy first: litecopy-cli copy %1 FILE</source>
        <translation>「%1」は別のコンピューターにあります。先にコピーを取り寄せてください: litecopy-cli copy %1 FILE</translation>
    </message>
    <message>
        <source>“%1” is an address, and a file here is needed. %2</source>
        <translation>「%1」はアドレスですが、このコンピューターのファイルが必要です。%2</translation>
    </message>
    <message>
        <source>nothing for %1 s</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation>%1 s の間、何も受け取りませんでした</translation>
    </message>
    <message>
        <source>Checking the kept copy of what was there before</source>
        <translation>以前の内容を保管したコピーを検査中</translation>
    </message>
    <message>
        <source>Compressed by</source>
        <translation>圧縮形式</translation>
    </message>
    <message>
        <source>Size without compression</source>
        <translation>圧縮しない場合のサイズ</translation>
    </message>
    <message>
        <source>Unpacking: %1 %</source>
        <translation>展開中: %1 %</translation>
    </message>
    <message>
        <source>Choose another name, or replace it: Copy asks.</source>
        <translation>別の名前を選ぶか、置き換えてください:「コピー」を押すと確認されます。</translation>
    </message>
    <message>
        <source>Nothing unfinished was left behind. Choose a drive with another file system: a FAT drive has no file of 4 GiB.</source>
        <translation>未完成のものは残っていません。別のファイルシステムのドライブを選んでください: FAT のドライブには 4 GiB のファイルを置けません。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>What was there was damaged. To try to put it back all the same: litecopy-cli restore --even-damaged %1 %2</source>
        <translation>元の内容は破損していました。それでも復元を試すには: litecopy-cli restore --even-damaged %1 %2</translation>
    </message>
    <message>
        <source>its database is destroyed</source>
        <translation>そのデータベースは破壊されています</translation>
    </message>
    <message>
        <source>whether one has it open can’t be known here</source>
        <translation>開いているプログラムがあるかどうかは、ここではわかりません</translation>
    </message>
    <message>
        <source>Made from the copy “%1”, so that both are of one moment.</source>
        <translation>コピー「%1」から作ったため、どちらも同じ時点のものです。</translation>
    </message>
    <message>
        <source>the copy that it was made from is where other programs may write unnoticed</source>
        <translation>作成元のコピーが、ほかのプログラムが気づかれずに書き込むことのある場所にあります</translation>
    </message>
    <message>
        <source>It was moved or copied here, and nothing proves that it is the file that was made: it stays.</source>
        <translation>ここに移動またはコピーされたもので、作られたファイルだと証明できないため、残します。</translation>
    </message>
    <message>
        <source>copies that were moved here: they are read once</source>
        <translation>ここに移されたコピー（1 回だけ読み取ります）</translation>
    </message>
    <message>
        <source>it can’t be written into, for it is no database that SQLite opens</source>
        <translation>SQLite で開けるデータベースではないため、中に書き込めません</translation>
    </message>
    <message>
        <source>it can’t be written into while programs use it, for the copy’s text is in another encoding</source>
        <translation>コピーのテキストのエンコーディングが違うため、プログラムが使っている間は中に書き込めません</translation>
    </message>
    <message>
        <source>it can’t be written into while programs use it, for the copy’s pages have another size (%1, not %2 bytes)</source>
        <translation>コピーのページサイズが違うため（%2 バイトではなく %1 バイト）、プログラムが使っている間は中に書き込めません</translation>
    </message>
    <message>
        <source>It was left as it is. Close the program that uses it, then try again.</source>
        <translation>元のままにしました。使っているプログラムを終了して、もう一度試してください。</translation>
    </message>
    <message>
        <source>It was left as it is. Write into the database instead (--into).</source>
        <translation>元のままにしました。代わりにデータベースの中に書き込んでください（--into）。</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>不明なオプション &apos;%1&apos; です。</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>&apos;%1&apos; の後に値がありません。</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>&apos;%1&apos; の後に余分な値があります。</translation>
    </message>
    <message>
        <source>--also takes a file, not standard output.</source>
        <translation>--also に指定できるのはファイルで、標準出力は指定できません。</translation>
    </message>
    <message>
        <source>--also means nothing here: SOURCE is standard input, which can be read only once. Copy it to a file first, and that file to the others.</source>
        <translation>--also はここでは意味がありません: SOURCE が標準入力で、1 回しか読み取れません。先にファイルにコピーし、そのファイルをほかのコピー先にコピーしてください。</translation>
    </message>
    <message>
        <source>--also means nothing here: DESTINATION is standard output, and no file.</source>
        <translation>--also はここでは意味がありません: DESTINATION が標準出力で、ファイルではありません。</translation>
    </message>
    <message>
        <source>--then has {} in it, the path of the copy: with --also there are several.</source>
        <translation>--then の {} はコピーのパスですが、--also を指定するとコピーが複数になります。</translation>
    </message>
    <message>
        <source>Make another copy of the same moment, FILE; may be given several times. It is made from the first copy, and stays where the other fails.</source>
        <translation>同じ時点の別のコピー FILE を作ります。複数回指定できます。最初のコピーから作られ、もう一方が失敗しても残ります。</translation>
    </message>
    <message>
        <source>Make two copies of one moment, on two drives.</source>
        <translation>同じ時点のコピーを 2 つ、2 つのドライブに作ります。</translation>
    </message>
    <message>
        <source>The list also names copies of a database of this path on another computer, or on this one before it was installed anew: %1. No rule counts or removes them. If it is the same database: litecopy-cli keep adopt SOURCE FOLDER</source>
        <translation>一覧には、別のコンピューター、または再インストール前のこのコンピューターで、同じパスにあったデータベースのコピーも載っています: %1 個。どのルールも、これらを数えたり削除したりしません。同じデータベースなら: litecopy-cli keep adopt SOURCE FOLDER</translation>
    </message>
    <message>
        <source>Copies of %1, on another computer or on this one before it was installed anew</source>
        <translation>%1 のコピー（別のコンピューター、または再インストール前のこのコンピューターのもの）</translation>
    </message>
    <message>
        <source>Taken for copies of this database on this computer: %1</source>
        <translation>このコンピューターのこのデータベースのコピーとみなしたもの: %1 個</translation>
    </message>
    <message>
        <source>Moved here, and known again by their digest: %1</source>
        <translation>ここに移され、ダイジェストで同じものと確認できたもの: %1 個</translation>
    </message>
    <message>
        <source>Not the file that was made, so left alone: %1</source>
        <translation>作られたファイルではないため、手を触れないもの: %1</translation>
    </message>
    <message>
        <source>Nothing to adopt: the list names no such copy.</source>
        <translation>引き継ぐものはありません: 一覧にそのようなコピーはありません。</translation>
    </message>
    <message>
        <source>SOURCE and FOLDER are needed. To keep a database of the name adopt, write ./adopt.</source>
        <translation>SOURCE と FOLDER が必要です。adopt という名前のデータベースを保管するには、./adopt と書いてください。</translation>
    </message>
    <message>
        <source>Waiting for %1…</source>
        <translation>待機中: %1…</translation>
    </message>
    <message>
        <source>Say that the copies listed there are of this database, after this computer was installed anew.</source>
        <translation>このコンピューターを再インストールした後に、そこの一覧のコピーがこのデータベースのものだと指定します。</translation>
    </message>
    <message>
        <source>If it was one, and its first bytes are destroyed: --force replaces it, and keeps it as it was.</source>
        <translation>データベースだったもので、先頭のバイトが破壊されている場合: --force を指定すると置き換え、元のファイルをそのまま保管します。</translation>
    </message>
    <message>
        <source>Held back others for at most %1 ms at a time, %2 ms in all.</source>
        <translation>ほかのプログラムの待ち時間は、1 回につき最長 %1 ms、合計 %2 ms でした。</translation>
    </message>
    <message>
        <source>Held back programs that use the destination for at most %1 ms.</source>
        <translation>コピー先を使うプログラムの待ち時間は、最長 %1 ms でした。</translation>
    </message>
    <message>
        <source>Of the same moment as %1, which it was made from.</source>
        <translation>作成元の %1 と同じ時点のものです。</translation>
    </message>
    <message>
        <source>Copies from another computer are here</source>
        <translation>別のコンピューターのコピーがここにあります</translation>
    </message>
    <message>
        <source>They are of a database of this path on another computer, or on this one before it was installed anew: %1. They are not shown, and no rule counts or removes them. If they are of this database, say so: then the other computer, if there is one, counts them no more.</source>
        <translation>別のコンピューター、または再インストール前のこのコンピューターで、同じパスにあったデータベースのコピーです: %1 個。表示されず、どのルールも、これらを数えたり削除したりしません。このデータベースのコピーであれば、そう指定してください。別のコンピューターがある場合、そちらでは数えられなくなります。</translation>
    </message>
    <message>
        <source>only in “%1”</source>
        <translation>「%1」にのみ存在</translation>
    </message>
    <message>
        <source>%1 only in “%2”</source>
        <translation>「%2」のみ %1</translation>
    </message>
    <message>
        <source>Copies “%1” and the journal of a program that crashed, and repairs the copy.</source>
        <translation>「%1」と、クラッシュしたプログラムのジャーナルをコピーし、コピーの中で修復します。</translation>
    </message>
    <message>
        <source>Copies the files of “%1”, which another program keeps locked, until they stand still.</source>
        <translation>別のプログラムがロックし続けている「%1」のファイルを、静止するまでコピーします。</translation>
    </message>
    <message>
        <source>Copies “%1” and the log that a program left behind, and merges them in the copy.</source>
        <translation>「%1」と、プログラムが残したログをコピーし、コピーの中で統合します。</translation>
    </message>
    <message>
        <source>Copies the file of “%1”, which no program has open.</source>
        <translation>どのプログラムも開いていない「%1」のファイルをコピーします。</translation>
    </message>
    <message>
        <source>Copies the files of “%1” without a lock, over again until nothing changes meanwhile.</source>
        <translation>途中で変更がなくなるまで、ロックなしで「%1」のファイルを何度でもコピーします。</translation>
    </message>
    <message>
        <source>Writes “%1” anew, without deleted rows and free pages: at least %2 smaller.</source>
        <translation>「%1」を書き直します。削除された行と空きページはなくなり、少なくとも %2 小さくなります。</translation>
    </message>
    <message>
        <source>Writes “%1” anew, without deleted rows.</source>
        <translation>「%1」を書き直します。削除された行はなくなります。</translation>
    </message>
    <message>
        <source>Copies “%1” as it is at one moment: the copy shares its blocks on the drive.</source>
        <translation>「%1」を、ある時点のままコピーします。コピーはドライブ上のブロックを共有します。</translation>
    </message>
    <message>
        <source>Copies “%1” as it is at this moment.</source>
        <translation>「%1」を、今の時点のままコピーします。</translation>
    </message>
    <message>
        <source>Copies “%1” in short steps, as it is at one moment.</source>
        <translation>「%1」を、ある時点のまま、短い区切りでコピーします。</translation>
    </message>
    <message>
        <source>Other programs are not held back.</source>
        <translation>ほかのプログラムは待たされません。</translation>
    </message>
    <message>
        <source>Other programs keep writing.</source>
        <translation>ほかのプログラムは書き込みを続けられます。</translation>
    </message>
    <message>
        <source>Programs that write to it wait until it is copied.</source>
        <translation>データベースに書き込むプログラムは、コピーが終わるまで待ちます。</translation>
    </message>
    <message>
        <source>Other programs keep writing, and the copy starts over whenever one does.</source>
        <translation>ほかのプログラムは書き込みを続けられ、書き込みがあるたびに、コピーを最初からやり直します。</translation>
    </message>
    <message>
        <source>Other programs write in between, and are held off once if the copy can’t keep up.</source>
        <translation>その合間にほかのプログラムが書き込めます。コピーが追いつかないときは、1 回だけ待たされます。</translation>
    </message>
    <message>
        <source>checked in full</source>
        <translation>完全検査済み</translation>
    </message>
    <message>
        <source>compressed (%1), unpacked again and compared</source>
        <translation>圧縮（%1）して展開・比較済み</translation>
    </message>
    <message>
        <source>written to “%1” without a check</source>
        <translation>検査なしで「%1」に書き込み済み</translation>
    </message>
    <message>
        <source>written to “%1”</source>
        <translation>「%1」に書き込み済み</translation>
    </message>
    <message>
        <source>read back from the disk and compared</source>
        <translation>ディスクから読み直して比較済み</translation>
    </message>
    <message>
        <source>The copy is %1, then takes the place of the file that is there.</source>
        <extracomment>%1 is &quot;checked, written to “Backup”&quot;</extracomment>
        <translation>コピーは%1になってから、そこにあるファイルと置き換わります。</translation>
    </message>
    <message>
        <source>The copy is %1, then named.</source>
        <translation>コピーは%1になってから、名前が付きます。</translation>
    </message>
    <message>
        <source>%1: cancelled</source>
        <translation>%1: キャンセルしました</translation>
    </message>
    <message>
        <source>Not copied: %1</source>
        <translation>コピーしていません: %1</translation>
    </message>
    <message>
        <source>%1: %2, of the same moment</source>
        <translation>%1: %2（同じ時点のもの）</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>サイズ:</translation>
    </message>
    <message>
        <source>Changes:</source>
        <translation>変更:</translation>
    </message>
    <message>
        <source>Time:</source>
        <translation>時間:</translation>
    </message>
    <message>
        <source>Check:</source>
        <translation>検査:</translation>
    </message>
    <message>
        <source>Writers:</source>
        <translation>書き込み側:</translation>
    </message>
    <message>
        <source>Safety copy:</source>
        <translation>以前の内容のコピー:</translation>
    </message>
    <message>
        <source>%1, about %2 left</source>
        <extracomment>%1 is a sentence, %2 a time</extracomment>
        <translation>%1、残り約 %2</translation>
    </message>
    <message>
        <source>Comparing: %1, %2 changed</source>
        <translation>比較中: %1、変更 %2</translation>
    </message>
    <message>
        <source>Copying: %1</source>
        <translation>コピー中: %1</translation>
    </message>
    <message>
        <source>(%1 remaining)</source>
        <translation>（残り %1）</translation>
    </message>
    <message>
        <source>Paused: %1 copied</source>
        <translation>一時停止中: %1 をコピー済み</translation>
    </message>
    <message>
        <source>Limited by reading the database.</source>
        <translation>速度を制限しているのは、データベースの読み取りです。</translation>
    </message>
    <message>
        <source>Limited by writing the copy.</source>
        <translation>速度を制限しているのは、コピーの書き込みです。</translation>
    </message>
    <message>
        <source>Limited by writing to “%1”.</source>
        <translation>速度を制限しているのは、「%1」への書き込みです。</translation>
    </message>
    <message>
        <source>Limited by other programs that write to the database.</source>
        <translation>速度を制限しているのは、データベースに書き込むほかのプログラムです。</translation>
    </message>
    <message>
        <source>Limited by compressing.</source>
        <translation>速度を制限しているのは、圧縮です。</translation>
    </message>
    <message>
        <source>Auto-vacuum</source>
        <translation>auto-vacuum</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Application ID</source>
        <translation>アプリケーション ID</translation>
    </message>
    <message>
        <source>moved here, not read yet</source>
        <translation>ここに移され、まだ読んでいません</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>so much of all</comment>
        <translation>%2 のうち %1</translation>
    </message>
    <message>
        <source>--also names &apos;%1&apos;, which is a destination already.</source>
        <translation>--also の「%1」はすでにコピー先です。</translation>
    </message>
    <message>
        <source>the newest copy: it is read, to be compared with this one</source>
        <translation>最新のコピー: このコピーと比較するために読み取ります</translation>
    </message>
    <message>
        <source>What is there is no database that can be read, but destroyed or encrypted: its file is replaced, and kept as it was.</source>
        <translation>そこにあるのは読み取れるデータベースではなく、壊れているか暗号化されています。ファイルは置き換えられ、元のまま保管されます。</translation>
    </message>
    <message>
        <source>Could not be read, so not proved: %1</source>
        <translation>読み取れなかったため証明されていません: %1</translation>
    </message>
    <message>
        <source>Cancelled. What was found until then is in the list.</source>
        <translation>キャンセルしました。それまでに分かったことは一覧に記録されています。</translation>
    </message>
    <message>
        <source>Cancelled: no copy was made at “%1”.</source>
        <translation>キャンセルしました: 「%1」にはコピーを作成していません。</translation>
    </message>
    <message>
        <source>that a checkpoint has not written over a part of this state is known by comparing pages only, and a page that a power cut tore would not be noticed</source>
        <translation>チェックポイントがこの状態の一部を上書きしていないことは、ページの比較でしか確かめられず、停電で書きかけになったページには気付けません</translation>
    </message>
    <message>
        <source>More pages differ than fit into memory, and no other drive had room for them: they were written beside the copy while the database was held. A temporary folder on another drive keeps that short.</source>
        <translation>違うページがメモリに収まらず、ほかのドライブにも空き容量がなかったため、データベースを保持している間に、コピーの横に書き込みました。別のドライブに一時フォルダーがあれば、保持する時間は短くなります。</translation>
    </message>
    <message>
        <source>all of it had to be copied before it could be compared</source>
        <translation>比較する前に、すべてをコピーする必要がありました</translation>
    </message>
    <message>
        <source> All of it is written to a private file first, which is compared with the older copy then: where nothing differs, the older copy stays as it is.</source>
        <translation> まず全体を専用の非公開ファイルに書き込み、それを古いコピーと比較します。違いがなければ、古いコピーはそのまま残ります。</translation>
    </message>
    <message>
        <source> Where the file system shares no blocks, the pages that differ are written into the copy itself, and until that is done, programs that read it without SQLite may see a mixture.</source>
        <translation> ファイルシステムがブロックを共有できない場合は、違うページをコピー自体に書き込むため、終わるまでの間、SQLite を使わずに読むプログラムには新旧が混ざって見えることがあります。</translation>
    </message>
    <message>
        <source> Not as it is now, but as it was after an earlier commit: laid over the copy are the frames of the log up to that one.</source>
        <translation> 今の状態ではなく、以前のコミットの後の状態です。コピーに、そのコミットまでのログのフレームを重ねます。</translation>
    </message>
    <message>
        <source>The copy is what was kept of a destroyed or encrypted database: its file is put back as it was, and can&apos;t be checked.</source>
        <translation>このコピーは、壊れているか暗号化されたデータベースを保管したものです。ファイルは元のまま復元され、検査はできません。</translation>
    </message>
    <message>
        <source>%1 can’t be read as of that commit.</source>
        <translation>%1 は、そのコミットの時点の状態では読み取れません。</translation>
    </message>
    <message>
        <source>Commits are counted from the moment in which the write-ahead log was started, and SQLite starts it over when all of it was merged. Look at the log for the commits that are there.</source>
        <translation>コミットは先行書き込みログが開始された時点から数えます。ログがすべて統合されると、SQLite はログを最初から始めます。どのコミットがあるか、ログを確認してください。</translation>
    </message>
    <message>
        <source>%1 can’t be read as of that commit any more.</source>
        <translation>%1 は、そのコミットの時点の状態ではもう読み取れません。</translation>
    </message>
    <message>
        <source>A checkpoint has merged later commits into the database file. Look at the log for the commits that can still be read.</source>
        <translation>チェックポイントが、その後のコミットをデータベースファイルに統合しました。まだ読み取れるコミットを、ログで確認してください。</translation>
    </message>
    <message>
        <source>it has no write-ahead log</source>
        <translation>先行書き込みログがありません</translation>
    </message>
    <message>
        <source>commit %1: what page %2 held then is gone, for a later commit was written over it</source>
        <extracomment>%1 is the number of a commit, %2 that of a page</extracomment>
        <translation>コミット %1: 当時のページ %2 の内容は、後のコミットで上書きされたため失われています</translation>
    </message>
    <message>
        <source>“%1” is complete, but its name may not be on the medium yet. After a power cut it may be missing.</source>
        <translation>「%1」は完全ですが、名前がまだ記憶媒体に書かれていないかもしれません。停電すると、ファイルがなくなることがあります。</translation>
    </message>
    <message>
        <source>Show what five commits changed, as far as the database’s log goes back.</source>
        <translation>データベースのログでさかのぼれる範囲で、5 回のコミットによる変更を表示します。</translation>
    </message>
    <message>
        <source>COMMIT</source>
        <translation>COMMIT</translation>
    </message>
    <message>
        <source>Read FIRST as it was after that commit in its write-ahead log: a number that “litecopy-cli log” shows, or -N for N commits before the last one. Without SECOND it is compared with itself as it is now.</source>
        <translation>FIRST を、先行書き込みログのそのコミットの後の状態で読みます。「litecopy-cli log」が表示する番号か、最後のコミットから N 個前を表す -N を指定します。SECOND がなければ、FIRST 自身の今の状態と比較します。</translation>
    </message>
    <message>
        <source>the number of a commit, or -N for N commits before the last one</source>
        <translation>コミットの番号、または最後のコミットから N 個前を表す -N</translation>
    </message>
    <message>
        <source>It is made from the copy “%1”, once that is there, so that both are of one moment.</source>
        <translation>コピー「%1」ができてから、それをもとに作るため、どちらも同じ時点のものになります。</translation>
    </message>
    <message>
        <source>So the other copies were not begun.</source>
        <translation>そのため、ほかのコピーは始めませんでした。</translation>
    </message>
    <message>
        <source>Copy the database as it was after that commit in its write-ahead log: a number that “litecopy-cli log” shows, or -N for N commits before the last one.</source>
        <translation>データベースを、先行書き込みログのそのコミットの後の状態でコピーします。「litecopy-cli log」が表示する番号か、最後のコミットから N 個前を表す -N を指定します。</translation>
    </message>
    <message>
        <source>Copy the database as it was three commits ago, as far as its log goes back.</source>
        <translation>ログでさかのぼれる範囲で、3 回前のコミットの状態のデータベースをコピーします。</translation>
    </message>
    <message>
        <source>--as-of cannot be given together with --method=online, by which SQLite copies the last commit.</source>
        <translation>--as-of と --method=online は同時に指定できません。online では、SQLite が最後のコミットの状態をコピーします。</translation>
    </message>
    <message>
        <source>--as-of cannot be given together with --hold=never.</source>
        <translation>--as-of と --hold=never は同時に指定できません。</translation>
    </message>
    <message>
        <source>There are files there that have the name of a copy and are in no list, so no rule removes them: %1. To see all of them: litecopy-cli keep list %2</source>
        <translation>コピーの名前を持ちながらどの一覧にもないファイルがあり、どのルールでも削除されません: %1。すべてを表示するには: litecopy-cli keep list %2</translation>
    </message>
    <message>
        <source>Print one JSON object on one line; of several copies one for each.</source>
        <translation>JSON オブジェクトを 1 つ、1 行で出力します。コピーが複数あれば、コピーごとに 1 つ出力します。</translation>
    </message>
    <message>
        <source>Moved here, checked, taken for what the list says, and kept for good, for nothing proves it: %1</source>
        <translation>ここに移され、検査のうえ一覧のとおりとみなし、証明するものがないため無期限保管にしたもの: %1 個</translation>
    </message>
    <message>
        <source>To begin a new list: mv -n %1 %2</source>
        <translation>新しい一覧を始めるには: mv -n %1 %2</translation>
    </message>
    <message>
        <source>Shows what is in the write-ahead log of a SQLite database, who keeps it, and which earlier states of the database can still be read. Changes neither.</source>
        <translation>SQLite データベースの先行書き込みログの内容、それを保持しているプログラム、まだ読み取れる以前の状態を表示します。データベースもログも変更しません。</translation>
    </message>
    <message>
        <source>List its commits, and the tables that each of them changed.</source>
        <translation>コミットと、それぞれが変更したテーブルを一覧表示します。</translation>
    </message>
    <message>
        <source>Show which rows the last commit changed.</source>
        <translation>最後のコミットで変更された行を表示します。</translation>
    </message>
    <message>
        <source>Copy the database as it was before it.</source>
        <translation>そのコミットの前の状態のデータベースをコピーします。</translation>
    </message>
    <message>
        <source>Don’t find out which tables a commit changed: of the database itself less is read.</source>
        <translation>コミットが変更したテーブルを調べません。データベース自体から読む量が減ります。</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>コミット</translation>
    </message>
    <message>
        <source>Size after it</source>
        <translation>コミット後のサイズ</translation>
    </message>
    <message>
        <source>Its state</source>
        <translation>その状態</translation>
    </message>
    <message>
        <source>Changed pages of</source>
        <translation>変更されたページの所属</translation>
    </message>
    <message>
        <source>(when the log was started)</source>
        <translation>（ログの開始時）</translation>
    </message>
    <message>
        <source>%1 (by later names)</source>
        <translation>%1（後の時点の名前）</translation>
    </message>
    <message>
        <source>%1 (not sealed)</source>
        <translation>%1（封じられていません）</translation>
    </message>
    <message>
        <source>The log changed again and again while it was read: what is shown may not be of one moment.</source>
        <translation>読み取り中にログが何度も変わりました。表示は同じ時点のものではないかもしれません。</translation>
    </message>
    <message>
        <source>One database is needed.</source>
        <translation>データベースが 1 つ必要です。</translation>
    </message>
    <message>
        <source>Reading: %1 %</source>
        <translation>読み取り中: %1%</translation>
    </message>
    <message>
        <source>Show the commits in its write-ahead log, and who keeps it.</source>
        <translation>先行書き込みログのコミットと、ログを保持しているプログラムを表示します。</translation>
    </message>
    <message>
        <source>Rescue what is left of a damaged one.</source>
        <translation>破損したデータベースに残っている内容を救出します。</translation>
    </message>
    <message>
        <source>Commands: copy, keep, restore, info, compare, log, rescue, schedule.</source>
        <translation>コマンド: copy、keep、restore、info、compare、log、rescue、schedule。</translation>
    </message>
    <message>
        <source>Makes a new, sound database of what can still be read of a damaged one, which is not changed.</source>
        <translation>破損したデータベースからまだ読み取れる内容で、正常な新しいデータベースを作ります。破損したほうは変更しません。</translation>
    </message>
    <message>
        <source>Rescue every row that can be read.</source>
        <translation>読み取れる行をすべて救出します。</translation>
    </message>
    <message>
        <source>Look into unused pages, too.</source>
        <translation>使われていないページも調べます。</translation>
    </message>
    <message>
        <source>Read pages that the database no longer uses, too: rows that were deleted come back, in the table lost_and_found.</source>
        <translation>データベースがもう使っていないページも読みます。削除された行が、テーブル lost_and_found に復活します。</translation>
    </message>
    <message>
        <source>It ends with 0 where nothing is known to be lost, and with 65 where something is, or where nothing could be rescued. The new database has passed SQLite&apos;s integrity check.</source>
        <translation>終了コードは、失われたものが確認されなければ 0、確認されたか、何も救出できなければ 65 です。新しいデータベースは SQLite の整合性検査に合格しています。</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>%1 incomplete</source>
        <translation>不完全 %1</translation>
    </message>
    <message>
        <source>%1 do not fit</source>
        <translation>適合しない %1</translation>
    </message>
    <message>
        <source>%1 unreadable</source>
        <translation>読み取れない %1</translation>
    </message>
    <message>
        <source>pages unreadable: %1</source>
        <translation>読み取れないページ: %1</translation>
    </message>
    <message>
        <source>pages matched: %1</source>
        <translation>割り当てたページ: %1</translation>
    </message>
    <message>
        <source>without its constraints</source>
        <translation>制約なし</translation>
    </message>
    <message>
        <source>%1 could not be made anew: %2</source>
        <translation>%1 を作り直せませんでした: %2</translation>
    </message>
    <message>
        <source>A program wrote meanwhile: what was rescued may not be of one moment.</source>
        <translation>途中でプログラムが書き込みました。救出した内容は同じ時点のものではないかもしれません。</translation>
    </message>
    <message>
        <source>Nothing is known to be lost.</source>
        <translation>失われたものは確認されていません。</translation>
    </message>
    <message>
        <source>Not all of the database could be read.</source>
        <translation>データベースのすべては読み取れませんでした。</translation>
    </message>
    <message>
        <source>Looking for rows</source>
        <translation>行を探しています</translation>
    </message>
    <message>
        <source>Rescuing rows</source>
        <translation>行を救出しています</translation>
    </message>
    <message>
        <source>Making indexes</source>
        <translation>インデックスを作っています</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>検査しています</translation>
    </message>
    <message>
        <source>Two names are needed: DAMAGED and NEW.</source>
        <translation>名前が 2 つ必要です: DAMAGED と NEW。</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <translation>%1: %2%</translation>
    </message>
    <message>
        <source>Cancelled: the database is as it was.</source>
        <translation>キャンセルしました。データベースは元のままです。</translation>
    </message>
    <message>
        <source>The database holds what the copy holds: nothing would change.</source>
        <translation>データベースの内容はコピーと同じです。何も変わりません。</translation>
    </message>
    <message>
        <source>All tables have the same content. It would be stored as it is in the copy.</source>
        <translation>すべてのテーブルの内容は同じです。保存のされ方だけがコピーと同じになります。</translation>
    </message>
    <message>
        <source>Nothing was changed, and nothing had to be kept.</source>
        <translation>何も変更していません。保管が必要なものもありませんでした。</translation>
    </message>
    <message>
        <source>It was kept before a restore, and was none then, either: --force puts it back as it was.</source>
        <translation>復元前に保管されたもので、その時点でもデータベースではありませんでした: --force を指定すると、元のまま復元します。</translation>
    </message>
    <message>
        <source>What was there was no database that could be read. To put it back as it was: litecopy-cli restore --force %1 %2</source>
        <translation>元の内容は、読み取れるデータベースではありませんでした。元のまま復元するには: litecopy-cli restore --force %1 %2</translation>
    </message>
    <message>
        <source>“litecopy-cli log” lists them.</source>
        <translation>「litecopy-cli log」で一覧を表示できます。</translation>
    </message>
    <message>
        <source>Not all of these are files: drop databases alone, or one thing at a time.</source>
        <translation>ファイルでないものが含まれています。データベースだけをドロップするか、1 つずつドロップしてください。</translation>
    </message>
    <message>
        <source>No other program was seen to use it</source>
        <translation>ほかのプログラムによる使用は見られませんでした</translation>
    </message>
    <message>
        <source>Copying is slower than it was before.</source>
        <translation>コピーが以前より遅くなっています。</translation>
    </message>
    <message>
        <source>Checking is slower than the copying was.</source>
        <translation>検査がコピーのときより遅くなっています。</translation>
    </message>
    <message>
        <source>Writing to disk is slower than the copying was.</source>
        <translation>ディスクへの書き込みがコピーのときより遅くなっています。</translation>
    </message>
    <message>
        <source>Writing to “%1” is slower than the copying was.</source>
        <translation>「%1」への書き込みがコピーのときより遅くなっています。</translation>
    </message>
    <message>
        <source>As it was when the write-ahead log was started, %1 commits ago.</source>
        <translation>先行書き込みログの開始時の状態（コミット %1 回前）です。</translation>
    </message>
    <message>
        <source>As it was after commit %1 of the %2 in the write-ahead log.</source>
        <translation>先行書き込みログの %2 件のコミットのうち、コミット %1 の後の状態です。</translation>
    </message>
    <message>
        <source>%1 has a read transaction open.</source>
        <translation>%1 が読み取りトランザクションを開いています。</translation>
    </message>
    <message>
        <source>%1 has a read transaction open on the last commit: all can be merged, but the log can’t be started over, and grows.</source>
        <translation>%1 が最後のコミットに対する読み取りトランザクションを開いています。すべて統合できますが、ログを最初から始められないため、ログは大きくなり続けます。</translation>
    </message>
    <message>
        <source>%1 has had a read transaction open since before the first commit of the log: %3 of frames behind it can’t be merged.</source>
        <extracomment>%1 is a program, %2 a number of commits, %3 a size</extracomment>
        <translation>%1 がログの最初のコミットより前から読み取りトランザクションを開いています。それより後のフレーム %3 を統合できません。</translation>
    </message>
    <message>
        <source>%1 has had a read transaction open since commit %2: %3 of frames behind it can’t be merged.</source>
        <translation>%1 がコミット %2 の時点から読み取りトランザクションを開いています。それより後のフレーム %3 を統合できません。</translation>
    </message>
    <message>
        <source>%1 has had a read transaction open since all of the log was merged: it reads the database file, and what was committed since can’t be merged.</source>
        <translation>%1 が、ログがすべて統合された時点から読み取りトランザクションを開いています。データベースファイルを読んでいるため、それ以降にコミットされた内容を統合できません。</translation>
    </message>
    <message>
        <source>%1 has a write transaction open.</source>
        <translation>%1 が書き込みトランザクションを開いています。</translation>
    </message>
    <message>
        <source>%1 is merging the log.</source>
        <translation>%1 がログを統合しています。</translation>
    </message>
    <message>
        <source>%1 has the database open, and keeps nothing.</source>
        <translation>%1 がデータベースを開いていますが、何も保持していません。</translation>
    </message>
    <message>
        <source>1 free page</source>
        <translation>空きページ 1</translation>
    </message>
    <message>
        <source>%1 free pages</source>
        <translation>空きページ %1</translation>
    </message>
    <message>
        <source>1 other page</source>
        <translation>その他のページ 1</translation>
    </message>
    <message>
        <source>%1 other pages</source>
        <translation>その他のページ %1</translation>
    </message>
    <message>
        <source>can be read</source>
        <translation>読み取り可能</translation>
    </message>
    <message>
        <source>can be read, as far as comparing pages tells</source>
        <translation>読み取り可能（ページの比較で確かめた限り）</translation>
    </message>
    <message>
        <source>gone: what page %1 held then was written over</source>
        <translation>失われています（当時のページ %1 の内容が上書きされました）</translation>
    </message>
    <message>
        <source>There is no write-ahead log.</source>
        <translation>先行書き込みログはありません。</translation>
    </message>
    <message>
        <source>The write-ahead log (%1) holds no commit.</source>
        <translation>先行書き込みログ（%1）にコミットはありません。</translation>
    </message>
    <message>
        <source>1 commit</source>
        <translation>コミット 1 件</translation>
    </message>
    <message>
        <source>%1 commits</source>
        <translation>コミット %1 件</translation>
    </message>
    <message>
        <source>%1 in the write-ahead log, %2 of %3 in its file.</source>
        <translation>先行書き込みログに %1 があり、ファイル %3 のうち %2 を占めています。</translation>
    </message>
    <message>
        <source>No program shares the log’s index, so what of it is merged into the database is not known.</source>
        <translation>ログのインデックスを共有しているプログラムがないため、どこまでデータベースに統合されたかはわかりません。</translation>
    </message>
    <message>
        <source>All of it is merged into the database.</source>
        <translation>すべてデータベースに統合済みです。</translation>
    </message>
    <message>
        <source>%1 are merged into the database, %2 are not.</source>
        <translation>%1 はデータベースに統合済み、%2 は未統合です。</translation>
    </message>
    <message>
        <source>The log is not sealed by checksums from commit %1 on: if the programs that have it open crashed now, SQLite would lose that commit and the %2 behind it. Let them end properly.</source>
        <translation>ログは、コミット %1 以降がチェックサムで封じられていません。ログを開いているプログラムが今クラッシュすると、SQLite はそのコミットと、その後の %2 件を失います。プログラムを正しく終了させてください。</translation>
    </message>
    <message>
        <source>The log grows for as long as a read transaction is open: SQLite merges no frame behind it. End that transaction, or the program.</source>
        <translation>読み取りトランザクションが開いている間、ログは大きくなり続けます。SQLite はそれより後のフレームを統合しません。そのトランザクションまたはプログラムを終了してください。</translation>
    </message>
    <message>
        <source>Nothing keeps the log from being merged now. SQLite merges it with a later commit, or when the last program closes the database; a program that switches that off (wal_autocheckpoint) has to do it itself.</source>
        <translation>今はログの統合を妨げるものはありません。SQLite は、後のコミットのとき、または最後のプログラムがデータベースを閉じるときに統合します。これを無効にしているプログラム（wal_autocheckpoint）は、自分で統合する必要があります。</translation>
    </message>
    <message>
        <source>All of the log is merged, and its file keeps its size: SQLite writes it over from its start, and makes it shorter only for PRAGMA wal_checkpoint(TRUNCATE), a journal_size_limit, or when the last program closes the database.</source>
        <translation>ログはすべて統合済みですが、ファイルのサイズはそのままです。SQLite は先頭から上書きします。短くするのは、PRAGMA wal_checkpoint(TRUNCATE) か journal_size_limit による場合、または最後のプログラムがデータベースを閉じるときだけです。</translation>
    </message>
    <message>
        <source>No program has the database open: the log was left behind. The next program that opens the database with SQLite merges it, and the earlier states are gone then.</source>
        <translation>データベースを開いているプログラムはなく、ログは残されたものです。次に SQLite でデータベースを開いたプログラムがログを統合し、以前の状態は失われます。</translation>
    </message>
    <message>
        <source>%1 of the database are free pages. auto_vacuum is off, so its file never becomes shorter by itself; a compact copy leaves them out.</source>
        <translation>データベースのうち %1 は空きページです。auto_vacuum がオフのため、ファイルが自動的に短くなることはありません。コンパクトコピーでは、空きページが省かれます。</translation>
    </message>
    <message>
        <source>%1 of the database are free pages; a compact copy leaves them out.</source>
        <translation>データベースのうち %1 は空きページです。コンパクトコピーでは省かれます。</translation>
    </message>
    <message>
        <source>The rollback journal (%1) is of a transaction that has ended: it does nothing.</source>
        <translation>ロールバックジャーナル（%1）は終了したトランザクションのもので、何の影響もありません。</translation>
    </message>
    <message>
        <source>A transaction of %1 is under way, and has changed nothing in the database file yet.</source>
        <translation>%1 のトランザクションが実行中ですが、データベースファイルはまだ何も変更されていません。</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>あるプログラム</translation>
    </message>
    <message>
        <source>A transaction of %1 is under way. If that program crashed now, the journal would put back %2.</source>
        <translation>%1 のトランザクションが実行中です。そのプログラムが今クラッシュすると、ジャーナルから %2 が復元されます。</translation>
    </message>
    <message>
        <source>A program ended in the midst of a transaction and left a hot journal. The next program that opens the database with SQLite puts back %1, and the database has %2 then. Copies are of that state already.</source>
        <translation>プログラムがトランザクションの途中で終了し、ホットジャーナルを残しました。次に SQLite でデータベースを開いたプログラムが %1 を復元し、データベースは %2 になります。コピーはすでにその状態のものです。</translation>
    </message>
    <message>
        <source>commits in the log now: %1</source>
        <translation>現在ログにあるコミット: %1 件</translation>
    </message>
    <message>
        <source>No free page has rows: none that were deleted have come back.</source>
        <translation>空きページに行はありません。削除された行で復活したものはありません。</translation>
    </message>
    <message>
        <source>Rows that were deleted have come back: they are among those in lost_and_found.</source>
        <translation>削除された行が復活しました。lost_and_found の行に含まれています。</translation>
    </message>
    <message>
        <source>Where AUTOINCREMENT goes on was lost: it goes on behind the largest rowid that was found.</source>
        <translation>AUTOINCREMENT がどこから続くかの情報が失われました。見つかった最大の rowid の次から続きます。</translation>
    </message>
    <message>
        <source>The virtual table “%1” was rebuilt from what is left of its rows.</source>
        <translation>仮想テーブル「%1」は、残っている行から再構築しました。</translation>
    </message>
    <message>
        <source>The database’s header is lost. Its pages show that they have %1 bytes each.</source>
        <translation>データベースのヘッダーが失われています。ページの内容から、1 ページは %1 バイトとわかります。</translation>
    </message>
    <message>
        <source>The header names another text encoding than the text has. The text’s own was taken.</source>
        <translation>ヘッダーに書かれたエンコーディングが、テキストの実際のエンコーディングと違います。実際のほうを使いました。</translation>
    </message>
    <message>
        <source>A part of sqlite_schema is lost. Tables that were named there alone are in lost_and_found, without their names and columns.</source>
        <translation>sqlite_schema の一部が失われています。名前がそこにしかなかったテーブルは、テーブル名と列のないまま lost_and_found に入っています。</translation>
    </message>
    <message>
        <source>Pages that no tree leads to and that were matched to a table by their rowids and values: %1.</source>
        <translation>どの木構造からもたどれず、rowid と値からテーブルを判定したページ: %1。</translation>
    </message>
    <message>
        <source>The list of free pages is damaged: rows that had been deleted may be among those of pages that no tree leads to.</source>
        <translation>空きページの一覧が破損しています。どの木構造からもたどれないページの行に、削除された行が含まれているかもしれません。</translation>
    </message>
    <message>
        <source>It is not encrypted: SQLite reads it, and it was copied as any other database.</source>
        <translation>暗号化されていません。SQLite で読み取れるため、ほかのデータベースと同じようにコピーしました。</translation>
    </message>
    <message>
        <source>more pages differ than fit into memory, no other drive has room for them, and the database changed whenever they were written beside the copy</source>
        <translation>違うページが多くてメモリに収まらず、ほかのドライブにも空き容量がなく、コピーの横に書き込むたびにデータベースが変更されました</translation>
    </message>
    <message>
        <source>it can be copied to a new file, or in place of one</source>
        <translation>コピーできるのは、新しいファイルへ、または既存のファイルとの置き換えだけです</translation>
    </message>
    <message>
        <source>its pages can’t be read one by one</source>
        <translation>ページを 1 つずつ読み取れません</translation>
    </message>
    <message>
        <source>it doesn’t end where a page ends</source>
        <translation>ファイルの末尾がページの末尾と一致していません</translation>
    </message>
    <message>
        <source>its write-ahead log has to be held while it is copied</source>
        <translation>コピー中はその先行書き込みログを保持する必要があります</translation>
    </message>
    <message>
        <source>It is encrypted: it is copied as it is, from one pinned snapshot, while other programs keep writing, and only its password can check the copy.</source>
        <translation>暗号化されています。固定された 1 つのスナップショットからそのままコピーし、その間もほかのプログラムは書き込みを続けられます。コピーの検査には、そのパスワードが必要です。</translation>
    </message>
    <message>
        <source>It is encrypted: it is copied as it is, when its file and its log stand still, and only its password can check the copy.</source>
        <translation>暗号化されています。ファイルとログが変化しない間にそのままコピーされ、コピーを検査できるのはそのパスワードだけです。</translation>
    </message>
    <message>
        <source>It is encrypted: it is copied as it is, in short slices, between which other programs write, and only its password can check the copy.</source>
        <translation>暗号化されています。短く分けてそのままコピーし、その合間にほかのプログラムが書き込めます。コピーの検査には、そのパスワードが必要です。</translation>
    </message>
    <message>
        <source>it is encrypted: only its own program can repair it. Open and close it there first</source>
        <translation>暗号化されているため、専用のプログラムでしか修復できません。先にそのプログラムで開いて閉じてください</translation>
    </message>
    <message>
        <source>The program that had the database open closed it while it was copied, and left its write-ahead log: the next program that opens the database merges it.</source>
        <translation>データベースを開いていたプログラムが、コピー中にデータベースを閉じ、先行書き込みログを残しました。次にデータベースを開いたプログラムがログを統合します。</translation>
    </message>
    <message>
        <source>a journal lies beside its write-ahead log</source>
        <translation>先行書き込みログの横にジャーナルがあります</translation>
    </message>
    <message>
        <source>The log is not sealed by checksums in commit %1: if the programs that have it open crashed now, SQLite would lose that commit. Let them end properly.</source>
        <translation>ログは、コミット %1 がチェックサムで封じられていません。ログを開いているプログラムが今クラッシュすると、SQLite はそのコミットを失います。プログラムを正しく終了させてください。</translation>
    </message>
    <message>
        <source>The log is not sealed by checksums from commit %1 on: if the programs that have it open crashed now, SQLite would lose that commit and the one behind it. Let them end properly.</source>
        <translation>ログは、コミット %1 以降がチェックサムで封じられていません。ログを開いているプログラムが今クラッシュすると、SQLite はそのコミットと、その後の 1 件を失います。プログラムを正しく終了させてください。</translation>
    </message>
    <message>
        <source>None of it is merged into the database.</source>
        <translation>データベースにはまったく統合されていません。</translation>
    </message>
    <message>
        <source>The database is in WAL mode: its log begins with the next commit. What the last one held is merged into the database, so that no earlier state can be read.</source>
        <translation>データベースは WAL モードです。ログは次のコミットから始まります。前のログの内容はデータベースに統合済みのため、以前の状態は読み取れません。</translation>
    </message>
    <message>
        <source>The database is not in WAL mode. In its rollback journal SQLite keeps what a transaction under way would put back, and nothing of earlier ones: there are no commits to list, and no earlier state can be read.</source>
        <translation>データベースは WAL モードではありません。SQLite がロールバックジャーナルに保管するのは、実行中のトランザクションを元に戻すための内容だけで、それより前のものはありません。一覧にするコミットはなく、以前の状態も読み取れません。</translation>
    </message>
    <message>
        <source>%1 is encrypted.</source>
        <translation>%1 は暗号化されています。</translation>
    </message>
    <message>
        <source>Only its own program can read it, with the password. Litecopy can copy it as it is, to a new file or in place of an older copy, and nothing else.</source>
        <translation>読み取れるのは、パスワードを使う専用のプログラムだけです。Litecopy にできるのは、新しいファイルへ、または古いコピーと置き換えて、そのままコピーすることだけです。</translation>
    </message>
    <message>
        <source>Its beginning is not what SQLite writes. If its program encrypts it, only that program can read it: “litecopy-cli copy --opaque” copies it as it is. If not, look for an older copy.</source>
        <translation>先頭の内容が SQLite の書き込むものではありません。専用のプログラムが暗号化している場合、読み取れるのはそのプログラムだけです。「litecopy-cli copy --opaque」で、そのままコピーできます。そうでなければ、古いコピーを探してください。</translation>
    </message>
    <message>
        <source>SOURCE is an encrypted database: copy it as it is, in one moment. Needed where neither a write-ahead log nor a lock tells it from a damaged file.</source>
        <translation>SOURCE は暗号化されたデータベースです。ある時点のまま、そのままコピーします。先行書き込みログからもロックからも、破損したファイルと区別できないときに必要です。</translation>
    </message>
    <message>
        <source>Copy an encrypted database, without its password.</source>
        <translation>暗号化されたデータベースを、パスワードなしでコピーします。</translation>
    </message>
    <message>
        <source>%1 into “%2”.</source>
        <translation>%1（保存先: 「%2」）。</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1、所要時間 %2</translation>
    </message>
    <message>
        <source>Copied; it is encrypted, so only its password can check it: %1</source>
        <translation>コピーしました。暗号化されているため、検査にはパスワードが必要です: %1</translation>
    </message>
    <message>
        <source>the database is encrypted: only its password can check the copy.</source>
        <translation>データベースは暗号化されています。コピーの検査には、そのパスワードが必要です。</translation>
    </message>
    <message>
        <source>Put an older copy back. Or “Rescue…” makes a new database of every row that can still be read.</source>
        <translation>古いコピーを復元してください。または「救出…」で、まだ読み取れるすべての行から新しいデータベースを作れます。</translation>
    </message>
    <message>
        <source>gone since</source>
        <translation>その後なくなりました</translation>
    </message>
    <message>
        <source>new since</source>
        <translation>その後追加されました</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>削除 %1</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>追加 %1</translation>
    </message>
    <message>
        <source>after commit %1, the last one in the log</source>
        <extracomment>of the state of a database</extracomment>
        <translation>ログの最後のコミット %1 の後</translation>
    </message>
    <message>
        <source>1 commit ago</source>
        <translation>コミット 1 回前</translation>
    </message>
    <message>
        <source>%1 commits ago</source>
        <translation>コミット %1 回前</translation>
    </message>
    <message>
        <source>when the log was started, %1</source>
        <translation>ログの開始時（%1）</translation>
    </message>
    <message>
        <source>after commit %1 of %2, %3</source>
        <translation>%2 件のコミットのうちコミット %1 の後（%3）</translation>
    </message>
    <message>
        <source>Copies “%1” as it was then: its file, and over it the log up to that commit.</source>
        <translation>「%1」を当時の状態でコピーします。ファイルに、そのコミットまでのログを重ねます。</translation>
    </message>
    <message>
        <source>Copied; it is encrypted, so only its password can check it</source>
        <translation>コピーしました。暗号化されているため、検査にはパスワードが必要です</translation>
    </message>
    <message>
        <source>Not possible: it is encrypted, and only its password can check it</source>
        <translation>検査できません: 暗号化されていて、検査にはパスワードが必要です</translation>
    </message>
    <message>
        <source>Everything that could be read was copied. Keep the copy, and look for an older one that is sound. “Rescue…” makes a sound database of the rows that can be read.</source>
        <translation>読み取れるものはすべてコピーしました。このコピーを保管し、正常な古いコピーを探してください。「救出…」で、読み取れる行から正常なデータベースを作れます。</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>yes: only its own program can read it</source>
        <translation>あり（専用のプログラムでしか読めません）</translation>
    </message>
    <message>
        <source>Pages in the file</source>
        <translation>ファイルにあるページ</translation>
    </message>
    <message>
        <source>%1; merged</source>
        <translation>%1、統合済み</translation>
    </message>
    <message>
        <source>Changed pages of: %1.</source>
        <translation>変更されたページの所属: %1。</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 行</translation>
    </message>
    <message>
        <source>Rescued 1 row</source>
        <translation>1 行を救出しました</translation>
    </message>
    <message>
        <source>Rescued %1 rows</source>
        <translation>%1 行を救出しました</translation>
    </message>
    <message>
        <source>whose table is not known, or that it can’t hold</source>
        <translation>所属テーブルが不明か、そのテーブルに入らない行</translation>
    </message>
    <message>
        <source>of which a part is lost</source>
        <translation>一部が失われた行</translation>
    </message>
    <message>
        <source>What is there is kept beside the database: with the copies, in “%1”, there is no room for it.</source>
        <translation>現在の内容はデータベースの隣に保存されます。コピーのある「%1」には空きがありません。</translation>
    </message>
    <message>
        <source>the last one that was made</source>
        <translation>最後に作成されたもの</translation>
    </message>
    <message>
        <source>the copy is made, but the command after it failed</source>
        <translation>コピーは完了しましたが、その後のコマンドが失敗しました</translation>
    </message>
    <message>
        <source>another application made it</source>
        <translation>別のアプリケーションが作ったものです</translation>
    </message>
    <message>
        <source>“%1” is in the list of the user %2, who decides on it.</source>
        <translation>「%1」はユーザー %2 の一覧にあり、扱いを決めるのはそのユーザーです。</translation>
    </message>
    <message>
        <source>The list of copies in “%1” can&apos;t be used: %2. So no copy is added to it, and none is removed. %3</source>
        <translation>「%1」のコピーの一覧は使えません: %2。そのため、一覧にコピーを追加せず、何も削除しません。%3</translation>
    </message>
    <message>
        <source>The list of copies in “%1” belongs to the user %2, and stays as it is. Your copies are in a list of your own beside it, “%3”.</source>
        <translation>「%1」のコピーの一覧はユーザー %2 のもので、そのままにしておきます。あなたのコピーは、その横にある専用の一覧「%3」に載ります。</translation>
    </message>
    <message>
        <source>The last run kept copies of this database here by other rules (%1) than this one (%2). If two schedules do that, each removes what the other keeps: give both the same rules, or each a folder of its own.</source>
        <translation>前回の実行では、このデータベースのコピーを、今回（%2）と異なるルール（%1）でここに保管しました。2 つのスケジュールがこのように実行されると、互いに相手が残すコピーを削除してしまいます。両方に同じルールを指定するか、それぞれ別のフォルダーにしてください。</translation>
    </message>
    <message>
        <source>it belongs to the user %1</source>
        <translation>ユーザー %1 のものです</translation>
    </message>
    <message>
        <source>Move “%1” away to begin a new list; the copies that are there stay then.</source>
        <translation>「%1」を移動すると、新しい一覧が始まります。今あるコピーはそのまま残ります。</translation>
    </message>
    <message>
        <source>Keep your copies in another folder, best in one of your own.</source>
        <translation>コピーは別のフォルダー、できれば自分専用のフォルダーに保管してください。</translation>
    </message>
    <message>
        <source>Leave it as it is, and use that version here, or keep the copies in another folder.</source>
        <translation>そのままにして、ここでもそのバージョンを使うか、コピーを別のフォルダーに保管してください。</translation>
    </message>
    <message>
        <source>It may be sound: leave it as it is, see to its permissions and its drive, and try again.</source>
        <translation>一覧は正常かもしれません。そのままにして、アクセス権とドライブを確認し、もう一度試してください。</translation>
    </message>
    <message>
        <source>It is kept for good.</source>
        <translation>無期限に保管されます。</translation>
    </message>
    <message>
        <source>It is the last sound copy of its database: it stays.</source>
        <translation>そのデータベースの最後の正常なコピーなので、残ります。</translation>
    </message>
    <message>
        <source>It is in the list of the user %1, who decides on it.</source>
        <translation>ユーザー %1 の一覧にあり、扱いを決めるのはそのユーザーです。</translation>
    </message>
    <message>
        <source>It is not in the list of its folder.</source>
        <translation>フォルダーの一覧にありません。</translation>
    </message>
    <message>
        <source>%1 is no older copy of this database: the two have no table in common.</source>
        <translation>%1 は、このデータベースの古いコピーではありません: 共通のテーブルがありません。</translation>
    </message>
    <message>
        <source>It was left as it is. Choose another name, or, where it may go, replace it as a whole.</source>
        <translation>元のままにしました。別の名前を選ぶか、なくなってもよければ、全体を置き換えてください。</translation>
    </message>
    <message>
        <source>%1 is newer than what it was to be brought up to date with.</source>
        <translation>%1 は、最新にするために使うコピー元より新しいものです。</translation>
    </message>
    <message>
        <source>It was left as it is. Look whether source and destination were swapped. Where the older content is wanted, replace it as a whole.</source>
        <translation>元のままにしました。コピー元とコピー先が逆になっていないか確認してください。古いほうの内容が必要であれば、全体を置き換えてください。</translation>
    </message>
    <message>
        <source>%1 is no older copy of this database: %2.</source>
        <translation>%1 は、このデータベースの古いコピーではありません: %2。</translation>
    </message>
    <message>
        <source>Exit codes: 0 copied, 64 wrong usage, 65 not a database or damaged, 66 no such source, 73 DESTINATION cannot be made, 74 input/output error or disk full, 75 busy, 77 not permitted, 130 and 143 cancelled by a signal, 1 all else; with --then also those of COMMAND, and in a run by the clock 76 in place of them: the copy is made, and COMMAND failed.</source>
        <translation>終了コード: 0 コピーした、64 使い方の誤り、65 データベースではないか破損、66 コピー元がない、73 DESTINATION を作れない、74 入出力エラーまたはディスクがいっぱい、75 使用中、77 権限がない、130 と 143 シグナルでキャンセル、1 その他。--then があれば COMMAND の終了コードも。ただし定期実行では、その代わりに 76（コピーはできたが、COMMAND が失敗）。</translation>
    </message>
    <message>
        <source>It is started again by the next &apos;keep&apos;, for the newest copy, until it succeeds.</source>
        <translation>コマンドが成功するまで、次回以降の &apos;keep&apos; が最新のコピーについてもう一度起動します。</translation>
    </message>
    <message>
        <source>That the command succeeded could not be noted, so the next &apos;keep&apos; starts it again: %1</source>
        <translation>コマンドが成功したことを記録できませんでした。そのため、次回の &apos;keep&apos; がもう一度起動します: %1</translation>
    </message>
    <message>
        <source>The command has not succeeded with this copy yet: it is started again.</source>
        <translation>このコピーについて、コマンドはまだ成功していません。もう一度起動します。</translation>
    </message>
    <message>
        <source>Copies made before a restore, longer ago than TIME.</source>
        <translation>復元前に作成されたコピーのうち、TIME より前のもの。</translation>
    </message>
    <message>
        <source>Only show which would go.</source>
        <translation>どれが削除されるかだけを表示します。</translation>
    </message>
    <message>
        <source>its command has not succeeded yet</source>
        <translation>コマンドは未成功</translation>
    </message>
    <message>
        <source>Those older than 30 days go by: litecopy-cli keep remove --older-than=30d %1</source>
        <translation>30 日より前のものを削除するには: litecopy-cli keep remove --older-than=30d %1</translation>
    </message>
    <message>
        <source>The list of the user %1 is there, too, and what it names is that user&apos;s: %2</source>
        <translation>ユーザー %1 の一覧もそこにあり、載っているものはそのユーザーのものです: %2</translation>
    </message>
    <message>
        <source>Would go: %1</source>
        <translation>削除されます: %1</translation>
    </message>
    <message>
        <source>Stays: %1. %2</source>
        <translation>残ります: %1。%2</translation>
    </message>
    <message>
        <source>There is no such copy.</source>
        <translation>そのようなコピーはありません。</translation>
    </message>
    <message>
        <source>%1 in all.</source>
        <translation>合計 %1。</translation>
    </message>
    <message>
        <source>--older-than takes a time such as 30d, 2m or 1y6m12h, not &apos;%1&apos;.</source>
        <translation>--older-than に指定できるのは 30d、2m、1y6m12h のような期間です。&apos;%1&apos; は指定できません。</translation>
    </message>
    <message>
        <source>At least one COPY is needed, or --older-than and one FOLDER. To keep a database of the name remove, write ./remove.</source>
        <translation>COPY が少なくとも 1 つ、または --older-than と FOLDER 1 つが必要です。remove という名前のデータベースを保管するには、./remove と書いてください。</translation>
    </message>
    <message>
        <source>Copies of one folder can be removed at a time.</source>
        <translation>一度に削除できるのは、1 つのフォルダーのコピーだけです。</translation>
    </message>
    <message>
        <source>All that are at most TIME older than the newest: 14d, 2m, 1y6m12h. A pause between two of them counts as half of TIME at most.</source>
        <translation>最新のものから TIME 以内のすべて: 14d、2m、1y6m12h。2 つのコピーの間が空いている場合、その間隔は最大でも TIME の半分として数えます。</translation>
    </message>
    <message>
        <source>Keeps dated copies of a SQLite database in a folder, and removes those that no rule keeps. Nothing is removed before the new copy stands checked; only copies of this database that the folder&apos;s list (.litecopy.json) names ever are, and never the last sound one. A SOURCE of the name list, pin, unpin, remove or adopt is written ./list.</source>
        <translation>SQLite データベースの日付付きコピーをフォルダーに保管し、どのルールでも残らないコピーを削除します。新しいコピーの検査が済むまでは何も削除しません。削除するのは、フォルダーの一覧（.litecopy.json）にあるこのデータベースのコピーだけで、最後の正常なコピーは決して削除しません。list、pin、unpin、remove、adopt という名前の SOURCE は ./list のように書きます。</translation>
    </message>
    <message>
        <source>Remove what was kept before restores longer ago than 30 days; no rule does. With names in place of the option, those copies.</source>
        <translation>30 日より前の復元の際に保管されたものを削除します。これはどのルールでも削除されません。オプションの代わりに名前を指定すると、そのコピーを削除します。</translation>
    </message>
    <message>
        <source>Start COMMAND once a copy is made; a word {} is its path. No shell reads it. Where it fails, the next &apos;keep&apos; starts it again, for the newest copy.</source>
        <translation>コピーができたら COMMAND を起動します。単語 {} はコピーのパスになります。シェルは使いません。失敗すると、次回の &apos;keep&apos; が最新のコピーについてもう一度起動します。</translation>
    </message>
    <message>
        <source>&apos;keep list&apos; takes --json. Exit codes as those of &apos;copy&apos;, 76 among them, where a run by the clock made the copy and COMMAND failed; 0 also where nothing changed since the newest copy, so that none was made.</source>
        <translation>&apos;keep list&apos; では --json を使えます。終了コードは &apos;copy&apos; と同じです。定期実行でコピーはできたものの COMMAND が失敗したときの 76 も含みます。最新のコピーから変更がなく、コピーを作らなかったときも 0 です。</translation>
    </message>
    <message>
        <source>A run is skipped while the folder of the database or of the copy is not there, and made up for when a drive that was away is mounted again; where the database is busy it is tried again the next time; all else that fails is shown on your desktop. Exit codes: 0 done, 64 wrong usage, 66 no such schedule or folder, 69 no systemd, 73 the files cannot be made, 75 no answer, 1 all else.</source>
        <translation>データベースまたはコピーのフォルダーがない間、実行は省かれ、なくなっていたドライブが再びマウントされたときに補われます。データベースが使用中なら、次回にもう一度試します。ほかの失敗はすべてデスクトップに表示されます。終了コード: 0 完了、64 使い方の誤り、66 スケジュールまたはフォルダーがない、69 systemd がない、73 ファイルを作れない、75 応答がない、1 その他。</translation>
    </message>
    <message>
        <source>To make it now: litecopy-cli schedule run %1</source>
        <translation>今すぐ作るには: litecopy-cli schedule run %1</translation>
    </message>
    <message>
        <source>--force, in place of --update, replaces it.</source>
        <translation>--update の代わりに --force を指定すると、置き換えます。</translation>
    </message>
    <message>
        <source>Its beginning is not what SQLite writes. If its program encrypts it, “It Is Encrypted” has it copied as it is. If not, look for an older copy, or see what “Rescue…” finds in it.</source>
        <translation>先頭の内容が SQLite の書き込むものではありません。専用のプログラムが暗号化している場合は、「暗号化されている」を押すと、そのままコピーします。そうでなければ、古いコピーを探すか、「救出…」で何が見つかるかを確認してください。</translation>
    </message>
    <message>
        <source>“%1” in “%2”: %3. Nothing is added to it, and no copy is removed. %4</source>
        <translation>「%2」の「%1」: %3。一覧には何も追加されず、コピーも削除されません。%4</translation>
    </message>
    <message>
        <source>“Read the copy back”, under Options, shows that the drive holds what was written.</source>
        <translation>「オプション」の「コピーを読み直す」を使うと、書き込んだ内容がドライブにあることを確かめられます。</translation>
    </message>
    <message>
        <source>As it was when the write-ahead log was started, 1 commit ago.</source>
        <translation>先行書き込みログの開始時の状態（コミット 1 回前）です。</translation>
    </message>
    <message>
        <source>1 copy was made before a restore (%1): no rule removes it.</source>
        <translation>1 個のコピー（%1）が復元前に作成されたものです。どのルールでも削除されません。</translation>
    </message>
    <message>
        <source>%1 copies were made before restores (%2 together): no rule removes them.</source>
        <translation>%1 個のコピー（合計 %2）が復元前に作成されたものです。どのルールでも削除されません。</translation>
    </message>
    <message>
        <source>Litecopy, by the clock: what %1 missed while its drive was away</source>
        <translation>Litecopy の定期実行: ドライブがない間に %1 が逃した実行</translation>
    </message>
    <message>
        <source>“%1” keeps copies of the same database in the same folder by other rules (%2), so each removes what the other keeps. Give both the same rules, or each a folder of its own.</source>
        <translation>「%1」は、同じデータベースのコピーを同じフォルダーに別のルール（%2）で保管しているため、互いに相手が残すコピーを削除してしまいます。両方に同じルールを指定するか、それぞれ別のフォルダーにしてください。</translation>
    </message>
    <message>
        <source>It is made up for once the drive is mounted again.</source>
        <translation>ドライブが再びマウントされると補われます。</translation>
    </message>
    <message>
        <source>It is made up for at the next time, or by hand.</source>
        <translation>次回に、または手動で補われます。</translation>
    </message>
    <message>
        <source>Copied in short steps: other programs write in between, and are held off once if the copy can&apos;t keep up.</source>
        <translation>短い区切りでコピーします。その合間にほかのプログラムが書き込めます。コピーが追いつかないときは、1 回だけ待たされます。</translation>
    </message>
    <message>
        <source>Copied in short slices: other programs write in between, and are held off once if the copy can&apos;t keep up.</source>
        <translation>短く分けてコピーします。その合間にほかのプログラムが書き込めます。コピーが追いつかないときは、1 回だけ待たされます。</translation>
    </message>
    <message>
        <source>the write-ahead log beside it is not, so it is another database’s</source>
        <translation>横にある先行書き込みログは暗号化されていないため、別のデータベースのものです</translation>
    </message>
    <message>
        <source>It has been open for at least %1.</source>
        <translation>トランザクションは、開いてから少なくとも %1 経っています。</translation>
    </message>
    <message>
        <source>The program has been running since %1.</source>
        <translation>このプログラムは %1 から動いています。</translation>
    </message>
    <message>
        <source>Nothing was copied, and an older copy is as it was. Put an older copy back; or “litecopy-cli rescue” makes a new database of every row that can still be read.</source>
        <translation>何もコピーしていません。古いコピーがあれば、元のままです。古いコピーを復元してください。または「litecopy-cli rescue」で、まだ読み取れるすべての行から新しいデータベースを作れます。</translation>
    </message>
    <message>
        <source>Show what the last commit alone changed.</source>
        <translation>最後のコミットだけによる変更を表示します。</translation>
    </message>
    <message>
        <source>With --as-of, and without SECOND: compare it with the state after this commit, in place of the database as it is now.</source>
        <translation>--as-of を指定し、SECOND を指定しない場合: データベースの今の状態の代わりに、このコミットの後の状態と比較します。</translation>
    </message>
    <message>
        <source>--until compares two states of one database: leave out SECOND.</source>
        <translation>--until は 1 つのデータベースの 2 つの状態を比較します。SECOND を取り除いてください。</translation>
    </message>
    <message>
        <source>Tell a program that keeps it from one that is passing.</source>
        <translation>ログを保持し続けているプログラムと、一時的に使っているだけのプログラムを見分けます。</translation>
    </message>
    <message>
        <source>Look for so long at who keeps the log, and only then print it: of a database that is written to all the time that tells for how long its transaction has been open.</source>
        <translation>この時間、ログを保持しているプログラムを調べ続け、その後で表示します。絶えず書き込まれるデータベースでは、これで、そのトランザクションが開いている時間がわかります。</translation>
    </message>
    <message>
        <source>Watching who keeps it: %1 left</source>
        <translation>ログを保持しているプログラムを調べています: 残り %1</translation>
    </message>
    <message>
        <source>“Remove…” lets them go.</source>
        <translation>「削除…」で削除できます。</translation>
    </message>
    <message>
        <source>%1, %2 of it waiting for other programs</source>
        <extracomment>both are durations</extracomment>
        <translation>%1、うち %2 はほかのプログラムの待機</translation>
    </message>
    <message>
        <source>the last copy that was made there is one of “%1”</source>
        <translation>そこに最後に作られたコピーは「%1」のものです</translation>
    </message>
    <message>
        <source>outside the sandbox it is “%1”</source>
        <translation>サンドボックスの外では「%1」です</translation>
    </message>
    <message>
        <source>The virtual table “%1” was kept as it is, and can’t be opened here: %2</source>
        <translation>仮想テーブル「%1」はそのまま残しましたが、ここでは開けません: %2</translation>
    </message>
    <message>
        <source>%1 does not fit</source>
        <translation>適合しない %1</translation>
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
        <translation>同じ時点の別のコピーを、選んだフォルダーに作ります</translation>
    </message>
    <message>
        <source>Choose Where Another Copy Goes</source>
        <translation>別のコピーのコピー先を選択</translation>
    </message>
    <message>
        <source>Also to %1</source>
        <translation>%1 にもコピー</translation>
    </message>
    <message>
        <source>Leave Out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Make no copy in %1</source>
        <translation>%1 にコピーを作らない</translation>
    </message>
    <message>
        <source>Also to…</source>
        <translation>コピー先を追加…</translation>
    </message>
</context>
<context>
    <name>Litecopy::CommitList</name>
    <message>
        <source>Commits in the log</source>
        <translation>ログのコミット</translation>
    </message>
</context>
<context>
    <name>Litecopy::ComparisonPanel</name>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>C&amp;ompare</source>
        <translation>比較(&amp;O)</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>比較の進行状況</translation>
    </message>
    <message>
        <source>Another database file, say yesterday&apos;s copy</source>
        <translation>別のデータベースファイル（昨日のコピーなど）</translation>
    </message>
    <message>
        <source>The database to compare with</source>
        <translation>比較するデータベース</translation>
    </message>
    <message>
        <source>Choose the database to compare with</source>
        <translation>比較するデータベースを選択</translation>
    </message>
    <message>
        <source>Compare &amp;with</source>
        <translation>比較相手(&amp;W)</translation>
    </message>
    <message>
        <source>What has changed since?</source>
        <translation>その後、何が変わりましたか？</translation>
    </message>
    <message>
        <source>Choose a second database, say yesterday&apos;s copy, or drop it here: the pages and tables that differ are counted, and shown on the map. Neither database is changed.</source>
        <translation>昨日のコピーなど、2 つ目のデータベースを選ぶか、ここにドロップしてください。違いのあるページとテーブルを数え、マップに表示します。どちらのデータベースも変更されません。</translation>
    </message>
    <message>
        <source>Choose the Database to Compare With</source>
        <translation>比較するデータベースを選択</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>比較しています…</translation>
    </message>
    <message>
        <source>Every page and every row of both is read.</source>
        <translation>両方のすべてのページと行を読みます。</translation>
    </message>
    <message>
        <source>Recent copies and databases</source>
        <translation>最近のコピーとデータベース</translation>
    </message>
    <message>
        <source>What has changed since the last copy?</source>
        <translation>最新のコピーから何が変わりましたか？</translation>
    </message>
    <message>
        <source>“%1” is the last copy of this database. Compare counts the pages and tables that differ, and shows them on the map. Neither is changed.</source>
        <translation>「%1」は、このデータベースの最新のコピーです。「比較」を押すと、違いのあるページとテーブルを数え、マップに表示します。どちらも変更されません。</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>まだありません</translation>
    </message>
</context>
<context>
    <name>Litecopy::ConflictPanel</name>
    <message>
        <source>There is a file of that name already</source>
        <translation>その名前のファイルはすでにあります</translation>
    </message>
    <message>
        <source>Chan&amp;ge it where it stands</source>
        <translation>その場で変更(&amp;G)</translation>
    </message>
    <message>
        <source>Existing</source>
        <translation>既存</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>This drive can’t share blocks between files, so only in place are just the changed pages written. Until that is done, programs that read the file without SQLite, as backups do, may see old and new pages mixed; after a crash SQLite puts the old copy back.</source>
        <translation>このドライブではファイル間でブロックを共有できないため、変更されたページだけを書き込むには、その場で変更するしかありません。終わるまでの間、バックアップのように SQLite を使わずにファイルを読むプログラムには、古いページと新しいページが混ざって見えることがあります。クラッシュした場合は、SQLite が古いコピーを復元します。</translation>
    </message>
    <message>
        <source>Bring It Up to &amp;Date</source>
        <translation>最新にする(&amp;D)</translation>
    </message>
    <message>
        <source>Use A&amp;nother Name</source>
        <translation>別の名前を使う(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>置き換え(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Put It Back…</source>
        <translation>復元(&amp;P)…</translation>
    </message>
    <message>
        <source>Shows first what would change. What is there now is kept</source>
        <translation>先に何が変わるかを表示します。今の内容は保管されます</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>“%1” exists already</source>
        <translation>「%1」はすでにあります</translation>
    </message>
    <message>
        <source>The old file stays as it is until the copy is complete and checked.</source>
        <translation>コピーが完全で検査済みになるまで、古いファイルはそのままです。</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>調べています…</translation>
    </message>
    <message>
        <source>It can&apos;t be replaced while %1 has it open.</source>
        <translation>%1 が開いている間は置き換えられません。</translation>
    </message>
    <message>
        <source>“Put It Back…” writes into it all the same, and keeps what is there.</source>
        <translation>「復元…」ならそれでも書き込むことができ、今の内容は保管されます。</translation>
    </message>
    <message>
        <source>By its tables it is an older copy of the same database. Brought up to date, it is compared page by page; where nothing changed, it is not touched.</source>
        <translation>テーブルから見て、同じデータベースの古いコピーです。最新にするには、ページごとに比較します。変更がなければ何も書き込みません。</translation>
    </message>
    <message>
        <source>Only the pages that changed are written, into a file that takes its place when it is checked.</source>
        <translation>変更されたページだけを新しいファイルに書き込みます。検査が済むと、古いファイルと入れ替わります。</translation>
    </message>
    <message>
        <source>Only the pages that changed are written, into the file itself, which is then checked.</source>
        <translation>変更されたページだけをファイル自体に書き込み、その後で検査します。</translation>
    </message>
    <message>
        <source>Else it is written anew, and stays as it is until the new file is checked.</source>
        <translation>それ以外の場合は書き直します。新しいファイルの検査が済むまで、古いファイルはそのままです。</translation>
    </message>
</context>
<context>
    <name>Litecopy::CopiesHead</name>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>&amp;Keep a Copy Now</source>
        <translation>今すぐコピーを保管(&amp;K)</translation>
    </message>
    <message>
        <source>The folder that the copies are kept in</source>
        <translation>コピーを保管するフォルダー</translation>
    </message>
    <message>
        <source>A folder, best on another drive</source>
        <translation>フォルダー（別のドライブが最適です）</translation>
    </message>
    <message>
        <source>Choose the folder that the copies are kept in</source>
        <translation>コピーを保管するフォルダーを選択</translation>
    </message>
    <message>
        <source>Makes a dated copy there, checks it, and keeps it until you remove it yourself</source>
        <translation>日付付きコピーをそこに作って検査し、自分で削除するまで保管します</translation>
    </message>
    <message>
        <source>Copies &amp;in</source>
        <translation>コピーの場所(&amp;I)</translation>
    </message>
    <message>
        <source>Choose the Folder of the Copies</source>
        <translation>コピーのフォルダーを選択</translation>
    </message>
</context>
<context>
    <name>Litecopy::CopiesPage</name>
    <message>
        <source>Copies that are kept</source>
        <translation>保管されたコピー</translation>
    </message>
    <message>
        <source>Choose a &amp;Database…</source>
        <translation>データベースを選択(&amp;D)…</translation>
    </message>
    <message>
        <source>Choose a database, or drop one anywhere in this window: its copies are kept in a folder, with their dates, checked, as long as you like, and come back with one button.</source>
        <translation>データベースを選ぶか、このウィンドウのどこかにドロップしてください。コピーが日付付きでフォルダーに保管され、検査されます。期間は自由に決められ、ボタン 1 つで復元できます。</translation>
    </message>
    <message>
        <source>A copy is being made. The copies here can be looked at meanwhile.</source>
        <translation>コピーを作成中です。その間も、ここのコピーを見ることができます。</translation>
    </message>
    <message>
        <source>Waiting for the list of the folder…</source>
        <translation>フォルダーの一覧を待っています…</translation>
    </message>
    <message>
        <source>“%1” is kept for good: no rule removes it.</source>
        <translation>「%1」は無期限に保管されます。どのルールでも削除されません。</translation>
    </message>
    <message>
        <source>“%1” is kept by its rules again.</source>
        <translation>「%1」は再びルールに従って保管されます。</translation>
    </message>
    <message>
        <source>Cancelling does no harm: the database is as it was then.</source>
        <translation>キャンセルしても問題ありません。データベースは元のままになります。</translation>
    </message>
    <message>
        <source>Cancelling does no harm: the database stays as it is, and no half copy is left.</source>
        <translation>キャンセルしても問題ありません。データベースはそのままで、途中のコピーは残りません。</translation>
    </message>
    <message>
        <source>Copy &amp;It Here…</source>
        <translation>ここにコピー(&amp;I)…</translation>
    </message>
    <message>
        <source>Go O&amp;n</source>
        <translation>続ける(&amp;N)</translation>
    </message>
    <message>
        <source>Cancel and C&amp;lose</source>
        <translation>キャンセルして閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>They Are of &amp;This Database</source>
        <translation>このデータベースのコピーです(&amp;T)</translation>
    </message>
    <message>
        <source>Copies with dates are listed and put back here for databases on this computer. Copy the database here first, under Make a Copy, and choose that copy under From. “Repeat…” fetches dated copies of one on another machine by the clock.</source>
        <translation>日付付きコピーをここに一覧し、復元できるのは、このコンピューターのデータベースだけです。先に「コピーを作成」でデータベースをここにコピーし、そのコピーを「コピー元」で選んでください。別のコンピューターのデータベースは、「繰り返し…」で日付付きコピーを定期的に取り寄せられます。</translation>
    </message>
    <message>
        <source>Not the files that were made, so left alone: %1</source>
        <translation>作られたファイルではないため、手を触れないもの: %1</translation>
    </message>
    <message>
        <source>All Copies</source>
        <translation>すべてのコピー</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Reading the copies that were made elsewhere…</source>
        <translation>ほかの場所で作成されたコピーを読み取っています…</translation>
    </message>
    <message>
        <source>All copies that were made, of whatever database</source>
        <translation>作られたすべてのコピー（どのデータベースのものも）</translation>
    </message>
    <message>
        <source>Stop putting the copy back and close?</source>
        <translation>コピーの復元を中止して閉じますか？</translation>
    </message>
    <message>
        <source>Stop keeping the copy and close?</source>
        <translation>コピーの保管を中止して閉じますか？</translation>
    </message>
</context>
<context>
    <name>Litecopy::CopiesReader</name>
    <message>
        <source>Choose the folder that the copies are kept in.</source>
        <translation>コピーを保管するフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>調べています…</translation>
    </message>
    <message>
        <source>What is kept there can&apos;t be seen now</source>
        <translation>そこに保管されているものは、今は見られません</translation>
    </message>
    <message>
        <source>comparing with now, %1 %</source>
        <translation>現在と比較中: %1%</translation>
    </message>
    <message>
        <source>compressed, so it is compared with now only when you ask</source>
        <translation>圧縮されているため、指示したときだけ現在と比較します</translation>
    </message>
</context>
<context>
    <name>Litecopy::CopyChoice</name>
    <message>
        <source>Choose a database under From first; then come back here to have its copy repeated.</source>
        <translation>まず「コピー元」でデータベースを選んでください。その後、ここに戻ると、コピーを繰り返す設定ができます。</translation>
    </message>
    <message>
        <source>It can&apos;t be copied like this</source>
        <translation>この設定ではコピーできません</translation>
    </message>
    <message>
        <source>Safe while in use</source>
        <translation>使用中でも安全</translation>
    </message>
    <message>
        <source>Other programs may go on using the database. It is never changed, and the copy gets its name only when it is complete and checked.</source>
        <translation>ほかのプログラムはデータベースを使い続けられます。データベースは決して変更されず、コピーは完全で検査済みになってから名前が付きます。</translation>
    </message>
    <message>
        <source>This can&apos;t be copied</source>
        <translation>これはコピーできません</translation>
    </message>
    <message>
        <source>How it will be copied</source>
        <translation>コピーの方法</translation>
    </message>
    <message>
        <source>How it will be unpacked</source>
        <translation>展開の方法</translation>
    </message>
    <message>
        <source>How it will be fetched</source>
        <translation>取り寄せの方法</translation>
    </message>
    <message>
        <source>Programs there go on using the database. What comes by ssh is kept only where it is whole.</source>
        <translation>相手側のプログラムはデータベースを使い続けられます。ssh で届いたものは、全体がそろっている場合だけ残します。</translation>
    </message>
    <message>
        <source>From is a compressed copy, which nothing changes any more: to unpack it once is enough.</source>
        <translation>コピー元は、もう変更されることのない圧縮コピーです。展開は一度で十分です。</translation>
    </message>
    <message>
        <source>Only a database here, or one that ssh reaches, can be copied by the clock.</source>
        <translation>定期コピーができるのは、このコンピューターのデータベースか、ssh で接続できるデータベースだけです。</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Create it, or choose another one.</source>
        <translation>フォルダー「%1」がありません。作るか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Its end is missing: it says that it has %1, and %2 of them are not there. Look for an older copy.</source>
        <translation>末尾がありません。%1 あると書かれていますが、そのうち %2 ページがありません。古いコピーを探してください。</translation>
    </message>
    <message>
        <source>It is a copy of “%1”, made %2.</source>
        <translation>これは「%1」のコピーです（作成: %2）。</translation>
    </message>
    <message>
        <source>It is a copy of “%1”.</source>
        <translation>これは「%1」のコピーです。</translation>
    </message>
    <message>
        <source>“Put It Back…” shows first what would change there.</source>
        <translation>「復元…」を押すと、先にそこで何が変わるかを表示します。</translation>
    </message>
    <message>
        <source>A copy is being made: drop it when that is over.</source>
        <translation>コピーを作成中です。終わってからドロップしてください。</translation>
    </message>
    <message>
        <source>Looking at the database…</source>
        <translation>データベースを調べています…</translation>
    </message>
    <message>
        <source>Choose where the copy goes.</source>
        <translation>コピー先を選んでください。</translation>
    </message>
    <message>
        <source>“%1” is being looked at.</source>
        <translation>「%1」を調べています。</translation>
    </message>
    <message>
        <source>There is a file of that name already: you are asked what becomes of it.</source>
        <translation>その名前のファイルはすでにあります。どうするかをお尋ねします。</translation>
    </message>
    <message>
        <source>The copy stays in WAL mode.</source>
        <translation>コピーは WAL モードのままです。</translation>
    </message>
    <message>
        <source>Reads the compressed copy to its end, and leaves it as it is.</source>
        <translation>圧縮コピーを最後まで読み、そのままにします。</translation>
    </message>
    <message>
        <source>Another copy of the same moment goes to “%1”.</source>
        <translation>同じ時点の別のコピーは「%1」に保存されます。</translation>
    </message>
    <message>
        <source>“%1” could not be created: %2</source>
        <translation>「%1」を作成できませんでした: %2</translation>
    </message>
    <message>
        <source>It may not fit</source>
        <translation>入りきらないかもしれません</translation>
    </message>
    <message>
        <source>It may be refused</source>
        <translation>拒否されるかもしれません</translation>
    </message>
    <message>
        <source>Its end is missing: it says that it has %1, and %2 of them is not there. Look for an older copy.</source>
        <translation>末尾がありません。%1 あると書かれていますが、そのうち %2 ページがありません。古いコピーを探してください。</translation>
    </message>
</context>
<context>
    <name>Litecopy::CopyHandle</name>
    <message>
        <source>Drag this into a window of the file manager: a copy is made there</source>
        <translation>これをファイルマネージャーのウィンドウにドラッグすると、そこにコピーを作ります</translation>
    </message>
</context>
<context>
    <name>Litecopy::CopyListView</name>
    <message>
        <source>&amp;Put Back…</source>
        <translation>復元(&amp;P)…</translation>
    </message>
    <message>
        <source>Co&amp;mpare with Now</source>
        <translation>現在と比較(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Show in Folder</source>
        <translation>フォルダーで表示(&amp;S)</translation>
    </message>
    <message>
        <source>Keep for &amp;Good</source>
        <translation>無期限に保管(&amp;G)</translation>
    </message>
    <message>
        <source>Copies of the database, the newest first</source>
        <translation>データベースのコピー（新しい順）</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Adds</source>
        <translation>増加分</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>検査</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>What the copy took of the drive: less than its size where it shares blocks with an older one</source>
        <translation>コピーがドライブで使った容量。古いコピーとブロックを共有していれば、サイズより小さくなります</translation>
    </message>
    <message>
        <source>What Grew Bet&amp;ween</source>
        <translation>間に増えたもの(&amp;W)</translation>
    </message>
    <message>
        <source>Let &amp;Go by Rules</source>
        <translation>ルールに任せる(&amp;G)</translation>
    </message>
    <message>
        <source>Shows first what would change. What is there now is kept</source>
        <translation>先に何が変わるかを表示します。今の内容は保管されます</translation>
    </message>
    <message>
        <source>What grew between the two copies, by table</source>
        <translation>2 つのコピーの間に増えたもの（テーブル別）</translation>
    </message>
    <message>
        <source>Select two copies to see what grew between them</source>
        <translation>2 つのコピーを選ぶと、その間に増えたものがわかります</translation>
    </message>
    <message>
        <source>The rules decide again whether this copy stays</source>
        <translation>このコピーを残すかどうかを、再びルールで決めます</translation>
    </message>
    <message>
        <source>No rule removes this copy any more</source>
        <translation>このコピーはどのルールでも削除されなくなります</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Select Those before Restores</source>
        <translation>復元前のものを選択</translation>
    </message>
    <message>
        <source>Asks first. One that is kept for good, in use, or the last sound one stays (Delete)</source>
        <translation>先に確認します。無期限保管のもの、使用中のもの、最後の正常なものは残ります（Delete）</translation>
    </message>
</context>
<context>
    <name>Litecopy::CopyMapStrip</name>
    <message>
        <source>The pages of the copy</source>
        <translation>コピーのページ</translation>
    </message>
    <message>
        <source>Each square is a part of the file. Pale: waiting. Blue: copied. Hatched: to be copied again, as another program changed the database. Orange, with a bar: differs from the older copy. Green, with a mark: checked.</source>
        <translation>1 マスはファイルの一部です。淡色: 待機中。青: コピー済み。斜線: 別のプログラムがデータベースを変更したため、もう一度コピー。棒の付いたオレンジ: 古いコピーと違う。印の付いた緑: 検査済み。</translation>
    </message>
</context>
<context>
    <name>Litecopy::CopyPage</name>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>Repe&amp;at…</source>
        <translation>繰り返し(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Has the copy made by the clock, and shows what is repeated already</source>
        <translation>コピーを定期的に作る設定をし、すでに繰り返しているものを表示します</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>一時停止中: %1</translation>
    </message>
    <message>
        <source>Copying %1</source>
        <translation>%1 をコピーしています</translation>
    </message>
    <message>
        <source>Comparing %1, %2 %</source>
        <translation>%1 を比較しています: %2%</translation>
    </message>
    <message>
        <source>Copying %1, %2 %</source>
        <translation>%1 をコピーしています: %2%</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Cancelling does no harm: the database stays as it is, and no half copy is left</source>
        <translation>キャンセルしても問題ありません。データベースはそのままで、途中のコピーは残りません</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>再開(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;New Copy</source>
        <translation>新しいコピー(&amp;N)</translation>
    </message>
    <message>
        <source>Looking at “%1”…</source>
        <translation>「%1」を確認しています…</translation>
    </message>
    <message>
        <source>Cancelling %1</source>
        <translation>%1 をキャンセルしています</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>待機中: %1</translation>
    </message>
</context>
<context>
    <name>Litecopy::CopyStatus</name>
    <message>
        <source>Cancelling does no harm: the database stays as it is, and no half copy is left.</source>
        <translation>キャンセルしても問題ありません。データベースはそのままで、途中のコピーは残りません。</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセルしました</translation>
    </message>
    <message>
        <source>Not copied</source>
        <translation>コピーしていません</translation>
    </message>
    <message>
        <source>&amp;Keep Copying</source>
        <translation>コピーを続ける(&amp;K)</translation>
    </message>
    <message>
        <source>Cancel and C&amp;lose</source>
        <translation>キャンセルして閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>Try A&amp;gain</source>
        <translation>もう一度試す(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Put It Back…</source>
        <translation>復元(&amp;P)…</translation>
    </message>
    <message>
        <source>Shows first what would change. What is there now is kept</source>
        <translation>先に何が変わるかを表示します。今の内容は保管されます</translation>
    </message>
    <message>
        <source>Keep &amp;Waiting</source>
        <translation>待ち続ける(&amp;W)</translation>
    </message>
    <message>
        <source>Copy without a Loc&amp;k</source>
        <translation>ロックなしでコピー(&amp;K)</translation>
    </message>
    <message>
        <source>Use A&amp;nother Name</source>
        <translation>別の名前を使う(&amp;N)</translation>
    </message>
    <message>
        <source>Stop copying and close?</source>
        <translation>コピーを中止して閉じますか？</translation>
    </message>
    <message>
        <source>Create &amp;Folder</source>
        <translation>フォルダーを作成(&amp;F)</translation>
    </message>
    <message>
        <source>Resc&amp;ue…</source>
        <translation>救出(&amp;U)…</translation>
    </message>
    <message>
        <source>Makes a new, sound database of every row that can be read</source>
        <translation>読み取れるすべての行から、正常な新しいデータベースを作ります</translation>
    </message>
    <message>
        <source>It I&amp;s Encrypted</source>
        <translation>暗号化されている(&amp;S)</translation>
    </message>
    <message>
        <source>Copies the file as it is, in one moment. No password is needed, and none is asked for</source>
        <translation>ある時点のまま、ファイルをそのままコピーします。パスワードは不要で、入力も求めません</translation>
    </message>
</context>
<context>
    <name>Litecopy::DestinationCard</name>
    <message>
        <source>&amp;To</source>
        <translation>コピー先(&amp;T)</translation>
    </message>
    <message>
        <source>To: the file the copy is written to</source>
        <translation>コピー先: コピーを書き込むファイル</translation>
    </message>
    <message>
        <source>Choose where the copy goes</source>
        <translation>コピー先を選択</translation>
    </message>
    <message>
        <source>Earlier copies</source>
        <translation>以前のコピー</translation>
    </message>
    <message>
        <source>The file to write the copy to</source>
        <translation>コピーを書き込むファイル</translation>
    </message>
    <message>
        <source>Drop a folder or a file here, or leave it: a name beside the database is suggested.</source>
        <translation>ここにフォルダーかファイルをドロップしてください。空のままなら、データベースの横の名前が提案されます。</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>調べています…</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>そのフォルダーはありません。</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>その名前のファイルはすでにあります。</translation>
    </message>
    <message>
        <source>It will be compressed (%1).</source>
        <translation>圧縮されます（%1）。</translation>
    </message>
    <message>
        <source>Choose Where the Copy Goes</source>
        <translation>コピー先を選択</translation>
    </message>
    <message>
        <source>This is a folder: the copy gets a name of its own in it.</source>
        <translation>これはフォルダーです。コピーには独自の名前が付き、この中に入ります。</translation>
    </message>
</context>
<context>
    <name>Litecopy::DifferenceTable</name>
    <message>
        <source>Differences by table and index</source>
        <translation>テーブルとインデックスごとの違い</translation>
    </message>
    <message>
        <source>Table or index</source>
        <translation>テーブルまたはインデックス</translation>
    </message>
    <message>
        <source>Differing pages</source>
        <translation>違うページ</translation>
    </message>
    <message>
        <source>Same rows</source>
        <translation>同じ行</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>違い</translation>
    </message>
    <message>
        <source>Of its pages, in either database, those that differ in the other</source>
        <translation>どちらかのデータベースのページのうち、もう一方と違うもの</translation>
    </message>
    <message>
        <source>Rows, or entries of an index, that are the same in both</source>
        <translation>両方で同じ行、またはインデックスのエントリ</translation>
    </message>
</context>
<context>
    <name>Litecopy::DifferencesView</name>
    <message>
        <source>Only what &amp;differs</source>
        <translation>違いのあるものだけ(&amp;D)</translation>
    </message>
    <message>
        <source>Hides tables and indexes whose content is the same in both</source>
        <translation>両方で内容が同じテーブルとインデックスを隠します</translation>
    </message>
    <message>
        <source>Whose pages the map shows</source>
        <translation>マップに表示するデータベース</translation>
    </message>
    <message>
        <source>Pages that differ are in full colour. Choose a row above to see its pages alone.</source>
        <translation>違うページは濃い色です。上の行を選ぶと、そのページだけを表示します。</translation>
    </message>
    <message>
        <source>All pages are pale: none differs.</source>
        <translation>すべてのページが淡色です。違いはありません。</translation>
    </message>
    <message>
        <source>Map of “%1”</source>
        <translation>「%1」のマップ</translation>
    </message>
    <message>
        <source>Map of then</source>
        <translation>当時のマップ</translation>
    </message>
    <message>
        <source>Map of now</source>
        <translation>現在のマップ</translation>
    </message>
    <message>
        <source>Map before it</source>
        <translation>コミット前のマップ</translation>
    </message>
    <message>
        <source>Map after it</source>
        <translation>コミット後のマップ</translation>
    </message>
</context>
<context>
    <name>Litecopy::DragTile</name>
    <message>
        <source>Drag the finished copy to where you need it, or press Enter to copy the file to the clipboard</source>
        <translation>できあがったコピーを必要な場所にドラッグするか、Enter を押してファイルをクリップボードにコピーしてください</translation>
    </message>
    <message>
        <source>The finished copy, %1: press Enter to copy the file to the clipboard</source>
        <translation>できあがったコピー %1: Enter を押すとファイルをクリップボードにコピーします</translation>
    </message>
    <message>
        <source>Drag it out</source>
        <translation>ドラッグして取り出す</translation>
    </message>
    <message>
        <source>The file is on the clipboard.</source>
        <translation>ファイルをクリップボードにコピーしました。</translation>
    </message>
</context>
<context>
    <name>Litecopy::EarlierStateCard</name>
    <message>
        <source>As &amp;It Is Now</source>
        <translation>今の状態(&amp;I)</translation>
    </message>
    <message>
        <source>Copies the database as it is now, and not the earlier state</source>
        <translation>以前の状態ではなく、今の状態のデータベースをコピーします</translation>
    </message>
    <message>
        <source>An earlier state is copied: as the database was %1.</source>
        <translation>以前の状態をコピーします: %1の状態のデータベースです。</translation>
    </message>
</context>
<context>
    <name>Litecopy::FactsView</name>
    <message>
        <source>Facts about the database</source>
        <translation>データベースの情報</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>SQLite&apos;s name</source>
        <translation>SQLite での名前</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>項目</translation>
    </message>
</context>
<context>
    <name>Litecopy::FileCard</name>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Forget These</source>
        <translation>履歴を消去</translation>
    </message>
    <message>
        <source>SQLite databases</source>
        <translation>SQLite データベース</translation>
    </message>
    <message>
        <source>Compressed copies</source>
        <translation>圧縮コピー</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>すべてのファイル</translation>
    </message>
</context>
<context>
    <name>Litecopy::FileDialog</name>
    <message>
        <source>Files and folders</source>
        <translation>ファイルとフォルダー</translation>
    </message>
    <message>
        <source>This folder can’t be read: %1</source>
        <translation>このフォルダーは読み取れません: %1</translation>
    </message>
    <message>
        <source>There are more files here than are shown: type the name of one of the others.</source>
        <translation>ここには表示されている以上のファイルがあります。ほかのファイルは名前を入力してください。</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>フォルダー「%1」はありません。</translation>
    </message>
    <message>
        <source>There is no file “%1” here.</source>
        <translation>ここにファイル「%1」はありません。</translation>
    </message>
    <message>
        <source>The folder can’t be made: %1</source>
        <translation>フォルダーを作れません: %1</translation>
    </message>
    <message>
        <source>No answer yet. Wait, or go to another folder.</source>
        <translation>まだ応答がありません。待つか、別のフォルダーに移ってください。</translation>
    </message>
</context>
<context>
    <name>Litecopy::FolderModel</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更新日時</translation>
    </message>
    <message>
        <source>%1, folder</source>
        <translation>%1、フォルダー</translation>
    </message>
</context>
<context>
    <name>Litecopy::FrozenDialog</name>
    <message>
        <source>Not everything that is frozen is saved</source>
        <translation>凍結したデータベースに、保存していないものがあります</translation>
    </message>
    <message>
        <source>What is in memory alone is gone once Litecopy is closed.</source>
        <translation>メモリだけにあるものは、Litecopy を閉じると失われます。</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>S&amp;how in Folder</source>
        <translation>フォルダーで表示(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Let Go</source>
        <translation>解放(&amp;L)</translation>
    </message>
    <message>
        <source>Frozen in Memory – Litecopy</source>
        <translation>メモリに凍結 – Litecopy</translation>
    </message>
    <message>
        <source>&amp;Keep in Memory</source>
        <translation>メモリに残す(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Discard and Close</source>
        <translation>破棄して閉じる(&amp;D)</translation>
    </message>
    <message>
        <source>Databases that are kept in memory as they were</source>
        <translation>その時点のままメモリに残しているデータベース</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>As it was at</source>
        <translation>時点</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Saving: %1</source>
        <translation>保存中: %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存しました</translation>
    </message>
    <message>
        <source>In memory only</source>
        <translation>メモリのみ</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセルしました</translation>
    </message>
    <message>
        <source>Not frozen</source>
        <translation>凍結していません</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Whatever programs write to the database now, this stays as it was. It can be saved as often as wanted, and is checked each time.</source>
        <translation>この後プログラムがデータベースに何を書き込んでも、これは元のままです。何度でも保存でき、そのたびに検査されます。</translation>
    </message>
    <message>
        <source>Save What Is Frozen</source>
        <translation>凍結したデータベースを保存</translation>
    </message>
    <message>
        <source>The last saved copy is %1.</source>
        <translation>最後に保存したコピーは %1 です。</translation>
    </message>
    <message>
        <source>Freeze in Memory, in the menu Database, puts the chosen database here as it is at that moment.</source>
        <translation>「データベース」メニューの「メモリに凍結」を選ぶと、選択したデータベースがその時点のままここに入ります。</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>キャンセルしています…</translation>
    </message>
    <message>
        <source>Looking at the folder…</source>
        <translation>フォルダーを調べています…</translation>
    </message>
</context>
<context>
    <name>Litecopy::GrowthView</name>
    <message>
        <source>&amp;Back to the Copies</source>
        <translation>コピーの一覧に戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>比較の進行状況</translation>
    </message>
    <message>
        <source>What grew between two copies, by table</source>
        <translation>2 つのコピーの間に増えたもの（テーブル別）</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>テーブル</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>後</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>増加</translation>
    </message>
    <message>
        <source>Rows added</source>
        <translation>追加された行</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Each table with its indexes</source>
        <translation>テーブルとそのインデックス</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>%1 から %2 まで</translation>
    </message>
    <message>
        <source>Every page and every row of both is read.</source>
        <translation>両方のすべてのページと行を読みます。</translation>
    </message>
    <message>
        <source>%1 before, %2 after</source>
        <translation>前 %1、後 %2</translation>
    </message>
    <message>
        <source>Not all of them could be compared.</source>
        <translation>すべては比較できませんでした。</translation>
    </message>
    <message>
        <source>The file kept its size: %1.</source>
        <translation>ファイルのサイズは変わりません: %1。</translation>
    </message>
    <message>
        <source>The file grew by %1: %2.</source>
        <translation>ファイルが %1 増えました: %2。</translation>
    </message>
    <message>
        <source>The file shrank by %1: %2.</source>
        <translation>ファイルが %1 減りました: %2。</translation>
    </message>
</context>
<context>
    <name>Litecopy::InspectPage</name>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>As &amp;CSV…</source>
        <translation>CSV 形式(&amp;C)…</translation>
    </message>
    <message>
        <source>As &amp;JSON…</source>
        <translation>JSON 形式(&amp;J)…</translation>
    </message>
    <message>
        <source>All pages read</source>
        <translation>すべてのページを読みました</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>クリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1（各 %2）</translation>
    </message>
    <message>
        <source>a compact copy saves about %1</source>
        <translation>コンパクトコピーで約 %1 節約</translation>
    </message>
    <message>
        <source>damaged: 1 problem</source>
        <translation>破損: 問題 1 件</translation>
    </message>
    <message>
        <source>damaged: %1 problems</source>
        <translation>破損: 問題 %1 件</translation>
    </message>
    <message>
        <source>changed while it was read</source>
        <translation>読み取り中に変更されました</translation>
    </message>
    <message>
        <source>Save as JSON</source>
        <translation>JSON として保存</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>CSV として保存</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>保存しました: %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>保存していません: %1</translation>
    </message>
    <message>
        <source>&amp;Text to Clipboard</source>
        <translation>テキストをクリップボードへ(&amp;T)</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>%1 を保存しています…</translation>
    </message>
</context>
<context>
    <name>Litecopy::InspectStatus</name>
    <message>
        <source>Choose a &amp;Database…</source>
        <translation>データベースを選択(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Pages read</source>
        <translation>読み取ったページ</translation>
    </message>
    <message>
        <source>What is in the file?</source>
        <translation>ファイルには何が入っていますか？</translation>
    </message>
    <message>
        <source>Choose a database, or drop one anywhere in this window, to see which tables and indexes take its space, where their pages are, and what the database says of itself. It may be in use; it is never changed.</source>
        <translation>データベースを選ぶか、このウィンドウのどこかにドロップしてください。どのテーブルとインデックスが容量を使っているか、そのページがどこにあるか、データベース自身の情報がわかります。使用中でもかまいません。データベースは決して変更されません。</translation>
    </message>
    <message>
        <source>Reading its pages</source>
        <translation>ページを読んでいます</translation>
    </message>
    <message>
        <source>%1 of %2 read</source>
        <translation>%2 のうち %1 を読みました</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>調べています…</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセルしました</translation>
    </message>
    <message>
        <source>The database is as it was.</source>
        <translation>データベースは元のままです。</translation>
    </message>
    <message>
        <source>A copy is being made</source>
        <translation>コピーを作成中です</translation>
    </message>
    <message>
        <source>The database is looked at as soon as the copy is finished, so that neither waits for the other.</source>
        <translation>互いに待つことがないように、コピーが終わるとすぐにデータベースを調べます。</translation>
    </message>
    <message>
        <source>Copy &amp;It Here…</source>
        <translation>ここにコピー(&amp;I)…</translation>
    </message>
    <message>
        <source>It is not on this computer</source>
        <translation>このコンピューターにありません</translation>
    </message>
    <message>
        <source>Unpacking it first</source>
        <translation>先に展開しています</translation>
    </message>
    <message>
        <source>Space, facts and comparisons are of a file here. Copy the database here first, under Make a Copy: it is made whole there, and fetched. Then choose that copy under From.</source>
        <translation>容量、情報、比較の対象は、このコンピューターのファイルです。先に「コピーを作成」でデータベースをここにコピーしてください。コピーは相手側で全体が作られ、取り寄せられます。その後、そのコピーを「コピー元」で選んでください。</translation>
    </message>
    <message>
        <source>Space, facts and comparisons are of a file here, and From names none. Make a Copy says what can be done.</source>
        <translation>容量、情報、比較の対象は、このコンピューターのファイルですが、「コピー元」に指定されていません。何ができるかは「コピーを作成」でわかります。</translation>
    </message>
    <message>
        <source>Read &amp;Again</source>
        <translation>もう一度読む(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Litecopy::KeepPanel</name>
    <message>
        <source>Removed by the rules: %1.</source>
        <translation>ルールにより削除: %1。</translation>
    </message>
    <message>
        <source>%1 copies were removed by the rules.</source>
        <translation>ルールにより、コピー %1 個を削除しました。</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Keep a Copy, &amp;Let Them Go</source>
        <translation>コピーを保管し、古いものは削除(&amp;L)</translation>
    </message>
    <message>
        <source>Keep a &amp;Copy, Remove Nothing</source>
        <translation>コピーを保管し、何も削除しない(&amp;C)</translation>
    </message>
    <message>
        <source>Sh&amp;ow in Folder</source>
        <translation>フォルダーで表示(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完了(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>もう一度試す(&amp;T)</translation>
    </message>
    <message>
        <source>%1. No rule keeps them. The new copy is made and checked first, and then they are removed for good.</source>
        <translation>%1。どのルールでも残りません。先に新しいコピーを作って検査し、その後でこれらを完全に削除します。</translation>
    </message>
    <message>
        <source>Keeping a copy of %1</source>
        <translation>%1 のコピーを保管しています</translation>
    </message>
    <message>
        <source>Keeping a copy of %1, %2 %</source>
        <translation>%1 のコピーを保管しています: %2%</translation>
    </message>
    <message>
        <source>“%1”, %2 in %3.</source>
        <translation>「%1」、%2、所要時間 %3。</translation>
    </message>
    <message>
        <source>Already up to date</source>
        <translation>すでに最新です</translation>
    </message>
    <message>
        <source>Nothing changed since “%1”.</source>
        <translation>「%1」から変更はありません。</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセルしました</translation>
    </message>
    <message>
        <source>The folder is as it was, and no part of a copy is left.</source>
        <translation>フォルダーは元のままで、途中のコピーは残っていません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Cancelling %1</source>
        <translation>%1 をキャンセルしています</translation>
    </message>
</context>
<context>
    <name>Litecopy::LogPanel</name>
    <message>
        <source>&amp;Read Again</source>
        <translation>もう一度読む(&amp;R)</translation>
    </message>
    <message>
        <source>Commit, from the start of the log to the last one</source>
        <translation>コミット（ログの開始から最後まで）</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>ログを読んでいます…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Copy as of Commit %1</source>
        <translation>コミット %1 の時点の状態をコピー</translation>
    </message>
    <message>
        <source>%1-commit-%2</source>
        <translation>%1-コミット-%2</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>保持側</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>ジャーナル</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>Copy &amp;as of Here…</source>
        <translation>この時点の状態をコピー(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;What Changed Since</source>
        <translation>その後の変更(&amp;W)</translation>
    </message>
    <message>
        <source>Progress of reading the log</source>
        <translation>ログ読み取りの進行状況</translation>
    </message>
    <message>
        <source>Counts the rows that were added, changed and deleted since, table by table</source>
        <translation>その後に追加、変更、削除された行を、テーブルごとに数えます</translation>
    </message>
    <message>
        <source>Copies the database as it was then. The database itself is left as it is</source>
        <translation>当時の状態のデータベースをコピーします。データベース自体はそのままです</translation>
    </message>
    <message>
        <source>A compressed copy has no log</source>
        <translation>圧縮コピーにログはありません</translation>
    </message>
    <message>
        <source>It holds the database alone, as it was at one moment.</source>
        <translation>ある時点のデータベースだけが入っています。</translation>
    </message>
    <message>
        <source>To name the tables that each commit changed, the database is read, too.</source>
        <translation>各コミットが変更したテーブルの名前を示すため、データベースも読みます。</translation>
    </message>
    <message>
        <source>A copy is running</source>
        <translation>コピーを実行中です</translation>
    </message>
    <message>
        <source>The log is read when that is over.</source>
        <translation>終わると、ログを読みます。</translation>
    </message>
    <message>
        <source>The log was not read</source>
        <translation>ログを読んでいません</translation>
    </message>
    <message>
        <source>As the database was %1.</source>
        <translation>%1の状態のデータベースです。</translation>
    </message>
    <message>
        <source>Commit %1 changed %2: they are in full colour, where the database has them now.</source>
        <translation>コミット %1 は %2 を変更しました。データベースの現在の位置に濃い色で示しています。</translation>
    </message>
    <message>
        <source>Choose a commit to see which pages it changed, or a square to see what changed it last.</source>
        <translation>コミットを選ぶと、変更したページがわかります。マスを選ぶと、最後に何が変更したかがわかります。</translation>
    </message>
    <message>
        <source>What It Chan&amp;ged</source>
        <translation>このコミットの変更(&amp;G)</translation>
    </message>
    <message>
        <source>Counts the rows that this commit added, changed and deleted, table by table</source>
        <translation>このコミットで追加、変更、削除された行を、テーブルごとに数えます</translation>
    </message>
    <message>
        <source>The log has been started over or merged since: “Read Again” shows what is in it now.</source>
        <translation>その後、ログは最初から始められたか、統合されました。「もう一度読む」で、今の内容を表示します。</translation>
    </message>
    <message>
        <source>Commit %1 changed %2: it is in full colour, where the database has it now.</source>
        <translation>コミット %1 は %2 を変更しました。データベースの現在の位置に濃い色で示しています。</translation>
    </message>
    <message>
        <source>Beyond the map&apos;s end: %1.</source>
        <translation>マップの終わりより後: %1。</translation>
    </message>
</context>
<context>
    <name>Litecopy::MadeCopies</name>
    <message>
        <source>Passed, proved</source>
        <translation>合格、証明済み</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未検査</translation>
    </message>
    <message>
        <source>&amp;Put Back…</source>
        <translation>復元(&amp;P)…</translation>
    </message>
    <message>
        <source>Co&amp;mpare with Now</source>
        <translation>現在と比較(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Show in Folder</source>
        <translation>フォルダーで表示(&amp;S)</translation>
    </message>
    <message>
        <source>Leave &amp;Out</source>
        <translation>除外(&amp;O)</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>検査</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Shows first what would change. What is there now is kept</source>
        <translation>先に何が変わるかを表示します。今の内容は保管されます</translation>
    </message>
    <message>
        <source>Takes them out of this list. The files stay</source>
        <translation>この一覧から除外します。ファイルは残ります</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>なくなっています</translation>
    </message>
    <message>
        <source>All copies that were made, the newest first</source>
        <translation>作られたすべてのコピー（新しい順）</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>暗号化</translation>
    </message>
</context>
<context>
    <name>Litecopy::MainWindow</name>
    <message>
        <source>Views</source>
        <translation>ビュー</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>コピー一覧</translation>
    </message>
    <message>
        <source>Which tables and indexes take the space, and a map of the pages</source>
        <translation>どのテーブルとインデックスが容量を使っているか、およびページのマップ</translation>
    </message>
    <message>
        <source>What the database says of itself</source>
        <translation>データベース自身の情報</translation>
    </message>
    <message>
        <source>What differs from another database</source>
        <translation>別のデータベースとの違い</translation>
    </message>
    <message>
        <source>The copies that are kept of the database, and the way back</source>
        <translation>保管されたデータベースのコピーと、その復元</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New Window</source>
        <translation>新しいウィンドウ(&amp;N)</translation>
    </message>
    <message>
        <source>Choose &amp;Database…</source>
        <translation>データベースを選択(&amp;D)…</translation>
    </message>
    <message>
        <source>Choose Where the Copy &amp;Goes…</source>
        <translation>コピー先を選択(&amp;G)…</translation>
    </message>
    <message>
        <source>Copy Se&amp;veral…</source>
        <translation>複数をコピー(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Litecopy</source>
        <translation>Litecopy について(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>キャンセル(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Keep a Copy Now</source>
        <translation>今すぐコピーを保管(&amp;K)</translation>
    </message>
    <message>
        <source>Put &amp;Back…</source>
        <translation>復元(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Freeze in Memory</source>
        <translation>メモリに凍結(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Repeat…</source>
        <translation>繰り返し(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>再開(&amp;R)</translation>
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
        <translation>Litecopy について</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Litecopy %1&lt;/h3&gt;&lt;p&gt;Safe copies of SQLite databases that are in use.&lt;/p&gt;&lt;p&gt;MIT licence. Made with Qt %2.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Litecopy %1&lt;/h3&gt;&lt;p&gt;使用中の SQLite データベースの安全なコピーを作ります。&lt;/p&gt;&lt;p&gt;MIT ライセンス。Qt %2 で作られています。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Make a Copy</source>
        <translation>コピーを作成</translation>
    </message>
    <message>
        <source>Databas&amp;e</source>
        <translation>データベース(&amp;E)</translation>
    </message>
    <message>
        <source>Refres&amp;h</source>
        <translation>再読み込み(&amp;H)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>A copy is being kept or put back: drop it when that is over.</source>
        <translation>コピーを保管または復元しています。終わってからドロップしてください。</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>What is in the write-ahead log, who keeps it, and the way back to an earlier commit</source>
        <translation>先行書き込みログの内容、それを保持しているプログラム、および以前のコミットに戻る方法</translation>
    </message>
</context>
<context>
    <name>Litecopy::MapLegend</name>
    <message>
        <source>Legend: %1</source>
        <translation>凡例: %1</translation>
    </message>
</context>
<context>
    <name>Litecopy::MapPanel</name>
    <message>
        <source>Show more pages (Ctrl and the wheel, or −)</source>
        <translation>より多くのページを表示（Ctrl とホイール、または −）</translation>
    </message>
    <message>
        <source>Show fewer pages, larger (Ctrl and the wheel, or +)</source>
        <translation>より少ないページを大きく表示（Ctrl とホイール、または +）</translation>
    </message>
    <message>
        <source>Whole file</source>
        <translation>ファイル全体</translation>
    </message>
    <message>
        <source>Show the whole file (0)</source>
        <translation>ファイル全体を表示（0）</translation>
    </message>
    <message>
        <source>What the colours tell</source>
        <translation>色が表すもの</translation>
    </message>
    <message>
        <source>Colour by table</source>
        <translation>テーブルで色分け</translation>
    </message>
    <message>
        <source>Colour by kind of page</source>
        <translation>ページの種類で色分け</translation>
    </message>
    <message>
        <source>Colour by how full</source>
        <translation>使用率で色分け</translation>
    </message>
    <message>
        <source>A square is %1</source>
        <translation>1 マスは %1</translation>
    </message>
</context>
<context>
    <name>Litecopy::OptionsPanel</name>
    <message>
        <source>&amp;Options</source>
        <translation>オプション(&amp;O)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Online, page by page</source>
        <translation>オンライン（ページごと）</translation>
    </message>
    <message>
        <source>Clone the files</source>
        <translation>ファイルのクローン</translation>
    </message>
    <message>
        <source>Snapshot without a lock</source>
        <translation>ロックなしのスナップショット</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>コンパクト</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>簡易</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>完全</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>確認する</translation>
    </message>
    <message>
        <source>Metho&amp;d:</source>
        <translation>方法(&amp;D):</translation>
    </message>
    <message>
        <source>Chec&amp;k:</source>
        <translation>検査(&amp;K):</translation>
    </message>
    <message>
        <source>If To e&amp;xists:</source>
        <translation>コピー先がある場合(&amp;X):</translation>
    </message>
    <message>
        <source>The copy:</source>
        <translation>コピー:</translation>
    </message>
    <message>
        <source>no check</source>
        <translation>検査なし</translation>
    </message>
    <message>
        <source>quick check</source>
        <translation>簡易検査</translation>
    </message>
    <message>
        <source>full check</source>
        <translation>完全検査</translation>
    </message>
    <message>
        <source>read back</source>
        <translation>読み直し</translation>
    </message>
    <message>
        <source>keeps the journal mode</source>
        <translation>ジャーナルモードを保つ</translation>
    </message>
    <message>
        <source>Replace it, this once</source>
        <translation>今回だけ置き換える</translation>
    </message>
    <message>
        <source>replaces an existing file, this once</source>
        <translation>今回だけ既存のファイルを置き換え</translation>
    </message>
    <message>
        <source>Fastest</source>
        <translation>最速</translation>
    </message>
    <message>
        <source>Safest</source>
        <translation>最も安全</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Looks at the database and picks the way that disturbs other programs least.</source>
        <translation>データベースを調べ、ほかのプログラムの妨げが最も少ない方法を選びます。</translation>
    </message>
    <message>
        <source>SQLite&apos;s own online backup: other programs go on using the database.</source>
        <translation>SQLite のオンラインバックアップ: ほかのプログラムはデータベースを使い続けられます。</translation>
    </message>
    <message>
        <source>Copies the files while they are held still; instant where the file system shares blocks.</source>
        <translation>ファイルを静止させている間にコピーします。ファイルシステムがブロックを共有できれば一瞬です。</translation>
    </message>
    <message>
        <source>For databases that another program keeps locked: copies the files until nothing changed meanwhile.</source>
        <translation>別のプログラムがロックし続けるデータベース向け: 途中で変更がなくなるまでファイルをコピーします。</translation>
    </message>
    <message>
        <source>A smaller copy, without free pages and without what was deleted.</source>
        <translation>空きページと削除された内容のない、より小さなコピー。</translation>
    </message>
    <message>
        <source>The copy is not checked.</source>
        <translation>コピーを検査しません。</translation>
    </message>
    <message>
        <source>Checks the structure of the whole copy.</source>
        <translation>コピー全体の構造を検査します。</translation>
    </message>
    <message>
        <source>Also checks that indexes and tables agree; takes longer.</source>
        <translation>インデックスとテーブルが合うかどうかも検査します。時間がかかります。</translation>
    </message>
    <message>
        <source>Shows both files and lets you choose.</source>
        <translation>両方のファイルを表示し、選べるようにします。</translation>
    </message>
    <message>
        <source>The old file stays until the copy is complete, and then gives way at once.</source>
        <translation>古いファイルはコピーが完了するまで残り、その後すぐに入れ替わります。</translation>
    </message>
    <message>
        <source>Fastest leaves out the check. Safest checks everything, and what the disk gives back. Smallest leaves out free pages.</source>
        <translation>「最速」は検査を省きます。「最も安全」は、すべてを検査し、ディスクから読み直した内容も検査します。「最小」は空きページを省きます。</translation>
    </message>
    <message>
        <source>Read the copy &amp;back</source>
        <translation>コピーを読み直す(&amp;B)</translation>
    </message>
    <message>
        <source>Keep the &amp;journal mode</source>
        <translation>ジャーナルモードを保つ(&amp;J)</translation>
    </message>
    <message>
        <source>Compares it with what was written: shows that the medium holds it. Takes about as long again.</source>
        <translation>書き込んだ内容と比較し、記憶媒体に入っていることを確かめます。ほぼ同じ時間がもう一度かかります。</translation>
    </message>
    <message>
        <source>A WAL copy stays WAL. Else the copy is one file that no log belongs to.</source>
        <translation>WAL のコピーは WAL のままです。それ以外では、コピーは 1 つのファイルで、付属のログはありません。</translation>
    </message>
</context>
<context>
    <name>Litecopy::PageMapView</name>
    <message>
        <source>Page %1: %2</source>
        <translation>ページ %1: %2</translation>
    </message>
    <message>
        <source>Pages %1 to %2, mostly: %3</source>
        <translation>ページ %1～%2、主に: %3</translation>
    </message>
    <message>
        <source>%1 % full</source>
        <translation>使用率 %1%</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>空き %1</translation>
    </message>
    <message>
        <source>Pages %1 to %2: read</source>
        <translation>ページ %1～%2: 読み取り済み</translation>
    </message>
    <message>
        <source>Pages %1 to %2: not read yet</source>
        <translation>ページ %1～%2: まだ読んでいません</translation>
    </message>
    <message>
        <source>Page %1: not read yet</source>
        <translation>ページ %1: まだ読んでいません</translation>
    </message>
    <message>
        <source>read; what it is, later pages tell</source>
        <translation>読み取り済み。種類は後のページでわかります</translation>
    </message>
    <message>
        <source>Map of the pages</source>
        <translation>ページのマップ</translation>
    </message>
    <message>
        <source>The colours stand for: %1.</source>
        <translation>色が表すもの: %1。</translation>
    </message>
    <message>
        <source>The table “%1” says the same in words.</source>
        <translation>表「%1」に、同じ内容が文字で示されています。</translation>
    </message>
</context>
<context>
    <name>Litecopy::Panel</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>詳細(&amp;D)</translation>
    </message>
    <message>
        <source>Text to Clipboard</source>
        <translation>テキストをクリップボードへ</translation>
    </message>
    <message>
        <source>JSON to Clipboard</source>
        <translation>JSON をクリップボードへ</translation>
    </message>
</context>
<context>
    <name>Litecopy::ProblemList</name>
    <message>
        <source>Problems found in the file</source>
        <translation>ファイルで見つかった問題</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>問題の内容</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>These are the first; %1 more were counted.</source>
        <translation>最初の部分だけを表示しています。ほかに %1 件あります。</translation>
    </message>
    <message>
        <source>These are the first; %1 more was counted.</source>
        <translation>最初の部分だけを表示しています。ほかに %1 件あります。</translation>
    </message>
</context>
<context>
    <name>Litecopy::ProgramStatus</name>
    <message>
        <source>A database is being copied</source>
        <translation>データベースをコピー中です</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>Litecopy::ProgressPanel</name>
    <message>
        <source>Copying</source>
        <translation>コピー中</translation>
    </message>
    <message>
        <source>Progress of the copy</source>
        <translation>コピーの進行状況</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>キャンセル中</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>キャンセルしています…</translation>
    </message>
    <message>
        <source>Cancelling: the drive gives no answer. Close the window to leave it; what is unfinished there is removed by the next copy.</source>
        <translation>キャンセルしています。ドライブが応答しません。中断するにはウィンドウを閉じてください。そこに残った未完成のものは、次のコピーで削除されます。</translation>
    </message>
    <message>
        <source>%1: %2 % of all is done</source>
        <translation>%1: 全体の %2 % が完了</translation>
    </message>
    <message>
        <source>%1, about %2 left</source>
        <translation>%1、残り約 %2</translation>
    </message>
</context>
<context>
    <name>Litecopy::PutBackOffer</name>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>In use by</source>
        <translation>使用中のプログラム</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Kept first</source>
        <translation>先に保管</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>比較の進行状況</translation>
    </message>
    <message>
        <source>What changes in the database, by table</source>
        <translation>データベースで変わるもの（テーブル別）</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>テーブル</translation>
    </message>
    <message>
        <source>Rows changed</source>
        <translation>変わる行</translation>
    </message>
    <message>
        <source>Come back</source>
        <translation>戻る行</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>消える行</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>&amp;Write into it, while programs use it</source>
        <translation>プログラムが使っている間に、中に書き込む(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Put Back</source>
        <translation>復元(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>the copy of %1</source>
        <translation>%1 のコピー</translation>
    </message>
    <message>
        <source>the copy “%1”</source>
        <translation>コピー「%1」</translation>
    </message>
    <message>
        <source>Put back %1?</source>
        <translation>%1を復元しますか？</translation>
    </message>
    <message>
        <source>What “%1” holds now is kept first, and then replaced by what the copy holds. You can undo it.</source>
        <translation>「%1」の今の内容を先に保管し、その後でコピーの内容に置き換えます。元に戻すことができます。</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>調べています…</translation>
    </message>
    <message>
        <source>not there; it is made</source>
        <translation>ありません。新しく作られます</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>%1 に変更</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>no other program</source>
        <translation>ほかのプログラムなし</translation>
    </message>
    <message>
        <source>made %1</source>
        <translation>%1 に作成</translation>
    </message>
    <message>
        <source>nothing, for nothing is there</source>
        <translation>なし（元の内容がないため）</translation>
    </message>
    <message>
        <source>what is there now, in %1</source>
        <translation>今の内容を %1 に</translation>
    </message>
    <message>
        <source>There is no such database yet: all of the copy comes back.</source>
        <translation>そのデータベースはまだありません。コピーのすべてが戻ります。</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>比較しています…</translation>
    </message>
    <message>
        <source>could not be compared</source>
        <translation>比較できませんでした</translation>
    </message>
    <message>
        <source>whole table</source>
        <translation>テーブル全体</translation>
    </message>
    <message>
        <source>Replace its file, while nobody &amp;uses it</source>
        <translation>だれも使っていない間に、ファイルを置き換える(&amp;U)</translation>
    </message>
</context>
<context>
    <name>Litecopy::PutBackPanel</name>
    <message>
        <source>Cancelled</source>
        <translation>キャンセルしました</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>検査</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保管</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Show in Folder</source>
        <translation>フォルダーで表示(&amp;S)</translation>
    </message>
    <message>
        <source>Shows what was kept</source>
        <translation>保管したものを表示します</translation>
    </message>
    <message>
        <source>D&amp;one</source>
        <translation>完了(&amp;O)</translation>
    </message>
    <message>
        <source>Try A&amp;gain</source>
        <translation>もう一度試す(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Put Back Anyway</source>
        <translation>それでも復元(&amp;P)</translation>
    </message>
    <message>
        <source>What is there now is kept, and all that can be read of the copy comes back</source>
        <translation>今の内容は保管され、コピーから読み取れるすべてが戻ります</translation>
    </message>
    <message>
        <source>Putting back %1</source>
        <translation>%1 を復元しています</translation>
    </message>
    <message>
        <source>Putting back %1, %2 %</source>
        <translation>%1 を復元しています: %2%</translation>
    </message>
    <message>
        <source>“%1” holds again what it held before.</source>
        <translation>「%1」は以前の内容に戻りました。</translation>
    </message>
    <message>
        <source>“%1” holds what %2 holds.</source>
        <translation>「%1」は%2の内容になりました。</translation>
    </message>
    <message>
        <source>Programs that have it open go on with it.</source>
        <translation>開いているプログラムは、そのまま使い続けられます。</translation>
    </message>
    <message>
        <source>The check found damage in it: all that could be read came back.</source>
        <translation>検査で破損が見つかりました。読み取れたものはすべて戻りました。</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>元に戻しました</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>復元しました</translation>
    </message>
    <message>
        <source>nothing, for nothing was there</source>
        <translation>なし（元の内容がなかったため）</translation>
    </message>
    <message>
        <source>&amp;Put Back Again</source>
        <translation>もう一度復元(&amp;P)</translation>
    </message>
    <message>
        <source>Puts back what was undone; what is there now is kept</source>
        <translation>元に戻したものを復元します。今の内容は保管されます</translation>
    </message>
    <message>
        <source>Puts back what was there before; what is there now is kept</source>
        <translation>以前の内容に戻します。今の内容は保管されます</translation>
    </message>
    <message>
        <source>Cancelling %1</source>
        <translation>%1 をキャンセルしています</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>待機中: %1</translation>
    </message>
</context>
<context>
    <name>Litecopy::QueueDialog</name>
    <message>
        <source>Not all copies are made yet</source>
        <translation>まだコピーしていないものがあります</translation>
    </message>
    <message>
        <source>Those that are made stay. Of the one that is being made, nothing will be left.</source>
        <translation>できあがったコピーは残ります。作成中のコピーは何も残りません。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>もう一度試す(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Show in Folder</source>
        <translation>フォルダーで表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Copy All</source>
        <translation>すべてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy Several – Litecopy</source>
        <translation>複数をコピー – Litecopy</translation>
    </message>
    <message>
        <source>Databases that are copied, in their order</source>
        <translation>コピーするデータベース（順番どおり）</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Its copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>&amp;Keep Copying</source>
        <translation>コピーを続ける(&amp;K)</translation>
    </message>
    <message>
        <source>Cancel and C&amp;lose</source>
        <translation>キャンセルして閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>The folder that the copies go into</source>
        <translation>コピーを入れるフォルダー</translation>
    </message>
    <message>
        <source>A folder, best on another drive</source>
        <translation>フォルダー（別のドライブが最適です）</translation>
    </message>
    <message>
        <source>Copies go &amp;into</source>
        <translation>コピーを入れる場所(&amp;I)</translation>
    </message>
    <message>
        <source>Databases to Copy</source>
        <translation>コピーするデータベース</translation>
    </message>
    <message>
        <source>Where the Copies Go</source>
        <translation>コピーを入れる場所</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Comes later</source>
        <translation>順番待ち</translation>
    </message>
    <message>
        <source>Not copied</source>
        <translation>コピーしていません</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセルしました</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2。</translation>
    </message>
    <message>
        <source>Add databases, or drop them here.</source>
        <translation>データベースを追加するか、ここにドロップしてください。</translation>
    </message>
    <message>
        <source>Choose the folder that the copies go into.</source>
        <translation>コピーを入れるフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The copies are made one after the other, and each is checked. Other programs may go on using the databases.</source>
        <translation>コピーは 1 つずつ作られ、それぞれ検査されます。ほかのプログラムはデータベースを使い続けられます。</translation>
    </message>
    <message>
        <source>%1 of %2 copied.</source>
        <translation>%2 のうち %1 をコピーしました。</translation>
    </message>
    <message>
        <source>%1 could not be copied.</source>
        <translation>%1 はコピーできませんでした。</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>再開(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Cancel All</source>
        <translation>すべてキャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Copies of several databases</source>
        <translation>複数のデータベースのコピー</translation>
    </message>
    <message>
        <source>%1 of %2 copied</source>
        <translation>%2 のうち %1 をコピー</translation>
    </message>
    <message>
        <source>Only databases that are files on this machine can be dropped here.</source>
        <translation>ここにドロップできるのは、このコンピューターにあるデータベースファイルだけです。</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>キャンセル(&amp;N)</translation>
    </message>
    <message>
        <source>As chosen under Options: %1</source>
        <translation>「オプション」での選択: %1</translation>
    </message>
    <message>
        <source>Waits for another copy to that drive</source>
        <translation>そのドライブへの別のコピーを待っています</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>キャンセルしています…</translation>
    </message>
    <message>
        <source>Of the selected copy alone: the others go on</source>
        <translation>選択したコピーだけ: ほかは続行します</translation>
    </message>
    <message>
        <source>Of all copies</source>
        <translation>すべてのコピー</translation>
    </message>
</context>
<context>
    <name>Litecopy::RecentList</name>
    <message>
        <source>Copied before</source>
        <translation>以前にコピーしたもの</translation>
    </message>
</context>
<context>
    <name>Litecopy::RecentRow</name>
    <message>
        <source>Copied %1 to “%2”</source>
        <translation>%1 に「%2」へコピー</translation>
    </message>
</context>
<context>
    <name>Litecopy::RemovableOffer</name>
    <message>
        <source>Safely &amp;Remove</source>
        <translation>安全に取り外す(&amp;R)</translation>
    </message>
    <message>
        <source>All of the copy is written to “%1”.</source>
        <translation>コピーはすべて「%1」に書き込まれました。</translation>
    </message>
    <message>
        <source>“%1” is still being written to. Leave it where it is…</source>
        <translation>「%1」にまだ書き込み中です。そのままにしてください…</translation>
    </message>
    <message>
        <source>“%1” can be taken out now.</source>
        <translation>「%1」を取り外せます。</translation>
    </message>
    <message>
        <source>“%1” can’t be taken out yet. %2</source>
        <translation>「%1」はまだ取り外せません。%2</translation>
    </message>
</context>
<context>
    <name>Litecopy::RemovePanel</name>
    <message>
        <source>And %1 more stay.</source>
        <translation>ほかに %1 個が残ります。</translation>
    </message>
    <message>
        <source>Cancelled: no copy was removed</source>
        <translation>キャンセルしました: コピーは削除していません</translation>
    </message>
    <message>
        <source>No copy was removed</source>
        <translation>コピーは削除していません</translation>
    </message>
    <message>
        <source>1 copy removed</source>
        <translation>コピー 1 個を削除しました</translation>
    </message>
    <message>
        <source>%1 copies removed</source>
        <translation>コピー %1 個を削除しました</translation>
    </message>
    <message>
        <source>Cancelled; %1</source>
        <translation>キャンセルしました。%1</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Remove &amp;Now</source>
        <translation>今すぐ削除(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完了(&amp;D)</translation>
    </message>
    <message>
        <source>Looking whether they may go…</source>
        <translation>削除できるか調べています…</translation>
    </message>
    <message>
        <source>It can&apos;t be removed</source>
        <translation>削除できません</translation>
    </message>
    <message>
        <source>None of them can be removed</source>
        <translation>どれも削除できません</translation>
    </message>
    <message>
        <source>Remove 1 copy?</source>
        <translation>コピー 1 個を削除しますか？</translation>
    </message>
    <message>
        <source>Remove %1 copies?</source>
        <translation>コピー %1 個を削除しますか？</translation>
    </message>
    <message>
        <source>%1; %2. What is removed does not come back.</source>
        <translation>%1（%2）。削除したものは元に戻せません。</translation>
    </message>
    <message>
        <source>Removing 1 copy</source>
        <translation>コピー 1 個を削除しています</translation>
    </message>
    <message>
        <source>Removing %1 copies</source>
        <translation>コピー %1 個を削除しています</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1（%2）。</translation>
    </message>
    <message>
        <source>And %1 more stays.</source>
        <translation>ほかに %1 個が残ります。</translation>
    </message>
</context>
<context>
    <name>Litecopy::RepeatDialog</name>
    <message>
        <source>Repeated now</source>
        <translation>現在の繰り返し</translation>
    </message>
    <message>
        <source>&amp;Repeat</source>
        <translation>繰り返す(&amp;R)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>繰り返し</translation>
    </message>
    <message>
        <source>Repeat the Copy of %1</source>
        <translation>%1 のコピーを繰り返す</translation>
    </message>
    <message>
        <source>The line for crontab</source>
        <translation>crontab の行</translation>
    </message>
    <message>
        <source>Line to the Clip&amp;board</source>
        <translation>行をクリップボードにコピー(&amp;B)</translation>
    </message>
    <message>
        <source>Choose the folder that the copies go into.</source>
        <translation>コピーを入れるフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Choose the file that is brought up to date.</source>
        <translation>最新にするファイルを選んでください。</translation>
    </message>
    <message>
        <source>The clock needs the whole path, beginning with “/”.</source>
        <translation>定期実行には、「/」で始まる完全なパスが必要です。</translation>
    </message>
    <message>
        <source>That is the database itself.</source>
        <translation>それはデータベース自体です。</translation>
    </message>
    <message>
        <source>The clock starts the command line, “litecopy-cli”, which is not installed here. Install it too.</source>
        <translation>定期実行ではコマンドライン「litecopy-cli」を起動しますが、ここにはインストールされていません。これもインストールしてください。</translation>
    </message>
    <message>
        <source>&amp;Repeat, and Replace It</source>
        <translation>置き換えて繰り返す(&amp;R)</translation>
    </message>
    <message>
        <source>Copies by the clock</source>
        <translation>定期コピー</translation>
    </message>
    <message>
        <source>Not like this</source>
        <translation>この設定ではできません</translation>
    </message>
    <message>
        <source>There is a file of that name already</source>
        <translation>その名前のファイルはすでにあります</translation>
    </message>
    <message>
        <source>It is not repeated</source>
        <translation>繰り返しは設定されていません</translation>
    </message>
    <message>
        <source>Done: systemd starts it as “%1”.</source>
        <translation>設定しました。systemd が「%1」として起動します。</translation>
    </message>
    <message>
        <source>Dated copies of %1 go into %2.</source>
        <translation>%1 の日付付きコピーを %2 に入れます。</translation>
    </message>
    <message>
        <source>%1 is copied to %2.</source>
        <translation>%1 を %2 にコピーします。</translation>
    </message>
    <message>
        <source>While the drive or the folder is not there, a run is skipped; a failure is shown on the desktop.</source>
        <translation>ドライブまたはフォルダーがない間、実行は省かれます。失敗するとデスクトップに表示されます。</translation>
    </message>
    <message>
        <source>It takes the place of “%1”.</source>
        <translation>「%1」と置き換わります。</translation>
    </message>
    <message>
        <source>Nothing can be scheduled from here</source>
        <translation>ここからはスケジュールを設定できません</translation>
    </message>
    <message>
        <source>Copies by the clock are started by systemd, which is not there, or can’t be reached.</source>
        <translation>定期コピーを起動する systemd がないか、接続できません。</translation>
    </message>
    <message>
        <source>Where cron runs, put this line into your table (crontab -e). cron makes up for no missed run, and tells of failures by mail:</source>
        <translation>cron が動いていれば、次の行を crontab に加えてください（crontab -e）。cron は逃した実行を補わず、失敗はメールで知らせます:</translation>
    </message>
    <message>
        <source>What a clock would start:</source>
        <translation>定期実行されるコマンド:</translation>
    </message>
    <message>
        <source>“%1” is there already. What it holds now is replaced by the first run: by what differs, where it is an older copy.</source>
        <translation>「%1」はすでにあります。今の内容は最初の実行で置き換えられます。古いコピーであれば、違いのある部分だけが置き換えられます。</translation>
    </message>
    <message>
        <source>It is fetched by ssh, which can ask for nothing then: your key has to open that machine without a password. A run that can’t reach it is shown on the desktop.</source>
        <translation>ssh で取り寄せます。定期実行中は何も尋ねられないため、パスワードなしの鍵でそのコンピューターに接続できる必要があります。接続できなかった実行はデスクトップに表示されます。</translation>
    </message>
    <message>
        <source>It is encrypted: without its password no copy can be checked, so that of dated ones nothing would tell which are sound. The one copy is replaced each time.</source>
        <translation>暗号化されています。パスワードがなければコピーを検査できないため、日付付きコピーでは、どれが正常か見分ける方法がありません。1 つのコピーを毎回置き換えます。</translation>
    </message>
</context>
<context>
    <name>Litecopy::RepeatForm</name>
    <message>
        <source>&amp;on</source>
        <translation>実行日(&amp;O)</translation>
    </message>
    <message>
        <source>a&amp;t</source>
        <translation>時刻(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Dated copies in a folder</source>
        <translation>フォルダーに日付付きコピー(&amp;D)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>残すもの(&amp;K)</translation>
    </message>
    <message>
        <source>One copy, brought &amp;up to date each time</source>
        <translation>1 つのコピーを毎回最新にする(&amp;U)</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>間隔</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>毎時</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>毎日</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>毎週</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>毎月</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>曜日</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>day </source>
        <extracomment>before the number of a day of the month</extracomment>
        <translation>日付 </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>The folder of the dated copies</source>
        <translation>日付付きコピーのフォルダー</translation>
    </message>
    <message>
        <source>Choose the folder of the dated copies</source>
        <translation>日付付きコピーのフォルダーを選択</translation>
    </message>
    <message>
        <source>The file of the one copy</source>
        <translation>1 つのコピーのファイル</translation>
    </message>
    <message>
        <source>Choose the file of the one copy</source>
        <translation>1 つのコピーのファイルを選択</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残すもの</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 日分</translation>
    </message>
    <message>
        <source>14 days</source>
        <translation>14 日分</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 日分</translation>
    </message>
    <message>
        <source>14 days and 12 months</source>
        <translation>14 日分と 12 か月分</translation>
    </message>
    <message>
        <source>24 hours and 14 days</source>
        <translation>24 時間分と 14 日分</translation>
    </message>
    <message>
        <source>the last 10 copies</source>
        <translation>最新のコピー 10 個</translation>
    </message>
    <message>
        <source>every copy</source>
        <translation>すべてのコピー</translation>
    </message>
    <message>
        <source>Choose the Folder of the Copies</source>
        <translation>コピーのフォルダーを選択</translation>
    </message>
    <message>
        <source>Choose the File of the Copy</source>
        <translation>コピーのファイルを選択</translation>
    </message>
    <message>
        <source>One copy, &amp;fetched anew each time</source>
        <translation>1 つのコピーを毎回取り寄せ直す(&amp;F)</translation>
    </message>
    <message>
        <source>One copy, &amp;made anew each time</source>
        <translation>1 つのコピーを毎回作り直す(&amp;M)</translation>
    </message>
</context>
<context>
    <name>Litecopy::RescueDialog</name>
    <message>
        <source>&amp;Keep Rescuing</source>
        <translation>救出を続ける(&amp;K)</translation>
    </message>
    <message>
        <source>Cancel and C&amp;lose</source>
        <translation>キャンセルして閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>Rescue what can be read?</source>
        <translation>読み取れるものを救出しますか？</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>選択(&amp;H)…</translation>
    </message>
    <message>
        <source>Also rows that were &amp;deleted</source>
        <translation>削除された行も救出(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Show in Folder</source>
        <translation>フォルダーで表示(&amp;S)</translation>
    </message>
    <message>
        <source>Rescue A&amp;gain…</source>
        <translation>もう一度救出(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Rescue</source>
        <translation>救出(&amp;R)</translation>
    </message>
    <message>
        <source>Rescue – Litecopy</source>
        <translation>救出 – Litecopy</translation>
    </message>
    <message>
        <source>The new database</source>
        <translation>新しいデータベース</translation>
    </message>
    <message>
        <source>Choose the new database</source>
        <translation>新しいデータベースを選択</translation>
    </message>
    <message>
        <source>&amp;New database</source>
        <translation>新しいデータベース(&amp;N)</translation>
    </message>
    <message>
        <source>Pages that the database no longer uses are read, too. Rows that somebody deleted come back with them, in the table lost_and_found, beside rows that were lost: nothing tells which is which.</source>
        <translation>データベースがもう使っていないページも読みます。だれかが削除した行も、テーブル lost_and_found に、失われた行とともに復活します。どちらの行かを見分ける方法はありません。</translation>
    </message>
    <message>
        <source>Progress of the rescue</source>
        <translation>救出の進行状況</translation>
    </message>
    <message>
        <source>Rescued rows by table</source>
        <translation>テーブルごとの救出した行</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>テーブル</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>A new, sound database is made of every row that can be read of “%1”, which is left as it is. What comes of it is no copy: rows may be missing, and a report says how many of which table.</source>
        <translation>「%1」から読み取れるすべての行で、正常な新しいデータベースを作ります。元のデータベースはそのままです。できるものはコピーではありません。行が欠けていることがあり、どのテーブルで何行かをレポートで示します。</translation>
    </message>
    <message>
        <source>The New Database</source>
        <translation>新しいデータベース</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation>%1: %2%</translation>
    </message>
    <message>
        <source>Rows so far: %1</source>
        <translation>これまでの行数: %1</translation>
    </message>
    <message>
        <source>“%1” is only read.</source>
        <translation>「%1」は読み取るだけです。</translation>
    </message>
    <message>
        <source>Cancelling %1</source>
        <translation>%1 をキャンセルしています</translation>
    </message>
    <message>
        <source>Rescuing %1, %2 %</source>
        <translation>%1 を救出しています: %2%</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>キャンセルしています…</translation>
    </message>
    <message>
        <source>Nothing is left of what was made.</source>
        <translation>途中まで作ったものは残りません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The new database has passed SQLite’s integrity check.</source>
        <translation>新しいデータベースは SQLite の整合性検査に合格しています。</translation>
    </message>
    <message>
        <source>Pages unreadable: %1 of %2.</source>
        <translation>読み取れないページ: %2 のうち %1。</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;A)</translation>
    </message>
    <message>
        <source>Stop rescuing and close?</source>
        <translation>救出を中止して閉じますか？</translation>
    </message>
    <message>
        <source>Cancelling does no harm: the damaged database stays as it is, and nothing of the new one is left.</source>
        <translation>キャンセルしても害はありません。破損したデータベースはそのままで、新しいデータベースは何も残りません。</translation>
    </message>
</context>
<context>
    <name>Litecopy::ResultPanel</name>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>検査</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>証明</translation>
    </message>
    <message>
        <source>Writers</source>
        <translation>書き込み側</translation>
    </message>
    <message>
        <source>&amp;Show in Folder</source>
        <translation>フォルダーで表示(&amp;S)</translation>
    </message>
    <message>
        <source>Copy A&amp;gain</source>
        <translation>もう一度コピー(&amp;G)</translation>
    </message>
    <message>
        <source>Makes another copy of the same database, under a new name</source>
        <translation>同じデータベースの別のコピーを、新しい名前で作ります</translation>
    </message>
    <message>
        <source>&amp;Put It Back…</source>
        <translation>復元(&amp;P)…</translation>
    </message>
    <message>
        <source>Gives the database again what this copy holds. Shows first what would change; what is there then is kept</source>
        <translation>データベースを、このコピーの内容に戻します。先に何が変わるかを表示します。その時点の内容は保管されます</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>ほかのコピー</translation>
    </message>
    <message>
        <source>Copied to %1 of %2 places</source>
        <translation>%2 か所のうち %1 か所にコピーしました</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Resc&amp;ue…</source>
        <translation>救出(&amp;U)…</translation>
    </message>
    <message>
        <source>Makes a new, sound database of every row that can be read</source>
        <translation>読み取れるすべての行から、正常な新しいデータベースを作ります</translation>
    </message>
</context>
<context>
    <name>Litecopy::RetentionEditor</name>
    <message>
        <source>&amp;Rules</source>
        <translation>ルール(&amp;R)</translation>
    </message>
    <message>
        <source>Which automatic copies stay. Copies made by hand, before a restore, and kept for good always stay</source>
        <translation>残す自動コピー。手動で作成したコピー、復元前のコピー、無期限保管のコピーは必ず残ります</translation>
    </message>
    <message>
        <source>The last</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>One of each hour</source>
        <translation>1 時間に 1 個</translation>
    </message>
    <message>
        <source>Of each day</source>
        <translation>1 日に 1 個</translation>
    </message>
    <message>
        <source>Of each week</source>
        <translation>1 週間に 1 個</translation>
    </message>
    <message>
        <source>Of each month</source>
        <translation>1 か月に 1 個</translation>
    </message>
    <message>
        <source>Of each year</source>
        <translation>1 年に 1 個</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Copies that stay: %1</source>
        <translation>残すコピー: %1</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>調べています…</translation>
    </message>
    <message>
        <source>And all of the last</source>
        <translation>さらに直近のすべて</translation>
    </message>
    <message>
        <source>Every copy that is no older than the newest one by more than this stays</source>
        <translation>最新のコピーとの差がこの期間以内のコピーは、すべて残ります</translation>
    </message>
    <message>
        <source>How long every copy stays</source>
        <translation>すべてのコピーを残す期間</translation>
    </message>
    <message>
        <source>Unit of how long every copy stays</source>
        <translation>すべてのコピーを残す期間の単位</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>months</source>
        <translation>か月</translation>
    </message>
    <message>
        <source>years</source>
        <translation>年</translation>
    </message>
</context>
<context>
    <name>Litecopy::RulesPreview</name>
    <message>
        <source>Without a rule nothing is ever removed.</source>
        <translation>ルールがなければ、何も削除されません。</translation>
    </message>
    <message>
        <source>With the next copy none would go. Made by hand, before a restore or kept for good, a copy always stays.</source>
        <translation>次のコピーで削除されるものはありません。手動で作成したコピー、復元前のコピー、無期限保管のコピーは必ず残ります。</translation>
    </message>
    <message>
        <source>With the next copy: %1: %2.</source>
        <translation>次のコピーを作ると、%1: %2。</translation>
    </message>
</context>
<context>
    <name>Litecopy::RunningBar</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Progress of the copy</source>
        <translation>コピーの進行状況</translation>
    </message>
</context>
<context>
    <name>Litecopy::ScheduleBook</name>
    <message>
        <source>“%1” is removed; a file of that name stays, which Litecopy did not make.</source>
        <translation>「%1」を削除しました。その名前のファイルは残ります。Litecopy が作ったものではありません。</translation>
    </message>
    <message>
        <source>“%1” is removed. The copies that it made stay.</source>
        <translation>「%1」を削除しました。作られたコピーは残ります。</translation>
    </message>
    <message>
        <source>“%1” is started.</source>
        <translation>「%1」を起動しました。</translation>
    </message>
    <message>
        <source>“%1” could not be started: %2.</source>
        <translation>「%1」を起動できませんでした: %2。</translation>
    </message>
</context>
<context>
    <name>Litecopy::ScheduleList</name>
    <message>
        <source>Run Now</source>
        <translation>今すぐ実行</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Run “%1” now</source>
        <translation>「%1」を今すぐ実行</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>「%1」を削除</translation>
    </message>
    <message>
        <source>The clock starts it no more; the copies that it made stay</source>
        <translation>今後は定期実行されません。作られたコピーは残ります</translation>
    </message>
    <message>
        <source>“Run Now” makes it at once.</source>
        <translation>「今すぐ実行」を押すと、すぐに作ります。</translation>
    </message>
</context>
<context>
    <name>Litecopy::SinceView</name>
    <message>
        <source>Progress of the comparison</source>
        <translation>比較の進行状況</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>比較しています…</translation>
    </message>
    <message>
        <source>Every page and every row of then and of now is read.</source>
        <translation>当時と現在の、すべてのページと行を読みます。</translation>
    </message>
    <message>
        <source>Between the database as it was %1, and as it is now.</source>
        <translation>%1の状態と今の状態のデータベースの比較です。</translation>
    </message>
    <message>
        <source>then</source>
        <translation>当時</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Back to the Log</source>
        <translation>ログに戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Every page and every row of before and after it is read.</source>
        <translation>コミットの前と後の、すべてのページと行を読みます。</translation>
    </message>
    <message>
        <source>Between the database as it was %1, and as it was %2.</source>
        <translation>%1の状態と%2の状態のデータベースの比較です。</translation>
    </message>
</context>
<context>
    <name>Litecopy::SourceCard</name>
    <message>
        <source>Fro&amp;m</source>
        <translation>コピー元(&amp;M)</translation>
    </message>
    <message>
        <source>From: the database to copy</source>
        <translation>コピー元: コピーするデータベース</translation>
    </message>
    <message>
        <source>Choose the database to copy</source>
        <translation>コピーするデータベースを選択</translation>
    </message>
    <message>
        <source>Databases copied before</source>
        <translation>以前にコピーしたデータベース</translation>
    </message>
    <message>
        <source>A database file</source>
        <translation>データベースファイル</translation>
    </message>
    <message>
        <source>compressed copy (%1)</source>
        <extracomment>%1 is a size, %2 is &quot;zstd&quot; or &quot;gzip&quot;</extracomment>
        <translation>圧縮コピー（%1）</translation>
    </message>
    <message>
        <source>on another machine</source>
        <translation>別のコンピューター</translation>
    </message>
    <message>
        <source>Asking that machine…</source>
        <translation>そのコンピューターに問い合わせています…</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>調べています…</translation>
    </message>
    <message>
        <source>Choose the Database to Copy</source>
        <translation>コピーするデータベースを選択</translation>
    </message>
    <message>
        <source>Drop a database here</source>
        <translation>ここにデータベースをドロップ</translation>
    </message>
    <message>
        <source>Drop it anywhere in this window, choose it, or type its path. It may be in use; it is never changed.</source>
        <translation>このウィンドウのどこかにドロップするか、選ぶか、パスを入力してください。使用中でもかまいません。データベースは決して変更されません。</translation>
    </message>
</context>
<context>
    <name>Litecopy::SpacePanel</name>
    <message>
        <source>What is listed</source>
        <translation>一覧の内容</translation>
    </message>
    <message>
        <source>Tables and indexes</source>
        <translation>テーブルとインデックス</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>問題（%1）</translation>
    </message>
    <message>
        <source>Choose a row above to see where its pages are, or a square to see whose it is.</source>
        <translation>上の行を選ぶと、そのページの場所がわかります。マスを選ぶと、どのテーブルやインデックスのものかがわかります。</translation>
    </message>
    <message>
        <source>The map fills as the pages are read. Their tables are named when all of them are.</source>
        <translation>ページを読むにつれてマップが埋まります。すべて読み終えると、テーブルの名前がわかります。</translation>
    </message>
</context>
<context>
    <name>Litecopy::StagingCopy</name>
    <message>
        <source>There is no folder for a copy that is to be dragged.</source>
        <translation>ドラッグするコピーを置くフォルダーがありません。</translation>
    </message>
    <message>
        <source>Making a copy of %1 to drag</source>
        <translation>ドラッグする %1 のコピーを作成しています</translation>
    </message>
    <message>
        <source>The copy is ready: drag the icon of %1 again</source>
        <translation>コピーの準備ができました: %1 のアイコンをもう一度ドラッグしてください</translation>
    </message>
</context>
<context>
    <name>Litecopy::UsageColumns</name>
    <message>
        <source>Co&amp;lumns</source>
        <translation>列(&amp;L)</translation>
    </message>
    <message>
        <source>The &amp;Usual Ones</source>
        <translation>標準の列(&amp;U)</translation>
    </message>
</context>
<context>
    <name>Litecopy::UsageModel</name>
    <message>
        <source>Virtual table, with the tables its content is in</source>
        <translation>仮想テーブルと、その内容が入っているテーブル</translation>
    </message>
    <message>
        <source>Free pages</source>
        <translation>空きページ</translation>
    </message>
    <message>
        <source>Left by deleted rows; new rows are written there first</source>
        <translation>削除された行の跡です。新しい行はまずここに書き込まれます</translation>
    </message>
    <message>
        <source>Pointer map</source>
        <translation>ポインターマップ</translation>
    </message>
    <message>
        <source>Auto-vacuum&apos;s record of what points where</source>
        <translation>どのページがどこを指すかの auto-vacuum の記録</translation>
    </message>
    <message>
        <source>Lock-byte page</source>
        <translation>ロックバイトページ</translation>
    </message>
    <message>
        <source>SQLite locks it and never writes it</source>
        <translation>SQLite がロックに使い、書き込むことはありません</translation>
    </message>
    <message>
        <source>Belonging to nothing</source>
        <translation>所属なし</translation>
    </message>
    <message>
        <source>Nothing points at them: lost until a compact copy</source>
        <translation>どこからも指されていません。コンパクトコピーを作るまで使われません</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>A table or index points at them, but they are no pages of it</source>
        <translation>テーブルかインデックスが指していますが、そのページではありません</translation>
    </message>
    <message>
        <source>rows of %1</source>
        <translation>%1 の行</translation>
    </message>
    <message>
        <source>Index made by SQLite for a UNIQUE or PRIMARY KEY</source>
        <translation>SQLite が UNIQUE または PRIMARY KEY のために作ったインデックス</translation>
    </message>
    <message>
        <source>Index of %1</source>
        <translation>%1 のインデックス</translation>
    </message>
    <message>
        <source>Table or index</source>
        <translation>テーブルまたはインデックス</translation>
    </message>
    <message>
        <source>A table with its indexes</source>
        <translation>テーブルとそのインデックス</translation>
    </message>
    <message>
        <source>Share of file</source>
        <translation>ファイルに占める割合</translation>
    </message>
    <message>
        <source>Of all pages of the file</source>
        <translation>ファイルの全ページに対する割合</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Bytes of all its pages</source>
        <translation>全ページのバイト数</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>All its pages: interior, leaf and overflow</source>
        <translation>全ページ: 内部、リーフ、オーバーフロー</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Rows of a table, entries of an index</source>
        <translation>テーブルの行、インデックスのエントリ</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>使用率</translation>
    </message>
    <message>
        <source>Bytes in use of those its pages have</source>
        <translation>ページのバイト数のうち、使用中の割合</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Bytes of its pages that nothing is in</source>
        <translation>ページのうち、何も入っていないバイト数</translation>
    </message>
    <message>
        <source>Average row</source>
        <translation>平均の行</translation>
    </message>
    <message>
        <source>Content of a row, on average</source>
        <translation>行の内容の平均サイズ</translation>
    </message>
    <message>
        <source>Largest row</source>
        <translation>最大の行</translation>
    </message>
    <message>
        <source>Content of the largest row</source>
        <translation>最大の行の内容のサイズ</translation>
    </message>
    <message>
        <source>Overflow pages</source>
        <translation>オーバーフローページ</translation>
    </message>
    <message>
        <source>Pages with the rest of rows that are too large for one page</source>
        <translation>1 ページに収まらない行の残りが入ったページ</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>深さ</translation>
    </message>
    <message>
        <source>Levels from the root page to the rows</source>
        <translation>ルートページから行までの段数</translation>
    </message>
    <message>
        <source>Scattered</source>
        <translation>散在</translation>
    </message>
    <message>
        <source>Leaf pages that don&apos;t follow the one before: fragmentation</source>
        <translation>前のページに続いていないリーフページ（断片化）</translation>
    </message>
</context>
<context>
    <name>Litecopy::UsageTable</name>
    <message>
        <source>Filter by name</source>
        <translation>名前で絞り込み</translation>
    </message>
    <message>
        <source>Filter tables and indexes by name</source>
        <translation>テーブルとインデックスを名前で絞り込み</translation>
    </message>
    <message>
        <source>Tables and indexes, and the space they take</source>
        <translation>テーブルとインデックス、およびその使用容量</translation>
    </message>
</context>
<context>
    <name>LogRemarks</name>
    <message>
        <source>A program has the database open, but %1 is not there: the log lies under another name of the file, or was deleted. What is shown may be an old state.</source>
        <translation>プログラムがデータベースを開いていますが、%1 がありません。ログがファイルの別の名前の横にあるか、削除されました。表示されるのは古い状態かもしれません。</translation>
    </message>
    <message>
        <source>%1 may belong to another database: this one says that it has no write-ahead log. SQLite uses it all the same, and so it is shown.</source>
        <translation>%1 は別のデータベースのものかもしれません。このデータベースには、先行書き込みログがないと書かれています。それでも SQLite はこれを使うため、そのとおりに表示します。</translation>
    </message>
    <message>
        <source>%1 has another page size than the database, and belongs to another one. SQLite uses it all the same, and so it is shown.</source>
        <translation>%1 はページサイズがデータベースと違い、別のデータベースのものです。それでも SQLite はこれを使うため、そのとおりに表示します。</translation>
    </message>
    <message>
        <source>Frame %2 of %1 is damaged, and there are commits behind it. They are lost when the log has to be recovered after a crash.</source>
        <translation>%1 のフレーム %2 が破損していて、その後にコミットがあります。クラッシュ後にログの回復が必要になると、それらは失われます。</translation>
    </message>
    <message>
        <source>1 frame of %1 has no checksum, as SQLite before 3.50.2 leaves it. The program that has it open reads it; after a crash it is lost, with all commits behind it.</source>
        <translation>%1 のフレーム 1 個に、3.50.2 より前の SQLite が残す場合のように、チェックサムがありません。開いているプログラムは読めますが、クラッシュすると、その後のすべてのコミットとともに失われます。</translation>
    </message>
    <message>
        <source>%2 frames of %1 have no checksum, as SQLite before 3.50.2 leaves them. The program that has it open reads them; after a crash they are lost, with all commits behind them.</source>
        <translation>%1 のフレーム %2 個に、3.50.2 より前の SQLite が残す場合のように、チェックサムがありません。開いているプログラムは読めますが、クラッシュすると、その後のすべてのコミットとともに失われます。</translation>
    </message>
    <message>
        <source>Whether the last frames of %1 are committed can&apos;t be told: the program that has it open lets no other one in. What is shown may lack the last commit.</source>
        <translation>%1 の最後のフレームがコミット済みかどうかわかりません。開いているプログラムが、ほかのプログラムを受け入れません。表示には最後のコミットが含まれていないかもしれません。</translation>
    </message>
</context>
<context>
    <name>PageKind</name>
    <message>
        <source>belongs to nothing</source>
        <translation>所属なし</translation>
    </message>
    <message>
        <source>interior page of a table</source>
        <translation>テーブルの内部ページ</translation>
    </message>
    <message>
        <source>leaf page of a table</source>
        <translation>テーブルのリーフページ</translation>
    </message>
    <message>
        <source>interior page of an index</source>
        <translation>インデックスの内部ページ</translation>
    </message>
    <message>
        <source>leaf page of an index</source>
        <translation>インデックスのリーフページ</translation>
    </message>
    <message>
        <source>overflow page</source>
        <translation>オーバーフローページ</translation>
    </message>
    <message>
        <source>free page, lists other free pages</source>
        <translation>空きページ（ほかの空きページの一覧）</translation>
    </message>
    <message>
        <source>free page</source>
        <translation>空きページ</translation>
    </message>
    <message>
        <source>pointer map</source>
        <translation>ポインターマップ</translation>
    </message>
    <message>
        <source>lock-byte page, always empty</source>
        <translation>ロックバイトページ（常に空）</translation>
    </message>
    <message>
        <source>damaged page</source>
        <translation>破損したページ</translation>
    </message>
</context>
<context>
    <name>PageProblem</name>
    <message>
        <source>The database should have %2 pages; the file is shorter.</source>
        <translation>データベースには %2 ページあるはずですが、ファイルがそれより短くなっています。</translation>
    </message>
    <message>
        <source>The database should have 1 page; the file is shorter.</source>
        <translation>データベースには 1 ページあるはずですが、ファイルがそれより短くなっています。</translation>
    </message>
    <message>
        <source>The list of tables cannot be read completely.</source>
        <translation>テーブルの一覧を完全には読み取れません。</translation>
    </message>
    <message>
        <source>Page %1 points at page %2, which is not there.</source>
        <translation>ページ %1 がページ %2 を指していますが、そのページはありません。</translation>
    </message>
    <message>
        <source>Page %1 points at page %2, which is used elsewhere.</source>
        <translation>ページ %1 がページ %2 を指していますが、そのページはほかで使われています。</translation>
    </message>
    <message>
        <source>Page %1 is no page of a table or index.</source>
        <translation>ページ %1 はテーブルまたはインデックスのページではありません。</translation>
    </message>
    <message>
        <source>On page %1, %2 entries reach beyond the page.</source>
        <translation>ページ %1 のエントリ %2 個がページの外にはみ出しています。</translation>
    </message>
    <message>
        <source>On page %1, 1 entry reaches beyond the page.</source>
        <translation>ページ %1 のエントリ 1 個がページの外にはみ出しています。</translation>
    </message>
    <message>
        <source>Page %1 is on the wrong level of its tree.</source>
        <translation>ページ %1 は木構造の間違った段にあります。</translation>
    </message>
    <message>
        <source>A long entry that comes by page %1 has another length than its pages.</source>
        <translation>ページ %1 を通る長いエントリの長さが、そのページの長さと合いません。</translation>
    </message>
    <message>
        <source>The header counts other free pages than the %2 there are.</source>
        <translation>ヘッダーにある空きページの数が、実際の %2 ページと違います。</translation>
    </message>
    <message>
        <source>The header counts other free pages than the 1 there is.</source>
        <translation>ヘッダーにある空きページの数が、実際の 1 ページと違います。</translation>
    </message>
    <message>
        <source>Page %1 lists %2 free pages, more than it can hold.</source>
        <translation>ページ %1 の一覧に空きページが %2 あり、入る数を超えています。</translation>
    </message>
    <message>
        <source>%2 pages belong to nothing.</source>
        <translation>%2 ページがどこにも所属していません。</translation>
    </message>
    <message>
        <source>1 page belongs to nothing.</source>
        <translation>1 ページがどこにも所属していません。</translation>
    </message>
    <message>
        <source>There are %2 tables and indexes, too many to tell apart.</source>
        <translation>テーブルとインデックスが %2 個あり、多すぎて区別できません。</translation>
    </message>
    <message>
        <source>index %1</source>
        <translation>インデックス %1</translation>
    </message>
    <message>
        <source>table %1</source>
        <translation>テーブル %1</translation>
    </message>
    <message>
        <source>leaf of %1, %2 % full</source>
        <translation>%1 のリーフ、使用率 %2%</translation>
    </message>
    <message>
        <source>interior page of %1, %2 % full</source>
        <translation>%1 の内部ページ、使用率 %2%</translation>
    </message>
    <message>
        <source>overflow of %1, %2 % full</source>
        <translation>%1 のオーバーフロー、使用率 %2%</translation>
    </message>
    <message>
        <source>damaged page of %1</source>
        <translation>%1 の破損したページ</translation>
    </message>
</context>
<context>
    <name>QTreeView</name>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Safe copies of SQLite databases in use.</source>
        <translation>使用中の SQLite データベースの安全なコピー。</translation>
    </message>
    <message>
        <source>The database to copy: a file name, a file: URL, or ssh://HOST/PATH.</source>
        <translation>コピーするデータベース: ファイル名、file: URL、または ssh://HOST/PATH。</translation>
    </message>
    <message>
        <source>Where the copy goes. With both, copying starts at once.</source>
        <translation>コピー先。両方を指定すると、すぐにコピーを始めます。</translation>
    </message>
    <message>
        <source>All arguments are databases to copy: one is filled in, several go into one folder.</source>
        <translation>引数はすべて、コピーするデータベースです。1 つなら入力欄に入り、複数なら 1 つのフォルダーにコピーします。</translation>
    </message>
    <message>
        <source>Too many arguments; see --help.</source>
        <translation>引数が多すぎます。--help を見てください。</translation>
    </message>
</context>
</TS>
