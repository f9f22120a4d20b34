<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Litecopy</name>
    <message>
        <source>another program changed the older copy while it was compared</source>
        <translation>比较期间，另一个程序更改了旧副本</translation>
    </message>
    <message>
        <source>the file system shares no blocks between files</source>
        <translation>文件系统不支持在文件之间共享块</translation>
    </message>
    <message>
        <source>it is on a network or FUSE file system, where other programs may write unnoticed</source>
        <translation>它位于网络或 FUSE 文件系统上，其他程序可能在不被察觉的情况下写入</translation>
    </message>
    <message>
        <source>a program uses it by its name across an overlay file system, where its locks don&apos;t show</source>
        <translation>有程序跨 overlay 文件系统按名称使用它，在那里看不到该程序的锁</translation>
    </message>
    <message>
        <source>A write-ahead log lies beside the database, whose header says that it uses none. SQLite reads both together, and so does the copy. If the database was put back from a backup, the log may be an older database&apos;s: copy the database file by itself, without its log, and compare.</source>
        <translation>数据库旁边有一个预写日志，但数据库的文件头表明它不使用预写日志。SQLite 会把两者一起读取，副本也是如此。如果该数据库是从备份还原的，这个日志可能属于较旧的数据库：请只复制数据库文件本身，不带日志，然后比较。</translation>
    </message>
    <message>
        <source>The copy is the database as it is, not compacted: %1.</source>
        <extracomment>%1 is a clause: &quot;written anew, “t” would have other rows&quot;</extracomment>
        <translation>副本与数据库原样相同，并非紧凑副本：%1。</translation>
    </message>
    <message>
        <source>%1 was replaced or deleted after its last page was copied: the copy is of the file that had this name before.</source>
        <translation>%1 在最后一页复制之后被替换或删除：副本来自此前使用该名称的文件。</translation>
    </message>
    <message>
        <source>it is on a network or FUSE file system, where it doesn’t show who writes</source>
        <translation>它位于网络或 FUSE 文件系统上，在那里看不到谁在写入</translation>
    </message>
    <message>
        <source>The new content is in place, but writing it did not end without an error: %1 (%2)</source>
        <translation>新内容已就位，但写入结束时出现错误：%1（%2）</translation>
    </message>
    <message>
        <source>The new content is in place, but the check of it was cancelled: it was not checked.</source>
        <translation>新内容已就位，但对它的检查已取消：未检查。</translation>
    </message>
    <message>
        <source>its write-ahead log was cut off</source>
        <translation>其预写日志被截断</translation>
    </message>
    <message>
        <source>The write-ahead log of the database is not sealed by checksums behind frame %1 of %2. The copy holds what programs see, but if the program that has it open crashed now, SQLite would lose what was committed since. Let the program end properly.</source>
        <translation>该数据库的预写日志在第 %1 帧（共 %2 帧）之后没有校验和保护。副本包含各程序所看到的内容；但如果打开它的程序现在崩溃，SQLite 会丢失此后提交的内容。请让该程序正常结束。</translation>
    </message>
    <message>
        <source>written anew, its header would be another one</source>
        <translation>如果重写，文件头会不同</translation>
    </message>
    <message>
        <source>written anew, “%1” would be missing or be another one</source>
        <translation>如果重写，“%1”会缺失或变得不同</translation>
    </message>
    <message>
        <source>written anew, “%1” would have other rows</source>
        <translation>如果重写，“%1”中的行会不同</translation>
    </message>
    <message>
        <source>SQLite can’t read all of it (%1)</source>
        <translation>SQLite 无法读取其全部内容（%1）</translation>
    </message>
    <message>
        <source>The copy was made anew from a damaged database. It may be sound, but rows may be missing: copy the database as it is, too, and keep that copy.</source>
        <translation>该副本由损坏的数据库重写而成。它可能是完好的，但可能缺少一些行：请再按原样复制该数据库，并保留那个副本。</translation>
    </message>
    <message>
        <source>Copied from the transaction the application is in.</source>
        <translation>从应用程序所处的事务中复制。</translation>
    </message>
    <message>
        <source>Copied from one pinned snapshot of the open connection.</source>
        <translation>从打开的连接的一个固定快照中复制。</translation>
    </message>
    <message>
        <source>The open database is held until the copy is complete: other programs wait to write.</source>
        <translation>打开的数据库会被锁住直到副本完成：其他程序需等待才能写入。</translation>
    </message>
    <message>
        <source>Copied from the open connection in short steps.</source>
        <translation>从打开的连接中分小步复制。</translation>
    </message>
    <message>
        <source> The drive of the database is nearly full (%1 free): what other programs write takes space there until the copy ends.</source>
        <translation> 数据库所在的驱动器几乎已满（剩余 %1）：在复制结束之前，其他程序写入的内容会占用那里的空间。</translation>
    </message>
    <message>
        <source> It is on a network drive or a FUSE file system: other programs may write to it unnoticed, so copy it while none does.</source>
        <translation> 它位于网络驱动器或 FUSE 文件系统上：其他程序可能在不被察觉的情况下写入，请在没有程序写入时复制。</translation>
    </message>
    <message>
        <source>Written anew, at least %1 pages smaller: without free pages and deleted rows, but not page for page the same.</source>
        <translation>重写，至少小 %1 页：不含空闲页和已删除的行，但不再逐页相同。</translation>
    </message>
    <message>
        <source>it is a link that another user made, and may lead anywhere. Give the name of what it leads to, if that is meant</source>
        <translation>它是其他用户创建的链接，可能指向任何地方。如果确实要用它，请给出它所指向的文件的名称</translation>
    </message>
    <message>
        <source>it is marked as immutable (chattr -i takes that away)</source>
        <translation>它被标记为不可更改（可用 chattr -i 去除）</translation>
    </message>
    <message>
        <source>it is marked as append-only (chattr -a takes that away)</source>
        <translation>它被标记为只可追加（可用 chattr -a 去除）</translation>
    </message>
    <message>
        <source>it is not a compressed copy of a database</source>
        <translation>它不是数据库的压缩副本</translation>
    </message>
    <message>
        <source>the temporary folder “%1” is not a folder</source>
        <translation>临时文件夹“%1”不是文件夹</translation>
    </message>
    <message>
        <source>the temporary folder “%1” does not exist</source>
        <translation>临时文件夹“%1”不存在</translation>
    </message>
    <message>
        <source>its name has %1 bytes, and the name of SQLite’s journal leaves room for %2</source>
        <translation>其名称有 %1 字节，而 SQLite 的回滚日志名称只给它留出 %2 字节</translation>
    </message>
    <message>
        <source>a program may use it by its name across an overlay file system, where its locks don’t show</source>
        <translation>可能有程序跨 overlay 文件系统按名称使用它，在那里看不到该程序的锁</translation>
    </message>
    <message>
        <source>it is on a FUSE file system, and a program may use it where that keeps it, by locks that don’t show here</source>
        <translation>它位于 FUSE 文件系统上，可能有程序在该文件系统实际存放它的地方使用它，那里的锁在此处看不到</translation>
    </message>
    <message>
        <source>%1 has it open for the users of a FUSE file system, whose locks don’t show here</source>
        <translation>%1 为 FUSE 文件系统的用户打开了它，那些用户的锁在此处看不到</translation>
    </message>
    <message>
        <source>under another name, beside which its log lies</source>
        <translation>以另一个名称使用，其预写日志就在那个名称旁边</translation>
    </message>
    <message>
        <source>the older copy could not be put back as it was. “%1” lies beside it, and the next program that opens it with SQLite puts it back</source>
        <translation>未能把旧副本还原成原样。“%1”就在它旁边，下一个用 SQLite 打开它的程序会将其还原</translation>
    </message>
    <message>
        <source>“%1” is complete, but its name may not be on the medium yet: the system reported “%2”. After a power cut it may be missing, or be the old one again.</source>
        <translation>“%1”已完成，但其名称可能尚未写到存储介质上：系统报告“%2”。断电之后它可能缺失，或者又变回旧文件。</translation>
    </message>
    <message>
        <source>The structure of the whole copy was checked, but not whether the indexes of every table match it. Not checked: %1</source>
        <extracomment>%1 is a table and the reason why it was not checked, as in &quot;t: no such function: f&quot;</extracomment>
        <translation>已检查整个副本的结构，但未检查每个表的索引是否都与表相符。未检查：%1</translation>
    </message>
    <message>
        <source>a log lies beside the older copy</source>
        <translation>旧副本旁边有预写日志</translation>
    </message>
    <message>
        <source>there is no older copy</source>
        <translation>没有旧副本</translation>
    </message>
    <message>
        <source>the older copy has other names, too (hard links)</source>
        <translation>旧副本还有其他名称（硬链接）</translation>
    </message>
    <message>
        <source>the older copy may not be written</source>
        <translation>旧副本不允许写入</translation>
    </message>
    <message>
        <source>locks on the older copy don’t reach all who may use it</source>
        <translation>对旧副本加的锁不能约束所有可能使用它的程序</translation>
    </message>
    <message>
        <source>Whether programs of other users, on other computers or in containers have “%1” open can’t be known here: one that reads it without SQLite’s locks may have read old and new pages mixed.</source>
        <translation>此处无法得知其他用户、其他计算机或容器中的程序是否打开了“%1”：不使用 SQLite 的锁而读取它的程序，可能读到新旧混杂的页。</translation>
    </message>
    <message>
        <source>the older copy can’t be locked where it is</source>
        <translation>旧副本在其所在位置无法锁定</translation>
    </message>
    <message>
        <source>it changed while its last pages were copied</source>
        <translation>在复制最后几页时它发生了更改</translation>
    </message>
    <message>
        <source>a log or a journal lies beside the older copy</source>
        <translation>旧副本旁边有预写日志或回滚日志</translation>
    </message>
    <message>
        <source>the older copy can’t be read</source>
        <translation>旧副本无法读取</translation>
    </message>
    <message>
        <source>the older copy is no database that can be read</source>
        <translation>旧副本不是可读取的数据库</translation>
    </message>
    <message>
        <source>the older copy has pages of another size</source>
        <translation>旧副本的页大小不同</translation>
    </message>
    <message>
        <source>the older copy has not the size that its header says</source>
        <translation>旧副本的大小与其文件头所述不符</translation>
    </message>
    <message>
        <source>the database has pages of another size</source>
        <translation>数据库的页大小不同</translation>
    </message>
    <message>
        <source>there is no room to gather the changed pages</source>
        <translation>没有空间收集更改的页</translation>
    </message>
    <message>
        <source>the database has no header that can be read</source>
        <translation>数据库没有可读取的文件头</translation>
    </message>
    <message>
        <source>more than %1 % of the pages changed</source>
        <translation>超过 %1% 的页已更改</translation>
    </message>
    <message>
        <source>files can’t be read beside SQLite here, and the older copy neither</source>
        <translation>此处无法在 SQLite 之外直接读取文件，旧副本也不行</translation>
    </message>
    <message>
        <source>its write-ahead log grew by %1 because the copy held it, and %2 are left on its drive. The copy was ended so that other programs can go on writing</source>
        <translation>由于复制占用着它，其预写日志增长了 %1，其驱动器上还剩 %2。复制已结束，以便其他程序继续写入</translation>
    </message>
    <message>
        <source>its file system keeps times in whole seconds, and it was written to in each of them</source>
        <translation>其文件系统只按整秒记录时间，而每一秒内都有写入</translation>
    </message>
    <message>
        <source>it ended after %1 of %2 bytes</source>
        <translation>它在 %1 字节（共 %2 字节）之后结束</translation>
    </message>
    <message>
        <source>nothing came for %1 s</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation>已有 %1 s 未收到任何数据</translation>
    </message>
    <message>
        <source>nothing came</source>
        <translation>未收到任何数据</translation>
    </message>
    <message>
        <source>its header, last written by SQLite before 3.7.0, doesn’t say how long it is</source>
        <translation>其文件头最后由 3.7.0 之前的 SQLite 写入，没有说明它的长度</translation>
    </message>
    <message>
        <source>more than the %1 bytes came that its header says</source>
        <translation>收到的数据超过其文件头所述的 %1 字节</translation>
    </message>
    <message>
        <source>only the program that made it knows whether it is of one moment</source>
        <translation>只有生成它的程序知道它是否属于同一时刻</translation>
    </message>
    <message>
        <source>Whether programs of other users, on other computers or in containers had “%1” open can’t be known here: one that had still uses the old file, and what it writes is lost.</source>
        <translation>此处无法得知其他用户、其他计算机或容器中的程序是否曾打开“%1”：打开过它的程序仍在使用旧文件，其写入的内容会丢失。</translation>
    </message>
    <message>
        <source>a file server, or another program, that holds a lease on the file</source>
        <translation>持有该文件租约的文件服务器或其他程序</translation>
    </message>
    <message>
        <source>%1, for %2 s</source>
        <extracomment>%1 is a program and its lock, %2 a number of seconds</extracomment>
        <translation>%1，已 %2 s</translation>
    </message>
    <message>
        <source>the database has a log or a journal that nobody holds</source>
        <translation>数据库有无人持有的预写日志或回滚日志</translation>
    </message>
    <message>
        <source>its write-ahead log holds frames without checksums, which SQLite before 3.50.2 leaves</source>
        <translation>其预写日志含有没有校验和的帧，这是 3.50.2 之前的 SQLite 留下的</translation>
    </message>
    <message>
        <source>a frame of its write-ahead log is damaged</source>
        <translation>其预写日志中有一帧已损坏</translation>
    </message>
    <message>
        <source>it can&apos;t be asked there whether somebody is writing</source>
        <translation>在那里无法查询是否有程序正在写入</translation>
    </message>
    <message>
        <source>a program holds it exclusively and may have been in the midst of a change</source>
        <translation>有程序独占着它，可能正处在更改的过程中</translation>
    </message>
    <message>
        <source>it never stood still while it was read</source>
        <translation>读取期间它从未静止</translation>
    </message>
    <message>
        <source>its journal names a super-journal that can&apos;t be looked for</source>
        <translation>其回滚日志指向一个无法查找的超级日志（super-journal）</translation>
    </message>
    <message>
        <source>%1 keeps the database locked: its files are copied until they stand still.</source>
        <translation>%1 一直锁定该数据库：将反复复制其文件，直到它们静止。</translation>
    </message>
    <message>
        <source>SQLite could not read the database without changing it: its files are copied, and repaired in the copy.</source>
        <translation>SQLite 无法在不更改数据库的情况下读取它：将复制其文件，并在副本中修复。</translation>
    </message>
    <message>
        <source>%1 are needed in “%3”, %2 are free</source>
        <translation>“%3”中需要 %1，但只有 %2 可用</translation>
    </message>
    <message>
        <source>it needs %1, and a file may have %2 there</source>
        <translation>它需要 %1，而那里单个文件最大为 %2</translation>
    </message>
    <message>
        <source>Files can&apos;t be read beside SQLite here: SQLite copies the pages itself.</source>
        <translation>此处无法在 SQLite 之外直接读取文件：由 SQLite 自己复制各页。</translation>
    </message>
    <message>
        <source>the folder for temporary files (TMPDIR) does not exist</source>
        <translation>用于临时文件的文件夹（TMPDIR）不存在</translation>
    </message>
    <message>
        <source>the reader of the copy</source>
        <translation>副本的接收程序</translation>
    </message>
    <message>
        <source>it names another file, which SQLite would delete</source>
        <translation>它指向另一个文件，SQLite 会把那个文件删除</translation>
    </message>
    <message>
        <source>%1 is in WAL mode now, as its source is: it could not be put back while other programs use it.</source>
        <translation>%1 现在与其源一样处于 WAL 模式：由于其他程序正在使用它，未能改回原来的模式。</translation>
    </message>
    <message>
        <source>its log could not be brought to the medium, so the new content may be there, or be gone again</source>
        <translation>其预写日志未能写到存储介质，因此新内容可能在那里，也可能又消失</translation>
    </message>
    <message>
        <source>“%1” is not in the list of its folder: Litecopy never removes it.</source>
        <translation>“%1”不在其文件夹的列表中：Litecopy 绝不会删除它。</translation>
    </message>
    <message>
        <source>The list of copies in “%1” can&apos;t be used: %2.</source>
        <translation>“%1”中的副本列表无法使用：%2。</translation>
    </message>
    <message>
        <source>you may not read its journal</source>
        <translation>您无权读取其回滚日志</translation>
    </message>
    <message>
        <source>SQLite may not make a journal in its folder</source>
        <translation>SQLite 无权在其文件夹中创建回滚日志</translation>
    </message>
    <message>
        <source>its write-ahead log or the index of it may not be written</source>
        <translation>其预写日志或该日志的索引不允许写入</translation>
    </message>
    <message>
        <source>a crashed program&apos;s journal beside it may not be rolled back</source>
        <translation>它旁边有崩溃的程序留下的回滚日志，但不允许回滚</translation>
    </message>
    <message>
        <source>the database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>it is a symbolic link, and SQLite opens no log, index or journal through one</source>
        <translation>它是符号链接，SQLite 不会通过符号链接打开预写日志、其索引或回滚日志</translation>
    </message>
    <message>
        <source>its write-ahead log “%1” lies beside it</source>
        <translation>其预写日志“%1”就在它旁边</translation>
    </message>
    <message>
        <source>its first 100 bytes are zeros</source>
        <translation>其前 100 字节全是零</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>标准输入</translation>
    </message>
    <message>
        <source>it gives a thread no table of open files of its own</source>
        <translation>系统不为线程提供独立的打开文件表</translation>
    </message>
    <message>
        <source>a file server holds a lease on it, or another program does</source>
        <translation>文件服务器或其他程序持有它的租约</translation>
    </message>
    <message>
        <source>the limit for this program is %1</source>
        <translation>本程序的限制是 %1</translation>
    </message>
    <message>
        <source>its path leads in a circle of links</source>
        <translation>其路径中的链接形成循环</translation>
    </message>
    <message>
        <source>the path of “%1” leads in a circle of links</source>
        <translation>“%1”的路径中的链接形成循环</translation>
    </message>
    <message>
        <source>“%1” belonged to user %2 and belongs to user %3 now: only root can give a file away.</source>
        <translation>“%1”原属于用户 %2，现在属于用户 %3：只有 root 才能转让文件。</translation>
    </message>
    <message>
        <source>“%1” belonged to group %2 and belongs to group %3 now, which may do no more with it than everybody.</source>
        <translation>“%1”原属于组 %2，现在属于组 %3，该组对它的权限不超过其他所有人。</translation>
    </message>
    <message>
        <source>The file system does not keep permissions: “%1” may be opened by users who may not open its source.</source>
        <translation>该文件系统不保存权限：无权打开其源的用户也可能打开“%1”。</translation>
    </message>
    <message>
        <source>The file system did not take the permissions that “%1” had: they are %2 now, not %3.</source>
        <translation>该文件系统未接受“%1”原有的权限：现在是 %2，而不是 %3。</translation>
    </message>
    <message>
        <source>These attributes of the file that was replaced could not be given to the new “%1”: %2.</source>
        <translation>被替换文件的以下属性未能赋予新的“%1”：%2。</translation>
    </message>
    <message>
        <source>The file that was replaced has other names (hard links): they still mean the old one, not “%1”.</source>
        <translation>被替换的文件还有其他名称（硬链接）：它们仍指向旧文件，而不是“%1”。</translation>
    </message>
    <message>
        <source>a program the system does not name</source>
        <translation>系统未给出名称的程序</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>进程 %1</translation>
    </message>
    <message>
        <source>%1 with a shared lock</source>
        <translation>持有共享锁的 %1</translation>
    </message>
    <message>
        <source>%1 with a reserved lock</source>
        <translation>持有保留锁的 %1</translation>
    </message>
    <message>
        <source>%1 with a pending lock</source>
        <translation>持有未决锁的 %1</translation>
    </message>
    <message>
        <source>%1 with an exclusive lock</source>
        <translation>持有排他锁的 %1</translation>
    </message>
    <message>
        <source>%1 with a lock on the write-ahead log</source>
        <translation>持有预写日志锁的 %1</translation>
    </message>
    <message>
        <source>other users may rename folders there, and without /proc what root writes can’t be kept out of their reach</source>
        <translation>其他用户可以在那里重命名文件夹，而没有 /proc，就无法防止他们触及 root 写入的内容</translation>
    </message>
    <message>
        <source>“%1” gives no answer, for %2 s.</source>
        <translation>“%1”已有 %2 s 没有响应。</translation>
    </message>
    <message>
        <source>Its file system or the server behind it is away. What was there is as it was; a folder “.litecopy-…” with an unfinished copy may be left beside the destination, and the next copy there removes it. Copy again when the file can be read.</source>
        <translation>其文件系统或背后的服务器无法访问。原有的内容保持原样；目标旁边可能留下含有未完成副本的文件夹“.litecopy-…”，下次复制到那里时会将其删除。请在文件可以读取时再次复制。</translation>
    </message>
    <message>
        <source>Cancelling: waiting for the file system to answer. Press again to leave at once.</source>
        <translation>正在取消：等待文件系统响应。再按一次即可立即退出。</translation>
    </message>
    <message>
        <source>Try &apos;%1&apos; for help.</source>
        <translation>运行“%1”可查看帮助。</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>示例：</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>用法：%1</translation>
    </message>
    <message>
        <source>Compares two SQLite databases, page by page and table by table, changing neither.</source>
        <translation>逐页、逐表比较两个 SQLite 数据库，对两者都不作更改。</translation>
    </message>
    <message>
        <source>Show which tables differ, and in how many rows.</source>
        <translation>显示哪些表不同，以及有多少行不同。</translation>
    </message>
    <message>
        <source>One line per table and index.</source>
        <translation>每个表和索引一行。</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>选项：</translation>
    </message>
    <message>
        <source>Print one line of comma-separated values per table and index.</source>
        <translation>为每个表和索引输出一行逗号分隔的值。</translation>
    </message>
    <message>
        <source>Print one JSON object on one line.</source>
        <translation>在一行中输出一个 JSON 对象。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>It ends with 0 where all tables have the same content, with 1 where some differ, and with 65 or more where they could not be compared: with 65 where not all could be, for one is damaged, whether or not the rest differs, and with 75 where a program wrote meanwhile, so that what it shows may not be of one moment.</source>
        <translation>所有表内容相同时以 0 结束，有表不同时以 1 结束，无法比较时以 65 或更大的值结束：其中 65 表示因有一个数据库损坏而未能全部比较，无论其余部分是否不同；75 表示期间有程序写入，因此显示的内容可能不属于同一时刻。</translation>
    </message>
    <message>
        <source>written to meanwhile: not all could be compared</source>
        <translation>期间有写入：未能全部比较</translation>
    </message>
    <message>
        <source>damaged: not all could be compared</source>
        <translation>已损坏：未能全部比较</translation>
    </message>
    <message>
        <source>damaged: could not be compared</source>
        <translation>已损坏：无法比较</translation>
    </message>
    <message>
        <source>only in the first</source>
        <translation>仅在第一个中</translation>
    </message>
    <message>
        <source>only in the second</source>
        <translation>仅在第二个中</translation>
    </message>
    <message>
        <source>could not be compared</source>
        <translation>无法比较</translation>
    </message>
    <message>
        <source>Pages: %1 in the first, %2 in the second.</source>
        <translation>页数：第一个 %1，第二个 %2。</translation>
    </message>
    <message>
        <source>Pages: %1 differs</source>
        <translation>不同的页：%1</translation>
    </message>
    <message>
        <source>Pages: %1 differ</source>
        <translation>不同的页：%1</translation>
    </message>
    <message>
        <source>%1 is the same</source>
        <translation>相同的页：%1</translation>
    </message>
    <message>
        <source>%1 are the same</source>
        <translation>相同的页：%1</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1，%2。</translation>
    </message>
    <message>
        <source>All tables have the same content.</source>
        <translation>所有表的内容都相同。</translation>
    </message>
    <message>
        <source>Rows stored in other bytes that read the same: %1.</source>
        <translation>存储的字节不同但读出内容相同的行：%1。</translation>
    </message>
    <message>
        <source>Tables: %1 of %2 differs.</source>
        <translation>表：%2 个中有 %1 个不同。</translation>
    </message>
    <message>
        <source>Tables: %1 of %2 differ.</source>
        <translation>表：%2 个中有 %1 个不同。</translation>
    </message>
    <message>
        <source>Damaged, so that not all of them could be compared: %1.</source>
        <translation>因损坏而未能全部比较：%1。</translation>
    </message>
    <message>
        <source>Written to meanwhile, so that not all of them could be compared: %1.</source>
        <translation>因期间有写入而未能全部比较：%1。</translation>
    </message>
    <message>
        <source>The schema differs.</source>
        <translation>架构不同。</translation>
    </message>
    <message>
        <source>Text is stored in different encodings, and compared as it reads.</source>
        <translation>文本以不同的编码存储，按读出的内容比较。</translation>
    </message>
    <message>
        <source>Differing</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页</translation>
    </message>
    <message>
        <source>Same rows</source>
        <translation>相同的行</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Only first</source>
        <translation>仅第一个</translation>
    </message>
    <message>
        <source>Only second</source>
        <translation>仅第二个</translation>
    </message>
    <message>
        <source>  index %1</source>
        <translation>  索引 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 is damaged: what can&apos;t be read of it was not compared.</source>
        <translation>%1 已损坏：其中无法读取的内容未作比较。</translation>
    </message>
    <message>
        <source>Two databases are needed: FIRST and SECOND.</source>
        <translation>需要两个数据库：FIRST 和 SECOND。</translation>
    </message>
    <message>
        <source>--csv and --json exclude each other.</source>
        <translation>--csv 与 --json 不能同时使用。</translation>
    </message>
    <message>
        <source>Comparing: %1 %</source>
        <translation>正在比较：%1%</translation>
    </message>
    <message>
        <source>The copy is up to date: %1</source>
        <translation>副本已是最新：%1</translation>
    </message>
    <message>
        <source>The copy is not made.</source>
        <translation>未生成副本。</translation>
    </message>
    <message>
        <source>The copy is made: %1</source>
        <translation>已生成副本：%1</translation>
    </message>
    <message>
        <source>Standard output is a terminal, and no copy is written to one. Send it to a program or a file.</source>
        <translation>标准输出是终端，不会向终端写入副本。请将其发送给程序或文件。</translation>
    </message>
    <message>
        <source>Standard input is a terminal, and no copy comes from one. Let a program send it.</source>
        <translation>标准输入是终端，不会从终端获得副本。请让程序来发送。</translation>
    </message>
    <message>
        <source>It was a dry run: nothing was copied.</source>
        <translation>这是试运行：未复制任何内容。</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>%1 之一</translation>
    </message>
    <message>
        <source>a number from %1 on</source>
        <translation>不小于 %1 的数</translation>
    </message>
    <message>
        <source>a time, such as 30s or 500ms</source>
        <translation>时间，例如 30s 或 500ms</translation>
    </message>
    <message>
        <source>a file name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>a command, all quotes closed</source>
        <translation>所有引号均已闭合的命令</translation>
    </message>
    <message>
        <source>--schema takes main, not &apos;%1&apos;. A database file has one schema, main; temp and attached ones belong to the connection of a program, which copies them with Litecopy&apos;s library. To copy an attached database, name its file as SOURCE.</source>
        <translation>--schema 接受 main，而不是“%1”。数据库文件只有一个架构 main；temp 和附加的架构属于某个程序的连接，由该程序用 Litecopy 的库来复制。要复制附加的数据库，请把它的文件指定为 SOURCE。</translation>
    </message>
    <message>
        <source>--%1 means nothing here: %2</source>
        <translation>--%1 在此没有意义：%2</translation>
    </message>
    <message>
        <source>--%1 and --%2 cannot be given together.</source>
        <translation>--%1 与 --%2 不能同时给出。</translation>
    </message>
    <message>
        <source>--%1 goes only with --%2.</source>
        <translation>--%1 只能与 --%2 一起使用。</translation>
    </message>
    <message>
        <source>--%1 takes %2, not &apos;%3&apos;.</source>
        <translation>--%1 接受 %2，而不是“%3”。</translation>
    </message>
    <message>
        <source>SOURCE is standard input, from which a copy is only received.</source>
        <translation>SOURCE 是标准输入，只能从中接收副本。</translation>
    </message>
    <message>
        <source>SOURCE is a compressed copy, which is only unpacked.</source>
        <translation>SOURCE 是压缩副本，只能解压。</translation>
    </message>
    <message>
        <source>DESTINATION is standard output, and no file.</source>
        <translation>DESTINATION 是标准输出，不是文件。</translation>
    </message>
    <message>
        <source>DESTINATION is here, or standard output. To copy to another machine, send it there: litecopy-cli copy SOURCE - | ssh HOST litecopy-cli copy - DESTINATION</source>
        <translation>DESTINATION 在本机，或是标准输出。要复制到另一台计算机，请发送过去：litecopy-cli copy SOURCE - | ssh HOST litecopy-cli copy - DESTINATION</translation>
    </message>
    <message>
        <source>SOURCE is not of the form ssh://[USER@]HOST[:PORT]/PATH.</source>
        <translation>SOURCE 不符合 ssh://[USER@]HOST[:PORT]/PATH 的形式。</translation>
    </message>
    <message>
        <source>SOURCE is on another machine, where the copy is made.</source>
        <translation>SOURCE 在另一台计算机上，副本在那里生成。</translation>
    </message>
    <message>
        <source>--compress takes one of zstd, gzip, none, not &apos;%1&apos;.</source>
        <translation>--compress 接受 zstd、gzip、none 之一，而不是“%1”。</translation>
    </message>
    <message>
        <source>--into writes into a database, and DESTINATION is a compressed copy.</source>
        <translation>--into 会写入数据库，而 DESTINATION 是压缩副本。</translation>
    </message>
    <message>
        <source>--update compares pages, and a compressed DESTINATION has none. --force makes it anew.</source>
        <translation>--update 会比较页，而压缩的 DESTINATION 没有页。--force 会重新生成它。</translation>
    </message>
    <message>
        <source>How the pages are copied:</source>
        <translation>如何复制各页：</translation>
    </message>
    <message>
        <source>METHOD</source>
        <translation>METHOD</translation>
    </message>
    <message>
        <source>auto (default), online, clone, snapshot or compact. Automatic looks at the source and picks; --dry-run says what and why.</source>
        <translation>auto（默认）、online、clone、snapshot 或 compact。auto 会查看源并自行选择；--dry-run 会说明选择了什么以及原因。</translation>
    </message>
    <message>
        <source>WHEN</source>
        <translation>WHEN</translation>
    </message>
    <message>
        <source>Hold one read transaction for the whole copy: auto (default), always or never.</source>
        <translation>整个复制过程保持一个读事务：auto（默认）、always 或 never。</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>Copy the schema NAME: main (default), the only one that is in a file.</source>
        <translation>复制架构 NAME：main（默认），文件中只有这一个架构。</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>TIME</translation>
    </message>
    <message>
        <source>Give up after so long without any progress or lock (default 30s); after 3s at least where a file system gives no answer.</source>
        <translation>在这么长时间内没有任何进展或得不到锁时放弃（默认 30s）；文件系统没有响应时至少等待 3s。</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Copy N pages while the source is locked; 0 (default) adapts to 20 ms.</source>
        <translation>在源被锁定期间复制 N 页；0（默认）按 20 ms 自动调整。</translation>
    </message>
    <message>
        <source>Rest between two steps, in milliseconds unless a unit is given.</source>
        <translation>两步之间的停顿，未给出单位时以毫秒计。</translation>
    </message>
    <message>
        <source>Snapshot: read the files anew up to N times (default 100).</source>
        <translation>快照：最多重新读取文件 N 次（默认 100）。</translation>
    </message>
    <message>
        <source>Snapshot: after the retries go on, and say that the copy is not proved.</source>
        <translation>快照：重试用尽后继续，并说明副本未经证明。</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>FOLDER</translation>
    </message>
    <message>
        <source>Where files are put for a while: of a snapshot (default: beside DESTINATION), and a copy that goes to standard output (default: TMPDIR).</source>
        <translation>临时存放文件的位置：快照的文件（默认：DESTINATION 旁边），以及发往标准输出的副本（默认：TMPDIR）。</translation>
    </message>
    <message>
        <source>What becomes of DESTINATION:</source>
        <translation>如何处理 DESTINATION：</translation>
    </message>
    <message>
        <source>Replace an existing file, once the copy is complete.</source>
        <translation>副本完成后替换已有文件。</translation>
    </message>
    <message>
        <source>Bring an existing copy up to date: only pages that differ are written, where the file system shares blocks. Where none differs, nothing is touched.</source>
        <translation>更新已有副本：在文件系统可共享块时，只写入不同的页。没有不同的页时，什么也不动。</translation>
    </message>
    <message>
        <source>With --update: write them into the copy itself, where the file system shares no blocks. A crash leaves a journal, by which SQLite puts the old copy back.</source>
        <translation>与 --update 一起使用：在文件系统不能共享块时，直接写入副本本身。如果崩溃，会留下回滚日志，SQLite 可用它还原旧副本。</translation>
    </message>
    <message>
        <source>With --update: also where the check finds the source damaged. Without it the older copy stays.</source>
        <translation>与 --update 一起使用：检查发现源已损坏时也照样更新。不加此选项则保留旧副本。</translation>
    </message>
    <message>
        <source>Write into an existing database that others may be using (restore). What it held is kept beside it.</source>
        <translation>写入可能正被他人使用的已有数据库（还原）。其原有内容会保留在它旁边。</translation>
    </message>
    <message>
        <source>With --into: keep no copy of what is overwritten.</source>
        <translation>与 --into 一起使用：不保留被覆盖内容的副本。</translation>
    </message>
    <message>
        <source>FORM</source>
        <translation>FORM</translation>
    </message>
    <message>
        <source>zstd, gzip or none. Default: by DESTINATION’s name, .zst or .gz, else none.</source>
        <translation>zstd、gzip 或 none。默认：按 DESTINATION 的名称，.zst 或 .gz，否则为 none。</translation>
    </message>
    <message>
        <source>MODE</source>
        <translation>MODE</translation>
    </message>
    <message>
        <source>delete (default): the copy is one file. keep: a WAL database stays one.</source>
        <translation>delete（默认）：副本是单个文件。keep：WAL 数据库仍为 WAL。</translation>
    </message>
    <message>
        <source>Proof:</source>
        <translation>证明：</translation>
    </message>
    <message>
        <source>LEVEL</source>
        <translation>LEVEL</translation>
    </message>
    <message>
        <source>none, quick (default) or full, before the copy gets its name.</source>
        <translation>none、quick（默认）或 full，在副本命名之前进行。</translation>
    </message>
    <message>
        <source>Fail, and keep nothing, where nothing proves that the copy is of one moment.</source>
        <translation>如果无法证明副本属于同一时刻，则失败且不保留任何内容。</translation>
    </message>
    <message>
        <source>Read the copy back from the medium and compare it.</source>
        <translation>从存储介质读回副本并比较。</translation>
    </message>
    <message>
        <source>Print the SHA-256 of the copy.</source>
        <translation>输出副本的 SHA-256。</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>Write all that is known of the copy to FILE, as JSON.</source>
        <translation>将有关副本的所有已知信息以 JSON 写入 FILE。</translation>
    </message>
    <message>
        <source>Afterwards:</source>
        <translation>之后：</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>COMMAND</translation>
    </message>
    <message>
        <source>Start COMMAND once the copy is made; a word {} is its path. No shell reads it. The copy stays where it fails, and its exit code is this one&apos;s.</source>
        <translation>副本生成后启动 COMMAND；单词 {} 表示副本的路径。不经过 shell。COMMAND 失败时副本仍保留，并以它的退出码作为本程序的退出码。</translation>
    </message>
    <message>
        <source>Output:</source>
        <translation>输出：</translation>
    </message>
    <message>
        <source>Only say how the source would be copied and why, and what would refuse it.</source>
        <translation>仅说明将如何复制源及其原因，以及有什么会阻止复制。</translation>
    </message>
    <message>
        <source>auto (default: on a terminal), always or never.</source>
        <translation>auto（默认：在终端上显示）、always 或 never。</translation>
    </message>
    <message>
        <source>Print JSON Lines: start, status, restart, verify, summary.</source>
        <translation>输出 JSON Lines：start、status、restart、verify、summary。</translation>
    </message>
    <message>
        <source>Print nothing but errors and warnings.</source>
        <translation>只输出错误和警告。</translation>
    </message>
    <message>
        <source>Copies a SQLite database that may be in use. The source is never changed; the copy is complete and checked before it gets its name, or nothing is left. “-” sends it to standard output, once it is complete and checked, or takes one from standard input, whole or not at all.</source>
        <translation>复制可能正在使用的 SQLite 数据库。绝不更改源；副本在完成并检查之后才命名，否则不留下任何内容。“-”表示在完成并检查之后发往标准输出，或从标准输入接收副本：要么完整，要么不接收。</translation>
    </message>
    <message>
        <source>Copy a database, in use or not.</source>
        <translation>复制数据库，无论是否正在使用。</translation>
    </message>
    <message>
        <source>Replace last night&apos;s copy, and check the new one thoroughly.</source>
        <translation>替换昨晚的副本，并彻底检查新副本。</translation>
    </message>
    <message>
        <source>Write to a stick only what changed since the last copy.</source>
        <translation>只把上次复制以来更改的内容写入 U 盘。</translation>
    </message>
    <message>
        <source>Copy a database that a browser keeps locked.</source>
        <translation>复制被浏览器锁定的数据库。</translation>
    </message>
    <message>
        <source>Restore a copy into a database that programs have open.</source>
        <translation>把副本还原到有程序正打开的数据库中。</translation>
    </message>
    <message>
        <source>Make a compressed copy. “litecopy-cli copy app.db.zst app.db” unpacks it.</source>
        <translation>生成压缩副本。“litecopy-cli copy app.db.zst app.db”将其解压。</translation>
    </message>
    <message>
        <source>Fetch a copy from another machine, by ssh. It is made there by litecopy-cli, else by sqlite3.</source>
        <translation>通过 ssh 从另一台计算机获取副本。副本在那里由 litecopy-cli 生成，没有时由 sqlite3 生成。</translation>
    </message>
    <message>
        <source>The same by hand: “-” is standard output, and standard input.</source>
        <translation>手动完成同样的操作：“-”是标准输出和标准输入。</translation>
    </message>
    <message>
        <source>Say how it would be copied, and why.</source>
        <translation>说明将如何复制以及原因。</translation>
    </message>
    <message>
        <source>SOURCE and DESTINATION are needed.</source>
        <translation>需要 SOURCE 和 DESTINATION。</translation>
    </message>
    <message>
        <source>Only SOURCE and DESTINATION are taken, not &apos;%1&apos; too.</source>
        <translation>只接受 SOURCE 和 DESTINATION，不接受多余的“%1”。</translation>
    </message>
    <message>
        <source>--then has {} in it, the path of the copy: on standard output it has none.</source>
        <translation>--then 中含有 {}，即副本的路径：发往标准输出时没有路径。</translation>
    </message>
    <message>
        <source>A file name is empty.</source>
        <translation>文件名为空。</translation>
    </message>
    <message>
        <source>SOURCE is a file name, not a URI: leave out &apos;file:&apos; and what follows &apos;?&apos;.</source>
        <translation>SOURCE 是文件名，不是 URI：请去掉“file:”和“?”之后的部分。</translation>
    </message>
    <message>
        <source>Shows what a SQLite database says of itself, without changing it or waiting for anybody.</source>
        <translation>显示 SQLite 数据库对自身的描述，不更改它，也不等待任何程序。</translation>
    </message>
    <message>
        <source>Show the facts, with SQLite&apos;s names.</source>
        <translation>显示各项信息及其 SQLite 名称。</translation>
    </message>
    <message>
        <source>Show what each table and index takes.</source>
        <translation>显示每个表和索引占用的空间。</translation>
    </message>
    <message>
        <source>The same for programs.</source>
        <translation>同样的内容，供程序使用。</translation>
    </message>
    <message>
        <source>Read every page, and show what each table and index takes, and what is wrong.</source>
        <translation>读取每一页，显示每个表和索引占用的空间，以及有什么问题。</translation>
    </message>
    <message>
        <source>Read every page, and show what each is.</source>
        <translation>读取每一页，显示每页是什么。</translation>
    </message>
    <message>
        <source>With --tables or --map: print lines of comma-separated values instead.</source>
        <translation>与 --tables 或 --map 一起使用：改为输出逗号分隔的值。</translation>
    </message>
    <message>
        <source>One DATABASE is needed.</source>
        <translation>需要一个 DATABASE。</translation>
    </message>
    <message>
        <source>--csv needs either --tables or --map.</source>
        <translation>--csv 需要 --tables 或 --map 之一。</translation>
    </message>
    <message>
        <source>It is damaged: it should have %1, and the last one is missing.</source>
        <translation>它已损坏：应有 %1，缺少最后一页。</translation>
    </message>
    <message>
        <source>It is damaged: it should have %1, and the last %2 are missing.</source>
        <translation>它已损坏：应有 %1，缺少最后 %2 页。</translation>
    </message>
    <message>
        <source>It is damaged: its header counts more free pages than it has pages.</source>
        <translation>它已损坏：其文件头所计的空闲页比总页数还多。</translation>
    </message>
    <message>
        <source>It is damaged: the list of its tables can’t be read completely.</source>
        <translation>它已损坏：其表的列表无法完整读取。</translation>
    </message>
    <message>
        <source>“litecopy-cli info --tables” shows what is left of it.</source>
        <translation>“litecopy-cli info --tables”可显示其中还剩下什么。</translation>
    </message>
    <message>
        <source>Reading: %1 of %2</source>
        <translation>正在读取：%1 / %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 (of %2)</source>
        <translation>%1（属于 %2）</translation>
    </message>
    <message>
        <source>Another program holds the database for a transaction, and what it changed can&apos;t be told from what is committed: its journal is not on the drive. What is shown may be half a transaction.</source>
        <translation>另一个程序正以事务占用该数据库，无法区分其更改与已提交的内容：其回滚日志不在驱动器上。显示的内容可能只是半个事务。</translation>
    </message>
    <message>
        <source>Another program wrote to the database meanwhile: this may not be of one moment.</source>
        <translation>期间另一个程序写入了该数据库：显示的内容可能不属于同一时刻。</translation>
    </message>
    <message>
        <source>It is on a network or FUSE file system, where the locks of other programs don&apos;t show: look at it where its program runs.</source>
        <translation>它位于网络或 FUSE 文件系统上，在那里看不到其他程序的锁：请在运行其程序的地方查看。</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>条目</translation>
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
        <translation>填充率</translation>
    </message>
    <message>
        <source>Overflow</source>
        <translation>溢出页</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>深度</translation>
    </message>
    <message>
        <source>Scattered</source>
        <translation>分散</translation>
    </message>
    <message>
        <source>All tables</source>
        <translation>所有表</translation>
    </message>
    <message>
        <source>All indexes</source>
        <translation>所有索引</translation>
    </message>
    <message>
        <source>Free pages</source>
        <translation>空闲页</translation>
    </message>
    <message>
        <source>Pointer maps</source>
        <translation>指针映射页</translation>
    </message>
    <message>
        <source>Lock-byte page</source>
        <translation>锁字节页</translation>
    </message>
    <message>
        <source>Pages of nothing</source>
        <translation>无归属的页</translation>
    </message>
    <message>
        <source>Damaged pages</source>
        <translation>损坏的页</translation>
    </message>
    <message>
        <source>A compact copy would be no smaller.</source>
        <translation>紧凑副本不会更小。</translation>
    </message>
    <message>
        <source>A compact copy would have about %1 and save about %2.</source>
        <translation>紧凑副本约为 %1，可节省约 %2。</translation>
    </message>
    <message>
        <source>%1  %2: %3</source>
        <translation>%1  %2：%3</translation>
    </message>
    <message>
        <source>Each letter is the most frequent kind of %1.</source>
        <translation>每个字母表示 %1中最常见的类型。</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>还有 %1 项。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>生成时间</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>如何处理</translation>
    </message>
    <message>
        <source>would go</source>
        <translation>将删除</translation>
    </message>
    <message>
        <source>stays: %1</source>
        <translation>保留：%1</translation>
    </message>
    <message>
        <source>Removed, for no rule keeps it: %1</source>
        <translation>没有规则保留它，已删除：%1</translation>
    </message>
    <message>
        <source>1 copy of it is kept there.</source>
        <translation>那里保留着它的 1 个副本。</translation>
    </message>
    <message>
        <source>%1 copies of it are kept there.</source>
        <translation>那里保留着它的 %1 个副本。</translation>
    </message>
    <message>
        <source>Already up to date: nothing changed since %1</source>
        <translation>已是最新：自 %1 生成以来没有更改</translation>
    </message>
    <message>
        <source>%1 compared in %2, none changed</source>
        <translation>已在 %2 内比较 %1，没有更改</translation>
    </message>
    <message>
        <source>the database was damaged when that copy was made.</source>
        <translation>生成那个副本时数据库已损坏。</translation>
    </message>
    <message>
        <source>It was a dry run: nothing was copied or removed.</source>
        <translation>这是试运行：未复制或删除任何内容。</translation>
    </message>
    <message>
        <source>Nothing changed: no copy would be made.</source>
        <translation>没有更改：不会生成副本。</translation>
    </message>
    <message>
        <source>A copy would be made. %1</source>
        <translation>将生成副本。%1</translation>
    </message>
    <message>
        <source>No copies are listed in %1</source>
        <translation>%1 中没有列出副本</translation>
    </message>
    <message>
        <source>Copies of %1</source>
        <translation>%1 的副本</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Adds</source>
        <translation>新增占用</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>kept for good</source>
        <translation>永久保留</translation>
    </message>
    <message>
        <source>Not in the list, so never removed: %1</source>
        <translation>不在列表中，因此绝不会删除：%1</translation>
    </message>
    <message>
        <source>One FOLDER is needed. To keep a database of the name list, write ./list.</source>
        <translation>需要一个 FOLDER。要为名为 list 的数据库保留副本，请写成 ./list。</translation>
    </message>
    <message>
        <source>The list of copies in %1 can&apos;t be used: %2.</source>
        <translation>%1 中的副本列表无法使用：%2。</translation>
    </message>
    <message>
        <source>At least one COPY is needed. To keep a database of the name pin, write ./pin.</source>
        <translation>至少需要一个 COPY。要为名为 pin 的数据库保留副本，请写成 ./pin。</translation>
    </message>
    <message>
        <source>Waiting until another copy into this folder is made…</source>
        <translation>正在等待另一个复制到此文件夹的任务完成…</translation>
    </message>
    <message>
        <source>Kept for good: %1</source>
        <translation>已设为永久保留：%1</translation>
    </message>
    <message>
        <source>Kept by its rules again: %1</source>
        <translation>已重新按规则保留：%1</translation>
    </message>
    <message>
        <source>--%1 takes a number from 1 on, or unlimited, not &apos;%2&apos;.</source>
        <translation>--%1 接受不小于 1 的数或 unlimited，而不是“%2”。</translation>
    </message>
    <message>
        <source>A copy from standard input has no name to be kept by. Name the database, here or as ssh://HOST/PATH. A file of the name - is written ./-.</source>
        <translation>来自标准输入的副本没有可用于保留的名称。请指定数据库，可以在本机，也可以写成 ssh://HOST/PATH。名为 - 的文件写成 ./-。</translation>
    </message>
    <message>
        <source>FOLDER is a folder, and not standard output. A folder of the name - is written ./-.</source>
        <translation>FOLDER 是文件夹，不是标准输出。名为 - 的文件夹写成 ./-。</translation>
    </message>
    <message>
        <source>FOLDER is here. To keep copies on another machine, run it there: ssh HOST litecopy-cli keep ssh://THIS-MACHINE/PATH FOLDER</source>
        <translation>FOLDER 在本机。要在另一台计算机上保留副本，请在那里运行：ssh HOST litecopy-cli keep ssh://THIS-MACHINE/PATH FOLDER</translation>
    </message>
    <message>
        <source>COPY is a file here. To put back what comes from elsewhere: litecopy-cli copy --into %1 DATABASE</source>
        <translation>COPY 是本机的文件。要还原来自别处的副本：litecopy-cli copy --into %1 DATABASE</translation>
    </message>
    <message>
        <source>DATABASE is a file here. To put a copy back on another machine, run it there: ssh HOST litecopy-cli restore COPY DATABASE</source>
        <translation>DATABASE 是本机的文件。要在另一台计算机上还原副本，请在那里运行：ssh HOST litecopy-cli restore COPY DATABASE</translation>
    </message>
    <message>
        <source>--keep-within takes a time such as 14d, 2m or 1y6m12h, not &apos;%1&apos;.</source>
        <translation>--keep-within 接受 14d、2m 或 1y6m12h 这样的时间，而不是“%1”。</translation>
    </message>
    <message>
        <source>Which automatic copies stay (without any of these: all):</source>
        <translation>保留哪些自动副本（不给出以下任何一项时：全部保留）：</translation>
    </message>
    <message>
        <source>The newest N. N is a number or unlimited.</source>
        <translation>最新的 N 个。N 是数字或 unlimited。</translation>
    </message>
    <message>
        <source>The newest one of each of the last N hours that have one.</source>
        <translation>最近 N 个有副本的小时，每小时保留最新的一个。</translation>
    </message>
    <message>
        <source>The same of days.</source>
        <translation>同上，按天。</translation>
    </message>
    <message>
        <source>The same of weeks, which begin on Monday.</source>
        <translation>同上，按周，每周从星期一开始。</translation>
    </message>
    <message>
        <source>The same of months.</source>
        <translation>同上，按月。</translation>
    </message>
    <message>
        <source>The same of years.</source>
        <translation>同上，按年。</translation>
    </message>
    <message>
        <source>Make this copy even where nothing changed, and keep it until you remove it.</source>
        <translation>即使没有更改也生成此副本，并一直保留到您将其删除为止。</translation>
    </message>
    <message>
        <source>Give up after so long without any progress or lock (default 30s).</source>
        <translation>在这么长时间内没有任何进展或得不到锁时放弃（默认 30s）。</translation>
    </message>
    <message>
        <source>Make a copy, and keep one of each of 14 days and 12 months.</source>
        <translation>生成副本，并在 14 天和 12 个月中各保留一个。</translation>
    </message>
    <message>
        <source>Show which copies would stay, by which rule, and which would go.</source>
        <translation>显示哪些副本会保留、依据哪条规则，以及哪些会删除。</translation>
    </message>
    <message>
        <source>Make a copy that no rule removes.</source>
        <translation>生成一个不会被任何规则删除的副本。</translation>
    </message>
    <message>
        <source>Keep compressed copies of a database on another machine.</source>
        <translation>保留另一台计算机上数据库的压缩副本。</translation>
    </message>
    <message>
        <source>Show the copies in a folder.</source>
        <translation>显示文件夹中的副本。</translation>
    </message>
    <message>
        <source>Keep a copy for good.</source>
        <translation>永久保留一个副本。</translation>
    </message>
    <message>
        <source>How it is copied, see &apos;copy&apos;:</source>
        <translation>如何复制，参见“copy”：</translation>
    </message>
    <message>
        <source>auto (default), online, clone, snapshot or compact.</source>
        <translation>auto（默认）、online、clone、snapshot 或 compact。</translation>
    </message>
    <message>
        <source>auto (default), always or never.</source>
        <translation>auto（默认）、always 或 never。</translation>
    </message>
    <message>
        <source>quick (default) or full. A kept copy is always checked.</source>
        <translation>quick（默认）或 full。保留的副本总会检查。</translation>
    </message>
    <message>
        <source>zstd, gzip or none (default): the copies are named .zst or .gz, and &apos;restore&apos; unpacks them. They share nothing with each other.</source>
        <translation>zstd、gzip 或 none（默认）：副本以 .zst 或 .gz 命名，“restore”会将其解压。它们彼此不共享任何内容。</translation>
    </message>
    <message>
        <source>Only show which copies would stay, by which rule, and which would go.</source>
        <translation>仅显示哪些副本会保留、依据哪条规则，以及哪些会删除。</translation>
    </message>
    <message>
        <source>Print JSON Lines: start, status, restart, generation, verify, summary.</source>
        <translation>输出 JSON Lines：start、status、restart、generation、verify、summary。</translation>
    </message>
    <message>
        <source>%1 are needed.</source>
        <translation>需要 %1。</translation>
    </message>
    <message>
        <source>Only %1 are taken, not &apos;%2&apos; too.</source>
        <translation>只接受 %1，不接受多余的“%2”。</translation>
    </message>
    <message>
        <source>SOURCE and FOLDER</source>
        <translation>SOURCE 和 FOLDER</translation>
    </message>
    <message>
        <source>SOURCE is a compressed copy, not the database that copies are kept of.</source>
        <translation>SOURCE 是压缩副本，不是要为其保留副本的数据库。</translation>
    </message>
    <message>
        <source>--check takes quick or full: a kept copy is always checked.</source>
        <translation>--check 接受 quick 或 full：保留的副本总会检查。</translation>
    </message>
    <message>
        <source>Puts a copy back in the place of a database: shows what changes by it, checks the copy, keeps what is there, and then writes into the database, where programs use it, or replaces its file. Putting back what was kept undoes it.</source>
        <translation>用副本还原数据库：先显示由此发生的更改，检查副本，保留现有内容，然后写入有程序正在使用的数据库，或替换其文件。把所保留的内容还原回去即可撤销。</translation>
    </message>
    <message>
        <source>Show what would change, who has the database open, and what would be done.</source>
        <translation>显示会更改什么、谁打开了数据库，以及将怎样做。</translation>
    </message>
    <message>
        <source>Put the copy back.</source>
        <translation>还原副本。</translation>
    </message>
    <message>
        <source>Undo that.</source>
        <translation>撤销还原。</translation>
    </message>
    <message>
        <source>How it is put back (without these: the better one of the two):</source>
        <translation>如何还原（不给出以下选项时：取两者中较好的方式）：</translation>
    </message>
    <message>
        <source>Write into the database in one transaction, while programs use it.</source>
        <translation>在程序使用数据库的同时，用一个事务写入数据库。</translation>
    </message>
    <message>
        <source>Replace the file; nobody may be using it.</source>
        <translation>替换文件；此时不能有任何程序使用它。</translation>
    </message>
    <message>
        <source>Put back a copy that the check finds damaged.</source>
        <translation>还原检查发现已损坏的副本。</translation>
    </message>
    <message>
        <source>quick (default) or full: how the copy is checked first.</source>
        <translation>quick（默认）或 full：还原前如何检查副本。</translation>
    </message>
    <message>
        <source>Only show what would change, who has the database open, and what would be done.</source>
        <translation>仅显示会更改什么、谁打开了数据库，以及将怎样做。</translation>
    </message>
    <message>
        <source>Print JSON Lines: changes, start, status, restart, verify, summary.</source>
        <translation>输出 JSON Lines：changes、start、status、restart、verify、summary。</translation>
    </message>
    <message>
        <source>Do not show what changes: of large databases that takes a while.</source>
        <translation>不显示更改的内容：对于大型数据库，这需要一些时间。</translation>
    </message>
    <message>
        <source>Exit codes as those of &apos;copy&apos;; 65 also where the copy is damaged, so that it was not put back.</source>
        <translation>退出码与“copy”相同；如果副本已损坏，因而未还原，也为 65。</translation>
    </message>
    <message>
        <source>COPY and DATABASE</source>
        <translation>COPY 和 DATABASE</translation>
    </message>
    <message>
        <source>DATABASE is named as a compressed copy. A copy is put back as a database.</source>
        <translation>DATABASE 使用了压缩副本的名称。副本只能还原为数据库。</translation>
    </message>
    <message>
        <source>--into and --force cannot be given together.</source>
        <translation>--into 与 --force 不能同时给出。</translation>
    </message>
    <message>
        <source>--check takes quick or full: a copy is always checked before it is put back.</source>
        <translation>--check 接受 quick 或 full：副本在还原之前总会检查。</translation>
    </message>
    <message>
        <source>Makes safe copies of SQLite databases that are in use.</source>
        <translation>为正在使用的 SQLite 数据库生成安全的副本。</translation>
    </message>
    <message>
        <source>Keep a dated copy, and those of 14 days.</source>
        <translation>保留一个带日期的副本，以及 14 天内的副本。</translation>
    </message>
    <message>
        <source>Put a copy back.</source>
        <translation>还原一个副本。</translation>
    </message>
    <message>
        <source>Show what a database says of itself.</source>
        <translation>显示数据库对自身的描述。</translation>
    </message>
    <message>
        <source>Show which tables differ.</source>
        <translation>显示哪些表不同。</translation>
    </message>
    <message>
        <source>Show the copies that are made by the clock.</source>
        <translation>显示定时生成的副本。</translation>
    </message>
    <message>
        <source>Show a command&apos;s options.</source>
        <translation>显示某个命令的选项。</translation>
    </message>
    <message>
        <source>Show the versions of Litecopy, SQLite and Qt.</source>
        <translation>显示 Litecopy、SQLite 和 Qt 的版本。</translation>
    </message>
    <message>
        <source>There is no command &apos;%1&apos;.</source>
        <translation>没有命令“%1”。</translation>
    </message>
    <message>
        <source>A command comes first.</source>
        <translation>首先要给出命令。</translation>
    </message>
    <message>
        <source>There are too many open files to begin with.
The limit of open files is reached. Raise the limit (ulimit -n), and try again.</source>
        <translation>启动时已打开的文件就过多。
已达到打开文件数的限制。请提高限制（ulimit -n）后重试。</translation>
    </message>
    <message>
        <source>The receipt cannot be written to %1: that is one of the databases&apos; files.</source>
        <translation>无法将回执写入 %1：它是数据库的文件之一。</translation>
    </message>
    <message>
        <source>The receipt cannot be written to %1: %2 is a link that another user made, and may lead anywhere.</source>
        <translation>无法将回执写入 %1：%2 是其他用户创建的链接，可能指向任何地方。</translation>
    </message>
    <message>
        <source>The receipt cannot be written to %1: there is no such folder, or it is one.</source>
        <translation>无法将回执写入 %1：没有这样的文件夹，或者它本身就是文件夹。</translation>
    </message>
    <message>
        <source>The receipt cannot be written to %1: it is a device, a pipe or a link that leads nowhere.</source>
        <translation>无法将回执写入 %1：它是设备、管道或指向不存在位置的链接。</translation>
    </message>
    <message>
        <source>The receipt cannot be written: %1 exists. Choose another name, or give --force.</source>
        <translation>无法写入回执：%1 已存在。请选择其他名称，或给出 --force。</translation>
    </message>
    <message>
        <source>The receipt cannot be written: %1 exists, and is no receipt, so not even --force replaces it. Choose another name.</source>
        <translation>无法写入回执：%1 已存在且不是回执，因此即使使用 --force 也不会替换它。请选择其他名称。</translation>
    </message>
    <message>
        <source>The copy is made, but its receipt could not be written to %1: %2.</source>
        <translation>副本已生成，但其回执未能写入 %1：%2。</translation>
    </message>
    <message>
        <source>The receipt could not be written to %1: %2.</source>
        <translation>回执未能写入 %1：%2。</translation>
    </message>
    <message>
        <source>Rows changed</source>
        <translation>更改的行</translation>
    </message>
    <message>
        <source>Come back</source>
        <translation>恢复的行</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>消失的行</translation>
    </message>
    <message>
        <source>What changes can&apos;t be shown. %1</source>
        <translation>无法显示更改的内容。%1</translation>
    </message>
    <message>
        <source>Database:</source>
        <translation>数据库：</translation>
    </message>
    <message>
        <source>Copy:</source>
        <translation>副本：</translation>
    </message>
    <message>
        <source>In use by:</source>
        <translation>使用者：</translation>
    </message>
    <message>
        <source>Way:</source>
        <translation>方式：</translation>
    </message>
    <message>
        <source>Kept first:</source>
        <translation>事先保留：</translation>
    </message>
    <message>
        <source>what is there now, in %1</source>
        <translation>那里现有的内容，保留到 %1</translation>
    </message>
    <message>
        <source>To undo this: litecopy-cli restore %1 %2</source>
        <translation>要撤销此操作：litecopy-cli restore %1 %2</translation>
    </message>
    <message>
        <source>It was a dry run: nothing was changed.</source>
        <translation>这是试运行：未更改任何内容。</translation>
    </message>
    <message>
        <source>Has systemd start a command of this program by the clock, for you alone: as a timer and a service of your own, which you can read. Without systemd it prints the line for crontab.</source>
        <translation>让 systemd 定时启动本程序的命令，仅对您自己有效：使用您自己的定时器和服务，您可以查看它们。没有 systemd 时，输出用于 crontab 的那一行。</translation>
    </message>
    <message>
        <source>Make a dated copy of app.db every day at 17:00, and keep one of each of 14 days.</source>
        <translation>每天 17:00 生成 app.db 的带日期副本，并在 14 天中每天保留一个。</translation>
    </message>
    <message>
        <source>Copy app.db every day at 17:00, in the place of the last copy.</source>
        <translation>每天 17:00 复制 app.db，取代上次的副本。</translation>
    </message>
    <message>
        <source>Show all schedules: when they run next, how they ended last.</source>
        <translation>显示所有定时任务：下次何时运行，上次结果如何。</translation>
    </message>
    <message>
        <source>Start one now, as the clock would.</source>
        <translation>立即启动一个定时任务，与到点启动时相同。</translation>
    </message>
    <message>
        <source>Remove it, and everything that belongs to it.</source>
        <translation>删除它以及属于它的一切。</translation>
    </message>
    <message>
        <source>Options of add:</source>
        <translation>add 的选项：</translation>
    </message>
    <message>
        <source>hourly, daily, weekly or monthly, the last three also with a time (daily@17:00); or any other time as systemd.time(7) has it: &apos;Mon..Fri 08,17:00&apos;.</source>
        <translation>hourly、daily、weekly 或 monthly，后三者还可带时间（daily@17:00）；或 systemd.time(7) 所支持的任何其他时间：&apos;Mon..Fri 08,17:00&apos;。</translation>
    </message>
    <message>
        <source>What it is called (default: after the database).</source>
        <translation>任务的名称（默认：取自数据库）。</translation>
    </message>
    <message>
        <source>Begin up to so much later, by chance, so that not all schedules begin at once (default 5m).</source>
        <translation>随机推迟开始，最多推迟这么久，以免所有定时任务同时开始（默认 5m）。</translation>
    </message>
    <message>
        <source>A run that was missed is not made up for at login.</source>
        <translation>错过的运行不在登录时补做。</translation>
    </message>
    <message>
        <source>Replace a schedule of the same name.</source>
        <translation>替换同名的定时任务。</translation>
    </message>
    <message>
        <source>Only say what it would do, and print the two files.</source>
        <translation>仅说明将做什么，并输出那两个文件。</translation>
    </message>
    <message>
        <source>With list and show: print one JSON object on one line.</source>
        <translation>与 list 和 show 一起使用：在一行中输出一个 JSON 对象。</translation>
    </message>
    <message>
        <source>The bus of your session gives no answer. Nothing was changed. Try again later.</source>
        <translation>您的会话的总线没有响应。未更改任何内容。请稍后重试。</translation>
    </message>
    <message>
        <source>systemd is not there to start it, or can&apos;t be reached from here. Nothing was scheduled.</source>
        <translation>没有可启动它的 systemd，或从此处无法访问 systemd。未设置定时任务。</translation>
    </message>
    <message>
        <source>Where cron runs, put this line into your table (crontab -e):</source>
        <translation>如果有 cron 在运行，请将这一行加入您的表中（crontab -e）：</translation>
    </message>
    <message>
        <source>What the clock would start:</source>
        <translation>到点时将启动：</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is too much: the command comes after &apos;--&apos;.</source>
        <translation>“%1”是多余的：命令应写在“--”之后。</translation>
    </message>
    <message>
        <source>--calendar is needed: daily@17:00, say.</source>
        <translation>需要 --calendar：例如 daily@17:00。</translation>
    </message>
    <message>
        <source>--name takes letters, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;, at most 64.</source>
        <translation>--name 接受字母、数字、“-”、“_”和“.”，最多 64 个字符。</translation>
    </message>
    <message>
        <source>--delay takes a time of up to a day, such as 5m.</source>
        <translation>--delay 接受不超过一天的时间，例如 5m。</translation>
    </message>
    <message>
        <source>Scheduled: %1</source>
        <translation>已设置定时任务：%1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>下次：%1</translation>
    </message>
    <message>
        <source>--calendar=%1: %2</source>
        <translation>--calendar=%1：%2</translation>
    </message>
    <message>
        <source>The file system of “%1” or of the copy gives no answer. Nothing was scheduled.</source>
        <translation>“%1”或副本所在的文件系统没有响应。未设置定时任务。</translation>
    </message>
    <message>
        <source>systemd gives no answer.</source>
        <translation>systemd 没有响应。</translation>
    </message>
    <message>
        <source>systemd is not there: nothing starts them now.</source>
        <translation>没有 systemd：现在没有程序会启动它们。</translation>
    </message>
    <message>
        <source>There is no schedule “%1” that Litecopy made. &apos;litecopy-cli schedule list&apos; names them.</source>
        <translation>没有由 Litecopy 创建的定时任务“%1”。“litecopy-cli schedule list”会列出它们。</translation>
    </message>
    <message>
        <source>It could not be started: %1.</source>
        <translation>未能启动：%1。</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>没有响应</translation>
    </message>
    <message>
        <source>It is running. &apos;litecopy-cli schedule show %1&apos; tells how it ended.</source>
        <translation>正在运行。“litecopy-cli schedule show %1”会显示结果如何。</translation>
    </message>
    <message>
        <source>systemd is not there: only the files were removed.</source>
        <translation>没有 systemd：只删除了文件。</translation>
    </message>
    <message>
        <source>“%1” stays: Litecopy did not make it.</source>
        <translation>“%1”保留：它不是由 Litecopy 创建的。</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>已删除：%1</translation>
    </message>
    <message>
        <source>%1. More: litecopy-cli schedule show %2</source>
        <translation>%1。详细信息：litecopy-cli schedule show %2</translation>
    </message>
    <message>
        <source>Trouble with the scheduled copy “%1”</source>
        <translation>定时复制“%1”出现问题</translation>
    </message>
    <message>
        <source>One of add, list, show, run and remove is needed.</source>
        <translation>需要 add、list、show、run 和 remove 之一。</translation>
    </message>
    <message>
        <source>&apos;list&apos; takes no name.</source>
        <translation>“list”不接受名称。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes the name of one schedule.</source>
        <translation>“%1”接受一个定时任务的名称。</translation>
    </message>
    <message>
        <source>There is no &apos;schedule %1&apos;.</source>
        <translation>没有“schedule %1”。</translation>
    </message>
    <message>
        <source>The clock has no standard input and output: &apos;-&apos; is no file for it.</source>
        <translation>定时启动时没有标准输入和输出：“-”不能作为文件。</translation>
    </message>
    <message>
        <source>--help and --dry-run copy nothing.</source>
        <translation>--help 和 --dry-run 不复制任何内容。</translation>
    </message>
    <message>
        <source>From the second time on DESTINATION is there already: give &apos;copy&apos; --force, to replace it.</source>
        <translation>从第二次起 DESTINATION 就已存在：请为“copy”加上 --force 以替换它。</translation>
    </message>
    <message>
        <source>&apos;keep %1&apos; makes no copy. A SOURCE of that name is written ./%1.</source>
        <translation>“keep %1”不生成副本。名称为它的 SOURCE 写成 ./%1。</translation>
    </message>
    <message>
        <source>--by-hand is for a copy that a person makes: by the clock they would fill the drive, since no rule removes them.</source>
        <translation>--by-hand 用于由人手动生成的副本：定时生成时它们会占满驱动器，因为没有规则会删除它们。</translation>
    </message>
    <message>
        <source>The command to start is missing: &apos;-- keep ...&apos; or &apos;-- copy ...&apos;.</source>
        <translation>缺少要启动的命令：“-- keep ...”或“-- copy ...”。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no command for the clock, only &apos;keep&apos; and &apos;copy&apos; are.</source>
        <translation>“%1”不是可定时启动的命令，只有“keep”和“copy”可以。</translation>
    </message>
    <message>
        <source>once this run is over</source>
        <translation>本次运行结束之后</translation>
    </message>
    <message>
        <source>not any more</source>
        <translation>不再运行</translation>
    </message>
    <message>
        <source>not switched on</source>
        <translation>未启用</translation>
    </message>
    <message>
        <source>There are no schedules. &apos;litecopy-cli schedule add&apos; makes one.</source>
        <translation>没有定时任务。“litecopy-cli schedule add”可创建一个。</translation>
    </message>
    <message>
        <source>Last: %1</source>
        <translation>上次：%1</translation>
    </message>
    <message>
        <source>Starts: %1</source>
        <translation>启动：%1</translation>
    </message>
    <message>
        <source>Receipt: %1</source>
        <translation>回执：%1</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <translation>文件：%1</translation>
    </message>
    <message>
        <source>What it printed: journalctl --user -u %1</source>
        <translation>它的输出：journalctl --user -u %1</translation>
    </message>
    <message>
        <source>standard output could not be written to: %1.</source>
        <translation>无法写入标准输出：%1。</translation>
    </message>
    <message>
        <source>warning:</source>
        <translation>警告：</translation>
    </message>
    <message>
        <source>error:</source>
        <translation>错误：</translation>
    </message>
    <message>
        <source>full check passed</source>
        <translation>完整检查通过</translation>
    </message>
    <message>
        <source>quick check passed</source>
        <translation>快速检查通过</translation>
    </message>
    <message>
        <source>%1, %2 in %3</source>
        <translation>%1，%2，用时 %3</translation>
    </message>
    <message>
        <source> (%1/s)</source>
        <translation> (%1/s)</translation>
    </message>
    <message>
        <source>read back from the medium and compared</source>
        <translation>已从存储介质读回并比较</translation>
    </message>
    <message>
        <source>proved: %1</source>
        <translation>已证明：%1</translation>
    </message>
    <message>
        <source>With --even-damaged it is copied all the same.</source>
        <translation>使用 --even-damaged 则仍会复制。</translation>
    </message>
    <message>
        <source>--update brings it up to date, --force replaces it, --into writes into it.</source>
        <translation>--update 更新它，--force 替换它，--into 写入它。</translation>
    </message>
    <message>
        <source>Without --into a new file is made.</source>
        <translation>不使用 --into 则会创建新文件。</translation>
    </message>
    <message>
        <source>--timeout sets how long to wait.</source>
        <translation>--timeout 设置等待多久。</translation>
    </message>
    <message>
        <source>--timeout sets how long to wait, --method=snapshot copies without a lock.</source>
        <translation>--timeout 设置等待多久，--method=snapshot 可在无锁的情况下复制。</translation>
    </message>
    <message>
        <source>Without --require-proof it is copied, with a warning.</source>
        <translation>不使用 --require-proof 则会复制，并给出警告。</translation>
    </message>
    <message>
        <source>--retries and --timeout set how long to try, --no-strict takes the last try, not proved.</source>
        <translation>--retries 和 --timeout 设置尝试多久，--no-strict 采用最后一次尝试的结果，但未经证明。</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>正在取消…</translation>
    </message>
    <message>
        <source>Cancelled. What was sent, if anything, is no whole database.</source>
        <translation>已取消。即使已发送了内容，也不是完整的数据库。</translation>
    </message>
    <message>
        <source>The copy is made, but there is no program to start after it: %1</source>
        <translation>副本已生成，但没有可在其后启动的程序：%1</translation>
    </message>
    <message>
        <source>The copy is made, but the command after it ended with %1: %2</source>
        <translation>副本已生成，但其后的命令以 %1 结束：%2</translation>
    </message>
    <message>
        <source>Source:</source>
        <translation>源：</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%1，每页 %2，%3</translation>
    </message>
    <message>
        <source>write-ahead log of %1</source>
        <translation>预写日志 %1</translation>
    </message>
    <message>
        <source>write-ahead log</source>
        <translation>预写日志</translation>
    </message>
    <message>
        <source>, pinned</source>
        <translation>，已固定</translation>
    </message>
    <message>
        <source>Method:</source>
        <translation>方法：</translation>
    </message>
    <message>
        <source>Because:</source>
        <translation>原因：</translation>
    </message>
    <message>
        <source>It would not be copied.</source>
        <translation>将不会复制它。</translation>
    </message>
    <message>
        <source>Copied and verified: %1</source>
        <translation>已复制并验证：%1</translation>
    </message>
    <message>
        <source>Unpacked whole and checked: %1</source>
        <translation>已完整解压并检查：%1</translation>
    </message>
    <message>
        <source>Unpacked whole: %1</source>
        <translation>已完整解压：%1</translation>
    </message>
    <message>
        <source>Received whole and checked: %1</source>
        <translation>已完整接收并检查：%1</translation>
    </message>
    <message>
        <source>Received whole: %1</source>
        <translation>已完整接收：%1</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>已复制：%1</translation>
    </message>
    <message>
        <source>Copied, not proved: %1</source>
        <translation>已复制，未经证明：%1</translation>
    </message>
    <message>
        <source>Already up to date: %1</source>
        <translation>已是最新：%1</translation>
    </message>
    <message>
        <source>Its file and the source’s are as they were when it was made.</source>
        <translation>它的文件和源的文件都与生成它时相同。</translation>
    </message>
    <message>
        <source>%1 compared with the older copy, %2 changed, %3 written</source>
        <translation>已与旧副本比较 %1，%2 页已更改，写入 %3</translation>
    </message>
    <message>
        <source>Written anew: %1.</source>
        <translation>已重写：%1。</translation>
    </message>
    <message>
        <source>the copy is not proved.</source>
        <translation>副本未经证明。</translation>
    </message>
    <message>
        <source>sent to standard output</source>
        <translation>已发往标准输出</translation>
    </message>
    <message>
        <source>Compressed to %1 (%2, %3), and compared with what it was made from.</source>
        <translation>已压缩为 %1（%2，%3），并与压缩前的内容作了比较。</translation>
    </message>
    <message>
        <source>Started over once, because the database changed.</source>
        <translation>由于数据库发生更改，重新开始了 1 次。</translation>
    </message>
    <message>
        <source>Started over %1 times, because the database changed.</source>
        <translation>由于数据库发生更改，重新开始了 %1 次。</translation>
    </message>
    <message>
        <source>The source&apos;s write-ahead log grew by %1 meanwhile.</source>
        <translation>期间源的预写日志增长了 %1。</translation>
    </message>
    <message>
        <source>What was there before: %1</source>
        <translation>原有的内容：%1</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256：%1</translation>
    </message>
    <message>
        <source>the source is damaged, and so is its copy. What the check found:</source>
        <translation>源已损坏，其副本也同样损坏。检查发现：</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>以及更多</translation>
    </message>
    <message>
        <source>the copy could not be checked: its schema needs functions that only its application has.</source>
        <translation>无法检查副本：其架构需要只有其应用程序才有的函数。</translation>
    </message>
    <message>
        <source>the copy could not be checked.</source>
        <translation>无法检查副本。</translation>
    </message>
    <message>
        <source>the copy could not be read back from the medium.</source>
        <translation>无法从存储介质读回副本。</translation>
    </message>
    <message>
        <source>Cancelled: everything is as it was.</source>
        <translation>已取消：一切保持原样。</translation>
    </message>
    <message>
        <source>Cancelled, and “%1” may not be as it was.</source>
        <translation>已取消，但“%1”可能不是原样。</translation>
    </message>
    <message>
        <source>it is unpacked in “%1”, the folder for temporary files, which TMPDIR names</source>
        <translation>它解压在“%1”中，即 TMPDIR 指定的临时文件文件夹</translation>
    </message>
    <message>
        <source>%1 of %2 tables differs</source>
        <translation>%2 个表中有 %1 个不同</translation>
    </message>
    <message>
        <source>%1 of %2 tables differ</source>
        <translation>%2 个表中有 %1 个不同</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 及另外 %2 个</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>昨天 %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>明天 %1</translation>
    </message>
    <message>
        <source>Not copied into this folder yet</source>
        <translation>尚未复制到此文件夹</translation>
    </message>
    <message>
        <source>None of the copies in the list is there as it was made</source>
        <translation>列表中的副本没有一个仍在那里且与生成时相同</translation>
    </message>
    <message>
        <source>Last copied %1, %2</source>
        <translation>上次复制：%1，%2</translation>
    </message>
    <message>
        <source>what changed since can&apos;t be told: %1</source>
        <translation>无法得知此后更改了什么：%1</translation>
    </message>
    <message>
        <source>no row changed since</source>
        <translation>此后没有行更改</translation>
    </message>
    <message>
        <source>nothing changed since</source>
        <translation>此后没有更改</translation>
    </message>
    <message>
        <source>%1 changed since, no row differs</source>
        <translation>此后 %1已更改，没有行不同</translation>
    </message>
    <message>
        <source>%1 changed since</source>
        <translation>此后 %1已更改</translation>
    </message>
    <message>
        <source>%1 (programs wrote meanwhile)</source>
        <translation>%1（期间有程序写入）</translation>
    </message>
    <message>
        <source>compressed</source>
        <translation>已压缩</translation>
    </message>
    <message>
        <source>The folder of the copies is not there</source>
        <translation>副本文件夹不在那里</translation>
    </message>
    <message>
        <source>“%1” is away. If it is on a drive, plug that in and look again; no copy is lost by it. Otherwise choose another folder.</source>
        <translation>“%1”无法访问。如果它在驱动器上，请接入该驱动器后再次查看；副本不会因此丢失。否则请选择其他文件夹。</translation>
    </message>
    <message>
        <source>The list of copies can&apos;t be used</source>
        <translation>副本列表无法使用</translation>
    </message>
    <message>
        <source>No copies are kept here yet</source>
        <translation>此处尚未保留副本</translation>
    </message>
    <message>
        <source>“Keep a Copy Now” makes the first one: with the date in its name, checked, and named in the list of the folder. There is no such list yet. Files that are there already are left alone, now and later.</source>
        <translation>“立即保留副本”会生成第一个副本：名称中带有日期，经过检查，并列入该文件夹的列表。目前还没有这样的列表。那里已有的文件无论现在还是以后都不会被改动。</translation>
    </message>
    <message>
        <source>No copies of this database are kept here yet</source>
        <translation>此处尚未保留此数据库的副本</translation>
    </message>
    <message>
        <source>“Keep a Copy Now” makes the first one.</source>
        <translation>“立即保留副本”会生成第一个副本。</translation>
    </message>
    <message>
        <source>The list of the folder names copies of other databases: %1.</source>
        <translation>该文件夹的列表中有其他数据库的副本：%1。</translation>
    </message>
    <message>
        <source>1 copy would go</source>
        <translation>将删除 1 个副本</translation>
    </message>
    <message>
        <source>%1 copies would go</source>
        <translation>将删除 %1 个副本</translation>
    </message>
    <message>
        <source>No rule: nothing is ever removed</source>
        <translation>没有规则：绝不删除任何副本</translation>
    </message>
    <message>
        <source>the last</source>
        <translation>最近 1 个</translation>
    </message>
    <message>
        <source>the last %1</source>
        <translation>最近 %1 个</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 周</translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <translation>%1 周</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 个月</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 个月</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 年</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 年</translation>
    </message>
    <message>
        <source>Keeps %1</source>
        <translation>保留：%1</translation>
    </message>
    <message>
        <source>%1 of %2 differs.</source>
        <translation>%2中有 %1 页不同。</translation>
    </message>
    <message>
        <source>%1 of %2 differ.</source>
        <translation>%2中有 %1 页不同。</translation>
    </message>
    <message>
        <source>The content is the same</source>
        <translation>内容相同</translation>
    </message>
    <message>
        <source>The only table differs</source>
        <translation>唯一的表不同</translation>
    </message>
    <message>
        <source>Damaged: not all could be compared</source>
        <translation>已损坏：未能全部比较</translation>
    </message>
    <message>
        <source>Written to meanwhile: not all could be compared</source>
        <translation>期间有写入：未能全部比较</translation>
    </message>
    <message>
        <source>The tables are the same, the schema differs</source>
        <translation>表相同，架构不同</translation>
    </message>
    <message>
        <source>The tables are the same, not all beside them</source>
        <translation>表相同，但表以外的内容不全相同</translation>
    </message>
    <message>
        <source>Schema (%1)</source>
        <translation>架构（%1）</translation>
    </message>
    <message>
        <source>%1, index of %2</source>
        <translation>%1，%2 的索引</translation>
    </message>
    <message>
        <source>written to meanwhile, not compared</source>
        <translation>期间有写入，未比较</translation>
    </message>
    <message>
        <source>damaged, not compared</source>
        <translation>已损坏，未比较</translation>
    </message>
    <message>
        <source>too different to count</source>
        <translation>差异过大，无法计数</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>更改 %1</translation>
    </message>
    <message>
        <source>the rest was written to meanwhile</source>
        <translation>其余部分期间有写入</translation>
    </message>
    <message>
        <source>the rest is damaged</source>
        <translation>其余部分已损坏</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Their pages have different sizes, so that only the tables can be compared.</source>
        <translation>它们的页大小不同，因此只能比较表。</translation>
    </message>
    <message>
        <source>The only page is the same.</source>
        <translation>唯一的一页相同。</translation>
    </message>
    <message>
        <source>All %1 are the same.</source>
        <translation>全部 %1都相同。</translation>
    </message>
    <message>
        <source>The schema differs, too.</source>
        <translation>架构也不同。</translation>
    </message>
    <message>
        <source>The same rows lie elsewhere, as in a compact copy.</source>
        <translation>相同的行位于别处，如同紧凑副本那样。</translation>
    </message>
    <message>
        <source>What is damaged and could not be read was not compared.</source>
        <translation>因损坏而无法读取的内容未作比较。</translation>
    </message>
    <message>
        <source>Their text is stored in different encodings, and is compared as it reads.</source>
        <translation>它们的文本以不同的编码存储，按读出的内容比较。</translation>
    </message>
    <message>
        <source>Another program wrote meanwhile, so that this may not be of one moment.</source>
        <translation>期间另一个程序有写入，因此显示的内容可能不属于同一时刻。</translation>
    </message>
    <message>
        <source>The database is too large for the memory that is free now. Copy it to a file.</source>
        <translation>对于当前可用的内存，该数据库过大。请将其复制到文件。</translation>
    </message>
    <message>
        <source>free</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>known when all is read</source>
        <translation>全部读完后可知</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>尚未读取</translation>
    </message>
    <message>
        <source>%1–%2 % full</source>
        <translation>填充 %1–%2%</translation>
    </message>
    <message>
        <source>all other tables</source>
        <translation>所有其他表</translation>
    </message>
    <message>
        <source>their indexes</source>
        <translation>它们的索引</translation>
    </message>
    <message>
        <source>Another program uses files there. Close it, and try again.</source>
        <translation>另一个程序正在使用那里的文件。请将其关闭，然后重试。</translation>
    </message>
    <message>
        <source>Next: once this run is over</source>
        <translation>下次：本次运行结束之后</translation>
    </message>
    <message>
        <source>Next: systemd doesn’t know it now</source>
        <translation>下次：systemd 目前不认识它</translation>
    </message>
    <message>
        <source>Next: not any more</source>
        <translation>下次：不再运行</translation>
    </message>
    <message>
        <source>Next: it is not switched on</source>
        <translation>下次：未启用</translation>
    </message>
    <message>
        <source>Last: %1, %2</source>
        <extracomment>%1 is a day and a time, %2 how the run ended</extracomment>
        <translation>上次：%1，%2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Unpacked whole and checked</source>
        <translation>已完整解压并检查</translation>
    </message>
    <message>
        <source>Unpacked whole</source>
        <translation>已完整解压</translation>
    </message>
    <message>
        <source>Received whole and checked</source>
        <translation>已完整接收并检查</translation>
    </message>
    <message>
        <source>Received whole</source>
        <translation>已完整接收</translation>
    </message>
    <message>
        <source>Already up to date</source>
        <translation>已是最新</translation>
    </message>
    <message>
        <source>Copied, but the database is damaged</source>
        <translation>已复制，但数据库已损坏</translation>
    </message>
    <message>
        <source>Copied, not proved</source>
        <translation>已复制，未经证明</translation>
    </message>
    <message>
        <source>Brought up to date and verified</source>
        <translation>已更新并验证</translation>
    </message>
    <message>
        <source>Brought up to date</source>
        <translation>已更新</translation>
    </message>
    <message>
        <source>Copied and verified</source>
        <translation>已复制并验证</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>Full check passed</source>
        <translation>完整检查通过</translation>
    </message>
    <message>
        <source>Quick check passed</source>
        <translation>快速检查通过</translation>
    </message>
    <message>
        <source>Damage found: the copy is as damaged as the database</source>
        <translation>发现损坏：副本与数据库同样损坏</translation>
    </message>
    <message>
        <source>Not possible: the schema needs functions only its application has</source>
        <translation>无法进行：架构需要只有其应用程序才有的函数</translation>
    </message>
    <message>
        <source>, read back and equal</source>
        <translation>，读回后相同</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1，%2，每页 %3</translation>
    </message>
    <message>
        <source>%1; compressed to %2 (%3, %4)</source>
        <extracomment>%1 is a size and pages, %2 a size, %3 &quot;zstd&quot;, %4 a share</extracomment>
        <translation>%1；压缩为 %2（%3，%4）</translation>
    </message>
    <message>
        <source>None: %1 compared</source>
        <translation>无：已比较 %1</translation>
    </message>
    <message>
        <source>%1 of %2 changed, %3 written</source>
        <translation>%2中有 %1 页已更改，写入 %3</translation>
    </message>
    <message>
        <source>copying %1</source>
        <translation>复制 %1</translation>
    </message>
    <message>
        <source>checking %1</source>
        <translation>检查 %1</translation>
    </message>
    <message>
        <source>writing to disk %1</source>
        <translation>写入磁盘 %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a duration, %2 what it is made up of</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>as many bytes came as its header says</source>
        <translation>收到的字节数与其文件头所述相同</translation>
    </message>
    <message>
        <source>not proved</source>
        <translation>未经证明</translation>
    </message>
    <message>
        <source>The database is as it was, and no part of a copy is left.</source>
        <translation>数据库保持原样，没有留下副本的任何部分。</translation>
    </message>
    <message>
        <source>“%1” may not be as it was.</source>
        <translation>“%1”可能不是原样。</translation>
    </message>
    <message>
        <source>The copy holds what the database holds. Nothing was written.</source>
        <translation>副本的内容与数据库的内容相同。未写入任何内容。</translation>
    </message>
    <message>
        <source>The database and its copy are the files that they were when the copy was made. Nothing had to be read.</source>
        <translation>数据库及其副本仍是生成副本时的那些文件。无需读取任何内容。</translation>
    </message>
    <message>
        <source>All of it was written anew: %1.</source>
        <translation>已全部重写：%1。</translation>
    </message>
    <message>
        <source>It started over once because the database changed.</source>
        <translation>由于数据库发生更改，重新开始了 1 次。</translation>
    </message>
    <message>
        <source>It started over %1 times because the database changed.</source>
        <translation>由于数据库发生更改，重新开始了 %1 次。</translation>
    </message>
    <message>
        <source>Open it in your file manager, which mounts it, and choose the file there; copy it while no other machine writes to it.</source>
        <translation>请在文件管理器中打开它，文件管理器会将其挂载，然后选择那里的文件；请在没有其他计算机写入时复制。</translation>
    </message>
    <message>
        <source>This address is not complete.</source>
        <translation>此地址不完整。</translation>
    </message>
    <message>
        <source>It has the form ssh://host/folder/name.db; user@ may stand before the host, and :port behind it.</source>
        <translation>其形式为 ssh://主机/文件夹/名称.db；主机前可以加 用户@，主机后可以加 :端口。</translation>
    </message>
    <message>
        <source>Nothing can be copied from “%1://”.</source>
        <translation>无法从“%1://”复制任何内容。</translation>
    </message>
    <message>
        <source>Where you can log in by ssh, type %1: the copy is made there, and fetched.</source>
        <translation>如果您可以通过 ssh 登录到那里，请输入 %1：副本会在那里生成，再取回来。</translation>
    </message>
    <message>
        <source>Choose a file here, or a database on another machine by ssh://host/folder/name.db.</source>
        <translation>请选择本机的文件，或以 ssh://主机/文件夹/名称.db 指定另一台计算机上的数据库。</translation>
    </message>
    <message>
        <source>No copy can come from “%1”: %2.</source>
        <translation>无法从“%1”获取副本：%2。</translation>
    </message>
    <message>
        <source>Copy asks that machine once more.</source>
        <translation>“复制”会再次询问那台计算机。</translation>
    </message>
    <message>
        <source>No copy is written to “%1://”.</source>
        <translation>不会向“%1://”写入副本。</translation>
    </message>
    <message>
        <source>Start the copy on that machine, with From on this one; or send it there in a terminal: litecopy-cli copy SOURCE - | ssh HOST litecopy-cli copy - DESTINATION</source>
        <translation>请在那台计算机上开始复制，并将“源”指定为本机的数据库；或者在终端中发送过去：litecopy-cli copy SOURCE - | ssh HOST litecopy-cli copy - DESTINATION</translation>
    </message>
    <message>
        <source>Open it in your file manager, which mounts it, and choose a folder there.</source>
        <translation>请在文件管理器中打开它，文件管理器会将其挂载，然后选择那里的文件夹。</translation>
    </message>
    <message>
        <source>such a time is written like daily@17:00</source>
        <translation>这样的时间应写成 daily@17:00 的形式</translation>
    </message>
    <message>
        <source>%1th time</source>
        <translation>第 %1 次</translation>
    </message>
    <message>
        <source>%1st time</source>
        <translation>第 %1 次</translation>
    </message>
    <message>
        <source>%1nd time</source>
        <translation>第 %1 次</translation>
    </message>
    <message>
        <source>%1rd time</source>
        <translation>第 %1 次</translation>
    </message>
    <message>
        <source>%1: %2 % done</source>
        <extracomment>%1 is what is being done, %2 a number</extracomment>
        <translation>%1：已完成 %2%</translation>
    </message>
    <message>
        <source>Keeping a copy of what is there</source>
        <translation>正在保留现有内容的副本</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>正在复制…</translation>
    </message>
    <message>
        <source>, %1/s</source>
        <translation>，%1/s</translation>
    </message>
    <message>
        <source>another program that is writing</source>
        <translation>另一个正在写入的程序</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>正在等待 %1</translation>
    </message>
    <message>
        <source>Waiting %1 for %2</source>
        <extracomment>%1 is a time, %2 a program</extracomment>
        <translation>正在等待 %2（已 %1）</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>正在等待</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>正在准备</translation>
    </message>
    <message>
        <source>Checking the copy</source>
        <translation>正在检查副本</translation>
    </message>
    <message>
        <source>Writing to disk</source>
        <translation>正在写入磁盘</translation>
    </message>
    <message>
        <source>Bringing the copy of %1 up to date</source>
        <translation>正在更新 %1 的副本</translation>
    </message>
    <message>
        <source>Copying %1</source>
        <translation>正在复制 %1</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>正在准备…</translation>
    </message>
    <message>
        <source>The database changed; starting again.</source>
        <translation>数据库发生更改；正在重新开始。</translation>
    </message>
    <message>
        <source>The database changed; starting again, %1.</source>
        <translation>数据库发生更改；正在重新开始（%1）。</translation>
    </message>
    <message>
        <source>Programs that write to it wait until its pages are copied.</source>
        <translation>在各页复制完之前，要写入它的程序需等待。</translation>
    </message>
    <message>
        <source>Programs that use the destination wait until it is written.</source>
        <translation>在目标写入完成之前，使用它的程序需等待。</translation>
    </message>
    <message>
        <source>the read lock was held throughout</source>
        <translation>全程持有读锁</translation>
    </message>
    <message>
        <source>nothing changed between the read locks</source>
        <translation>各次读锁之间没有更改</translation>
    </message>
    <message>
        <source>nothing changed, and nobody was writing</source>
        <translation>没有更改，也没有程序在写入</translation>
    </message>
    <message>
        <source>nothing changed, and the log is sealed</source>
        <translation>没有更改，且预写日志有校验和保护</translation>
    </message>
    <message>
        <source>Nothing shows that its pages belong to one moment.</source>
        <translation>无法表明其各页属于同一时刻。</translation>
    </message>
    <message>
        <source>What was there before is kept in “%1”.</source>
        <translation>原有的内容保留在“%1”中。</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1（%2 字节）</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Room it takes on disk</source>
        <translation>占用的磁盘空间</translation>
    </message>
    <message>
        <source>In use by</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Size of a page</source>
        <translation>页大小</translation>
    </message>
    <message>
        <source>Reserved at the end of each page</source>
        <translation>每页末尾的保留空间</translation>
    </message>
    <message>
        <source>at every commit (full)</source>
        <translation>每次提交时（full）</translation>
    </message>
    <message>
        <source>when asked to (incremental)</source>
        <translation>收到请求时（incremental）</translation>
    </message>
    <message>
        <source>A compact copy would save about</source>
        <translation>紧凑副本大约可节省</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>How changes are written</source>
        <translation>更改的写入方式</translation>
    </message>
    <message>
        <source>rollback journal</source>
        <translation>回滚日志</translation>
    </message>
    <message>
        <source>Write-ahead log beside it</source>
        <translation>旁边的预写日志</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Pages in the log</source>
        <translation>预写日志中的页</translation>
    </message>
    <message>
        <source>Not merged into the file yet</source>
        <translation>尚未并入文件</translation>
    </message>
    <message>
        <source>Index of the log beside it</source>
        <translation>旁边的预写日志索引</translation>
    </message>
    <message>
        <source>Journal beside it</source>
        <translation>旁边的回滚日志</translation>
    </message>
    <message>
        <source>yes, left by a crash: it is rolled back when next opened</source>
        <translation>有，由崩溃留下：下次打开时会回滚</translation>
    </message>
    <message>
        <source>Changes so far</source>
        <translation>至今的更改次数</translation>
    </message>
    <message>
        <source>Last written by SQLite</source>
        <translation>最后写入它的 SQLite</translation>
    </message>
    <message>
        <source>Tables and indexes</source>
        <translation>表和索引</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Virtual tables among them</source>
        <translation>其中的虚拟表</translation>
    </message>
    <message>
        <source>Indexes</source>
        <translation>索引</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>触发器</translation>
    </message>
    <message>
        <source>The application&apos;s own version</source>
        <translation>应用程序自己的版本</translation>
    </message>
    <message>
        <source>Text is stored as</source>
        <translation>文本的存储编码</translation>
    </message>
    <message>
        <source>Changes of the schema so far</source>
        <translation>至今的架构更改次数</translation>
    </message>
    <message>
        <source>Format of the schema</source>
        <translation>架构的格式</translation>
    </message>
    <message>
        <source>WAL</source>
        <translation>WAL</translation>
    </message>
    <message>
        <source>WAL, %1 not merged yet</source>
        <translation>WAL，%1 尚未并入</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1，每页 %2</translation>
    </message>
    <message>
        <source>none free</source>
        <translation>没有空闲页</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>空闲 %1 页</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>未在使用</translation>
    </message>
    <message>
        <source>in use by %1</source>
        <translation>正由 %1 使用</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>更改于 %1</translation>
    </message>
    <message>
        <source>not a database that can be read</source>
        <translation>不是可读取的数据库</translation>
    </message>
    <message>
        <source>database, WAL</source>
        <translation>数据库，WAL</translation>
    </message>
    <message>
        <source>database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>has %1</source>
        <translation>有 %1</translation>
    </message>
    <message>
        <source>Only %1 free there; the copy needs about %2</source>
        <translation>那里仅有 %1 可用；副本大约需要 %2</translation>
    </message>
    <message>
        <source>%1 free there</source>
        <translation>那里有 %1 可用</translation>
    </message>
    <message>
        <source>%1 #%2</source>
        <translation>%1 #%2</translation>
    </message>
    <message>
        <source>%1, the oldest</source>
        <translation>%1（最早）</translation>
    </message>
    <message>
        <source>no rule is set</source>
        <translation>未设置规则</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>手动生成</translation>
    </message>
    <message>
        <source>made before a restore</source>
        <translation>还原前生成</translation>
    </message>
    <message>
        <source>made by a later version</source>
        <translation>由较新版本生成</translation>
    </message>
    <message>
        <source>from the future</source>
        <translation>来自未来</translation>
    </message>
    <message>
        <source>last</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>hourly</source>
        <translation>每小时</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>yearly</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>%1 之内</translation>
    </message>
    <message>
        <source>the database is damaged since</source>
        <translation>数据库此后已损坏</translation>
    </message>
    <message>
        <source>the last sound copy</source>
        <translation>最后一个完好的副本</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>还原前</translation>
    </message>
    <message>
        <source>of a later version</source>
        <translation>来自较新版本</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>已检查</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>changed, or another file</source>
        <translation>已更改，或是另一个文件</translation>
    </message>
    <message>
        <source>can&apos;t be looked at</source>
        <translation>无法查看</translation>
    </message>
    <message>
        <source>it is compressed, and its end is missing</source>
        <translation>它是压缩的，但缺少末尾部分</translation>
    </message>
    <message>
        <source>it is compressed, and damaged (%1)</source>
        <translation>它是压缩的，并且已损坏（%1）</translation>
    </message>
    <message>
        <source>it was compressed with “zstd --long”, and needs too much memory here: unpack it with “zstd -d --long=31”</source>
        <translation>它是用“zstd --long”压缩的，在这里需要过多内存：请用“zstd -d --long=31”解压</translation>
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
        <translation>1 字节</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 页</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>%1 页</translation>
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
        <translation>无法得知本程序的位置。</translation>
    </message>
    <message>
        <source>systemd starts no program with quotes, backslashes or control characters in its path.</source>
        <translation>systemd 不会启动路径中含有引号、反斜杠或控制字符的程序。</translation>
    </message>
    <message>
        <source>Litecopy, by the clock: %1</source>
        <translation>Litecopy 定时任务：%1</translation>
    </message>
    <message>
        <source>Litecopy, by the clock: when to start %1</source>
        <translation>Litecopy 定时任务：何时启动 %1</translation>
    </message>
    <message>
        <source>The system starts no thread. Try again when fewer programs run.</source>
        <translation>系统无法启动线程。请在运行的程序较少时重试。</translation>
    </message>
    <message>
        <source>systemd did not take the schedule: %1.</source>
        <translation>systemd 未接受该定时任务：%1。</translation>
    </message>
    <message>
        <source>There is no schedule “%1” that Litecopy made.</source>
        <translation>没有由 Litecopy 创建的定时任务“%1”。</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation>“%1”未能写入：%2。</translation>
    </message>
    <message>
        <source>“%1” is there already, and Litecopy did not make it. It stays as it is.
Give the schedule another name (--name).</source>
        <translation>“%1”已存在，且不是由 Litecopy 创建的。它保持原样。
请为该定时任务另取名称（--name）。</translation>
    </message>
    <message>
        <source>There is a schedule of that name already.
Give this one another name (--name), or replace the other (--force).</source>
        <translation>已有同名的定时任务。
请为此任务另取名称（--name），或替换已有的任务（--force）。</translation>
    </message>
    <message>
        <source>“%1” could not be removed: %2.</source>
        <translation>“%1”未能删除：%2。</translation>
    </message>
    <message>
        <source>There is no folder “%1”.
Make it, or plug its drive in, and try again. Once the schedule is made, a run is skipped while the folder is not there.</source>
        <translation>没有文件夹“%1”。
请创建它，或接入其驱动器，然后重试。定时任务创建之后，文件夹不在时会跳过该次运行。</translation>
    </message>
    <message>
        <source>At the times “%1”</source>
        <translation>在时间“%1”</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>每小时</translation>
    </message>
    <message>
        <source>Every day at %1</source>
        <translation>每天 %1</translation>
    </message>
    <message>
        <source>Every %1 at %2</source>
        <translation>每%1 %2</translation>
    </message>
    <message>
        <source>Every month on day %1 at %2</source>
        <translation>每月 %1 日 %2</translation>
    </message>
    <message>
        <source>the last copy</source>
        <translation>最近一个副本</translation>
    </message>
    <message>
        <source>the last %1 copies</source>
        <translation>最近 %1 个副本</translation>
    </message>
    <message>
        <source>every copy</source>
        <translation>所有副本</translation>
    </message>
    <message>
        <source>all hours</source>
        <translation>所有小时</translation>
    </message>
    <message>
        <source>all days</source>
        <translation>所有天</translation>
    </message>
    <message>
        <source>all weeks</source>
        <translation>所有周</translation>
    </message>
    <message>
        <source>all months</source>
        <translation>所有月</translation>
    </message>
    <message>
        <source>all years</source>
        <translation>所有年</translation>
    </message>
    <message>
        <source>all of the last %1</source>
        <translation>最近 %1 内的全部</translation>
    </message>
    <message>
        <source>Keeps %1.</source>
        <translation>保留：%1。</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1和 %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Keeps every copy.</source>
        <translation>保留所有副本。</translation>
    </message>
    <message>
        <source>Brings the last copy up to date.</source>
        <translation>更新上次的副本。</translation>
    </message>
    <message>
        <source>Writes into the same database each time.</source>
        <translation>每次都写入同一个数据库。</translation>
    </message>
    <message>
        <source>Each copy replaces the last one.</source>
        <translation>每个副本都替换上一个副本。</translation>
    </message>
    <message>
        <source>%1, or as soon as you log in after that.</source>
        <translation>%1，或在此后您登录时立即运行。</translation>
    </message>
    <message>
        <source>It runs while you are logged in. To have it run at other times too: </source>
        <translation>它在您登录期间运行。要使它在其他时间也运行： </translation>
    </message>
    <message>
        <source>did not run yet</source>
        <translation>尚未运行</translation>
    </message>
    <message>
        <source>is running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>was busy; it is tried again at the next time</source>
        <translation>当时忙；下次再试</translation>
    </message>
    <message>
        <source>skipped: its drive or folder was not there</source>
        <translation>已跳过：其驱动器或文件夹不在</translation>
    </message>
    <message>
        <source>failed: ended by signal %1</source>
        <translation>失败：被信号 %1 终止</translation>
    </message>
    <message>
        <source>failed: its options are not understood</source>
        <translation>失败：无法理解其选项</translation>
    </message>
    <message>
        <source>the source is damaged, or not a database</source>
        <translation>源已损坏，或不是数据库</translation>
    </message>
    <message>
        <source>failed: the source is not there</source>
        <translation>失败：源不存在</translation>
    </message>
    <message>
        <source>failed: the copy could not be made there</source>
        <translation>失败：无法在那里生成副本</translation>
    </message>
    <message>
        <source>failed: input/output error, the disk is full, or the other machine is away</source>
        <translation>失败：输入/输出错误、磁盘已满，或另一台计算机无法访问</translation>
    </message>
    <message>
        <source>failed: not permitted</source>
        <translation>失败：权限不足</translation>
    </message>
    <message>
        <source>failed: the program could not be started</source>
        <translation>失败：程序未能启动</translation>
    </message>
    <message>
        <source>failed with exit code %1</source>
        <translation>失败，退出码 %1</translation>
    </message>
    <message>
        <source>the key of that machine is not known here, or is not the one it had: connect once with “ssh”, which shows it</source>
        <translation>此处不认识那台计算机的密钥，或密钥已与原先不同：请用“ssh”连接一次，它会显示密钥</translation>
    </message>
    <message>
        <source>that machine took none of your keys, and passwords are not asked for: add a key there with “ssh-copy-id”, or load it with “ssh-add”</source>
        <translation>那台计算机不接受您的任何密钥，而且这里不会询问密码：请用“ssh-copy-id”在那里添加密钥，或用“ssh-add”加载密钥</translation>
    </message>
    <message>
        <source>there is no machine of that name</source>
        <translation>没有这个名称的计算机</translation>
    </message>
    <message>
        <source>no ssh server answers there</source>
        <translation>那里没有 ssh 服务器响应</translation>
    </message>
    <message>
        <source>it gave no answer any more</source>
        <translation>它不再响应</translation>
    </message>
    <message>
        <source>it gave no answer in time</source>
        <translation>它未及时响应</translation>
    </message>
    <message>
        <source>it can’t be reached from here</source>
        <translation>从此处无法访问它</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>连接已断开</translation>
    </message>
    <message>
        <source>the connection broke (%1)</source>
        <translation>连接已断开（%1）</translation>
    </message>
    <message>
        <source>Made by %1 on %2.</source>
        <translation>由 %1 在 %2 上生成。</translation>
    </message>
    <message>
        <source>Made by %1 on %2, with VACUUM INTO a temporary file there that is removed: written anew, without free pages.</source>
        <translation>由 %1 在 %2 上生成，使用 VACUUM INTO 写到那里的临时文件，该文件会被删除：已重写，不含空闲页。</translation>
    </message>
    <message>
        <source>“ssh” could not be started: install OpenSSH’s client (%1)</source>
        <translation>“ssh”未能启动：请安装 OpenSSH 客户端（%1）</translation>
    </message>
    <message>
        <source>neither litecopy-cli nor sqlite3 3.27 or newer is there: install one of them</source>
        <translation>那里既没有 litecopy-cli，也没有 sqlite3 3.27 或更高版本：请安装其中之一</translation>
    </message>
    <message>
        <source>a program that crashed left its journal or log beside it, and only litecopy-cli reads that without changing anything: install it there, or let the program that owns the database open it once</source>
        <translation>崩溃的程序在它旁边留下了回滚日志或预写日志，只有 litecopy-cli 能在不更改任何内容的情况下读取：请在那里安装 litecopy-cli，或让该数据库所属的程序打开它一次</translation>
    </message>
    <message>
        <source>the command there ended with %1</source>
        <translation>那里的命令以 %1 结束</translation>
    </message>
    <message>
        <source>the shell there prints something of its own</source>
        <translation>那里的 shell 会输出自己的内容</translation>
    </message>
    <message>
        <source>systemd gave no answer</source>
        <translation>systemd 没有响应</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>文件%1不存在。</translation>
    </message>
    <message>
        <source>Check the name, and whether the drive it is on is connected.</source>
        <translation>请检查名称，以及它所在的驱动器是否已连接。</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1不是文件。</translation>
    </message>
    <message>
        <source>It is a folder, a device or a pipe. Choose the database file itself.</source>
        <translation>它是文件夹、设备或管道。请选择数据库文件本身。</translation>
    </message>
    <message>
        <source>%1 could not be opened for reading.</source>
        <translation>无法打开%1进行读取。</translation>
    </message>
    <message>
        <source>You do not have the permission to read it. Ask its owner, or run Litecopy as a user who may.</source>
        <translation>您没有读取它的权限。请联系其所有者，或以有权限的用户身份运行 Litecopy。</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1是空的。</translation>
    </message>
    <message>
        <source>There is no database in it yet. Choose another file.</source>
        <translation>其中还没有数据库。请选择其他文件。</translation>
    </message>
    <message>
        <source>%1 is not a SQLite database.</source>
        <translation>%1不是 SQLite 数据库。</translation>
    </message>
    <message>
        <source>It is another kind of file, or an encrypted database that only its own program can read.</source>
        <translation>它是其他类型的文件，或者是只有其自己的程序才能读取的加密数据库。</translation>
    </message>
    <message>
        <source>%1 is encrypted or damaged.</source>
        <translation>%1已加密或已损坏。</translation>
    </message>
    <message>
        <source>%1 is in a newer format than this SQLite reads.</source>
        <translation>%1的格式比此 SQLite 能读取的更新。</translation>
    </message>
    <message>
        <source>It was made by a newer SQLite, or by another edition of it. Copy it with the program that made it, or with a Litecopy that has as new a SQLite.</source>
        <translation>它由更新的 SQLite 或 SQLite 的其他变体生成。请用生成它的程序复制，或使用带有同样新的 SQLite 的 Litecopy。</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1已损坏。</translation>
    </message>
    <message>
        <source>%1 stayed locked by another program.</source>
        <translation>%1一直被另一个程序锁定。</translation>
    </message>
    <message>
        <source>Nothing was copied. Close that program or wait until it has finished, then copy again; or allow a longer time-out, or choose the unlocked snapshot method.</source>
        <translation>未复制任何内容。请关闭该程序或等待它完成，然后再次复制；也可以延长超时时间，或选择“无锁快照”方法。</translation>
    </message>
    <message>
        <source>%1 was left unfinished by a program that crashed.</source>
        <translation>%1被一个崩溃的程序留在未完成的状态。</translation>
    </message>
    <message>
        <source>It has to be repaired from its journal before it can be read. Make sure that you may read the journal beside it, and choose the automatic or the unlocked snapshot method: they repair a copy and leave the file as it is.</source>
        <translation>必须先用其回滚日志修复，才能读取它。请确保您有权读取它旁边的回滚日志，并选择“自动”或“无锁快照”方法：这两种方法会修复副本，而文件保持原样。</translation>
    </message>
    <message>
        <source>%1 was replaced by another file while it was copied.</source>
        <translation>%1在复制期间被另一个文件替换。</translation>
    </message>
    <message>
        <source>The copy would have been of the old one, so it was dropped. Copy again.</source>
        <translation>生成的会是旧文件的副本，因此已将其丢弃。请再次复制。</translation>
    </message>
    <message>
        <source>%1 was deleted or moved away while it was copied.</source>
        <translation>%1在复制期间被删除或移走。</translation>
    </message>
    <message>
        <source>Nothing of it was kept. If it was moved, copy it from where it is now.</source>
        <translation>未保留它的任何内容。如果它已被移动，请从它现在的位置复制。</translation>
    </message>
    <message>
        <source>%1 is shorter than its own page count says.</source>
        <translation>%1比它自己记录的页数所应有的长度短。</translation>
    </message>
    <message>
        <source>Its end or its header was lost, now or earlier, so a copy of it would not be whole. Look for an older copy.</source>
        <translation>它的末尾或文件头在刚才或更早之前丢失，因此它的副本也不会完整。请查找旧副本。</translation>
    </message>
    <message>
        <source>%1 never stood still long enough to be read.</source>
        <translation>%1静止的时间始终不够长，无法读取。</translation>
    </message>
    <message>
        <source>Another program kept writing to it. Close that program, or try again when it is idle.</source>
        <translation>另一个程序一直在向它写入。请关闭该程序，或在它空闲时重试。</translation>
    </message>
    <message>
        <source>%1 needs functions that only its own program has.</source>
        <translation>%1需要只有其自己的程序才有的函数。</translation>
    </message>
    <message>
        <source>SQLite alone cannot rewrite it. Choose another method: they copy its pages as they are.</source>
        <translation>SQLite 单独无法重写它。请选择其他方法：它们会按原样复制其各页。</translation>
    </message>
    <message>
        <source>The write-ahead log of %1 is not beside it.</source>
        <translation>%1的预写日志不在它旁边。</translation>
    </message>
    <message>
        <source>A program has the database open under another name (a link, or a single file that is mounted), or its log was deleted. A copy by this name would miss the latest changes. Copy it by the name that the program uses.</source>
        <translation>有程序以另一个名称（链接，或单独挂载的文件）打开着该数据库，或者其预写日志已被删除。用这个名称生成的副本会缺少最新的更改。请使用该程序所用的名称来复制。</translation>
    </message>
    <message>
        <source>A copy of %1 could not be proved.</source>
        <translation>%1的副本无法得到证明。</translation>
    </message>
    <message>
        <source>Nothing was kept. Close the program that uses it and copy again; or copy without asking for a proof.</source>
        <translation>未保留任何内容。请关闭正在使用它的程序并再次复制；或者不要求证明而复制。</translation>
    </message>
    <message>
        <source>What came from %1 is not one whole database.</source>
        <translation>来自%1的内容不是一个完整的数据库。</translation>
    </message>
    <message>
        <source>Nothing of it was kept. The program that sent it failed, or the connection broke: read that program&apos;s own messages, and send it again.</source>
        <translation>未保留它的任何内容。发送它的程序失败了，或者连接中断：请查看该程序自己的消息，然后重新发送。</translation>
    </message>
    <message>
        <source>No copy came from %1.</source>
        <translation>未从%1收到副本。</translation>
    </message>
    <message>
        <source>Nothing was kept. What stands above are the words of ssh, or of the program on the other machine.</source>
        <translation>未保留任何内容。以上是 ssh 或另一台计算机上的程序给出的消息。</translation>
    </message>
    <message>
        <source>%1 is shown through a sandbox that hides its write-ahead log.</source>
        <translation>%1通过沙盒显示，而沙盒隐藏了它的预写日志。</translation>
    </message>
    <message>
        <source>A copy could miss the latest changes. Give Litecopy access to the whole folder, and choose the file there.</source>
        <translation>副本可能缺少最新的更改。请授予 Litecopy 访问整个文件夹的权限，并在那里选择该文件。</translation>
    </message>
    <message>
        <source>%1 already exists.</source>
        <translation>%1已存在。</translation>
    </message>
    <message>
        <source>It was left as it is. Choose another name, or choose to replace it.</source>
        <translation>它保持原样。请使用其他名称，或选择替换它。</translation>
    </message>
    <message>
        <source>There is no folder for %1.</source>
        <translation>%1所在的文件夹不存在。</translation>
    </message>
    <message>
        <source>Choose an existing folder, or create it first.</source>
        <translation>请选择已有的文件夹，或先创建它。</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>无法写入%1。</translation>
    </message>
    <message>
        <source>You do not have the permission to write there. Choose another folder.</source>
        <translation>您没有在那里写入的权限。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>%1 is on a read-only file system.</source>
        <translation>%1位于只读文件系统上。</translation>
    </message>
    <message>
        <source>Choose a folder on another drive.</source>
        <translation>请选择另一个驱动器上的文件夹。</translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1是文件夹。</translation>
    </message>
    <message>
        <source>Add the name the copy is to have.</source>
        <translation>请加上副本要使用的名称。</translation>
    </message>
    <message>
        <source>%1 is a device, a pipe or a link that leads nowhere.</source>
        <translation>%1是设备、管道或指向不存在位置的链接。</translation>
    </message>
    <message>
        <source>A database can only be copied to a file. Choose another name.</source>
        <translation>数据库只能复制到文件。请使用其他名称。</translation>
    </message>
    <message>
        <source>There is no database %1 to write into.</source>
        <translation>要写入的数据库%1不存在。</translation>
    </message>
    <message>
        <source>Check the name, or copy to a new file instead.</source>
        <translation>请检查名称，或改为复制到新文件。</translation>
    </message>
    <message>
        <source>%1 exists and is not a SQLite database.</source>
        <translation>%1已存在，且不是 SQLite 数据库。</translation>
    </message>
    <message>
        <source>It was left as it is: only a database is replaced or written into. Choose another name.</source>
        <translation>它保持原样：只有数据库才能被替换或写入。请使用其他名称。</translation>
    </message>
    <message>
        <source>%1 is too damaged to be written into.</source>
        <translation>%1损坏过于严重，无法写入。</translation>
    </message>
    <message>
        <source>It was left as it is. Replace it instead, or choose another name.</source>
        <translation>它保持原样。请改为替换它，或使用其他名称。</translation>
    </message>
    <message>
        <source>%1 was left behind by a database that is gone.</source>
        <translation>%1是由一个已不存在的数据库留下的。</translation>
    </message>
    <message>
        <source>SQLite would merge it into the copy and spoil it. Move it away or delete it, or choose another name.</source>
        <translation>SQLite 会将它并入副本，从而破坏副本。请将它移走或删除，或使用其他名称。</translation>
    </message>
    <message>
        <source>%1 is what SQLite calls a file of the database beside it.</source>
        <translation>%1是 SQLite 为它旁边的数据库的附属文件所用的名称。</translation>
    </message>
    <message>
        <source>It would take the copy for that database’s own log or journal, and delete it. Choose another name.</source>
        <translation>SQLite 会把副本当作那个数据库自己的预写日志或回滚日志，并将其删除。请使用其他名称。</translation>
    </message>
    <message>
        <source>%1 was moved away or replaced by another file before it could be written.</source>
        <translation>%1在可以写入之前被移走，或被另一个文件替换。</translation>
    </message>
    <message>
        <source>Nothing was written, to neither file. Copy again.</source>
        <translation>两个文件都未写入任何内容。请再次复制。</translation>
    </message>
    <message>
        <source>%1 is in use.</source>
        <translation>%1正在使用中。</translation>
    </message>
    <message>
        <source>%1 is mounted by itself, so no other file can take its place.</source>
        <translation>%1是单独挂载的，因此其他文件无法取代它。</translation>
    </message>
    <message>
        <source>%1 has another page size than the source.</source>
        <translation>%1的页大小与源不同。</translation>
    </message>
    <message>
        <source>A database in WAL mode or in memory keeps its page size. Copy to a new file, or replace the file instead.</source>
        <translation>处于 WAL 模式或位于内存中的数据库会保持其页大小。请复制到新文件，或改为替换该文件。</translation>
    </message>
    <message>
        <source>%1 is the source itself, or belongs to it.</source>
        <translation>%1就是源本身，或属于源。</translation>
    </message>
    <message>
        <source>Choose another name for the copy.</source>
        <translation>请为副本使用其他名称。</translation>
    </message>
    <message>
        <source>%1 was closed before it had taken the whole copy.</source>
        <translation>%1在接收到完整副本之前就已关闭。</translation>
    </message>
    <message>
        <source>What it took is no whole database: throw it away. The program that read it ended: read its own messages, and copy again.</source>
        <translation>它接收到的不是完整的数据库：请将其丢弃。读取副本的程序已结束：请查看该程序自己的消息，然后再次复制。</translation>
    </message>
    <message>
        <source>There is not enough space for %1.</source>
        <translation>没有足够的空间存放%1。</translation>
    </message>
    <message>
        <source>Nothing unfinished was left behind. Free some space, or choose another drive.</source>
        <translation>未留下任何未完成的内容。请释放一些空间，或选择其他驱动器。</translation>
    </message>
    <message>
        <source>%1 would be larger than a file may be there.</source>
        <translation>%1会超过那里允许的文件大小。</translation>
    </message>
    <message>
        <source>Nothing unfinished was left behind. Choose a drive with another file system (a FAT drive has no file of 4 GiB), or raise the file-size limit (ulimit -f).</source>
        <translation>未留下任何未完成的内容。请选择使用其他文件系统的驱动器（FAT 驱动器上的文件不能达到 4 GiB），或提高文件大小的限制（ulimit -f）。</translation>
    </message>
    <message>
        <source>The path %1 is too long.</source>
        <translation>路径%1过长。</translation>
    </message>
    <message>
        <source>SQLite needs room for “-journal” after the name. Choose a shorter name, of at most 247 bytes, in a folder whose path has at most 470.</source>
        <translation>SQLite 需要在名称之后留出“-journal”的空间。请使用较短的名称：名称最多 247 字节，所在文件夹的路径最多 470 字节。</translation>
    </message>
    <message>
        <source>The system reported an error reading or writing %1.</source>
        <translation>系统在读取或写入%1时报告了错误。</translation>
    </message>
    <message>
        <source>The drive may be failing or was disconnected: check it, and copy again. Where what is unfinished could not be removed from it, the next copy to that folder does it.</source>
        <translation>该驱动器可能正在出现故障，或已断开连接：请检查它，然后再次复制。如果未能从中删除未完成的内容，下次复制到该文件夹时会将其删除。</translation>
    </message>
    <message>
        <source>There was not enough memory to copy %1.</source>
        <translation>没有足够的内存来复制%1。</translation>
    </message>
    <message>
        <source>Nothing unfinished was left behind. Close other programs and copy again.</source>
        <translation>未留下任何未完成的内容。请关闭其他程序，然后再次复制。</translation>
    </message>
    <message>
        <source>%1 could not be opened: too many open files.</source>
        <translation>无法打开%1：打开的文件过多。</translation>
    </message>
    <message>
        <source>The limit of open files is reached. Close other programs, or raise the limit (ulimit -n), and try again.</source>
        <translation>已达到打开文件数的限制。请关闭其他程序，或提高限制（ulimit -n），然后重试。</translation>
    </message>
    <message>
        <source>The system gave no thread to work on %1.</source>
        <translation>系统未提供用于处理%1的线程。</translation>
    </message>
    <message>
        <source>The limit of processes and threads is reached, or memory for them is. End other programs, or raise the limit (ulimit -u, the container’s pids limit), and try again.</source>
        <translation>已达到进程数和线程数的限制，或可用于它们的内存的限制。请结束其他程序，或提高限制（ulimit -u、容器的 pids 限制），然后重试。</translation>
    </message>
    <message>
        <source>What was written for %1 is not what was read.</source>
        <translation>为%1写入的内容与读取的内容不同。</translation>
    </message>
    <message>
        <source>The copy was removed. The drive or the memory may be failing: do not trust either until they are checked.</source>
        <translation>副本已删除。驱动器或内存可能正在出现故障：在检查之前，两者都不要信任。</translation>
    </message>
    <message>
        <source>%1 could not be copied, for a mistake in the program.</source>
        <translation>由于本程序中的错误，无法复制%1。</translation>
    </message>
    <message>
        <source>Please report it, with the technical details.</source>
        <translation>请报告此问题，并附上技术详细信息。</translation>
    </message>
    <message>
        <source>%1 could not be copied.</source>
        <translation>无法复制%1。</translation>
    </message>
    <message>
        <source>SQLite ended it with an error that should not happen here; the technical details name it. Try another method, and please report it.</source>
        <translation>SQLite 以一个此处不应出现的错误结束了操作；技术详细信息中给出了该错误。请尝试其他方法，并报告此问题。</translation>
    </message>
    <message>
        <source>%1 is empty, and %2.</source>
        <translation>%1是空的，而且%2。</translation>
    </message>
    <message>
        <source>Move the log to safety first, or SQLite deletes it when a program opens the database the next time.</source>
        <translation>请先把该预写日志移到安全的地方，否则下次有程序打开该数据库时，SQLite 会将其删除。</translation>
    </message>
    <message>
        <source>%1 cannot be read together with the write-ahead log beside it, %2.</source>
        <translation>%1无法与它旁边的预写日志%2一起读取。</translation>
    </message>
    <message>
        <source>SQLite reads every log by that name, though the database says that it has none: it may be another database’s, left behind when this one was put back from a backup. If it is, move it away and copy again; if it isn’t, keep both files and look for an older copy.</source>
        <translation>尽管该数据库表明它没有预写日志，SQLite 仍会读取每个使用该名称的预写日志：它可能属于另一个数据库，是在从备份还原此数据库时留下的。如果是，请将它移走并再次复制；如果不是，请保留这两个文件，并查找旧副本。</translation>
    </message>
    <message>
        <source>%1 exists, and %2.</source>
        <translation>%1已存在，而且%2。</translation>
    </message>
    <message>
        <source>It was left as it is: a compressed copy takes the place of another one, and of nothing else. Choose another name.</source>
        <translation>它保持原样：压缩副本只能取代另一个压缩副本，不能取代其他文件。请使用其他名称。</translation>
    </message>
    <message>
        <source>%1 was left by a program that crashed, and %2.</source>
        <translation>%1是由一个崩溃的程序留下的，而且%2。</translation>
    </message>
    <message>
        <source>Open the database beside it with its own program, which finishes what was begun; or move the file away, or choose another name.</source>
        <translation>请用它旁边的数据库自己的程序打开该数据库，该程序会完成已开始的操作；或者将该文件移走，或使用其他名称。</translation>
    </message>
    <message>
        <source>A program crashed while writing: the database and its journal are copied, and repaired in the copy.</source>
        <translation>有程序在写入时崩溃：将复制数据库及其回滚日志，并在副本中修复。</translation>
    </message>
    <message>
        <source>Another program keeps the database locked: its files are copied until they stand still.</source>
        <translation>另一个程序一直锁定该数据库：将反复复制其文件，直到它们静止。</translation>
    </message>
    <message>
        <source>A program left its write-ahead log behind: both files are copied, and merged in the copy.</source>
        <translation>有程序留下了它的预写日志：将复制这两个文件，并在副本中合并。</translation>
    </message>
    <message>
        <source>Nobody has the database open: its file is copied while nothing changes it.</source>
        <translation>没有程序打开该数据库：将在其文件不变时复制它。</translation>
    </message>
    <message>
        <source>Copied from one pinned snapshot: other programs keep writing.</source>
        <translation>从一个固定快照中复制：其他程序可以继续写入。</translation>
    </message>
    <message>
        <source>The database is held until the copy is complete: other programs wait to write.</source>
        <translation>数据库会被锁住直到副本完成：其他程序需等待才能写入。</translation>
    </message>
    <message>
        <source>Copied in short steps, never held: the copy starts over whenever another program writes.</source>
        <translation>分小步复制，不占用数据库：每当另一个程序写入时，副本都会从头开始。</translation>
    </message>
    <message>
        <source>The file system shares blocks: the copy shares the file&apos;s, in an instant, or in short slices where it is in very many fragments.</source>
        <translation>文件系统可共享块：副本与该文件共享块，瞬间完成；如果文件的碎片非常多，则分小段完成。</translation>
    </message>
    <message>
        <source>Copied in short slices, never held: the copy starts over whenever another program writes.</source>
        <translation>分小段复制，不占用数据库：每当另一个程序写入时，副本都会从头开始。</translation>
    </message>
    <message>
        <source> Only the pages that differ from the older copy are written: where the file system shares no blocks, into the copy itself, and until that is done, programs that read it without SQLite may see a mixture.</source>
        <translation> 只写入与旧副本不同的页：如果文件系统不能共享块，则直接写入副本本身；在此期间，不通过 SQLite 读取它的程序可能看到新旧混杂的内容。</translation>
    </message>
    <message>
        <source> It is compared with the older copy: what both have in common is not written again where the file system shares blocks, and where nothing differs, nothing is written.</source>
        <translation> 将它与旧副本比较：在文件系统可共享块时，两者相同的部分不会再次写入；没有不同之处时，则不写入任何内容。</translation>
    </message>
    <message>
        <source>Written anew: without deleted rows, but not page for page the same.</source>
        <translation>重写：不含已删除的行，但不再逐页相同。</translation>
    </message>
    <message>
        <source>Written anew, at least 1 page smaller: without the free page and deleted rows, but not page for page the same.</source>
        <translation>重写，至少小 1 页：不含那个空闲页和已删除的行，但不再逐页相同。</translation>
    </message>
    <message>
        <source>Its files are copied without a lock, again and again until nothing changed meanwhile.</source>
        <translation>不加锁地反复复制其文件，直到期间没有更改。</translation>
    </message>
    <message>
        <source>Received as it comes, and kept only where it is whole.</source>
        <translation>按收到的内容接收，仅在完整时才保留。</translation>
    </message>
    <message>
        <source>it is not a whole database</source>
        <translation>它不是完整的数据库</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>它已不在那里。</translation>
    </message>
    <message>
        <source>It was changed, or another file has its name: it stays.</source>
        <translation>它已被更改，或者另一个文件使用了它的名称：保留。</translation>
    </message>
    <message>
        <source>It could not be looked at: it stays.</source>
        <translation>无法查看它：保留。</translation>
    </message>
    <message>
        <source>Its name is not one that Litecopy gives: it stays.</source>
        <translation>它的名称不是 Litecopy 所用的名称：保留。</translation>
    </message>
    <message>
        <source>A program has it open, or left a log or a journal beside it: it stays.</source>
        <translation>有程序打开着它，或在它旁边留下了预写日志或回滚日志：保留。</translation>
    </message>
    <message>
        <source>A program has it open (%1): it stays.</source>
        <translation>有程序打开着它（%1）：保留。</translation>
    </message>
    <message>
        <source>There is no list of copies in “%1” yet: what is there by a name as copies have it (%2) is left alone, now and later.</source>
        <translation>“%1”中还没有副本列表：那里以副本名称命名的文件（%2）无论现在还是以后都不会被改动。</translation>
    </message>
    <message>
        <source>The copy is made, but it could not be added to the list of copies: %1 So it is never removed, and no older one was. As long as that is so, each run adds a copy and removes none; those that are in no list can be deleted by hand.</source>
        <translation>副本已生成，但未能添加到副本列表：%1 因此它绝不会被删除，更旧的副本也未删除。只要这种情况持续，每次运行都会添加一个副本，而不删除任何副本；不在任何列表中的副本可以手动删除。</translation>
    </message>
    <message>
        <source>Nothing is removed in this run: it stays.</source>
        <translation>本次运行不删除任何副本：保留。</translation>
    </message>
    <message>
        <source>It could not be removed: %1.</source>
        <translation>未能删除它：%1。</translation>
    </message>
    <message>
        <source>the folder “%1” does not exist</source>
        <translation>文件夹“%1”不存在</translation>
    </message>
    <message>
        <source>“%1” is not a folder</source>
        <translation>“%1”不是文件夹</translation>
    </message>
    <message>
        <source>Litecopy is making another copy into this folder</source>
        <translation>Litecopy 正在向此文件夹生成另一个副本</translation>
    </message>
    <message>
        <source>it is no regular file</source>
        <translation>它不是普通文件</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>它过大</translation>
    </message>
    <message>
        <source>it is damaged: %1</source>
        <translation>它已损坏：%1</translation>
    </message>
    <message>
        <source>a later version of Litecopy made it</source>
        <translation>它由更高版本的 Litecopy 生成</translation>
    </message>
    <message>
        <source>it is not one of Litecopy&apos;s</source>
        <translation>它不是 Litecopy 的文件</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>它已损坏</translation>
    </message>
    <message>
        <source>it is damaged: “%1” is not as Litecopy writes it</source>
        <translation>它已损坏：“%1”不是 Litecopy 所写的形式</translation>
    </message>
    <message>
        <source>it is damaged: it names a file twice</source>
        <translation>它已损坏：其中同一个文件出现了两次</translation>
    </message>
    <message>
        <source>another copy into this folder</source>
        <translation>另一个复制到此文件夹的任务</translation>
    </message>
    <message>
        <source>There is no such database: it is made from the copy.</source>
        <translation>没有这样的数据库：将从副本生成它。</translation>
    </message>
    <message>
        <source>The file is replaced: that needs every program to have closed it.</source>
        <translation>将替换该文件：这要求所有程序都已将它关闭。</translation>
    </message>
    <message>
        <source>Nobody has the database open: its file is replaced.</source>
        <translation>没有程序打开该数据库：将替换其文件。</translation>
    </message>
    <message>
        <source>The database is in use: it is written into, in one transaction. Programs that have it open keep it, and see the new content then.</source>
        <translation>数据库正在使用中：将在一个事务中写入它。打开它的程序可以继续使用它，之后会看到新内容。</translation>
    </message>
    <message>
        <source>Programs may have the database open: it is written into, in one transaction.</source>
        <translation>可能有程序打开着该数据库：将在一个事务中写入它。</translation>
    </message>
    <message>
        <source>What was there before is kept in “%1”, but it could not be added to the list of copies there: %2</source>
        <translation>原有的内容保留在“%1”中，但未能添加到那里的副本列表：%2</translation>
    </message>
    <message>
        <source>What was there before was damaged, and is kept as it was in “%1”: %2</source>
        <translation>原有的内容已损坏，按原样保留在“%1”中：%2</translation>
    </message>
    <message>
        <source>What was there before is kept in “%1”, but it could not be checked: %2</source>
        <translation>原有的内容保留在“%1”中，但无法检查：%2</translation>
    </message>
    <message>
        <source>The program that reads %1 took %2.</source>
        <translation>读取%1的程序%2。</translation>
    </message>
    <message>
        <source>What it took is no whole database: throw it away. Look at what that program waits for, and copy again; a longer time-out gives it longer.</source>
        <translation>它接收到的不是完整的数据库：请将其丢弃。请查看该程序在等待什么，然后再次复制；延长超时时间可以给它更多时间。</translation>
    </message>
    <message>
        <source>%1 holds no whole database.</source>
        <translation>%1中没有完整的数据库。</translation>
    </message>
    <message>
        <source>Nothing of it was kept. It was cut off when it was made or fetched, or changed since, or its medium is failing: take another copy.</source>
        <translation>未保留它的任何内容。它在生成或获取时被截断，或者之后被更改，或者其存储介质正在出现故障：请使用其他副本。</translation>
    </message>
    <message>
        <source>DESTINATION is a file name, not a URI: leave out &apos;file://&apos;.</source>
        <translation>DESTINATION 是文件名，不是 URI：请去掉“file://”。</translation>
    </message>
    <message>
        <source>No copy is written to &apos;%1://&apos;. Mount it, and name a file there.</source>
        <translation>不会向“%1://”写入副本。请将其挂载，并指定那里的文件。</translation>
    </message>
    <message>
        <source>Not removed, though no rule keeps it: %1. %2</source>
        <translation>没有规则保留它，但未删除：%1。%2</translation>
    </message>
    <message>
        <source>The part of Litecopy that makes schedules can’t be started: “%1” (%2).
Nothing was changed. It belongs to litecopy-cli and is installed with it: install that anew.</source>
        <translation>Litecopy 中用于设置定时任务的部分无法启动：“%1”（%2）。
未作任何更改。它属于 litecopy-cli，并随之一起安装：请重新安装 litecopy-cli。</translation>
    </message>
    <message>
        <source>This is a part of litecopy-cli: start “litecopy-cli schedule”.</source>
        <translation>这是 litecopy-cli 的一部分：请运行“litecopy-cli schedule”。</translation>
    </message>
    <message>
        <source>How:</source>
        <translation>方式：</translation>
    </message>
    <message>
        <source>Waiting for %1, which takes nothing. With --timeout it is given up after a while.</source>
        <translation>正在等待 %1，它未接收任何数据。使用 --timeout 可在一段时间后放弃等待。</translation>
    </message>
    <message>
        <source>The copy waits for that program. Or copy without a lock: under Options, “Snapshot without a lock”.</source>
        <translation>复制会等待该程序。也可以不加锁复制：在“选项”下选择“无锁快照”。</translation>
    </message>
    <message>
        <source>Only a database gives way to a copy. Choose another name.</source>
        <translation>只有数据库才能被副本取代。请使用其他名称。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请使用其他名称。</translation>
    </message>
    <message>
        <source>No file is replaced while a program uses it. Copy asks whether to put the copy back into it instead; or choose another name.</source>
        <translation>程序正在使用的文件不会被替换。“复制”会询问是否改为将副本还原到其中；或者使用其他名称。</translation>
    </message>
    <message>
        <source>Free some space, or choose another drive.</source>
        <translation>请释放一些空间，或选择其他驱动器。</translation>
    </message>
    <message>
        <source>Choose a drive with another file system: a FAT drive has no file of 4 GiB.</source>
        <translation>请选择使用其他文件系统的驱动器：FAT 驱动器上的文件不能达到 4 GiB。</translation>
    </message>
    <message>
        <source>Nothing was copied. “Keep Waiting” waits for that program for up to an hour. “Copy without a Lock” copies the files as they stand, and then checks them.</source>
        <translation>未复制任何内容。“继续等待”会等待该程序，最长一小时。“无锁复制”会按现状复制各文件，然后进行检查。</translation>
    </message>
    <message>
        <source>It was left as it is. “Put It Back…” writes into it all the same, and keeps what is there; or use another name.</source>
        <translation>它保持原样。“还原…”仍可写入它，并保留那里现有的内容；或者使用其他名称。</translation>
    </message>
    <message>
        <source>It was left as it is. “Put It Back…” writes into it, and keeps what is there; or use another name.</source>
        <translation>它保持原样。“还原…”会写入它，并保留那里现有的内容；或者使用其他名称。</translation>
    </message>
    <message>
        <source>Unpacking %1 (%2): %3 % of %4</source>
        <translation>正在解压 %1（%2）：%3%，共 %4</translation>
    </message>
    <message>
        <source>Unpacking %1 (%2)…</source>
        <translation>正在解压 %1（%2）…</translation>
    </message>
    <message>
        <source>One file is named as a copy of this database, and in no list: %1. Nothing removes it.</source>
        <translation>有一个文件以此数据库副本的名称命名，但不在任何列表中：%1。不会自动删除它。</translation>
    </message>
    <message>
        <source>%1 files are named as copies of this database, and in no list: %2. Nothing removes them.</source>
        <translation>有 %1 个文件以此数据库副本的名称命名，但不在任何列表中：%2。不会自动删除它们。</translation>
    </message>
    <message>
        <source>The list of the copies is not there</source>
        <translation>副本列表不在那里</translation>
    </message>
    <message>
        <source>“%1” is missing in “%2”, where it would be.</source>
        <translation>“%2”中缺少“%1”，它本应在那里。</translation>
    </message>
    <message>
        <source>“Keep a Copy Now” begins a new list. Each of them can still be put back: choose it under From.</source>
        <translation>“立即保留副本”会开始新的列表。这些副本仍可逐个还原：请在“源”中选择它。</translation>
    </message>
    <message>
        <source>It is no file on this computer. Type ssh://host/folder/name.db under From where ssh reaches it, or copy the file here first.</source>
        <translation>它不是此计算机上的文件。如果可以通过 ssh 访问它，请在“源”中输入 ssh://主机/文件夹/名称.db；或者先将该文件复制到这里。</translation>
    </message>
    <message>
        <source>A folder: drop the database file here, or the folder on To, where the copy goes.</source>
        <translation>这是文件夹：请将数据库文件拖放到此处，或将该文件夹拖放到“目标”，即副本的去处。</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>该文件已不在那里。</translation>
    </message>
    <message>
        <source>The system refuses it: %1</source>
        <translation>系统拒绝了此操作：%1</translation>
    </message>
    <message>
        <source>Could write all the time</source>
        <translation>始终可以写入</translation>
    </message>
    <message>
        <source>Held back for at most %1</source>
        <translation>最多等待 %1</translation>
    </message>
    <message>
        <source>Held back for at most %1 at a time, %2 in all</source>
        <translation>每次最多等待 %1，总共 %2</translation>
    </message>
    <message>
        <source>“%1” is a URI, and a file name is needed: leave out “file://”.</source>
        <translation>“%1”是 URI，而此处需要文件名：请去掉“file://”。</translation>
    </message>
    <message>
        <source>“%1” is on another machine. Fetch a copy first: litecopy-cli copy %1 FILE</source>
        <translation>“%1”位于另一台计算机上。请先获取副本：litecopy-cli copy %1 FILE</translation>
    </message>
    <message>
        <source>“%1” is an address, and a file here is needed. %2</source>
        <translation>“%1”是地址，而此处需要本机的文件。%2</translation>
    </message>
    <message>
        <source>nothing for %1 s</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation>已有 %1 s 未接收任何数据</translation>
    </message>
    <message>
        <source>Checking the kept copy of what was there before</source>
        <translation>正在检查为原有内容保留的副本</translation>
    </message>
    <message>
        <source>Compressed by</source>
        <translation>压缩方式</translation>
    </message>
    <message>
        <source>Size without compression</source>
        <translation>未压缩时的大小</translation>
    </message>
    <message>
        <source>Unpacking: %1 %</source>
        <translation>正在解压：%1 %</translation>
    </message>
    <message>
        <source>Choose another name, or replace it: Copy asks.</source>
        <translation>请选择其他名称，或替换该文件：点击“复制”时会询问。</translation>
    </message>
    <message>
        <source>Nothing unfinished was left behind. Choose a drive with another file system: a FAT drive has no file of 4 GiB.</source>
        <translation>没有留下未完成的内容。请选择使用其他文件系统的驱动器：FAT 驱动器不能存放 4 GiB 的文件。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>What was there was damaged. To try to put it back all the same: litecopy-cli restore --even-damaged %1 %2</source>
        <translation>原有的内容已损坏。仍要尝试还原：litecopy-cli restore --even-damaged %1 %2</translation>
    </message>
    <message>
        <source>its database is destroyed</source>
        <translation>其数据库已被毁坏</translation>
    </message>
    <message>
        <source>whether one has it open can’t be known here</source>
        <translation>在此无法得知是否有程序打开着它</translation>
    </message>
    <message>
        <source>Made from the copy “%1”, so that both are of one moment.</source>
        <translation>由副本“%1”生成，因此两者属于同一时刻。</translation>
    </message>
    <message>
        <source>the copy that it was made from is where other programs may write unnoticed</source>
        <translation>生成它所用的副本所在之处，其他程序可能在不被察觉的情况下写入</translation>
    </message>
    <message>
        <source>It was moved or copied here, and nothing proves that it is the file that was made: it stays.</source>
        <translation>它是移动或复制到此处的，无法证明它就是当初生成的文件：保留。</translation>
    </message>
    <message>
        <source>copies that were moved here: they are read once</source>
        <translation>移到此处的副本（只读取一次）</translation>
    </message>
    <message>
        <source>it can’t be written into, for it is no database that SQLite opens</source>
        <translation>它不是 SQLite 能打开的数据库，因此无法写入</translation>
    </message>
    <message>
        <source>it can’t be written into while programs use it, for the copy’s text is in another encoding</source>
        <translation>副本的文本以不同的编码存储，因此在程序使用它时无法写入</translation>
    </message>
    <message>
        <source>it can’t be written into while programs use it, for the copy’s pages have another size (%1, not %2 bytes)</source>
        <translation>副本的页大小不同（是 %1 字节，而不是 %2 字节），因此在程序使用它时无法写入</translation>
    </message>
    <message>
        <source>It was left as it is. Close the program that uses it, then try again.</source>
        <translation>它保持原样。请关闭正在使用它的程序，然后重试。</translation>
    </message>
    <message>
        <source>It was left as it is. Write into the database instead (--into).</source>
        <translation>它保持原样。请改为写入该数据库（--into）。</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>未知的选项“%1”。</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>“%1”之后缺少值。</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>“%1”之后有多余的值。</translation>
    </message>
    <message>
        <source>--also takes a file, not standard output.</source>
        <translation>--also 接受的是文件，不是标准输出。</translation>
    </message>
    <message>
        <source>--also means nothing here: SOURCE is standard input, which can be read only once. Copy it to a file first, and that file to the others.</source>
        <translation>--also 在此没有意义：SOURCE 是标准输入，只能读取一次。请先将其复制到一个文件，再将该文件复制到其他目标。</translation>
    </message>
    <message>
        <source>--also means nothing here: DESTINATION is standard output, and no file.</source>
        <translation>--also 在此没有意义：DESTINATION 是标准输出，不是文件。</translation>
    </message>
    <message>
        <source>--then has {} in it, the path of the copy: with --also there are several.</source>
        <translation>--then 中含有 {}，即副本的路径：使用 --also 时有多个副本。</translation>
    </message>
    <message>
        <source>Make another copy of the same moment, FILE; may be given several times. It is made from the first copy, and stays where the other fails.</source>
        <translation>再生成一个属于同一时刻的副本 FILE；可多次给出。它由第一个副本生成，另一个失败时它仍会保留。</translation>
    </message>
    <message>
        <source>Make two copies of one moment, on two drives.</source>
        <translation>在两个驱动器上生成属于同一时刻的两个副本。</translation>
    </message>
    <message>
        <source>The list also names copies of a database of this path on another computer, or on this one before it was installed anew: %1. No rule counts or removes them. If it is the same database: litecopy-cli keep adopt SOURCE FOLDER</source>
        <translation>列表中还有另一台计算机上（或重新安装之前的这台计算机上）此路径的数据库的副本：%1 个。没有规则会统计或删除它们。如果是同一个数据库：litecopy-cli keep adopt SOURCE FOLDER</translation>
    </message>
    <message>
        <source>Copies of %1, on another computer or on this one before it was installed anew</source>
        <translation>%1 的副本，在另一台计算机上，或在重新安装之前的这台计算机上</translation>
    </message>
    <message>
        <source>Taken for copies of this database on this computer: %1</source>
        <translation>已视为此计算机上此数据库的副本：%1 个</translation>
    </message>
    <message>
        <source>Moved here, and known again by their digest: %1</source>
        <translation>移到此处，并按摘要值重新认出：%1 个</translation>
    </message>
    <message>
        <source>Not the file that was made, so left alone: %1</source>
        <translation>不是当初生成的文件，因此未作改动：%1</translation>
    </message>
    <message>
        <source>Nothing to adopt: the list names no such copy.</source>
        <translation>没有可接管的内容：列表中没有这样的副本。</translation>
    </message>
    <message>
        <source>SOURCE and FOLDER are needed. To keep a database of the name adopt, write ./adopt.</source>
        <translation>需要 SOURCE 和 FOLDER。要为名为 adopt 的数据库保留副本，请写成 ./adopt。</translation>
    </message>
    <message>
        <source>Waiting for %1…</source>
        <translation>正在等待 %1…</translation>
    </message>
    <message>
        <source>Say that the copies listed there are of this database, after this computer was installed anew.</source>
        <translation>在重新安装此计算机之后，指明那里列出的副本属于此数据库。</translation>
    </message>
    <message>
        <source>If it was one, and its first bytes are destroyed: --force replaces it, and keeps it as it was.</source>
        <translation>如果它曾是数据库，而开头的字节已被毁坏：--force 会替换它，并按原样保留它。</translation>
    </message>
    <message>
        <source>Held back others for at most %1 ms at a time, %2 ms in all.</source>
        <translation>其他程序每次最多等待 %1 ms，总共 %2 ms。</translation>
    </message>
    <message>
        <source>Held back programs that use the destination for at most %1 ms.</source>
        <translation>使用目标的程序最多等待 %1 ms。</translation>
    </message>
    <message>
        <source>Of the same moment as %1, which it was made from.</source>
        <translation>由 %1 生成，与其属于同一时刻。</translation>
    </message>
    <message>
        <source>Copies from another computer are here</source>
        <translation>此处有来自另一台计算机的副本</translation>
    </message>
    <message>
        <source>They are of a database of this path on another computer, or on this one before it was installed anew: %1. They are not shown, and no rule counts or removes them. If they are of this database, say so: then the other computer, if there is one, counts them no more.</source>
        <translation>它们是另一台计算机上（或重新安装之前的这台计算机上）此路径的数据库的副本：%1 个。它们不会显示，也没有规则会统计或删除它们。如果它们属于此数据库，请指明：此后，如果确有另一台计算机，它不再统计这些副本。</translation>
    </message>
    <message>
        <source>only in “%1”</source>
        <translation>仅在“%1”中</translation>
    </message>
    <message>
        <source>%1 only in “%2”</source>
        <translation>仅“%2”中 %1</translation>
    </message>
    <message>
        <source>Copies “%1” and the journal of a program that crashed, and repairs the copy.</source>
        <translation>复制“%1”和崩溃的程序的回滚日志，并在副本中修复。</translation>
    </message>
    <message>
        <source>Copies the files of “%1”, which another program keeps locked, until they stand still.</source>
        <translation>“%1”被另一个程序一直锁定：反复复制其文件，直到它们静止。</translation>
    </message>
    <message>
        <source>Copies “%1” and the log that a program left behind, and merges them in the copy.</source>
        <translation>复制“%1”和程序留下的预写日志，并在副本中合并。</translation>
    </message>
    <message>
        <source>Copies the file of “%1”, which no program has open.</source>
        <translation>复制“%1”的文件，没有程序打开它。</translation>
    </message>
    <message>
        <source>Copies the files of “%1” without a lock, over again until nothing changes meanwhile.</source>
        <translation>不加锁地反复复制“%1”的文件，直到期间没有更改。</translation>
    </message>
    <message>
        <source>Writes “%1” anew, without deleted rows and free pages: at least %2 smaller.</source>
        <translation>重写“%1”，不含已删除的行和空闲页：至少小 %2。</translation>
    </message>
    <message>
        <source>Writes “%1” anew, without deleted rows.</source>
        <translation>重写“%1”，不含已删除的行。</translation>
    </message>
    <message>
        <source>Copies “%1” as it is at one moment: the copy shares its blocks on the drive.</source>
        <translation>按某一时刻的状态复制“%1”：副本与它共享驱动器上的块。</translation>
    </message>
    <message>
        <source>Copies “%1” as it is at this moment.</source>
        <translation>按此刻的状态复制“%1”。</translation>
    </message>
    <message>
        <source>Copies “%1” in short steps, as it is at one moment.</source>
        <translation>分小步复制“%1”，得到某一时刻的状态。</translation>
    </message>
    <message>
        <source>Other programs are not held back.</source>
        <translation>其他程序无需等待。</translation>
    </message>
    <message>
        <source>Other programs keep writing.</source>
        <translation>其他程序可以继续写入。</translation>
    </message>
    <message>
        <source>Programs that write to it wait until it is copied.</source>
        <translation>在复制完成之前，要写入它的程序需等待。</translation>
    </message>
    <message>
        <source>Other programs keep writing, and the copy starts over whenever one does.</source>
        <translation>其他程序可以继续写入，每当有程序写入时，副本都会从头开始。</translation>
    </message>
    <message>
        <source>Other programs write in between, and are held off once if the copy can’t keep up.</source>
        <translation>其他程序可在各步之间写入；如果复制跟不上，它们需等待一次。</translation>
    </message>
    <message>
        <source>checked in full</source>
        <translation>已完整检查</translation>
    </message>
    <message>
        <source>compressed (%1), unpacked again and compared</source>
        <translation>已压缩（%1）、再解压并比较</translation>
    </message>
    <message>
        <source>written to “%1” without a check</source>
        <translation>未经检查已写入“%1”</translation>
    </message>
    <message>
        <source>written to “%1”</source>
        <translation>已写入“%1”</translation>
    </message>
    <message>
        <source>read back from the disk and compared</source>
        <translation>已从磁盘读回并比较</translation>
    </message>
    <message>
        <source>The copy is %1, then takes the place of the file that is there.</source>
        <extracomment>%1 is &quot;checked, written to “Backup”&quot;</extracomment>
        <translation>副本达到以下状态后，取代那里的文件：%1。</translation>
    </message>
    <message>
        <source>The copy is %1, then named.</source>
        <translation>副本达到以下状态后才命名：%1。</translation>
    </message>
    <message>
        <source>%1: cancelled</source>
        <translation>%1：已取消</translation>
    </message>
    <message>
        <source>Not copied: %1</source>
        <translation>未复制：%1</translation>
    </message>
    <message>
        <source>%1: %2, of the same moment</source>
        <translation>%1：%2，属于同一时刻</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>大小：</translation>
    </message>
    <message>
        <source>Changes:</source>
        <translation>更改：</translation>
    </message>
    <message>
        <source>Time:</source>
        <translation>用时：</translation>
    </message>
    <message>
        <source>Check:</source>
        <translation>检查：</translation>
    </message>
    <message>
        <source>Writers:</source>
        <translation>写入程序：</translation>
    </message>
    <message>
        <source>Safety copy:</source>
        <translation>原有内容的副本：</translation>
    </message>
    <message>
        <source>%1, about %2 left</source>
        <extracomment>%1 is a sentence, %2 a time</extracomment>
        <translation>%1，大约还剩 %2</translation>
    </message>
    <message>
        <source>Comparing: %1, %2 changed</source>
        <translation>正在比较：%1，已更改 %2</translation>
    </message>
    <message>
        <source>Copying: %1</source>
        <translation>正在复制：%1</translation>
    </message>
    <message>
        <source>(%1 remaining)</source>
        <translation>（还剩 %1）</translation>
    </message>
    <message>
        <source>Paused: %1 copied</source>
        <translation>已暂停：已复制 %1</translation>
    </message>
    <message>
        <source>Limited by reading the database.</source>
        <translation>速度受限于读取数据库。</translation>
    </message>
    <message>
        <source>Limited by writing the copy.</source>
        <translation>速度受限于写入副本。</translation>
    </message>
    <message>
        <source>Limited by writing to “%1”.</source>
        <translation>速度受限于写入“%1”。</translation>
    </message>
    <message>
        <source>Limited by other programs that write to the database.</source>
        <translation>速度受限于向该数据库写入的其他程序。</translation>
    </message>
    <message>
        <source>Limited by compressing.</source>
        <translation>速度受限于压缩。</translation>
    </message>
    <message>
        <source>Auto-vacuum</source>
        <translation>自动清理（auto-vacuum）</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Application ID</source>
        <translation>应用程序 ID</translation>
    </message>
    <message>
        <source>moved here, not read yet</source>
        <translation>移到此处，尚未读取</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>so much of all</comment>
        <translation>%1（共 %2）</translation>
    </message>
    <message>
        <source>--also names &apos;%1&apos;, which is a destination already.</source>
        <translation>--also 指定的“%1”已经是目标。</translation>
    </message>
    <message>
        <source>the newest copy: it is read, to be compared with this one</source>
        <translation>最新的副本：读取它，以便与这一份比较</translation>
    </message>
    <message>
        <source>What is there is no database that can be read, but destroyed or encrypted: its file is replaced, and kept as it was.</source>
        <translation>那里的不是可读的数据库，而是已损毁或已加密：其文件会被替换，并按原样保留。</translation>
    </message>
    <message>
        <source>Could not be read, so not proved: %1</source>
        <translation>无法读取，因此未经证明：%1</translation>
    </message>
    <message>
        <source>Cancelled. What was found until then is in the list.</source>
        <translation>已取消。到那时为止查明的内容已记入列表。</translation>
    </message>
    <message>
        <source>Cancelled: no copy was made at “%1”.</source>
        <translation>已取消：未在“%1”处制作副本。</translation>
    </message>
    <message>
        <source>that a checkpoint has not written over a part of this state is known by comparing pages only, and a page that a power cut tore would not be noticed</source>
        <translation>仅靠比较各页得知检查点没有覆盖此状态的任何部分，而因断电只写了一半的页不会被发现</translation>
    </message>
    <message>
        <source>More pages differ than fit into memory, and no other drive had room for them: they were written beside the copy while the database was held. A temporary folder on another drive keeps that short.</source>
        <translation>不同的页多得内存中放不下，其他驱动器上也没有空间：因此在占用数据库期间把它们写到了副本旁边。使用另一个驱动器上的临时文件夹可缩短占用时间。</translation>
    </message>
    <message>
        <source>all of it had to be copied before it could be compared</source>
        <translation>必须先全部复制，才能进行比较</translation>
    </message>
    <message>
        <source> All of it is written to a private file first, which is compared with the older copy then: where nothing differs, the older copy stays as it is.</source>
        <translation> 先将全部内容写入一个私有文件，再与旧副本比较：如果没有不同之处，旧副本保持不变。</translation>
    </message>
    <message>
        <source> Where the file system shares no blocks, the pages that differ are written into the copy itself, and until that is done, programs that read it without SQLite may see a mixture.</source>
        <translation> 如果文件系统不能共享块，则将不同的页直接写入副本本身；在此期间，不通过 SQLite 读取它的程序可能看到新旧混杂的内容。</translation>
    </message>
    <message>
        <source> Not as it is now, but as it was after an earlier commit: laid over the copy are the frames of the log up to that one.</source>
        <translation> 不是现在的状态，而是某次较早提交之后的状态：将预写日志中截至该次提交的各帧叠加到副本上。</translation>
    </message>
    <message>
        <source>The copy is what was kept of a destroyed or encrypted database: its file is put back as it was, and can&apos;t be checked.</source>
        <translation>此副本是为已损毁或已加密的数据库保留的：其文件会按原样还原，且无法检查。</translation>
    </message>
    <message>
        <source>%1 can’t be read as of that commit.</source>
        <translation>%1无法按该次提交之后的状态读取。</translation>
    </message>
    <message>
        <source>Commits are counted from the moment in which the write-ahead log was started, and SQLite starts it over when all of it was merged. Look at the log for the commits that are there.</source>
        <translation>提交从预写日志开始的那一刻起计数；全部并入之后，SQLite 会重新开始该日志。请查看预写日志中现有的提交。</translation>
    </message>
    <message>
        <source>%1 can’t be read as of that commit any more.</source>
        <translation>%1已无法再按该次提交之后的状态读取。</translation>
    </message>
    <message>
        <source>A checkpoint has merged later commits into the database file. Look at the log for the commits that can still be read.</source>
        <translation>检查点已将之后的提交并入数据库文件。请查看预写日志中仍可读取的提交。</translation>
    </message>
    <message>
        <source>it has no write-ahead log</source>
        <translation>它没有预写日志</translation>
    </message>
    <message>
        <source>commit %1: what page %2 held then is gone, for a later commit was written over it</source>
        <extracomment>%1 is the number of a commit, %2 that of a page</extracomment>
        <translation>提交 %1：第 %2 页当时的内容已不存在，因为之后的提交覆盖了它</translation>
    </message>
    <message>
        <source>“%1” is complete, but its name may not be on the medium yet. After a power cut it may be missing.</source>
        <translation>“%1”已完成，但其名称可能尚未写到存储介质上。断电之后它可能缺失。</translation>
    </message>
    <message>
        <source>Show what five commits changed, as far as the database’s log goes back.</source>
        <translation>显示最近五次提交更改了什么，以数据库的预写日志所能追溯的范围为限。</translation>
    </message>
    <message>
        <source>COMMIT</source>
        <translation>COMMIT</translation>
    </message>
    <message>
        <source>Read FIRST as it was after that commit in its write-ahead log: a number that “litecopy-cli log” shows, or -N for N commits before the last one. Without SECOND it is compared with itself as it is now.</source>
        <translation>按预写日志中该次提交之后的状态读取 FIRST：可以是“litecopy-cli log”显示的编号，或以 -N 表示最后一次提交之前的第 N 次。不给出 SECOND 时，与其自身现在的状态比较。</translation>
    </message>
    <message>
        <source>the number of a commit, or -N for N commits before the last one</source>
        <translation>提交的编号，或以 -N 表示最后一次提交之前的第 N 次</translation>
    </message>
    <message>
        <source>It is made from the copy “%1”, once that is there, so that both are of one moment.</source>
        <translation>将在副本“%1”生成之后由它生成，因此两者属于同一时刻。</translation>
    </message>
    <message>
        <source>So the other copies were not begun.</source>
        <translation>因此未开始生成其他副本。</translation>
    </message>
    <message>
        <source>Copy the database as it was after that commit in its write-ahead log: a number that “litecopy-cli log” shows, or -N for N commits before the last one.</source>
        <translation>按预写日志中该次提交之后的状态复制数据库：可以是“litecopy-cli log”显示的编号，或以 -N 表示最后一次提交之前的第 N 次。</translation>
    </message>
    <message>
        <source>Copy the database as it was three commits ago, as far as its log goes back.</source>
        <translation>按三次提交之前的状态复制数据库，以其预写日志所能追溯的范围为限。</translation>
    </message>
    <message>
        <source>--as-of cannot be given together with --method=online, by which SQLite copies the last commit.</source>
        <translation>--as-of 不能与 --method=online 同时给出，后者由 SQLite 复制最后一次提交的状态。</translation>
    </message>
    <message>
        <source>--as-of cannot be given together with --hold=never.</source>
        <translation>--as-of 不能与 --hold=never 同时给出。</translation>
    </message>
    <message>
        <source>There are files there that have the name of a copy and are in no list, so no rule removes them: %1. To see all of them: litecopy-cli keep list %2</source>
        <translation>那里有名称像副本但不在任何列表中的文件，因此没有规则会删除它们：%1。要查看全部：litecopy-cli keep list %2</translation>
    </message>
    <message>
        <source>Print one JSON object on one line; of several copies one for each.</source>
        <translation>在一行中输出一个 JSON 对象；有多个副本时，每个副本输出一个。</translation>
    </message>
    <message>
        <source>Moved here, checked, taken for what the list says, and kept for good, for nothing proves it: %1</source>
        <translation>移到此处，经过检查，视为与列表所述相符，并因无法证明而永久保留：%1 个</translation>
    </message>
    <message>
        <source>To begin a new list: mv -n %1 %2</source>
        <translation>要开始新的列表：mv -n %1 %2</translation>
    </message>
    <message>
        <source>Shows what is in the write-ahead log of a SQLite database, who keeps it, and which earlier states of the database can still be read. Changes neither.</source>
        <translation>显示 SQLite 数据库的预写日志中有什么、谁占用着它，以及数据库的哪些较早状态仍可读取。对两者都不作更改。</translation>
    </message>
    <message>
        <source>List its commits, and the tables that each of them changed.</source>
        <translation>列出其提交，以及每次提交更改的表。</translation>
    </message>
    <message>
        <source>Show which rows the last commit changed.</source>
        <translation>显示最后一次提交更改了哪些行。</translation>
    </message>
    <message>
        <source>Copy the database as it was before it.</source>
        <translation>按该次提交之前的状态复制数据库。</translation>
    </message>
    <message>
        <source>Don’t find out which tables a commit changed: of the database itself less is read.</source>
        <translation>不查明提交更改了哪些表：从数据库本身读取的内容更少。</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Size after it</source>
        <translation>提交后的大小</translation>
    </message>
    <message>
        <source>Its state</source>
        <translation>其状态</translation>
    </message>
    <message>
        <source>Changed pages of</source>
        <translation>更改的页所属</translation>
    </message>
    <message>
        <source>(when the log was started)</source>
        <translation>（预写日志开始时）</translation>
    </message>
    <message>
        <source>%1 (by later names)</source>
        <translation>%1（按之后的名称）</translation>
    </message>
    <message>
        <source>%1 (not sealed)</source>
        <translation>%1（无校验和保护）</translation>
    </message>
    <message>
        <source>The log changed again and again while it was read: what is shown may not be of one moment.</source>
        <translation>读取期间预写日志不断更改：显示的内容可能不属于同一时刻。</translation>
    </message>
    <message>
        <source>One database is needed.</source>
        <translation>需要一个数据库。</translation>
    </message>
    <message>
        <source>Reading: %1 %</source>
        <translation>正在读取：%1%</translation>
    </message>
    <message>
        <source>Show the commits in its write-ahead log, and who keeps it.</source>
        <translation>显示其预写日志中的提交，以及谁占用着它。</translation>
    </message>
    <message>
        <source>Rescue what is left of a damaged one.</source>
        <translation>抢救已损坏的数据库中剩余的内容。</translation>
    </message>
    <message>
        <source>Commands: copy, keep, restore, info, compare, log, rescue, schedule.</source>
        <translation>命令：copy、keep、restore、info、compare、log、rescue、schedule。</translation>
    </message>
    <message>
        <source>Makes a new, sound database of what can still be read of a damaged one, which is not changed.</source>
        <translation>用已损坏的数据库中仍可读取的内容生成一个完好的新数据库，不更改已损坏的数据库。</translation>
    </message>
    <message>
        <source>Rescue every row that can be read.</source>
        <translation>抢救所有能读取的行。</translation>
    </message>
    <message>
        <source>Look into unused pages, too.</source>
        <translation>也查看未使用的页。</translation>
    </message>
    <message>
        <source>Read pages that the database no longer uses, too: rows that were deleted come back, in the table lost_and_found.</source>
        <translation>也读取数据库不再使用的页：已删除的行会重新出现在表 lost_and_found 中。</translation>
    </message>
    <message>
        <source>It ends with 0 where nothing is known to be lost, and with 65 where something is, or where nothing could be rescued. The new database has passed SQLite&apos;s integrity check.</source>
        <translation>没有已知的丢失时以 0 结束；有丢失，或未能抢救任何内容时以 65 结束。新数据库已通过 SQLite 的完整性检查。</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>%1 incomplete</source>
        <translation>%1 行不完整</translation>
    </message>
    <message>
        <source>%1 do not fit</source>
        <translation>%1 行不符合</translation>
    </message>
    <message>
        <source>%1 unreadable</source>
        <translation>%1 行无法读取</translation>
    </message>
    <message>
        <source>pages unreadable: %1</source>
        <translation>无法读取的页：%1</translation>
    </message>
    <message>
        <source>pages matched: %1</source>
        <translation>匹配的页：%1</translation>
    </message>
    <message>
        <source>without its constraints</source>
        <translation>不含其约束</translation>
    </message>
    <message>
        <source>%1 could not be made anew: %2</source>
        <translation>%1 未能重新生成：%2</translation>
    </message>
    <message>
        <source>A program wrote meanwhile: what was rescued may not be of one moment.</source>
        <translation>期间有程序写入：抢救的内容可能不属于同一时刻。</translation>
    </message>
    <message>
        <source>Nothing is known to be lost.</source>
        <translation>没有已知的丢失。</translation>
    </message>
    <message>
        <source>Not all of the database could be read.</source>
        <translation>未能读取数据库的全部内容。</translation>
    </message>
    <message>
        <source>Looking for rows</source>
        <translation>正在查找行</translation>
    </message>
    <message>
        <source>Rescuing rows</source>
        <translation>正在抢救行</translation>
    </message>
    <message>
        <source>Making indexes</source>
        <translation>正在生成索引</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>正在检查</translation>
    </message>
    <message>
        <source>Two names are needed: DAMAGED and NEW.</source>
        <translation>需要两个名称：DAMAGED 和 NEW。</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <translation>%1：%2%</translation>
    </message>
    <message>
        <source>Cancelled: the database is as it was.</source>
        <translation>已取消：数据库保持原样。</translation>
    </message>
    <message>
        <source>The database holds what the copy holds: nothing would change.</source>
        <translation>数据库的内容与副本的内容相同：不会更改任何内容。</translation>
    </message>
    <message>
        <source>All tables have the same content. It would be stored as it is in the copy.</source>
        <translation>所有表的内容都相同。存储方式会变为与副本中一样。</translation>
    </message>
    <message>
        <source>Nothing was changed, and nothing had to be kept.</source>
        <translation>未更改任何内容，也无需保留任何内容。</translation>
    </message>
    <message>
        <source>It was kept before a restore, and was none then, either: --force puts it back as it was.</source>
        <translation>它是在还原前保留的，当时也不是数据库：--force 会按原样还原它。</translation>
    </message>
    <message>
        <source>What was there was no database that could be read. To put it back as it was: litecopy-cli restore --force %1 %2</source>
        <translation>原有的内容不是可读取的数据库。要按原样还原：litecopy-cli restore --force %1 %2</translation>
    </message>
    <message>
        <source>“litecopy-cli log” lists them.</source>
        <translation>“litecopy-cli log”会列出它们。</translation>
    </message>
    <message>
        <source>Not all of these are files: drop databases alone, or one thing at a time.</source>
        <translation>其中并非都是文件：请只拖放数据库，或一次只拖放一项。</translation>
    </message>
    <message>
        <source>No other program was seen to use it</source>
        <translation>未发现其他程序使用它</translation>
    </message>
    <message>
        <source>Copying is slower than it was before.</source>
        <translation>复制速度比之前慢。</translation>
    </message>
    <message>
        <source>Checking is slower than the copying was.</source>
        <translation>检查速度比复制时慢。</translation>
    </message>
    <message>
        <source>Writing to disk is slower than the copying was.</source>
        <translation>写入磁盘的速度比复制时慢。</translation>
    </message>
    <message>
        <source>Writing to “%1” is slower than the copying was.</source>
        <translation>写入“%1”的速度比复制时慢。</translation>
    </message>
    <message>
        <source>As it was when the write-ahead log was started, %1 commits ago.</source>
        <translation>预写日志开始时的状态，即 %1 次提交之前。</translation>
    </message>
    <message>
        <source>As it was after commit %1 of the %2 in the write-ahead log.</source>
        <translation>预写日志的 %2 次提交中，提交 %1 之后的状态。</translation>
    </message>
    <message>
        <source>%1 has a read transaction open.</source>
        <translation>%1 打开着一个读事务。</translation>
    </message>
    <message>
        <source>%1 has a read transaction open on the last commit: all can be merged, but the log can’t be started over, and grows.</source>
        <translation>%1 打开着一个基于最后一次提交的读事务：可以全部并入，但预写日志无法重新开始，会不断增长。</translation>
    </message>
    <message>
        <source>%1 has had a read transaction open since before the first commit of the log: %3 of frames behind it can’t be merged.</source>
        <extracomment>%1 is a program, %2 a number of commits, %3 a size</extracomment>
        <translation>%1 从预写日志的第一次提交之前起就打开着一个读事务：其后有 %3 的帧无法并入。</translation>
    </message>
    <message>
        <source>%1 has had a read transaction open since commit %2: %3 of frames behind it can’t be merged.</source>
        <translation>%1 从提交 %2 起就打开着一个读事务：其后有 %3 的帧无法并入。</translation>
    </message>
    <message>
        <source>%1 has had a read transaction open since all of the log was merged: it reads the database file, and what was committed since can’t be merged.</source>
        <translation>%1 从预写日志全部并入后起就打开着一个读事务：它读取的是数据库文件，此后提交的内容无法并入。</translation>
    </message>
    <message>
        <source>%1 has a write transaction open.</source>
        <translation>%1 打开着一个写事务。</translation>
    </message>
    <message>
        <source>%1 is merging the log.</source>
        <translation>%1 正在并入预写日志。</translation>
    </message>
    <message>
        <source>%1 has the database open, and keeps nothing.</source>
        <translation>%1 打开着该数据库，但不占用任何内容。</translation>
    </message>
    <message>
        <source>1 free page</source>
        <translation>1 个空闲页</translation>
    </message>
    <message>
        <source>%1 free pages</source>
        <translation>%1 个空闲页</translation>
    </message>
    <message>
        <source>1 other page</source>
        <translation>1 个其他页</translation>
    </message>
    <message>
        <source>%1 other pages</source>
        <translation>%1 个其他页</translation>
    </message>
    <message>
        <source>can be read</source>
        <translation>可读取</translation>
    </message>
    <message>
        <source>can be read, as far as comparing pages tells</source>
        <translation>可读取（仅靠比较各页得知）</translation>
    </message>
    <message>
        <source>gone: what page %1 held then was written over</source>
        <translation>已不存在：第 %1 页当时的内容已被覆盖</translation>
    </message>
    <message>
        <source>There is no write-ahead log.</source>
        <translation>没有预写日志。</translation>
    </message>
    <message>
        <source>The write-ahead log (%1) holds no commit.</source>
        <translation>预写日志（%1）中没有提交。</translation>
    </message>
    <message>
        <source>1 commit</source>
        <translation>1 次提交</translation>
    </message>
    <message>
        <source>%1 commits</source>
        <translation>%1 次提交</translation>
    </message>
    <message>
        <source>%1 in the write-ahead log, %2 of %3 in its file.</source>
        <translation>预写日志中有 %1，占其文件 %3 中的 %2。</translation>
    </message>
    <message>
        <source>No program shares the log’s index, so what of it is merged into the database is not known.</source>
        <translation>没有程序共享预写日志的索引，因此无法得知其中哪些已并入数据库。</translation>
    </message>
    <message>
        <source>All of it is merged into the database.</source>
        <translation>已全部并入数据库。</translation>
    </message>
    <message>
        <source>%1 are merged into the database, %2 are not.</source>
        <translation>%1 已并入数据库，%2 尚未并入。</translation>
    </message>
    <message>
        <source>The log is not sealed by checksums from commit %1 on: if the programs that have it open crashed now, SQLite would lose that commit and the %2 behind it. Let them end properly.</source>
        <translation>预写日志从提交 %1 起没有校验和保护：如果打开它的程序现在崩溃，SQLite 会丢失该次提交及其后的 %2 次提交。请让这些程序正常结束。</translation>
    </message>
    <message>
        <source>The log grows for as long as a read transaction is open: SQLite merges no frame behind it. End that transaction, or the program.</source>
        <translation>只要有读事务打开着，预写日志就会不断增长：SQLite 不会并入其后的任何帧。请结束该事务或该程序。</translation>
    </message>
    <message>
        <source>Nothing keeps the log from being merged now. SQLite merges it with a later commit, or when the last program closes the database; a program that switches that off (wal_autocheckpoint) has to do it itself.</source>
        <translation>现在没有什么妨碍预写日志的并入。SQLite 会在之后的某次提交时，或在最后一个程序关闭该数据库时将其并入；关闭了此功能（wal_autocheckpoint）的程序必须自行并入。</translation>
    </message>
    <message>
        <source>All of the log is merged, and its file keeps its size: SQLite writes it over from its start, and makes it shorter only for PRAGMA wal_checkpoint(TRUNCATE), a journal_size_limit, or when the last program closes the database.</source>
        <translation>预写日志已全部并入，其文件仍保持原来的大小：SQLite 会从头覆盖它，只有通过 PRAGMA wal_checkpoint(TRUNCATE)、journal_size_limit，或在最后一个程序关闭该数据库时，才会将其缩短。</translation>
    </message>
    <message>
        <source>No program has the database open: the log was left behind. The next program that opens the database with SQLite merges it, and the earlier states are gone then.</source>
        <translation>没有程序打开着该数据库：预写日志是遗留下来的。下一个用 SQLite 打开该数据库的程序会将其并入，届时较早的状态将不复存在。</translation>
    </message>
    <message>
        <source>%1 of the database are free pages. auto_vacuum is off, so its file never becomes shorter by itself; a compact copy leaves them out.</source>
        <translation>数据库中有 %1 是空闲页。auto_vacuum 已关闭，因此其文件不会自行缩短；紧凑副本不含这些页。</translation>
    </message>
    <message>
        <source>%1 of the database are free pages; a compact copy leaves them out.</source>
        <translation>数据库中有 %1 是空闲页；紧凑副本不含这些页。</translation>
    </message>
    <message>
        <source>The rollback journal (%1) is of a transaction that has ended: it does nothing.</source>
        <translation>回滚日志（%1）属于一个已结束的事务：它不起任何作用。</translation>
    </message>
    <message>
        <source>A transaction of %1 is under way, and has changed nothing in the database file yet.</source>
        <translation>%1正在执行一个事务，尚未更改数据库文件中的任何内容。</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>某个程序</translation>
    </message>
    <message>
        <source>A transaction of %1 is under way. If that program crashed now, the journal would put back %2.</source>
        <translation>%1正在执行一个事务。如果该程序现在崩溃，回滚日志会还原 %2。</translation>
    </message>
    <message>
        <source>A program ended in the midst of a transaction and left a hot journal. The next program that opens the database with SQLite puts back %1, and the database has %2 then. Copies are of that state already.</source>
        <translation>有程序在事务中途结束，留下了待回滚的回滚日志（hot journal）。下一个用 SQLite 打开该数据库的程序会还原 %1，之后数据库有 %2。副本已经是该状态。</translation>
    </message>
    <message>
        <source>commits in the log now: %1</source>
        <translation>预写日志中现有的提交：%1 次</translation>
    </message>
    <message>
        <source>No free page has rows: none that were deleted have come back.</source>
        <translation>空闲页中没有行：没有已删除的行重新出现。</translation>
    </message>
    <message>
        <source>Rows that were deleted have come back: they are among those in lost_and_found.</source>
        <translation>已删除的行重新出现：它们在 lost_and_found 的行之中。</translation>
    </message>
    <message>
        <source>Where AUTOINCREMENT goes on was lost: it goes on behind the largest rowid that was found.</source>
        <translation>AUTOINCREMENT 的接续位置已丢失：将从找到的最大 rowid 之后继续。</translation>
    </message>
    <message>
        <source>The virtual table “%1” was rebuilt from what is left of its rows.</source>
        <translation>虚拟表“%1”已由其剩余的行重建。</translation>
    </message>
    <message>
        <source>The database’s header is lost. Its pages show that they have %1 bytes each.</source>
        <translation>数据库的文件头已丢失。从各页可看出每页有 %1 字节。</translation>
    </message>
    <message>
        <source>The header names another text encoding than the text has. The text’s own was taken.</source>
        <translation>文件头所述的文本编码与文本的实际编码不同。已采用文本的实际编码。</translation>
    </message>
    <message>
        <source>A part of sqlite_schema is lost. Tables that were named there alone are in lost_and_found, without their names and columns.</source>
        <translation>sqlite_schema 的一部分已丢失。只在那里有名称的表位于 lost_and_found 中，没有表名和列名。</translation>
    </message>
    <message>
        <source>Pages that no tree leads to and that were matched to a table by their rowids and values: %1.</source>
        <translation>不属于任何树、按其 rowid 和值归入某个表的页：%1。</translation>
    </message>
    <message>
        <source>The list of free pages is damaged: rows that had been deleted may be among those of pages that no tree leads to.</source>
        <translation>空闲页列表已损坏：不属于任何树的页的行之中，可能有已删除的行。</translation>
    </message>
    <message>
        <source>It is not encrypted: SQLite reads it, and it was copied as any other database.</source>
        <translation>它未加密：SQLite 可以读取它，因此按普通数据库复制。</translation>
    </message>
    <message>
        <source>more pages differ than fit into memory, no other drive has room for them, and the database changed whenever they were written beside the copy</source>
        <translation>不同的页太多，内存容纳不下，其他驱动器也没有空间存放，而每次将它们写到副本旁边时数据库都发生了更改</translation>
    </message>
    <message>
        <source>it can be copied to a new file, or in place of one</source>
        <translation>它可以复制到新文件，或取代已有文件</translation>
    </message>
    <message>
        <source>its pages can’t be read one by one</source>
        <translation>它的页无法逐一读取</translation>
    </message>
    <message>
        <source>it doesn’t end where a page ends</source>
        <translation>它的末尾不在一页的末尾</translation>
    </message>
    <message>
        <source>its write-ahead log has to be held while it is copied</source>
        <translation>复制期间必须锁住其预写日志</translation>
    </message>
    <message>
        <source>It is encrypted: it is copied as it is, from one pinned snapshot, while other programs keep writing, and only its password can check the copy.</source>
        <translation>它已加密：将从一个固定快照中按原样复制，其他程序可以继续写入；只有用其密码才能检查副本。</translation>
    </message>
    <message>
        <source>It is encrypted: it is copied as it is, when its file and its log stand still, and only its password can check the copy.</source>
        <translation>它已加密：在其文件和日志都静止时按原样复制，只有用它的密码才能检查副本。</translation>
    </message>
    <message>
        <source>It is encrypted: it is copied as it is, in short slices, between which other programs write, and only its password can check the copy.</source>
        <translation>它已加密：将按原样分小段复制，其他程序可在各段之间写入；只有用其密码才能检查副本。</translation>
    </message>
    <message>
        <source>it is encrypted: only its own program can repair it. Open and close it there first</source>
        <translation>它已加密：只有其自己的程序才能修复它。请先在该程序中打开并关闭它</translation>
    </message>
    <message>
        <source>The program that had the database open closed it while it was copied, and left its write-ahead log: the next program that opens the database merges it.</source>
        <translation>打开该数据库的程序在复制期间将其关闭，并留下了预写日志：下一个打开该数据库的程序会将其并入。</translation>
    </message>
    <message>
        <source>a journal lies beside its write-ahead log</source>
        <translation>其预写日志旁边有回滚日志</translation>
    </message>
    <message>
        <source>The log is not sealed by checksums in commit %1: if the programs that have it open crashed now, SQLite would lose that commit. Let them end properly.</source>
        <translation>预写日志在提交 %1 处没有校验和保护：如果打开它的程序现在崩溃，SQLite 会丢失该次提交。请让这些程序正常结束。</translation>
    </message>
    <message>
        <source>The log is not sealed by checksums from commit %1 on: if the programs that have it open crashed now, SQLite would lose that commit and the one behind it. Let them end properly.</source>
        <translation>预写日志从提交 %1 起没有校验和保护：如果打开它的程序现在崩溃，SQLite 会丢失该次提交及其后的一次提交。请让这些程序正常结束。</translation>
    </message>
    <message>
        <source>None of it is merged into the database.</source>
        <translation>完全没有并入数据库。</translation>
    </message>
    <message>
        <source>The database is in WAL mode: its log begins with the next commit. What the last one held is merged into the database, so that no earlier state can be read.</source>
        <translation>该数据库处于 WAL 模式：其预写日志从下一次提交开始。上一个预写日志的内容已并入数据库，因此无法读取较早的状态。</translation>
    </message>
    <message>
        <source>The database is not in WAL mode. In its rollback journal SQLite keeps what a transaction under way would put back, and nothing of earlier ones: there are no commits to list, and no earlier state can be read.</source>
        <translation>该数据库未处于 WAL 模式。SQLite 在其回滚日志中只保留撤销正在执行的事务所需的内容，不保留更早事务的内容：没有可列出的提交，也无法读取较早的状态。</translation>
    </message>
    <message>
        <source>%1 is encrypted.</source>
        <translation>%1已加密。</translation>
    </message>
    <message>
        <source>Only its own program can read it, with the password. Litecopy can copy it as it is, to a new file or in place of an older copy, and nothing else.</source>
        <translation>只有其自己的程序才能用密码读取它。Litecopy 只能按原样将它复制到新文件或取代旧副本，不能进行其他操作。</translation>
    </message>
    <message>
        <source>Its beginning is not what SQLite writes. If its program encrypts it, only that program can read it: “litecopy-cli copy --opaque” copies it as it is. If not, look for an older copy.</source>
        <translation>它的开头不是 SQLite 写入的内容。如果其程序对它加密，则只有该程序才能读取它：“litecopy-cli copy --opaque”可按原样复制它。否则请查找旧副本。</translation>
    </message>
    <message>
        <source>SOURCE is an encrypted database: copy it as it is, in one moment. Needed where neither a write-ahead log nor a lock tells it from a damaged file.</source>
        <translation>SOURCE 是加密数据库：按某一时刻的原样复制它。在既无预写日志也无锁能将其与损坏的文件区分开时需要。</translation>
    </message>
    <message>
        <source>Copy an encrypted database, without its password.</source>
        <translation>复制加密数据库，无需其密码。</translation>
    </message>
    <message>
        <source>%1 into “%2”.</source>
        <translation>%1，写入“%2”。</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1，用时 %2</translation>
    </message>
    <message>
        <source>Copied; it is encrypted, so only its password can check it: %1</source>
        <translation>已复制；它已加密，因此只有用其密码才能检查：%1</translation>
    </message>
    <message>
        <source>the database is encrypted: only its password can check the copy.</source>
        <translation>数据库已加密：只有用其密码才能检查副本。</translation>
    </message>
    <message>
        <source>Put an older copy back. Or “Rescue…” makes a new database of every row that can still be read.</source>
        <translation>请还原旧副本。也可以用“抢救…”，由所有仍可读取的行生成新数据库。</translation>
    </message>
    <message>
        <source>gone since</source>
        <translation>此后已不存在</translation>
    </message>
    <message>
        <source>new since</source>
        <translation>此后新增</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>删除 %1</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>新增 %1</translation>
    </message>
    <message>
        <source>after commit %1, the last one in the log</source>
        <extracomment>of the state of a database</extracomment>
        <translation>提交 %1（预写日志中的最后一次）之后</translation>
    </message>
    <message>
        <source>1 commit ago</source>
        <translation>1 次提交之前</translation>
    </message>
    <message>
        <source>%1 commits ago</source>
        <translation>%1 次提交之前</translation>
    </message>
    <message>
        <source>when the log was started, %1</source>
        <translation>预写日志开始时，即 %1</translation>
    </message>
    <message>
        <source>after commit %1 of %2, %3</source>
        <translation>提交 %1（共 %2 次）之后，即 %3</translation>
    </message>
    <message>
        <source>Copies “%1” as it was then: its file, and over it the log up to that commit.</source>
        <translation>按当时的状态复制“%1”：先复制其文件，再叠加截至该次提交的预写日志。</translation>
    </message>
    <message>
        <source>Copied; it is encrypted, so only its password can check it</source>
        <translation>已复制；它已加密，因此只有用其密码才能检查</translation>
    </message>
    <message>
        <source>Not possible: it is encrypted, and only its password can check it</source>
        <translation>无法进行：它已加密，只有用其密码才能检查</translation>
    </message>
    <message>
        <source>Everything that could be read was copied. Keep the copy, and look for an older one that is sound. “Rescue…” makes a sound database of the rows that can be read.</source>
        <translation>所有能读取的内容均已复制。请保留该副本，并查找完好的旧副本。“抢救…”可用能读取的行生成完好的数据库。</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>已加密</translation>
    </message>
    <message>
        <source>yes: only its own program can read it</source>
        <translation>是：只有其自己的程序才能读取</translation>
    </message>
    <message>
        <source>Pages in the file</source>
        <translation>文件中的页</translation>
    </message>
    <message>
        <source>%1; merged</source>
        <translation>%1；已并入</translation>
    </message>
    <message>
        <source>Changed pages of: %1.</source>
        <translation>更改的页所属：%1。</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 行</translation>
    </message>
    <message>
        <source>Rescued 1 row</source>
        <translation>已抢救 1 行</translation>
    </message>
    <message>
        <source>Rescued %1 rows</source>
        <translation>已抢救 %1 行</translation>
    </message>
    <message>
        <source>whose table is not known, or that it can’t hold</source>
        <translation>所属的表未知，或该表无法容纳</translation>
    </message>
    <message>
        <source>of which a part is lost</source>
        <translation>各行都丢失了一部分</translation>
    </message>
    <message>
        <source>What is there is kept beside the database: with the copies, in “%1”, there is no room for it.</source>
        <translation>现有内容保存在数据库旁边：在副本所在的“%1”中没有足够的空间。</translation>
    </message>
    <message>
        <source>the last one that was made</source>
        <translation>最后制作的一个</translation>
    </message>
    <message>
        <source>the copy is made, but the command after it failed</source>
        <translation>副本已完成，但其后的命令失败</translation>
    </message>
    <message>
        <source>another application made it</source>
        <translation>它由另一个应用程序生成</translation>
    </message>
    <message>
        <source>“%1” is in the list of the user %2, who decides on it.</source>
        <translation>“%1”在用户 %2 的列表中，由该用户决定如何处理。</translation>
    </message>
    <message>
        <source>The list of copies in “%1” can&apos;t be used: %2. So no copy is added to it, and none is removed. %3</source>
        <translation>“%1”中的副本列表无法使用：%2。因此不会向其中添加副本，也不会删除任何副本。%3</translation>
    </message>
    <message>
        <source>The list of copies in “%1” belongs to the user %2, and stays as it is. Your copies are in a list of your own beside it, “%3”.</source>
        <translation>“%1”中的副本列表属于用户 %2，保持原样。您的副本列在它旁边您自己的列表“%3”中。</translation>
    </message>
    <message>
        <source>The last run kept copies of this database here by other rules (%1) than this one (%2). If two schedules do that, each removes what the other keeps: give both the same rules, or each a folder of its own.</source>
        <translation>上次运行在此处保留此数据库的副本时所用的规则（%1）与本次（%2）不同。如果两个定时任务如此运行，就会互相删除对方所保留的副本：请为两者设置相同的规则，或让它们各用一个文件夹。</translation>
    </message>
    <message>
        <source>it belongs to the user %1</source>
        <translation>它属于用户 %1</translation>
    </message>
    <message>
        <source>Move “%1” away to begin a new list; the copies that are there stay then.</source>
        <translation>将“%1”移走即可开始新的列表；那里已有的副本会保留。</translation>
    </message>
    <message>
        <source>Keep your copies in another folder, best in one of your own.</source>
        <translation>请将您的副本保留在其他文件夹中，最好是您自己的文件夹。</translation>
    </message>
    <message>
        <source>Leave it as it is, and use that version here, or keep the copies in another folder.</source>
        <translation>请让它保持原样，并在此处使用该版本，或将副本保留在其他文件夹中。</translation>
    </message>
    <message>
        <source>It may be sound: leave it as it is, see to its permissions and its drive, and try again.</source>
        <translation>它可能是完好的：请让它保持原样，检查其权限和驱动器，然后重试。</translation>
    </message>
    <message>
        <source>It is kept for good.</source>
        <translation>它已设为永久保留。</translation>
    </message>
    <message>
        <source>It is the last sound copy of its database: it stays.</source>
        <translation>它是其数据库的最后一个完好的副本：予以保留。</translation>
    </message>
    <message>
        <source>It is in the list of the user %1, who decides on it.</source>
        <translation>它在用户 %1 的列表中，由该用户决定如何处理。</translation>
    </message>
    <message>
        <source>It is not in the list of its folder.</source>
        <translation>它不在其文件夹的列表中。</translation>
    </message>
    <message>
        <source>%1 is no older copy of this database: the two have no table in common.</source>
        <translation>%1不是此数据库的旧副本：两者没有共同的表。</translation>
    </message>
    <message>
        <source>It was left as it is. Choose another name, or, where it may go, replace it as a whole.</source>
        <translation>它保持原样。请使用其他名称；如果可以舍弃它，也可将其整个替换。</translation>
    </message>
    <message>
        <source>%1 is newer than what it was to be brought up to date with.</source>
        <translation>%1比要用来更新它的源还新。</translation>
    </message>
    <message>
        <source>It was left as it is. Look whether source and destination were swapped. Where the older content is wanted, replace it as a whole.</source>
        <translation>它保持原样。请检查源和目标是否弄反了。如果需要较旧的内容，请将其整个替换。</translation>
    </message>
    <message>
        <source>%1 is no older copy of this database: %2.</source>
        <translation>%1不是此数据库的旧副本：%2。</translation>
    </message>
    <message>
        <source>Exit codes: 0 copied, 64 wrong usage, 65 not a database or damaged, 66 no such source, 73 DESTINATION cannot be made, 74 input/output error or disk full, 75 busy, 77 not permitted, 130 and 143 cancelled by a signal, 1 all else; with --then also those of COMMAND, and in a run by the clock 76 in place of them: the copy is made, and COMMAND failed.</source>
        <translation>退出码：0 已复制，64 用法错误，65 不是数据库或已损坏，66 没有这样的源，73 无法创建 DESTINATION，74 输入/输出错误或磁盘已满，75 忙，77 权限不足，130 和 143 被信号取消，1 其他情况；使用 --then 时还有 COMMAND 的退出码，而在定时运行中以 76 代替：副本已生成，但 COMMAND 失败。</translation>
    </message>
    <message>
        <source>It is started again by the next &apos;keep&apos;, for the newest copy, until it succeeds.</source>
        <translation>下次“keep”会针对最新副本再次启动它，直到成功为止。</translation>
    </message>
    <message>
        <source>That the command succeeded could not be noted, so the next &apos;keep&apos; starts it again: %1</source>
        <translation>未能记录该命令已成功，因此下次“keep”会再次启动它：%1</translation>
    </message>
    <message>
        <source>The command has not succeeded with this copy yet: it is started again.</source>
        <translation>该命令尚未对此副本成功执行：将再次启动它。</translation>
    </message>
    <message>
        <source>Copies made before a restore, longer ago than TIME.</source>
        <translation>还原前生成的副本中，早于 TIME 之前的那些。</translation>
    </message>
    <message>
        <source>Only show which would go.</source>
        <translation>仅显示哪些会删除。</translation>
    </message>
    <message>
        <source>its command has not succeeded yet</source>
        <translation>其命令尚未成功</translation>
    </message>
    <message>
        <source>Those older than 30 days go by: litecopy-cli keep remove --older-than=30d %1</source>
        <translation>要删除其中早于 30 天之前的副本：litecopy-cli keep remove --older-than=30d %1</translation>
    </message>
    <message>
        <source>The list of the user %1 is there, too, and what it names is that user&apos;s: %2</source>
        <translation>那里还有用户 %1 的列表，其中列出的副本属于该用户：%2</translation>
    </message>
    <message>
        <source>Would go: %1</source>
        <translation>将删除：%1</translation>
    </message>
    <message>
        <source>Stays: %1. %2</source>
        <translation>保留：%1。%2</translation>
    </message>
    <message>
        <source>There is no such copy.</source>
        <translation>没有这样的副本。</translation>
    </message>
    <message>
        <source>%1 in all.</source>
        <translation>共 %1。</translation>
    </message>
    <message>
        <source>--older-than takes a time such as 30d, 2m or 1y6m12h, not &apos;%1&apos;.</source>
        <translation>--older-than 接受 30d、2m 或 1y6m12h 这样的时间，不接受“%1”。</translation>
    </message>
    <message>
        <source>At least one COPY is needed, or --older-than and one FOLDER. To keep a database of the name remove, write ./remove.</source>
        <translation>至少需要一个 COPY，或者 --older-than 和一个 FOLDER。要为名为 remove 的数据库保留副本，请写成 ./remove。</translation>
    </message>
    <message>
        <source>Copies of one folder can be removed at a time.</source>
        <translation>一次只能删除一个文件夹中的副本。</translation>
    </message>
    <message>
        <source>All that are at most TIME older than the newest: 14d, 2m, 1y6m12h. A pause between two of them counts as half of TIME at most.</source>
        <translation>比最新副本早不超过 TIME 的所有副本：14d、2m、1y6m12h。其中两个副本之间的间隔最多按 TIME 的一半计算。</translation>
    </message>
    <message>
        <source>Keeps dated copies of a SQLite database in a folder, and removes those that no rule keeps. Nothing is removed before the new copy stands checked; only copies of this database that the folder&apos;s list (.litecopy.json) names ever are, and never the last sound one. A SOURCE of the name list, pin, unpin, remove or adopt is written ./list.</source>
        <translation>在文件夹中保留 SQLite 数据库的带日期副本，并删除没有规则保留的副本。在新副本通过检查之前不会删除任何内容；只会删除该文件夹的列表（.litecopy.json）中列出的此数据库的副本，而且绝不删除最后一个完好的副本。名为 list、pin、unpin、remove 或 adopt 的 SOURCE 写成 ./list 的形式。</translation>
    </message>
    <message>
        <source>Remove what was kept before restores longer ago than 30 days; no rule does. With names in place of the option, those copies.</source>
        <translation>删除 30 天之前的还原所保留的内容；没有规则会删除它们。以名称代替该选项时，则删除所指定的副本。</translation>
    </message>
    <message>
        <source>Start COMMAND once a copy is made; a word {} is its path. No shell reads it. Where it fails, the next &apos;keep&apos; starts it again, for the newest copy.</source>
        <translation>副本生成后启动 COMMAND；单词 {} 表示副本的路径。不经过 shell。COMMAND 失败时，下次“keep”会针对最新副本再次启动它。</translation>
    </message>
    <message>
        <source>&apos;keep list&apos; takes --json. Exit codes as those of &apos;copy&apos;, 76 among them, where a run by the clock made the copy and COMMAND failed; 0 also where nothing changed since the newest copy, so that none was made.</source>
        <translation>“keep list”接受 --json。退出码与“copy”相同，包括 76，即定时运行已生成副本但 COMMAND 失败；如果自最新副本以来没有更改，因而未生成副本，也为 0。</translation>
    </message>
    <message>
        <source>A run is skipped while the folder of the database or of the copy is not there, and made up for when a drive that was away is mounted again; where the database is busy it is tried again the next time; all else that fails is shown on your desktop. Exit codes: 0 done, 64 wrong usage, 66 no such schedule or folder, 69 no systemd, 73 the files cannot be made, 75 no answer, 1 all else.</source>
        <translation>数据库或副本的文件夹不在时，跳过该次运行，待不在的驱动器重新挂载后补做；数据库忙时，下次再试；其他失败都会显示在您的桌面上。退出码：0 完成，64 用法错误，66 没有这样的定时任务或文件夹，69 没有 systemd，73 无法创建文件，75 没有响应，1 其他情况。</translation>
    </message>
    <message>
        <source>To make it now: litecopy-cli schedule run %1</source>
        <translation>要立即生成：litecopy-cli schedule run %1</translation>
    </message>
    <message>
        <source>--force, in place of --update, replaces it.</source>
        <translation>用 --force 代替 --update 会替换它。</translation>
    </message>
    <message>
        <source>Its beginning is not what SQLite writes. If its program encrypts it, “It Is Encrypted” has it copied as it is. If not, look for an older copy, or see what “Rescue…” finds in it.</source>
        <translation>它的开头不是 SQLite 写入的内容。如果其程序对它加密，用“它已加密”可按原样复制它。否则请查找旧副本，或用“抢救…”看看能从中找到什么。</translation>
    </message>
    <message>
        <source>“%1” in “%2”: %3. Nothing is added to it, and no copy is removed. %4</source>
        <translation>“%2”中的“%1”：%3。不会向其中添加内容，也不会删除任何副本。%4</translation>
    </message>
    <message>
        <source>“Read the copy back”, under Options, shows that the drive holds what was written.</source>
        <translation>“选项”下的“读回副本”可证实驱动器上确有所写入的内容。</translation>
    </message>
    <message>
        <source>As it was when the write-ahead log was started, 1 commit ago.</source>
        <translation>预写日志开始时的状态，即 1 次提交之前。</translation>
    </message>
    <message>
        <source>1 copy was made before a restore (%1): no rule removes it.</source>
        <translation>有 1 个副本是还原前生成的（%1）：没有规则会删除它。</translation>
    </message>
    <message>
        <source>%1 copies were made before restores (%2 together): no rule removes them.</source>
        <translation>有 %1 个副本是还原前生成的（共 %2）：没有规则会删除它们。</translation>
    </message>
    <message>
        <source>Litecopy, by the clock: what %1 missed while its drive was away</source>
        <translation>Litecopy 定时任务：%1 在其驱动器不在时错过的运行</translation>
    </message>
    <message>
        <source>“%1” keeps copies of the same database in the same folder by other rules (%2), so each removes what the other keeps. Give both the same rules, or each a folder of its own.</source>
        <translation>“%1”在同一文件夹中按不同的规则（%2）保留同一数据库的副本，因此两者会互相删除对方所保留的副本。请为两者设置相同的规则，或让它们各用一个文件夹。</translation>
    </message>
    <message>
        <source>It is made up for once the drive is mounted again.</source>
        <translation>驱动器重新挂载后会补做。</translation>
    </message>
    <message>
        <source>It is made up for at the next time, or by hand.</source>
        <translation>将在下次运行时补做，也可手动补做。</translation>
    </message>
    <message>
        <source>Copied in short steps: other programs write in between, and are held off once if the copy can&apos;t keep up.</source>
        <translation>分小步复制：其他程序可在各步之间写入；如果复制跟不上，它们需等待一次。</translation>
    </message>
    <message>
        <source>Copied in short slices: other programs write in between, and are held off once if the copy can&apos;t keep up.</source>
        <translation>分小段复制：其他程序可在各段之间写入；如果复制跟不上，它们需等待一次。</translation>
    </message>
    <message>
        <source>the write-ahead log beside it is not, so it is another database’s</source>
        <translation>它旁边的预写日志未加密，因此属于另一个数据库</translation>
    </message>
    <message>
        <source>It has been open for at least %1.</source>
        <translation>该事务至少已打开 %1。</translation>
    </message>
    <message>
        <source>The program has been running since %1.</source>
        <translation>该程序从 %1 起一直在运行。</translation>
    </message>
    <message>
        <source>Nothing was copied, and an older copy is as it was. Put an older copy back; or “litecopy-cli rescue” makes a new database of every row that can still be read.</source>
        <translation>未复制任何内容，如有旧副本，则保持原样。请还原旧副本；也可以用“litecopy-cli rescue”，由所有仍可读取的行生成新数据库。</translation>
    </message>
    <message>
        <source>Show what the last commit alone changed.</source>
        <translation>只显示最后一次提交所作的更改。</translation>
    </message>
    <message>
        <source>With --as-of, and without SECOND: compare it with the state after this commit, in place of the database as it is now.</source>
        <translation>与 --as-of 一起使用，且不给出 SECOND 时：与此次提交之后的状态比较，而不是与数据库现在的状态比较。</translation>
    </message>
    <message>
        <source>--until compares two states of one database: leave out SECOND.</source>
        <translation>--until 比较同一个数据库的两个状态：请去掉 SECOND。</translation>
    </message>
    <message>
        <source>Tell a program that keeps it from one that is passing.</source>
        <translation>区分持续占用预写日志的程序与只是短暂使用它的程序。</translation>
    </message>
    <message>
        <source>Look for so long at who keeps the log, and only then print it: of a database that is written to all the time that tells for how long its transaction has been open.</source>
        <translation>在这么长时间内持续查看谁占用着预写日志，之后才输出：对于一直有写入的数据库，由此可知占用者的事务已打开多久。</translation>
    </message>
    <message>
        <source>Watching who keeps it: %1 left</source>
        <translation>正在持续查看谁占用着它：还剩 %1</translation>
    </message>
    <message>
        <source>“Remove…” lets them go.</source>
        <translation>用“删除…”可将它们删除。</translation>
    </message>
    <message>
        <source>%1, %2 of it waiting for other programs</source>
        <extracomment>both are durations</extracomment>
        <translation>%1，其中 %2 用于等待其他程序</translation>
    </message>
    <message>
        <source>the last copy that was made there is one of “%1”</source>
        <translation>上次在那里制作的副本来自“%1”</translation>
    </message>
    <message>
        <source>outside the sandbox it is “%1”</source>
        <translation>在沙盒之外是“%1”</translation>
    </message>
    <message>
        <source>The virtual table “%1” was kept as it is, and can’t be opened here: %2</source>
        <translation>虚拟表“%1”已原样保留，在这里无法打开：%2</translation>
    </message>
    <message>
        <source>%1 does not fit</source>
        <translation>%1 行不符合</translation>
    </message>
</context>
<context>
    <name>Litecopy::Accessibility</name>
    <message>
        <source>%1: %2</source>
        <extracomment>what a screen reader says of a choice: its label and what is chosen</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Litecopy::AlsoList</name>
    <message>
        <source>Makes another copy of the same moment, in a folder that you choose</source>
        <translation>在您选择的文件夹中，再生成一个属于同一时刻的副本</translation>
    </message>
    <message>
        <source>Choose Where Another Copy Goes</source>
        <translation>选择另一个副本的目标</translation>
    </message>
    <message>
        <source>Also to %1</source>
        <translation>同时复制到 %1</translation>
    </message>
    <message>
        <source>Leave Out</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Make no copy in %1</source>
        <translation>不在 %1 中生成副本</translation>
    </message>
    <message>
        <source>Also to…</source>
        <translation>同时复制到…</translation>
    </message>
</context>
<context>
    <name>Litecopy::CommitList</name>
    <message>
        <source>Commits in the log</source>
        <translation>预写日志中的提交</translation>
    </message>
</context>
<context>
    <name>Litecopy::ComparisonPanel</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>C&amp;ompare</source>
        <translation>比较(&amp;O)</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>比较进度</translation>
    </message>
    <message>
        <source>Another database file, say yesterday&apos;s copy</source>
        <translation>另一个数据库文件，例如昨天的副本</translation>
    </message>
    <message>
        <source>The database to compare with</source>
        <translation>要与之比较的数据库</translation>
    </message>
    <message>
        <source>Choose the database to compare with</source>
        <translation>选择要与之比较的数据库</translation>
    </message>
    <message>
        <source>Compare &amp;with</source>
        <translation>比较对象(&amp;W)</translation>
    </message>
    <message>
        <source>What has changed since?</source>
        <translation>此后更改了什么？</translation>
    </message>
    <message>
        <source>Choose a second database, say yesterday&apos;s copy, or drop it here: the pages and tables that differ are counted, and shown on the map. Neither database is changed.</source>
        <translation>选择第二个数据库，例如昨天的副本，或将其拖放到此处：会统计不同的页和表，并显示在页图上。两个数据库都不会被更改。</translation>
    </message>
    <message>
        <source>Choose the Database to Compare With</source>
        <translation>选择要与之比较的数据库</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>Every page and every row of both is read.</source>
        <translation>会读取两者的每一页和每一行。</translation>
    </message>
    <message>
        <source>Recent copies and databases</source>
        <translation>最近的副本和数据库</translation>
    </message>
    <message>
        <source>What has changed since the last copy?</source>
        <translation>上次复制以来更改了什么？</translation>
    </message>
    <message>
        <source>“%1” is the last copy of this database. Compare counts the pages and tables that differ, and shows them on the map. Neither is changed.</source>
        <translation>“%1”是此数据库的最近一个副本。“比较”会统计不同的页和表，并显示在页图上。两者都不会被更改。</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>尚无</translation>
    </message>
</context>
<context>
    <name>Litecopy::ConflictPanel</name>
    <message>
        <source>There is a file of that name already</source>
        <translation>已有同名文件</translation>
    </message>
    <message>
        <source>Chan&amp;ge it where it stands</source>
        <translation>就地更改(&amp;G)</translation>
    </message>
    <message>
        <source>Existing</source>
        <translation>现有</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新的</translation>
    </message>
    <message>
        <source>This drive can’t share blocks between files, so only in place are just the changed pages written. Until that is done, programs that read the file without SQLite, as backups do, may see old and new pages mixed; after a crash SQLite puts the old copy back.</source>
        <translation>此驱动器不能在文件之间共享块，因此只有就地更改才会仅写入更改的页。在此期间，不通过 SQLite 读取该文件的程序（例如备份程序）可能看到新旧混杂的页；如果崩溃，SQLite 会还原旧副本。</translation>
    </message>
    <message>
        <source>Bring It Up to &amp;Date</source>
        <translation>更新(&amp;D)</translation>
    </message>
    <message>
        <source>Use A&amp;nother Name</source>
        <translation>使用其他名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Put It Back…</source>
        <translation>还原(&amp;P)…</translation>
    </message>
    <message>
        <source>Shows first what would change. What is there now is kept</source>
        <translation>先显示会更改什么。那里现有的内容会保留</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>“%1” exists already</source>
        <translation>“%1”已存在</translation>
    </message>
    <message>
        <source>The old file stays as it is until the copy is complete and checked.</source>
        <translation>在副本完成并检查之前，旧文件保持原样。</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>It can&apos;t be replaced while %1 has it open.</source>
        <translation>%1 打开着它，因此无法替换。</translation>
    </message>
    <message>
        <source>“Put It Back…” writes into it all the same, and keeps what is there.</source>
        <translation>“还原…”仍可写入它，并保留那里现有的内容。</translation>
    </message>
    <message>
        <source>By its tables it is an older copy of the same database. Brought up to date, it is compared page by page; where nothing changed, it is not touched.</source>
        <translation>从表来看，它是同一数据库的旧副本。更新时会逐页比较；没有更改时不会改动它。</translation>
    </message>
    <message>
        <source>Only the pages that changed are written, into a file that takes its place when it is checked.</source>
        <translation>只把更改的页写入一个新文件，该文件经检查后取代它。</translation>
    </message>
    <message>
        <source>Only the pages that changed are written, into the file itself, which is then checked.</source>
        <translation>只把更改的页写入该文件本身，然后检查该文件。</translation>
    </message>
    <message>
        <source>Else it is written anew, and stays as it is until the new file is checked.</source>
        <translation>否则会重写，在新文件经过检查之前它保持原样。</translation>
    </message>
</context>
<context>
    <name>Litecopy::CopiesHead</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>&amp;Keep a Copy Now</source>
        <translation>立即保留副本(&amp;K)</translation>
    </message>
    <message>
        <source>The folder that the copies are kept in</source>
        <translation>保留副本的文件夹</translation>
    </message>
    <message>
        <source>A folder, best on another drive</source>
        <translation>一个文件夹，最好在另一个驱动器上</translation>
    </message>
    <message>
        <source>Choose the folder that the copies are kept in</source>
        <translation>选择保留副本的文件夹</translation>
    </message>
    <message>
        <source>Makes a dated copy there, checks it, and keeps it until you remove it yourself</source>
        <translation>在那里生成带日期的副本，进行检查，并一直保留到您自己将其删除为止</translation>
    </message>
    <message>
        <source>Copies &amp;in</source>
        <translation>副本位于(&amp;I)</translation>
    </message>
    <message>
        <source>Choose the Folder of the Copies</source>
        <translation>选择副本文件夹</translation>
    </message>
</context>
<context>
    <name>Litecopy::CopiesPage</name>
    <message>
        <source>Copies that are kept</source>
        <translation>保留的副本</translation>
    </message>
    <message>
        <source>Choose a &amp;Database…</source>
        <translation>选择数据库(&amp;D)…</translation>
    </message>
    <message>
        <source>Choose a database, or drop one anywhere in this window: its copies are kept in a folder, with their dates, checked, as long as you like, and come back with one button.</source>
        <translation>选择一个数据库，或将其拖放到此窗口的任意位置：它的副本会带着日期保留在文件夹中，经过检查，想保留多久都可以，按一个按钮即可还原。</translation>
    </message>
    <message>
        <source>A copy is being made. The copies here can be looked at meanwhile.</source>
        <translation>正在生成副本。在此期间仍可查看这里的副本。</translation>
    </message>
    <message>
        <source>Waiting for the list of the folder…</source>
        <translation>正在等待该文件夹的列表…</translation>
    </message>
    <message>
        <source>“%1” is kept for good: no rule removes it.</source>
        <translation>“%1”已设为永久保留：没有规则会删除它。</translation>
    </message>
    <message>
        <source>“%1” is kept by its rules again.</source>
        <translation>“%1”已重新按规则保留。</translation>
    </message>
    <message>
        <source>Cancelling does no harm: the database is as it was then.</source>
        <translation>取消不会造成任何损害：数据库会保持原样。</translation>
    </message>
    <message>
        <source>Cancelling does no harm: the database stays as it is, and no half copy is left.</source>
        <translation>取消不会造成任何损害：数据库保持原样，也不会留下不完整的副本。</translation>
    </message>
    <message>
        <source>Copy &amp;It Here…</source>
        <translation>复制到此处(&amp;I)…</translation>
    </message>
    <message>
        <source>Go O&amp;n</source>
        <translation>继续(&amp;N)</translation>
    </message>
    <message>
        <source>Cancel and C&amp;lose</source>
        <translation>取消并关闭(&amp;L)</translation>
    </message>
    <message>
        <source>They Are of &amp;This Database</source>
        <translation>它们属于此数据库(&amp;T)</translation>
    </message>
    <message>
        <source>Copies with dates are listed and put back here for databases on this computer. Copy the database here first, under Make a Copy, and choose that copy under From. “Repeat…” fetches dated copies of one on another machine by the clock.</source>
        <translation>此处列出并还原的是此计算机上数据库的带日期副本。请先在“生成副本”中将该数据库复制到这里，然后在“源”中选择那个副本。“定时重复…”可定时获取另一台计算机上数据库的带日期副本。</translation>
    </message>
    <message>
        <source>Not the files that were made, so left alone: %1</source>
        <translation>不是当初生成的文件，因此未作改动：%1</translation>
    </message>
    <message>
        <source>All Copies</source>
        <translation>所有副本</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Reading the copies that were made elsewhere…</source>
        <translation>正在读取在别处制作的副本…</translation>
    </message>
    <message>
        <source>All copies that were made, of whatever database</source>
        <translation>已生成的所有副本，不论属于哪个数据库</translation>
    </message>
    <message>
        <source>Stop putting the copy back and close?</source>
        <translation>要停止还原副本并关闭吗？</translation>
    </message>
    <message>
        <source>Stop keeping the copy and close?</source>
        <translation>要停止保留副本并关闭吗？</translation>
    </message>
</context>
<context>
    <name>Litecopy::CopiesReader</name>
    <message>
        <source>Choose the folder that the copies are kept in.</source>
        <translation>请选择保留副本的文件夹。</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>What is kept there can&apos;t be seen now</source>
        <translation>现在无法查看那里保留了什么</translation>
    </message>
    <message>
        <source>comparing with now, %1 %</source>
        <translation>正在与现状比较，%1%</translation>
    </message>
    <message>
        <source>compressed, so it is compared with now only when you ask</source>
        <translation>已压缩，因此仅在您要求时才与现状比较</translation>
    </message>
</context>
<context>
    <name>Litecopy::CopyChoice</name>
    <message>
        <source>Choose a database under From first; then come back here to have its copy repeated.</source>
        <translation>请先在“源”中选择数据库；然后回到这里设置定时重复复制。</translation>
    </message>
    <message>
        <source>It can&apos;t be copied like this</source>
        <translation>无法这样复制</translation>
    </message>
    <message>
        <source>Safe while in use</source>
        <translation>使用期间也安全</translation>
    </message>
    <message>
        <source>Other programs may go on using the database. It is never changed, and the copy gets its name only when it is complete and checked.</source>
        <translation>其他程序可以继续使用该数据库。数据库绝不会被更改，副本在完成并检查之后才命名。</translation>
    </message>
    <message>
        <source>This can&apos;t be copied</source>
        <translation>无法复制</translation>
    </message>
    <message>
        <source>How it will be copied</source>
        <translation>将如何复制</translation>
    </message>
    <message>
        <source>How it will be unpacked</source>
        <translation>将如何解压</translation>
    </message>
    <message>
        <source>How it will be fetched</source>
        <translation>将如何获取</translation>
    </message>
    <message>
        <source>Programs there go on using the database. What comes by ssh is kept only where it is whole.</source>
        <translation>那里的程序可以继续使用该数据库。通过 ssh 传来的内容只有完整时才会保留。</translation>
    </message>
    <message>
        <source>From is a compressed copy, which nothing changes any more: to unpack it once is enough.</source>
        <translation>“源”是压缩副本，不会再有更改：解压一次就够了。</translation>
    </message>
    <message>
        <source>Only a database here, or one that ssh reaches, can be copied by the clock.</source>
        <translation>只有本机的数据库，或可通过 ssh 访问的数据库，才能定时复制。</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Create it, or choose another one.</source>
        <translation>没有文件夹“%1”。请创建它，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>Its end is missing: it says that it has %1, and %2 of them are not there. Look for an older copy.</source>
        <translation>它缺少末尾部分：它表明自己有 %1，但其中 %2 页不在那里。请查找旧副本。</translation>
    </message>
    <message>
        <source>It is a copy of “%1”, made %2.</source>
        <translation>它是“%1”的副本，生成于 %2。</translation>
    </message>
    <message>
        <source>It is a copy of “%1”.</source>
        <translation>它是“%1”的副本。</translation>
    </message>
    <message>
        <source>“Put It Back…” shows first what would change there.</source>
        <translation>“还原…”会先显示那里会更改什么。</translation>
    </message>
    <message>
        <source>A copy is being made: drop it when that is over.</source>
        <translation>正在生成副本：请在完成之后再拖放。</translation>
    </message>
    <message>
        <source>Looking at the database…</source>
        <translation>正在查看数据库…</translation>
    </message>
    <message>
        <source>Choose where the copy goes.</source>
        <translation>请选择副本的目标。</translation>
    </message>
    <message>
        <source>“%1” is being looked at.</source>
        <translation>正在查看“%1”。</translation>
    </message>
    <message>
        <source>There is a file of that name already: you are asked what becomes of it.</source>
        <translation>已有同名文件：会询问您如何处理它。</translation>
    </message>
    <message>
        <source>The copy stays in WAL mode.</source>
        <translation>副本仍为 WAL 模式。</translation>
    </message>
    <message>
        <source>Reads the compressed copy to its end, and leaves it as it is.</source>
        <translation>将压缩副本从头读到尾，并让它保持原样。</translation>
    </message>
    <message>
        <source>Another copy of the same moment goes to “%1”.</source>
        <translation>同一时刻的另一份副本存到“%1”。</translation>
    </message>
    <message>
        <source>“%1” could not be created: %2</source>
        <translation>未能创建“%1”：%2</translation>
    </message>
    <message>
        <source>It may not fit</source>
        <translation>可能放不下</translation>
    </message>
    <message>
        <source>It may be refused</source>
        <translation>可能会被拒绝</translation>
    </message>
    <message>
        <source>Its end is missing: it says that it has %1, and %2 of them is not there. Look for an older copy.</source>
        <translation>它缺少末尾部分：它表明自己有 %1，但其中 %2 页不在那里。请查找旧副本。</translation>
    </message>
</context>
<context>
    <name>Litecopy::CopyHandle</name>
    <message>
        <source>Drag this into a window of the file manager: a copy is made there</source>
        <translation>将它拖到文件管理器的窗口中：会在那里生成一个副本</translation>
    </message>
</context>
<context>
    <name>Litecopy::CopyListView</name>
    <message>
        <source>&amp;Put Back…</source>
        <translation>还原(&amp;P)…</translation>
    </message>
    <message>
        <source>Co&amp;mpare with Now</source>
        <translation>与现状比较(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Show in Folder</source>
        <translation>在文件夹中显示(&amp;S)</translation>
    </message>
    <message>
        <source>Keep for &amp;Good</source>
        <translation>永久保留(&amp;G)</translation>
    </message>
    <message>
        <source>Copies of the database, the newest first</source>
        <translation>数据库的副本，最新的在前</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>生成时间</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Adds</source>
        <translation>新增占用</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What the copy took of the drive: less than its size where it shares blocks with an older one</source>
        <translation>该副本占用的驱动器空间：与旧副本共享块时小于其大小</translation>
    </message>
    <message>
        <source>What Grew Bet&amp;ween</source>
        <translation>期间的增长(&amp;W)</translation>
    </message>
    <message>
        <source>Let &amp;Go by Rules</source>
        <translation>改为按规则保留(&amp;G)</translation>
    </message>
    <message>
        <source>Shows first what would change. What is there now is kept</source>
        <translation>先显示会更改什么。那里现有的内容会保留</translation>
    </message>
    <message>
        <source>What grew between the two copies, by table</source>
        <translation>两个副本之间的增长，按表列出</translation>
    </message>
    <message>
        <source>Select two copies to see what grew between them</source>
        <translation>选择两个副本以查看它们之间的增长</translation>
    </message>
    <message>
        <source>The rules decide again whether this copy stays</source>
        <translation>重新由规则决定是否保留此副本</translation>
    </message>
    <message>
        <source>No rule removes this copy any more</source>
        <translation>不再有规则会删除此副本</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Select Those before Restores</source>
        <translation>选择还原前的副本</translation>
    </message>
    <message>
        <source>Asks first. One that is kept for good, in use, or the last sound one stays (Delete)</source>
        <translation>会先询问。永久保留的、正在使用的或最后一个完好的副本会保留（Delete）</translation>
    </message>
</context>
<context>
    <name>Litecopy::CopyMapStrip</name>
    <message>
        <source>The pages of the copy</source>
        <translation>副本的页</translation>
    </message>
    <message>
        <source>Each square is a part of the file. Pale: waiting. Blue: copied. Hatched: to be copied again, as another program changed the database. Orange, with a bar: differs from the older copy. Green, with a mark: checked.</source>
        <translation>每个方格是文件的一部分。浅色：等待。蓝色：已复制。斜线：因其他程序更改了数据库，需再次复制。橙色带横条：与旧副本不同。绿色带标记：已检查。</translation>
    </message>
</context>
<context>
    <name>Litecopy::CopyPage</name>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Repe&amp;at…</source>
        <translation>定时重复(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Has the copy made by the clock, and shows what is repeated already</source>
        <translation>设置定时生成副本，并显示已有的定时任务</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>已暂停：%1</translation>
    </message>
    <message>
        <source>Copying %1</source>
        <translation>正在复制 %1</translation>
    </message>
    <message>
        <source>Comparing %1, %2 %</source>
        <translation>正在比较 %1，%2%</translation>
    </message>
    <message>
        <source>Copying %1, %2 %</source>
        <translation>正在复制 %1，%2%</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Cancelling does no harm: the database stays as it is, and no half copy is left</source>
        <translation>取消不会造成任何损害：数据库保持原样，也不会留下不完整的副本</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>继续(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;New Copy</source>
        <translation>新建副本(&amp;N)</translation>
    </message>
    <message>
        <source>Looking at “%1”…</source>
        <translation>正在查看“%1”…</translation>
    </message>
    <message>
        <source>Cancelling %1</source>
        <translation>正在取消 %1</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>正在等待：%1</translation>
    </message>
</context>
<context>
    <name>Litecopy::CopyStatus</name>
    <message>
        <source>Cancelling does no harm: the database stays as it is, and no half copy is left.</source>
        <translation>取消不会造成任何损害：数据库保持原样，也不会留下不完整的副本。</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Not copied</source>
        <translation>未复制</translation>
    </message>
    <message>
        <source>&amp;Keep Copying</source>
        <translation>继续复制(&amp;K)</translation>
    </message>
    <message>
        <source>Cancel and C&amp;lose</source>
        <translation>取消并关闭(&amp;L)</translation>
    </message>
    <message>
        <source>Try A&amp;gain</source>
        <translation>重试(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Put It Back…</source>
        <translation>还原(&amp;P)…</translation>
    </message>
    <message>
        <source>Shows first what would change. What is there now is kept</source>
        <translation>先显示会更改什么。那里现有的内容会保留</translation>
    </message>
    <message>
        <source>Keep &amp;Waiting</source>
        <translation>继续等待(&amp;W)</translation>
    </message>
    <message>
        <source>Copy without a Loc&amp;k</source>
        <translation>无锁复制(&amp;K)</translation>
    </message>
    <message>
        <source>Use A&amp;nother Name</source>
        <translation>使用其他名称(&amp;N)</translation>
    </message>
    <message>
        <source>Stop copying and close?</source>
        <translation>要停止复制并关闭吗？</translation>
    </message>
    <message>
        <source>Create &amp;Folder</source>
        <translation>创建文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Resc&amp;ue…</source>
        <translation>抢救(&amp;U)…</translation>
    </message>
    <message>
        <source>Makes a new, sound database of every row that can be read</source>
        <translation>用所有能读取的行生成一个完好的新数据库</translation>
    </message>
    <message>
        <source>It I&amp;s Encrypted</source>
        <translation>它已加密(&amp;S)</translation>
    </message>
    <message>
        <source>Copies the file as it is, in one moment. No password is needed, and none is asked for</source>
        <translation>按某一时刻的原样复制该文件。无需密码，也不会要求输入密码</translation>
    </message>
</context>
<context>
    <name>Litecopy::DestinationCard</name>
    <message>
        <source>&amp;To</source>
        <translation>目标(&amp;T)</translation>
    </message>
    <message>
        <source>To: the file the copy is written to</source>
        <translation>目标：副本要写入的文件</translation>
    </message>
    <message>
        <source>Choose where the copy goes</source>
        <translation>选择副本的目标</translation>
    </message>
    <message>
        <source>Earlier copies</source>
        <translation>以前的副本</translation>
    </message>
    <message>
        <source>The file to write the copy to</source>
        <translation>副本要写入的文件</translation>
    </message>
    <message>
        <source>Drop a folder or a file here, or leave it: a name beside the database is suggested.</source>
        <translation>将文件夹或文件拖放到此处，或保持不变：会在数据库旁边建议一个名称。</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>没有这样的文件夹。</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>已有同名文件。</translation>
    </message>
    <message>
        <source>It will be compressed (%1).</source>
        <translation>它将被压缩（%1）。</translation>
    </message>
    <message>
        <source>Choose Where the Copy Goes</source>
        <translation>选择副本的目标</translation>
    </message>
    <message>
        <source>This is a folder: the copy gets a name of its own in it.</source>
        <translation>这是文件夹：副本会在其中使用自己的名称。</translation>
    </message>
</context>
<context>
    <name>Litecopy::DifferenceTable</name>
    <message>
        <source>Differences by table and index</source>
        <translation>按表和索引列出的差异</translation>
    </message>
    <message>
        <source>Table or index</source>
        <translation>表或索引</translation>
    </message>
    <message>
        <source>Differing pages</source>
        <translation>不同的页</translation>
    </message>
    <message>
        <source>Same rows</source>
        <translation>相同的行</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Of its pages, in either database, those that differ in the other</source>
        <translation>在任一数据库中，其各页里与另一个数据库不同的页</translation>
    </message>
    <message>
        <source>Rows, or entries of an index, that are the same in both</source>
        <translation>在两者中都相同的行或索引条目</translation>
    </message>
</context>
<context>
    <name>Litecopy::DifferencesView</name>
    <message>
        <source>Only what &amp;differs</source>
        <translation>仅显示不同的(&amp;D)</translation>
    </message>
    <message>
        <source>Hides tables and indexes whose content is the same in both</source>
        <translation>隐藏在两者中内容相同的表和索引</translation>
    </message>
    <message>
        <source>Whose pages the map shows</source>
        <translation>页图显示哪个数据库的页</translation>
    </message>
    <message>
        <source>Pages that differ are in full colour. Choose a row above to see its pages alone.</source>
        <translation>不同的页以全彩显示。在上方选择一行可只看它的页。</translation>
    </message>
    <message>
        <source>All pages are pale: none differs.</source>
        <translation>所有页都为浅色：没有不同的页。</translation>
    </message>
    <message>
        <source>Map of “%1”</source>
        <translation>“%1”的页图</translation>
    </message>
    <message>
        <source>Map of then</source>
        <translation>当时的页图</translation>
    </message>
    <message>
        <source>Map of now</source>
        <translation>现在的页图</translation>
    </message>
    <message>
        <source>Map before it</source>
        <translation>提交前的页图</translation>
    </message>
    <message>
        <source>Map after it</source>
        <translation>提交后的页图</translation>
    </message>
</context>
<context>
    <name>Litecopy::DragTile</name>
    <message>
        <source>Drag the finished copy to where you need it, or press Enter to copy the file to the clipboard</source>
        <translation>将完成的副本拖到您需要的地方，或按 Enter 将文件复制到剪贴板</translation>
    </message>
    <message>
        <source>The finished copy, %1: press Enter to copy the file to the clipboard</source>
        <translation>完成的副本，%1：按 Enter 将文件复制到剪贴板</translation>
    </message>
    <message>
        <source>Drag it out</source>
        <translation>拖出</translation>
    </message>
    <message>
        <source>The file is on the clipboard.</source>
        <translation>文件已复制到剪贴板。</translation>
    </message>
</context>
<context>
    <name>Litecopy::EarlierStateCard</name>
    <message>
        <source>As &amp;It Is Now</source>
        <translation>按现在的状态(&amp;I)</translation>
    </message>
    <message>
        <source>Copies the database as it is now, and not the earlier state</source>
        <translation>复制数据库现在的状态，而不是较早的状态</translation>
    </message>
    <message>
        <source>An earlier state is copied: as the database was %1.</source>
        <translation>复制较早的状态：数据库在%1的状态。</translation>
    </message>
</context>
<context>
    <name>Litecopy::FactsView</name>
    <message>
        <source>Facts about the database</source>
        <translation>数据库信息</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>SQLite&apos;s name</source>
        <translation>SQLite 名称</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>项目</translation>
    </message>
</context>
<context>
    <name>Litecopy::FileCard</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Forget These</source>
        <translation>清除这些记录</translation>
    </message>
    <message>
        <source>SQLite databases</source>
        <translation>SQLite 数据库</translation>
    </message>
    <message>
        <source>Compressed copies</source>
        <translation>压缩副本</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
</context>
<context>
    <name>Litecopy::FileDialog</name>
    <message>
        <source>Files and folders</source>
        <translation>文件和文件夹</translation>
    </message>
    <message>
        <source>This folder can’t be read: %1</source>
        <translation>无法读取此文件夹：%1</translation>
    </message>
    <message>
        <source>There are more files here than are shown: type the name of one of the others.</source>
        <translation>这里的文件比显示的多：请输入其他文件的名称。</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>没有文件夹“%1”。</translation>
    </message>
    <message>
        <source>There is no file “%1” here.</source>
        <translation>这里没有文件“%1”。</translation>
    </message>
    <message>
        <source>The folder can’t be made: %1</source>
        <translation>无法创建文件夹：%1</translation>
    </message>
    <message>
        <source>No answer yet. Wait, or go to another folder.</source>
        <translation>尚无响应。请等待，或转到其他文件夹。</translation>
    </message>
</context>
<context>
    <name>Litecopy::FolderModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修改时间</translation>
    </message>
    <message>
        <source>%1, folder</source>
        <translation>%1，文件夹</translation>
    </message>
</context>
<context>
    <name>Litecopy::FrozenDialog</name>
    <message>
        <source>Not everything that is frozen is saved</source>
        <translation>并非所有冻结的内容都已保存</translation>
    </message>
    <message>
        <source>What is in memory alone is gone once Litecopy is closed.</source>
        <translation>仅在内存中的内容会在 Litecopy 关闭后消失。</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>S&amp;how in Folder</source>
        <translation>在文件夹中显示(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Let Go</source>
        <translation>释放(&amp;L)</translation>
    </message>
    <message>
        <source>Frozen in Memory – Litecopy</source>
        <translation>冻结在内存中 – Litecopy</translation>
    </message>
    <message>
        <source>&amp;Keep in Memory</source>
        <translation>留在内存中(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Discard and Close</source>
        <translation>丢弃并关闭(&amp;D)</translation>
    </message>
    <message>
        <source>Databases that are kept in memory as they were</source>
        <translation>按当时的状态留在内存中的数据库</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>As it was at</source>
        <translation>状态时间</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Saving: %1</source>
        <translation>正在保存：%1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>In memory only</source>
        <translation>仅在内存中</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Not frozen</source>
        <translation>未冻结</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Whatever programs write to the database now, this stays as it was. It can be saved as often as wanted, and is checked each time.</source>
        <translation>无论程序现在向数据库写入什么，这里都保持当时的状态。您可以随意多次保存它，每次都会检查。</translation>
    </message>
    <message>
        <source>Save What Is Frozen</source>
        <translation>保存冻结的内容</translation>
    </message>
    <message>
        <source>The last saved copy is %1.</source>
        <translation>最后保存的副本是 %1。</translation>
    </message>
    <message>
        <source>Freeze in Memory, in the menu Database, puts the chosen database here as it is at that moment.</source>
        <translation>“数据库”菜单中的“冻结到内存”会把所选数据库按那一刻的状态放到这里。</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>正在取消…</translation>
    </message>
    <message>
        <source>Looking at the folder…</source>
        <translation>正在查看文件夹…</translation>
    </message>
</context>
<context>
    <name>Litecopy::GrowthView</name>
    <message>
        <source>&amp;Back to the Copies</source>
        <translation>返回副本列表(&amp;B)</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>比较进度</translation>
    </message>
    <message>
        <source>What grew between two copies, by table</source>
        <translation>两个副本之间的增长，按表列出</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>增长</translation>
    </message>
    <message>
        <source>Rows added</source>
        <translation>新增的行</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>删除的行</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改的行</translation>
    </message>
    <message>
        <source>Each table with its indexes</source>
        <translation>每个表及其索引</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>从 %1 到 %2</translation>
    </message>
    <message>
        <source>Every page and every row of both is read.</source>
        <translation>会读取两者的每一页和每一行。</translation>
    </message>
    <message>
        <source>%1 before, %2 after</source>
        <translation>之前 %1，之后 %2</translation>
    </message>
    <message>
        <source>Not all of them could be compared.</source>
        <translation>未能全部比较。</translation>
    </message>
    <message>
        <source>The file kept its size: %1.</source>
        <translation>文件大小不变：%1。</translation>
    </message>
    <message>
        <source>The file grew by %1: %2.</source>
        <translation>文件增大了 %1：%2。</translation>
    </message>
    <message>
        <source>The file shrank by %1: %2.</source>
        <translation>文件缩小了 %1：%2。</translation>
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
        <translation>存为 CSV(&amp;C)…</translation>
    </message>
    <message>
        <source>As &amp;JSON…</source>
        <translation>存为 JSON(&amp;J)…</translation>
    </message>
    <message>
        <source>All pages read</source>
        <translation>所有页已读取</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>已复制到剪贴板。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1，每页 %2</translation>
    </message>
    <message>
        <source>a compact copy saves about %1</source>
        <translation>紧凑副本大约可节省 %1</translation>
    </message>
    <message>
        <source>damaged: 1 problem</source>
        <translation>已损坏：1 个问题</translation>
    </message>
    <message>
        <source>damaged: %1 problems</source>
        <translation>已损坏：%1 个问题</translation>
    </message>
    <message>
        <source>changed while it was read</source>
        <translation>读取期间发生了更改</translation>
    </message>
    <message>
        <source>Save as JSON</source>
        <translation>存为 JSON</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>存为 CSV</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>未保存：%1</translation>
    </message>
    <message>
        <source>&amp;Text to Clipboard</source>
        <translation>将文本复制到剪贴板(&amp;T)</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>正在保存 %1…</translation>
    </message>
</context>
<context>
    <name>Litecopy::InspectStatus</name>
    <message>
        <source>Choose a &amp;Database…</source>
        <translation>选择数据库(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Pages read</source>
        <translation>已读取的页</translation>
    </message>
    <message>
        <source>What is in the file?</source>
        <translation>文件里有什么？</translation>
    </message>
    <message>
        <source>Choose a database, or drop one anywhere in this window, to see which tables and indexes take its space, where their pages are, and what the database says of itself. It may be in use; it is never changed.</source>
        <translation>选择一个数据库，或将其拖放到此窗口的任意位置，即可查看哪些表和索引占用其空间、它们的页在哪里，以及数据库对自身的描述。数据库可以正在使用；它绝不会被更改。</translation>
    </message>
    <message>
        <source>Reading its pages</source>
        <translation>正在读取各页</translation>
    </message>
    <message>
        <source>%1 of %2 read</source>
        <translation>%2中已读取 %1 页</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>The database is as it was.</source>
        <translation>数据库保持原样。</translation>
    </message>
    <message>
        <source>A copy is being made</source>
        <translation>正在生成副本</translation>
    </message>
    <message>
        <source>The database is looked at as soon as the copy is finished, so that neither waits for the other.</source>
        <translation>副本完成后立即查看数据库，这样两者互不等待。</translation>
    </message>
    <message>
        <source>Copy &amp;It Here…</source>
        <translation>复制到此处(&amp;I)…</translation>
    </message>
    <message>
        <source>It is not on this computer</source>
        <translation>它不在此计算机上</translation>
    </message>
    <message>
        <source>Unpacking it first</source>
        <translation>正在先将其解压</translation>
    </message>
    <message>
        <source>Space, facts and comparisons are of a file here. Copy the database here first, under Make a Copy: it is made whole there, and fetched. Then choose that copy under From.</source>
        <translation>空间、信息和比较针对的是本机的文件。请先在“生成副本”中将该数据库复制到这里：副本会在那里完整生成，再取回来。然后在“源”中选择那个副本。</translation>
    </message>
    <message>
        <source>Space, facts and comparisons are of a file here, and From names none. Make a Copy says what can be done.</source>
        <translation>空间、信息和比较针对的是本机的文件，而“源”未指定这样的文件。“生成副本”会说明可以怎么做。</translation>
    </message>
    <message>
        <source>Read &amp;Again</source>
        <translation>重新读取(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Litecopy::KeepPanel</name>
    <message>
        <source>Removed by the rules: %1.</source>
        <translation>已按规则删除：%1。</translation>
    </message>
    <message>
        <source>%1 copies were removed by the rules.</source>
        <translation>已按规则删除 %1 个副本。</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>Keep a Copy, &amp;Let Them Go</source>
        <translation>保留副本并删除它们(&amp;L)</translation>
    </message>
    <message>
        <source>Keep a &amp;Copy, Remove Nothing</source>
        <translation>保留副本，不作删除(&amp;C)</translation>
    </message>
    <message>
        <source>Sh&amp;ow in Folder</source>
        <translation>在文件夹中显示(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完成(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>%1. No rule keeps them. The new copy is made and checked first, and then they are removed for good.</source>
        <translation>%1。没有规则保留它们。会先生成并检查新副本，然后将它们永久删除。</translation>
    </message>
    <message>
        <source>Keeping a copy of %1</source>
        <translation>正在保留 %1 的副本</translation>
    </message>
    <message>
        <source>Keeping a copy of %1, %2 %</source>
        <translation>正在保留 %1 的副本，%2%</translation>
    </message>
    <message>
        <source>“%1”, %2 in %3.</source>
        <translation>“%1”，%2，用时 %3。</translation>
    </message>
    <message>
        <source>Already up to date</source>
        <translation>已是最新</translation>
    </message>
    <message>
        <source>Nothing changed since “%1”.</source>
        <translation>自“%1”生成以来没有更改。</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>The folder is as it was, and no part of a copy is left.</source>
        <translation>文件夹保持原样，没有留下副本的任何部分。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Cancelling %1</source>
        <translation>正在取消 %1</translation>
    </message>
</context>
<context>
    <name>Litecopy::LogPanel</name>
    <message>
        <source>&amp;Read Again</source>
        <translation>重新读取(&amp;R)</translation>
    </message>
    <message>
        <source>Commit, from the start of the log to the last one</source>
        <translation>提交，从预写日志开始到最后一次</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>正在读取预写日志…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Copy as of Commit %1</source>
        <translation>复制提交 %1 之后的状态</translation>
    </message>
    <message>
        <source>%1-commit-%2</source>
        <translation>%1-提交-%2</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>占用者</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>回滚日志</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Copy &amp;as of Here…</source>
        <translation>复制此时的状态(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;What Changed Since</source>
        <translation>此后更改了什么(&amp;W)</translation>
    </message>
    <message>
        <source>Progress of reading the log</source>
        <translation>预写日志读取进度</translation>
    </message>
    <message>
        <source>Counts the rows that were added, changed and deleted since, table by table</source>
        <translation>逐表统计此后新增、更改和删除的行</translation>
    </message>
    <message>
        <source>Copies the database as it was then. The database itself is left as it is</source>
        <translation>按当时的状态复制数据库。数据库本身保持原样</translation>
    </message>
    <message>
        <source>A compressed copy has no log</source>
        <translation>压缩副本没有预写日志</translation>
    </message>
    <message>
        <source>It holds the database alone, as it was at one moment.</source>
        <translation>它只包含数据库本身在某一时刻的状态。</translation>
    </message>
    <message>
        <source>To name the tables that each commit changed, the database is read, too.</source>
        <translation>为列出每次提交更改的表，也会读取数据库。</translation>
    </message>
    <message>
        <source>A copy is running</source>
        <translation>正在复制</translation>
    </message>
    <message>
        <source>The log is read when that is over.</source>
        <translation>复制结束后会读取预写日志。</translation>
    </message>
    <message>
        <source>The log was not read</source>
        <translation>未读取预写日志</translation>
    </message>
    <message>
        <source>As the database was %1.</source>
        <translation>数据库在%1的状态。</translation>
    </message>
    <message>
        <source>Commit %1 changed %2: they are in full colour, where the database has them now.</source>
        <translation>提交 %1 更改了 %2：它们以全彩显示在数据库中现在的位置。</translation>
    </message>
    <message>
        <source>Choose a commit to see which pages it changed, or a square to see what changed it last.</source>
        <translation>选择一次提交可查看它更改了哪些页，或选择一个方格可查看它最后是被什么更改的。</translation>
    </message>
    <message>
        <source>What It Chan&amp;ged</source>
        <translation>此次提交更改了什么(&amp;G)</translation>
    </message>
    <message>
        <source>Counts the rows that this commit added, changed and deleted, table by table</source>
        <translation>逐表统计此次提交新增、更改和删除的行</translation>
    </message>
    <message>
        <source>The log has been started over or merged since: “Read Again” shows what is in it now.</source>
        <translation>此后预写日志已重新开始或已并入：“重新读取”会显示其中现在的内容。</translation>
    </message>
    <message>
        <source>Commit %1 changed %2: it is in full colour, where the database has it now.</source>
        <translation>提交 %1 更改了 %2：它以全彩显示在数据库中现在的位置。</translation>
    </message>
    <message>
        <source>Beyond the map&apos;s end: %1.</source>
        <translation>超出页图末尾：%1。</translation>
    </message>
</context>
<context>
    <name>Litecopy::MadeCopies</name>
    <message>
        <source>Passed, proved</source>
        <translation>通过，已证明</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>&amp;Put Back…</source>
        <translation>还原(&amp;P)…</translation>
    </message>
    <message>
        <source>Co&amp;mpare with Now</source>
        <translation>与现状比较(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Show in Folder</source>
        <translation>在文件夹中显示(&amp;S)</translation>
    </message>
    <message>
        <source>Leave &amp;Out</source>
        <translation>排除(&amp;O)</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>生成时间</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Shows first what would change. What is there now is kept</source>
        <translation>先显示会更改什么。那里现有的内容会保留</translation>
    </message>
    <message>
        <source>Takes them out of this list. The files stay</source>
        <translation>将它们从此列表中排除。文件仍会保留</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>All copies that were made, the newest first</source>
        <translation>已生成的所有副本，最新的在前</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>已加密</translation>
    </message>
</context>
<context>
    <name>Litecopy::MainWindow</name>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空间</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>Which tables and indexes take the space, and a map of the pages</source>
        <translation>哪些表和索引占用空间，以及页图</translation>
    </message>
    <message>
        <source>What the database says of itself</source>
        <translation>数据库对自身的描述</translation>
    </message>
    <message>
        <source>What differs from another database</source>
        <translation>与另一个数据库有何不同</translation>
    </message>
    <message>
        <source>The copies that are kept of the database, and the way back</source>
        <translation>为数据库保留的副本，以及如何还原</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New Window</source>
        <translation>新建窗口(&amp;N)</translation>
    </message>
    <message>
        <source>Choose &amp;Database…</source>
        <translation>选择数据库(&amp;D)…</translation>
    </message>
    <message>
        <source>Choose Where the Copy &amp;Goes…</source>
        <translation>选择副本的目标(&amp;G)…</translation>
    </message>
    <message>
        <source>Copy Se&amp;veral…</source>
        <translation>复制多个(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Litecopy</source>
        <translation>关于 Litecopy(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>取消(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Keep a Copy Now</source>
        <translation>立即保留副本(&amp;K)</translation>
    </message>
    <message>
        <source>Put &amp;Back…</source>
        <translation>还原(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Freeze in Memory</source>
        <translation>冻结到内存(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Repeat…</source>
        <translation>定时重复(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>继续(&amp;R)</translation>
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
        <translation>关于 Litecopy</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Litecopy %1&lt;/h3&gt;&lt;p&gt;Safe copies of SQLite databases that are in use.&lt;/p&gt;&lt;p&gt;MIT licence. Made with Qt %2.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Litecopy %1&lt;/h3&gt;&lt;p&gt;为正在使用的 SQLite 数据库生成安全的副本。&lt;/p&gt;&lt;p&gt;MIT 许可证。使用 Qt %2 构建。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Make a Copy</source>
        <translation>生成副本</translation>
    </message>
    <message>
        <source>Databas&amp;e</source>
        <translation>数据库(&amp;E)</translation>
    </message>
    <message>
        <source>Refres&amp;h</source>
        <translation>刷新(&amp;H)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>A copy is being kept or put back: drop it when that is over.</source>
        <translation>正在保留或还原副本：请在完成之后再拖放。</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>预写日志</translation>
    </message>
    <message>
        <source>What is in the write-ahead log, who keeps it, and the way back to an earlier commit</source>
        <translation>预写日志中有什么、谁占用着它，以及如何回到较早的提交</translation>
    </message>
</context>
<context>
    <name>Litecopy::MapLegend</name>
    <message>
        <source>Legend: %1</source>
        <translation>图例：%1</translation>
    </message>
</context>
<context>
    <name>Litecopy::MapPanel</name>
    <message>
        <source>Show more pages (Ctrl and the wheel, or −)</source>
        <translation>显示更多页（Ctrl 加滚轮，或 −）</translation>
    </message>
    <message>
        <source>Show fewer pages, larger (Ctrl and the wheel, or +)</source>
        <translation>显示更少但更大的页（Ctrl 加滚轮，或 +）</translation>
    </message>
    <message>
        <source>Whole file</source>
        <translation>整个文件</translation>
    </message>
    <message>
        <source>Show the whole file (0)</source>
        <translation>显示整个文件（0）</translation>
    </message>
    <message>
        <source>What the colours tell</source>
        <translation>颜色的含义</translation>
    </message>
    <message>
        <source>Colour by table</source>
        <translation>按表着色</translation>
    </message>
    <message>
        <source>Colour by kind of page</source>
        <translation>按页的类型着色</translation>
    </message>
    <message>
        <source>Colour by how full</source>
        <translation>按填充率着色</translation>
    </message>
    <message>
        <source>A square is %1</source>
        <translation>每格为 %1</translation>
    </message>
</context>
<context>
    <name>Litecopy::OptionsPanel</name>
    <message>
        <source>&amp;Options</source>
        <translation>选项(&amp;O)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Online, page by page</source>
        <translation>在线，逐页</translation>
    </message>
    <message>
        <source>Clone the files</source>
        <translation>克隆文件</translation>
    </message>
    <message>
        <source>Snapshot without a lock</source>
        <translation>无锁快照</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>快速</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>询问</translation>
    </message>
    <message>
        <source>Metho&amp;d:</source>
        <translation>方法(&amp;D)：</translation>
    </message>
    <message>
        <source>Chec&amp;k:</source>
        <translation>检查(&amp;K)：</translation>
    </message>
    <message>
        <source>If To e&amp;xists:</source>
        <translation>目标已存在时(&amp;X)：</translation>
    </message>
    <message>
        <source>The copy:</source>
        <translation>副本：</translation>
    </message>
    <message>
        <source>no check</source>
        <translation>不检查</translation>
    </message>
    <message>
        <source>quick check</source>
        <translation>快速检查</translation>
    </message>
    <message>
        <source>full check</source>
        <translation>完整检查</translation>
    </message>
    <message>
        <source>read back</source>
        <translation>读回</translation>
    </message>
    <message>
        <source>keeps the journal mode</source>
        <translation>保持日志模式</translation>
    </message>
    <message>
        <source>Replace it, this once</source>
        <translation>替换它，仅此一次</translation>
    </message>
    <message>
        <source>replaces an existing file, this once</source>
        <translation>替换已有文件，仅此一次</translation>
    </message>
    <message>
        <source>Fastest</source>
        <translation>最快</translation>
    </message>
    <message>
        <source>Safest</source>
        <translation>最安全</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Looks at the database and picks the way that disturbs other programs least.</source>
        <translation>查看数据库，并选择对其他程序干扰最小的方法。</translation>
    </message>
    <message>
        <source>SQLite&apos;s own online backup: other programs go on using the database.</source>
        <translation>SQLite 自己的在线备份：其他程序可以继续使用数据库。</translation>
    </message>
    <message>
        <source>Copies the files while they are held still; instant where the file system shares blocks.</source>
        <translation>在文件保持静止时复制文件；文件系统可共享块时瞬间完成。</translation>
    </message>
    <message>
        <source>For databases that another program keeps locked: copies the files until nothing changed meanwhile.</source>
        <translation>用于被其他程序一直锁定的数据库：反复复制文件，直到期间没有更改。</translation>
    </message>
    <message>
        <source>A smaller copy, without free pages and without what was deleted.</source>
        <translation>较小的副本，不含空闲页和已删除的内容。</translation>
    </message>
    <message>
        <source>The copy is not checked.</source>
        <translation>不检查副本。</translation>
    </message>
    <message>
        <source>Checks the structure of the whole copy.</source>
        <translation>检查整个副本的结构。</translation>
    </message>
    <message>
        <source>Also checks that indexes and tables agree; takes longer.</source>
        <translation>还会检查索引与表是否一致；用时更长。</translation>
    </message>
    <message>
        <source>Shows both files and lets you choose.</source>
        <translation>显示两个文件，由您选择。</translation>
    </message>
    <message>
        <source>The old file stays until the copy is complete, and then gives way at once.</source>
        <translation>旧文件保留到副本完成，然后一次性被取代。</translation>
    </message>
    <message>
        <source>Fastest leaves out the check. Safest checks everything, and what the disk gives back. Smallest leaves out free pages.</source>
        <translation>“最快”省去检查。“最安全”检查所有内容，以及从磁盘读回的内容。“最小”省去空闲页。</translation>
    </message>
    <message>
        <source>Read the copy &amp;back</source>
        <translation>读回副本(&amp;B)</translation>
    </message>
    <message>
        <source>Keep the &amp;journal mode</source>
        <translation>保持日志模式(&amp;J)</translation>
    </message>
    <message>
        <source>Compares it with what was written: shows that the medium holds it. Takes about as long again.</source>
        <translation>与所写入的内容比较：确认存储介质保存着这些内容。需要再用大约同样长的时间。</translation>
    </message>
    <message>
        <source>A WAL copy stays WAL. Else the copy is one file that no log belongs to.</source>
        <translation>WAL 副本仍为 WAL。否则副本是单个文件，没有附属的预写日志。</translation>
    </message>
</context>
<context>
    <name>Litecopy::PageMapView</name>
    <message>
        <source>Page %1: %2</source>
        <translation>第 %1 页：%2</translation>
    </message>
    <message>
        <source>Pages %1 to %2, mostly: %3</source>
        <translation>第 %1 至 %2 页，主要是：%3</translation>
    </message>
    <message>
        <source>%1 % full</source>
        <translation>填充 %1%</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>空闲 %1 页</translation>
    </message>
    <message>
        <source>Pages %1 to %2: read</source>
        <translation>第 %1 至 %2 页：已读取</translation>
    </message>
    <message>
        <source>Pages %1 to %2: not read yet</source>
        <translation>第 %1 至 %2 页：尚未读取</translation>
    </message>
    <message>
        <source>Page %1: not read yet</source>
        <translation>第 %1 页：尚未读取</translation>
    </message>
    <message>
        <source>read; what it is, later pages tell</source>
        <translation>已读取；后面的页会表明它是什么</translation>
    </message>
    <message>
        <source>Map of the pages</source>
        <translation>页图</translation>
    </message>
    <message>
        <source>The colours stand for: %1.</source>
        <translation>颜色表示：%1。</translation>
    </message>
    <message>
        <source>The table “%1” says the same in words.</source>
        <translation>表格“%1”以文字说明同样的内容。</translation>
    </message>
</context>
<context>
    <name>Litecopy::Panel</name>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>详细信息(&amp;D)</translation>
    </message>
    <message>
        <source>Text to Clipboard</source>
        <translation>将文本复制到剪贴板</translation>
    </message>
    <message>
        <source>JSON to Clipboard</source>
        <translation>将 JSON 复制到剪贴板</translation>
    </message>
</context>
<context>
    <name>Litecopy::ProblemList</name>
    <message>
        <source>Problems found in the file</source>
        <translation>在文件中发现的问题</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>These are the first; %1 more were counted.</source>
        <translation>以上是最先发现的；另外还有 %1 个。</translation>
    </message>
    <message>
        <source>These are the first; %1 more was counted.</source>
        <translation>以上是最先发现的；另外还有 %1 个。</translation>
    </message>
</context>
<context>
    <name>Litecopy::ProgramStatus</name>
    <message>
        <source>A database is being copied</source>
        <translation>正在复制数据库</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>Litecopy::ProgressPanel</name>
    <message>
        <source>Copying</source>
        <translation>正在复制</translation>
    </message>
    <message>
        <source>Progress of the copy</source>
        <translation>复制进度</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>正在取消</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>正在取消…</translation>
    </message>
    <message>
        <source>Cancelling: the drive gives no answer. Close the window to leave it; what is unfinished there is removed by the next copy.</source>
        <translation>正在取消：驱动器没有响应。关闭窗口即可退出；那里未完成的内容会在下次复制时删除。</translation>
    </message>
    <message>
        <source>%1: %2 % of all is done</source>
        <translation>%1：已完成全部的 %2 %</translation>
    </message>
    <message>
        <source>%1, about %2 left</source>
        <translation>%1，大约还剩 %2</translation>
    </message>
</context>
<context>
    <name>Litecopy::PutBackOffer</name>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>In use by</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>Kept first</source>
        <translation>事先保留</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>比较进度</translation>
    </message>
    <message>
        <source>What changes in the database, by table</source>
        <translation>数据库中会更改的内容，按表列出</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Rows changed</source>
        <translation>更改的行</translation>
    </message>
    <message>
        <source>Come back</source>
        <translation>恢复的行</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>消失的行</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>&amp;Write into it, while programs use it</source>
        <translation>写入数据库，程序可同时使用它(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Put Back</source>
        <translation>还原(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>the copy of %1</source>
        <translation>%1 的副本</translation>
    </message>
    <message>
        <source>the copy “%1”</source>
        <translation>副本“%1”</translation>
    </message>
    <message>
        <source>Put back %1?</source>
        <translation>要还原%1吗？</translation>
    </message>
    <message>
        <source>What “%1” holds now is kept first, and then replaced by what the copy holds. You can undo it.</source>
        <translation>先保留“%1”现有的内容，然后用副本的内容替换它。您可以撤销此操作。</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>not there; it is made</source>
        <translation>不存在；将会创建</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>更改于 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>no other program</source>
        <translation>没有其他程序</translation>
    </message>
    <message>
        <source>made %1</source>
        <translation>生成于 %1</translation>
    </message>
    <message>
        <source>nothing, for nothing is there</source>
        <translation>无，因为那里什么也没有</translation>
    </message>
    <message>
        <source>what is there now, in %1</source>
        <translation>那里现有的内容，保留到 %1</translation>
    </message>
    <message>
        <source>There is no such database yet: all of the copy comes back.</source>
        <translation>还没有这样的数据库：副本的全部内容都会恢复。</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>could not be compared</source>
        <translation>无法比较</translation>
    </message>
    <message>
        <source>whole table</source>
        <translation>整个表</translation>
    </message>
    <message>
        <source>Replace its file, while nobody &amp;uses it</source>
        <translation>替换其文件，此时不能有程序使用它(&amp;U)</translation>
    </message>
</context>
<context>
    <name>Litecopy::PutBackPanel</name>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已保留</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Show in Folder</source>
        <translation>在文件夹中显示(&amp;S)</translation>
    </message>
    <message>
        <source>Shows what was kept</source>
        <translation>显示所保留的内容</translation>
    </message>
    <message>
        <source>D&amp;one</source>
        <translation>完成(&amp;O)</translation>
    </message>
    <message>
        <source>Try A&amp;gain</source>
        <translation>重试(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Put Back Anyway</source>
        <translation>仍要还原(&amp;P)</translation>
    </message>
    <message>
        <source>What is there now is kept, and all that can be read of the copy comes back</source>
        <translation>那里现有的内容会保留，副本中所有能读取的内容都会恢复</translation>
    </message>
    <message>
        <source>Putting back %1</source>
        <translation>正在还原 %1</translation>
    </message>
    <message>
        <source>Putting back %1, %2 %</source>
        <translation>正在还原 %1，%2%</translation>
    </message>
    <message>
        <source>“%1” holds again what it held before.</source>
        <translation>“%1”的内容又与之前相同。</translation>
    </message>
    <message>
        <source>“%1” holds what %2 holds.</source>
        <translation>“%1”的内容现在与%2相同。</translation>
    </message>
    <message>
        <source>Programs that have it open go on with it.</source>
        <translation>打开它的程序可以继续使用它。</translation>
    </message>
    <message>
        <source>The check found damage in it: all that could be read came back.</source>
        <translation>检查发现其中有损坏：所有能读取的内容都已恢复。</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>已还原</translation>
    </message>
    <message>
        <source>nothing, for nothing was there</source>
        <translation>无，因为那里原来什么也没有</translation>
    </message>
    <message>
        <source>&amp;Put Back Again</source>
        <translation>再次还原(&amp;P)</translation>
    </message>
    <message>
        <source>Puts back what was undone; what is there now is kept</source>
        <translation>还原所撤销的内容；那里现有的内容会保留</translation>
    </message>
    <message>
        <source>Puts back what was there before; what is there now is kept</source>
        <translation>还原之前那里的内容；那里现有的内容会保留</translation>
    </message>
    <message>
        <source>Cancelling %1</source>
        <translation>正在取消 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>正在等待：%1</translation>
    </message>
</context>
<context>
    <name>Litecopy::QueueDialog</name>
    <message>
        <source>Not all copies are made yet</source>
        <translation>并非所有副本都已生成</translation>
    </message>
    <message>
        <source>Those that are made stay. Of the one that is being made, nothing will be left.</source>
        <translation>已生成的副本会保留。正在生成的副本不会留下任何部分。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Show in Folder</source>
        <translation>在文件夹中显示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Copy All</source>
        <translation>全部复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy Several – Litecopy</source>
        <translation>复制多个 – Litecopy</translation>
    </message>
    <message>
        <source>Databases that are copied, in their order</source>
        <translation>依次复制的数据库</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Its copy</source>
        <translation>它的副本</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>&amp;Keep Copying</source>
        <translation>继续复制(&amp;K)</translation>
    </message>
    <message>
        <source>Cancel and C&amp;lose</source>
        <translation>取消并关闭(&amp;L)</translation>
    </message>
    <message>
        <source>The folder that the copies go into</source>
        <translation>存放副本的文件夹</translation>
    </message>
    <message>
        <source>A folder, best on another drive</source>
        <translation>一个文件夹，最好在另一个驱动器上</translation>
    </message>
    <message>
        <source>Copies go &amp;into</source>
        <translation>副本存放到(&amp;I)</translation>
    </message>
    <message>
        <source>Databases to Copy</source>
        <translation>要复制的数据库</translation>
    </message>
    <message>
        <source>Where the Copies Go</source>
        <translation>副本的目标</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Comes later</source>
        <translation>稍后进行</translation>
    </message>
    <message>
        <source>Not copied</source>
        <translation>未复制</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>Add databases, or drop them here.</source>
        <translation>请添加数据库，或将其拖放到此处。</translation>
    </message>
    <message>
        <source>Choose the folder that the copies go into.</source>
        <translation>请选择存放副本的文件夹。</translation>
    </message>
    <message>
        <source>The copies are made one after the other, and each is checked. Other programs may go on using the databases.</source>
        <translation>副本逐个生成，每个都会检查。其他程序可以继续使用这些数据库。</translation>
    </message>
    <message>
        <source>%1 of %2 copied.</source>
        <translation>已复制 %1 个（共 %2 个）。</translation>
    </message>
    <message>
        <source>%1 could not be copied.</source>
        <translation>%1 个无法复制。</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>继续(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Cancel All</source>
        <translation>全部取消(&amp;C)</translation>
    </message>
    <message>
        <source>Copies of several databases</source>
        <translation>多个数据库的副本</translation>
    </message>
    <message>
        <source>%1 of %2 copied</source>
        <translation>已复制 %1 个（共 %2 个）</translation>
    </message>
    <message>
        <source>Only databases that are files on this machine can be dropped here.</source>
        <translation>只有此计算机上以文件形式存在的数据库才能拖放到此处。</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>取消(&amp;N)</translation>
    </message>
    <message>
        <source>As chosen under Options: %1</source>
        <translation>按“选项”中的选择：%1</translation>
    </message>
    <message>
        <source>Waits for another copy to that drive</source>
        <translation>等待另一个写往该驱动器的副本</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>正在取消…</translation>
    </message>
    <message>
        <source>Of the selected copy alone: the others go on</source>
        <translation>仅针对选中的副本：其他的继续进行</translation>
    </message>
    <message>
        <source>Of all copies</source>
        <translation>针对所有副本</translation>
    </message>
</context>
<context>
    <name>Litecopy::RecentList</name>
    <message>
        <source>Copied before</source>
        <translation>以前复制过的数据库</translation>
    </message>
</context>
<context>
    <name>Litecopy::RecentRow</name>
    <message>
        <source>Copied %1 to “%2”</source>
        <translation>%1 复制到“%2”</translation>
    </message>
</context>
<context>
    <name>Litecopy::RemovableOffer</name>
    <message>
        <source>Safely &amp;Remove</source>
        <translation>安全移除(&amp;R)</translation>
    </message>
    <message>
        <source>All of the copy is written to “%1”.</source>
        <translation>副本已全部写入“%1”。</translation>
    </message>
    <message>
        <source>“%1” is still being written to. Leave it where it is…</source>
        <translation>仍在向“%1”写入。请不要移动它…</translation>
    </message>
    <message>
        <source>“%1” can be taken out now.</source>
        <translation>现在可以取下“%1”了。</translation>
    </message>
    <message>
        <source>“%1” can’t be taken out yet. %2</source>
        <translation>还不能取下“%1”。%2</translation>
    </message>
</context>
<context>
    <name>Litecopy::RemovePanel</name>
    <message>
        <source>And %1 more stay.</source>
        <translation>另有 %1 个保留。</translation>
    </message>
    <message>
        <source>Cancelled: no copy was removed</source>
        <translation>已取消：未删除任何副本</translation>
    </message>
    <message>
        <source>No copy was removed</source>
        <translation>未删除任何副本</translation>
    </message>
    <message>
        <source>1 copy removed</source>
        <translation>已删除 1 个副本</translation>
    </message>
    <message>
        <source>%1 copies removed</source>
        <translation>已删除 %1 个副本</translation>
    </message>
    <message>
        <source>Cancelled; %1</source>
        <translation>已取消；%1</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>Remove &amp;Now</source>
        <translation>立即删除(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完成(&amp;D)</translation>
    </message>
    <message>
        <source>Looking whether they may go…</source>
        <translation>正在查看能否删除…</translation>
    </message>
    <message>
        <source>It can&apos;t be removed</source>
        <translation>无法删除</translation>
    </message>
    <message>
        <source>None of them can be removed</source>
        <translation>其中没有一个可以删除</translation>
    </message>
    <message>
        <source>Remove 1 copy?</source>
        <translation>要删除 1 个副本吗？</translation>
    </message>
    <message>
        <source>Remove %1 copies?</source>
        <translation>要删除 %1 个副本吗？</translation>
    </message>
    <message>
        <source>%1; %2. What is removed does not come back.</source>
        <translation>%1（%2）。删除后无法恢复。</translation>
    </message>
    <message>
        <source>Removing 1 copy</source>
        <translation>正在删除 1 个副本</translation>
    </message>
    <message>
        <source>Removing %1 copies</source>
        <translation>正在删除 %1 个副本</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1（%2）。</translation>
    </message>
    <message>
        <source>And %1 more stays.</source>
        <translation>另有 %1 个保留。</translation>
    </message>
</context>
<context>
    <name>Litecopy::RepeatDialog</name>
    <message>
        <source>Repeated now</source>
        <translation>当前的定时任务</translation>
    </message>
    <message>
        <source>&amp;Repeat</source>
        <translation>定时重复(&amp;R)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>定时重复</translation>
    </message>
    <message>
        <source>Repeat the Copy of %1</source>
        <translation>定时重复复制 %1</translation>
    </message>
    <message>
        <source>The line for crontab</source>
        <translation>用于 crontab 的行</translation>
    </message>
    <message>
        <source>Line to the Clip&amp;board</source>
        <translation>将此行复制到剪贴板(&amp;B)</translation>
    </message>
    <message>
        <source>Choose the folder that the copies go into.</source>
        <translation>请选择存放副本的文件夹。</translation>
    </message>
    <message>
        <source>Choose the file that is brought up to date.</source>
        <translation>请选择要更新的文件。</translation>
    </message>
    <message>
        <source>The clock needs the whole path, beginning with “/”.</source>
        <translation>定时任务需要以“/”开头的完整路径。</translation>
    </message>
    <message>
        <source>That is the database itself.</source>
        <translation>那就是数据库本身。</translation>
    </message>
    <message>
        <source>The clock starts the command line, “litecopy-cli”, which is not installed here. Install it too.</source>
        <translation>定时任务启动的是命令行程序“litecopy-cli”，此处未安装它。请一并安装。</translation>
    </message>
    <message>
        <source>&amp;Repeat, and Replace It</source>
        <translation>定时重复并替换它(&amp;R)</translation>
    </message>
    <message>
        <source>Copies by the clock</source>
        <translation>定时复制</translation>
    </message>
    <message>
        <source>Not like this</source>
        <translation>不能这样</translation>
    </message>
    <message>
        <source>There is a file of that name already</source>
        <translation>已有同名文件</translation>
    </message>
    <message>
        <source>It is not repeated</source>
        <translation>未设置定时重复</translation>
    </message>
    <message>
        <source>Done: systemd starts it as “%1”.</source>
        <translation>完成：systemd 以“%1”启动它。</translation>
    </message>
    <message>
        <source>Dated copies of %1 go into %2.</source>
        <translation>%1 的带日期副本存放到 %2。</translation>
    </message>
    <message>
        <source>%1 is copied to %2.</source>
        <translation>%1 复制到 %2。</translation>
    </message>
    <message>
        <source>While the drive or the folder is not there, a run is skipped; a failure is shown on the desktop.</source>
        <translation>驱动器或文件夹不在时，跳过该次运行；失败会显示在桌面上。</translation>
    </message>
    <message>
        <source>It takes the place of “%1”.</source>
        <translation>它取代“%1”。</translation>
    </message>
    <message>
        <source>Nothing can be scheduled from here</source>
        <translation>无法从此处设置定时任务</translation>
    </message>
    <message>
        <source>Copies by the clock are started by systemd, which is not there, or can’t be reached.</source>
        <translation>定时复制由 systemd 启动，而它不存在或无法访问。</translation>
    </message>
    <message>
        <source>Where cron runs, put this line into your table (crontab -e). cron makes up for no missed run, and tells of failures by mail:</source>
        <translation>如果有 cron 在运行，请将这一行加入您的表中（crontab -e）。cron 不会补做错过的运行，并通过邮件报告失败：</translation>
    </message>
    <message>
        <source>What a clock would start:</source>
        <translation>到点时将启动：</translation>
    </message>
    <message>
        <source>“%1” is there already. What it holds now is replaced by the first run: by what differs, where it is an older copy.</source>
        <translation>“%1”已存在。首次运行会替换其现有内容：如果它是旧副本，则只替换不同之处。</translation>
    </message>
    <message>
        <source>It is fetched by ssh, which can ask for nothing then: your key has to open that machine without a password. A run that can’t reach it is shown on the desktop.</source>
        <translation>副本通过 ssh 获取，而届时 ssh 无法询问任何内容：您的密钥必须无需密码即可登录那台计算机。如果某次运行无法连接到那台计算机，会显示在桌面上。</translation>
    </message>
    <message>
        <source>It is encrypted: without its password no copy can be checked, so that of dated ones nothing would tell which are sound. The one copy is replaced each time.</source>
        <translation>它已加密：没有其密码就无法检查副本，因此如果使用带日期的副本，将无从得知哪些是完好的。这一个副本每次都会被替换。</translation>
    </message>
</context>
<context>
    <name>Litecopy::RepeatForm</name>
    <message>
        <source>&amp;on</source>
        <translation>在(&amp;O)</translation>
    </message>
    <message>
        <source>a&amp;t</source>
        <translation>时间(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Dated copies in a folder</source>
        <translation>文件夹中带日期的副本(&amp;D)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>One copy, brought &amp;up to date each time</source>
        <translation>单个副本，每次更新(&amp;U)</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>频率</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>每小时</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>星期几</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>每月的日期</translation>
    </message>
    <message>
        <source>day </source>
        <extracomment>before the number of a day of the month</extracomment>
        <translation>日期 </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>The folder of the dated copies</source>
        <translation>带日期副本的文件夹</translation>
    </message>
    <message>
        <source>Choose the folder of the dated copies</source>
        <translation>选择带日期副本的文件夹</translation>
    </message>
    <message>
        <source>The file of the one copy</source>
        <translation>单个副本的文件</translation>
    </message>
    <message>
        <source>Choose the file of the one copy</source>
        <translation>选择单个副本的文件</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 天</translation>
    </message>
    <message>
        <source>14 days</source>
        <translation>14 天</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 天</translation>
    </message>
    <message>
        <source>14 days and 12 months</source>
        <translation>14 天和 12 个月</translation>
    </message>
    <message>
        <source>24 hours and 14 days</source>
        <translation>24 小时和 14 天</translation>
    </message>
    <message>
        <source>the last 10 copies</source>
        <translation>最近 10 个副本</translation>
    </message>
    <message>
        <source>every copy</source>
        <translation>所有副本</translation>
    </message>
    <message>
        <source>Choose the Folder of the Copies</source>
        <translation>选择副本文件夹</translation>
    </message>
    <message>
        <source>Choose the File of the Copy</source>
        <translation>选择副本文件</translation>
    </message>
    <message>
        <source>One copy, &amp;fetched anew each time</source>
        <translation>单个副本，每次重新获取(&amp;F)</translation>
    </message>
    <message>
        <source>One copy, &amp;made anew each time</source>
        <translation>单个副本，每次重新生成(&amp;M)</translation>
    </message>
</context>
<context>
    <name>Litecopy::RescueDialog</name>
    <message>
        <source>&amp;Keep Rescuing</source>
        <translation>继续抢救(&amp;K)</translation>
    </message>
    <message>
        <source>Cancel and C&amp;lose</source>
        <translation>取消并关闭(&amp;L)</translation>
    </message>
    <message>
        <source>Rescue what can be read?</source>
        <translation>要抢救能读取的内容吗？</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>选择(&amp;H)…</translation>
    </message>
    <message>
        <source>Also rows that were &amp;deleted</source>
        <translation>也包括已删除的行(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Show in Folder</source>
        <translation>在文件夹中显示(&amp;S)</translation>
    </message>
    <message>
        <source>Rescue A&amp;gain…</source>
        <translation>再次抢救(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Rescue</source>
        <translation>抢救(&amp;R)</translation>
    </message>
    <message>
        <source>Rescue – Litecopy</source>
        <translation>抢救 – Litecopy</translation>
    </message>
    <message>
        <source>The new database</source>
        <translation>新数据库</translation>
    </message>
    <message>
        <source>Choose the new database</source>
        <translation>选择新数据库</translation>
    </message>
    <message>
        <source>&amp;New database</source>
        <translation>新数据库(&amp;N)</translation>
    </message>
    <message>
        <source>Pages that the database no longer uses are read, too. Rows that somebody deleted come back with them, in the table lost_and_found, beside rows that were lost: nothing tells which is which.</source>
        <translation>也会读取数据库不再使用的页。有人删除的行也会随之重新出现在表 lost_and_found 中，与丢失的行混在一起：无法区分两者。</translation>
    </message>
    <message>
        <source>Progress of the rescue</source>
        <translation>抢救进度</translation>
    </message>
    <message>
        <source>Rescued rows by table</source>
        <translation>各表已抢救的行</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>A new, sound database is made of every row that can be read of “%1”, which is left as it is. What comes of it is no copy: rows may be missing, and a report says how many of which table.</source>
        <translation>用“%1”中所有能读取的行生成一个完好的新数据库，原数据库保持原样。结果并不是副本：可能缺少一些行，报告会说明哪个表缺少多少行。</translation>
    </message>
    <message>
        <source>The New Database</source>
        <translation>新数据库</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation>%1，%2%</translation>
    </message>
    <message>
        <source>Rows so far: %1</source>
        <translation>目前的行数：%1</translation>
    </message>
    <message>
        <source>“%1” is only read.</source>
        <translation>对“%1”只读取，不更改。</translation>
    </message>
    <message>
        <source>Cancelling %1</source>
        <translation>正在取消 %1</translation>
    </message>
    <message>
        <source>Rescuing %1, %2 %</source>
        <translation>正在抢救 %1，%2%</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>正在取消…</translation>
    </message>
    <message>
        <source>Nothing is left of what was made.</source>
        <translation>已生成的内容不会留下。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The new database has passed SQLite’s integrity check.</source>
        <translation>新数据库已通过 SQLite 的完整性检查。</translation>
    </message>
    <message>
        <source>Pages unreadable: %1 of %2.</source>
        <translation>无法读取的页：%1（共 %2）。</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;A)</translation>
    </message>
    <message>
        <source>Stop rescuing and close?</source>
        <translation>要停止抢救并关闭吗？</translation>
    </message>
    <message>
        <source>Cancelling does no harm: the damaged database stays as it is, and nothing of the new one is left.</source>
        <translation>取消没有坏处：已损坏的数据库保持原样，新数据库不会留下任何内容。</translation>
    </message>
</context>
<context>
    <name>Litecopy::ResultPanel</name>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>证明</translation>
    </message>
    <message>
        <source>Writers</source>
        <translation>写入程序</translation>
    </message>
    <message>
        <source>&amp;Show in Folder</source>
        <translation>在文件夹中显示(&amp;S)</translation>
    </message>
    <message>
        <source>Copy A&amp;gain</source>
        <translation>再次复制(&amp;G)</translation>
    </message>
    <message>
        <source>Makes another copy of the same database, under a new name</source>
        <translation>为同一数据库再生成一个副本，使用新名称</translation>
    </message>
    <message>
        <source>&amp;Put It Back…</source>
        <translation>还原(&amp;P)…</translation>
    </message>
    <message>
        <source>Gives the database again what this copy holds. Shows first what would change; what is there then is kept</source>
        <translation>将数据库恢复为此副本的内容。先显示会更改什么；届时那里的内容会保留</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>其他副本</translation>
    </message>
    <message>
        <source>Copied to %1 of %2 places</source>
        <translation>已复制到 %2 处中的 %1 处</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Resc&amp;ue…</source>
        <translation>抢救(&amp;U)…</translation>
    </message>
    <message>
        <source>Makes a new, sound database of every row that can be read</source>
        <translation>用所有能读取的行生成一个完好的新数据库</translation>
    </message>
</context>
<context>
    <name>Litecopy::RetentionEditor</name>
    <message>
        <source>&amp;Rules</source>
        <translation>规则(&amp;R)</translation>
    </message>
    <message>
        <source>Which automatic copies stay. Copies made by hand, before a restore, and kept for good always stay</source>
        <translation>保留哪些自动副本。手动生成的、还原前生成的和永久保留的副本总会保留</translation>
    </message>
    <message>
        <source>The last</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>One of each hour</source>
        <translation>每小时一个</translation>
    </message>
    <message>
        <source>Of each day</source>
        <translation>每天一个</translation>
    </message>
    <message>
        <source>Of each week</source>
        <translation>每周一个</translation>
    </message>
    <message>
        <source>Of each month</source>
        <translation>每月一个</translation>
    </message>
    <message>
        <source>Of each year</source>
        <translation>每年一个</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Copies that stay: %1</source>
        <translation>会保留的副本：%1</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>And all of the last</source>
        <translation>以及全部副本：最近</translation>
    </message>
    <message>
        <source>Every copy that is no older than the newest one by more than this stays</source>
        <translation>与最新副本的时间差不超过此时长的副本都会保留</translation>
    </message>
    <message>
        <source>How long every copy stays</source>
        <translation>每个副本保留多久</translation>
    </message>
    <message>
        <source>Unit of how long every copy stays</source>
        <translation>每个副本保留时长的单位</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>months</source>
        <translation>个月</translation>
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
        <translation>没有规则时，绝不会删除任何副本。</translation>
    </message>
    <message>
        <source>With the next copy none would go. Made by hand, before a restore or kept for good, a copy always stays.</source>
        <translation>下次复制时不会删除任何副本。手动生成的、还原前生成的或永久保留的副本总会保留。</translation>
    </message>
    <message>
        <source>With the next copy: %1: %2.</source>
        <translation>下次复制时，%1：%2。</translation>
    </message>
</context>
<context>
    <name>Litecopy::RunningBar</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Progress of the copy</source>
        <translation>复制进度</translation>
    </message>
</context>
<context>
    <name>Litecopy::ScheduleBook</name>
    <message>
        <source>“%1” is removed; a file of that name stays, which Litecopy did not make.</source>
        <translation>“%1”已删除；但有一个同名文件保留，它不是由 Litecopy 创建的。</translation>
    </message>
    <message>
        <source>“%1” is removed. The copies that it made stay.</source>
        <translation>“%1”已删除。它生成的副本会保留。</translation>
    </message>
    <message>
        <source>“%1” is started.</source>
        <translation>“%1”已启动。</translation>
    </message>
    <message>
        <source>“%1” could not be started: %2.</source>
        <translation>“%1”未能启动：%2。</translation>
    </message>
</context>
<context>
    <name>Litecopy::ScheduleList</name>
    <message>
        <source>Run Now</source>
        <translation>立即运行</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Run “%1” now</source>
        <translation>立即运行“%1”</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>删除“%1”</translation>
    </message>
    <message>
        <source>The clock starts it no more; the copies that it made stay</source>
        <translation>不再定时启动它；它生成的副本会保留</translation>
    </message>
    <message>
        <source>“Run Now” makes it at once.</source>
        <translation>“立即运行”会马上生成它。</translation>
    </message>
</context>
<context>
    <name>Litecopy::SinceView</name>
    <message>
        <source>Progress of the comparison</source>
        <translation>比较进度</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>Every page and every row of then and of now is read.</source>
        <translation>会读取当时和现在的每一页和每一行。</translation>
    </message>
    <message>
        <source>Between the database as it was %1, and as it is now.</source>
        <translation>数据库在%1的状态与现在状态的比较。</translation>
    </message>
    <message>
        <source>then</source>
        <translation>当时</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Back to the Log</source>
        <translation>返回预写日志(&amp;B)</translation>
    </message>
    <message>
        <source>Every page and every row of before and after it is read.</source>
        <translation>会读取提交前和提交后的每一页和每一行。</translation>
    </message>
    <message>
        <source>Between the database as it was %1, and as it was %2.</source>
        <translation>数据库在%1的状态与在%2的状态的比较。</translation>
    </message>
</context>
<context>
    <name>Litecopy::SourceCard</name>
    <message>
        <source>Fro&amp;m</source>
        <translation>源(&amp;M)</translation>
    </message>
    <message>
        <source>From: the database to copy</source>
        <translation>源：要复制的数据库</translation>
    </message>
    <message>
        <source>Choose the database to copy</source>
        <translation>选择要复制的数据库</translation>
    </message>
    <message>
        <source>Databases copied before</source>
        <translation>以前复制过的数据库</translation>
    </message>
    <message>
        <source>A database file</source>
        <translation>一个数据库文件</translation>
    </message>
    <message>
        <source>compressed copy (%1)</source>
        <extracomment>%1 is a size, %2 is &quot;zstd&quot; or &quot;gzip&quot;</extracomment>
        <translation>压缩副本（%1）</translation>
    </message>
    <message>
        <source>on another machine</source>
        <translation>在另一台计算机上</translation>
    </message>
    <message>
        <source>Asking that machine…</source>
        <translation>正在询问那台计算机…</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>Choose the Database to Copy</source>
        <translation>选择要复制的数据库</translation>
    </message>
    <message>
        <source>Drop a database here</source>
        <translation>将数据库拖放到此处</translation>
    </message>
    <message>
        <source>Drop it anywhere in this window, choose it, or type its path. It may be in use; it is never changed.</source>
        <translation>可将其拖放到此窗口的任意位置、选择它，或输入其路径。数据库可以正在使用；它绝不会被更改。</translation>
    </message>
</context>
<context>
    <name>Litecopy::SpacePanel</name>
    <message>
        <source>What is listed</source>
        <translation>列出的内容</translation>
    </message>
    <message>
        <source>Tables and indexes</source>
        <translation>表和索引</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>问题（%1）</translation>
    </message>
    <message>
        <source>Choose a row above to see where its pages are, or a square to see whose it is.</source>
        <translation>在上方选择一行可查看它的页在哪里，或选择一个方格可查看它属于谁。</translation>
    </message>
    <message>
        <source>The map fills as the pages are read. Their tables are named when all of them are.</source>
        <translation>页图随着各页的读取逐渐填满。全部读完后才会给出它们所属的表。</translation>
    </message>
</context>
<context>
    <name>Litecopy::StagingCopy</name>
    <message>
        <source>There is no folder for a copy that is to be dragged.</source>
        <translation>没有用于存放待拖动副本的文件夹。</translation>
    </message>
    <message>
        <source>Making a copy of %1 to drag</source>
        <translation>正在生成用于拖动的 %1 的副本</translation>
    </message>
    <message>
        <source>The copy is ready: drag the icon of %1 again</source>
        <translation>副本已就绪：请再次拖动 %1 的图标</translation>
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
        <translation>常用列(&amp;U)</translation>
    </message>
</context>
<context>
    <name>Litecopy::UsageModel</name>
    <message>
        <source>Virtual table, with the tables its content is in</source>
        <translation>虚拟表，以及存放其内容的表</translation>
    </message>
    <message>
        <source>Free pages</source>
        <translation>空闲页</translation>
    </message>
    <message>
        <source>Left by deleted rows; new rows are written there first</source>
        <translation>由删除的行留下；新行会先写到那里</translation>
    </message>
    <message>
        <source>Pointer map</source>
        <translation>指针映射页</translation>
    </message>
    <message>
        <source>Auto-vacuum&apos;s record of what points where</source>
        <translation>自动清理（auto-vacuum）对各页指向关系的记录</translation>
    </message>
    <message>
        <source>Lock-byte page</source>
        <translation>锁字节页</translation>
    </message>
    <message>
        <source>SQLite locks it and never writes it</source>
        <translation>SQLite 会锁定它，但从不写入它</translation>
    </message>
    <message>
        <source>Belonging to nothing</source>
        <translation>无归属</translation>
    </message>
    <message>
        <source>Nothing points at them: lost until a compact copy</source>
        <translation>没有任何内容指向它们：在生成紧凑副本之前无法利用</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>A table or index points at them, but they are no pages of it</source>
        <translation>有表或索引指向它们，但它们不是其中的页</translation>
    </message>
    <message>
        <source>rows of %1</source>
        <translation>%1 的行</translation>
    </message>
    <message>
        <source>Index made by SQLite for a UNIQUE or PRIMARY KEY</source>
        <translation>SQLite 为 UNIQUE 或 PRIMARY KEY 创建的索引</translation>
    </message>
    <message>
        <source>Index of %1</source>
        <translation>%1 的索引</translation>
    </message>
    <message>
        <source>Table or index</source>
        <translation>表或索引</translation>
    </message>
    <message>
        <source>A table with its indexes</source>
        <translation>表及其索引</translation>
    </message>
    <message>
        <source>Share of file</source>
        <translation>占文件比例</translation>
    </message>
    <message>
        <source>Of all pages of the file</source>
        <translation>在文件的所有页中所占比例</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Bytes of all its pages</source>
        <translation>其所有页的字节数</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页</translation>
    </message>
    <message>
        <source>All its pages: interior, leaf and overflow</source>
        <translation>其所有页：内部页、叶页和溢出页</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Rows of a table, entries of an index</source>
        <translation>表的行，或索引的条目</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>填充率</translation>
    </message>
    <message>
        <source>Bytes in use of those its pages have</source>
        <translation>其各页的字节中已使用的部分</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Bytes of its pages that nothing is in</source>
        <translation>其各页中没有内容的字节</translation>
    </message>
    <message>
        <source>Average row</source>
        <translation>平均行</translation>
    </message>
    <message>
        <source>Content of a row, on average</source>
        <translation>平均每行的内容大小</translation>
    </message>
    <message>
        <source>Largest row</source>
        <translation>最大行</translation>
    </message>
    <message>
        <source>Content of the largest row</source>
        <translation>最大一行的内容大小</translation>
    </message>
    <message>
        <source>Overflow pages</source>
        <translation>溢出页</translation>
    </message>
    <message>
        <source>Pages with the rest of rows that are too large for one page</source>
        <translation>存放单页放不下的行的剩余部分的页</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>深度</translation>
    </message>
    <message>
        <source>Levels from the root page to the rows</source>
        <translation>从根页到行的层数</translation>
    </message>
    <message>
        <source>Scattered</source>
        <translation>分散</translation>
    </message>
    <message>
        <source>Leaf pages that don&apos;t follow the one before: fragmentation</source>
        <translation>不紧跟前一叶页的叶页：碎片</translation>
    </message>
</context>
<context>
    <name>Litecopy::UsageTable</name>
    <message>
        <source>Filter by name</source>
        <translation>按名称筛选</translation>
    </message>
    <message>
        <source>Filter tables and indexes by name</source>
        <translation>按名称筛选表和索引</translation>
    </message>
    <message>
        <source>Tables and indexes, and the space they take</source>
        <translation>表和索引，以及它们占用的空间</translation>
    </message>
</context>
<context>
    <name>LogRemarks</name>
    <message>
        <source>A program has the database open, but %1 is not there: the log lies under another name of the file, or was deleted. What is shown may be an old state.</source>
        <translation>有程序打开着该数据库，但 %1 不在那里：预写日志位于该文件的另一个名称旁边，或已被删除。显示的内容可能是旧状态。</translation>
    </message>
    <message>
        <source>%1 may belong to another database: this one says that it has no write-ahead log. SQLite uses it all the same, and so it is shown.</source>
        <translation>%1 可能属于另一个数据库：此数据库表明它没有预写日志。SQLite 仍会使用它，因此也照此显示。</translation>
    </message>
    <message>
        <source>%1 has another page size than the database, and belongs to another one. SQLite uses it all the same, and so it is shown.</source>
        <translation>%1 的页大小与此数据库不同，它属于另一个数据库。SQLite 仍会使用它，因此也照此显示。</translation>
    </message>
    <message>
        <source>Frame %2 of %1 is damaged, and there are commits behind it. They are lost when the log has to be recovered after a crash.</source>
        <translation>%1 的第 %2 帧已损坏，其后还有提交。崩溃后需要恢复该日志时，这些提交会丢失。</translation>
    </message>
    <message>
        <source>1 frame of %1 has no checksum, as SQLite before 3.50.2 leaves it. The program that has it open reads it; after a crash it is lost, with all commits behind it.</source>
        <translation>%1 中有 1 帧没有校验和，这是 3.50.2 之前的 SQLite 留下的。打开它的程序会读取该帧；崩溃后该帧及其后的所有提交都会丢失。</translation>
    </message>
    <message>
        <source>%2 frames of %1 have no checksum, as SQLite before 3.50.2 leaves them. The program that has it open reads them; after a crash they are lost, with all commits behind them.</source>
        <translation>%1 中有 %2 帧没有校验和，这是 3.50.2 之前的 SQLite 留下的。打开它的程序会读取这些帧；崩溃后这些帧及其后的所有提交都会丢失。</translation>
    </message>
    <message>
        <source>Whether the last frames of %1 are committed can&apos;t be told: the program that has it open lets no other one in. What is shown may lack the last commit.</source>
        <translation>无法得知 %1 的最后几帧是否已提交：打开它的程序不让其他程序进入。显示的内容可能缺少最后一次提交。</translation>
    </message>
</context>
<context>
    <name>PageKind</name>
    <message>
        <source>belongs to nothing</source>
        <translation>无归属</translation>
    </message>
    <message>
        <source>interior page of a table</source>
        <translation>表的内部页</translation>
    </message>
    <message>
        <source>leaf page of a table</source>
        <translation>表的叶页</translation>
    </message>
    <message>
        <source>interior page of an index</source>
        <translation>索引的内部页</translation>
    </message>
    <message>
        <source>leaf page of an index</source>
        <translation>索引的叶页</translation>
    </message>
    <message>
        <source>overflow page</source>
        <translation>溢出页</translation>
    </message>
    <message>
        <source>free page, lists other free pages</source>
        <translation>空闲页，列出其他空闲页</translation>
    </message>
    <message>
        <source>free page</source>
        <translation>空闲页</translation>
    </message>
    <message>
        <source>pointer map</source>
        <translation>指针映射页</translation>
    </message>
    <message>
        <source>lock-byte page, always empty</source>
        <translation>锁字节页，始终为空</translation>
    </message>
    <message>
        <source>damaged page</source>
        <translation>损坏的页</translation>
    </message>
</context>
<context>
    <name>PageProblem</name>
    <message>
        <source>The database should have %2 pages; the file is shorter.</source>
        <translation>数据库应有 %2 页；文件较短。</translation>
    </message>
    <message>
        <source>The database should have 1 page; the file is shorter.</source>
        <translation>数据库应有 1 页；文件较短。</translation>
    </message>
    <message>
        <source>The list of tables cannot be read completely.</source>
        <translation>表的列表无法完整读取。</translation>
    </message>
    <message>
        <source>Page %1 points at page %2, which is not there.</source>
        <translation>第 %1 页指向第 %2 页，而后者不存在。</translation>
    </message>
    <message>
        <source>Page %1 points at page %2, which is used elsewhere.</source>
        <translation>第 %1 页指向第 %2 页，而后者已用于别处。</translation>
    </message>
    <message>
        <source>Page %1 is no page of a table or index.</source>
        <translation>第 %1 页不是表或索引的页。</translation>
    </message>
    <message>
        <source>On page %1, %2 entries reach beyond the page.</source>
        <translation>第 %1 页上有 %2 个条目超出该页。</translation>
    </message>
    <message>
        <source>On page %1, 1 entry reaches beyond the page.</source>
        <translation>第 %1 页上有 1 个条目超出该页。</translation>
    </message>
    <message>
        <source>Page %1 is on the wrong level of its tree.</source>
        <translation>第 %1 页在其树中的层级不对。</translation>
    </message>
    <message>
        <source>A long entry that comes by page %1 has another length than its pages.</source>
        <translation>经由第 %1 页的一个长条目，其长度与其各页不符。</translation>
    </message>
    <message>
        <source>The header counts other free pages than the %2 there are.</source>
        <translation>文件头所计的空闲页数与实际的 %2 页不符。</translation>
    </message>
    <message>
        <source>The header counts other free pages than the 1 there is.</source>
        <translation>文件头所计的空闲页数与实际的 1 页不符。</translation>
    </message>
    <message>
        <source>Page %1 lists %2 free pages, more than it can hold.</source>
        <translation>第 %1 页列出 %2 个空闲页，超出它所能容纳的数目。</translation>
    </message>
    <message>
        <source>%2 pages belong to nothing.</source>
        <translation>%2 页无归属。</translation>
    </message>
    <message>
        <source>1 page belongs to nothing.</source>
        <translation>1 页无归属。</translation>
    </message>
    <message>
        <source>There are %2 tables and indexes, too many to tell apart.</source>
        <translation>有 %2 个表和索引，数量过多，无法区分。</translation>
    </message>
    <message>
        <source>index %1</source>
        <translation>索引 %1</translation>
    </message>
    <message>
        <source>table %1</source>
        <translation>表 %1</translation>
    </message>
    <message>
        <source>leaf of %1, %2 % full</source>
        <translation>%1 的叶页，填充 %2%</translation>
    </message>
    <message>
        <source>interior page of %1, %2 % full</source>
        <translation>%1 的内部页，填充 %2%</translation>
    </message>
    <message>
        <source>overflow of %1, %2 % full</source>
        <translation>%1 的溢出页，填充 %2%</translation>
    </message>
    <message>
        <source>damaged page of %1</source>
        <translation>%1 的损坏页</translation>
    </message>
</context>
<context>
    <name>QTreeView</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Safe copies of SQLite databases in use.</source>
        <translation>为正在使用的 SQLite 数据库生成安全的副本。</translation>
    </message>
    <message>
        <source>The database to copy: a file name, a file: URL, or ssh://HOST/PATH.</source>
        <translation>要复制的数据库：文件名、file: URL 或 ssh://HOST/PATH。</translation>
    </message>
    <message>
        <source>Where the copy goes. With both, copying starts at once.</source>
        <translation>副本的目标。两者都给出时立即开始复制。</translation>
    </message>
    <message>
        <source>All arguments are databases to copy: one is filled in, several go into one folder.</source>
        <translation>所有参数都是要复制的数据库：一个则填入源，多个则复制到同一文件夹。</translation>
    </message>
    <message>
        <source>Too many arguments; see --help.</source>
        <translation>参数过多；请参阅 --help。</translation>
    </message>
</context>
</TS>
