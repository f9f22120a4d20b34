<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Litecopy</name>
    <message>
        <source>another program changed the older copy while it was compared</source>
        <translation>un autre programme a modifié l’ancienne copie pendant la comparaison</translation>
    </message>
    <message>
        <source>the file system shares no blocks between files</source>
        <translation>le système de fichiers ne partage pas de blocs entre fichiers</translation>
    </message>
    <message>
        <source>it is on a network or FUSE file system, where other programs may write unnoticed</source>
        <translation>elle est sur un système de fichiers réseau ou FUSE, où d’autres programmes peuvent écrire sans que cela se voie</translation>
    </message>
    <message>
        <source>a program uses it by its name across an overlay file system, where its locks don&apos;t show</source>
        <translation>un programme l’utilise par son nom à travers un système de fichiers overlay, où ses verrous ne se voient pas</translation>
    </message>
    <message>
        <source>A write-ahead log lies beside the database, whose header says that it uses none. SQLite reads both together, and so does the copy. If the database was put back from a backup, the log may be an older database&apos;s: copy the database file by itself, without its log, and compare.</source>
        <translation>Un journal WAL se trouve à côté de la base, dont l’en-tête dit qu’elle n’en utilise pas. SQLite lit les deux ensemble, et la copie aussi. Si la base provient d’une sauvegarde remise en place, ce journal est peut-être celui d’une base plus ancienne&#xa0;: copiez le fichier de la base seul, sans son journal WAL, et comparez.</translation>
    </message>
    <message>
        <source>The copy is the database as it is, not compacted: %1.</source>
        <extracomment>%1 is a clause: &quot;written anew, “t” would have other rows&quot;</extracomment>
        <translation>La copie est la base telle quelle, non compactée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 was replaced or deleted after its last page was copied: the copy is of the file that had this name before.</source>
        <translation>%1 a été remplacé ou supprimé après la copie de sa dernière page&#xa0;: la copie est celle du fichier qui portait ce nom avant.</translation>
    </message>
    <message>
        <source>it is on a network or FUSE file system, where it doesn’t show who writes</source>
        <translation>elle est sur un système de fichiers réseau ou FUSE, où l’on ne voit pas qui écrit</translation>
    </message>
    <message>
        <source>The new content is in place, but writing it did not end without an error: %1 (%2)</source>
        <translation>Le nouveau contenu est en place, mais son écriture ne s’est pas terminée sans erreur&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>The new content is in place, but the check of it was cancelled: it was not checked.</source>
        <translation>Le nouveau contenu est en place, mais son contrôle a été annulé&#xa0;: il n’est pas contrôlé.</translation>
    </message>
    <message>
        <source>its write-ahead log was cut off</source>
        <translation>son journal WAL a été tronqué</translation>
    </message>
    <message>
        <source>The write-ahead log of the database is not sealed by checksums behind frame %1 of %2. The copy holds what programs see, but if the program that has it open crashed now, SQLite would lose what was committed since. Let the program end properly.</source>
        <translation>Le journal WAL de la base n’est plus protégé par des sommes de contrôle après la trame %1 sur %2. La copie contient ce que voient les programmes, mais si le programme qui a ouvert la base plantait maintenant, SQLite perdrait ce qui a été validé depuis. Laissez ce programme se terminer normalement.</translation>
    </message>
    <message>
        <source>written anew, its header would be another one</source>
        <translation>réécrite, elle aurait un autre en-tête</translation>
    </message>
    <message>
        <source>written anew, “%1” would be missing or be another one</source>
        <translation>dans la base réécrite, «&#xa0;%1&#xa0;» manquerait ou serait différent</translation>
    </message>
    <message>
        <source>written anew, “%1” would have other rows</source>
        <translation>dans la base réécrite, «&#xa0;%1&#xa0;» aurait d’autres lignes</translation>
    </message>
    <message>
        <source>SQLite can’t read all of it (%1)</source>
        <translation>SQLite ne peut pas tout lire (%1)</translation>
    </message>
    <message>
        <source>The copy was made anew from a damaged database. It may be sound, but rows may be missing: copy the database as it is, too, and keep that copy.</source>
        <translation>La copie a été réécrite à partir d’une base endommagée. Elle est peut-être saine, mais des lignes peuvent manquer&#xa0;: copiez aussi la base telle quelle, et gardez cette copie-là.</translation>
    </message>
    <message>
        <source>Copied from the transaction the application is in.</source>
        <translation>Copié depuis la transaction dans laquelle se trouve l’application.</translation>
    </message>
    <message>
        <source>Copied from one pinned snapshot of the open connection.</source>
        <translation>Copié depuis un instantané retenu de la connexion ouverte.</translation>
    </message>
    <message>
        <source>The open database is held until the copy is complete: other programs wait to write.</source>
        <translation>La base ouverte est retenue jusqu’à la fin de la copie&#xa0;: les autres programmes attendent pour écrire.</translation>
    </message>
    <message>
        <source>Copied from the open connection in short steps.</source>
        <translation>Copié depuis la connexion ouverte, par petites étapes.</translation>
    </message>
    <message>
        <source> The drive of the database is nearly full (%1 free): what other programs write takes space there until the copy ends.</source>
        <translation> Le disque de la base est presque plein (%1 libres)&#xa0;: ce que les autres programmes écrivent y prend de la place jusqu’à la fin de la copie.</translation>
    </message>
    <message>
        <source> It is on a network drive or a FUSE file system: other programs may write to it unnoticed, so copy it while none does.</source>
        <translation> Elle est sur un disque réseau ou un système de fichiers FUSE&#xa0;: d’autres programmes peuvent y écrire sans que cela se voie. Copiez-la donc quand aucun n’écrit.</translation>
    </message>
    <message>
        <source>Written anew, at least %1 pages smaller: without free pages and deleted rows, but not page for page the same.</source>
        <translation>Réécrite, avec au moins %1 pages de moins&#xa0;: sans pages libres ni lignes supprimées, mais pas identique page par page.</translation>
    </message>
    <message>
        <source>it is a link that another user made, and may lead anywhere. Give the name of what it leads to, if that is meant</source>
        <translation>c’est un lien créé par un autre utilisateur, qui peut mener n’importe où. Si c’est voulu, indiquez le nom de ce vers quoi il mène</translation>
    </message>
    <message>
        <source>it is marked as immutable (chattr -i takes that away)</source>
        <translation>elle est marquée immuable (chattr -i enlève cette marque)</translation>
    </message>
    <message>
        <source>it is marked as append-only (chattr -a takes that away)</source>
        <translation>elle est marquée «&#xa0;ajout seulement&#xa0;» (chattr -a enlève cette marque)</translation>
    </message>
    <message>
        <source>it is not a compressed copy of a database</source>
        <translation>ce n’est pas une copie compressée d’une base de données</translation>
    </message>
    <message>
        <source>the temporary folder “%1” is not a folder</source>
        <translation>le dossier temporaire «&#xa0;%1&#xa0;» n’est pas un dossier</translation>
    </message>
    <message>
        <source>the temporary folder “%1” does not exist</source>
        <translation>le dossier temporaire «&#xa0;%1&#xa0;» n’existe pas</translation>
    </message>
    <message>
        <source>its name has %1 bytes, and the name of SQLite’s journal leaves room for %2</source>
        <translation>son nom a %1 octets, et le nom du journal de SQLite n’en permet que %2</translation>
    </message>
    <message>
        <source>a program may use it by its name across an overlay file system, where its locks don’t show</source>
        <translation>un programme l’utilise peut-être par son nom à travers un système de fichiers overlay, où ses verrous ne se voient pas</translation>
    </message>
    <message>
        <source>it is on a FUSE file system, and a program may use it where that keeps it, by locks that don’t show here</source>
        <translation>elle est sur un système de fichiers FUSE, et un programme l’utilise peut-être là où celui-ci la garde, avec des verrous qui ne se voient pas ici</translation>
    </message>
    <message>
        <source>%1 has it open for the users of a FUSE file system, whose locks don’t show here</source>
        <translation>%1 l’a ouverte pour les utilisateurs d’un système de fichiers FUSE, dont les verrous ne se voient pas ici</translation>
    </message>
    <message>
        <source>under another name, beside which its log lies</source>
        <translation>sous un autre nom, à côté duquel se trouve son journal WAL</translation>
    </message>
    <message>
        <source>the older copy could not be put back as it was. “%1” lies beside it, and the next program that opens it with SQLite puts it back</source>
        <translation>l’ancienne copie n’a pas pu être remise dans son état d’avant. «&#xa0;%1&#xa0;» se trouve à côté, et le prochain programme qui l’ouvrira avec SQLite la remettra en état</translation>
    </message>
    <message>
        <source>“%1” is complete, but its name may not be on the medium yet: the system reported “%2”. After a power cut it may be missing, or be the old one again.</source>
        <translation>«&#xa0;%1&#xa0;» est complet, mais son nom n’est peut-être pas encore sur le support&#xa0;: le système a signalé «&#xa0;%2&#xa0;». Après une coupure de courant, il peut manquer, ou être de nouveau l’ancien.</translation>
    </message>
    <message>
        <source>The structure of the whole copy was checked, but not whether the indexes of every table match it. Not checked: %1</source>
        <extracomment>%1 is a table and the reason why it was not checked, as in &quot;t: no such function: f&quot;</extracomment>
        <translation>La structure de toute la copie a été contrôlée, mais pas la concordance des index de chaque table. Non contrôlé&#xa0;: %1</translation>
    </message>
    <message>
        <source>a log lies beside the older copy</source>
        <translation>un journal WAL se trouve à côté de l’ancienne copie</translation>
    </message>
    <message>
        <source>there is no older copy</source>
        <translation>il n’y a pas d’ancienne copie</translation>
    </message>
    <message>
        <source>the older copy has other names, too (hard links)</source>
        <translation>l’ancienne copie a aussi d’autres noms (liens physiques)</translation>
    </message>
    <message>
        <source>the older copy may not be written</source>
        <translation>l’ancienne copie n’est pas autorisée en écriture</translation>
    </message>
    <message>
        <source>locks on the older copy don’t reach all who may use it</source>
        <translation>les verrous sur l’ancienne copie n’atteignent pas tous ceux qui peuvent l’utiliser</translation>
    </message>
    <message>
        <source>Whether programs of other users, on other computers or in containers have “%1” open can’t be known here: one that reads it without SQLite’s locks may have read old and new pages mixed.</source>
        <translation>On ne peut pas savoir ici si des programmes d’autres utilisateurs, d’autres ordinateurs ou de conteneurs ont «&#xa0;%1&#xa0;» ouvert&#xa0;: celui qui le lit sans les verrous de SQLite a pu lire un mélange d’anciennes et de nouvelles pages.</translation>
    </message>
    <message>
        <source>the older copy can’t be locked where it is</source>
        <translation>l’ancienne copie ne peut pas être verrouillée là où elle est</translation>
    </message>
    <message>
        <source>it changed while its last pages were copied</source>
        <translation>elle a changé pendant la copie de ses dernières pages</translation>
    </message>
    <message>
        <source>a log or a journal lies beside the older copy</source>
        <translation>un journal WAL ou un journal d’annulation se trouve à côté de l’ancienne copie</translation>
    </message>
    <message>
        <source>the older copy can’t be read</source>
        <translation>l’ancienne copie ne peut pas être lue</translation>
    </message>
    <message>
        <source>the older copy is no database that can be read</source>
        <translation>l’ancienne copie n’est pas une base lisible</translation>
    </message>
    <message>
        <source>the older copy has pages of another size</source>
        <translation>l’ancienne copie a des pages d’une autre taille</translation>
    </message>
    <message>
        <source>the older copy has not the size that its header says</source>
        <translation>l’ancienne copie n’a pas la taille qu’indique son en-tête</translation>
    </message>
    <message>
        <source>the database has pages of another size</source>
        <translation>la base a des pages d’une autre taille</translation>
    </message>
    <message>
        <source>there is no room to gather the changed pages</source>
        <translation>il n’y a pas de place pour rassembler les pages modifiées</translation>
    </message>
    <message>
        <source>the database has no header that can be read</source>
        <translation>la base n’a pas d’en-tête lisible</translation>
    </message>
    <message>
        <source>more than %1 % of the pages changed</source>
        <translation>plus de %1&#xa0;% des pages ont changé</translation>
    </message>
    <message>
        <source>files can’t be read beside SQLite here, and the older copy neither</source>
        <translation>ici, on ne peut pas lire de fichiers en même temps que SQLite, donc pas non plus l’ancienne copie</translation>
    </message>
    <message>
        <source>its write-ahead log grew by %1 because the copy held it, and %2 are left on its drive. The copy was ended so that other programs can go on writing</source>
        <translation>son journal WAL a grossi de %1 parce que la copie le retenait, et il reste %2 sur son disque. La copie a été arrêtée pour que les autres programmes puissent continuer à écrire</translation>
    </message>
    <message>
        <source>its file system keeps times in whole seconds, and it was written to in each of them</source>
        <translation>son système de fichiers note les heures en secondes entières, et on y a écrit pendant chacune d’elles</translation>
    </message>
    <message>
        <source>it ended after %1 of %2 bytes</source>
        <translation>elle s’arrête après %1 octets sur %2</translation>
    </message>
    <message>
        <source>nothing came for %1 s</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation>rien n’est arrivé pendant %1 s</translation>
    </message>
    <message>
        <source>nothing came</source>
        <translation>rien n’est arrivé</translation>
    </message>
    <message>
        <source>its header, last written by SQLite before 3.7.0, doesn’t say how long it is</source>
        <translation>son en-tête, écrit en dernier par SQLite avant 3.7.0, ne dit pas sa longueur</translation>
    </message>
    <message>
        <source>more than the %1 bytes came that its header says</source>
        <translation>il est arrivé plus que les %1 octets qu’indique son en-tête</translation>
    </message>
    <message>
        <source>only the program that made it knows whether it is of one moment</source>
        <translation>seul le programme qui l’a faite sait si elle est d’un seul instant</translation>
    </message>
    <message>
        <source>Whether programs of other users, on other computers or in containers had “%1” open can’t be known here: one that had still uses the old file, and what it writes is lost.</source>
        <translation>On ne peut pas savoir ici si des programmes d’autres utilisateurs, d’autres ordinateurs ou de conteneurs avaient «&#xa0;%1&#xa0;» ouvert&#xa0;: celui qui l’avait utilise encore l’ancien fichier, et ce qu’il écrit est perdu.</translation>
    </message>
    <message>
        <source>a file server, or another program, that holds a lease on the file</source>
        <translation>un serveur de fichiers, ou un autre programme, qui a un bail sur le fichier</translation>
    </message>
    <message>
        <source>%1, for %2 s</source>
        <extracomment>%1 is a program and its lock, %2 a number of seconds</extracomment>
        <translation>%1, depuis %2 s</translation>
    </message>
    <message>
        <source>the database has a log or a journal that nobody holds</source>
        <translation>la base a un journal WAL ou un journal d’annulation que personne ne tient</translation>
    </message>
    <message>
        <source>its write-ahead log holds frames without checksums, which SQLite before 3.50.2 leaves</source>
        <translation>son journal WAL contient des trames sans somme de contrôle, comme en laisse SQLite avant 3.50.2</translation>
    </message>
    <message>
        <source>a frame of its write-ahead log is damaged</source>
        <translation>une trame de son journal WAL est endommagée</translation>
    </message>
    <message>
        <source>it can&apos;t be asked there whether somebody is writing</source>
        <translation>on ne peut pas y demander si quelqu’un est en train d’écrire</translation>
    </message>
    <message>
        <source>a program holds it exclusively and may have been in the midst of a change</source>
        <translation>un programme la tient en exclusivité et était peut-être au milieu d’une modification</translation>
    </message>
    <message>
        <source>it never stood still while it was read</source>
        <translation>elle n’est jamais restée stable pendant la lecture</translation>
    </message>
    <message>
        <source>its journal names a super-journal that can&apos;t be looked for</source>
        <translation>son journal d’annulation nomme un super-journal introuvable d’ici</translation>
    </message>
    <message>
        <source>%1 keeps the database locked: its files are copied until they stand still.</source>
        <translation>%1 garde la base verrouillée&#xa0;: ses fichiers sont copiés jusqu’à ce qu’ils soient stables.</translation>
    </message>
    <message>
        <source>SQLite could not read the database without changing it: its files are copied, and repaired in the copy.</source>
        <translation>SQLite n’a pas pu lire la base sans la modifier&#xa0;: ses fichiers sont copiés, et réparés dans la copie.</translation>
    </message>
    <message>
        <source>%1 are needed in “%3”, %2 are free</source>
        <translation>il faut %1 dans «&#xa0;%3&#xa0;», %2 sont libres</translation>
    </message>
    <message>
        <source>it needs %1, and a file may have %2 there</source>
        <translation>il lui faut %1, et un fichier peut y avoir %2</translation>
    </message>
    <message>
        <source>Files can&apos;t be read beside SQLite here: SQLite copies the pages itself.</source>
        <translation>Ici, on ne peut pas lire de fichiers en même temps que SQLite&#xa0;: SQLite copie lui-même les pages.</translation>
    </message>
    <message>
        <source>the folder for temporary files (TMPDIR) does not exist</source>
        <translation>le dossier des fichiers temporaires (TMPDIR) n’existe pas</translation>
    </message>
    <message>
        <source>the reader of the copy</source>
        <translation>le lecteur de la copie</translation>
    </message>
    <message>
        <source>it names another file, which SQLite would delete</source>
        <translation>il nomme un autre fichier, que SQLite supprimerait</translation>
    </message>
    <message>
        <source>%1 is in WAL mode now, as its source is: it could not be put back while other programs use it.</source>
        <translation>%1 est maintenant en mode WAL, comme sa source&#xa0;: son mode d’avant n’a pas pu être rétabli pendant que d’autres programmes l’utilisent.</translation>
    </message>
    <message>
        <source>its log could not be brought to the medium, so the new content may be there, or be gone again</source>
        <translation>son journal WAL n’a pas pu être amené sur le support&#x202f;; le nouveau contenu peut donc y être, ou avoir de nouveau disparu</translation>
    </message>
    <message>
        <source>“%1” is not in the list of its folder: Litecopy never removes it.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas dans la liste de son dossier&#xa0;: Litecopy ne le supprime jamais.</translation>
    </message>
    <message>
        <source>The list of copies in “%1” can&apos;t be used: %2.</source>
        <translation>La liste des copies dans «&#xa0;%1&#xa0;» est inutilisable&#xa0;: %2.</translation>
    </message>
    <message>
        <source>you may not read its journal</source>
        <translation>vous n’avez pas le droit de lire son journal d’annulation</translation>
    </message>
    <message>
        <source>SQLite may not make a journal in its folder</source>
        <translation>SQLite n’a pas le droit de créer un journal d’annulation dans son dossier</translation>
    </message>
    <message>
        <source>its write-ahead log or the index of it may not be written</source>
        <translation>son journal WAL ou l’index de celui-ci n’est pas autorisé en écriture</translation>
    </message>
    <message>
        <source>a crashed program&apos;s journal beside it may not be rolled back</source>
        <translation>le journal d’annulation qu’un programme planté a laissé à côté ne peut pas être appliqué</translation>
    </message>
    <message>
        <source>the database</source>
        <translation>la base de données</translation>
    </message>
    <message>
        <source>it is a symbolic link, and SQLite opens no log, index or journal through one</source>
        <translation>c’est un lien symbolique, et SQLite n’ouvre aucun journal ni index à travers un tel lien</translation>
    </message>
    <message>
        <source>its write-ahead log “%1” lies beside it</source>
        <translation>son journal WAL «&#xa0;%1&#xa0;» se trouve à côté</translation>
    </message>
    <message>
        <source>its first 100 bytes are zeros</source>
        <translation>ses 100 premiers octets sont des zéros</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>l’entrée standard</translation>
    </message>
    <message>
        <source>it gives a thread no table of open files of its own</source>
        <translation>il ne donne pas à un fil d’exécution sa propre table de fichiers ouverts</translation>
    </message>
    <message>
        <source>a file server holds a lease on it, or another program does</source>
        <translation>un serveur de fichiers a un bail dessus, ou un autre programme</translation>
    </message>
    <message>
        <source>the limit for this program is %1</source>
        <translation>la limite pour ce programme est de %1</translation>
    </message>
    <message>
        <source>its path leads in a circle of links</source>
        <translation>son chemin mène à une boucle de liens</translation>
    </message>
    <message>
        <source>the path of “%1” leads in a circle of links</source>
        <translation>le chemin de «&#xa0;%1&#xa0;» mène à une boucle de liens</translation>
    </message>
    <message>
        <source>“%1” belonged to user %2 and belongs to user %3 now: only root can give a file away.</source>
        <translation>«&#xa0;%1&#xa0;» appartenait à l’utilisateur %2 et appartient maintenant à l’utilisateur %3&#xa0;: seul root peut donner un fichier.</translation>
    </message>
    <message>
        <source>“%1” belonged to group %2 and belongs to group %3 now, which may do no more with it than everybody.</source>
        <translation>«&#xa0;%1&#xa0;» appartenait au groupe %2 et appartient maintenant au groupe %3, qui n’a pas plus de droits que tout le monde.</translation>
    </message>
    <message>
        <source>The file system does not keep permissions: “%1” may be opened by users who may not open its source.</source>
        <translation>Le système de fichiers ne retient pas les droits&#xa0;: «&#xa0;%1&#xa0;» peut être ouvert par des utilisateurs qui n’ont pas le droit d’ouvrir sa source.</translation>
    </message>
    <message>
        <source>The file system did not take the permissions that “%1” had: they are %2 now, not %3.</source>
        <translation>Le système de fichiers n’a pas accepté les droits qu’avait «&#xa0;%1&#xa0;»&#xa0;: ce sont maintenant %2, et non %3.</translation>
    </message>
    <message>
        <source>These attributes of the file that was replaced could not be given to the new “%1”: %2.</source>
        <translation>Ces attributs du fichier remplacé n’ont pas pu être donnés au nouveau «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The file that was replaced has other names (hard links): they still mean the old one, not “%1”.</source>
        <translation>Le fichier remplacé a d’autres noms (liens physiques)&#xa0;: ils désignent encore l’ancien, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>a program the system does not name</source>
        <translation>un programme que le système ne nomme pas</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>processus %1</translation>
    </message>
    <message>
        <source>%1 with a shared lock</source>
        <translation>%1 avec un verrou partagé</translation>
    </message>
    <message>
        <source>%1 with a reserved lock</source>
        <translation>%1 avec un verrou réservé</translation>
    </message>
    <message>
        <source>%1 with a pending lock</source>
        <translation>%1 avec un verrou en attente</translation>
    </message>
    <message>
        <source>%1 with an exclusive lock</source>
        <translation>%1 avec un verrou exclusif</translation>
    </message>
    <message>
        <source>%1 with a lock on the write-ahead log</source>
        <translation>%1 avec un verrou sur le journal WAL</translation>
    </message>
    <message>
        <source>other users may rename folders there, and without /proc what root writes can’t be kept out of their reach</source>
        <translation>d’autres utilisateurs peuvent y renommer des dossiers, et sans /proc ce que root écrit ne peut pas être mis hors de leur portée</translation>
    </message>
    <message>
        <source>“%1” gives no answer, for %2 s.</source>
        <translation>«&#xa0;%1&#xa0;» ne répond pas, depuis %2 s.</translation>
    </message>
    <message>
        <source>Its file system or the server behind it is away. What was there is as it was; a folder “.litecopy-…” with an unfinished copy may be left beside the destination, and the next copy there removes it. Copy again when the file can be read.</source>
        <translation>Son système de fichiers ou le serveur derrière lui est absent. Ce qui s’y trouvait est inchangé&#x202f;; un dossier «&#xa0;.litecopy-…&#xa0;» avec une copie inachevée peut rester à côté de la destination, et la prochaine copie à cet endroit le supprime. Refaites la copie quand le fichier sera lisible.</translation>
    </message>
    <message>
        <source>Cancelling: waiting for the file system to answer. Press again to leave at once.</source>
        <translation>Annulation&#xa0;: en attente d’une réponse du système de fichiers. Appuyez encore pour quitter tout de suite.</translation>
    </message>
    <message>
        <source>Try &apos;%1&apos; for help.</source>
        <translation>Essayez «&#xa0;%1&#xa0;» pour obtenir de l’aide.</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Exemples&#xa0;:</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Utilisation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Compares two SQLite databases, page by page and table by table, changing neither.</source>
        <translation>Compare deux bases de données SQLite, page par page et table par table, sans modifier ni l’une ni l’autre.</translation>
    </message>
    <message>
        <source>Show which tables differ, and in how many rows.</source>
        <translation>Montrer quelles tables diffèrent, et de combien de lignes.</translation>
    </message>
    <message>
        <source>One line per table and index.</source>
        <translation>Une ligne par table et par index.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options&#xa0;:</translation>
    </message>
    <message>
        <source>Print one line of comma-separated values per table and index.</source>
        <translation>Afficher une ligne de valeurs séparées par des virgules par table et par index.</translation>
    </message>
    <message>
        <source>Print one JSON object on one line.</source>
        <translation>Afficher un objet JSON sur une ligne.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>It ends with 0 where all tables have the same content, with 1 where some differ, and with 65 or more where they could not be compared: with 65 where not all could be, for one is damaged, whether or not the rest differs, and with 75 where a program wrote meanwhile, so that what it shows may not be of one moment.</source>
        <translation>Le code de fin est 0 si toutes les tables ont le même contenu, 1 si certaines diffèrent, et 65 ou plus si elles n’ont pas pu être comparées&#xa0;: 65 si toutes n’ont pas pu l’être parce que l’une est endommagée, que le reste diffère ou non, et 75 si un programme a écrit entre-temps, de sorte que le résultat n’est peut-être pas d’un seul instant.</translation>
    </message>
    <message>
        <source>written to meanwhile: not all could be compared</source>
        <translation>modifiée entre-temps&#xa0;: tout n’a pas pu être comparé</translation>
    </message>
    <message>
        <source>damaged: not all could be compared</source>
        <translation>endommagée&#xa0;: tout n’a pas pu être comparé</translation>
    </message>
    <message>
        <source>damaged: could not be compared</source>
        <translation>endommagée&#xa0;: n’a pas pu être comparée</translation>
    </message>
    <message>
        <source>only in the first</source>
        <translation>seulement dans la première</translation>
    </message>
    <message>
        <source>only in the second</source>
        <translation>seulement dans la seconde</translation>
    </message>
    <message>
        <source>could not be compared</source>
        <translation>n’a pas pu être comparée</translation>
    </message>
    <message>
        <source>Pages: %1 in the first, %2 in the second.</source>
        <translation>Pages&#xa0;: %1 dans la première, %2 dans la seconde.</translation>
    </message>
    <message>
        <source>Pages: %1 differs</source>
        <translation>Pages&#xa0;: %1 diffère</translation>
    </message>
    <message>
        <source>Pages: %1 differ</source>
        <translation>Pages&#xa0;: %1 diffèrent</translation>
    </message>
    <message>
        <source>%1 is the same</source>
        <translation>%1 est identique</translation>
    </message>
    <message>
        <source>%1 are the same</source>
        <translation>%1 sont identiques</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>All tables have the same content.</source>
        <translation>Toutes les tables ont le même contenu.</translation>
    </message>
    <message>
        <source>Rows stored in other bytes that read the same: %1.</source>
        <translation>Lignes enregistrées avec d’autres octets mais lues de la même façon&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Tables: %1 of %2 differs.</source>
        <translation>Tables&#xa0;: %1 sur %2 diffère.</translation>
    </message>
    <message>
        <source>Tables: %1 of %2 differ.</source>
        <translation>Tables&#xa0;: %1 sur %2 diffèrent.</translation>
    </message>
    <message>
        <source>Damaged, so that not all of them could be compared: %1.</source>
        <translation>Endommagées, de sorte que toutes n’ont pas pu être comparées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Written to meanwhile, so that not all of them could be compared: %1.</source>
        <translation>Modifiées entre-temps, de sorte que toutes n’ont pas pu être comparées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The schema differs.</source>
        <translation>Le schéma diffère.</translation>
    </message>
    <message>
        <source>Text is stored in different encodings, and compared as it reads.</source>
        <translation>Le texte est enregistré avec des codages différents, et comparé tel qu’il se lit.</translation>
    </message>
    <message>
        <source>Differing</source>
        <translation>Différentes</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Same rows</source>
        <translation>Lignes identiques</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiées</translation>
    </message>
    <message>
        <source>Only first</source>
        <translation>Première seule</translation>
    </message>
    <message>
        <source>Only second</source>
        <translation>Seconde seule</translation>
    </message>
    <message>
        <source>  index %1</source>
        <translation>  index %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is damaged: what can&apos;t be read of it was not compared.</source>
        <translation>%1 est endommagée&#xa0;: ce qui n’y est pas lisible n’a pas été comparé.</translation>
    </message>
    <message>
        <source>Two databases are needed: FIRST and SECOND.</source>
        <translation>Il faut deux bases de données&#xa0;: FIRST et SECOND.</translation>
    </message>
    <message>
        <source>--csv and --json exclude each other.</source>
        <translation>--csv et --json s’excluent mutuellement.</translation>
    </message>
    <message>
        <source>Comparing: %1 %</source>
        <translation>Comparaison&#xa0;: %1&#xa0;%</translation>
    </message>
    <message>
        <source>The copy is up to date: %1</source>
        <translation>La copie est à jour&#xa0;: %1</translation>
    </message>
    <message>
        <source>The copy is not made.</source>
        <translation>La copie n’est pas faite.</translation>
    </message>
    <message>
        <source>The copy is made: %1</source>
        <translation>La copie est faite&#xa0;: %1</translation>
    </message>
    <message>
        <source>Standard output is a terminal, and no copy is written to one. Send it to a program or a file.</source>
        <translation>La sortie standard est un terminal, et on n’y écrit pas de copie. Envoyez-la à un programme ou dans un fichier.</translation>
    </message>
    <message>
        <source>Standard input is a terminal, and no copy comes from one. Let a program send it.</source>
        <translation>L’entrée standard est un terminal, et aucune copie n’en provient. Faites-la envoyer par un programme.</translation>
    </message>
    <message>
        <source>It was a dry run: nothing was copied.</source>
        <translation>C’était un essai à blanc&#xa0;: rien n’a été copié.</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>une valeur parmi %1</translation>
    </message>
    <message>
        <source>a number from %1 on</source>
        <translation>un nombre à partir de %1</translation>
    </message>
    <message>
        <source>a time, such as 30s or 500ms</source>
        <translation>une durée, comme 30s ou 500ms</translation>
    </message>
    <message>
        <source>a file name</source>
        <translation>un nom de fichier</translation>
    </message>
    <message>
        <source>a command, all quotes closed</source>
        <translation>une commande, tous les guillemets fermés</translation>
    </message>
    <message>
        <source>--schema takes main, not &apos;%1&apos;. A database file has one schema, main; temp and attached ones belong to the connection of a program, which copies them with Litecopy&apos;s library. To copy an attached database, name its file as SOURCE.</source>
        <translation>--schema n’accepte que main, pas «&#xa0;%1&#xa0;». Un fichier de base de données a un seul schéma, main&#x202f;; temp et les bases attachées appartiennent à la connexion d’un programme, qui les copie avec la bibliothèque de Litecopy. Pour copier une base attachée, indiquez son fichier comme SOURCE.</translation>
    </message>
    <message>
        <source>--%1 means nothing here: %2</source>
        <translation>--%1 n’a pas de sens ici&#xa0;: %2</translation>
    </message>
    <message>
        <source>--%1 and --%2 cannot be given together.</source>
        <translation>--%1 et --%2 ne peuvent pas être donnés ensemble.</translation>
    </message>
    <message>
        <source>--%1 goes only with --%2.</source>
        <translation>--%1 ne va qu’avec --%2.</translation>
    </message>
    <message>
        <source>--%1 takes %2, not &apos;%3&apos;.</source>
        <translation>--%1 attend %2, pas «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>SOURCE is standard input, from which a copy is only received.</source>
        <translation>SOURCE est l’entrée standard, d’où une copie est seulement reçue.</translation>
    </message>
    <message>
        <source>SOURCE is a compressed copy, which is only unpacked.</source>
        <translation>SOURCE est une copie compressée, qui est seulement décompressée.</translation>
    </message>
    <message>
        <source>DESTINATION is standard output, and no file.</source>
        <translation>DESTINATION est la sortie standard, et non un fichier.</translation>
    </message>
    <message>
        <source>DESTINATION is here, or standard output. To copy to another machine, send it there: litecopy-cli copy SOURCE - | ssh HOST litecopy-cli copy - DESTINATION</source>
        <translation>DESTINATION est ici, ou la sortie standard. Pour copier vers une autre machine, envoyez-y la copie&#xa0;: litecopy-cli copy SOURCE - | ssh HOST litecopy-cli copy - DESTINATION</translation>
    </message>
    <message>
        <source>SOURCE is not of the form ssh://[USER@]HOST[:PORT]/PATH.</source>
        <translation>SOURCE n’est pas de la forme ssh://[USER@]HOST[:PORT]/PATH.</translation>
    </message>
    <message>
        <source>SOURCE is on another machine, where the copy is made.</source>
        <translation>SOURCE est sur une autre machine, où la copie est faite.</translation>
    </message>
    <message>
        <source>--compress takes one of zstd, gzip, none, not &apos;%1&apos;.</source>
        <translation>--compress attend zstd, gzip ou none, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--into writes into a database, and DESTINATION is a compressed copy.</source>
        <translation>--into écrit dans une base, et DESTINATION est une copie compressée.</translation>
    </message>
    <message>
        <source>--update compares pages, and a compressed DESTINATION has none. --force makes it anew.</source>
        <translation>--update compare des pages, et une DESTINATION compressée n’en a pas. --force la refait.</translation>
    </message>
    <message>
        <source>How the pages are copied:</source>
        <translation>Comment les pages sont copiées&#xa0;:</translation>
    </message>
    <message>
        <source>METHOD</source>
        <translation>METHOD</translation>
    </message>
    <message>
        <source>auto (default), online, clone, snapshot or compact. Automatic looks at the source and picks; --dry-run says what and why.</source>
        <translation>auto (par défaut), online, clone, snapshot ou compact. Le mode automatique examine la source et choisit&#x202f;; --dry-run dit lequel et pourquoi.</translation>
    </message>
    <message>
        <source>WHEN</source>
        <translation>WHEN</translation>
    </message>
    <message>
        <source>Hold one read transaction for the whole copy: auto (default), always or never.</source>
        <translation>Tenir une seule transaction de lecture pendant toute la copie&#xa0;: auto (par défaut), always ou never.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>Copy the schema NAME: main (default), the only one that is in a file.</source>
        <translation>Copier le schéma NAME&#xa0;: main (par défaut), le seul qui se trouve dans un fichier.</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>TIME</translation>
    </message>
    <message>
        <source>Give up after so long without any progress or lock (default 30s); after 3s at least where a file system gives no answer.</source>
        <translation>Abandonner après cette durée sans progrès ni verrou (30s par défaut)&#x202f;; après 3s au moins quand un système de fichiers ne répond pas.</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Copy N pages while the source is locked; 0 (default) adapts to 20 ms.</source>
        <translation>Copier N pages pendant que la source est verrouillée&#x202f;; 0 (par défaut) s’adapte à 20 ms.</translation>
    </message>
    <message>
        <source>Rest between two steps, in milliseconds unless a unit is given.</source>
        <translation>Pause entre deux étapes, en millisecondes si aucune unité n’est donnée.</translation>
    </message>
    <message>
        <source>Snapshot: read the files anew up to N times (default 100).</source>
        <translation>Instantané&#xa0;: relire les fichiers jusqu’à N fois (100 par défaut).</translation>
    </message>
    <message>
        <source>Snapshot: after the retries go on, and say that the copy is not proved.</source>
        <translation>Instantané&#xa0;: continuer après ces essais, et dire que la copie n’est pas prouvée.</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>FOLDER</translation>
    </message>
    <message>
        <source>Where files are put for a while: of a snapshot (default: beside DESTINATION), and a copy that goes to standard output (default: TMPDIR).</source>
        <translation>Où placer des fichiers un moment&#xa0;: ceux d’un instantané (par défaut&#xa0;: à côté de DESTINATION), et une copie qui part vers la sortie standard (par défaut&#xa0;: TMPDIR).</translation>
    </message>
    <message>
        <source>What becomes of DESTINATION:</source>
        <translation>Ce que devient DESTINATION&#xa0;:</translation>
    </message>
    <message>
        <source>Replace an existing file, once the copy is complete.</source>
        <translation>Remplacer un fichier existant, une fois la copie complète.</translation>
    </message>
    <message>
        <source>Bring an existing copy up to date: only pages that differ are written, where the file system shares blocks. Where none differs, nothing is touched.</source>
        <translation>Mettre à jour une copie existante&#xa0;: seules les pages qui diffèrent sont écrites, si le système de fichiers partage les blocs. Si aucune ne diffère, rien n’est touché.</translation>
    </message>
    <message>
        <source>With --update: write them into the copy itself, where the file system shares no blocks. A crash leaves a journal, by which SQLite puts the old copy back.</source>
        <translation>Avec --update&#xa0;: les écrire dans la copie elle-même, si le système de fichiers ne partage pas les blocs. Un plantage laisse un journal d’annulation, avec lequel SQLite remet l’ancienne copie en place.</translation>
    </message>
    <message>
        <source>With --update: also where the check finds the source damaged. Without it the older copy stays.</source>
        <translation>Avec --update&#xa0;: même si le contrôle trouve la source endommagée. Sinon, l’ancienne copie reste.</translation>
    </message>
    <message>
        <source>Write into an existing database that others may be using (restore). What it held is kept beside it.</source>
        <translation>Écrire dans une base existante que d’autres utilisent peut-être (restauration). Ce qu’elle contenait est conservé à côté.</translation>
    </message>
    <message>
        <source>With --into: keep no copy of what is overwritten.</source>
        <translation>Avec --into&#xa0;: ne pas conserver de copie de ce qui est écrasé.</translation>
    </message>
    <message>
        <source>FORM</source>
        <translation>FORM</translation>
    </message>
    <message>
        <source>zstd, gzip or none. Default: by DESTINATION’s name, .zst or .gz, else none.</source>
        <translation>zstd, gzip ou none. Par défaut&#xa0;: selon le nom de DESTINATION, .zst ou .gz, sinon none.</translation>
    </message>
    <message>
        <source>MODE</source>
        <translation>MODE</translation>
    </message>
    <message>
        <source>delete (default): the copy is one file. keep: a WAL database stays one.</source>
        <translation>delete (par défaut)&#xa0;: la copie est un seul fichier. keep&#xa0;: une base WAL le reste.</translation>
    </message>
    <message>
        <source>Proof:</source>
        <translation>Preuve&#xa0;:</translation>
    </message>
    <message>
        <source>LEVEL</source>
        <translation>LEVEL</translation>
    </message>
    <message>
        <source>none, quick (default) or full, before the copy gets its name.</source>
        <translation>none, quick (par défaut) ou full, avant que la copie reçoive son nom.</translation>
    </message>
    <message>
        <source>Fail, and keep nothing, where nothing proves that the copy is of one moment.</source>
        <translation>Échouer, et ne rien garder, si rien ne prouve que la copie est d’un seul instant.</translation>
    </message>
    <message>
        <source>Read the copy back from the medium and compare it.</source>
        <translation>Relire la copie sur le support et la comparer.</translation>
    </message>
    <message>
        <source>Print the SHA-256 of the copy.</source>
        <translation>Afficher le SHA-256 de la copie.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>Write all that is known of the copy to FILE, as JSON.</source>
        <translation>Écrire dans FILE tout ce que l’on sait de la copie, en JSON.</translation>
    </message>
    <message>
        <source>Afterwards:</source>
        <translation>Ensuite&#xa0;:</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>COMMAND</translation>
    </message>
    <message>
        <source>Start COMMAND once the copy is made; a word {} is its path. No shell reads it. The copy stays where it fails, and its exit code is this one&apos;s.</source>
        <translation>Lancer COMMAND une fois la copie faite&#x202f;; un mot {} est son chemin. Aucun shell ne la lit. Si elle échoue, la copie reste, et le code de fin est le sien.</translation>
    </message>
    <message>
        <source>Output:</source>
        <translation>Sortie&#xa0;:</translation>
    </message>
    <message>
        <source>Only say how the source would be copied and why, and what would refuse it.</source>
        <translation>Dire seulement comment la source serait copiée et pourquoi, et ce qui s’y opposerait.</translation>
    </message>
    <message>
        <source>auto (default: on a terminal), always or never.</source>
        <translation>auto (par défaut&#xa0;: sur un terminal), always ou never.</translation>
    </message>
    <message>
        <source>Print JSON Lines: start, status, restart, verify, summary.</source>
        <translation>Afficher des JSON Lines&#xa0;: start, status, restart, verify, summary.</translation>
    </message>
    <message>
        <source>Print nothing but errors and warnings.</source>
        <translation>N’afficher que les erreurs et les avertissements.</translation>
    </message>
    <message>
        <source>Copies a SQLite database that may be in use. The source is never changed; the copy is complete and checked before it gets its name, or nothing is left. “-” sends it to standard output, once it is complete and checked, or takes one from standard input, whole or not at all.</source>
        <translation>Copie une base de données SQLite, même en cours d’utilisation. La source n’est jamais modifiée&#x202f;; la copie est complète et contrôlée avant de recevoir son nom, sinon il n’en reste rien. «&#xa0;-&#xa0;» l’envoie vers la sortie standard, une fois complète et contrôlée, ou en reçoit une par l’entrée standard, entière ou pas du tout.</translation>
    </message>
    <message>
        <source>Copy a database, in use or not.</source>
        <translation>Copier une base, en cours d’utilisation ou non.</translation>
    </message>
    <message>
        <source>Replace last night&apos;s copy, and check the new one thoroughly.</source>
        <translation>Remplacer la copie de la nuit dernière, et contrôler la nouvelle à fond.</translation>
    </message>
    <message>
        <source>Write to a stick only what changed since the last copy.</source>
        <translation>N’écrire sur une clé USB que ce qui a changé depuis la dernière copie.</translation>
    </message>
    <message>
        <source>Copy a database that a browser keeps locked.</source>
        <translation>Copier une base qu’un navigateur garde verrouillée.</translation>
    </message>
    <message>
        <source>Restore a copy into a database that programs have open.</source>
        <translation>Restaurer une copie dans une base que des programmes ont ouverte.</translation>
    </message>
    <message>
        <source>Make a compressed copy. “litecopy-cli copy app.db.zst app.db” unpacks it.</source>
        <translation>Faire une copie compressée. «&#xa0;litecopy-cli copy app.db.zst app.db&#xa0;» la décompresse.</translation>
    </message>
    <message>
        <source>Fetch a copy from another machine, by ssh. It is made there by litecopy-cli, else by sqlite3.</source>
        <translation>Aller chercher une copie sur une autre machine, par ssh. Elle y est faite par litecopy-cli, sinon par sqlite3.</translation>
    </message>
    <message>
        <source>The same by hand: “-” is standard output, and standard input.</source>
        <translation>La même chose à la main&#xa0;: «&#xa0;-&#xa0;» est la sortie standard, et l’entrée standard.</translation>
    </message>
    <message>
        <source>Say how it would be copied, and why.</source>
        <translation>Dire comment la copie serait faite, et pourquoi.</translation>
    </message>
    <message>
        <source>SOURCE and DESTINATION are needed.</source>
        <translation>Il faut SOURCE et DESTINATION.</translation>
    </message>
    <message>
        <source>Only SOURCE and DESTINATION are taken, not &apos;%1&apos; too.</source>
        <translation>Seuls SOURCE et DESTINATION sont acceptés, pas «&#xa0;%1&#xa0;» en plus.</translation>
    </message>
    <message>
        <source>--then has {} in it, the path of the copy: on standard output it has none.</source>
        <translation>--then contient {}, le chemin de la copie&#xa0;: sur la sortie standard, elle n’en a pas.</translation>
    </message>
    <message>
        <source>A file name is empty.</source>
        <translation>Un nom de fichier est vide.</translation>
    </message>
    <message>
        <source>SOURCE is a file name, not a URI: leave out &apos;file:&apos; and what follows &apos;?&apos;.</source>
        <translation>SOURCE est un nom de fichier, pas un URI&#xa0;: enlevez «&#xa0;file:&#xa0;» et ce qui suit «&#xa0;?&#xa0;».</translation>
    </message>
    <message>
        <source>Shows what a SQLite database says of itself, without changing it or waiting for anybody.</source>
        <translation>Montre ce qu’une base de données SQLite dit d’elle-même, sans la modifier ni attendre personne.</translation>
    </message>
    <message>
        <source>Show the facts, with SQLite&apos;s names.</source>
        <translation>Montrer les informations, avec les noms qu’emploie SQLite.</translation>
    </message>
    <message>
        <source>Show what each table and index takes.</source>
        <translation>Montrer la place que prend chaque table et chaque index.</translation>
    </message>
    <message>
        <source>The same for programs.</source>
        <translation>La même chose pour des programmes.</translation>
    </message>
    <message>
        <source>Read every page, and show what each table and index takes, and what is wrong.</source>
        <translation>Lire toutes les pages, et montrer la place que prend chaque table et chaque index, et ce qui ne va pas.</translation>
    </message>
    <message>
        <source>Read every page, and show what each is.</source>
        <translation>Lire toutes les pages, et montrer ce qu’est chacune.</translation>
    </message>
    <message>
        <source>With --tables or --map: print lines of comma-separated values instead.</source>
        <translation>Avec --tables ou --map&#xa0;: afficher plutôt des lignes de valeurs séparées par des virgules.</translation>
    </message>
    <message>
        <source>One DATABASE is needed.</source>
        <translation>Il faut une seule DATABASE.</translation>
    </message>
    <message>
        <source>--csv needs either --tables or --map.</source>
        <translation>--csv demande --tables ou --map.</translation>
    </message>
    <message>
        <source>It is damaged: it should have %1, and the last one is missing.</source>
        <translation>Elle est endommagée&#xa0;: elle devrait avoir %1, et la dernière manque.</translation>
    </message>
    <message>
        <source>It is damaged: it should have %1, and the last %2 are missing.</source>
        <translation>Elle est endommagée&#xa0;: elle devrait avoir %1, et les %2 dernières manquent.</translation>
    </message>
    <message>
        <source>It is damaged: its header counts more free pages than it has pages.</source>
        <translation>Elle est endommagée&#xa0;: son en-tête compte plus de pages libres qu’elle n’a de pages.</translation>
    </message>
    <message>
        <source>It is damaged: the list of its tables can’t be read completely.</source>
        <translation>Elle est endommagée&#xa0;: la liste de ses tables ne peut pas être lue en entier.</translation>
    </message>
    <message>
        <source>“litecopy-cli info --tables” shows what is left of it.</source>
        <translation>«&#xa0;litecopy-cli info --tables&#xa0;» montre ce qu’il en reste.</translation>
    </message>
    <message>
        <source>Reading: %1 of %2</source>
        <translation>Lecture&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 (of %2)</source>
        <translation>%1 (de %2)</translation>
    </message>
    <message>
        <source>Another program holds the database for a transaction, and what it changed can&apos;t be told from what is committed: its journal is not on the drive. What is shown may be half a transaction.</source>
        <translation>Un autre programme tient la base pour une transaction, et on ne peut pas distinguer ce qu’il a modifié de ce qui est validé&#xa0;: son journal d’annulation n’est pas sur le disque. Ce qui est montré est peut-être une moitié de transaction.</translation>
    </message>
    <message>
        <source>Another program wrote to the database meanwhile: this may not be of one moment.</source>
        <translation>Un autre programme a écrit dans la base entre-temps&#xa0;: ceci n’est peut-être pas d’un seul instant.</translation>
    </message>
    <message>
        <source>It is on a network or FUSE file system, where the locks of other programs don&apos;t show: look at it where its program runs.</source>
        <translation>Elle est sur un système de fichiers réseau ou FUSE, où les verrous des autres programmes ne se voient pas&#xa0;: examinez-la là où tourne son programme.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>Inutilisé</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Rempli</translation>
    </message>
    <message>
        <source>Overflow</source>
        <translation>Débordement</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profondeur</translation>
    </message>
    <message>
        <source>Scattered</source>
        <translation>Dispersé</translation>
    </message>
    <message>
        <source>All tables</source>
        <translation>Toutes les tables</translation>
    </message>
    <message>
        <source>All indexes</source>
        <translation>Tous les index</translation>
    </message>
    <message>
        <source>Free pages</source>
        <translation>Pages libres</translation>
    </message>
    <message>
        <source>Pointer maps</source>
        <translation>Cartes de pointeurs</translation>
    </message>
    <message>
        <source>Lock-byte page</source>
        <translation>Page de l’octet de verrouillage</translation>
    </message>
    <message>
        <source>Pages of nothing</source>
        <translation>Pages orphelines</translation>
    </message>
    <message>
        <source>Damaged pages</source>
        <translation>Pages endommagées</translation>
    </message>
    <message>
        <source>A compact copy would be no smaller.</source>
        <translation>Une copie compacte ne serait pas plus petite.</translation>
    </message>
    <message>
        <source>A compact copy would have about %1 and save about %2.</source>
        <translation>Une copie compacte ferait environ %1 et économiserait environ %2.</translation>
    </message>
    <message>
        <source>%1  %2: %3</source>
        <translation>%1  %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Each letter is the most frequent kind of %1.</source>
        <translation>Chaque lettre est le type le plus fréquent sur %1.</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>Et %1 de plus.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Faite</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Ce qu’elle devient</translation>
    </message>
    <message>
        <source>would go</source>
        <translation>serait supprimée</translation>
    </message>
    <message>
        <source>stays: %1</source>
        <translation>reste&#xa0;: %1</translation>
    </message>
    <message>
        <source>Removed, for no rule keeps it: %1</source>
        <translation>Supprimée, car aucune règle ne la conserve&#xa0;: %1</translation>
    </message>
    <message>
        <source>1 copy of it is kept there.</source>
        <translation>1 copie de cette base y est conservée.</translation>
    </message>
    <message>
        <source>%1 copies of it are kept there.</source>
        <translation>%1 copies de cette base y sont conservées.</translation>
    </message>
    <message>
        <source>Already up to date: nothing changed since %1</source>
        <translation>Déjà à jour&#xa0;: rien n’a changé depuis %1</translation>
    </message>
    <message>
        <source>%1 compared in %2, none changed</source>
        <translation>Comparé&#xa0;: %1, en %2&#x202f;; rien n’a changé</translation>
    </message>
    <message>
        <source>the database was damaged when that copy was made.</source>
        <translation>la base était endommagée quand cette copie a été faite.</translation>
    </message>
    <message>
        <source>It was a dry run: nothing was copied or removed.</source>
        <translation>C’était un essai à blanc&#xa0;: rien n’a été copié ni supprimé.</translation>
    </message>
    <message>
        <source>Nothing changed: no copy would be made.</source>
        <translation>Rien n’a changé&#xa0;: aucune copie ne serait faite.</translation>
    </message>
    <message>
        <source>A copy would be made. %1</source>
        <translation>Une copie serait faite. %1</translation>
    </message>
    <message>
        <source>No copies are listed in %1</source>
        <translation>Aucune copie n’est dans la liste de %1</translation>
    </message>
    <message>
        <source>Copies of %1</source>
        <translation>Copies de %1</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Adds</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>kept for good</source>
        <translation>conservée définitivement</translation>
    </message>
    <message>
        <source>Not in the list, so never removed: %1</source>
        <translation>Pas dans la liste, donc jamais supprimé&#xa0;: %1</translation>
    </message>
    <message>
        <source>One FOLDER is needed. To keep a database of the name list, write ./list.</source>
        <translation>Il faut un seul FOLDER. Pour conserver une base nommée list, écrivez ./list.</translation>
    </message>
    <message>
        <source>The list of copies in %1 can&apos;t be used: %2.</source>
        <translation>La liste des copies dans %1 est inutilisable&#xa0;: %2.</translation>
    </message>
    <message>
        <source>At least one COPY is needed. To keep a database of the name pin, write ./pin.</source>
        <translation>Il faut au moins une COPY. Pour conserver une base nommée pin, écrivez ./pin.</translation>
    </message>
    <message>
        <source>Waiting until another copy into this folder is made…</source>
        <translation>En attente de la fin d’une autre copie dans ce dossier…</translation>
    </message>
    <message>
        <source>Kept for good: %1</source>
        <translation>Conservée définitivement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Kept by its rules again: %1</source>
        <translation>De nouveau conservée selon ses règles&#xa0;: %1</translation>
    </message>
    <message>
        <source>--%1 takes a number from 1 on, or unlimited, not &apos;%2&apos;.</source>
        <translation>--%1 attend un nombre à partir de 1, ou unlimited, pas «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>A copy from standard input has no name to be kept by. Name the database, here or as ssh://HOST/PATH. A file of the name - is written ./-.</source>
        <translation>Une copie venant de l’entrée standard n’a pas de nom sous lequel la conserver. Indiquez la base, ici ou comme ssh://HOST/PATH. Un fichier nommé - s’écrit ./-.</translation>
    </message>
    <message>
        <source>FOLDER is a folder, and not standard output. A folder of the name - is written ./-.</source>
        <translation>FOLDER est un dossier, et non la sortie standard. Un dossier nommé - s’écrit ./-.</translation>
    </message>
    <message>
        <source>FOLDER is here. To keep copies on another machine, run it there: ssh HOST litecopy-cli keep ssh://THIS-MACHINE/PATH FOLDER</source>
        <translation>FOLDER est ici. Pour conserver des copies sur une autre machine, lancez-y la commande&#xa0;: ssh HOST litecopy-cli keep ssh://THIS-MACHINE/PATH FOLDER</translation>
    </message>
    <message>
        <source>COPY is a file here. To put back what comes from elsewhere: litecopy-cli copy --into %1 DATABASE</source>
        <translation>COPY est un fichier d’ici. Pour remettre en place ce qui vient d’ailleurs&#xa0;: litecopy-cli copy --into %1 DATABASE</translation>
    </message>
    <message>
        <source>DATABASE is a file here. To put a copy back on another machine, run it there: ssh HOST litecopy-cli restore COPY DATABASE</source>
        <translation>DATABASE est un fichier d’ici. Pour remettre une copie en place sur une autre machine, lancez-y la commande&#xa0;: ssh HOST litecopy-cli restore COPY DATABASE</translation>
    </message>
    <message>
        <source>--keep-within takes a time such as 14d, 2m or 1y6m12h, not &apos;%1&apos;.</source>
        <translation>--keep-within attend une durée comme 14d, 2m ou 1y6m12h, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Which automatic copies stay (without any of these: all):</source>
        <translation>Quelles copies automatiques restent (sans aucune de ces options&#xa0;: toutes)&#xa0;:</translation>
    </message>
    <message>
        <source>The newest N. N is a number or unlimited.</source>
        <translation>Les N plus récentes. N est un nombre ou unlimited.</translation>
    </message>
    <message>
        <source>The newest one of each of the last N hours that have one.</source>
        <translation>La plus récente de chacune des N dernières heures qui en ont une.</translation>
    </message>
    <message>
        <source>The same of days.</source>
        <translation>De même pour les jours.</translation>
    </message>
    <message>
        <source>The same of weeks, which begin on Monday.</source>
        <translation>De même pour les semaines, qui commencent le lundi.</translation>
    </message>
    <message>
        <source>The same of months.</source>
        <translation>De même pour les mois.</translation>
    </message>
    <message>
        <source>The same of years.</source>
        <translation>De même pour les années.</translation>
    </message>
    <message>
        <source>Make this copy even where nothing changed, and keep it until you remove it.</source>
        <translation>Faire cette copie même si rien n’a changé, et la conserver jusqu’à ce que vous la supprimiez.</translation>
    </message>
    <message>
        <source>Give up after so long without any progress or lock (default 30s).</source>
        <translation>Abandonner après cette durée sans progrès ni verrou (30s par défaut).</translation>
    </message>
    <message>
        <source>Make a copy, and keep one of each of 14 days and 12 months.</source>
        <translation>Faire une copie, et en conserver une pour chacun de 14 jours et de 12 mois.</translation>
    </message>
    <message>
        <source>Show which copies would stay, by which rule, and which would go.</source>
        <translation>Montrer quelles copies resteraient, selon quelle règle, et lesquelles seraient supprimées.</translation>
    </message>
    <message>
        <source>Make a copy that no rule removes.</source>
        <translation>Faire une copie qu’aucune règle ne supprime.</translation>
    </message>
    <message>
        <source>Keep compressed copies of a database on another machine.</source>
        <translation>Conserver des copies compressées d’une base d’une autre machine.</translation>
    </message>
    <message>
        <source>Show the copies in a folder.</source>
        <translation>Montrer les copies d’un dossier.</translation>
    </message>
    <message>
        <source>Keep a copy for good.</source>
        <translation>Conserver une copie définitivement.</translation>
    </message>
    <message>
        <source>How it is copied, see &apos;copy&apos;:</source>
        <translation>Comment elle est copiée, voir «&#xa0;copy&#xa0;»&#xa0;:</translation>
    </message>
    <message>
        <source>auto (default), online, clone, snapshot or compact.</source>
        <translation>auto (par défaut), online, clone, snapshot ou compact.</translation>
    </message>
    <message>
        <source>auto (default), always or never.</source>
        <translation>auto (par défaut), always ou never.</translation>
    </message>
    <message>
        <source>quick (default) or full. A kept copy is always checked.</source>
        <translation>quick (par défaut) ou full. Une copie conservée est toujours contrôlée.</translation>
    </message>
    <message>
        <source>zstd, gzip or none (default): the copies are named .zst or .gz, and &apos;restore&apos; unpacks them. They share nothing with each other.</source>
        <translation>zstd, gzip ou none (par défaut)&#xa0;: le nom des copies finit par .zst ou .gz, et «&#xa0;restore&#xa0;» les décompresse. Elles ne partagent rien entre elles.</translation>
    </message>
    <message>
        <source>Only show which copies would stay, by which rule, and which would go.</source>
        <translation>Montrer seulement quelles copies resteraient, selon quelle règle, et lesquelles seraient supprimées.</translation>
    </message>
    <message>
        <source>Print JSON Lines: start, status, restart, generation, verify, summary.</source>
        <translation>Afficher des JSON Lines&#xa0;: start, status, restart, generation, verify, summary.</translation>
    </message>
    <message>
        <source>%1 are needed.</source>
        <translation>Il faut %1.</translation>
    </message>
    <message>
        <source>Only %1 are taken, not &apos;%2&apos; too.</source>
        <translation>Seuls %1 sont acceptés, pas «&#xa0;%2&#xa0;» en plus.</translation>
    </message>
    <message>
        <source>SOURCE and FOLDER</source>
        <translation>SOURCE et FOLDER</translation>
    </message>
    <message>
        <source>SOURCE is a compressed copy, not the database that copies are kept of.</source>
        <translation>SOURCE est une copie compressée, et non la base dont on conserve des copies.</translation>
    </message>
    <message>
        <source>--check takes quick or full: a kept copy is always checked.</source>
        <translation>--check attend quick ou full&#xa0;: une copie conservée est toujours contrôlée.</translation>
    </message>
    <message>
        <source>Puts a copy back in the place of a database: shows what changes by it, checks the copy, keeps what is there, and then writes into the database, where programs use it, or replaces its file. Putting back what was kept undoes it.</source>
        <translation>Remet une copie à la place d’une base de données&#xa0;: montre ce que cela change, contrôle la copie, conserve ce qui s’y trouve, puis écrit dans la base, pendant que des programmes l’utilisent, ou remplace son fichier. Remettre en place ce qui a été conservé défait cela.</translation>
    </message>
    <message>
        <source>Show what would change, who has the database open, and what would be done.</source>
        <translation>Montrer ce qui changerait, qui a ouvert la base, et ce qui serait fait.</translation>
    </message>
    <message>
        <source>Put the copy back.</source>
        <translation>Remettre la copie en place.</translation>
    </message>
    <message>
        <source>Undo that.</source>
        <translation>Défaire cela.</translation>
    </message>
    <message>
        <source>How it is put back (without these: the better one of the two):</source>
        <translation>Comment elle est remise en place (sans ces options&#xa0;: la meilleure des deux façons)&#xa0;:</translation>
    </message>
    <message>
        <source>Write into the database in one transaction, while programs use it.</source>
        <translation>Écrire dans la base en une seule transaction, pendant que des programmes l’utilisent.</translation>
    </message>
    <message>
        <source>Replace the file; nobody may be using it.</source>
        <translation>Remplacer le fichier&#x202f;; personne ne doit l’utiliser.</translation>
    </message>
    <message>
        <source>Put back a copy that the check finds damaged.</source>
        <translation>Remettre en place une copie que le contrôle trouve endommagée.</translation>
    </message>
    <message>
        <source>quick (default) or full: how the copy is checked first.</source>
        <translation>quick (par défaut) ou full&#xa0;: comment la copie est d’abord contrôlée.</translation>
    </message>
    <message>
        <source>Only show what would change, who has the database open, and what would be done.</source>
        <translation>Montrer seulement ce qui changerait, qui a ouvert la base, et ce qui serait fait.</translation>
    </message>
    <message>
        <source>Print JSON Lines: changes, start, status, restart, verify, summary.</source>
        <translation>Afficher des JSON Lines&#xa0;: changes, start, status, restart, verify, summary.</translation>
    </message>
    <message>
        <source>Do not show what changes: of large databases that takes a while.</source>
        <translation>Ne pas montrer ce qui change&#xa0;: pour de grandes bases, cela prend un moment.</translation>
    </message>
    <message>
        <source>Exit codes as those of &apos;copy&apos;; 65 also where the copy is damaged, so that it was not put back.</source>
        <translation>Codes de fin comme ceux de «&#xa0;copy&#xa0;»&#x202f;; 65 aussi si la copie est endommagée, de sorte qu’elle n’a pas été remise en place.</translation>
    </message>
    <message>
        <source>COPY and DATABASE</source>
        <translation>COPY et DATABASE</translation>
    </message>
    <message>
        <source>DATABASE is named as a compressed copy. A copy is put back as a database.</source>
        <translation>DATABASE a le nom d’une copie compressée. Une copie est remise en place comme base de données.</translation>
    </message>
    <message>
        <source>--into and --force cannot be given together.</source>
        <translation>--into et --force ne peuvent pas être donnés ensemble.</translation>
    </message>
    <message>
        <source>--check takes quick or full: a copy is always checked before it is put back.</source>
        <translation>--check attend quick ou full&#xa0;: une copie est toujours contrôlée avant d’être remise en place.</translation>
    </message>
    <message>
        <source>Makes safe copies of SQLite databases that are in use.</source>
        <translation>Fait des copies sûres de bases de données SQLite en cours d’utilisation.</translation>
    </message>
    <message>
        <source>Keep a dated copy, and those of 14 days.</source>
        <translation>Conserver une copie datée, et celles de 14 jours.</translation>
    </message>
    <message>
        <source>Put a copy back.</source>
        <translation>Remettre une copie en place.</translation>
    </message>
    <message>
        <source>Show what a database says of itself.</source>
        <translation>Montrer ce qu’une base dit d’elle-même.</translation>
    </message>
    <message>
        <source>Show which tables differ.</source>
        <translation>Montrer quelles tables diffèrent.</translation>
    </message>
    <message>
        <source>Show the copies that are made by the clock.</source>
        <translation>Montrer les copies qui se font à heure fixe.</translation>
    </message>
    <message>
        <source>Show a command&apos;s options.</source>
        <translation>Montrer les options d’une commande.</translation>
    </message>
    <message>
        <source>Show the versions of Litecopy, SQLite and Qt.</source>
        <translation>Montrer les versions de Litecopy, de SQLite et de Qt.</translation>
    </message>
    <message>
        <source>There is no command &apos;%1&apos;.</source>
        <translation>Il n’y a pas de commande «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A command comes first.</source>
        <translation>Il faut d’abord une commande.</translation>
    </message>
    <message>
        <source>There are too many open files to begin with.
The limit of open files is reached. Raise the limit (ulimit -n), and try again.</source>
        <translation>Trop de fichiers sont ouverts pour commencer.
La limite de fichiers ouverts est atteinte. Augmentez-la (ulimit -n), et réessayez.</translation>
    </message>
    <message>
        <source>The receipt cannot be written to %1: that is one of the databases&apos; files.</source>
        <translation>Le reçu ne peut pas être écrit dans %1&#xa0;: c’est un des fichiers des bases.</translation>
    </message>
    <message>
        <source>The receipt cannot be written to %1: %2 is a link that another user made, and may lead anywhere.</source>
        <translation>Le reçu ne peut pas être écrit dans %1&#xa0;: %2 est un lien créé par un autre utilisateur, qui peut mener n’importe où.</translation>
    </message>
    <message>
        <source>The receipt cannot be written to %1: there is no such folder, or it is one.</source>
        <translation>Le reçu ne peut pas être écrit dans %1&#xa0;: ce dossier n’existe pas, ou c’en est un.</translation>
    </message>
    <message>
        <source>The receipt cannot be written to %1: it is a device, a pipe or a link that leads nowhere.</source>
        <translation>Le reçu ne peut pas être écrit dans %1&#xa0;: c’est un périphérique, un tube ou un lien qui ne mène nulle part.</translation>
    </message>
    <message>
        <source>The receipt cannot be written: %1 exists. Choose another name, or give --force.</source>
        <translation>Le reçu ne peut pas être écrit&#xa0;: %1 existe. Choisissez un autre nom, ou donnez --force.</translation>
    </message>
    <message>
        <source>The receipt cannot be written: %1 exists, and is no receipt, so not even --force replaces it. Choose another name.</source>
        <translation>Le reçu ne peut pas être écrit&#xa0;: %1 existe, et n’est pas un reçu&#x202f;; même --force ne le remplace donc pas. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The copy is made, but its receipt could not be written to %1: %2.</source>
        <translation>La copie est faite, mais son reçu n’a pas pu être écrit dans %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The receipt could not be written to %1: %2.</source>
        <translation>Le reçu n’a pas pu être écrit dans %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Rows changed</source>
        <translation>Lignes modifiées</translation>
    </message>
    <message>
        <source>Come back</source>
        <translation>Reviennent</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Disparaissent</translation>
    </message>
    <message>
        <source>What changes can&apos;t be shown. %1</source>
        <translation>Ce qui change ne peut pas être montré. %1</translation>
    </message>
    <message>
        <source>Database:</source>
        <translation>Base de données&#xa0;:</translation>
    </message>
    <message>
        <source>Copy:</source>
        <translation>Copie&#xa0;:</translation>
    </message>
    <message>
        <source>In use by:</source>
        <translation>Utilisée par&#xa0;:</translation>
    </message>
    <message>
        <source>Way:</source>
        <translation>Façon&#xa0;:</translation>
    </message>
    <message>
        <source>Kept first:</source>
        <translation>Conservé d’abord&#xa0;:</translation>
    </message>
    <message>
        <source>what is there now, in %1</source>
        <translation>ce qui s’y trouve maintenant, dans %1</translation>
    </message>
    <message>
        <source>To undo this: litecopy-cli restore %1 %2</source>
        <translation>Pour défaire cela&#xa0;: litecopy-cli restore %1 %2</translation>
    </message>
    <message>
        <source>It was a dry run: nothing was changed.</source>
        <translation>C’était un essai à blanc&#xa0;: rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Has systemd start a command of this program by the clock, for you alone: as a timer and a service of your own, which you can read. Without systemd it prints the line for crontab.</source>
        <translation>Fait lancer par systemd une commande de ce programme à heure fixe, pour vous seul&#xa0;: avec une minuterie et un service à vous, que vous pouvez lire. Sans systemd, affiche la ligne pour crontab.</translation>
    </message>
    <message>
        <source>Make a dated copy of app.db every day at 17:00, and keep one of each of 14 days.</source>
        <translation>Faire une copie datée de app.db chaque jour à 17:00, et en conserver une pour chacun de 14 jours.</translation>
    </message>
    <message>
        <source>Copy app.db every day at 17:00, in the place of the last copy.</source>
        <translation>Copier app.db chaque jour à 17:00, à la place de la dernière copie.</translation>
    </message>
    <message>
        <source>Show all schedules: when they run next, how they ended last.</source>
        <translation>Montrer toutes les planifications&#xa0;: leur prochaine exécution, et comment la dernière s’est terminée.</translation>
    </message>
    <message>
        <source>Start one now, as the clock would.</source>
        <translation>En lancer une maintenant, comme le ferait l’horloge.</translation>
    </message>
    <message>
        <source>Remove it, and everything that belongs to it.</source>
        <translation>La supprimer, avec tout ce qui lui appartient.</translation>
    </message>
    <message>
        <source>Options of add:</source>
        <translation>Options de add&#xa0;:</translation>
    </message>
    <message>
        <source>hourly, daily, weekly or monthly, the last three also with a time (daily@17:00); or any other time as systemd.time(7) has it: &apos;Mon..Fri 08,17:00&apos;.</source>
        <translation>hourly, daily, weekly ou monthly, les trois dernières aussi avec une heure (daily@17:00)&#x202f;; ou tout autre moment écrit comme dans systemd.time(7)&#xa0;: «&#xa0;Mon..Fri 08,17:00&#xa0;».</translation>
    </message>
    <message>
        <source>What it is called (default: after the database).</source>
        <translation>Son nom (par défaut&#xa0;: d’après la base).</translation>
    </message>
    <message>
        <source>Begin up to so much later, by chance, so that not all schedules begin at once (default 5m).</source>
        <translation>Commencer jusqu’à cette durée plus tard, au hasard, pour que toutes les planifications ne commencent pas en même temps (5m par défaut).</translation>
    </message>
    <message>
        <source>A run that was missed is not made up for at login.</source>
        <translation>Une exécution manquée n’est pas rattrapée à l’ouverture de session.</translation>
    </message>
    <message>
        <source>Replace a schedule of the same name.</source>
        <translation>Remplacer une planification du même nom.</translation>
    </message>
    <message>
        <source>Only say what it would do, and print the two files.</source>
        <translation>Dire seulement ce qui serait fait, et afficher les deux fichiers.</translation>
    </message>
    <message>
        <source>With list and show: print one JSON object on one line.</source>
        <translation>Avec list et show&#xa0;: afficher un objet JSON sur une ligne.</translation>
    </message>
    <message>
        <source>The bus of your session gives no answer. Nothing was changed. Try again later.</source>
        <translation>Le bus de votre session ne répond pas. Rien n’a été modifié. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>systemd is not there to start it, or can&apos;t be reached from here. Nothing was scheduled.</source>
        <translation>systemd n’est pas là pour la lancer, ou n’est pas joignable d’ici. Rien n’a été planifié.</translation>
    </message>
    <message>
        <source>Where cron runs, put this line into your table (crontab -e):</source>
        <translation>Si cron tourne, mettez cette ligne dans votre table (crontab -e)&#xa0;:</translation>
    </message>
    <message>
        <source>What the clock would start:</source>
        <translation>Ce que l’horloge lancerait&#xa0;:</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is too much: the command comes after &apos;--&apos;.</source>
        <translation>«&#xa0;%1&#xa0;» est de trop&#xa0;: la commande vient après «&#xa0;--&#xa0;».</translation>
    </message>
    <message>
        <source>--calendar is needed: daily@17:00, say.</source>
        <translation>Il faut --calendar&#xa0;: daily@17:00, par exemple.</translation>
    </message>
    <message>
        <source>--name takes letters, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;, at most 64.</source>
        <translation>--name accepte lettres, chiffres, «&#xa0;-&#xa0;», «&#xa0;_&#xa0;» et «&#xa0;.&#xa0;», au plus 64.</translation>
    </message>
    <message>
        <source>--delay takes a time of up to a day, such as 5m.</source>
        <translation>--delay attend une durée d’un jour au plus, comme 5m.</translation>
    </message>
    <message>
        <source>Scheduled: %1</source>
        <translation>Planifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Prochaine fois&#xa0;: %1</translation>
    </message>
    <message>
        <source>--calendar=%1: %2</source>
        <translation>--calendar=%1: %2</translation>
    </message>
    <message>
        <source>The file system of “%1” or of the copy gives no answer. Nothing was scheduled.</source>
        <translation>Le système de fichiers de «&#xa0;%1&#xa0;» ou de la copie ne répond pas. Rien n’a été planifié.</translation>
    </message>
    <message>
        <source>systemd gives no answer.</source>
        <translation>systemd ne répond pas.</translation>
    </message>
    <message>
        <source>systemd is not there: nothing starts them now.</source>
        <translation>systemd n’est pas là&#xa0;: rien ne les lance actuellement.</translation>
    </message>
    <message>
        <source>There is no schedule “%1” that Litecopy made. &apos;litecopy-cli schedule list&apos; names them.</source>
        <translation>Il n’y a pas de planification «&#xa0;%1&#xa0;» faite par Litecopy. «&#xa0;litecopy-cli schedule list&#xa0;» les nomme.</translation>
    </message>
    <message>
        <source>It could not be started: %1.</source>
        <translation>Elle n’a pas pu être lancée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>It is running. &apos;litecopy-cli schedule show %1&apos; tells how it ended.</source>
        <translation>Elle est en cours. «&#xa0;litecopy-cli schedule show %1&#xa0;» dit comment elle s’est terminée.</translation>
    </message>
    <message>
        <source>systemd is not there: only the files were removed.</source>
        <translation>systemd n’est pas là&#xa0;: seuls les fichiers ont été supprimés.</translation>
    </message>
    <message>
        <source>“%1” stays: Litecopy did not make it.</source>
        <translation>«&#xa0;%1&#xa0;» reste&#xa0;: Litecopy ne l’a pas créé.</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Supprimé&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1. More: litecopy-cli schedule show %2</source>
        <translation>%1. Pour en savoir plus&#xa0;: litecopy-cli schedule show %2</translation>
    </message>
    <message>
        <source>Trouble with the scheduled copy “%1”</source>
        <translation>Problème avec la copie planifiée «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>One of add, list, show, run and remove is needed.</source>
        <translation>Il faut add, list, show, run ou remove.</translation>
    </message>
    <message>
        <source>&apos;list&apos; takes no name.</source>
        <translation>«&#xa0;list&#xa0;» n’attend pas de nom.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes the name of one schedule.</source>
        <translation>«&#xa0;%1&#xa0;» attend le nom d’une planification.</translation>
    </message>
    <message>
        <source>There is no &apos;schedule %1&apos;.</source>
        <translation>Il n’y a pas de «&#xa0;schedule %1&#xa0;».</translation>
    </message>
    <message>
        <source>The clock has no standard input and output: &apos;-&apos; is no file for it.</source>
        <translation>L’horloge n’a pas d’entrée ni de sortie standard&#xa0;: «&#xa0;-&#xa0;» n’est pas un fichier pour elle.</translation>
    </message>
    <message>
        <source>--help and --dry-run copy nothing.</source>
        <translation>--help et --dry-run ne copient rien.</translation>
    </message>
    <message>
        <source>From the second time on DESTINATION is there already: give &apos;copy&apos; --force, to replace it.</source>
        <translation>Dès la deuxième fois, DESTINATION existe déjà&#xa0;: donnez --force à «&#xa0;copy&#xa0;», pour la remplacer.</translation>
    </message>
    <message>
        <source>&apos;keep %1&apos; makes no copy. A SOURCE of that name is written ./%1.</source>
        <translation>«&#xa0;keep %1&#xa0;» ne fait pas de copie. Une SOURCE de ce nom s’écrit ./%1.</translation>
    </message>
    <message>
        <source>--by-hand is for a copy that a person makes: by the clock they would fill the drive, since no rule removes them.</source>
        <translation>--by-hand est pour une copie que fait une personne&#xa0;: à heure fixe, elles rempliraient le disque, puisqu’aucune règle ne les supprime.</translation>
    </message>
    <message>
        <source>The command to start is missing: &apos;-- keep ...&apos; or &apos;-- copy ...&apos;.</source>
        <translation>Il manque la commande à lancer&#xa0;: «&#xa0;-- keep ...&#xa0;» ou «&#xa0;-- copy ...&#xa0;».</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no command for the clock, only &apos;keep&apos; and &apos;copy&apos; are.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une commande pour l’horloge, seules «&#xa0;keep&#xa0;» et «&#xa0;copy&#xa0;» le sont.</translation>
    </message>
    <message>
        <source>once this run is over</source>
        <translation>quand cette exécution sera terminée</translation>
    </message>
    <message>
        <source>not any more</source>
        <translation>plus jamais</translation>
    </message>
    <message>
        <source>not switched on</source>
        <translation>non activée</translation>
    </message>
    <message>
        <source>There are no schedules. &apos;litecopy-cli schedule add&apos; makes one.</source>
        <translation>Il n’y a pas de planification. «&#xa0;litecopy-cli schedule add&#xa0;» en crée une.</translation>
    </message>
    <message>
        <source>Last: %1</source>
        <translation>Dernière fois&#xa0;: %1</translation>
    </message>
    <message>
        <source>Starts: %1</source>
        <translation>Lance&#xa0;: %1</translation>
    </message>
    <message>
        <source>Receipt: %1</source>
        <translation>Reçu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <translation>Fichiers&#xa0;: %1</translation>
    </message>
    <message>
        <source>What it printed: journalctl --user -u %1</source>
        <translation>Ce qu’elle a affiché&#xa0;: journalctl --user -u %1</translation>
    </message>
    <message>
        <source>standard output could not be written to: %1.</source>
        <translation>impossible d’écrire sur la sortie standard&#xa0;: %1.</translation>
    </message>
    <message>
        <source>warning:</source>
        <translation>avertissement&#xa0;:</translation>
    </message>
    <message>
        <source>error:</source>
        <translation>erreur&#xa0;:</translation>
    </message>
    <message>
        <source>full check passed</source>
        <translation>contrôle complet réussi</translation>
    </message>
    <message>
        <source>quick check passed</source>
        <translation>contrôle rapide réussi</translation>
    </message>
    <message>
        <source>%1, %2 in %3</source>
        <translation>%1, %2 en %3</translation>
    </message>
    <message>
        <source> (%1/s)</source>
        <translation> (%1/s)</translation>
    </message>
    <message>
        <source>read back from the medium and compared</source>
        <translation>relu sur le support et comparé</translation>
    </message>
    <message>
        <source>proved: %1</source>
        <translation>prouvé&#xa0;: %1</translation>
    </message>
    <message>
        <source>With --even-damaged it is copied all the same.</source>
        <translation>Avec --even-damaged, elle est copiée quand même.</translation>
    </message>
    <message>
        <source>--update brings it up to date, --force replaces it, --into writes into it.</source>
        <translation>--update la met à jour, --force la remplace, --into écrit dedans.</translation>
    </message>
    <message>
        <source>Without --into a new file is made.</source>
        <translation>Sans --into, un nouveau fichier est créé.</translation>
    </message>
    <message>
        <source>--timeout sets how long to wait.</source>
        <translation>--timeout fixe combien de temps attendre.</translation>
    </message>
    <message>
        <source>--timeout sets how long to wait, --method=snapshot copies without a lock.</source>
        <translation>--timeout fixe combien de temps attendre, --method=snapshot copie sans verrou.</translation>
    </message>
    <message>
        <source>Without --require-proof it is copied, with a warning.</source>
        <translation>Sans --require-proof, elle est copiée, avec un avertissement.</translation>
    </message>
    <message>
        <source>--retries and --timeout set how long to try, --no-strict takes the last try, not proved.</source>
        <translation>--retries et --timeout fixent combien de temps essayer, --no-strict prend le dernier essai, non prouvé.</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>Cancelled. What was sent, if anything, is no whole database.</source>
        <translation>Annulé. Ce qui a été envoyé, s’il y en a, n’est pas une base entière.</translation>
    </message>
    <message>
        <source>The copy is made, but there is no program to start after it: %1</source>
        <translation>La copie est faite, mais il n’y a pas de programme à lancer ensuite&#xa0;: %1</translation>
    </message>
    <message>
        <source>The copy is made, but the command after it ended with %1: %2</source>
        <translation>La copie est faite, mais la commande lancée ensuite s’est terminée avec %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Source:</source>
        <translation>Source&#xa0;:</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%1 de %2, %3</translation>
    </message>
    <message>
        <source>write-ahead log of %1</source>
        <translation>journal WAL de %1</translation>
    </message>
    <message>
        <source>write-ahead log</source>
        <translation>journal WAL</translation>
    </message>
    <message>
        <source>, pinned</source>
        <translation>, instantané retenu</translation>
    </message>
    <message>
        <source>Method:</source>
        <translation>Méthode&#xa0;:</translation>
    </message>
    <message>
        <source>Because:</source>
        <translation>Parce que&#xa0;:</translation>
    </message>
    <message>
        <source>It would not be copied.</source>
        <translation>Elle ne serait pas copiée.</translation>
    </message>
    <message>
        <source>Copied and verified: %1</source>
        <translation>Copié et vérifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Unpacked whole and checked: %1</source>
        <translation>Décompressé en entier et contrôlé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Unpacked whole: %1</source>
        <translation>Décompressé en entier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Received whole and checked: %1</source>
        <translation>Reçu en entier et contrôlé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Received whole: %1</source>
        <translation>Reçu en entier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copied, not proved: %1</source>
        <translation>Copié, non prouvé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Already up to date: %1</source>
        <translation>Déjà à jour&#xa0;: %1</translation>
    </message>
    <message>
        <source>Its file and the source’s are as they were when it was made.</source>
        <translation>Son fichier et celui de la source sont tels qu’ils étaient quand elle a été faite.</translation>
    </message>
    <message>
        <source>%1 compared with the older copy, %2 changed, %3 written</source>
        <translation>Comparé à l’ancienne copie&#xa0;: %1&#x202f;; modifié&#xa0;: %2&#x202f;; écrit&#xa0;: %3</translation>
    </message>
    <message>
        <source>Written anew: %1.</source>
        <translation>Réécrit en entier&#xa0;: %1.</translation>
    </message>
    <message>
        <source>the copy is not proved.</source>
        <translation>la copie n’est pas prouvée.</translation>
    </message>
    <message>
        <source>sent to standard output</source>
        <translation>envoyé vers la sortie standard</translation>
    </message>
    <message>
        <source>Compressed to %1 (%2, %3), and compared with what it was made from.</source>
        <translation>Compressé à %1 (%2, %3), et comparé à ce dont il provient.</translation>
    </message>
    <message>
        <source>Started over once, because the database changed.</source>
        <translation>Recommencé une fois, car la base a changé.</translation>
    </message>
    <message>
        <source>Started over %1 times, because the database changed.</source>
        <translation>Recommencé %1 fois, car la base a changé.</translation>
    </message>
    <message>
        <source>The source&apos;s write-ahead log grew by %1 meanwhile.</source>
        <translation>Le journal WAL de la source a grossi de %1 entre-temps.</translation>
    </message>
    <message>
        <source>What was there before: %1</source>
        <translation>Ce qui s’y trouvait avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256&#xa0;: %1</translation>
    </message>
    <message>
        <source>the source is damaged, and so is its copy. What the check found:</source>
        <translation>la source est endommagée, et donc sa copie aussi. Ce que le contrôle a trouvé&#xa0;:</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>et d’autres</translation>
    </message>
    <message>
        <source>the copy could not be checked: its schema needs functions that only its application has.</source>
        <translation>la copie n’a pas pu être contrôlée&#xa0;: son schéma demande des fonctions que seule son application possède.</translation>
    </message>
    <message>
        <source>the copy could not be checked.</source>
        <translation>la copie n’a pas pu être contrôlée.</translation>
    </message>
    <message>
        <source>the copy could not be read back from the medium.</source>
        <translation>la copie n’a pas pu être relue sur le support.</translation>
    </message>
    <message>
        <source>Cancelled: everything is as it was.</source>
        <translation>Annulé&#xa0;: tout est comme avant.</translation>
    </message>
    <message>
        <source>Cancelled, and “%1” may not be as it was.</source>
        <translation>Annulé, et «&#xa0;%1&#xa0;» n’est peut-être pas comme avant.</translation>
    </message>
    <message>
        <source>it is unpacked in “%1”, the folder for temporary files, which TMPDIR names</source>
        <translation>elle est décompressée dans «&#xa0;%1&#xa0;», le dossier des fichiers temporaires, que nomme TMPDIR</translation>
    </message>
    <message>
        <source>%1 of %2 tables differs</source>
        <translation>%1 table sur %2 diffère</translation>
    </message>
    <message>
        <source>%1 of %2 tables differ</source>
        <translation>%1 tables sur %2 diffèrent</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 de plus</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>aujourd’hui à %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>hier à %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>demain à %1</translation>
    </message>
    <message>
        <source>Not copied into this folder yet</source>
        <translation>Pas encore copiée dans ce dossier</translation>
    </message>
    <message>
        <source>None of the copies in the list is there as it was made</source>
        <translation>Aucune des copies de la liste n’est là telle qu’elle a été faite</translation>
    </message>
    <message>
        <source>Last copied %1, %2</source>
        <translation>Dernière copie&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>what changed since can&apos;t be told: %1</source>
        <translation>on ne peut pas dire ce qui a changé depuis&#xa0;: %1</translation>
    </message>
    <message>
        <source>no row changed since</source>
        <translation>aucune ligne n’a changé depuis</translation>
    </message>
    <message>
        <source>nothing changed since</source>
        <translation>rien n’a changé depuis</translation>
    </message>
    <message>
        <source>%1 changed since, no row differs</source>
        <translation>modifié depuis&#xa0;: %1, aucune ligne ne diffère</translation>
    </message>
    <message>
        <source>%1 changed since</source>
        <translation>modifié depuis&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (programs wrote meanwhile)</source>
        <translation>%1 (des programmes ont écrit entre-temps)</translation>
    </message>
    <message>
        <source>compressed</source>
        <translation>compressée</translation>
    </message>
    <message>
        <source>The folder of the copies is not there</source>
        <translation>Le dossier des copies n’est pas là</translation>
    </message>
    <message>
        <source>“%1” is away. If it is on a drive, plug that in and look again; no copy is lost by it. Otherwise choose another folder.</source>
        <translation>«&#xa0;%1&#xa0;» est absent. S’il est sur un disque, branchez-le et actualisez&#x202f;; aucune copie n’est perdue pour autant. Sinon, choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The list of copies can&apos;t be used</source>
        <translation>La liste des copies est inutilisable</translation>
    </message>
    <message>
        <source>No copies are kept here yet</source>
        <translation>Aucune copie n’est encore conservée ici</translation>
    </message>
    <message>
        <source>“Keep a Copy Now” makes the first one: with the date in its name, checked, and named in the list of the folder. There is no such list yet. Files that are there already are left alone, now and later.</source>
        <translation>«&#xa0;Conserver une copie maintenant&#xa0;» fait la première&#xa0;: avec la date dans son nom, contrôlée, et inscrite dans la liste du dossier. Cette liste n’existe pas encore. Les fichiers déjà présents ne sont pas touchés, ni maintenant ni plus tard.</translation>
    </message>
    <message>
        <source>No copies of this database are kept here yet</source>
        <translation>Aucune copie de cette base n’est encore conservée ici</translation>
    </message>
    <message>
        <source>“Keep a Copy Now” makes the first one.</source>
        <translation>«&#xa0;Conserver une copie maintenant&#xa0;» fait la première.</translation>
    </message>
    <message>
        <source>The list of the folder names copies of other databases: %1.</source>
        <translation>La liste du dossier nomme des copies d’autres bases&#xa0;: %1.</translation>
    </message>
    <message>
        <source>1 copy would go</source>
        <translation>1 copie serait supprimée</translation>
    </message>
    <message>
        <source>%1 copies would go</source>
        <translation>%1 copies seraient supprimées</translation>
    </message>
    <message>
        <source>No rule: nothing is ever removed</source>
        <translation>Aucune règle&#xa0;: rien n’est jamais supprimé</translation>
    </message>
    <message>
        <source>the last</source>
        <translation>la dernière</translation>
    </message>
    <message>
        <source>the last %1</source>
        <translation>les %1 dernières</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 heures</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 jours</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 semaine</translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <translation>%1 semaines</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 mois</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 mois</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 an</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 ans</translation>
    </message>
    <message>
        <source>Keeps %1</source>
        <translation>Conserve %1</translation>
    </message>
    <message>
        <source>%1 of %2 differs.</source>
        <translation>%1 sur %2 diffère.</translation>
    </message>
    <message>
        <source>%1 of %2 differ.</source>
        <translation>%1 sur %2 diffèrent.</translation>
    </message>
    <message>
        <source>The content is the same</source>
        <translation>Le contenu est identique</translation>
    </message>
    <message>
        <source>The only table differs</source>
        <translation>La seule table diffère</translation>
    </message>
    <message>
        <source>Damaged: not all could be compared</source>
        <translation>Endommagée&#xa0;: tout n’a pas pu être comparé</translation>
    </message>
    <message>
        <source>Written to meanwhile: not all could be compared</source>
        <translation>Modifiée entre-temps&#xa0;: tout n’a pas pu être comparé</translation>
    </message>
    <message>
        <source>The tables are the same, the schema differs</source>
        <translation>Les tables sont identiques, le schéma diffère</translation>
    </message>
    <message>
        <source>The tables are the same, not all beside them</source>
        <translation>Les tables sont identiques, mais pas tout ce qui les accompagne</translation>
    </message>
    <message>
        <source>Schema (%1)</source>
        <translation>Schéma (%1)</translation>
    </message>
    <message>
        <source>%1, index of %2</source>
        <translation>%1, index de %2</translation>
    </message>
    <message>
        <source>written to meanwhile, not compared</source>
        <translation>modifiée entre-temps, non comparée</translation>
    </message>
    <message>
        <source>damaged, not compared</source>
        <translation>endommagée, non comparée</translation>
    </message>
    <message>
        <source>too different to count</source>
        <translation>trop différent pour être compté</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>modifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>the rest was written to meanwhile</source>
        <translation>le reste a été modifié entre-temps</translation>
    </message>
    <message>
        <source>the rest is damaged</source>
        <translation>le reste est endommagé</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Their pages have different sizes, so that only the tables can be compared.</source>
        <translation>Leurs pages n’ont pas la même taille, de sorte que seules les tables peuvent être comparées.</translation>
    </message>
    <message>
        <source>The only page is the same.</source>
        <translation>La seule page est identique.</translation>
    </message>
    <message>
        <source>All %1 are the same.</source>
        <translation>Tout est identique&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The schema differs, too.</source>
        <translation>Le schéma diffère aussi.</translation>
    </message>
    <message>
        <source>The same rows lie elsewhere, as in a compact copy.</source>
        <translation>Les mêmes lignes se trouvent à d’autres endroits, comme dans une copie compacte.</translation>
    </message>
    <message>
        <source>What is damaged and could not be read was not compared.</source>
        <translation>Ce qui est endommagé et illisible n’a pas été comparé.</translation>
    </message>
    <message>
        <source>Their text is stored in different encodings, and is compared as it reads.</source>
        <translation>Leur texte est enregistré avec des codages différents, et comparé tel qu’il se lit.</translation>
    </message>
    <message>
        <source>Another program wrote meanwhile, so that this may not be of one moment.</source>
        <translation>Un autre programme a écrit entre-temps&#x202f;; ceci n’est donc peut-être pas d’un seul instant.</translation>
    </message>
    <message>
        <source>The database is too large for the memory that is free now. Copy it to a file.</source>
        <translation>La base est trop grande pour la mémoire libre en ce moment. Copiez-la dans un fichier.</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>known when all is read</source>
        <translation>connu quand tout sera lu</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>pas encore lu</translation>
    </message>
    <message>
        <source>%1–%2 % full</source>
        <translation>rempli à %1–%2&#xa0;%</translation>
    </message>
    <message>
        <source>all other tables</source>
        <translation>toutes les autres tables</translation>
    </message>
    <message>
        <source>their indexes</source>
        <translation>leurs index</translation>
    </message>
    <message>
        <source>Another program uses files there. Close it, and try again.</source>
        <translation>Un autre programme y utilise des fichiers. Fermez-le, et réessayez.</translation>
    </message>
    <message>
        <source>Next: once this run is over</source>
        <translation>Prochaine fois&#xa0;: quand cette exécution sera terminée</translation>
    </message>
    <message>
        <source>Next: systemd doesn’t know it now</source>
        <translation>Prochaine fois&#xa0;: systemd ne la connaît pas actuellement</translation>
    </message>
    <message>
        <source>Next: not any more</source>
        <translation>Prochaine fois&#xa0;: plus jamais</translation>
    </message>
    <message>
        <source>Next: it is not switched on</source>
        <translation>Prochaine fois&#xa0;: elle n’est pas activée</translation>
    </message>
    <message>
        <source>Last: %1, %2</source>
        <extracomment>%1 is a day and a time, %2 how the run ended</extracomment>
        <translation>Dernière fois&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Unpacked whole and checked</source>
        <translation>Décompressé en entier et contrôlé</translation>
    </message>
    <message>
        <source>Unpacked whole</source>
        <translation>Décompressé en entier</translation>
    </message>
    <message>
        <source>Received whole and checked</source>
        <translation>Reçu en entier et contrôlé</translation>
    </message>
    <message>
        <source>Received whole</source>
        <translation>Reçu en entier</translation>
    </message>
    <message>
        <source>Already up to date</source>
        <translation>Déjà à jour</translation>
    </message>
    <message>
        <source>Copied, but the database is damaged</source>
        <translation>Copié, mais la base est endommagée</translation>
    </message>
    <message>
        <source>Copied, not proved</source>
        <translation>Copié, non prouvé</translation>
    </message>
    <message>
        <source>Brought up to date and verified</source>
        <translation>Mis à jour et vérifié</translation>
    </message>
    <message>
        <source>Brought up to date</source>
        <translation>Mis à jour</translation>
    </message>
    <message>
        <source>Copied and verified</source>
        <translation>Copié et vérifié</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non contrôlé</translation>
    </message>
    <message>
        <source>Full check passed</source>
        <translation>Contrôle complet réussi</translation>
    </message>
    <message>
        <source>Quick check passed</source>
        <translation>Contrôle rapide réussi</translation>
    </message>
    <message>
        <source>Damage found: the copy is as damaged as the database</source>
        <translation>Dommages trouvés&#xa0;: la copie est aussi endommagée que la base</translation>
    </message>
    <message>
        <source>Not possible: the schema needs functions only its application has</source>
        <translation>Impossible&#xa0;: le schéma demande des fonctions que seule son application possède</translation>
    </message>
    <message>
        <source>, read back and equal</source>
        <translation>, relu et identique</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 de %3</translation>
    </message>
    <message>
        <source>%1; compressed to %2 (%3, %4)</source>
        <extracomment>%1 is a size and pages, %2 a size, %3 &quot;zstd&quot;, %4 a share</extracomment>
        <translation>%1&#x202f;; compressé à %2 (%3, %4)</translation>
    </message>
    <message>
        <source>None: %1 compared</source>
        <translation>Aucune. Comparé&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 of %2 changed, %3 written</source>
        <translation>%1 sur %2, écrit&#xa0;: %3</translation>
    </message>
    <message>
        <source>copying %1</source>
        <translation>copie %1</translation>
    </message>
    <message>
        <source>checking %1</source>
        <translation>contrôle %1</translation>
    </message>
    <message>
        <source>writing to disk %1</source>
        <translation>écriture sur le disque %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a duration, %2 what it is made up of</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>as many bytes came as its header says</source>
        <translation>il est arrivé autant d’octets qu’en indique son en-tête</translation>
    </message>
    <message>
        <source>not proved</source>
        <translation>non prouvé</translation>
    </message>
    <message>
        <source>The database is as it was, and no part of a copy is left.</source>
        <translation>La base est comme avant, et il ne reste rien d’une copie.</translation>
    </message>
    <message>
        <source>“%1” may not be as it was.</source>
        <translation>«&#xa0;%1&#xa0;» n’est peut-être pas comme avant.</translation>
    </message>
    <message>
        <source>The copy holds what the database holds. Nothing was written.</source>
        <translation>La copie contient ce que contient la base. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The database and its copy are the files that they were when the copy was made. Nothing had to be read.</source>
        <translation>La base et sa copie sont les fichiers qu’elles étaient quand la copie a été faite. Il n’y avait rien à lire.</translation>
    </message>
    <message>
        <source>All of it was written anew: %1.</source>
        <translation>Tout a été réécrit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It started over once because the database changed.</source>
        <translation>Recommencé une fois, car la base a changé.</translation>
    </message>
    <message>
        <source>It started over %1 times because the database changed.</source>
        <translation>Recommencé %1 fois, car la base a changé.</translation>
    </message>
    <message>
        <source>Open it in your file manager, which mounts it, and choose the file there; copy it while no other machine writes to it.</source>
        <translation>Ouvrez-la dans votre gestionnaire de fichiers, qui la monte, et choisissez-y le fichier&#x202f;; copiez-la quand aucune autre machine n’y écrit.</translation>
    </message>
    <message>
        <source>This address is not complete.</source>
        <translation>Cette adresse n’est pas complète.</translation>
    </message>
    <message>
        <source>It has the form ssh://host/folder/name.db; user@ may stand before the host, and :port behind it.</source>
        <translation>Elle a la forme ssh://host/folder/name.db&#x202f;; user@ peut précéder host, et :port le suivre.</translation>
    </message>
    <message>
        <source>Nothing can be copied from “%1://”.</source>
        <translation>Rien ne peut être copié depuis «&#xa0;%1://&#xa0;».</translation>
    </message>
    <message>
        <source>Where you can log in by ssh, type %1: the copy is made there, and fetched.</source>
        <translation>Si vous pouvez vous y connecter par ssh, saisissez %1&#xa0;: la copie y est faite, puis rapportée ici.</translation>
    </message>
    <message>
        <source>Choose a file here, or a database on another machine by ssh://host/folder/name.db.</source>
        <translation>Choisissez un fichier d’ici, ou une base d’une autre machine avec ssh://host/folder/name.db.</translation>
    </message>
    <message>
        <source>No copy can come from “%1”: %2.</source>
        <translation>Aucune copie ne peut venir de «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Copy asks that machine once more.</source>
        <translation>«&#xa0;Copier&#xa0;» interroge cette machine encore une fois.</translation>
    </message>
    <message>
        <source>No copy is written to “%1://”.</source>
        <translation>Aucune copie n’est écrite vers «&#xa0;%1://&#xa0;».</translation>
    </message>
    <message>
        <source>Start the copy on that machine, with From on this one; or send it there in a terminal: litecopy-cli copy SOURCE - | ssh HOST litecopy-cli copy - DESTINATION</source>
        <translation>Lancez la copie sur cette machine-là, avec celle-ci sous «&#xa0;De&#xa0;»&#x202f;; ou envoyez-la dans un terminal&#xa0;: litecopy-cli copy SOURCE - | ssh HOST litecopy-cli copy - DESTINATION</translation>
    </message>
    <message>
        <source>Open it in your file manager, which mounts it, and choose a folder there.</source>
        <translation>Ouvrez-la dans votre gestionnaire de fichiers, qui la monte, et choisissez-y un dossier.</translation>
    </message>
    <message>
        <source>such a time is written like daily@17:00</source>
        <translation>un tel moment s’écrit comme daily@17:00</translation>
    </message>
    <message>
        <source>%1th time</source>
        <translation>%1e fois</translation>
    </message>
    <message>
        <source>%1st time</source>
        <translation>%1e fois</translation>
    </message>
    <message>
        <source>%1nd time</source>
        <translation>%1e fois</translation>
    </message>
    <message>
        <source>%1rd time</source>
        <translation>%1e fois</translation>
    </message>
    <message>
        <source>%1: %2 % done</source>
        <extracomment>%1 is what is being done, %2 a number</extracomment>
        <translation>%1&#xa0;: %2&#xa0;% faits</translation>
    </message>
    <message>
        <source>Keeping a copy of what is there</source>
        <translation>Conservation d’une copie de ce qui s’y trouve</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Copie en cours…</translation>
    </message>
    <message>
        <source>, %1/s</source>
        <translation>, %1/s</translation>
    </message>
    <message>
        <source>another program that is writing</source>
        <translation>un autre programme qui écrit</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>En attente&#xa0;: %1</translation>
    </message>
    <message>
        <source>Waiting %1 for %2</source>
        <extracomment>%1 is a time, %2 a program</extracomment>
        <translation>En attente depuis %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Checking the copy</source>
        <translation>Contrôle de la copie</translation>
    </message>
    <message>
        <source>Writing to disk</source>
        <translation>Écriture sur le disque</translation>
    </message>
    <message>
        <source>Bringing the copy of %1 up to date</source>
        <translation>Mise à jour de la copie de %1</translation>
    </message>
    <message>
        <source>Copying %1</source>
        <translation>Copie de %1</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Préparation…</translation>
    </message>
    <message>
        <source>The database changed; starting again.</source>
        <translation>La base a changé&#x202f;; la copie recommence.</translation>
    </message>
    <message>
        <source>The database changed; starting again, %1.</source>
        <translation>La base a changé&#x202f;; la copie recommence, %1.</translation>
    </message>
    <message>
        <source>Programs that write to it wait until its pages are copied.</source>
        <translation>Les programmes qui y écrivent attendent que ses pages soient copiées.</translation>
    </message>
    <message>
        <source>Programs that use the destination wait until it is written.</source>
        <translation>Les programmes qui utilisent la destination attendent qu’elle soit écrite.</translation>
    </message>
    <message>
        <source>the read lock was held throughout</source>
        <translation>le verrou de lecture a été tenu tout du long</translation>
    </message>
    <message>
        <source>nothing changed between the read locks</source>
        <translation>rien n’a changé entre les verrous de lecture</translation>
    </message>
    <message>
        <source>nothing changed, and nobody was writing</source>
        <translation>rien n’a changé, et personne n’écrivait</translation>
    </message>
    <message>
        <source>nothing changed, and the log is sealed</source>
        <translation>rien n’a changé, et le journal WAL est protégé par ses sommes de contrôle</translation>
    </message>
    <message>
        <source>Nothing shows that its pages belong to one moment.</source>
        <translation>Rien ne montre que ses pages sont d’un seul instant.</translation>
    </message>
    <message>
        <source>What was there before is kept in “%1”.</source>
        <translation>Ce qui s’y trouvait avant est conservé dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1 (%2 octets)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Room it takes on disk</source>
        <translation>Place prise sur le disque</translation>
    </message>
    <message>
        <source>In use by</source>
        <translation>Utilisée par</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Size of a page</source>
        <translation>Taille d’une page</translation>
    </message>
    <message>
        <source>Reserved at the end of each page</source>
        <translation>Réservé à la fin de chaque page</translation>
    </message>
    <message>
        <source>at every commit (full)</source>
        <translation>à chaque validation (full)</translation>
    </message>
    <message>
        <source>when asked to (incremental)</source>
        <translation>sur demande (incremental)</translation>
    </message>
    <message>
        <source>A compact copy would save about</source>
        <translation>Une copie compacte économiserait environ</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>How changes are written</source>
        <translation>Comment les modifications sont écrites</translation>
    </message>
    <message>
        <source>rollback journal</source>
        <translation>journal d’annulation</translation>
    </message>
    <message>
        <source>Write-ahead log beside it</source>
        <translation>Journal WAL à côté</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Pages in the log</source>
        <translation>Pages dans le journal WAL</translation>
    </message>
    <message>
        <source>Not merged into the file yet</source>
        <translation>Pas encore intégrées au fichier</translation>
    </message>
    <message>
        <source>Index of the log beside it</source>
        <translation>Index du journal WAL à côté</translation>
    </message>
    <message>
        <source>Journal beside it</source>
        <translation>Journal d’annulation à côté</translation>
    </message>
    <message>
        <source>yes, left by a crash: it is rolled back when next opened</source>
        <translation>oui, laissé par un plantage&#xa0;: il sera appliqué à la prochaine ouverture</translation>
    </message>
    <message>
        <source>Changes so far</source>
        <translation>Modifications jusqu’ici</translation>
    </message>
    <message>
        <source>Last written by SQLite</source>
        <translation>Écrite en dernier par SQLite</translation>
    </message>
    <message>
        <source>Tables and indexes</source>
        <translation>Tables et index</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>n’a pas pu être lu</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Virtual tables among them</source>
        <translation>Dont tables virtuelles</translation>
    </message>
    <message>
        <source>Indexes</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>Déclencheurs</translation>
    </message>
    <message>
        <source>The application&apos;s own version</source>
        <translation>Version propre à l’application</translation>
    </message>
    <message>
        <source>Text is stored as</source>
        <translation>Le texte est enregistré en</translation>
    </message>
    <message>
        <source>Changes of the schema so far</source>
        <translation>Modifications du schéma jusqu’ici</translation>
    </message>
    <message>
        <source>Format of the schema</source>
        <translation>Format du schéma</translation>
    </message>
    <message>
        <source>WAL</source>
        <translation>WAL</translation>
    </message>
    <message>
        <source>WAL, %1 not merged yet</source>
        <translation>WAL, %1 pas encore intégré</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>none free</source>
        <translation>aucune page libre</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>pages libres&#xa0;: %1</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>non utilisée</translation>
    </message>
    <message>
        <source>in use by %1</source>
        <translation>utilisée par %1</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>modification&#xa0;: %1</translation>
    </message>
    <message>
        <source>not a database that can be read</source>
        <translation>pas une base de données lisible</translation>
    </message>
    <message>
        <source>database, WAL</source>
        <translation>base de données, WAL</translation>
    </message>
    <message>
        <source>database</source>
        <translation>base de données</translation>
    </message>
    <message>
        <source>has %1</source>
        <translation>avec %1</translation>
    </message>
    <message>
        <source>Only %1 free there; the copy needs about %2</source>
        <translation>Seulement %1 libres à cet endroit&#x202f;; la copie demande environ %2</translation>
    </message>
    <message>
        <source>%1 free there</source>
        <translation>%1 libres à cet endroit</translation>
    </message>
    <message>
        <source>%1 #%2</source>
        <translation>%1 n° %2</translation>
    </message>
    <message>
        <source>%1, the oldest</source>
        <translation>%1, la plus ancienne</translation>
    </message>
    <message>
        <source>no rule is set</source>
        <translation>aucune règle n’est fixée</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>faite à la main</translation>
    </message>
    <message>
        <source>made before a restore</source>
        <translation>faite avant une restauration</translation>
    </message>
    <message>
        <source>made by a later version</source>
        <translation>faite par une version ultérieure</translation>
    </message>
    <message>
        <source>from the future</source>
        <translation>du futur</translation>
    </message>
    <message>
        <source>last</source>
        <translation>dernière</translation>
    </message>
    <message>
        <source>hourly</source>
        <translation>par heure</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>par jour</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>par semaine</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>par mois</translation>
    </message>
    <message>
        <source>yearly</source>
        <translation>par an</translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>à moins de %1</translation>
    </message>
    <message>
        <source>the database is damaged since</source>
        <translation>la base est endommagée depuis</translation>
    </message>
    <message>
        <source>the last sound copy</source>
        <translation>la dernière copie saine</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>avant une restauration</translation>
    </message>
    <message>
        <source>of a later version</source>
        <translation>d’une version ultérieure</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>contrôlée</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagée</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>non contrôlée</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>absente</translation>
    </message>
    <message>
        <source>changed, or another file</source>
        <translation>modifiée, ou un autre fichier</translation>
    </message>
    <message>
        <source>can&apos;t be looked at</source>
        <translation>ne peut pas être examinée</translation>
    </message>
    <message>
        <source>it is compressed, and its end is missing</source>
        <translation>elle est compressée, et la fin manque</translation>
    </message>
    <message>
        <source>it is compressed, and damaged (%1)</source>
        <translation>elle est compressée, et endommagée (%1)</translation>
    </message>
    <message>
        <source>it was compressed with “zstd --long”, and needs too much memory here: unpack it with “zstd -d --long=31”</source>
        <translation>elle a été compressée avec «&#xa0;zstd --long&#xa0;», et demande trop de mémoire ici&#xa0;: décompressez-la avec «&#xa0;zstd -d --long=31&#xa0;»</translation>
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
        <translation>1 octet</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 octets</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 page</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>%1 pages</translation>
    </message>
    <message>
        <source>%1 KiB</source>
        <translation>%1 Kio</translation>
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
        <translation>On ne sait pas où se trouve ce programme.</translation>
    </message>
    <message>
        <source>systemd starts no program with quotes, backslashes or control characters in its path.</source>
        <translation>systemd ne lance aucun programme dont le chemin contient des guillemets, des barres obliques inverses ou des caractères de contrôle.</translation>
    </message>
    <message>
        <source>Litecopy, by the clock: %1</source>
        <translation>Litecopy, à heure fixe&#xa0;: %1</translation>
    </message>
    <message>
        <source>Litecopy, by the clock: when to start %1</source>
        <translation>Litecopy, à heure fixe&#xa0;: quand lancer %1</translation>
    </message>
    <message>
        <source>The system starts no thread. Try again when fewer programs run.</source>
        <translation>Le système ne démarre pas de fil d’exécution. Réessayez quand moins de programmes tourneront.</translation>
    </message>
    <message>
        <source>systemd did not take the schedule: %1.</source>
        <translation>systemd n’a pas accepté la planification&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no schedule “%1” that Litecopy made.</source>
        <translation>Il n’y a pas de planification «&#xa0;%1&#xa0;» faite par Litecopy.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is there already, and Litecopy did not make it. It stays as it is.
Give the schedule another name (--name).</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà, et Litecopy ne l’a pas créé. Il reste tel quel.
Donnez un autre nom à la planification (--name).</translation>
    </message>
    <message>
        <source>There is a schedule of that name already.
Give this one another name (--name), or replace the other (--force).</source>
        <translation>Il y a déjà une planification de ce nom.
Donnez un autre nom à celle-ci (--name), ou remplacez l’autre (--force).</translation>
    </message>
    <message>
        <source>“%1” could not be removed: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être supprimé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.
Make it, or plug its drive in, and try again. Once the schedule is made, a run is skipped while the folder is not there.</source>
        <translation>Il n’y a pas de dossier «&#xa0;%1&#xa0;».
Créez-le, ou branchez son disque, et réessayez. Une fois la planification créée, une exécution est sautée tant que le dossier n’est pas là.</translation>
    </message>
    <message>
        <source>At the times “%1”</source>
        <translation>Aux moments «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Chaque heure</translation>
    </message>
    <message>
        <source>Every day at %1</source>
        <translation>Chaque jour à %1</translation>
    </message>
    <message>
        <source>Every %1 at %2</source>
        <translation>Chaque %1 à %2</translation>
    </message>
    <message>
        <source>Every month on day %1 at %2</source>
        <translation>Chaque mois, le %1 à %2</translation>
    </message>
    <message>
        <source>the last copy</source>
        <translation>la dernière copie</translation>
    </message>
    <message>
        <source>the last %1 copies</source>
        <translation>les %1 dernières copies</translation>
    </message>
    <message>
        <source>every copy</source>
        <translation>toutes les copies</translation>
    </message>
    <message>
        <source>all hours</source>
        <translation>un nombre illimité d’heures</translation>
    </message>
    <message>
        <source>all days</source>
        <translation>un nombre illimité de jours</translation>
    </message>
    <message>
        <source>all weeks</source>
        <translation>un nombre illimité de semaines</translation>
    </message>
    <message>
        <source>all months</source>
        <translation>un nombre illimité de mois</translation>
    </message>
    <message>
        <source>all years</source>
        <translation>un nombre illimité d’années</translation>
    </message>
    <message>
        <source>all of the last %1</source>
        <translation>toutes celles des derniers %1</translation>
    </message>
    <message>
        <source>Keeps %1.</source>
        <translation>Conserve %1.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Keeps every copy.</source>
        <translation>Conserve toutes les copies.</translation>
    </message>
    <message>
        <source>Brings the last copy up to date.</source>
        <translation>Met à jour la dernière copie.</translation>
    </message>
    <message>
        <source>Writes into the same database each time.</source>
        <translation>Écrit chaque fois dans la même base.</translation>
    </message>
    <message>
        <source>Each copy replaces the last one.</source>
        <translation>Chaque copie remplace la précédente.</translation>
    </message>
    <message>
        <source>%1, or as soon as you log in after that.</source>
        <translation>%1, ou dès que vous ouvrez une session ensuite.</translation>
    </message>
    <message>
        <source>It runs while you are logged in. To have it run at other times too: </source>
        <translation>Elle s’exécute tant que votre session est ouverte. Pour qu’elle s’exécute aussi à d’autres moments&#xa0;: </translation>
    </message>
    <message>
        <source>did not run yet</source>
        <translation>pas encore exécutée</translation>
    </message>
    <message>
        <source>is running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>was busy; it is tried again at the next time</source>
        <translation>la base était occupée&#x202f;; nouvel essai la fois suivante</translation>
    </message>
    <message>
        <source>skipped: its drive or folder was not there</source>
        <translation>sautée&#xa0;: son disque ou son dossier n’était pas là</translation>
    </message>
    <message>
        <source>failed: ended by signal %1</source>
        <translation>échec&#xa0;: arrêtée par le signal %1</translation>
    </message>
    <message>
        <source>failed: its options are not understood</source>
        <translation>échec&#xa0;: ses options ne sont pas comprises</translation>
    </message>
    <message>
        <source>the source is damaged, or not a database</source>
        <translation>la source est endommagée, ou n’est pas une base de données</translation>
    </message>
    <message>
        <source>failed: the source is not there</source>
        <translation>échec&#xa0;: la source n’est pas là</translation>
    </message>
    <message>
        <source>failed: the copy could not be made there</source>
        <translation>échec&#xa0;: la copie n’a pas pu être faite à cet endroit</translation>
    </message>
    <message>
        <source>failed: input/output error, the disk is full, or the other machine is away</source>
        <translation>échec&#xa0;: erreur d’entrée/sortie, disque plein, ou autre machine absente</translation>
    </message>
    <message>
        <source>failed: not permitted</source>
        <translation>échec&#xa0;: non autorisé</translation>
    </message>
    <message>
        <source>failed: the program could not be started</source>
        <translation>échec&#xa0;: le programme n’a pas pu être lancé</translation>
    </message>
    <message>
        <source>failed with exit code %1</source>
        <translation>échec avec le code de fin %1</translation>
    </message>
    <message>
        <source>the key of that machine is not known here, or is not the one it had: connect once with “ssh”, which shows it</source>
        <translation>la clé de cette machine n’est pas connue ici, ou n’est plus la même&#xa0;: connectez-vous une fois avec «&#xa0;ssh&#xa0;», qui la montre</translation>
    </message>
    <message>
        <source>that machine took none of your keys, and passwords are not asked for: add a key there with “ssh-copy-id”, or load it with “ssh-add”</source>
        <translation>cette machine n’a accepté aucune de vos clés, et on ne demande pas de mot de passe&#xa0;: ajoutez-y une clé avec «&#xa0;ssh-copy-id&#xa0;», ou chargez-la avec «&#xa0;ssh-add&#xa0;»</translation>
    </message>
    <message>
        <source>there is no machine of that name</source>
        <translation>il n’y a pas de machine de ce nom</translation>
    </message>
    <message>
        <source>no ssh server answers there</source>
        <translation>aucun serveur ssh n’y répond</translation>
    </message>
    <message>
        <source>it gave no answer any more</source>
        <translation>elle n’a plus répondu</translation>
    </message>
    <message>
        <source>it gave no answer in time</source>
        <translation>elle n’a pas répondu à temps</translation>
    </message>
    <message>
        <source>it can’t be reached from here</source>
        <translation>elle n’est pas joignable d’ici</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>la connexion a été coupée</translation>
    </message>
    <message>
        <source>the connection broke (%1)</source>
        <translation>la connexion a été coupée (%1)</translation>
    </message>
    <message>
        <source>Made by %1 on %2.</source>
        <translation>Faite par %1 sur %2.</translation>
    </message>
    <message>
        <source>Made by %1 on %2, with VACUUM INTO a temporary file there that is removed: written anew, without free pages.</source>
        <translation>Faite par %1 sur %2, avec VACUUM INTO dans un fichier temporaire de cette machine, ensuite supprimé&#xa0;: réécrite, sans pages libres.</translation>
    </message>
    <message>
        <source>“ssh” could not be started: install OpenSSH’s client (%1)</source>
        <translation>«&#xa0;ssh&#xa0;» n’a pas pu être lancé&#xa0;: installez le client d’OpenSSH (%1)</translation>
    </message>
    <message>
        <source>neither litecopy-cli nor sqlite3 3.27 or newer is there: install one of them</source>
        <translation>ni litecopy-cli ni sqlite3 3.27 ou plus récent ne s’y trouve&#xa0;: installez l’un des deux</translation>
    </message>
    <message>
        <source>a program that crashed left its journal or log beside it, and only litecopy-cli reads that without changing anything: install it there, or let the program that owns the database open it once</source>
        <translation>un programme planté a laissé son journal d’annulation ou son journal WAL à côté, et seul litecopy-cli le lit sans rien modifier&#xa0;: installez-le sur cette machine, ou faites ouvrir la base une fois par le programme auquel elle appartient</translation>
    </message>
    <message>
        <source>the command there ended with %1</source>
        <translation>la commande s’y est terminée avec %1</translation>
    </message>
    <message>
        <source>the shell there prints something of its own</source>
        <translation>le shell de cette machine affiche quelque chose de son cru</translation>
    </message>
    <message>
        <source>systemd gave no answer</source>
        <translation>systemd n’a pas répondu</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Il n’y a pas de fichier %1.</translation>
    </message>
    <message>
        <source>Check the name, and whether the drive it is on is connected.</source>
        <translation>Vérifiez le nom, et que le disque où se trouve le fichier est bien branché.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 n’est pas un fichier.</translation>
    </message>
    <message>
        <source>It is a folder, a device or a pipe. Choose the database file itself.</source>
        <translation>C’est un dossier, un périphérique ou un tube. Choisissez le fichier de la base lui-même.</translation>
    </message>
    <message>
        <source>%1 could not be opened for reading.</source>
        <translation>Impossible d’ouvrir %1 en lecture.</translation>
    </message>
    <message>
        <source>You do not have the permission to read it. Ask its owner, or run Litecopy as a user who may.</source>
        <translation>Vous n’avez pas le droit de le lire. Demandez à son propriétaire, ou lancez Litecopy sous un utilisateur qui a ce droit.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 est vide.</translation>
    </message>
    <message>
        <source>There is no database in it yet. Choose another file.</source>
        <translation>Il ne contient pas encore de base de données. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>%1 is not a SQLite database.</source>
        <translation>%1 n’est pas une base de données SQLite.</translation>
    </message>
    <message>
        <source>It is another kind of file, or an encrypted database that only its own program can read.</source>
        <translation>C’est un autre type de fichier, ou une base chiffrée que seul son propre programme peut lire.</translation>
    </message>
    <message>
        <source>%1 is encrypted or damaged.</source>
        <translation>Le contenu de %1 est chiffré ou endommagé.</translation>
    </message>
    <message>
        <source>%1 is in a newer format than this SQLite reads.</source>
        <translation>Le format de %1 est plus récent que ceux que lit ce SQLite.</translation>
    </message>
    <message>
        <source>It was made by a newer SQLite, or by another edition of it. Copy it with the program that made it, or with a Litecopy that has as new a SQLite.</source>
        <translation>La base a été faite par un SQLite plus récent, ou par une autre édition de SQLite. Copiez-la avec le programme qui l’a faite, ou avec un Litecopy dont le SQLite est aussi récent.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>Le contenu de %1 est endommagé.</translation>
    </message>
    <message>
        <source>%1 stayed locked by another program.</source>
        <translation>Un autre programme a gardé %1 sous verrou.</translation>
    </message>
    <message>
        <source>Nothing was copied. Close that program or wait until it has finished, then copy again; or allow a longer time-out, or choose the unlocked snapshot method.</source>
        <translation>Rien n’a été copié. Fermez ce programme ou attendez qu’il ait fini, puis refaites la copie&#x202f;; ou autorisez un délai plus long, ou choisissez la méthode de l’instantané sans verrou.</translation>
    </message>
    <message>
        <source>%1 was left unfinished by a program that crashed.</source>
        <translation>Un programme qui a planté n’a pas fini d’écrire %1.</translation>
    </message>
    <message>
        <source>It has to be repaired from its journal before it can be read. Make sure that you may read the journal beside it, and choose the automatic or the unlocked snapshot method: they repair a copy and leave the file as it is.</source>
        <translation>La base doit être réparée d’après son journal d’annulation avant de pouvoir être lue. Assurez-vous d’avoir le droit de lire ce journal, qui se trouve à côté, et choisissez la méthode automatique ou l’instantané sans verrou&#xa0;: elles réparent une copie et laissent le fichier tel quel.</translation>
    </message>
    <message>
        <source>%1 was replaced by another file while it was copied.</source>
        <translation>Un autre fichier a remplacé %1 pendant la copie.</translation>
    </message>
    <message>
        <source>The copy would have been of the old one, so it was dropped. Copy again.</source>
        <translation>La copie aurait été celle de l’ancien fichier&#x202f;; elle a donc été abandonnée. Refaites la copie.</translation>
    </message>
    <message>
        <source>%1 was deleted or moved away while it was copied.</source>
        <translation>%1 a été supprimé ou déplacé pendant la copie.</translation>
    </message>
    <message>
        <source>Nothing of it was kept. If it was moved, copy it from where it is now.</source>
        <translation>Rien n’en a été gardé. Si le fichier a été déplacé, copiez-le depuis là où il est maintenant.</translation>
    </message>
    <message>
        <source>%1 is shorter than its own page count says.</source>
        <translation>%1 a moins de pages que n’en indique son en-tête.</translation>
    </message>
    <message>
        <source>Its end or its header was lost, now or earlier, so a copy of it would not be whole. Look for an older copy.</source>
        <translation>Sa fin ou son en-tête s’est perdu, maintenant ou plus tôt&#x202f;; une copie ne serait donc pas entière. Cherchez une copie plus ancienne.</translation>
    </message>
    <message>
        <source>%1 never stood still long enough to be read.</source>
        <translation>%1 n’est jamais resté stable assez longtemps pour être lu.</translation>
    </message>
    <message>
        <source>Another program kept writing to it. Close that program, or try again when it is idle.</source>
        <translation>Un autre programme n’a pas cessé d’y écrire. Fermez ce programme, ou réessayez quand il sera inactif.</translation>
    </message>
    <message>
        <source>%1 needs functions that only its own program has.</source>
        <translation>%1 demande des fonctions que seul son propre programme possède.</translation>
    </message>
    <message>
        <source>SQLite alone cannot rewrite it. Choose another method: they copy its pages as they are.</source>
        <translation>SQLite seul ne peut pas réécrire la base. Choisissez une autre méthode&#xa0;: les autres copient ses pages telles quelles.</translation>
    </message>
    <message>
        <source>The write-ahead log of %1 is not beside it.</source>
        <translation>Le journal WAL de %1 n’est pas à côté.</translation>
    </message>
    <message>
        <source>A program has the database open under another name (a link, or a single file that is mounted), or its log was deleted. A copy by this name would miss the latest changes. Copy it by the name that the program uses.</source>
        <translation>Un programme a ouvert la base sous un autre nom (un lien, ou un fichier monté seul), ou son journal WAL a été supprimé. Sous ce nom-ci, les dernières modifications manqueraient dans la copie. Copiez la base sous le nom qu’utilise ce programme.</translation>
    </message>
    <message>
        <source>A copy of %1 could not be proved.</source>
        <translation>Une copie de %1 n’a pas pu être prouvée.</translation>
    </message>
    <message>
        <source>Nothing was kept. Close the program that uses it and copy again; or copy without asking for a proof.</source>
        <translation>Rien n’a été gardé. Fermez le programme qui utilise la base et refaites la copie&#x202f;; ou copiez sans demander de preuve.</translation>
    </message>
    <message>
        <source>What came from %1 is not one whole database.</source>
        <translation>Ce qui est venu de %1 n’est pas une base de données entière.</translation>
    </message>
    <message>
        <source>Nothing of it was kept. The program that sent it failed, or the connection broke: read that program&apos;s own messages, and send it again.</source>
        <translation>Rien n’en a été gardé. Le programme qui l’a envoyée a échoué, ou la connexion a été coupée&#xa0;: lisez les messages de ce programme, et renvoyez-la.</translation>
    </message>
    <message>
        <source>No copy came from %1.</source>
        <translation>Aucune copie n’est venue de %1.</translation>
    </message>
    <message>
        <source>Nothing was kept. What stands above are the words of ssh, or of the program on the other machine.</source>
        <translation>Rien n’a été gardé. Le message ci-dessus vient de ssh, ou du programme de l’autre machine.</translation>
    </message>
    <message>
        <source>%1 is shown through a sandbox that hides its write-ahead log.</source>
        <translation>Un bac à sable donne accès à %1, mais cache son journal WAL.</translation>
    </message>
    <message>
        <source>A copy could miss the latest changes. Give Litecopy access to the whole folder, and choose the file there.</source>
        <translation>Les dernières modifications pourraient manquer dans une copie. Donnez à Litecopy l’accès à tout le dossier, et choisissez-y le fichier.</translation>
    </message>
    <message>
        <source>%1 already exists.</source>
        <translation>%1 existe déjà.</translation>
    </message>
    <message>
        <source>It was left as it is. Choose another name, or choose to replace it.</source>
        <translation>Il est resté tel quel. Choisissez un autre nom, ou choisissez de le remplacer.</translation>
    </message>
    <message>
        <source>There is no folder for %1.</source>
        <translation>Il n’y a pas de dossier pour %1.</translation>
    </message>
    <message>
        <source>Choose an existing folder, or create it first.</source>
        <translation>Choisissez un dossier existant, ou créez-le d’abord.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>Impossible d’écrire %1.</translation>
    </message>
    <message>
        <source>You do not have the permission to write there. Choose another folder.</source>
        <translation>Vous n’avez pas le droit d’écrire à cet endroit. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>%1 is on a read-only file system.</source>
        <translation>%1 est sur un système de fichiers en lecture seule.</translation>
    </message>
    <message>
        <source>Choose a folder on another drive.</source>
        <translation>Choisissez un dossier sur un autre disque.</translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 est un dossier.</translation>
    </message>
    <message>
        <source>Add the name the copy is to have.</source>
        <translation>Ajoutez le nom que doit avoir la copie.</translation>
    </message>
    <message>
        <source>%1 is a device, a pipe or a link that leads nowhere.</source>
        <translation>%1 est un périphérique, un tube ou un lien qui ne mène nulle part.</translation>
    </message>
    <message>
        <source>A database can only be copied to a file. Choose another name.</source>
        <translation>Une base ne peut être copiée que dans un fichier. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is no database %1 to write into.</source>
        <translation>Il n’y a pas de base de données %1 où écrire.</translation>
    </message>
    <message>
        <source>Check the name, or copy to a new file instead.</source>
        <translation>Vérifiez le nom, ou copiez plutôt dans un nouveau fichier.</translation>
    </message>
    <message>
        <source>%1 exists and is not a SQLite database.</source>
        <translation>%1 existe et n’est pas une base de données SQLite.</translation>
    </message>
    <message>
        <source>It was left as it is: only a database is replaced or written into. Choose another name.</source>
        <translation>Il est resté tel quel&#xa0;: on ne remplace qu’une base de données, et on n’écrit que dans une base. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1 is too damaged to be written into.</source>
        <translation>Les dommages de %1 sont trop grands pour qu’on puisse écrire dedans.</translation>
    </message>
    <message>
        <source>It was left as it is. Replace it instead, or choose another name.</source>
        <translation>Il est resté tel quel. Remplacez-le plutôt, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1 was left behind by a database that is gone.</source>
        <translation>%1 a été laissé par une base de données qui n’existe plus.</translation>
    </message>
    <message>
        <source>SQLite would merge it into the copy and spoil it. Move it away or delete it, or choose another name.</source>
        <translation>SQLite l’intégrerait à la copie et la gâterait. Déplacez-le ailleurs ou supprimez-le, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1 is what SQLite calls a file of the database beside it.</source>
        <translation>%1 est le nom que SQLite donne à un fichier de la base qui se trouve à côté.</translation>
    </message>
    <message>
        <source>It would take the copy for that database’s own log or journal, and delete it. Choose another name.</source>
        <translation>SQLite prendrait la copie pour le journal WAL ou le journal d’annulation de cette base, et la supprimerait. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1 was moved away or replaced by another file before it could be written.</source>
        <translation>%1 a été déplacé ou remplacé par un autre fichier avant de pouvoir être écrit.</translation>
    </message>
    <message>
        <source>Nothing was written, to neither file. Copy again.</source>
        <translation>Rien n’a été écrit, ni dans l’un ni dans l’autre fichier. Refaites la copie.</translation>
    </message>
    <message>
        <source>%1 is in use.</source>
        <translation>%1 est en cours d’utilisation.</translation>
    </message>
    <message>
        <source>%1 is mounted by itself, so no other file can take its place.</source>
        <translation>%1 est un fichier monté seul&#xa0;: aucun autre fichier ne peut donc prendre sa place.</translation>
    </message>
    <message>
        <source>%1 has another page size than the source.</source>
        <translation>%1 a une autre taille de page que la source.</translation>
    </message>
    <message>
        <source>A database in WAL mode or in memory keeps its page size. Copy to a new file, or replace the file instead.</source>
        <translation>Une base en mode WAL ou en mémoire garde sa taille de page. Copiez dans un nouveau fichier, ou remplacez plutôt le fichier.</translation>
    </message>
    <message>
        <source>%1 is the source itself, or belongs to it.</source>
        <translation>%1 est la source elle-même, ou lui appartient.</translation>
    </message>
    <message>
        <source>Choose another name for the copy.</source>
        <translation>Choisissez un autre nom pour la copie.</translation>
    </message>
    <message>
        <source>%1 was closed before it had taken the whole copy.</source>
        <translation>%1 s’est fermé avant d’avoir pris toute la copie.</translation>
    </message>
    <message>
        <source>What it took is no whole database: throw it away. The program that read it ended: read its own messages, and copy again.</source>
        <translation>Ce qui a été pris n’est pas une base entière&#xa0;: jetez-le. Le programme qui lisait la copie s’est arrêté&#xa0;: lisez ses messages, et refaites la copie.</translation>
    </message>
    <message>
        <source>There is not enough space for %1.</source>
        <translation>Il n’y a pas assez de place pour %1.</translation>
    </message>
    <message>
        <source>Nothing unfinished was left behind. Free some space, or choose another drive.</source>
        <translation>Il ne reste rien d’inachevé. Libérez de la place, ou choisissez un autre disque.</translation>
    </message>
    <message>
        <source>%1 would be larger than a file may be there.</source>
        <translation>%1 dépasserait la taille qu’un fichier peut avoir à cet endroit.</translation>
    </message>
    <message>
        <source>Nothing unfinished was left behind. Choose a drive with another file system (a FAT drive has no file of 4 GiB), or raise the file-size limit (ulimit -f).</source>
        <translation>Il ne reste rien d’inachevé. Choisissez un disque avec un autre système de fichiers (sur un disque FAT, un fichier ne peut pas atteindre 4&#xa0;Gio), ou augmentez la limite de taille des fichiers (ulimit -f).</translation>
    </message>
    <message>
        <source>The path %1 is too long.</source>
        <translation>Le chemin %1 est trop long.</translation>
    </message>
    <message>
        <source>SQLite needs room for “-journal” after the name. Choose a shorter name, of at most 247 bytes, in a folder whose path has at most 470.</source>
        <translation>SQLite a besoin de place pour «&#xa0;-journal&#xa0;» après le nom. Choisissez un nom plus court, de 247 octets au plus, dans un dossier dont le chemin en a 470 au plus.</translation>
    </message>
    <message>
        <source>The system reported an error reading or writing %1.</source>
        <translation>Le système a signalé une erreur en lisant ou en écrivant %1.</translation>
    </message>
    <message>
        <source>The drive may be failing or was disconnected: check it, and copy again. Where what is unfinished could not be removed from it, the next copy to that folder does it.</source>
        <translation>Le disque est peut-être défaillant ou a été débranché&#xa0;: contrôlez-le, et refaites la copie. Si ce qui est inachevé n’a pas pu en être supprimé, la prochaine copie dans ce dossier le fera.</translation>
    </message>
    <message>
        <source>There was not enough memory to copy %1.</source>
        <translation>Il n’y avait pas assez de mémoire pour copier %1.</translation>
    </message>
    <message>
        <source>Nothing unfinished was left behind. Close other programs and copy again.</source>
        <translation>Il ne reste rien d’inachevé. Fermez d’autres programmes et refaites la copie.</translation>
    </message>
    <message>
        <source>%1 could not be opened: too many open files.</source>
        <translation>Impossible d’ouvrir %1&#xa0;: trop de fichiers sont ouverts.</translation>
    </message>
    <message>
        <source>The limit of open files is reached. Close other programs, or raise the limit (ulimit -n), and try again.</source>
        <translation>La limite de fichiers ouverts est atteinte. Fermez d’autres programmes, ou augmentez la limite (ulimit -n), et réessayez.</translation>
    </message>
    <message>
        <source>The system gave no thread to work on %1.</source>
        <translation>Le système n’a pas donné de fil d’exécution pour travailler sur %1.</translation>
    </message>
    <message>
        <source>The limit of processes and threads is reached, or memory for them is. End other programs, or raise the limit (ulimit -u, the container’s pids limit), and try again.</source>
        <translation>La limite de processus et de fils d’exécution est atteinte, ou la mémoire pour eux est épuisée. Arrêtez d’autres programmes, ou augmentez la limite (ulimit -u, la limite pids du conteneur), et réessayez.</translation>
    </message>
    <message>
        <source>What was written for %1 is not what was read.</source>
        <translation>Ce qui a été écrit pour %1 n’est pas ce qui a été lu.</translation>
    </message>
    <message>
        <source>The copy was removed. The drive or the memory may be failing: do not trust either until they are checked.</source>
        <translation>La copie a été supprimée. Le disque ou la mémoire est peut-être défaillant&#xa0;: ne vous fiez ni à l’un ni à l’autre avant de les avoir contrôlés.</translation>
    </message>
    <message>
        <source>%1 could not be copied, for a mistake in the program.</source>
        <translation>Impossible de copier %1, à cause d’une erreur dans le programme.</translation>
    </message>
    <message>
        <source>Please report it, with the technical details.</source>
        <translation>Merci de la signaler, avec les détails techniques.</translation>
    </message>
    <message>
        <source>%1 could not be copied.</source>
        <translation>Impossible de copier %1.</translation>
    </message>
    <message>
        <source>SQLite ended it with an error that should not happen here; the technical details name it. Try another method, and please report it.</source>
        <translation>SQLite s’est arrêté sur une erreur qui ne devrait pas se produire ici&#x202f;; les détails techniques la nomment. Essayez une autre méthode, et merci de signaler cette erreur.</translation>
    </message>
    <message>
        <source>%1 is empty, and %2.</source>
        <translation>%1 est vide, et %2.</translation>
    </message>
    <message>
        <source>Move the log to safety first, or SQLite deletes it when a program opens the database the next time.</source>
        <translation>Mettez d’abord le journal WAL à l’abri, sinon SQLite le supprime dès qu’un programme ouvre la base.</translation>
    </message>
    <message>
        <source>%1 cannot be read together with the write-ahead log beside it, %2.</source>
        <translation>Impossible de lire %1 avec le journal WAL qui se trouve à côté, %2.</translation>
    </message>
    <message>
        <source>SQLite reads every log by that name, though the database says that it has none: it may be another database’s, left behind when this one was put back from a backup. If it is, move it away and copy again; if it isn’t, keep both files and look for an older copy.</source>
        <translation>SQLite lit tout journal WAL qui porte ce nom, bien que la base dise qu’elle n’en a pas&#xa0;: c’est peut-être celui d’une autre base, resté là quand celle-ci a été remise en place depuis une sauvegarde. Si c’est le cas, déplacez-le ailleurs et refaites la copie&#x202f;; sinon, gardez les deux fichiers et cherchez une copie plus ancienne.</translation>
    </message>
    <message>
        <source>%1 exists, and %2.</source>
        <translation>%1 existe, et %2.</translation>
    </message>
    <message>
        <source>It was left as it is: a compressed copy takes the place of another one, and of nothing else. Choose another name.</source>
        <translation>Il est resté tel quel&#xa0;: une copie compressée ne prend la place que d’une autre copie compressée. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1 was left by a program that crashed, and %2.</source>
        <translation>%1 a été laissé par un programme qui a planté, et %2.</translation>
    </message>
    <message>
        <source>Open the database beside it with its own program, which finishes what was begun; or move the file away, or choose another name.</source>
        <translation>Ouvrez la base qui se trouve à côté avec son propre programme, qui termine ce qui a été commencé&#x202f;; ou déplacez le fichier ailleurs, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>A program crashed while writing: the database and its journal are copied, and repaired in the copy.</source>
        <translation>Un programme a planté en écrivant&#xa0;: la base et son journal d’annulation sont copiés, et réparés dans la copie.</translation>
    </message>
    <message>
        <source>Another program keeps the database locked: its files are copied until they stand still.</source>
        <translation>Un autre programme garde la base verrouillée&#xa0;: ses fichiers sont copiés jusqu’à ce qu’ils soient stables.</translation>
    </message>
    <message>
        <source>A program left its write-ahead log behind: both files are copied, and merged in the copy.</source>
        <translation>Un programme a laissé son journal WAL&#xa0;: les deux fichiers sont copiés, et réunis dans la copie.</translation>
    </message>
    <message>
        <source>Nobody has the database open: its file is copied while nothing changes it.</source>
        <translation>Personne n’a ouvert la base&#xa0;: son fichier est copié pendant que rien ne le modifie.</translation>
    </message>
    <message>
        <source>Copied from one pinned snapshot: other programs keep writing.</source>
        <translation>Copié depuis un seul instantané retenu&#xa0;: les autres programmes continuent à écrire.</translation>
    </message>
    <message>
        <source>The database is held until the copy is complete: other programs wait to write.</source>
        <translation>La base est retenue jusqu’à la fin de la copie&#xa0;: les autres programmes attendent pour écrire.</translation>
    </message>
    <message>
        <source>Copied in short steps, never held: the copy starts over whenever another program writes.</source>
        <translation>Copié par petites étapes, sans retenir la base&#xa0;: la copie recommence chaque fois qu’un autre programme écrit.</translation>
    </message>
    <message>
        <source>The file system shares blocks: the copy shares the file&apos;s, in an instant, or in short slices where it is in very many fragments.</source>
        <translation>Le système de fichiers partage les blocs&#xa0;: la copie partage ceux du fichier, instantanément, ou par petites tranches s’il est en très nombreux fragments.</translation>
    </message>
    <message>
        <source>Copied in short slices, never held: the copy starts over whenever another program writes.</source>
        <translation>Copié par petites tranches, sans retenir la base&#xa0;: la copie recommence chaque fois qu’un autre programme écrit.</translation>
    </message>
    <message>
        <source> Only the pages that differ from the older copy are written: where the file system shares no blocks, into the copy itself, and until that is done, programs that read it without SQLite may see a mixture.</source>
        <translation> Seules les pages qui diffèrent de l’ancienne copie sont écrites&#xa0;: si le système de fichiers ne partage pas les blocs, elles le sont dans la copie elle-même, et tant que ce n’est pas fini, les programmes qui la lisent sans SQLite peuvent voir un mélange.</translation>
    </message>
    <message>
        <source> It is compared with the older copy: what both have in common is not written again where the file system shares blocks, and where nothing differs, nothing is written.</source>
        <translation> Elle est comparée à l’ancienne copie&#xa0;: ce que les deux ont en commun n’est pas réécrit si le système de fichiers partage les blocs, et si rien ne diffère, rien n’est écrit.</translation>
    </message>
    <message>
        <source>Written anew: without deleted rows, but not page for page the same.</source>
        <translation>Réécrite&#xa0;: sans lignes supprimées, mais pas identique page par page.</translation>
    </message>
    <message>
        <source>Written anew, at least 1 page smaller: without the free page and deleted rows, but not page for page the same.</source>
        <translation>Réécrite, avec au moins 1 page de moins&#xa0;: sans la page libre ni lignes supprimées, mais pas identique page par page.</translation>
    </message>
    <message>
        <source>Its files are copied without a lock, again and again until nothing changed meanwhile.</source>
        <translation>Ses fichiers sont copiés sans verrou, encore et encore, jusqu’à ce que rien n’ait changé entre-temps.</translation>
    </message>
    <message>
        <source>Received as it comes, and kept only where it is whole.</source>
        <translation>Reçu tel que cela arrive, et gardé seulement si c’est entier.</translation>
    </message>
    <message>
        <source>it is not a whole database</source>
        <translation>ce n’est pas une base de données entière</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Elle n’est plus là.</translation>
    </message>
    <message>
        <source>It was changed, or another file has its name: it stays.</source>
        <translation>Elle a été modifiée, ou un autre fichier porte son nom&#xa0;: elle reste.</translation>
    </message>
    <message>
        <source>It could not be looked at: it stays.</source>
        <translation>Elle n’a pas pu être examinée&#xa0;: elle reste.</translation>
    </message>
    <message>
        <source>Its name is not one that Litecopy gives: it stays.</source>
        <translation>Son nom n’est pas de ceux que donne Litecopy&#xa0;: elle reste.</translation>
    </message>
    <message>
        <source>A program has it open, or left a log or a journal beside it: it stays.</source>
        <translation>Un programme l’a ouverte, ou a laissé un journal WAL ou un journal d’annulation à côté&#xa0;: elle reste.</translation>
    </message>
    <message>
        <source>A program has it open (%1): it stays.</source>
        <translation>Un programme l’a ouverte (%1)&#xa0;: elle reste.</translation>
    </message>
    <message>
        <source>There is no list of copies in “%1” yet: what is there by a name as copies have it (%2) is left alone, now and later.</source>
        <translation>Il n’y a pas encore de liste des copies dans «&#xa0;%1&#xa0;»&#xa0;: ce qui s’y trouve sous un nom comme en ont les copies (%2) n’est pas touché, ni maintenant ni plus tard.</translation>
    </message>
    <message>
        <source>The copy is made, but it could not be added to the list of copies: %1 So it is never removed, and no older one was. As long as that is so, each run adds a copy and removes none; those that are in no list can be deleted by hand.</source>
        <translation>La copie est faite, mais elle n’a pas pu être ajoutée à la liste des copies&#xa0;: %1 Elle n’est donc jamais supprimée, et aucune plus ancienne ne l’a été. Tant que c’est ainsi, chaque exécution ajoute une copie et n’en supprime aucune&#x202f;; celles qui ne sont dans aucune liste peuvent être supprimées à la main.</translation>
    </message>
    <message>
        <source>Nothing is removed in this run: it stays.</source>
        <translation>Rien n’est supprimé lors de cette exécution&#xa0;: elle reste.</translation>
    </message>
    <message>
        <source>It could not be removed: %1.</source>
        <translation>Elle n’a pas pu être supprimée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>the folder “%1” does not exist</source>
        <translation>le dossier «&#xa0;%1&#xa0;» n’existe pas</translation>
    </message>
    <message>
        <source>“%1” is not a folder</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un dossier</translation>
    </message>
    <message>
        <source>Litecopy is making another copy into this folder</source>
        <translation>Litecopy est en train de faire une autre copie dans ce dossier</translation>
    </message>
    <message>
        <source>it is no regular file</source>
        <translation>ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>elle est trop grande</translation>
    </message>
    <message>
        <source>it is damaged: %1</source>
        <translation>elle est endommagée&#xa0;: %1</translation>
    </message>
    <message>
        <source>a later version of Litecopy made it</source>
        <translation>elle a été faite par une version ultérieure de Litecopy</translation>
    </message>
    <message>
        <source>it is not one of Litecopy&apos;s</source>
        <translation>ce n’est pas une liste de Litecopy</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>elle est endommagée</translation>
    </message>
    <message>
        <source>it is damaged: “%1” is not as Litecopy writes it</source>
        <translation>elle est endommagée&#xa0;: «&#xa0;%1&#xa0;» n’est pas tel que Litecopy l’écrit</translation>
    </message>
    <message>
        <source>it is damaged: it names a file twice</source>
        <translation>elle est endommagée&#xa0;: elle nomme deux fois un fichier</translation>
    </message>
    <message>
        <source>another copy into this folder</source>
        <translation>une autre copie dans ce dossier</translation>
    </message>
    <message>
        <source>There is no such database: it is made from the copy.</source>
        <translation>Cette base n’existe pas&#xa0;: elle est créée à partir de la copie.</translation>
    </message>
    <message>
        <source>The file is replaced: that needs every program to have closed it.</source>
        <translation>Le fichier est remplacé&#xa0;: pour cela, tous les programmes doivent l’avoir fermé.</translation>
    </message>
    <message>
        <source>Nobody has the database open: its file is replaced.</source>
        <translation>Personne n’a ouvert la base&#xa0;: son fichier est remplacé.</translation>
    </message>
    <message>
        <source>The database is in use: it is written into, in one transaction. Programs that have it open keep it, and see the new content then.</source>
        <translation>La base est en cours d’utilisation&#xa0;: on écrit dedans, en une seule transaction. Les programmes qui l’ont ouverte la gardent, et voient ensuite le nouveau contenu.</translation>
    </message>
    <message>
        <source>Programs may have the database open: it is written into, in one transaction.</source>
        <translation>Des programmes ont peut-être ouvert la base&#xa0;: on écrit dedans, en une seule transaction.</translation>
    </message>
    <message>
        <source>What was there before is kept in “%1”, but it could not be added to the list of copies there: %2</source>
        <translation>Ce qui s’y trouvait avant est conservé dans «&#xa0;%1&#xa0;», mais n’a pas pu être ajouté à la liste des copies de ce dossier&#xa0;: %2</translation>
    </message>
    <message>
        <source>What was there before was damaged, and is kept as it was in “%1”: %2</source>
        <translation>Ce qui s’y trouvait avant était endommagé, et est conservé tel quel dans «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>What was there before is kept in “%1”, but it could not be checked: %2</source>
        <translation>Ce qui s’y trouvait avant est conservé dans «&#xa0;%1&#xa0;», mais n’a pas pu être contrôlé&#xa0;: %2</translation>
    </message>
    <message>
        <source>The program that reads %1 took %2.</source>
        <translation>Le programme qui lit %1 n’a %2.</translation>
    </message>
    <message>
        <source>What it took is no whole database: throw it away. Look at what that program waits for, and copy again; a longer time-out gives it longer.</source>
        <translation>Ce qu’il a pris n’est pas une base entière&#xa0;: jetez-le. Voyez ce qu’attend ce programme, et refaites la copie&#x202f;; un délai plus long lui laisse plus de temps.</translation>
    </message>
    <message>
        <source>%1 holds no whole database.</source>
        <translation>%1 ne contient pas de base de données entière.</translation>
    </message>
    <message>
        <source>Nothing of it was kept. It was cut off when it was made or fetched, or changed since, or its medium is failing: take another copy.</source>
        <translation>Rien n’en a été gardé. La copie compressée a été tronquée quand elle a été faite ou rapportée, ou a changé depuis, ou son support est défaillant&#xa0;: prenez une autre copie.</translation>
    </message>
    <message>
        <source>DESTINATION is a file name, not a URI: leave out &apos;file://&apos;.</source>
        <translation>DESTINATION est un nom de fichier, pas un URI&#xa0;: enlevez «&#xa0;file://&#xa0;».</translation>
    </message>
    <message>
        <source>No copy is written to &apos;%1://&apos;. Mount it, and name a file there.</source>
        <translation>Aucune copie n’est écrite vers «&#xa0;%1://&#xa0;». Montez ce système de fichiers, et indiquez-y un fichier.</translation>
    </message>
    <message>
        <source>Not removed, though no rule keeps it: %1. %2</source>
        <translation>Non supprimée, bien qu’aucune règle ne la conserve&#xa0;: %1. %2</translation>
    </message>
    <message>
        <source>The part of Litecopy that makes schedules can’t be started: “%1” (%2).
Nothing was changed. It belongs to litecopy-cli and is installed with it: install that anew.</source>
        <translation>La partie de Litecopy qui fait les planifications n’a pas pu être lancée&#xa0;: «&#xa0;%1&#xa0;» (%2).
Rien n’a été modifié. Elle fait partie de litecopy-cli et s’installe avec lui&#xa0;: réinstallez-le.</translation>
    </message>
    <message>
        <source>This is a part of litecopy-cli: start “litecopy-cli schedule”.</source>
        <translation>Ceci est une partie de litecopy-cli&#xa0;: lancez «&#xa0;litecopy-cli schedule&#xa0;».</translation>
    </message>
    <message>
        <source>How:</source>
        <translation>Façon&#xa0;:</translation>
    </message>
    <message>
        <source>Waiting for %1, which takes nothing. With --timeout it is given up after a while.</source>
        <translation>En attente&#xa0;: %1, qui ne prend rien. Avec --timeout, la copie est abandonnée au bout d’un moment.</translation>
    </message>
    <message>
        <source>The copy waits for that program. Or copy without a lock: under Options, “Snapshot without a lock”.</source>
        <translation>La copie attend ce programme. Ou copiez sans verrou&#xa0;: sous «&#xa0;Options&#xa0;», «&#xa0;Instantané sans verrou&#xa0;».</translation>
    </message>
    <message>
        <source>Only a database gives way to a copy. Choose another name.</source>
        <translation>Seule une base de données cède la place à une copie. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>No file is replaced while a program uses it. Copy asks whether to put the copy back into it instead; or choose another name.</source>
        <translation>Aucun fichier n’est remplacé pendant qu’un programme l’utilise. «&#xa0;Copier&#xa0;» demande s’il faut plutôt remettre la copie en place dedans&#x202f;; ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Free some space, or choose another drive.</source>
        <translation>Libérez de la place, ou choisissez un autre disque.</translation>
    </message>
    <message>
        <source>Choose a drive with another file system: a FAT drive has no file of 4 GiB.</source>
        <translation>Choisissez un disque avec un autre système de fichiers&#xa0;: sur un disque FAT, un fichier ne peut pas atteindre 4&#xa0;Gio.</translation>
    </message>
    <message>
        <source>Nothing was copied. “Keep Waiting” waits for that program for up to an hour. “Copy without a Lock” copies the files as they stand, and then checks them.</source>
        <translation>Rien n’a été copié. «&#xa0;Continuer à attendre&#xa0;» attend ce programme jusqu’à une heure. «&#xa0;Copier sans verrou&#xa0;» copie les fichiers tels qu’ils sont, puis les contrôle.</translation>
    </message>
    <message>
        <source>It was left as it is. “Put It Back…” writes into it all the same, and keeps what is there; or use another name.</source>
        <translation>Il est resté tel quel. «&#xa0;Remettre en place…&#xa0;» écrit dedans malgré tout, et conserve ce qui s’y trouve&#x202f;; ou utilisez un autre nom.</translation>
    </message>
    <message>
        <source>It was left as it is. “Put It Back…” writes into it, and keeps what is there; or use another name.</source>
        <translation>Il est resté tel quel. «&#xa0;Remettre en place…&#xa0;» écrit dedans, et conserve ce qui s’y trouve&#x202f;; ou utilisez un autre nom.</translation>
    </message>
    <message>
        <source>Unpacking %1 (%2): %3 % of %4</source>
        <translation>Décompression de %1 (%2)&#xa0;: %3&#xa0;% de %4</translation>
    </message>
    <message>
        <source>Unpacking %1 (%2)…</source>
        <translation>Décompression de %1 (%2)…</translation>
    </message>
    <message>
        <source>One file is named as a copy of this database, and in no list: %1. Nothing removes it.</source>
        <translation>Un fichier a le nom d’une copie de cette base, et n’est dans aucune liste&#xa0;: %1. Rien ne le supprime.</translation>
    </message>
    <message>
        <source>%1 files are named as copies of this database, and in no list: %2. Nothing removes them.</source>
        <translation>%1 fichiers ont le nom de copies de cette base, et ne sont dans aucune liste&#xa0;: %2. Rien ne les supprime.</translation>
    </message>
    <message>
        <source>The list of the copies is not there</source>
        <translation>La liste des copies n’est pas là</translation>
    </message>
    <message>
        <source>“%1” is missing in “%2”, where it would be.</source>
        <translation>«&#xa0;%1&#xa0;» manque dans «&#xa0;%2&#xa0;», où elle devrait être.</translation>
    </message>
    <message>
        <source>“Keep a Copy Now” begins a new list. Each of them can still be put back: choose it under From.</source>
        <translation>«&#xa0;Conserver une copie maintenant&#xa0;» commence une nouvelle liste. Chacune d’elles peut encore être remise en place&#xa0;: choisissez-la sous «&#xa0;De&#xa0;».</translation>
    </message>
    <message>
        <source>It is no file on this computer. Type ssh://host/folder/name.db under From where ssh reaches it, or copy the file here first.</source>
        <translation>Ce n’est pas un fichier de cet ordinateur. Si ssh peut l’atteindre, saisissez ssh://host/folder/name.db sous «&#xa0;De&#xa0;», ou copiez d’abord le fichier ici.</translation>
    </message>
    <message>
        <source>A folder: drop the database file here, or the folder on To, where the copy goes.</source>
        <translation>Un dossier&#xa0;: déposez ici le fichier de la base, ou le dossier sur «&#xa0;Vers&#xa0;», où va la copie.</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>Le fichier n’est plus là.</translation>
    </message>
    <message>
        <source>The system refuses it: %1</source>
        <translation>Le système le refuse&#xa0;: %1</translation>
    </message>
    <message>
        <source>Could write all the time</source>
        <translation>Ont pu écrire tout le temps</translation>
    </message>
    <message>
        <source>Held back for at most %1</source>
        <translation>Retenus au plus %1</translation>
    </message>
    <message>
        <source>Held back for at most %1 at a time, %2 in all</source>
        <translation>Retenus au plus %1 à la fois, %2 en tout</translation>
    </message>
    <message>
        <source>“%1” is a URI, and a file name is needed: leave out “file://”.</source>
        <translation>«&#xa0;%1&#xa0;» est un URI, et il faut un nom de fichier&#xa0;: enlevez «&#xa0;file://&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is on another machine. Fetch a copy first: litecopy-cli copy %1 FILE</source>
        <translation>«&#xa0;%1&#xa0;» est sur une autre machine. Rapportez d’abord une copie&#xa0;: litecopy-cli copy %1 FILE</translation>
    </message>
    <message>
        <source>“%1” is an address, and a file here is needed. %2</source>
        <translation>«&#xa0;%1&#xa0;» est une adresse, et il faut un fichier d’ici. %2</translation>
    </message>
    <message>
        <source>nothing for %1 s</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation>rien pris pendant %1 s</translation>
    </message>
    <message>
        <source>Checking the kept copy of what was there before</source>
        <translation>Contrôle de la copie conservée de ce qui s’y trouvait avant</translation>
    </message>
    <message>
        <source>Compressed by</source>
        <translation>Compressée avec</translation>
    </message>
    <message>
        <source>Size without compression</source>
        <translation>Taille sans compression</translation>
    </message>
    <message>
        <source>Unpacking: %1 %</source>
        <translation>Décompression : %1 %</translation>
    </message>
    <message>
        <source>Choose another name, or replace it: Copy asks.</source>
        <translation>Choisissez un autre nom, ou remplacez le fichier : « Copier » le demandera.</translation>
    </message>
    <message>
        <source>Nothing unfinished was left behind. Choose a drive with another file system: a FAT drive has no file of 4 GiB.</source>
        <translation>Rien d’inachevé n’est resté. Choisissez un disque avec un autre système de fichiers : un disque FAT n’a pas de fichier de 4 Gio.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>What was there was damaged. To try to put it back all the same: litecopy-cli restore --even-damaged %1 %2</source>
        <translation>Ce qui s’y trouvait était endommagé. Pour essayer malgré tout de le remettre : litecopy-cli restore --even-damaged %1 %2</translation>
    </message>
    <message>
        <source>its database is destroyed</source>
        <translation>sa base de données est détruite</translation>
    </message>
    <message>
        <source>whether one has it open can’t be known here</source>
        <translation>on ne peut pas savoir ici si un programme l’a ouvert</translation>
    </message>
    <message>
        <source>Made from the copy “%1”, so that both are of one moment.</source>
        <translation>Faite à partir de la copie «&#xa0;%1&#xa0;», si bien que les deux sont d’un seul instant.</translation>
    </message>
    <message>
        <source>the copy that it was made from is where other programs may write unnoticed</source>
        <translation>la copie dont elle a été tirée est là où d’autres programmes peuvent écrire sans que cela se voie</translation>
    </message>
    <message>
        <source>It was moved or copied here, and nothing proves that it is the file that was made: it stays.</source>
        <translation>Elle a été déplacée ou copiée ici, et rien ne prouve que c’est le fichier qui a été fait&#xa0;: elle reste.</translation>
    </message>
    <message>
        <source>copies that were moved here: they are read once</source>
        <translation>copies déplacées ici (elles sont lues une fois)</translation>
    </message>
    <message>
        <source>it can’t be written into, for it is no database that SQLite opens</source>
        <translation>on ne peut pas y écrire, car ce n’est pas une base que SQLite ouvre</translation>
    </message>
    <message>
        <source>it can’t be written into while programs use it, for the copy’s text is in another encoding</source>
        <translation>on ne peut pas y écrire pendant que des programmes l’utilisent, car le texte de la copie a un autre codage</translation>
    </message>
    <message>
        <source>it can’t be written into while programs use it, for the copy’s pages have another size (%1, not %2 bytes)</source>
        <translation>on ne peut pas y écrire pendant que des programmes l’utilisent, car les pages de la copie ont une autre taille (%1, et non %2 octets)</translation>
    </message>
    <message>
        <source>It was left as it is. Close the program that uses it, then try again.</source>
        <translation>Il est resté tel quel. Fermez le programme qui l’utilise, puis réessayez.</translation>
    </message>
    <message>
        <source>It was left as it is. Write into the database instead (--into).</source>
        <translation>Il est resté tel quel. Écrivez plutôt dans la base (--into).</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Option inconnue&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>Il manque une valeur après «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Valeur inattendue après «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--also takes a file, not standard output.</source>
        <translation>--also attend un fichier, pas la sortie standard.</translation>
    </message>
    <message>
        <source>--also means nothing here: SOURCE is standard input, which can be read only once. Copy it to a file first, and that file to the others.</source>
        <translation>--also n’a pas de sens ici&#xa0;: SOURCE est l’entrée standard, qui ne peut être lue qu’une fois. Copiez-la d’abord dans un fichier, puis ce fichier vers les autres.</translation>
    </message>
    <message>
        <source>--also means nothing here: DESTINATION is standard output, and no file.</source>
        <translation>--also n’a pas de sens ici&#xa0;: DESTINATION est la sortie standard, et non un fichier.</translation>
    </message>
    <message>
        <source>--then has {} in it, the path of the copy: with --also there are several.</source>
        <translation>--then contient {}, le chemin de la copie&#xa0;: avec --also, il y en a plusieurs.</translation>
    </message>
    <message>
        <source>Make another copy of the same moment, FILE; may be given several times. It is made from the first copy, and stays where the other fails.</source>
        <translation>Faire une autre copie du même instant, FILE&#x202f;; peut être donné plusieurs fois. Elle est faite à partir de la première copie, et reste si l’autre échoue.</translation>
    </message>
    <message>
        <source>Make two copies of one moment, on two drives.</source>
        <translation>Faire deux copies d’un seul instant, sur deux disques.</translation>
    </message>
    <message>
        <source>The list also names copies of a database of this path on another computer, or on this one before it was installed anew: %1. No rule counts or removes them. If it is the same database: litecopy-cli keep adopt SOURCE FOLDER</source>
        <translation>La liste nomme aussi des copies d’une base qui a ce chemin sur un autre ordinateur, ou l’avait sur celui-ci avant sa réinstallation&#xa0;: %1. Aucune règle ne les compte ni ne les supprime. Si c’est la même base&#xa0;: litecopy-cli keep adopt SOURCE FOLDER</translation>
    </message>
    <message>
        <source>Copies of %1, on another computer or on this one before it was installed anew</source>
        <translation>Copies de %1, sur un autre ordinateur ou sur celui-ci avant sa réinstallation</translation>
    </message>
    <message>
        <source>Taken for copies of this database on this computer: %1</source>
        <translation>Reprises comme copies de cette base sur cet ordinateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Moved here, and known again by their digest: %1</source>
        <translation>Déplacées ici, et reconnues à leur empreinte&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not the file that was made, so left alone: %1</source>
        <translation>Pas le fichier qui a été fait, donc pas touché&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing to adopt: the list names no such copy.</source>
        <translation>Rien à reprendre&#xa0;: la liste ne nomme aucune copie de ce genre.</translation>
    </message>
    <message>
        <source>SOURCE and FOLDER are needed. To keep a database of the name adopt, write ./adopt.</source>
        <translation>Il faut SOURCE et FOLDER. Pour conserver une base nommée adopt, écrivez ./adopt.</translation>
    </message>
    <message>
        <source>Waiting for %1…</source>
        <translation>En attente&#xa0;: %1…</translation>
    </message>
    <message>
        <source>Say that the copies listed there are of this database, after this computer was installed anew.</source>
        <translation>Dire que les copies listées dans ce dossier sont de cette base, après la réinstallation de cet ordinateur.</translation>
    </message>
    <message>
        <source>If it was one, and its first bytes are destroyed: --force replaces it, and keeps it as it was.</source>
        <translation>Si c’en était une, et que ses premiers octets sont détruits&#xa0;: --force la remplace, et la conserve telle quelle.</translation>
    </message>
    <message>
        <source>Held back others for at most %1 ms at a time, %2 ms in all.</source>
        <translation>Autres programmes retenus au plus %1 ms à la fois, %2 ms en tout.</translation>
    </message>
    <message>
        <source>Held back programs that use the destination for at most %1 ms.</source>
        <translation>Programmes qui utilisent la destination retenus au plus %1 ms.</translation>
    </message>
    <message>
        <source>Of the same moment as %1, which it was made from.</source>
        <translation>Du même instant que %1, dont elle a été tirée.</translation>
    </message>
    <message>
        <source>Copies from another computer are here</source>
        <translation>Des copies d’un autre ordinateur se trouvent ici</translation>
    </message>
    <message>
        <source>They are of a database of this path on another computer, or on this one before it was installed anew: %1. They are not shown, and no rule counts or removes them. If they are of this database, say so: then the other computer, if there is one, counts them no more.</source>
        <translation>Elles sont d’une base qui a ce chemin sur un autre ordinateur, ou l’avait sur celui-ci avant sa réinstallation&#xa0;: %1. Elles ne sont pas affichées, et aucune règle ne les compte ni ne les supprime. Si elles sont de cette base, dites-le&#xa0;: l’autre ordinateur, s’il existe, ne les comptera plus.</translation>
    </message>
    <message>
        <source>only in “%1”</source>
        <translation>seulement dans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 only in “%2”</source>
        <translation>seulement dans «&#xa0;%2&#xa0;»&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copies “%1” and the journal of a program that crashed, and repairs the copy.</source>
        <translation>Copie «&#xa0;%1&#xa0;» et le journal d’annulation d’un programme qui a planté, et répare la copie.</translation>
    </message>
    <message>
        <source>Copies the files of “%1”, which another program keeps locked, until they stand still.</source>
        <translation>Copie les fichiers de «&#xa0;%1&#xa0;», qu’un autre programme garde verrouillée, jusqu’à ce qu’ils soient stables.</translation>
    </message>
    <message>
        <source>Copies “%1” and the log that a program left behind, and merges them in the copy.</source>
        <translation>Copie «&#xa0;%1&#xa0;» et le journal WAL qu’un programme a laissé, et les réunit dans la copie.</translation>
    </message>
    <message>
        <source>Copies the file of “%1”, which no program has open.</source>
        <translation>Copie le fichier «&#xa0;%1&#xa0;», qu’aucun programme n’a ouvert.</translation>
    </message>
    <message>
        <source>Copies the files of “%1” without a lock, over again until nothing changes meanwhile.</source>
        <translation>Copie les fichiers de «&#xa0;%1&#xa0;» sans verrou, encore et encore, jusqu’à ce que rien ne change entre-temps.</translation>
    </message>
    <message>
        <source>Writes “%1” anew, without deleted rows and free pages: at least %2 smaller.</source>
        <translation>Réécrit «&#xa0;%1&#xa0;», sans lignes supprimées ni pages libres&#xa0;: au moins %2 de moins.</translation>
    </message>
    <message>
        <source>Writes “%1” anew, without deleted rows.</source>
        <translation>Réécrit «&#xa0;%1&#xa0;», sans lignes supprimées.</translation>
    </message>
    <message>
        <source>Copies “%1” as it is at one moment: the copy shares its blocks on the drive.</source>
        <translation>Copie «&#xa0;%1&#xa0;» telle qu’elle est à un seul instant&#xa0;: la copie partage ses blocs sur le disque.</translation>
    </message>
    <message>
        <source>Copies “%1” as it is at this moment.</source>
        <translation>Copie «&#xa0;%1&#xa0;» telle qu’elle est à cet instant.</translation>
    </message>
    <message>
        <source>Copies “%1” in short steps, as it is at one moment.</source>
        <translation>Copie «&#xa0;%1&#xa0;» par petites étapes, telle qu’elle est à un seul instant.</translation>
    </message>
    <message>
        <source>Other programs are not held back.</source>
        <translation>Les autres programmes ne sont pas retenus.</translation>
    </message>
    <message>
        <source>Other programs keep writing.</source>
        <translation>Les autres programmes continuent à écrire.</translation>
    </message>
    <message>
        <source>Programs that write to it wait until it is copied.</source>
        <translation>Les programmes qui y écrivent attendent qu’elle soit copiée.</translation>
    </message>
    <message>
        <source>Other programs keep writing, and the copy starts over whenever one does.</source>
        <translation>Les autres programmes continuent à écrire, et la copie recommence chaque fois que l’un d’eux écrit.</translation>
    </message>
    <message>
        <source>Other programs write in between, and are held off once if the copy can’t keep up.</source>
        <translation>Les autres programmes écrivent entre les étapes, et sont retenus une fois si la copie n’arrive pas à suivre.</translation>
    </message>
    <message>
        <source>checked in full</source>
        <translation>contrôlée en entier</translation>
    </message>
    <message>
        <source>compressed (%1), unpacked again and compared</source>
        <translation>compressée (%1), décompressée de nouveau et comparée</translation>
    </message>
    <message>
        <source>written to “%1” without a check</source>
        <translation>écrite dans «&#xa0;%1&#xa0;» sans contrôle</translation>
    </message>
    <message>
        <source>written to “%1”</source>
        <translation>écrite dans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>read back from the disk and compared</source>
        <translation>relue sur le disque et comparée</translation>
    </message>
    <message>
        <source>The copy is %1, then takes the place of the file that is there.</source>
        <extracomment>%1 is &quot;checked, written to “Backup”&quot;</extracomment>
        <translation>La copie est %1, puis prend la place du fichier qui s’y trouve.</translation>
    </message>
    <message>
        <source>The copy is %1, then named.</source>
        <translation>La copie est %1, puis nommée.</translation>
    </message>
    <message>
        <source>%1: cancelled</source>
        <translation>%1&#xa0;: annulé</translation>
    </message>
    <message>
        <source>Not copied: %1</source>
        <translation>Non copié&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2, of the same moment</source>
        <translation>%1&#xa0;: %2, du même instant</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>Taille&#xa0;:</translation>
    </message>
    <message>
        <source>Changes:</source>
        <translation>Modifications&#xa0;:</translation>
    </message>
    <message>
        <source>Time:</source>
        <translation>Durée&#xa0;:</translation>
    </message>
    <message>
        <source>Check:</source>
        <translation>Contrôle&#xa0;:</translation>
    </message>
    <message>
        <source>Writers:</source>
        <translation>Autres programmes&#xa0;:</translation>
    </message>
    <message>
        <source>Safety copy:</source>
        <translation>Copie de sécurité&#xa0;:</translation>
    </message>
    <message>
        <source>%1, about %2 left</source>
        <extracomment>%1 is a sentence, %2 a time</extracomment>
        <translation>%1, encore %2 environ</translation>
    </message>
    <message>
        <source>Comparing: %1, %2 changed</source>
        <translation>Comparaison&#xa0;: %1, modifié&#xa0;: %2</translation>
    </message>
    <message>
        <source>Copying: %1</source>
        <translation>Copie&#xa0;: %1</translation>
    </message>
    <message>
        <source>(%1 remaining)</source>
        <translation>(reste %1)</translation>
    </message>
    <message>
        <source>Paused: %1 copied</source>
        <translation>En pause, copié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Limited by reading the database.</source>
        <translation>Limité par la lecture de la base.</translation>
    </message>
    <message>
        <source>Limited by writing the copy.</source>
        <translation>Limité par l’écriture de la copie.</translation>
    </message>
    <message>
        <source>Limited by writing to “%1”.</source>
        <translation>Limité par l’écriture dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Limited by other programs that write to the database.</source>
        <translation>Limité par d’autres programmes qui écrivent dans la base.</translation>
    </message>
    <message>
        <source>Limited by compressing.</source>
        <translation>Limité par la compression.</translation>
    </message>
    <message>
        <source>Auto-vacuum</source>
        <translation>Auto-vacuum</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>Application ID</source>
        <translation>Identifiant d’application</translation>
    </message>
    <message>
        <source>moved here, not read yet</source>
        <translation>déplacée ici, pas encore lue</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>so much of all</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>--also names &apos;%1&apos;, which is a destination already.</source>
        <translation>--also indique «&#xa0;%1&#xa0;», qui est déjà une destination.</translation>
    </message>
    <message>
        <source>the newest copy: it is read, to be compared with this one</source>
        <translation>la copie la plus récente&#xa0;: elle est lue, pour être comparée à celle-ci</translation>
    </message>
    <message>
        <source>What is there is no database that can be read, but destroyed or encrypted: its file is replaced, and kept as it was.</source>
        <translation>Ce qui s’y trouve n’est pas une base de données lisible, mais détruite ou chiffrée&#xa0;: son fichier est remplacé, et conservé tel quel.</translation>
    </message>
    <message>
        <source>Could not be read, so not proved: %1</source>
        <translation>Illisibles, donc non prouvées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cancelled. What was found until then is in the list.</source>
        <translation>Annulé. Ce qui a été constaté jusque-là figure dans la liste.</translation>
    </message>
    <message>
        <source>Cancelled: no copy was made at “%1”.</source>
        <translation>Annulé&#xa0;: aucune copie n’a été faite dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>that a checkpoint has not written over a part of this state is known by comparing pages only, and a page that a power cut tore would not be noticed</source>
        <translation>seule la comparaison des pages indique qu’un point de contrôle n’a rien écrasé de cet état, et une page déchirée par une coupure de courant passerait inaperçue</translation>
    </message>
    <message>
        <source>More pages differ than fit into memory, and no other drive had room for them: they were written beside the copy while the database was held. A temporary folder on another drive keeps that short.</source>
        <translation>Plus de pages diffèrent que la mémoire ne peut en contenir, et aucun autre disque n’avait de place pour elles&#xa0;: elles ont été écrites à côté de la copie pendant que la base était retenue. Un dossier temporaire sur un autre disque abrège cela.</translation>
    </message>
    <message>
        <source>all of it had to be copied before it could be compared</source>
        <translation>il a fallu la copier en entier avant de pouvoir la comparer</translation>
    </message>
    <message>
        <source> All of it is written to a private file first, which is compared with the older copy then: where nothing differs, the older copy stays as it is.</source>
        <translation> Elle est d’abord écrite en entier dans un fichier privé, qui est ensuite comparé à l’ancienne copie&#xa0;: si rien ne diffère, l’ancienne copie reste telle quelle.</translation>
    </message>
    <message>
        <source> Where the file system shares no blocks, the pages that differ are written into the copy itself, and until that is done, programs that read it without SQLite may see a mixture.</source>
        <translation> Si le système de fichiers ne partage pas les blocs, les pages qui diffèrent sont écrites dans la copie elle-même, et tant que ce n’est pas fini, les programmes qui la lisent sans SQLite peuvent voir un mélange.</translation>
    </message>
    <message>
        <source> Not as it is now, but as it was after an earlier commit: laid over the copy are the frames of the log up to that one.</source>
        <translation> Pas telle qu’elle est maintenant, mais telle qu’elle était après une validation antérieure&#xa0;: les trames du journal WAL jusqu’à celle-ci sont appliquées à la copie.</translation>
    </message>
    <message>
        <source>The copy is what was kept of a destroyed or encrypted database: its file is put back as it was, and can&apos;t be checked.</source>
        <translation>La copie est ce qui a été conservé d’une base détruite ou chiffrée&#xa0;: son fichier est remis en place tel quel, et ne peut pas être contrôlé.</translation>
    </message>
    <message>
        <source>%1 can’t be read as of that commit.</source>
        <translation>Impossible de lire %1 dans l’état de cette validation.</translation>
    </message>
    <message>
        <source>Commits are counted from the moment in which the write-ahead log was started, and SQLite starts it over when all of it was merged. Look at the log for the commits that are there.</source>
        <translation>Les validations sont comptées à partir du moment où le journal WAL a été commencé, et SQLite le recommence quand il a été entièrement intégré. Consultez le journal WAL pour voir les validations présentes.</translation>
    </message>
    <message>
        <source>%1 can’t be read as of that commit any more.</source>
        <translation>Il n’est plus possible de lire %1 dans l’état de cette validation.</translation>
    </message>
    <message>
        <source>A checkpoint has merged later commits into the database file. Look at the log for the commits that can still be read.</source>
        <translation>Un point de contrôle a intégré des validations ultérieures au fichier de la base. Consultez le journal WAL pour voir les validations encore lisibles.</translation>
    </message>
    <message>
        <source>it has no write-ahead log</source>
        <translation>elle n’a pas de journal WAL</translation>
    </message>
    <message>
        <source>commit %1: what page %2 held then is gone, for a later commit was written over it</source>
        <extracomment>%1 is the number of a commit, %2 that of a page</extracomment>
        <translation>validation %1&#xa0;: ce que contenait alors la page %2 a disparu, car une validation ultérieure l’a écrasé</translation>
    </message>
    <message>
        <source>“%1” is complete, but its name may not be on the medium yet. After a power cut it may be missing.</source>
        <translation>«&#xa0;%1&#xa0;» est complet, mais son nom n’est peut-être pas encore sur le support. Après une coupure de courant, il peut manquer.</translation>
    </message>
    <message>
        <source>Show what five commits changed, as far as the database’s log goes back.</source>
        <translation>Montrer ce que cinq validations ont modifié, pour autant que le journal WAL de la base remonte assez loin.</translation>
    </message>
    <message>
        <source>COMMIT</source>
        <translation>COMMIT</translation>
    </message>
    <message>
        <source>Read FIRST as it was after that commit in its write-ahead log: a number that “litecopy-cli log” shows, or -N for N commits before the last one. Without SECOND it is compared with itself as it is now.</source>
        <translation>Lire FIRST telle qu’elle était après cette validation de son journal WAL&#xa0;: un numéro que montre «&#xa0;litecopy-cli log&#xa0;», ou -N pour N validations avant la dernière. Sans SECOND, elle est comparée à elle-même telle qu’elle est maintenant.</translation>
    </message>
    <message>
        <source>the number of a commit, or -N for N commits before the last one</source>
        <translation>le numéro d’une validation, ou -N pour N validations avant la dernière</translation>
    </message>
    <message>
        <source>It is made from the copy “%1”, once that is there, so that both are of one moment.</source>
        <translation>Elle est faite à partir de la copie «&#xa0;%1&#xa0;», une fois que celle-ci existe, si bien que les deux sont d’un seul instant.</translation>
    </message>
    <message>
        <source>So the other copies were not begun.</source>
        <translation>Les autres copies n’ont donc pas été commencées.</translation>
    </message>
    <message>
        <source>Copy the database as it was after that commit in its write-ahead log: a number that “litecopy-cli log” shows, or -N for N commits before the last one.</source>
        <translation>Copier la base telle qu’elle était après cette validation de son journal WAL&#xa0;: un numéro que montre «&#xa0;litecopy-cli log&#xa0;», ou -N pour N validations avant la dernière.</translation>
    </message>
    <message>
        <source>Copy the database as it was three commits ago, as far as its log goes back.</source>
        <translation>Copier la base telle qu’elle était il y a trois validations, pour autant que son journal WAL remonte assez loin.</translation>
    </message>
    <message>
        <source>--as-of cannot be given together with --method=online, by which SQLite copies the last commit.</source>
        <translation>--as-of ne peut pas être donné avec --method=online, où SQLite copie la dernière validation.</translation>
    </message>
    <message>
        <source>--as-of cannot be given together with --hold=never.</source>
        <translation>--as-of ne peut pas être donné avec --hold=never.</translation>
    </message>
    <message>
        <source>There are files there that have the name of a copy and are in no list, so no rule removes them: %1. To see all of them: litecopy-cli keep list %2</source>
        <translation>Il s’y trouve des fichiers qui ont le nom d’une copie et ne sont dans aucune liste&#x202f;; aucune règle ne les supprime donc&#xa0;: %1. Pour les voir tous&#xa0;: litecopy-cli keep list %2</translation>
    </message>
    <message>
        <source>Print one JSON object on one line; of several copies one for each.</source>
        <translation>Afficher un objet JSON sur une ligne&#x202f;; s’il y a plusieurs copies, un par copie.</translation>
    </message>
    <message>
        <source>Moved here, checked, taken for what the list says, and kept for good, for nothing proves it: %1</source>
        <translation>Déplacées ici, contrôlées, prises pour ce que dit la liste, et conservées définitivement, car rien ne le prouve&#xa0;: %1</translation>
    </message>
    <message>
        <source>To begin a new list: mv -n %1 %2</source>
        <translation>Pour commencer une nouvelle liste&#xa0;: mv -n %1 %2</translation>
    </message>
    <message>
        <source>Shows what is in the write-ahead log of a SQLite database, who keeps it, and which earlier states of the database can still be read. Changes neither.</source>
        <translation>Montre ce que contient le journal WAL d’une base de données SQLite, qui le retient, et quels états antérieurs de la base sont encore lisibles. Ne modifie ni l’un ni l’autre.</translation>
    </message>
    <message>
        <source>List its commits, and the tables that each of them changed.</source>
        <translation>Lister ses validations, et les tables que chacune a modifiées.</translation>
    </message>
    <message>
        <source>Show which rows the last commit changed.</source>
        <translation>Montrer quelles lignes la dernière validation a modifiées.</translation>
    </message>
    <message>
        <source>Copy the database as it was before it.</source>
        <translation>Copier la base telle qu’elle était avant celle-ci.</translation>
    </message>
    <message>
        <source>Don’t find out which tables a commit changed: of the database itself less is read.</source>
        <translation>Ne pas chercher quelles tables une validation a modifiées&#xa0;: on lit moins de la base elle-même.</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>Size after it</source>
        <translation>Taille après</translation>
    </message>
    <message>
        <source>Its state</source>
        <translation>Son état</translation>
    </message>
    <message>
        <source>Changed pages of</source>
        <translation>Pages modifiées de</translation>
    </message>
    <message>
        <source>(when the log was started)</source>
        <translation>(au début du journal WAL)</translation>
    </message>
    <message>
        <source>%1 (by later names)</source>
        <translation>%1 (d’après des noms plus récents)</translation>
    </message>
    <message>
        <source>%1 (not sealed)</source>
        <translation>%1 (non protégée par des sommes de contrôle)</translation>
    </message>
    <message>
        <source>The log changed again and again while it was read: what is shown may not be of one moment.</source>
        <translation>Le journal WAL a changé sans cesse pendant sa lecture&#xa0;: ce qui est montré n’est peut-être pas d’un seul instant.</translation>
    </message>
    <message>
        <source>One database is needed.</source>
        <translation>Il faut une seule base de données.</translation>
    </message>
    <message>
        <source>Reading: %1 %</source>
        <translation>Lecture&#xa0;: %1&#xa0;%</translation>
    </message>
    <message>
        <source>Show the commits in its write-ahead log, and who keeps it.</source>
        <translation>Montrer les validations de son journal WAL, et qui le retient.</translation>
    </message>
    <message>
        <source>Rescue what is left of a damaged one.</source>
        <translation>Récupérer ce qui reste d’une base endommagée.</translation>
    </message>
    <message>
        <source>Commands: copy, keep, restore, info, compare, log, rescue, schedule.</source>
        <translation>Commandes&#xa0;: copy, keep, restore, info, compare, log, rescue, schedule.</translation>
    </message>
    <message>
        <source>Makes a new, sound database of what can still be read of a damaged one, which is not changed.</source>
        <translation>Fait une nouvelle base, saine, de ce qui est encore lisible dans une base endommagée, qui n’est pas modifiée.</translation>
    </message>
    <message>
        <source>Rescue every row that can be read.</source>
        <translation>Récupérer toutes les lignes lisibles.</translation>
    </message>
    <message>
        <source>Look into unused pages, too.</source>
        <translation>Chercher aussi dans les pages inutilisées.</translation>
    </message>
    <message>
        <source>Read pages that the database no longer uses, too: rows that were deleted come back, in the table lost_and_found.</source>
        <translation>Lire aussi les pages que la base n’utilise plus&#xa0;: des lignes supprimées reviennent, dans la table lost_and_found.</translation>
    </message>
    <message>
        <source>It ends with 0 where nothing is known to be lost, and with 65 where something is, or where nothing could be rescued. The new database has passed SQLite&apos;s integrity check.</source>
        <translation>Le code de fin est 0 si rien n’est perdu, autant qu’on sache, et 65 si quelque chose est perdu, ou si rien n’a pu être récupéré. La nouvelle base a passé le contrôle d’intégrité de SQLite.</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 ligne(s)</translation>
    </message>
    <message>
        <source>%1 incomplete</source>
        <translation>incomplètes&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 do not fit</source>
        <translation>non conformes&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 unreadable</source>
        <translation>illisibles&#xa0;: %1</translation>
    </message>
    <message>
        <source>pages unreadable: %1</source>
        <translation>pages illisibles&#xa0;: %1</translation>
    </message>
    <message>
        <source>pages matched: %1</source>
        <translation>pages attribuées&#xa0;: %1</translation>
    </message>
    <message>
        <source>without its constraints</source>
        <translation>sans ses contraintes</translation>
    </message>
    <message>
        <source>%1 could not be made anew: %2</source>
        <translation>%1 n’a pas pu être recréé&#xa0;: %2</translation>
    </message>
    <message>
        <source>A program wrote meanwhile: what was rescued may not be of one moment.</source>
        <translation>Un programme a écrit entre-temps&#xa0;: ce qui a été récupéré n’est peut-être pas d’un seul instant.</translation>
    </message>
    <message>
        <source>Nothing is known to be lost.</source>
        <translation>Rien n’est perdu, autant qu’on sache.</translation>
    </message>
    <message>
        <source>Not all of the database could be read.</source>
        <translation>La base n’a pas pu être lue en entier.</translation>
    </message>
    <message>
        <source>Looking for rows</source>
        <translation>Recherche des lignes</translation>
    </message>
    <message>
        <source>Rescuing rows</source>
        <translation>Récupération des lignes</translation>
    </message>
    <message>
        <source>Making indexes</source>
        <translation>Création des index</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Two names are needed: DAMAGED and NEW.</source>
        <translation>Il faut deux noms&#xa0;: DAMAGED et NEW.</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <translation>%1&#xa0;: %2&#xa0;%</translation>
    </message>
    <message>
        <source>Cancelled: the database is as it was.</source>
        <translation>Annulé&#xa0;: la base est comme avant.</translation>
    </message>
    <message>
        <source>The database holds what the copy holds: nothing would change.</source>
        <translation>La base contient ce que contient la copie&#xa0;: rien ne changerait.</translation>
    </message>
    <message>
        <source>All tables have the same content. It would be stored as it is in the copy.</source>
        <translation>Toutes les tables ont le même contenu. Il serait stocké comme il l’est dans la copie.</translation>
    </message>
    <message>
        <source>Nothing was changed, and nothing had to be kept.</source>
        <translation>Rien n’a été modifié, et rien n’a dû être conservé.</translation>
    </message>
    <message>
        <source>It was kept before a restore, and was none then, either: --force puts it back as it was.</source>
        <translation>Elle a été conservée avant une restauration, et n’était déjà pas une base lisible&#xa0;: --force la remet en place telle quelle.</translation>
    </message>
    <message>
        <source>What was there was no database that could be read. To put it back as it was: litecopy-cli restore --force %1 %2</source>
        <translation>Ce qui s’y trouvait n’était pas une base de données lisible. Pour le remettre tel quel&#xa0;: litecopy-cli restore --force %1 %2</translation>
    </message>
    <message>
        <source>“litecopy-cli log” lists them.</source>
        <translation>«&#xa0;litecopy-cli log&#xa0;» les liste.</translation>
    </message>
    <message>
        <source>Not all of these are files: drop databases alone, or one thing at a time.</source>
        <translation>Ce ne sont pas tous des fichiers&#xa0;: déposez seulement des bases, ou un seul élément à la fois.</translation>
    </message>
    <message>
        <source>No other program was seen to use it</source>
        <translation>Aucun autre programme n’a été vu en train de l’utiliser</translation>
    </message>
    <message>
        <source>Copying is slower than it was before.</source>
        <translation>La copie est plus lente qu’avant.</translation>
    </message>
    <message>
        <source>Checking is slower than the copying was.</source>
        <translation>Le contrôle est plus lent que ne l’était la copie.</translation>
    </message>
    <message>
        <source>Writing to disk is slower than the copying was.</source>
        <translation>L’écriture sur le disque est plus lente que ne l’était la copie.</translation>
    </message>
    <message>
        <source>Writing to “%1” is slower than the copying was.</source>
        <translation>L’écriture dans «&#xa0;%1&#xa0;» est plus lente que ne l’était la copie.</translation>
    </message>
    <message>
        <source>As it was when the write-ahead log was started, %1 commits ago.</source>
        <translation>Telle qu’elle était au début du journal WAL, il y a %1 validation(s).</translation>
    </message>
    <message>
        <source>As it was after commit %1 of the %2 in the write-ahead log.</source>
        <translation>Telle qu’elle était après la validation %1 sur %2 du journal WAL.</translation>
    </message>
    <message>
        <source>%1 has a read transaction open.</source>
        <translation>%1 a une transaction de lecture ouverte.</translation>
    </message>
    <message>
        <source>%1 has a read transaction open on the last commit: all can be merged, but the log can’t be started over, and grows.</source>
        <translation>%1 a une transaction de lecture ouverte sur la dernière validation&#xa0;: tout peut être intégré, mais le journal WAL ne peut pas être recommencé, et grossit.</translation>
    </message>
    <message>
        <source>%1 has had a read transaction open since before the first commit of the log: %3 of frames behind it can’t be merged.</source>
        <extracomment>%1 is a program, %2 a number of commits, %3 a size</extracomment>
        <translation>%1 a une transaction de lecture ouverte depuis avant la première validation du journal WAL&#xa0;: %3 de trames qui suivent ne peuvent pas être intégrés.</translation>
    </message>
    <message>
        <source>%1 has had a read transaction open since commit %2: %3 of frames behind it can’t be merged.</source>
        <translation>%1 a une transaction de lecture ouverte depuis la validation %2&#xa0;: %3 de trames qui suivent ne peuvent pas être intégrés.</translation>
    </message>
    <message>
        <source>%1 has had a read transaction open since all of the log was merged: it reads the database file, and what was committed since can’t be merged.</source>
        <translation>%1 a une transaction de lecture ouverte depuis que tout le journal WAL a été intégré&#xa0;: elle lit le fichier de la base, et ce qui a été validé depuis ne peut pas être intégré.</translation>
    </message>
    <message>
        <source>%1 has a write transaction open.</source>
        <translation>%1 a une transaction d’écriture ouverte.</translation>
    </message>
    <message>
        <source>%1 is merging the log.</source>
        <translation>%1 est en train d’intégrer le journal WAL.</translation>
    </message>
    <message>
        <source>%1 has the database open, and keeps nothing.</source>
        <translation>%1 a ouvert la base, et ne retient rien.</translation>
    </message>
    <message>
        <source>1 free page</source>
        <translation>1 page libre</translation>
    </message>
    <message>
        <source>%1 free pages</source>
        <translation>%1 pages libres</translation>
    </message>
    <message>
        <source>1 other page</source>
        <translation>1 autre page</translation>
    </message>
    <message>
        <source>%1 other pages</source>
        <translation>%1 autres pages</translation>
    </message>
    <message>
        <source>can be read</source>
        <translation>lisible</translation>
    </message>
    <message>
        <source>can be read, as far as comparing pages tells</source>
        <translation>lisible, pour autant que la comparaison des pages l’indique</translation>
    </message>
    <message>
        <source>gone: what page %1 held then was written over</source>
        <translation>plus lisible&#xa0;: ce que contenait alors la page %1 a été écrasé</translation>
    </message>
    <message>
        <source>There is no write-ahead log.</source>
        <translation>Il n’y a pas de journal WAL.</translation>
    </message>
    <message>
        <source>The write-ahead log (%1) holds no commit.</source>
        <translation>Le journal WAL (%1) ne contient aucune validation.</translation>
    </message>
    <message>
        <source>1 commit</source>
        <translation>1 validation</translation>
    </message>
    <message>
        <source>%1 commits</source>
        <translation>%1 validations</translation>
    </message>
    <message>
        <source>%1 in the write-ahead log, %2 of %3 in its file.</source>
        <translation>%1 dans le journal WAL&#xa0;: %2 occupés sur les %3 de son fichier.</translation>
    </message>
    <message>
        <source>No program shares the log’s index, so what of it is merged into the database is not known.</source>
        <translation>Aucun programme ne partage l’index du journal WAL&#xa0;: on ne sait donc pas ce qui en est intégré à la base.</translation>
    </message>
    <message>
        <source>All of it is merged into the database.</source>
        <translation>Il est entièrement intégré à la base.</translation>
    </message>
    <message>
        <source>%1 are merged into the database, %2 are not.</source>
        <translation>%1 sont intégrés à la base, %2 ne le sont pas.</translation>
    </message>
    <message>
        <source>The log is not sealed by checksums from commit %1 on: if the programs that have it open crashed now, SQLite would lose that commit and the %2 behind it. Let them end properly.</source>
        <translation>Le journal WAL n’est plus protégé par des sommes de contrôle à partir de la validation %1&#xa0;: si les programmes qui l’ont ouvert plantaient maintenant, SQLite perdrait cette validation et toutes celles qui la suivent (%2). Laissez ces programmes se terminer normalement.</translation>
    </message>
    <message>
        <source>The log grows for as long as a read transaction is open: SQLite merges no frame behind it. End that transaction, or the program.</source>
        <translation>Le journal WAL grossit tant qu’une transaction de lecture est ouverte&#xa0;: SQLite n’intègre aucune des trames qui la suivent. Terminez cette transaction, ou le programme.</translation>
    </message>
    <message>
        <source>Nothing keeps the log from being merged now. SQLite merges it with a later commit, or when the last program closes the database; a program that switches that off (wal_autocheckpoint) has to do it itself.</source>
        <translation>Rien n’empêche maintenant d’intégrer le journal WAL. SQLite l’intègre lors d’une validation ultérieure, ou quand le dernier programme ferme la base&#xa0;; un programme qui désactive cela (wal_autocheckpoint) doit le faire lui-même.</translation>
    </message>
    <message>
        <source>All of the log is merged, and its file keeps its size: SQLite writes it over from its start, and makes it shorter only for PRAGMA wal_checkpoint(TRUNCATE), a journal_size_limit, or when the last program closes the database.</source>
        <translation>Tout le journal WAL est intégré, et son fichier garde sa taille&#xa0;: SQLite le réécrit depuis le début, et ne le raccourcit que pour PRAGMA wal_checkpoint(TRUNCATE), un journal_size_limit, ou quand le dernier programme ferme la base.</translation>
    </message>
    <message>
        <source>No program has the database open: the log was left behind. The next program that opens the database with SQLite merges it, and the earlier states are gone then.</source>
        <translation>Aucun programme n’a ouvert la base&#xa0;: le journal WAL a été laissé là. Le prochain programme qui ouvre la base avec SQLite l’intègre, et les états antérieurs disparaissent alors.</translation>
    </message>
    <message>
        <source>%1 of the database are free pages. auto_vacuum is off, so its file never becomes shorter by itself; a compact copy leaves them out.</source>
        <translation>%1 de la base sont des pages libres. auto_vacuum est désactivé, donc son fichier ne raccourcit jamais de lui-même&#xa0;; une copie compacte les omet.</translation>
    </message>
    <message>
        <source>%1 of the database are free pages; a compact copy leaves them out.</source>
        <translation>%1 de la base sont des pages libres&#xa0;; une copie compacte les omet.</translation>
    </message>
    <message>
        <source>The rollback journal (%1) is of a transaction that has ended: it does nothing.</source>
        <translation>Le journal d’annulation (%1) est celui d’une transaction terminée&#xa0;: il est sans effet.</translation>
    </message>
    <message>
        <source>A transaction of %1 is under way, and has changed nothing in the database file yet.</source>
        <translation>Une transaction lancée par %1 est en cours, et n’a encore rien modifié dans le fichier de la base.</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programme</translation>
    </message>
    <message>
        <source>A transaction of %1 is under way. If that program crashed now, the journal would put back %2.</source>
        <translation>Une transaction lancée par %1 est en cours. Si ce programme plantait maintenant, le journal d’annulation remettrait en place %2.</translation>
    </message>
    <message>
        <source>A program ended in the midst of a transaction and left a hot journal. The next program that opens the database with SQLite puts back %1, and the database has %2 then. Copies are of that state already.</source>
        <translation>Un programme s’est arrêté au milieu d’une transaction et a laissé un journal d’annulation encore à appliquer (hot journal). Le prochain programme qui ouvre la base avec SQLite remet en place %1, et la base a alors %2. Les copies sont déjà dans cet état.</translation>
    </message>
    <message>
        <source>commits in the log now: %1</source>
        <translation>validations actuellement dans le journal WAL&#xa0;: %1</translation>
    </message>
    <message>
        <source>No free page has rows: none that were deleted have come back.</source>
        <translation>Aucune page libre ne contient de lignes&#xa0;: aucune ligne supprimée n’est revenue.</translation>
    </message>
    <message>
        <source>Rows that were deleted have come back: they are among those in lost_and_found.</source>
        <translation>Des lignes supprimées sont revenues&#xa0;: elles sont parmi celles de lost_and_found.</translation>
    </message>
    <message>
        <source>Where AUTOINCREMENT goes on was lost: it goes on behind the largest rowid that was found.</source>
        <translation>Le point où AUTOINCREMENT continue s’est perdu&#xa0;: il continue après le plus grand rowid trouvé.</translation>
    </message>
    <message>
        <source>The virtual table “%1” was rebuilt from what is left of its rows.</source>
        <translation>La table virtuelle «&#xa0;%1&#xa0;» a été reconstruite à partir de ce qui reste de ses lignes.</translation>
    </message>
    <message>
        <source>The database’s header is lost. Its pages show that they have %1 bytes each.</source>
        <translation>L’en-tête de la base est perdu. Ses pages montrent qu’elles ont %1 octets chacune.</translation>
    </message>
    <message>
        <source>The header names another text encoding than the text has. The text’s own was taken.</source>
        <translation>L’en-tête indique un autre encodage que celui du texte. Celui du texte a été retenu.</translation>
    </message>
    <message>
        <source>A part of sqlite_schema is lost. Tables that were named there alone are in lost_and_found, without their names and columns.</source>
        <translation>Une partie de sqlite_schema est perdue. Les tables qui n’étaient inscrites que là sont dans lost_and_found, sans leurs noms ni leurs colonnes.</translation>
    </message>
    <message>
        <source>Pages that no tree leads to and that were matched to a table by their rowids and values: %1.</source>
        <translation>Pages auxquelles aucun arbre ne mène et qui ont été attribuées à une table d’après leurs rowids et leurs valeurs&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The list of free pages is damaged: rows that had been deleted may be among those of pages that no tree leads to.</source>
        <translation>La liste des pages libres est endommagée&#xa0;: des lignes qui avaient été supprimées peuvent être parmi celles des pages auxquelles aucun arbre ne mène.</translation>
    </message>
    <message>
        <source>It is not encrypted: SQLite reads it, and it was copied as any other database.</source>
        <translation>La base n’est pas chiffrée&#xa0;: SQLite la lit, et elle a été copiée comme toute autre base.</translation>
    </message>
    <message>
        <source>more pages differ than fit into memory, no other drive has room for them, and the database changed whenever they were written beside the copy</source>
        <translation>plus de pages diffèrent que la mémoire ne peut en contenir, aucun autre disque n’a de place pour elles, et la base a changé chaque fois qu’elles étaient écrites à côté de la copie</translation>
    </message>
    <message>
        <source>it can be copied to a new file, or in place of one</source>
        <translation>elle peut être copiée dans un nouveau fichier, ou à la place d’un fichier existant</translation>
    </message>
    <message>
        <source>its pages can’t be read one by one</source>
        <translation>ses pages ne peuvent pas être lues une par une</translation>
    </message>
    <message>
        <source>it doesn’t end where a page ends</source>
        <translation>elle ne finit pas là où finit une page</translation>
    </message>
    <message>
        <source>its write-ahead log has to be held while it is copied</source>
        <translation>son journal WAL doit être tenu pendant la copie</translation>
    </message>
    <message>
        <source>It is encrypted: it is copied as it is, from one pinned snapshot, while other programs keep writing, and only its password can check the copy.</source>
        <translation>La base est chiffrée&#xa0;: elle est copiée telle quelle, depuis un seul instantané retenu, pendant que les autres programmes continuent à écrire, et seul son mot de passe permet de contrôler la copie.</translation>
    </message>
    <message>
        <source>It is encrypted: it is copied as it is, when its file and its log stand still, and only its password can check the copy.</source>
        <translation>Elle est chiffrée : elle est copiée telle quelle, quand son fichier et son journal ne changent pas, et seul son mot de passe permet de vérifier la copie.</translation>
    </message>
    <message>
        <source>It is encrypted: it is copied as it is, in short slices, between which other programs write, and only its password can check the copy.</source>
        <translation>La base est chiffrée&#xa0;: elle est copiée telle quelle, par petites tranches, entre lesquelles les autres programmes écrivent, et seul son mot de passe permet de contrôler la copie.</translation>
    </message>
    <message>
        <source>it is encrypted: only its own program can repair it. Open and close it there first</source>
        <translation>elle est chiffrée&#xa0;: seul son propre programme peut la réparer. Ouvrez-la et fermez-la d’abord avec lui</translation>
    </message>
    <message>
        <source>The program that had the database open closed it while it was copied, and left its write-ahead log: the next program that opens the database merges it.</source>
        <translation>Le programme qui avait ouvert la base l’a fermée pendant la copie, et a laissé son journal WAL&#xa0;: le prochain programme qui ouvrira la base l’y intégrera.</translation>
    </message>
    <message>
        <source>a journal lies beside its write-ahead log</source>
        <translation>un journal d’annulation se trouve à côté de son journal WAL</translation>
    </message>
    <message>
        <source>The log is not sealed by checksums in commit %1: if the programs that have it open crashed now, SQLite would lose that commit. Let them end properly.</source>
        <translation>Le journal WAL n’est pas protégé par des sommes de contrôle dans la validation %1&#xa0;: si les programmes qui l’ont ouvert plantaient maintenant, SQLite perdrait cette validation. Laissez ces programmes se terminer normalement.</translation>
    </message>
    <message>
        <source>The log is not sealed by checksums from commit %1 on: if the programs that have it open crashed now, SQLite would lose that commit and the one behind it. Let them end properly.</source>
        <translation>Le journal WAL n’est plus protégé par des sommes de contrôle à partir de la validation %1&#xa0;: si les programmes qui l’ont ouvert plantaient maintenant, SQLite perdrait cette validation et celle qui la suit. Laissez ces programmes se terminer normalement.</translation>
    </message>
    <message>
        <source>None of it is merged into the database.</source>
        <translation>Rien n’en est intégré à la base.</translation>
    </message>
    <message>
        <source>The database is in WAL mode: its log begins with the next commit. What the last one held is merged into the database, so that no earlier state can be read.</source>
        <translation>La base est en mode WAL&#xa0;: son journal WAL commence à la prochaine validation. Ce que contenait le précédent est intégré à la base&#xa0;; aucun état antérieur ne peut donc être lu.</translation>
    </message>
    <message>
        <source>The database is not in WAL mode. In its rollback journal SQLite keeps what a transaction under way would put back, and nothing of earlier ones: there are no commits to list, and no earlier state can be read.</source>
        <translation>La base n’est pas en mode WAL. Dans son journal d’annulation, SQLite garde de quoi annuler une transaction en cours, et rien des précédentes&#xa0;: il n’y a pas de validations à lister, et aucun état antérieur ne peut être lu.</translation>
    </message>
    <message>
        <source>%1 is encrypted.</source>
        <translation>Le contenu de %1 est chiffré.</translation>
    </message>
    <message>
        <source>Only its own program can read it, with the password. Litecopy can copy it as it is, to a new file or in place of an older copy, and nothing else.</source>
        <translation>Seul son propre programme peut la lire, avec le mot de passe. Litecopy peut la copier telle quelle, dans un nouveau fichier ou à la place d’une ancienne copie, et rien d’autre.</translation>
    </message>
    <message>
        <source>Its beginning is not what SQLite writes. If its program encrypts it, only that program can read it: “litecopy-cli copy --opaque” copies it as it is. If not, look for an older copy.</source>
        <translation>Son début n’est pas ce qu’écrit SQLite. Si son programme la chiffre, seul ce programme peut la lire&#xa0;: «&#xa0;litecopy-cli copy --opaque&#xa0;» la copie telle quelle. Sinon, cherchez une copie plus ancienne.</translation>
    </message>
    <message>
        <source>SOURCE is an encrypted database: copy it as it is, in one moment. Needed where neither a write-ahead log nor a lock tells it from a damaged file.</source>
        <translation>SOURCE est une base chiffrée&#xa0;: la copier telle quelle, à un seul instant. Nécessaire quand ni un journal WAL ni un verrou ne la distingue d’un fichier endommagé.</translation>
    </message>
    <message>
        <source>Copy an encrypted database, without its password.</source>
        <translation>Copier une base chiffrée, sans son mot de passe.</translation>
    </message>
    <message>
        <source>%1 into “%2”.</source>
        <translation>%1 dans «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Copied; it is encrypted, so only its password can check it: %1</source>
        <translation>Copié&#xa0;; chiffré, donc contrôlable seulement avec le mot de passe&#xa0;: %1</translation>
    </message>
    <message>
        <source>the database is encrypted: only its password can check the copy.</source>
        <translation>la base est chiffrée&#xa0;: seul son mot de passe permet de contrôler la copie.</translation>
    </message>
    <message>
        <source>Put an older copy back. Or “Rescue…” makes a new database of every row that can still be read.</source>
        <translation>Remettez une copie plus ancienne en place. Ou «&#xa0;Récupérer…&#xa0;» fait une nouvelle base de toutes les lignes encore lisibles.</translation>
    </message>
    <message>
        <source>gone since</source>
        <translation>n’existe plus</translation>
    </message>
    <message>
        <source>new since</source>
        <translation>n’existait pas</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>supprimé&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>ajouté&#xa0;: %1</translation>
    </message>
    <message>
        <source>after commit %1, the last one in the log</source>
        <extracomment>of the state of a database</extracomment>
        <translation>après la validation %1, la dernière du journal WAL</translation>
    </message>
    <message>
        <source>1 commit ago</source>
        <translation>il y a 1 validation</translation>
    </message>
    <message>
        <source>%1 commits ago</source>
        <translation>il y a %1 validations</translation>
    </message>
    <message>
        <source>when the log was started, %1</source>
        <translation>au début du journal WAL, %1</translation>
    </message>
    <message>
        <source>after commit %1 of %2, %3</source>
        <translation>après la validation %1 sur %2, %3</translation>
    </message>
    <message>
        <source>Copies “%1” as it was then: its file, and over it the log up to that commit.</source>
        <translation>Copie «&#xa0;%1&#xa0;» telle qu’elle était alors&#xa0;: son fichier, et par-dessus le journal WAL jusqu’à cette validation.</translation>
    </message>
    <message>
        <source>Copied; it is encrypted, so only its password can check it</source>
        <translation>Copié&#xa0;; chiffré, donc contrôlable seulement avec le mot de passe</translation>
    </message>
    <message>
        <source>Not possible: it is encrypted, and only its password can check it</source>
        <translation>Impossible&#xa0;: la copie est chiffrée, et seul son mot de passe permet de la contrôler</translation>
    </message>
    <message>
        <source>Everything that could be read was copied. Keep the copy, and look for an older one that is sound. “Rescue…” makes a sound database of the rows that can be read.</source>
        <translation>Tout ce qui était lisible a été copié. Gardez la copie, et cherchez-en une plus ancienne qui soit saine. «&#xa0;Récupérer…&#xa0;» fait une base saine des lignes lisibles.</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Chiffrée</translation>
    </message>
    <message>
        <source>yes: only its own program can read it</source>
        <translation>oui&#xa0;: seul son propre programme peut la lire</translation>
    </message>
    <message>
        <source>Pages in the file</source>
        <translation>Pages dans le fichier</translation>
    </message>
    <message>
        <source>%1; merged</source>
        <translation>%1&#xa0;; intégrée</translation>
    </message>
    <message>
        <source>Changed pages of: %1.</source>
        <translation>Pages modifiées de&#xa0;: %1.</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 ligne</translation>
    </message>
    <message>
        <source>Rescued 1 row</source>
        <translation>1 ligne récupérée</translation>
    </message>
    <message>
        <source>Rescued %1 rows</source>
        <translation>%1 lignes récupérées</translation>
    </message>
    <message>
        <source>whose table is not known, or that it can’t hold</source>
        <translation>dont la table est inconnue ou ne peut pas les contenir</translation>
    </message>
    <message>
        <source>of which a part is lost</source>
        <translation>dont une partie du contenu est perdue</translation>
    </message>
    <message>
        <source>What is there is kept beside the database: with the copies, in “%1”, there is no room for it.</source>
        <translation>Le contenu actuel est conservé à côté de la base de données&#xa0;: avec les copies, dans «&#xa0;%1&#xa0;», il n’y a pas de place.</translation>
    </message>
    <message>
        <source>the last one that was made</source>
        <translation>la dernière qui a été faite</translation>
    </message>
    <message>
        <source>the copy is made, but the command after it failed</source>
        <translation>la copie est faite, mais la commande qui la suit a échoué</translation>
    </message>
    <message>
        <source>another application made it</source>
        <translation>une autre application l’a créée</translation>
    </message>
    <message>
        <source>“%1” is in the list of the user %2, who decides on it.</source>
        <translation>«&#xa0;%1&#xa0;» est dans la liste de l’utilisateur %2, qui en décide.</translation>
    </message>
    <message>
        <source>The list of copies in “%1” can&apos;t be used: %2. So no copy is added to it, and none is removed. %3</source>
        <translation>La liste des copies dans «&#xa0;%1&#xa0;» est inutilisable&#xa0;: %2. Aucune copie n’y est donc ajoutée, et aucune n’est supprimée. %3</translation>
    </message>
    <message>
        <source>The list of copies in “%1” belongs to the user %2, and stays as it is. Your copies are in a list of your own beside it, “%3”.</source>
        <translation>La liste des copies dans «&#xa0;%1&#xa0;» appartient à l’utilisateur %2, et reste telle quelle. Vos copies sont à côté, dans une liste à vous, «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>The last run kept copies of this database here by other rules (%1) than this one (%2). If two schedules do that, each removes what the other keeps: give both the same rules, or each a folder of its own.</source>
        <translation>La dernière exécution a conservé ici des copies de cette base selon d’autres règles (%1) que celle-ci (%2). Si deux planifications font cela, chacune supprime ce que l’autre conserve&#xa0;: donnez aux deux les mêmes règles, ou à chacune son propre dossier.</translation>
    </message>
    <message>
        <source>it belongs to the user %1</source>
        <translation>elle appartient à l’utilisateur %1</translation>
    </message>
    <message>
        <source>Move “%1” away to begin a new list; the copies that are there stay then.</source>
        <translation>Déplacez «&#xa0;%1&#xa0;» ailleurs pour commencer une nouvelle liste&#x202f;; les copies présentes restent alors.</translation>
    </message>
    <message>
        <source>Keep your copies in another folder, best in one of your own.</source>
        <translation>Conservez vos copies dans un autre dossier, de préférence dans un dossier à vous.</translation>
    </message>
    <message>
        <source>Leave it as it is, and use that version here, or keep the copies in another folder.</source>
        <translation>Laissez-la telle quelle, et utilisez cette version-là ici, ou conservez les copies dans un autre dossier.</translation>
    </message>
    <message>
        <source>It may be sound: leave it as it is, see to its permissions and its drive, and try again.</source>
        <translation>Elle est peut-être saine&#xa0;: laissez-la telle quelle, vérifiez ses droits et son disque, et réessayez.</translation>
    </message>
    <message>
        <source>It is kept for good.</source>
        <translation>Elle est conservée définitivement.</translation>
    </message>
    <message>
        <source>It is the last sound copy of its database: it stays.</source>
        <translation>C’est la dernière copie saine de sa base&#xa0;: elle reste.</translation>
    </message>
    <message>
        <source>It is in the list of the user %1, who decides on it.</source>
        <translation>Elle est dans la liste de l’utilisateur %1, qui en décide.</translation>
    </message>
    <message>
        <source>It is not in the list of its folder.</source>
        <translation>Elle n’est pas dans la liste de son dossier.</translation>
    </message>
    <message>
        <source>%1 is no older copy of this database: the two have no table in common.</source>
        <translation>%1 n’est pas une copie plus ancienne de cette base&#xa0;: les deux n’ont aucune table en commun.</translation>
    </message>
    <message>
        <source>It was left as it is. Choose another name, or, where it may go, replace it as a whole.</source>
        <translation>Il est resté tel quel. Choisissez un autre nom, ou, s’il peut disparaître, remplacez-le en entier.</translation>
    </message>
    <message>
        <source>%1 is newer than what it was to be brought up to date with.</source>
        <translation>%1 est plus récent que ce avec quoi il devait être mis à jour.</translation>
    </message>
    <message>
        <source>It was left as it is. Look whether source and destination were swapped. Where the older content is wanted, replace it as a whole.</source>
        <translation>Il est resté tel quel. Vérifiez si la source et la destination ont été interverties. Si c’est l’ancien contenu que vous voulez, remplacez-le en entier.</translation>
    </message>
    <message>
        <source>%1 is no older copy of this database: %2.</source>
        <translation>%1 n’est pas une copie plus ancienne de cette base&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Exit codes: 0 copied, 64 wrong usage, 65 not a database or damaged, 66 no such source, 73 DESTINATION cannot be made, 74 input/output error or disk full, 75 busy, 77 not permitted, 130 and 143 cancelled by a signal, 1 all else; with --then also those of COMMAND, and in a run by the clock 76 in place of them: the copy is made, and COMMAND failed.</source>
        <translation>Codes de fin&#xa0;: 0 copié, 64 mauvaise utilisation, 65 pas une base de données ou endommagée, 66 source absente, 73 DESTINATION ne peut pas être créée, 74 erreur d’entrée/sortie ou disque plein, 75 occupée, 77 non autorisé, 130 et 143 annulé par un signal, 1 tout le reste&#x202f;; avec --then, aussi ceux de COMMAND, et, dans une exécution à heure fixe, 76 à leur place&#xa0;: la copie est faite, et COMMAND a échoué.</translation>
    </message>
    <message>
        <source>It is started again by the next &apos;keep&apos;, for the newest copy, until it succeeds.</source>
        <translation>Le prochain «&#xa0;keep&#xa0;» la relance, pour la copie la plus récente, jusqu’à ce qu’elle réussisse.</translation>
    </message>
    <message>
        <source>That the command succeeded could not be noted, so the next &apos;keep&apos; starts it again: %1</source>
        <translation>La réussite de la commande n’a pas pu être notée&#x202f;; le prochain «&#xa0;keep&#xa0;» la relancera donc&#xa0;: %1</translation>
    </message>
    <message>
        <source>The command has not succeeded with this copy yet: it is started again.</source>
        <translation>La commande n’a pas encore réussi avec cette copie&#xa0;: elle est relancée.</translation>
    </message>
    <message>
        <source>Copies made before a restore, longer ago than TIME.</source>
        <translation>Les copies faites avant une restauration, il y a plus de TIME.</translation>
    </message>
    <message>
        <source>Only show which would go.</source>
        <translation>Montrer seulement lesquelles seraient supprimées.</translation>
    </message>
    <message>
        <source>its command has not succeeded yet</source>
        <translation>sa commande n’a pas encore réussi</translation>
    </message>
    <message>
        <source>Those older than 30 days go by: litecopy-cli keep remove --older-than=30d %1</source>
        <translation>Pour supprimer celles de plus de 30 jours&#xa0;: litecopy-cli keep remove --older-than=30d %1</translation>
    </message>
    <message>
        <source>The list of the user %1 is there, too, and what it names is that user&apos;s: %2</source>
        <translation>La liste de l’utilisateur %1 est là aussi, et ce qu’elle nomme est à lui&#xa0;: %2</translation>
    </message>
    <message>
        <source>Would go: %1</source>
        <translation>Serait supprimée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Stays: %1. %2</source>
        <translation>Reste&#xa0;: %1. %2</translation>
    </message>
    <message>
        <source>There is no such copy.</source>
        <translation>Il n’y a pas de telle copie.</translation>
    </message>
    <message>
        <source>%1 in all.</source>
        <translation>%1 en tout.</translation>
    </message>
    <message>
        <source>--older-than takes a time such as 30d, 2m or 1y6m12h, not &apos;%1&apos;.</source>
        <translation>--older-than attend une durée comme 30d, 2m ou 1y6m12h, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>At least one COPY is needed, or --older-than and one FOLDER. To keep a database of the name remove, write ./remove.</source>
        <translation>Il faut au moins une COPY, ou --older-than et un seul FOLDER. Pour conserver une base nommée remove, écrivez ./remove.</translation>
    </message>
    <message>
        <source>Copies of one folder can be removed at a time.</source>
        <translation>Seules les copies d’un même dossier peuvent être supprimées en une fois.</translation>
    </message>
    <message>
        <source>All that are at most TIME older than the newest: 14d, 2m, 1y6m12h. A pause between two of them counts as half of TIME at most.</source>
        <translation>Toutes celles qui ont au plus TIME de moins que la plus récente&#xa0;: 14d, 2m, 1y6m12h. Une pause entre deux d’entre elles compte au plus pour la moitié de TIME.</translation>
    </message>
    <message>
        <source>Keeps dated copies of a SQLite database in a folder, and removes those that no rule keeps. Nothing is removed before the new copy stands checked; only copies of this database that the folder&apos;s list (.litecopy.json) names ever are, and never the last sound one. A SOURCE of the name list, pin, unpin, remove or adopt is written ./list.</source>
        <translation>Conserve dans un dossier des copies datées d’une base de données SQLite, et supprime celles qu’aucune règle ne conserve. Rien n’est supprimé avant que la nouvelle copie soit contrôlée&#x202f;; seules le sont des copies de cette base que nomme la liste du dossier (.litecopy.json), et jamais la dernière saine. Une SOURCE nommée list, pin, unpin, remove ou adopt s’écrit ./list.</translation>
    </message>
    <message>
        <source>Remove what was kept before restores longer ago than 30 days; no rule does. With names in place of the option, those copies.</source>
        <translation>Supprimer ce qui a été conservé avant des restaurations il y a plus de 30 jours&#x202f;; aucune règle ne le fait. Avec des noms à la place de l’option&#xa0;: ces copies-là.</translation>
    </message>
    <message>
        <source>Start COMMAND once a copy is made; a word {} is its path. No shell reads it. Where it fails, the next &apos;keep&apos; starts it again, for the newest copy.</source>
        <translation>Lancer COMMAND une fois une copie faite&#x202f;; un mot {} est son chemin. Aucun shell ne la lit. Si elle échoue, le prochain «&#xa0;keep&#xa0;» la relance, pour la copie la plus récente.</translation>
    </message>
    <message>
        <source>&apos;keep list&apos; takes --json. Exit codes as those of &apos;copy&apos;, 76 among them, where a run by the clock made the copy and COMMAND failed; 0 also where nothing changed since the newest copy, so that none was made.</source>
        <translation>«&#xa0;keep list&#xa0;» accepte --json. Codes de fin comme ceux de «&#xa0;copy&#xa0;», dont 76, si une exécution à heure fixe a fait la copie et que COMMAND a échoué&#x202f;; 0 aussi si rien n’a changé depuis la copie la plus récente, de sorte qu’aucune n’a été faite.</translation>
    </message>
    <message>
        <source>A run is skipped while the folder of the database or of the copy is not there, and made up for when a drive that was away is mounted again; where the database is busy it is tried again the next time; all else that fails is shown on your desktop. Exit codes: 0 done, 64 wrong usage, 66 no such schedule or folder, 69 no systemd, 73 the files cannot be made, 75 no answer, 1 all else.</source>
        <translation>Une exécution est sautée tant que le dossier de la base ou de la copie n’est pas là, et rattrapée quand un disque qui était absent est de nouveau monté&#x202f;; si la base est occupée, un nouvel essai a lieu la fois suivante&#x202f;; tout autre échec est signalé sur votre bureau. Codes de fin&#xa0;: 0 fait, 64 mauvaise utilisation, 66 planification ou dossier absent, 69 pas de systemd, 73 les fichiers ne peuvent pas être créés, 75 pas de réponse, 1 tout le reste.</translation>
    </message>
    <message>
        <source>To make it now: litecopy-cli schedule run %1</source>
        <translation>Pour la faire maintenant&#xa0;: litecopy-cli schedule run %1</translation>
    </message>
    <message>
        <source>--force, in place of --update, replaces it.</source>
        <translation>--force, au lieu de --update, la remplace.</translation>
    </message>
    <message>
        <source>Its beginning is not what SQLite writes. If its program encrypts it, “It Is Encrypted” has it copied as it is. If not, look for an older copy, or see what “Rescue…” finds in it.</source>
        <translation>Son début n’est pas ce qu’écrit SQLite. Si son programme la chiffre, «&#xa0;Elle est chiffrée&#xa0;» la fait copier telle quelle. Sinon, cherchez une copie plus ancienne, ou voyez ce que «&#xa0;Récupérer…&#xa0;» y trouve.</translation>
    </message>
    <message>
        <source>“%1” in “%2”: %3. Nothing is added to it, and no copy is removed. %4</source>
        <translation>«&#xa0;%1&#xa0;» dans «&#xa0;%2&#xa0;»&#xa0;: %3. Rien n’y est ajouté, et aucune copie n’est supprimée. %4</translation>
    </message>
    <message>
        <source>“Read the copy back”, under Options, shows that the drive holds what was written.</source>
        <translation>«&#xa0;Relire la copie&#xa0;», sous «&#xa0;Options&#xa0;», montre que le disque contient ce qui a été écrit.</translation>
    </message>
    <message>
        <source>As it was when the write-ahead log was started, 1 commit ago.</source>
        <translation>Telle qu’elle était au début du journal WAL, il y a 1 validation.</translation>
    </message>
    <message>
        <source>1 copy was made before a restore (%1): no rule removes it.</source>
        <translation>1 copie a été faite avant une restauration (%1)&#xa0;: aucune règle ne la supprime.</translation>
    </message>
    <message>
        <source>%1 copies were made before restores (%2 together): no rule removes them.</source>
        <translation>%1 copies ont été faites avant des restaurations (%2 en tout)&#xa0;: aucune règle ne les supprime.</translation>
    </message>
    <message>
        <source>Litecopy, by the clock: what %1 missed while its drive was away</source>
        <translation>Litecopy, à heure fixe&#xa0;: ce que %1 a manqué pendant l’absence de son disque</translation>
    </message>
    <message>
        <source>“%1” keeps copies of the same database in the same folder by other rules (%2), so each removes what the other keeps. Give both the same rules, or each a folder of its own.</source>
        <translation>«&#xa0;%1&#xa0;» conserve des copies de la même base dans le même dossier selon d’autres règles (%2)&#x202f;; chacune des deux planifications supprime donc ce que l’autre conserve. Donnez aux deux les mêmes règles, ou à chacune son propre dossier.</translation>
    </message>
    <message>
        <source>It is made up for once the drive is mounted again.</source>
        <translation>L’exécution est rattrapée dès que le disque est de nouveau monté.</translation>
    </message>
    <message>
        <source>It is made up for at the next time, or by hand.</source>
        <translation>L’exécution est rattrapée la fois suivante, ou à la main.</translation>
    </message>
    <message>
        <source>Copied in short steps: other programs write in between, and are held off once if the copy can&apos;t keep up.</source>
        <translation>Copié par petites étapes&#xa0;: les autres programmes écrivent entre les étapes, et sont retenus une fois si la copie n’arrive pas à suivre.</translation>
    </message>
    <message>
        <source>Copied in short slices: other programs write in between, and are held off once if the copy can&apos;t keep up.</source>
        <translation>Copié par petites tranches&#xa0;: les autres programmes écrivent entre les tranches, et sont retenus une fois si la copie n’arrive pas à suivre.</translation>
    </message>
    <message>
        <source>the write-ahead log beside it is not, so it is another database’s</source>
        <translation>le journal WAL à côté n’est pas chiffré, c’est donc celui d’une autre base</translation>
    </message>
    <message>
        <source>It has been open for at least %1.</source>
        <translation>Elle est ouverte depuis au moins %1.</translation>
    </message>
    <message>
        <source>The program has been running since %1.</source>
        <translation>Le programme est en cours d’exécution depuis %1.</translation>
    </message>
    <message>
        <source>Nothing was copied, and an older copy is as it was. Put an older copy back; or “litecopy-cli rescue” makes a new database of every row that can still be read.</source>
        <translation>Rien n’a été copié, et une ancienne copie est comme avant. Remettez une copie plus ancienne en place&#x202f;; ou «&#xa0;litecopy-cli rescue&#xa0;» fait une nouvelle base de toutes les lignes encore lisibles.</translation>
    </message>
    <message>
        <source>Show what the last commit alone changed.</source>
        <translation>Montrer ce que la dernière validation, à elle seule, a modifié.</translation>
    </message>
    <message>
        <source>With --as-of, and without SECOND: compare it with the state after this commit, in place of the database as it is now.</source>
        <translation>Avec --as-of, et sans SECOND&#xa0;: la comparer à l’état après cette validation, à la place de la base telle qu’elle est maintenant.</translation>
    </message>
    <message>
        <source>--until compares two states of one database: leave out SECOND.</source>
        <translation>--until compare deux états d’une même base&#xa0;: enlevez SECOND.</translation>
    </message>
    <message>
        <source>Tell a program that keeps it from one that is passing.</source>
        <translation>Distinguer un programme qui le retient d’un autre qui ne fait que passer.</translation>
    </message>
    <message>
        <source>Look for so long at who keeps the log, and only then print it: of a database that is written to all the time that tells for how long its transaction has been open.</source>
        <translation>Observer pendant cette durée qui retient le journal WAL, et ne l’afficher qu’ensuite&#xa0;: pour une base où l’on écrit sans cesse, cela dit depuis combien de temps sa transaction est ouverte.</translation>
    </message>
    <message>
        <source>Watching who keeps it: %1 left</source>
        <translation>Observation de qui le retient&#xa0;: encore %1</translation>
    </message>
    <message>
        <source>“Remove…” lets them go.</source>
        <translation>«&#xa0;Supprimer…&#xa0;» les supprime.</translation>
    </message>
    <message>
        <source>%1, %2 of it waiting for other programs</source>
        <extracomment>both are durations</extracomment>
        <translation>%1, dont %2 à attendre d’autres programmes</translation>
    </message>
    <message>
        <source>the last copy that was made there is one of “%1”</source>
        <translation>la dernière copie qui y a été faite en est une de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>outside the sandbox it is “%1”</source>
        <translation>hors du bac à sable, c’est «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The virtual table “%1” was kept as it is, and can’t be opened here: %2</source>
        <translation>La table virtuelle «&#xa0;%1&#xa0;» a été gardée telle quelle et ne peut pas être ouverte ici&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 does not fit</source>
        <translation>non conforme&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Litecopy::Accessibility</name>
    <message>
        <source>%1: %2</source>
        <extracomment>what a screen reader says of a choice: its label and what is chosen</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Litecopy::AlsoList</name>
    <message>
        <source>Makes another copy of the same moment, in a folder that you choose</source>
        <translation>Fait une autre copie du même instant, dans un dossier que vous choisissez</translation>
    </message>
    <message>
        <source>Choose Where Another Copy Goes</source>
        <translation>Choisir où va une autre copie</translation>
    </message>
    <message>
        <source>Also to %1</source>
        <translation>Aussi vers %1</translation>
    </message>
    <message>
        <source>Leave Out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Make no copy in %1</source>
        <translation>Ne pas faire de copie dans %1</translation>
    </message>
    <message>
        <source>Also to…</source>
        <translation>Aussi vers…</translation>
    </message>
</context>
<context>
    <name>Litecopy::CommitList</name>
    <message>
        <source>Commits in the log</source>
        <translation>Validations du journal WAL</translation>
    </message>
</context>
<context>
    <name>Litecopy::ComparisonPanel</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>C&amp;ompare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Progression de la comparaison</translation>
    </message>
    <message>
        <source>Another database file, say yesterday&apos;s copy</source>
        <translation>Un autre fichier de base de données, par exemple la copie d’hier</translation>
    </message>
    <message>
        <source>The database to compare with</source>
        <translation>La base avec laquelle comparer</translation>
    </message>
    <message>
        <source>Choose the database to compare with</source>
        <translation>Choisir la base avec laquelle comparer</translation>
    </message>
    <message>
        <source>Compare &amp;with</source>
        <translation>Comparer a&amp;vec</translation>
    </message>
    <message>
        <source>What has changed since?</source>
        <translation>Qu’est-ce qui a changé depuis&#x202f;?</translation>
    </message>
    <message>
        <source>Choose a second database, say yesterday&apos;s copy, or drop it here: the pages and tables that differ are counted, and shown on the map. Neither database is changed.</source>
        <translation>Choisissez une seconde base, par exemple la copie d’hier, ou déposez-la ici&#xa0;: les pages et les tables qui diffèrent sont comptées, et montrées sur le plan. Aucune des deux bases n’est modifiée.</translation>
    </message>
    <message>
        <source>Choose the Database to Compare With</source>
        <translation>Choisir la base avec laquelle comparer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison en cours…</translation>
    </message>
    <message>
        <source>Every page and every row of both is read.</source>
        <translation>Toutes les pages et toutes les lignes des deux sont lues.</translation>
    </message>
    <message>
        <source>Recent copies and databases</source>
        <translation>Copies et bases récentes</translation>
    </message>
    <message>
        <source>What has changed since the last copy?</source>
        <translation>Qu’est-ce qui a changé depuis la dernière copie&#x202f;?</translation>
    </message>
    <message>
        <source>“%1” is the last copy of this database. Compare counts the pages and tables that differ, and shows them on the map. Neither is changed.</source>
        <translation>«&#xa0;%1&#xa0;» est la dernière copie de cette base. «&#xa0;Comparer&#xa0;» compte les pages et les tables qui diffèrent, et les montre sur le plan. Aucune des deux n’est modifiée.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucune pour l’instant</translation>
    </message>
</context>
<context>
    <name>Litecopy::ConflictPanel</name>
    <message>
        <source>There is a file of that name already</source>
        <translation>Il y a déjà un fichier de ce nom</translation>
    </message>
    <message>
        <source>Chan&amp;ge it where it stands</source>
        <translation>Chan&amp;ger sur place</translation>
    </message>
    <message>
        <source>Existing</source>
        <translation>Existant</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>This drive can’t share blocks between files, so only in place are just the changed pages written. Until that is done, programs that read the file without SQLite, as backups do, may see old and new pages mixed; after a crash SQLite puts the old copy back.</source>
        <translation>Ce disque ne peut pas partager de blocs entre fichiers&#x202f;; seules les pages modifiées ne sont donc écrites que sur place. Tant que ce n’est pas fini, les programmes qui lisent le fichier sans SQLite, comme les sauvegardes, peuvent voir un mélange d’anciennes et de nouvelles pages&#x202f;; après un plantage, SQLite remet l’ancienne copie en place.</translation>
    </message>
    <message>
        <source>Bring It Up to &amp;Date</source>
        <translation>Mettre à jo&amp;ur</translation>
    </message>
    <message>
        <source>Use A&amp;nother Name</source>
        <translation>Utiliser un autre &amp;nom</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>Rem&amp;placer</translation>
    </message>
    <message>
        <source>&amp;Put It Back…</source>
        <translation>R&amp;emettre en place…</translation>
    </message>
    <message>
        <source>Shows first what would change. What is there now is kept</source>
        <translation>Montre d’abord ce qui changerait. Ce qui s’y trouve maintenant est conservé</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>“%1” exists already</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà</translation>
    </message>
    <message>
        <source>The old file stays as it is until the copy is complete and checked.</source>
        <translation>L’ancien fichier reste tel quel jusqu’à ce que la copie soit complète et contrôlée.</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>Examen en cours…</translation>
    </message>
    <message>
        <source>It can&apos;t be replaced while %1 has it open.</source>
        <translation>Il ne peut pas être remplacé tant que %1 l’a ouvert.</translation>
    </message>
    <message>
        <source>“Put It Back…” writes into it all the same, and keeps what is there.</source>
        <translation>«&#xa0;Remettre en place…&#xa0;» écrit dedans malgré tout, et conserve ce qui s’y trouve.</translation>
    </message>
    <message>
        <source>By its tables it is an older copy of the same database. Brought up to date, it is compared page by page; where nothing changed, it is not touched.</source>
        <translation>D’après ses tables, c’est une ancienne copie de la même base. Pour la mettre à jour, elle est comparée page par page&#x202f;; si rien n’a changé, elle n’est pas touchée.</translation>
    </message>
    <message>
        <source>Only the pages that changed are written, into a file that takes its place when it is checked.</source>
        <translation>Seules les pages modifiées sont écrites, dans un fichier qui prend sa place une fois contrôlé.</translation>
    </message>
    <message>
        <source>Only the pages that changed are written, into the file itself, which is then checked.</source>
        <translation>Seules les pages modifiées sont écrites, dans le fichier lui-même, qui est ensuite contrôlé.</translation>
    </message>
    <message>
        <source>Else it is written anew, and stays as it is until the new file is checked.</source>
        <translation>Sinon, elle est réécrite en entier, et reste telle quelle jusqu’à ce que le nouveau fichier soit contrôlé.</translation>
    </message>
</context>
<context>
    <name>Litecopy::CopiesHead</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>&amp;Keep a Copy Now</source>
        <translation>Conser&amp;ver une copie maintenant</translation>
    </message>
    <message>
        <source>The folder that the copies are kept in</source>
        <translation>Le dossier où les copies sont conservées</translation>
    </message>
    <message>
        <source>A folder, best on another drive</source>
        <translation>Un dossier, de préférence sur un autre disque</translation>
    </message>
    <message>
        <source>Choose the folder that the copies are kept in</source>
        <translation>Choisir le dossier où les copies sont conservées</translation>
    </message>
    <message>
        <source>Makes a dated copy there, checks it, and keeps it until you remove it yourself</source>
        <translation>Y fait une copie datée, la contrôle, et la conserve jusqu’à ce que vous la supprimiez vous-même</translation>
    </message>
    <message>
        <source>Copies &amp;in</source>
        <translation>Copies &amp;dans</translation>
    </message>
    <message>
        <source>Choose the Folder of the Copies</source>
        <translation>Choisir le dossier des copies</translation>
    </message>
</context>
<context>
    <name>Litecopy::CopiesPage</name>
    <message>
        <source>Copies that are kept</source>
        <translation>Copies conservées</translation>
    </message>
    <message>
        <source>Choose a &amp;Database…</source>
        <translation>Cho&amp;isir une base de données…</translation>
    </message>
    <message>
        <source>Choose a database, or drop one anywhere in this window: its copies are kept in a folder, with their dates, checked, as long as you like, and come back with one button.</source>
        <translation>Choisissez une base de données, ou déposez-en une n’importe où dans cette fenêtre&#xa0;: ses copies sont conservées dans un dossier, datées, contrôlées, aussi longtemps que vous voulez, et reviennent d’un seul bouton.</translation>
    </message>
    <message>
        <source>A copy is being made. The copies here can be looked at meanwhile.</source>
        <translation>Une copie est en cours. En attendant, vous pouvez regarder les copies qui sont ici.</translation>
    </message>
    <message>
        <source>Waiting for the list of the folder…</source>
        <translation>En attente de la liste du dossier…</translation>
    </message>
    <message>
        <source>“%1” is kept for good: no rule removes it.</source>
        <translation>«&#xa0;%1&#xa0;» est conservée définitivement&#xa0;: aucune règle ne la supprime.</translation>
    </message>
    <message>
        <source>“%1” is kept by its rules again.</source>
        <translation>«&#xa0;%1&#xa0;» est de nouveau conservée selon ses règles.</translation>
    </message>
    <message>
        <source>Cancelling does no harm: the database is as it was then.</source>
        <translation>Annuler est sans danger&#xa0;: la base reste alors telle qu’elle était.</translation>
    </message>
    <message>
        <source>Cancelling does no harm: the database stays as it is, and no half copy is left.</source>
        <translation>Annuler est sans danger&#xa0;: la base reste telle quelle, et il ne reste pas de moitié de copie.</translation>
    </message>
    <message>
        <source>Copy &amp;It Here…</source>
        <translation>La co&amp;pier ici…</translation>
    </message>
    <message>
        <source>Go O&amp;n</source>
        <translation>C&amp;ontinuer</translation>
    </message>
    <message>
        <source>Cancel and C&amp;lose</source>
        <translation>Annuler et fer&amp;mer</translation>
    </message>
    <message>
        <source>They Are of &amp;This Database</source>
        <translation>Elles so&amp;nt de cette base</translation>
    </message>
    <message>
        <source>Copies with dates are listed and put back here for databases on this computer. Copy the database here first, under Make a Copy, and choose that copy under From. “Repeat…” fetches dated copies of one on another machine by the clock.</source>
        <translation>Ici sont listées et remises en place les copies datées de bases de cet ordinateur. Copiez d’abord la base ici, sous «&#xa0;Faire une copie&#xa0;», et choisissez cette copie sous «&#xa0;De&#xa0;». «&#xa0;Répéter…&#xa0;» rapporte à heure fixe des copies datées d’une base d’une autre machine.</translation>
    </message>
    <message>
        <source>Not the files that were made, so left alone: %1</source>
        <translation>Pas les fichiers qui ont été faits, donc pas touchés&#xa0;: %1</translation>
    </message>
    <message>
        <source>All Copies</source>
        <translation>Toutes les copies</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Reading the copies that were made elsewhere…</source>
        <translation>Lecture des copies faites ailleurs…</translation>
    </message>
    <message>
        <source>All copies that were made, of whatever database</source>
        <translation>Toutes les copies qui ont été faites, de n’importe quelle base</translation>
    </message>
    <message>
        <source>Stop putting the copy back and close?</source>
        <translation>Arrêter la remise en place de la copie et fermer&#x202f;?</translation>
    </message>
    <message>
        <source>Stop keeping the copy and close?</source>
        <translation>Arrêter la conservation de la copie et fermer&#x202f;?</translation>
    </message>
</context>
<context>
    <name>Litecopy::CopiesReader</name>
    <message>
        <source>Choose the folder that the copies are kept in.</source>
        <translation>Choisissez le dossier où les copies sont conservées.</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>Examen en cours…</translation>
    </message>
    <message>
        <source>What is kept there can&apos;t be seen now</source>
        <translation>On ne peut pas voir maintenant ce qui y est conservé</translation>
    </message>
    <message>
        <source>comparing with now, %1 %</source>
        <translation>comparaison avec l’état actuel, %1&#xa0;%</translation>
    </message>
    <message>
        <source>compressed, so it is compared with now only when you ask</source>
        <translation>compressée, donc comparée à l’état actuel seulement sur demande</translation>
    </message>
</context>
<context>
    <name>Litecopy::CopyChoice</name>
    <message>
        <source>Choose a database under From first; then come back here to have its copy repeated.</source>
        <translation>Choisissez d’abord une base sous «&#xa0;De&#xa0;»&#x202f;; puis revenez ici pour faire répéter sa copie.</translation>
    </message>
    <message>
        <source>It can&apos;t be copied like this</source>
        <translation>Elle ne peut pas être copiée ainsi</translation>
    </message>
    <message>
        <source>Safe while in use</source>
        <translation>Sûr pendant l’utilisation</translation>
    </message>
    <message>
        <source>Other programs may go on using the database. It is never changed, and the copy gets its name only when it is complete and checked.</source>
        <translation>D’autres programmes peuvent continuer à utiliser la base. Elle n’est jamais modifiée, et la copie ne reçoit son nom qu’une fois complète et contrôlée.</translation>
    </message>
    <message>
        <source>This can&apos;t be copied</source>
        <translation>Ceci ne peut pas être copié</translation>
    </message>
    <message>
        <source>How it will be copied</source>
        <translation>Comment elle sera copiée</translation>
    </message>
    <message>
        <source>How it will be unpacked</source>
        <translation>Comment elle sera décompressée</translation>
    </message>
    <message>
        <source>How it will be fetched</source>
        <translation>Comment elle sera rapportée</translation>
    </message>
    <message>
        <source>Programs there go on using the database. What comes by ssh is kept only where it is whole.</source>
        <translation>Là-bas, les programmes continuent à utiliser la base. Ce qui arrive par ssh n’est gardé que si c’est entier.</translation>
    </message>
    <message>
        <source>From is a compressed copy, which nothing changes any more: to unpack it once is enough.</source>
        <translation>«&#xa0;De&#xa0;» est une copie compressée, que plus rien ne modifie&#xa0;: il suffit de la décompresser une fois.</translation>
    </message>
    <message>
        <source>Only a database here, or one that ssh reaches, can be copied by the clock.</source>
        <translation>Seule une base d’ici, ou une que ssh peut atteindre, peut être copiée à heure fixe.</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Create it, or choose another one.</source>
        <translation>Il n’y a pas de dossier «&#xa0;%1&#xa0;». Créez-le, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Its end is missing: it says that it has %1, and %2 of them are not there. Look for an older copy.</source>
        <translation>Sa fin manque&#xa0;: elle dit qu’elle a %1, et il en manque %2. Cherchez une copie plus ancienne.</translation>
    </message>
    <message>
        <source>It is a copy of “%1”, made %2.</source>
        <translation>C’est une copie de «&#xa0;%1&#xa0;», faite&#xa0;: %2.</translation>
    </message>
    <message>
        <source>It is a copy of “%1”.</source>
        <translation>C’est une copie de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“Put It Back…” shows first what would change there.</source>
        <translation>«&#xa0;Remettre en place…&#xa0;» montre d’abord ce qui y changerait.</translation>
    </message>
    <message>
        <source>A copy is being made: drop it when that is over.</source>
        <translation>Une copie est en cours&#xa0;: déposez le fichier quand elle sera terminée.</translation>
    </message>
    <message>
        <source>Looking at the database…</source>
        <translation>Examen de la base de données…</translation>
    </message>
    <message>
        <source>Choose where the copy goes.</source>
        <translation>Choisissez où va la copie.</translation>
    </message>
    <message>
        <source>“%1” is being looked at.</source>
        <translation>«&#xa0;%1&#xa0;» est en cours d’examen.</translation>
    </message>
    <message>
        <source>There is a file of that name already: you are asked what becomes of it.</source>
        <translation>Il y a déjà un fichier de ce nom&#xa0;: il vous sera demandé ce qu’il devient.</translation>
    </message>
    <message>
        <source>The copy stays in WAL mode.</source>
        <translation>La copie reste en mode WAL.</translation>
    </message>
    <message>
        <source>Reads the compressed copy to its end, and leaves it as it is.</source>
        <translation>Lit la copie compressée jusqu’au bout, et la laisse telle quelle.</translation>
    </message>
    <message>
        <source>Another copy of the same moment goes to “%1”.</source>
        <translation>Une autre copie du même instant va dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” could not be created: %2</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être créé&#xa0;: %2</translation>
    </message>
    <message>
        <source>It may not fit</source>
        <translation>La place risque de manquer</translation>
    </message>
    <message>
        <source>It may be refused</source>
        <translation>La copie risque d’être refusée</translation>
    </message>
    <message>
        <source>Its end is missing: it says that it has %1, and %2 of them is not there. Look for an older copy.</source>
        <translation>Sa fin manque&#xa0;: elle dit qu’elle a %1, et il en manque %2. Cherchez une copie plus ancienne.</translation>
    </message>
</context>
<context>
    <name>Litecopy::CopyHandle</name>
    <message>
        <source>Drag this into a window of the file manager: a copy is made there</source>
        <translation>Faites glisser ceci dans une fenêtre du gestionnaire de fichiers&#xa0;: une copie y est faite</translation>
    </message>
</context>
<context>
    <name>Litecopy::CopyListView</name>
    <message>
        <source>&amp;Put Back…</source>
        <translation>R&amp;emettre en place…</translation>
    </message>
    <message>
        <source>Co&amp;mpare with Now</source>
        <translation>Com&amp;parer à l’état actuel</translation>
    </message>
    <message>
        <source>&amp;Show in Folder</source>
        <translation>Afficher dan&amp;s le dossier</translation>
    </message>
    <message>
        <source>Keep for &amp;Good</source>
        <translation>Conserver défini&amp;tivement</translation>
    </message>
    <message>
        <source>Copies of the database, the newest first</source>
        <translation>Copies de la base, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Faite</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Adds</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>What the copy took of the drive: less than its size where it shares blocks with an older one</source>
        <translation>Ce que la copie a pris sur le disque&#xa0;: moins que sa taille si elle partage des blocs avec une plus ancienne</translation>
    </message>
    <message>
        <source>What Grew Bet&amp;ween</source>
        <translation>Croissance entre les de&amp;ux</translation>
    </message>
    <message>
        <source>Let &amp;Go by Rules</source>
        <translation>&amp;Laisser les règles décider</translation>
    </message>
    <message>
        <source>Shows first what would change. What is there now is kept</source>
        <translation>Montre d’abord ce qui changerait. Ce qui s’y trouve maintenant est conservé</translation>
    </message>
    <message>
        <source>What grew between the two copies, by table</source>
        <translation>Ce qui a grossi entre les deux copies, par table</translation>
    </message>
    <message>
        <source>Select two copies to see what grew between them</source>
        <translation>Sélectionnez deux copies pour voir ce qui a grossi entre elles</translation>
    </message>
    <message>
        <source>The rules decide again whether this copy stays</source>
        <translation>Les règles décident de nouveau si cette copie reste</translation>
    </message>
    <message>
        <source>No rule removes this copy any more</source>
        <translation>Plus aucune règle ne supprime cette copie</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Select Those before Restores</source>
        <translation>Sélectionner celles d’avant les restaurations</translation>
    </message>
    <message>
        <source>Asks first. One that is kept for good, in use, or the last sound one stays (Delete)</source>
        <translation>Demande d’abord. Une copie conservée définitivement, en cours d’utilisation, ou la dernière saine reste (Suppr)</translation>
    </message>
</context>
<context>
    <name>Litecopy::CopyMapStrip</name>
    <message>
        <source>The pages of the copy</source>
        <translation>Les pages de la copie</translation>
    </message>
    <message>
        <source>Each square is a part of the file. Pale: waiting. Blue: copied. Hatched: to be copied again, as another program changed the database. Orange, with a bar: differs from the older copy. Green, with a mark: checked.</source>
        <translation>Chaque carré est une partie du fichier. Pâle&#xa0;: en attente. Bleu&#xa0;: copié. Hachuré&#xa0;: à recopier, car un autre programme a modifié la base. Orange, avec une barre&#xa0;: diffère de l’ancienne copie. Vert, avec une coche&#xa0;: contrôlé.</translation>
    </message>
</context>
<context>
    <name>Litecopy::CopyPage</name>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Repe&amp;at…</source>
        <translation>&amp;Répéter…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Has the copy made by the clock, and shows what is repeated already</source>
        <translation>Fait faire la copie à heure fixe, et montre ce qui est déjà répété</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>En pause&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copying %1</source>
        <translation>Copie de %1</translation>
    </message>
    <message>
        <source>Comparing %1, %2 %</source>
        <translation>Comparaison de %1, %2&#xa0;%</translation>
    </message>
    <message>
        <source>Copying %1, %2 %</source>
        <translation>Copie de %1, %2&#xa0;%</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Cancelling does no harm: the database stays as it is, and no half copy is left</source>
        <translation>Annuler est sans danger&#xa0;: la base reste telle quelle, et il ne reste pas de moitié de copie</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>Re&amp;prendre</translation>
    </message>
    <message>
        <source>&amp;New Copy</source>
        <translation>Nouvelle &amp;copie</translation>
    </message>
    <message>
        <source>Looking at “%1”…</source>
        <translation>Examen de «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>Cancelling %1</source>
        <translation>Annulation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>En attente&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Litecopy::CopyStatus</name>
    <message>
        <source>Cancelling does no harm: the database stays as it is, and no half copy is left.</source>
        <translation>Annuler est sans danger&#xa0;: la base reste telle quelle, et il ne reste pas de moitié de copie.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Not copied</source>
        <translation>Non copié</translation>
    </message>
    <message>
        <source>&amp;Keep Copying</source>
        <translation>Contin&amp;uer la copie</translation>
    </message>
    <message>
        <source>Cancel and C&amp;lose</source>
        <translation>Annuler et fer&amp;mer</translation>
    </message>
    <message>
        <source>Try A&amp;gain</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <source>&amp;Put It Back…</source>
        <translation>R&amp;emettre en place…</translation>
    </message>
    <message>
        <source>Shows first what would change. What is there now is kept</source>
        <translation>Montre d’abord ce qui changerait. Ce qui s’y trouve maintenant est conservé</translation>
    </message>
    <message>
        <source>Keep &amp;Waiting</source>
        <translation>Contin&amp;uer à attendre</translation>
    </message>
    <message>
        <source>Copy without a Loc&amp;k</source>
        <translation>Copier &amp;sans verrou</translation>
    </message>
    <message>
        <source>Use A&amp;nother Name</source>
        <translation>Utiliser un autre &amp;nom</translation>
    </message>
    <message>
        <source>Stop copying and close?</source>
        <translation>Arrêter la copie et fermer&#x202f;?</translation>
    </message>
    <message>
        <source>Create &amp;Folder</source>
        <translation>Créer le doss&amp;ier</translation>
    </message>
    <message>
        <source>Resc&amp;ue…</source>
        <translation>Récu&amp;pérer…</translation>
    </message>
    <message>
        <source>Makes a new, sound database of every row that can be read</source>
        <translation>Fait une nouvelle base, saine, de toutes les lignes lisibles</translation>
    </message>
    <message>
        <source>It I&amp;s Encrypted</source>
        <translation>Elle e&amp;st chiffrée</translation>
    </message>
    <message>
        <source>Copies the file as it is, in one moment. No password is needed, and none is asked for</source>
        <translation>Copie le fichier tel quel, à un seul instant. Aucun mot de passe n’est nécessaire, et aucun n’est demandé</translation>
    </message>
</context>
<context>
    <name>Litecopy::DestinationCard</name>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Vers</translation>
    </message>
    <message>
        <source>To: the file the copy is written to</source>
        <translation>Vers&#xa0;: le fichier où la copie est écrite</translation>
    </message>
    <message>
        <source>Choose where the copy goes</source>
        <translation>Choisir où va la copie</translation>
    </message>
    <message>
        <source>Earlier copies</source>
        <translation>Copies précédentes</translation>
    </message>
    <message>
        <source>The file to write the copy to</source>
        <translation>Le fichier où écrire la copie</translation>
    </message>
    <message>
        <source>Drop a folder or a file here, or leave it: a name beside the database is suggested.</source>
        <translation>Déposez ici un dossier ou un fichier, ou laissez tel quel&#xa0;: un nom à côté de la base est proposé.</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>Examen en cours…</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Ce dossier n’existe pas.</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>Il y a déjà un fichier de ce nom.</translation>
    </message>
    <message>
        <source>It will be compressed (%1).</source>
        <translation>Elle sera compressée (%1).</translation>
    </message>
    <message>
        <source>Choose Where the Copy Goes</source>
        <translation>Choisir où va la copie</translation>
    </message>
    <message>
        <source>This is a folder: the copy gets a name of its own in it.</source>
        <translation>C’est un dossier&#xa0;: la copie y reçoit un nom à elle.</translation>
    </message>
</context>
<context>
    <name>Litecopy::DifferenceTable</name>
    <message>
        <source>Differences by table and index</source>
        <translation>Différences par table et par index</translation>
    </message>
    <message>
        <source>Table or index</source>
        <translation>Table ou index</translation>
    </message>
    <message>
        <source>Differing pages</source>
        <translation>Pages différentes</translation>
    </message>
    <message>
        <source>Same rows</source>
        <translation>Lignes identiques</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Of its pages, in either database, those that differ in the other</source>
        <translation>Parmi ses pages, dans l’une ou l’autre base, celles qui diffèrent dans l’autre</translation>
    </message>
    <message>
        <source>Rows, or entries of an index, that are the same in both</source>
        <translation>Lignes, ou entrées d’un index, identiques dans les deux</translation>
    </message>
</context>
<context>
    <name>Litecopy::DifferencesView</name>
    <message>
        <source>Only what &amp;differs</source>
        <translation>Seulement ce qui &amp;diffère</translation>
    </message>
    <message>
        <source>Hides tables and indexes whose content is the same in both</source>
        <translation>Masque les tables et les index dont le contenu est identique dans les deux</translation>
    </message>
    <message>
        <source>Whose pages the map shows</source>
        <translation>De quelle base le plan montre les pages</translation>
    </message>
    <message>
        <source>Pages that differ are in full colour. Choose a row above to see its pages alone.</source>
        <translation>Les pages qui diffèrent sont en couleur vive. Choisissez une ligne ci-dessus pour ne voir que ses pages.</translation>
    </message>
    <message>
        <source>All pages are pale: none differs.</source>
        <translation>Toutes les pages sont pâles&#xa0;: aucune ne diffère.</translation>
    </message>
    <message>
        <source>Map of “%1”</source>
        <translation>Plan de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Map of then</source>
        <translation>Plan d’alors</translation>
    </message>
    <message>
        <source>Map of now</source>
        <translation>Plan de maintenant</translation>
    </message>
    <message>
        <source>Map before it</source>
        <translation>Plan d’avant</translation>
    </message>
    <message>
        <source>Map after it</source>
        <translation>Plan d’après</translation>
    </message>
</context>
<context>
    <name>Litecopy::DragTile</name>
    <message>
        <source>Drag the finished copy to where you need it, or press Enter to copy the file to the clipboard</source>
        <translation>Faites glisser la copie terminée là où vous en avez besoin, ou appuyez sur Entrée pour copier le fichier dans le presse-papiers</translation>
    </message>
    <message>
        <source>The finished copy, %1: press Enter to copy the file to the clipboard</source>
        <translation>La copie terminée, %1&#xa0;: appuyez sur Entrée pour copier le fichier dans le presse-papiers</translation>
    </message>
    <message>
        <source>Drag it out</source>
        <translation>Faites-la glisser</translation>
    </message>
    <message>
        <source>The file is on the clipboard.</source>
        <translation>Le fichier est dans le presse-papiers.</translation>
    </message>
</context>
<context>
    <name>Litecopy::EarlierStateCard</name>
    <message>
        <source>As &amp;It Is Now</source>
        <translation>Telle qu’elle est ma&amp;intenant</translation>
    </message>
    <message>
        <source>Copies the database as it is now, and not the earlier state</source>
        <translation>Copie la base telle qu’elle est maintenant, et non l’état antérieur</translation>
    </message>
    <message>
        <source>An earlier state is copied: as the database was %1.</source>
        <translation>Un état antérieur est copié&#xa0;: la base telle qu’elle était %1.</translation>
    </message>
</context>
<context>
    <name>Litecopy::FactsView</name>
    <message>
        <source>Facts about the database</source>
        <translation>Informations sur la base de données</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>SQLite&apos;s name</source>
        <translation>Nom dans SQLite</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Information</translation>
    </message>
</context>
<context>
    <name>Litecopy::FileCard</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Forget These</source>
        <translation>Oublier ces noms</translation>
    </message>
    <message>
        <source>SQLite databases</source>
        <translation>Bases de données SQLite</translation>
    </message>
    <message>
        <source>Compressed copies</source>
        <translation>Copies compressées</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
</context>
<context>
    <name>Litecopy::FileDialog</name>
    <message>
        <source>Files and folders</source>
        <translation>Fichiers et dossiers</translation>
    </message>
    <message>
        <source>This folder can’t be read: %1</source>
        <translation>Ce dossier ne peut pas être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>There are more files here than are shown: type the name of one of the others.</source>
        <translation>Il y a ici plus de fichiers que ceux affichés&#xa0;: tapez le nom de l’un des autres.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Il n’y a pas de dossier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no file “%1” here.</source>
        <translation>Il n’y a pas de fichier «&#xa0;%1&#xa0;» ici.</translation>
    </message>
    <message>
        <source>The folder can’t be made: %1</source>
        <translation>Le dossier ne peut pas être créé&#xa0;: %1</translation>
    </message>
    <message>
        <source>No answer yet. Wait, or go to another folder.</source>
        <translation>Pas encore de réponse. Attendez, ou allez dans un autre dossier.</translation>
    </message>
</context>
<context>
    <name>Litecopy::FolderModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>%1, folder</source>
        <translation>%1, dossier</translation>
    </message>
</context>
<context>
    <name>Litecopy::FrozenDialog</name>
    <message>
        <source>Not everything that is frozen is saved</source>
        <translation>Tout ce qui est figé n’est pas enregistré</translation>
    </message>
    <message>
        <source>What is in memory alone is gone once Litecopy is closed.</source>
        <translation>Ce qui n’est qu’en mémoire disparaît dès que Litecopy est fermé.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>S&amp;how in Folder</source>
        <translation>Afficher dan&amp;s le dossier</translation>
    </message>
    <message>
        <source>&amp;Let Go</source>
        <translation>&amp;Libérer</translation>
    </message>
    <message>
        <source>Frozen in Memory – Litecopy</source>
        <translation>Figé en mémoire – Litecopy</translation>
    </message>
    <message>
        <source>&amp;Keep in Memory</source>
        <translation>&amp;Conserver en mémoire</translation>
    </message>
    <message>
        <source>&amp;Discard and Close</source>
        <translation>Abandonner et fer&amp;mer</translation>
    </message>
    <message>
        <source>Databases that are kept in memory as they were</source>
        <translation>Bases conservées en mémoire telles qu’elles étaient</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>As it was at</source>
        <translation>État à</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Saving: %1</source>
        <translation>Enregistrement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>In memory only</source>
        <translation>En mémoire seulement</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Not frozen</source>
        <translation>Non figé</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Whatever programs write to the database now, this stays as it was. It can be saved as often as wanted, and is checked each time.</source>
        <translation>Quoi que des programmes écrivent maintenant dans la base, ceci reste comme c’était. On peut l’enregistrer aussi souvent que voulu, et il est contrôlé chaque fois.</translation>
    </message>
    <message>
        <source>Save What Is Frozen</source>
        <translation>Enregistrer ce qui est figé</translation>
    </message>
    <message>
        <source>The last saved copy is %1.</source>
        <translation>La dernière copie enregistrée est %1.</translation>
    </message>
    <message>
        <source>Freeze in Memory, in the menu Database, puts the chosen database here as it is at that moment.</source>
        <translation>«&#xa0;Figer en mémoire&#xa0;», dans le menu «&#xa0;Base de données&#xa0;», met ici la base choisie telle qu’elle est à cet instant.</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>Looking at the folder…</source>
        <translation>Examen du dossier…</translation>
    </message>
</context>
<context>
    <name>Litecopy::GrowthView</name>
    <message>
        <source>&amp;Back to the Copies</source>
        <translation>&amp;Retour aux copies</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Progression de la comparaison</translation>
    </message>
    <message>
        <source>What grew between two copies, by table</source>
        <translation>Ce qui a grossi entre deux copies, par table</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Croissance</translation>
    </message>
    <message>
        <source>Rows added</source>
        <translation>Lignes ajoutées</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimées</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiées</translation>
    </message>
    <message>
        <source>Each table with its indexes</source>
        <translation>Chaque table avec ses index</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 à %2</translation>
    </message>
    <message>
        <source>Every page and every row of both is read.</source>
        <translation>Toutes les pages et toutes les lignes des deux sont lues.</translation>
    </message>
    <message>
        <source>%1 before, %2 after</source>
        <translation>%1 avant, %2 après</translation>
    </message>
    <message>
        <source>Not all of them could be compared.</source>
        <translation>Toutes n’ont pas pu être comparées.</translation>
    </message>
    <message>
        <source>The file kept its size: %1.</source>
        <translation>Le fichier a gardé sa taille&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The file grew by %1: %2.</source>
        <translation>Le fichier a grossi de %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The file shrank by %1: %2.</source>
        <translation>Le fichier a rétréci de %1&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>Litecopy::InspectPage</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>As &amp;CSV…</source>
        <translation>En &amp;CSV…</translation>
    </message>
    <message>
        <source>As &amp;JSON…</source>
        <translation>En &amp;JSON…</translation>
    </message>
    <message>
        <source>All pages read</source>
        <translation>Toutes les pages sont lues</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>Copié dans le presse-papiers.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>a compact copy saves about %1</source>
        <translation>une copie compacte économise environ %1</translation>
    </message>
    <message>
        <source>damaged: 1 problem</source>
        <translation>endommagée&#xa0;: 1 problème</translation>
    </message>
    <message>
        <source>damaged: %1 problems</source>
        <translation>endommagée&#xa0;: %1 problèmes</translation>
    </message>
    <message>
        <source>changed while it was read</source>
        <translation>modifiée pendant la lecture</translation>
    </message>
    <message>
        <source>Save as JSON</source>
        <translation>Enregistrer en JSON</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Enregistrer en CSV</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Non enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Text to Clipboard</source>
        <translation>&amp;Texte dans le presse-papiers</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>Enregistrement de %1…</translation>
    </message>
</context>
<context>
    <name>Litecopy::InspectStatus</name>
    <message>
        <source>Choose a &amp;Database…</source>
        <translation>Cho&amp;isir une base de données…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Pages read</source>
        <translation>Pages lues</translation>
    </message>
    <message>
        <source>What is in the file?</source>
        <translation>Que contient le fichier&#x202f;?</translation>
    </message>
    <message>
        <source>Choose a database, or drop one anywhere in this window, to see which tables and indexes take its space, where their pages are, and what the database says of itself. It may be in use; it is never changed.</source>
        <translation>Choisissez une base de données, ou déposez-en une n’importe où dans cette fenêtre, pour voir quelles tables et quels index prennent sa place, où sont leurs pages, et ce que la base dit d’elle-même. Elle peut être en cours d’utilisation&#x202f;; elle n’est jamais modifiée.</translation>
    </message>
    <message>
        <source>Reading its pages</source>
        <translation>Lecture de ses pages</translation>
    </message>
    <message>
        <source>%1 of %2 read</source>
        <translation>Lu&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>Examen en cours…</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>The database is as it was.</source>
        <translation>La base est comme avant.</translation>
    </message>
    <message>
        <source>A copy is being made</source>
        <translation>Une copie est en cours</translation>
    </message>
    <message>
        <source>The database is looked at as soon as the copy is finished, so that neither waits for the other.</source>
        <translation>La base sera examinée dès que la copie sera terminée, pour que l’une n’attende pas l’autre.</translation>
    </message>
    <message>
        <source>Copy &amp;It Here…</source>
        <translation>La co&amp;pier ici…</translation>
    </message>
    <message>
        <source>It is not on this computer</source>
        <translation>Elle n’est pas sur cet ordinateur</translation>
    </message>
    <message>
        <source>Unpacking it first</source>
        <translation>Décompression préalable</translation>
    </message>
    <message>
        <source>Space, facts and comparisons are of a file here. Copy the database here first, under Make a Copy: it is made whole there, and fetched. Then choose that copy under From.</source>
        <translation>L’espace, les informations et les comparaisons concernent un fichier d’ici. Copiez d’abord la base ici, sous «&#xa0;Faire une copie&#xa0;»&#xa0;: la copie y est faite en entier, puis rapportée. Choisissez ensuite cette copie sous «&#xa0;De&#xa0;».</translation>
    </message>
    <message>
        <source>Space, facts and comparisons are of a file here, and From names none. Make a Copy says what can be done.</source>
        <translation>L’espace, les informations et les comparaisons concernent un fichier d’ici, et «&#xa0;De&#xa0;» n’en nomme aucun. «&#xa0;Faire une copie&#xa0;» dit ce qu’on peut faire.</translation>
    </message>
    <message>
        <source>Read &amp;Again</source>
        <translation>&amp;Relire</translation>
    </message>
</context>
<context>
    <name>Litecopy::KeepPanel</name>
    <message>
        <source>Removed by the rules: %1.</source>
        <translation>Supprimée par les règles&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 copies were removed by the rules.</source>
        <translation>%1 copies ont été supprimées par les règles.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Keep a Copy, &amp;Let Them Go</source>
        <translation>Conserver une copie et app&amp;liquer les règles</translation>
    </message>
    <message>
        <source>Keep a &amp;Copy, Remove Nothing</source>
        <translation>C&amp;onserver une copie sans rien supprimer</translation>
    </message>
    <message>
        <source>Sh&amp;ow in Folder</source>
        <translation>Afficher dans le dossie&amp;r</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>Ter&amp;miner</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <source>%1. No rule keeps them. The new copy is made and checked first, and then they are removed for good.</source>
        <translation>%1. Aucune règle ne les conserve. La nouvelle copie est d’abord faite et contrôlée, puis elles sont supprimées définitivement.</translation>
    </message>
    <message>
        <source>Keeping a copy of %1</source>
        <translation>Conservation d’une copie de %1</translation>
    </message>
    <message>
        <source>Keeping a copy of %1, %2 %</source>
        <translation>Conservation d’une copie de %1, %2&#xa0;%</translation>
    </message>
    <message>
        <source>“%1”, %2 in %3.</source>
        <translation>«&#xa0;%1&#xa0;», %2 en %3.</translation>
    </message>
    <message>
        <source>Already up to date</source>
        <translation>Déjà à jour</translation>
    </message>
    <message>
        <source>Nothing changed since “%1”.</source>
        <translation>Rien n’a changé depuis «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>The folder is as it was, and no part of a copy is left.</source>
        <translation>Le dossier est comme avant, et il ne reste rien d’une copie.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Cancelling %1</source>
        <translation>Annulation&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Litecopy::LogPanel</name>
    <message>
        <source>&amp;Read Again</source>
        <translation>Re&amp;lire</translation>
    </message>
    <message>
        <source>Commit, from the start of the log to the last one</source>
        <translation>Validation, du début du journal WAL à la dernière</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Lecture du journal WAL…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Copy as of Commit %1</source>
        <translation>Copier l’état de la validation %1</translation>
    </message>
    <message>
        <source>%1-commit-%2</source>
        <translation>%1-validation-%2</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Retenu par</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal d’annulation</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Copy &amp;as of Here…</source>
        <translation>&amp;Copier cet état…</translation>
    </message>
    <message>
        <source>&amp;What Changed Since</source>
        <translation>Ce qui a changé &amp;depuis</translation>
    </message>
    <message>
        <source>Progress of reading the log</source>
        <translation>Progression de la lecture du journal WAL</translation>
    </message>
    <message>
        <source>Counts the rows that were added, changed and deleted since, table by table</source>
        <translation>Compte les lignes ajoutées, modifiées et supprimées depuis, table par table</translation>
    </message>
    <message>
        <source>Copies the database as it was then. The database itself is left as it is</source>
        <translation>Copie la base telle qu’elle était alors. La base elle-même reste telle quelle</translation>
    </message>
    <message>
        <source>A compressed copy has no log</source>
        <translation>Une copie compressée n’a pas de journal WAL</translation>
    </message>
    <message>
        <source>It holds the database alone, as it was at one moment.</source>
        <translation>Elle ne contient que la base, telle qu’elle était à un seul instant.</translation>
    </message>
    <message>
        <source>To name the tables that each commit changed, the database is read, too.</source>
        <translation>Pour nommer les tables que chaque validation a modifiées, la base est lue aussi.</translation>
    </message>
    <message>
        <source>A copy is running</source>
        <translation>Une copie est en cours</translation>
    </message>
    <message>
        <source>The log is read when that is over.</source>
        <translation>Le journal WAL sera lu quand elle sera terminée.</translation>
    </message>
    <message>
        <source>The log was not read</source>
        <translation>Le journal WAL n’a pas été lu</translation>
    </message>
    <message>
        <source>As the database was %1.</source>
        <translation>La base telle qu’elle était %1.</translation>
    </message>
    <message>
        <source>Commit %1 changed %2: they are in full colour, where the database has them now.</source>
        <translation>La validation %1 a modifié %2&#xa0;: en couleur vive, là où la base les a maintenant.</translation>
    </message>
    <message>
        <source>Choose a commit to see which pages it changed, or a square to see what changed it last.</source>
        <translation>Choisissez une validation pour voir quelles pages elle a modifiées, ou un carré pour voir ce qui l’a modifié en dernier.</translation>
    </message>
    <message>
        <source>What It Chan&amp;ged</source>
        <translation>Ce qu’elle a &amp;modifié</translation>
    </message>
    <message>
        <source>Counts the rows that this commit added, changed and deleted, table by table</source>
        <translation>Compte les lignes que cette validation a ajoutées, modifiées et supprimées, table par table</translation>
    </message>
    <message>
        <source>The log has been started over or merged since: “Read Again” shows what is in it now.</source>
        <translation>Le journal WAL a été recommencé ou intégré depuis&#xa0;: «&#xa0;Relire&#xa0;» montre ce qu’il contient maintenant.</translation>
    </message>
    <message>
        <source>Commit %1 changed %2: it is in full colour, where the database has it now.</source>
        <translation>La validation %1 a modifié %2&#xa0;: en couleur vive, là où la base l’a maintenant.</translation>
    </message>
    <message>
        <source>Beyond the map&apos;s end: %1.</source>
        <translation>Au-delà de la fin du plan&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>Litecopy::MadeCopies</name>
    <message>
        <source>Passed, proved</source>
        <translation>Réussi, prouvé</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Endommagée</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non contrôlée</translation>
    </message>
    <message>
        <source>&amp;Put Back…</source>
        <translation>R&amp;emettre en place…</translation>
    </message>
    <message>
        <source>Co&amp;mpare with Now</source>
        <translation>Comparer à &amp;l’état actuel</translation>
    </message>
    <message>
        <source>&amp;Show in Folder</source>
        <translation>Afficher dan&amp;s le dossier</translation>
    </message>
    <message>
        <source>Leave &amp;Out</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Faite</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Shows first what would change. What is there now is kept</source>
        <translation>Montre d’abord ce qui changerait. Ce qui s’y trouve maintenant est conservé</translation>
    </message>
    <message>
        <source>Takes them out of this list. The files stay</source>
        <translation>Les retire de cette liste. Les fichiers restent</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Absente</translation>
    </message>
    <message>
        <source>All copies that were made, the newest first</source>
        <translation>Toutes les copies qui ont été faites, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Chiffrée</translation>
    </message>
</context>
<context>
    <name>Litecopy::MainWindow</name>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Informations</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Which tables and indexes take the space, and a map of the pages</source>
        <translation>Quelles tables et quels index prennent la place, et un plan des pages</translation>
    </message>
    <message>
        <source>What the database says of itself</source>
        <translation>Ce que la base dit d’elle-même</translation>
    </message>
    <message>
        <source>What differs from another database</source>
        <translation>Ce qui diffère d’une autre base</translation>
    </message>
    <message>
        <source>The copies that are kept of the database, and the way back</source>
        <translation>Les copies conservées de la base, et comment revenir en arrière</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;New Window</source>
        <translation>&amp;Nouvelle fenêtre</translation>
    </message>
    <message>
        <source>Choose &amp;Database…</source>
        <translation>Choisir une &amp;base de données…</translation>
    </message>
    <message>
        <source>Choose Where the Copy &amp;Goes…</source>
        <translation>Choisir la &amp;destination…</translation>
    </message>
    <message>
        <source>Copy Se&amp;veral…</source>
        <translation>Copier &amp;plusieurs bases…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>&amp;About Litecopy</source>
        <translation>À &amp;propos de Litecopy</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Keep a Copy Now</source>
        <translation>Conser&amp;ver une copie maintenant</translation>
    </message>
    <message>
        <source>Put &amp;Back…</source>
        <translation>R&amp;emettre en place…</translation>
    </message>
    <message>
        <source>&amp;Freeze in Memory</source>
        <translation>&amp;Figer en mémoire</translation>
    </message>
    <message>
        <source>&amp;Repeat…</source>
        <translation>&amp;Répéter…</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>Re&amp;prendre</translation>
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
        <translation>À propos de Litecopy</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Litecopy %1&lt;/h3&gt;&lt;p&gt;Safe copies of SQLite databases that are in use.&lt;/p&gt;&lt;p&gt;MIT licence. Made with Qt %2.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Litecopy %1&lt;/h3&gt;&lt;p&gt;Copies sûres de bases de données SQLite en cours d’utilisation.&lt;/p&gt;&lt;p&gt;Licence MIT. Réalisé avec Qt %2.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Make a Copy</source>
        <translation>Faire une copie</translation>
    </message>
    <message>
        <source>Databas&amp;e</source>
        <translation>&amp;Base de données</translation>
    </message>
    <message>
        <source>Refres&amp;h</source>
        <translation>Act&amp;ualiser</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>A copy is being kept or put back: drop it when that is over.</source>
        <translation>Une copie est en train d’être conservée ou remise en place&#xa0;: déposez le fichier quand ce sera terminé.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>What is in the write-ahead log, who keeps it, and the way back to an earlier commit</source>
        <translation>Ce que contient le journal WAL, qui le retient, et le retour à une validation antérieure</translation>
    </message>
</context>
<context>
    <name>Litecopy::MapLegend</name>
    <message>
        <source>Legend: %1</source>
        <translation>Légende&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Litecopy::MapPanel</name>
    <message>
        <source>Show more pages (Ctrl and the wheel, or −)</source>
        <translation>Montrer plus de pages (Ctrl et la molette, ou −)</translation>
    </message>
    <message>
        <source>Show fewer pages, larger (Ctrl and the wheel, or +)</source>
        <translation>Montrer moins de pages, en plus grand (Ctrl et la molette, ou +)</translation>
    </message>
    <message>
        <source>Whole file</source>
        <translation>Tout le fichier</translation>
    </message>
    <message>
        <source>Show the whole file (0)</source>
        <translation>Montrer tout le fichier (0)</translation>
    </message>
    <message>
        <source>What the colours tell</source>
        <translation>Ce que disent les couleurs</translation>
    </message>
    <message>
        <source>Colour by table</source>
        <translation>Couleur par table</translation>
    </message>
    <message>
        <source>Colour by kind of page</source>
        <translation>Couleur par type de page</translation>
    </message>
    <message>
        <source>Colour by how full</source>
        <translation>Couleur par remplissage</translation>
    </message>
    <message>
        <source>A square is %1</source>
        <translation>Un carré représente %1</translation>
    </message>
</context>
<context>
    <name>Litecopy::OptionsPanel</name>
    <message>
        <source>&amp;Options</source>
        <translation>&amp;Options</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Online, page by page</source>
        <translation>En ligne, page par page</translation>
    </message>
    <message>
        <source>Clone the files</source>
        <translation>Cloner les fichiers</translation>
    </message>
    <message>
        <source>Snapshot without a lock</source>
        <translation>Instantané sans verrou</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compact</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Rapide</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Metho&amp;d:</source>
        <translation>&amp;Méthode&#xa0;:</translation>
    </message>
    <message>
        <source>Chec&amp;k:</source>
        <translation>Con&amp;trôle&#xa0;:</translation>
    </message>
    <message>
        <source>If To e&amp;xists:</source>
        <translation>Si «&#xa0;Vers&#xa0;» e&amp;xiste&#xa0;:</translation>
    </message>
    <message>
        <source>The copy:</source>
        <translation>La copie&#xa0;:</translation>
    </message>
    <message>
        <source>no check</source>
        <translation>sans contrôle</translation>
    </message>
    <message>
        <source>quick check</source>
        <translation>contrôle rapide</translation>
    </message>
    <message>
        <source>full check</source>
        <translation>contrôle complet</translation>
    </message>
    <message>
        <source>read back</source>
        <translation>relecture</translation>
    </message>
    <message>
        <source>keeps the journal mode</source>
        <translation>conserve le mode de journal</translation>
    </message>
    <message>
        <source>Replace it, this once</source>
        <translation>Le remplacer, cette fois</translation>
    </message>
    <message>
        <source>replaces an existing file, this once</source>
        <translation>remplace un fichier existant, cette fois</translation>
    </message>
    <message>
        <source>Fastest</source>
        <translation>La plus rapide</translation>
    </message>
    <message>
        <source>Safest</source>
        <translation>La plus sûre</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>La plus petite</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Looks at the database and picks the way that disturbs other programs least.</source>
        <translation>Examine la base et choisit la méthode qui gêne le moins les autres programmes.</translation>
    </message>
    <message>
        <source>SQLite&apos;s own online backup: other programs go on using the database.</source>
        <translation>La copie en ligne de SQLite&#xa0;: les autres programmes continuent à utiliser la base.</translation>
    </message>
    <message>
        <source>Copies the files while they are held still; instant where the file system shares blocks.</source>
        <translation>Copie les fichiers pendant qu’ils sont tenus stables&#x202f;; instantané si le système de fichiers partage les blocs.</translation>
    </message>
    <message>
        <source>For databases that another program keeps locked: copies the files until nothing changed meanwhile.</source>
        <translation>Pour les bases qu’un autre programme garde verrouillées&#xa0;: copie les fichiers jusqu’à ce que rien n’ait changé entre-temps.</translation>
    </message>
    <message>
        <source>A smaller copy, without free pages and without what was deleted.</source>
        <translation>Une copie plus petite, sans pages libres et sans ce qui a été supprimé.</translation>
    </message>
    <message>
        <source>The copy is not checked.</source>
        <translation>La copie n’est pas contrôlée.</translation>
    </message>
    <message>
        <source>Checks the structure of the whole copy.</source>
        <translation>Contrôle la structure de toute la copie.</translation>
    </message>
    <message>
        <source>Also checks that indexes and tables agree; takes longer.</source>
        <translation>Contrôle aussi que les index et les tables concordent&#x202f;; prend plus de temps.</translation>
    </message>
    <message>
        <source>Shows both files and lets you choose.</source>
        <translation>Montre les deux fichiers et vous laisse choisir.</translation>
    </message>
    <message>
        <source>The old file stays until the copy is complete, and then gives way at once.</source>
        <translation>L’ancien fichier reste jusqu’à ce que la copie soit complète, puis lui cède la place d’un coup.</translation>
    </message>
    <message>
        <source>Fastest leaves out the check. Safest checks everything, and what the disk gives back. Smallest leaves out free pages.</source>
        <translation>«&#xa0;La plus rapide&#xa0;» omet le contrôle. «&#xa0;La plus sûre&#xa0;» contrôle tout, et aussi ce que rend le disque. «&#xa0;La plus petite&#xa0;» omet les pages libres.</translation>
    </message>
    <message>
        <source>Read the copy &amp;back</source>
        <translation>Re&amp;lire la copie</translation>
    </message>
    <message>
        <source>Keep the &amp;journal mode</source>
        <translation>Conserver le mode de &amp;journal</translation>
    </message>
    <message>
        <source>Compares it with what was written: shows that the medium holds it. Takes about as long again.</source>
        <translation>La compare à ce qui a été écrit&#xa0;: montre que le support le contient. Prend à peu près encore autant de temps.</translation>
    </message>
    <message>
        <source>A WAL copy stays WAL. Else the copy is one file that no log belongs to.</source>
        <translation>Une copie WAL reste WAL. Sinon, la copie est un seul fichier, sans journal WAL associé.</translation>
    </message>
</context>
<context>
    <name>Litecopy::PageMapView</name>
    <message>
        <source>Page %1: %2</source>
        <translation>Page %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Pages %1 to %2, mostly: %3</source>
        <translation>Pages %1 à %2, surtout&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 % full</source>
        <translation>remplie à %1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>pages libres&#xa0;: %1</translation>
    </message>
    <message>
        <source>Pages %1 to %2: read</source>
        <translation>Pages %1 à %2&#xa0;: lues</translation>
    </message>
    <message>
        <source>Pages %1 to %2: not read yet</source>
        <translation>Pages %1 à %2&#xa0;: pas encore lues</translation>
    </message>
    <message>
        <source>Page %1: not read yet</source>
        <translation>Page %1&#xa0;: pas encore lue</translation>
    </message>
    <message>
        <source>read; what it is, later pages tell</source>
        <translation>lue&#x202f;; les pages suivantes diront ce qu’elle est</translation>
    </message>
    <message>
        <source>Map of the pages</source>
        <translation>Plan des pages</translation>
    </message>
    <message>
        <source>The colours stand for: %1.</source>
        <translation>Signification des couleurs&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The table “%1” says the same in words.</source>
        <translation>Le tableau «&#xa0;%1&#xa0;» dit la même chose en mots.</translation>
    </message>
</context>
<context>
    <name>Litecopy::Panel</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>Détai&amp;ls</translation>
    </message>
    <message>
        <source>Text to Clipboard</source>
        <translation>Texte dans le presse-papiers</translation>
    </message>
    <message>
        <source>JSON to Clipboard</source>
        <translation>JSON dans le presse-papiers</translation>
    </message>
</context>
<context>
    <name>Litecopy::ProblemList</name>
    <message>
        <source>Problems found in the file</source>
        <translation>Problèmes trouvés dans le fichier</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>These are the first; %1 more were counted.</source>
        <translation>Ce sont les premiers&#x202f;; %1 autres ont été comptés.</translation>
    </message>
    <message>
        <source>These are the first; %1 more was counted.</source>
        <translation>Ce sont les premiers&#x202f;; %1 autre a été compté.</translation>
    </message>
</context>
<context>
    <name>Litecopy::ProgramStatus</name>
    <message>
        <source>A database is being copied</source>
        <translation>Une base est en cours de copie</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>Litecopy::ProgressPanel</name>
    <message>
        <source>Copying</source>
        <translation>Copie en cours</translation>
    </message>
    <message>
        <source>Progress of the copy</source>
        <translation>Progression de la copie</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>Cancelling: the drive gives no answer. Close the window to leave it; what is unfinished there is removed by the next copy.</source>
        <translation>Annulation&#xa0;: le disque ne répond pas. Fermez la fenêtre pour l’abandonner&#x202f;; ce qui y est inachevé sera supprimé par la prochaine copie.</translation>
    </message>
    <message>
        <source>%1: %2 % of all is done</source>
        <translation>%1 : %2 % du tout est fait</translation>
    </message>
    <message>
        <source>%1, about %2 left</source>
        <translation>%1, encore %2 environ</translation>
    </message>
</context>
<context>
    <name>Litecopy::PutBackOffer</name>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>In use by</source>
        <translation>Utilisée par</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>Kept first</source>
        <translation>Conservé d’abord</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Progression de la comparaison</translation>
    </message>
    <message>
        <source>What changes in the database, by table</source>
        <translation>Ce qui change dans la base, par table</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Rows changed</source>
        <translation>Lignes modifiées</translation>
    </message>
    <message>
        <source>Come back</source>
        <translation>Reviennent</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Disparaissent</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>&amp;Write into it, while programs use it</source>
        <translation>É&amp;crire dedans, pendant que des programmes l’utilisent</translation>
    </message>
    <message>
        <source>&amp;Put Back</source>
        <translation>R&amp;emettre en place</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Reto&amp;ur</translation>
    </message>
    <message>
        <source>the copy of %1</source>
        <translation>la copie (%1)</translation>
    </message>
    <message>
        <source>the copy “%1”</source>
        <translation>la copie «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Put back %1?</source>
        <translation>Remettre en place %1&#x202f;?</translation>
    </message>
    <message>
        <source>What “%1” holds now is kept first, and then replaced by what the copy holds. You can undo it.</source>
        <translation>Ce que contient «&#xa0;%1&#xa0;» maintenant est d’abord conservé, puis remplacé par ce que contient la copie. Vous pouvez le défaire.</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>Examen en cours…</translation>
    </message>
    <message>
        <source>not there; it is made</source>
        <translation>absente&#x202f;; elle sera créée</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>modification&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no other program</source>
        <translation>aucun autre programme</translation>
    </message>
    <message>
        <source>made %1</source>
        <translation>faite&#xa0;: %1</translation>
    </message>
    <message>
        <source>nothing, for nothing is there</source>
        <translation>rien, car il n’y a rien à cet endroit</translation>
    </message>
    <message>
        <source>what is there now, in %1</source>
        <translation>ce qui s’y trouve maintenant, dans %1</translation>
    </message>
    <message>
        <source>There is no such database yet: all of the copy comes back.</source>
        <translation>Cette base n’existe pas encore&#xa0;: toute la copie revient.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison en cours…</translation>
    </message>
    <message>
        <source>could not be compared</source>
        <translation>n’a pas pu être comparée</translation>
    </message>
    <message>
        <source>whole table</source>
        <translation>table entière</translation>
    </message>
    <message>
        <source>Replace its file, while nobody &amp;uses it</source>
        <translation>Rem&amp;placer son fichier, quand personne ne l’utilise</translation>
    </message>
</context>
<context>
    <name>Litecopy::PutBackPanel</name>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Reto&amp;ur</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservé</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Défai&amp;re</translation>
    </message>
    <message>
        <source>&amp;Show in Folder</source>
        <translation>Afficher dan&amp;s le dossier</translation>
    </message>
    <message>
        <source>Shows what was kept</source>
        <translation>Montre ce qui a été conservé</translation>
    </message>
    <message>
        <source>D&amp;one</source>
        <translation>Ter&amp;miner</translation>
    </message>
    <message>
        <source>Try A&amp;gain</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <source>&amp;Put Back Anyway</source>
        <translation>R&amp;emettre en place malgré tout</translation>
    </message>
    <message>
        <source>What is there now is kept, and all that can be read of the copy comes back</source>
        <translation>Ce qui s’y trouve maintenant est conservé, et tout ce qui est lisible dans la copie revient</translation>
    </message>
    <message>
        <source>Putting back %1</source>
        <translation>Remise en place de %1</translation>
    </message>
    <message>
        <source>Putting back %1, %2 %</source>
        <translation>Remise en place de %1, %2&#xa0;%</translation>
    </message>
    <message>
        <source>“%1” holds again what it held before.</source>
        <translation>«&#xa0;%1&#xa0;» contient de nouveau ce qu’il contenait avant.</translation>
    </message>
    <message>
        <source>“%1” holds what %2 holds.</source>
        <translation>«&#xa0;%1&#xa0;» contient ce que contient %2.</translation>
    </message>
    <message>
        <source>Programs that have it open go on with it.</source>
        <translation>Les programmes qui l’ont ouvert continuent avec.</translation>
    </message>
    <message>
        <source>The check found damage in it: all that could be read came back.</source>
        <translation>Le contrôle y a trouvé des dommages&#xa0;: tout ce qui était lisible est revenu.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Défait</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Remis en place</translation>
    </message>
    <message>
        <source>nothing, for nothing was there</source>
        <translation>rien, car il n’y avait rien à cet endroit</translation>
    </message>
    <message>
        <source>&amp;Put Back Again</source>
        <translation>R&amp;emettre en place de nouveau</translation>
    </message>
    <message>
        <source>Puts back what was undone; what is there now is kept</source>
        <translation>Remet en place ce qui a été défait&#x202f;; ce qui s’y trouve maintenant est conservé</translation>
    </message>
    <message>
        <source>Puts back what was there before; what is there now is kept</source>
        <translation>Remet en place ce qui s’y trouvait avant&#x202f;; ce qui s’y trouve maintenant est conservé</translation>
    </message>
    <message>
        <source>Cancelling %1</source>
        <translation>Annulation&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>En attente&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Litecopy::QueueDialog</name>
    <message>
        <source>Not all copies are made yet</source>
        <translation>Toutes les copies ne sont pas encore faites</translation>
    </message>
    <message>
        <source>Those that are made stay. Of the one that is being made, nothing will be left.</source>
        <translation>Celles qui sont faites restent. De celle qui est en cours, il ne restera rien.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <source>&amp;Show in Folder</source>
        <translation>Afficher dan&amp;s le dossier</translation>
    </message>
    <message>
        <source>&amp;Copy All</source>
        <translation>Tout &amp;copier</translation>
    </message>
    <message>
        <source>Copy Several – Litecopy</source>
        <translation>Copier plusieurs bases – Litecopy</translation>
    </message>
    <message>
        <source>Databases that are copied, in their order</source>
        <translation>Bases à copier, dans leur ordre</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Its copy</source>
        <translation>Sa copie</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>&amp;Keep Copying</source>
        <translation>Contin&amp;uer la copie</translation>
    </message>
    <message>
        <source>Cancel and C&amp;lose</source>
        <translation>Annuler et fer&amp;mer</translation>
    </message>
    <message>
        <source>The folder that the copies go into</source>
        <translation>Le dossier où vont les copies</translation>
    </message>
    <message>
        <source>A folder, best on another drive</source>
        <translation>Un dossier, de préférence sur un autre disque</translation>
    </message>
    <message>
        <source>Copies go &amp;into</source>
        <translation>Copies &amp;dans</translation>
    </message>
    <message>
        <source>Databases to Copy</source>
        <translation>Bases à copier</translation>
    </message>
    <message>
        <source>Where the Copies Go</source>
        <translation>Où vont les copies</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Comes later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Not copied</source>
        <translation>Non copié</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Add databases, or drop them here.</source>
        <translation>Ajoutez des bases, ou déposez-les ici.</translation>
    </message>
    <message>
        <source>Choose the folder that the copies go into.</source>
        <translation>Choisissez le dossier où vont les copies.</translation>
    </message>
    <message>
        <source>The copies are made one after the other, and each is checked. Other programs may go on using the databases.</source>
        <translation>Les copies sont faites l’une après l’autre, et chacune est contrôlée. D’autres programmes peuvent continuer à utiliser les bases.</translation>
    </message>
    <message>
        <source>%1 of %2 copied.</source>
        <translation>Copié&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>%1 could not be copied.</source>
        <translation>Échecs&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>Re&amp;prendre</translation>
    </message>
    <message>
        <source>&amp;Cancel All</source>
        <translation>Tout a&amp;nnuler</translation>
    </message>
    <message>
        <source>Copies of several databases</source>
        <translation>Copies de plusieurs bases</translation>
    </message>
    <message>
        <source>%1 of %2 copied</source>
        <translation>Copié&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Only databases that are files on this machine can be dropped here.</source>
        <translation>Seules des bases qui sont des fichiers de cette machine peuvent être déposées ici.</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Annu&amp;ler</translation>
    </message>
    <message>
        <source>As chosen under Options: %1</source>
        <translation>Selon les choix faits sous «&#xa0;Options&#xa0;»&#xa0;: %1</translation>
    </message>
    <message>
        <source>Waits for another copy to that drive</source>
        <translation>Attend une autre copie vers ce disque</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>Of the selected copy alone: the others go on</source>
        <translation>La copie sélectionnée seulement&#xa0;: les autres continuent</translation>
    </message>
    <message>
        <source>Of all copies</source>
        <translation>Toutes les copies</translation>
    </message>
</context>
<context>
    <name>Litecopy::RecentList</name>
    <message>
        <source>Copied before</source>
        <translation>Déjà copiées</translation>
    </message>
</context>
<context>
    <name>Litecopy::RecentRow</name>
    <message>
        <source>Copied %1 to “%2”</source>
        <translation>Copiée %1 dans «&#xa0;%2&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Litecopy::RemovableOffer</name>
    <message>
        <source>Safely &amp;Remove</source>
        <translation>Re&amp;tirer en toute sécurité</translation>
    </message>
    <message>
        <source>All of the copy is written to “%1”.</source>
        <translation>Toute la copie est écrite sur «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is still being written to. Leave it where it is…</source>
        <translation>On écrit encore sur «&#xa0;%1&#xa0;». Laissez-le en place…</translation>
    </message>
    <message>
        <source>“%1” can be taken out now.</source>
        <translation>«&#xa0;%1&#xa0;» peut maintenant être retiré.</translation>
    </message>
    <message>
        <source>“%1” can’t be taken out yet. %2</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas encore être retiré. %2</translation>
    </message>
</context>
<context>
    <name>Litecopy::RemovePanel</name>
    <message>
        <source>And %1 more stay.</source>
        <translation>Et %1 autres restent.</translation>
    </message>
    <message>
        <source>Cancelled: no copy was removed</source>
        <translation>Annulé&#xa0;: aucune copie n’a été supprimée</translation>
    </message>
    <message>
        <source>No copy was removed</source>
        <translation>Aucune copie n’a été supprimée</translation>
    </message>
    <message>
        <source>1 copy removed</source>
        <translation>1 copie supprimée</translation>
    </message>
    <message>
        <source>%1 copies removed</source>
        <translation>%1 copies supprimées</translation>
    </message>
    <message>
        <source>Cancelled; %1</source>
        <translation>Annulé&#x202f;; %1</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Remove &amp;Now</source>
        <translation>Suppr&amp;imer maintenant</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>Ter&amp;miner</translation>
    </message>
    <message>
        <source>Looking whether they may go…</source>
        <translation>Examen&#xa0;: peuvent-elles être supprimées…</translation>
    </message>
    <message>
        <source>It can&apos;t be removed</source>
        <translation>Elle ne peut pas être supprimée</translation>
    </message>
    <message>
        <source>None of them can be removed</source>
        <translation>Aucune d’elles ne peut être supprimée</translation>
    </message>
    <message>
        <source>Remove 1 copy?</source>
        <translation>Supprimer 1 copie&#x202f;?</translation>
    </message>
    <message>
        <source>Remove %1 copies?</source>
        <translation>Supprimer %1 copies&#x202f;?</translation>
    </message>
    <message>
        <source>%1; %2. What is removed does not come back.</source>
        <translation>%1&#x202f;; %2. Ce qui est supprimé ne revient pas.</translation>
    </message>
    <message>
        <source>Removing 1 copy</source>
        <translation>Suppression de 1 copie</translation>
    </message>
    <message>
        <source>Removing %1 copies</source>
        <translation>Suppression de %1 copies</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1&#x202f;; %2.</translation>
    </message>
    <message>
        <source>And %1 more stays.</source>
        <translation>Et %1 autre reste.</translation>
    </message>
</context>
<context>
    <name>Litecopy::RepeatDialog</name>
    <message>
        <source>Repeated now</source>
        <translation>Copies répétées</translation>
    </message>
    <message>
        <source>&amp;Repeat</source>
        <translation>&amp;Répéter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Répéter</translation>
    </message>
    <message>
        <source>Repeat the Copy of %1</source>
        <translation>Répéter la copie de %1</translation>
    </message>
    <message>
        <source>The line for crontab</source>
        <translation>La ligne pour crontab</translation>
    </message>
    <message>
        <source>Line to the Clip&amp;board</source>
        <translation>Copier la ligne dans le presse-&amp;papiers</translation>
    </message>
    <message>
        <source>Choose the folder that the copies go into.</source>
        <translation>Choisissez le dossier où vont les copies.</translation>
    </message>
    <message>
        <source>Choose the file that is brought up to date.</source>
        <translation>Choisissez le fichier qui est mis à jour.</translation>
    </message>
    <message>
        <source>The clock needs the whole path, beginning with “/”.</source>
        <translation>L’horloge a besoin du chemin complet, qui commence par «&#xa0;/&#xa0;».</translation>
    </message>
    <message>
        <source>That is the database itself.</source>
        <translation>C’est la base elle-même.</translation>
    </message>
    <message>
        <source>The clock starts the command line, “litecopy-cli”, which is not installed here. Install it too.</source>
        <translation>L’horloge lance la ligne de commande, «&#xa0;litecopy-cli&#xa0;», qui n’est pas installée ici. Installez-la aussi.</translation>
    </message>
    <message>
        <source>&amp;Repeat, and Replace It</source>
        <translation>&amp;Répéter et le remplacer</translation>
    </message>
    <message>
        <source>Copies by the clock</source>
        <translation>Copies à heure fixe</translation>
    </message>
    <message>
        <source>Not like this</source>
        <translation>Pas ainsi</translation>
    </message>
    <message>
        <source>There is a file of that name already</source>
        <translation>Il y a déjà un fichier de ce nom</translation>
    </message>
    <message>
        <source>It is not repeated</source>
        <translation>La copie n’est pas répétée</translation>
    </message>
    <message>
        <source>Done: systemd starts it as “%1”.</source>
        <translation>C’est fait&#xa0;: systemd la lance sous le nom «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Dated copies of %1 go into %2.</source>
        <translation>Des copies datées de %1 vont dans %2.</translation>
    </message>
    <message>
        <source>%1 is copied to %2.</source>
        <translation>%1 est copié vers %2.</translation>
    </message>
    <message>
        <source>While the drive or the folder is not there, a run is skipped; a failure is shown on the desktop.</source>
        <translation>Tant que le disque ou le dossier n’est pas là, une exécution est sautée&#x202f;; un échec est signalé sur le bureau.</translation>
    </message>
    <message>
        <source>It takes the place of “%1”.</source>
        <translation>Elle prend la place de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing can be scheduled from here</source>
        <translation>Rien ne peut être planifié d’ici</translation>
    </message>
    <message>
        <source>Copies by the clock are started by systemd, which is not there, or can’t be reached.</source>
        <translation>Les copies à heure fixe sont lancées par systemd, qui n’est pas là, ou n’est pas joignable.</translation>
    </message>
    <message>
        <source>Where cron runs, put this line into your table (crontab -e). cron makes up for no missed run, and tells of failures by mail:</source>
        <translation>Si cron tourne, mettez cette ligne dans votre table (crontab -e). cron ne rattrape aucune exécution manquée, et signale les échecs par courriel&#xa0;:</translation>
    </message>
    <message>
        <source>What a clock would start:</source>
        <translation>Ce qu’une horloge lancerait&#xa0;:</translation>
    </message>
    <message>
        <source>“%1” is there already. What it holds now is replaced by the first run: by what differs, where it is an older copy.</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà. Ce qu’il contient maintenant est remplacé par la première exécution&#xa0;: par ce qui diffère, si c’est une ancienne copie.</translation>
    </message>
    <message>
        <source>It is fetched by ssh, which can ask for nothing then: your key has to open that machine without a password. A run that can’t reach it is shown on the desktop.</source>
        <translation>Elle est rapportée par ssh, qui ne peut alors rien demander&#xa0;: votre clé doit ouvrir cette machine sans mot de passe. Une exécution qui ne peut pas l’atteindre est signalée sur le bureau.</translation>
    </message>
    <message>
        <source>It is encrypted: without its password no copy can be checked, so that of dated ones nothing would tell which are sound. The one copy is replaced each time.</source>
        <translation>Elle est chiffrée&#xa0;: sans son mot de passe, aucune copie ne peut être contrôlée, et rien ne dirait lesquelles des copies datées sont saines. La copie unique est remplacée chaque fois.</translation>
    </message>
</context>
<context>
    <name>Litecopy::RepeatForm</name>
    <message>
        <source>&amp;on</source>
        <translation>&amp;le</translation>
    </message>
    <message>
        <source>a&amp;t</source>
        <translation>&amp;à</translation>
    </message>
    <message>
        <source>&amp;Dated copies in a folder</source>
        <translation>Copies &amp;datées dans un dossier</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conserver</translation>
    </message>
    <message>
        <source>One copy, brought &amp;up to date each time</source>
        <translation>Une seule copie, mise à &amp;jour chaque fois</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Chaque</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Chaque heure</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Chaque jour</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Chaque semaine</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Chaque mois</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Jour de la semaine</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Jour du mois</translation>
    </message>
    <message>
        <source>day </source>
        <extracomment>before the number of a day of the month</extracomment>
        <translation>jour </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>The folder of the dated copies</source>
        <translation>Le dossier des copies datées</translation>
    </message>
    <message>
        <source>Choose the folder of the dated copies</source>
        <translation>Choisir le dossier des copies datées</translation>
    </message>
    <message>
        <source>The file of the one copy</source>
        <translation>Le fichier de la copie unique</translation>
    </message>
    <message>
        <source>Choose the file of the one copy</source>
        <translation>Choisir le fichier de la copie unique</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>14 days</source>
        <translation>14 jours</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>14 days and 12 months</source>
        <translation>14 jours et 12 mois</translation>
    </message>
    <message>
        <source>24 hours and 14 days</source>
        <translation>24 heures et 14 jours</translation>
    </message>
    <message>
        <source>the last 10 copies</source>
        <translation>les 10 dernières copies</translation>
    </message>
    <message>
        <source>every copy</source>
        <translation>toutes les copies</translation>
    </message>
    <message>
        <source>Choose the Folder of the Copies</source>
        <translation>Choisir le dossier des copies</translation>
    </message>
    <message>
        <source>Choose the File of the Copy</source>
        <translation>Choisir le fichier de la copie</translation>
    </message>
    <message>
        <source>One copy, &amp;fetched anew each time</source>
        <translation>Une seule copie, rapportée de nouveau chaque &amp;fois</translation>
    </message>
    <message>
        <source>One copy, &amp;made anew each time</source>
        <translation>Une seule copie, refaite chaque &amp;fois</translation>
    </message>
</context>
<context>
    <name>Litecopy::RescueDialog</name>
    <message>
        <source>&amp;Keep Rescuing</source>
        <translation>Contin&amp;uer la récupération</translation>
    </message>
    <message>
        <source>Cancel and C&amp;lose</source>
        <translation>Annuler et fer&amp;mer</translation>
    </message>
    <message>
        <source>Rescue what can be read?</source>
        <translation>Récupérer ce qui est lisible&#xa0;?</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>Also rows that were &amp;deleted</source>
        <translation>Aussi les lignes su&amp;pprimées</translation>
    </message>
    <message>
        <source>&amp;Show in Folder</source>
        <translation>Afficher dan&amp;s le dossier</translation>
    </message>
    <message>
        <source>Rescue A&amp;gain…</source>
        <translation>Récupérer à n&amp;ouveau…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Rescue</source>
        <translation>&amp;Récupérer</translation>
    </message>
    <message>
        <source>Rescue – Litecopy</source>
        <translation>Récupération – Litecopy</translation>
    </message>
    <message>
        <source>The new database</source>
        <translation>La nouvelle base</translation>
    </message>
    <message>
        <source>Choose the new database</source>
        <translation>Choisir la nouvelle base</translation>
    </message>
    <message>
        <source>&amp;New database</source>
        <translation>Nouvelle &amp;base</translation>
    </message>
    <message>
        <source>Pages that the database no longer uses are read, too. Rows that somebody deleted come back with them, in the table lost_and_found, beside rows that were lost: nothing tells which is which.</source>
        <translation>Les pages que la base n’utilise plus sont lues aussi. Avec elles reviennent des lignes que quelqu’un a supprimées, dans la table lost_and_found, à côté de lignes qui étaient perdues&#xa0;: rien ne permet de les distinguer.</translation>
    </message>
    <message>
        <source>Progress of the rescue</source>
        <translation>Progression de la récupération</translation>
    </message>
    <message>
        <source>Rescued rows by table</source>
        <translation>Lignes récupérées par table</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>A new, sound database is made of every row that can be read of “%1”, which is left as it is. What comes of it is no copy: rows may be missing, and a report says how many of which table.</source>
        <translation>Une nouvelle base, saine, est faite de toutes les lignes lisibles de «&#xa0;%1&#xa0;», qui reste telle quelle. Ce qui en résulte n’est pas une copie&#xa0;: des lignes peuvent manquer, et un rapport dit combien, et de quelle table.</translation>
    </message>
    <message>
        <source>The New Database</source>
        <translation>Nouvelle base</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation>%1, %2&#xa0;%</translation>
    </message>
    <message>
        <source>Rows so far: %1</source>
        <translation>Lignes jusqu’ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1” is only read.</source>
        <translation>«&#xa0;%1&#xa0;» est seulement lue.</translation>
    </message>
    <message>
        <source>Cancelling %1</source>
        <translation>Annulation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Rescuing %1, %2 %</source>
        <translation>Récupération de %1, %2&#xa0;%</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>Nothing is left of what was made.</source>
        <translation>Il ne reste rien de ce qui a été fait.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The new database has passed SQLite’s integrity check.</source>
        <translation>La nouvelle base a passé le contrôle d’intégrité de SQLite.</translation>
    </message>
    <message>
        <source>Pages unreadable: %1 of %2.</source>
        <translation>Pages illisibles&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Stop rescuing and close?</source>
        <translation>Arrêter la récupération et fermer&#xa0;?</translation>
    </message>
    <message>
        <source>Cancelling does no harm: the damaged database stays as it is, and nothing of the new one is left.</source>
        <translation>Annuler est sans danger&#xa0;: la base endommagée reste telle quelle, et il ne reste rien de la nouvelle.</translation>
    </message>
</context>
<context>
    <name>Litecopy::ResultPanel</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Writers</source>
        <translation>Autres programmes</translation>
    </message>
    <message>
        <source>&amp;Show in Folder</source>
        <translation>Afficher dan&amp;s le dossier</translation>
    </message>
    <message>
        <source>Copy A&amp;gain</source>
        <translation>Copier à no&amp;uveau</translation>
    </message>
    <message>
        <source>Makes another copy of the same database, under a new name</source>
        <translation>Fait une autre copie de la même base, sous un nouveau nom</translation>
    </message>
    <message>
        <source>&amp;Put It Back…</source>
        <translation>R&amp;emettre en place…</translation>
    </message>
    <message>
        <source>Gives the database again what this copy holds. Shows first what would change; what is there then is kept</source>
        <translation>Redonne à la base ce que contient cette copie. Montre d’abord ce qui changerait&#x202f;; ce qui s’y trouve alors est conservé</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Aussi</translation>
    </message>
    <message>
        <source>Copied to %1 of %2 places</source>
        <translation>Copié à %1 emplacements sur %2</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Façon</translation>
    </message>
    <message>
        <source>Resc&amp;ue…</source>
        <translation>Récu&amp;pérer…</translation>
    </message>
    <message>
        <source>Makes a new, sound database of every row that can be read</source>
        <translation>Fait une nouvelle base, saine, de toutes les lignes lisibles</translation>
    </message>
</context>
<context>
    <name>Litecopy::RetentionEditor</name>
    <message>
        <source>&amp;Rules</source>
        <translation>Rè&amp;gles</translation>
    </message>
    <message>
        <source>Which automatic copies stay. Copies made by hand, before a restore, and kept for good always stay</source>
        <translation>Quelles copies automatiques restent. Celles faites à la main, avant une restauration, ou conservées définitivement restent toujours</translation>
    </message>
    <message>
        <source>The last</source>
        <translation>Les dernières</translation>
    </message>
    <message>
        <source>One of each hour</source>
        <translation>Une par heure</translation>
    </message>
    <message>
        <source>Of each day</source>
        <translation>Par jour</translation>
    </message>
    <message>
        <source>Of each week</source>
        <translation>Par semaine</translation>
    </message>
    <message>
        <source>Of each month</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>Of each year</source>
        <translation>Par an</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Copies that stay: %1</source>
        <translation>Copies qui restent&#xa0;: %1</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>Examen en cours…</translation>
    </message>
    <message>
        <source>And all of the last</source>
        <translation>Et toutes celles des</translation>
    </message>
    <message>
        <source>Every copy that is no older than the newest one by more than this stays</source>
        <translation>Toute copie qui a au plus cette durée de moins que la plus récente reste</translation>
    </message>
    <message>
        <source>How long every copy stays</source>
        <translation>Combien de temps reste chaque copie</translation>
    </message>
    <message>
        <source>Unit of how long every copy stays</source>
        <translation>Unité de la durée pendant laquelle reste chaque copie</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>dernières heures</translation>
    </message>
    <message>
        <source>days</source>
        <translation>derniers jours</translation>
    </message>
    <message>
        <source>months</source>
        <translation>derniers mois</translation>
    </message>
    <message>
        <source>years</source>
        <translation>dernières années</translation>
    </message>
</context>
<context>
    <name>Litecopy::RulesPreview</name>
    <message>
        <source>Without a rule nothing is ever removed.</source>
        <translation>Sans règle, rien n’est jamais supprimé.</translation>
    </message>
    <message>
        <source>With the next copy none would go. Made by hand, before a restore or kept for good, a copy always stays.</source>
        <translation>Avec la prochaine copie, aucune ne serait supprimée. Faite à la main, avant une restauration ou conservée définitivement, une copie reste toujours.</translation>
    </message>
    <message>
        <source>With the next copy: %1: %2.</source>
        <translation>Avec la prochaine copie&#xa0;: %1&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>Litecopy::RunningBar</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Progress of the copy</source>
        <translation>Progression de la copie</translation>
    </message>
</context>
<context>
    <name>Litecopy::ScheduleBook</name>
    <message>
        <source>“%1” is removed; a file of that name stays, which Litecopy did not make.</source>
        <translation>«&#xa0;%1&#xa0;» est supprimé&#x202f;; un fichier de ce nom reste, que Litecopy n’a pas créé.</translation>
    </message>
    <message>
        <source>“%1” is removed. The copies that it made stay.</source>
        <translation>«&#xa0;%1&#xa0;» est supprimé. Les copies déjà faites restent.</translation>
    </message>
    <message>
        <source>“%1” is started.</source>
        <translation>«&#xa0;%1&#xa0;» est lancé.</translation>
    </message>
    <message>
        <source>“%1” could not be started: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être lancé&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>Litecopy::ScheduleList</name>
    <message>
        <source>Run Now</source>
        <translation>Lancer maintenant</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Run “%1” now</source>
        <translation>Lancer «&#xa0;%1&#xa0;» maintenant</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Supprimer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The clock starts it no more; the copies that it made stay</source>
        <translation>L’horloge ne la lance plus&#x202f;; les copies déjà faites restent</translation>
    </message>
    <message>
        <source>“Run Now” makes it at once.</source>
        <translation>«&#xa0;Lancer maintenant&#xa0;» fait la copie tout de suite.</translation>
    </message>
</context>
<context>
    <name>Litecopy::SinceView</name>
    <message>
        <source>Progress of the comparison</source>
        <translation>Progression de la comparaison</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison en cours…</translation>
    </message>
    <message>
        <source>Every page and every row of then and of now is read.</source>
        <translation>Toutes les pages et toutes les lignes d’alors et de maintenant sont lues.</translation>
    </message>
    <message>
        <source>Between the database as it was %1, and as it is now.</source>
        <translation>Entre la base telle qu’elle était %1, et telle qu’elle est maintenant.</translation>
    </message>
    <message>
        <source>then</source>
        <translation>alors</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Back to the Log</source>
        <translation>&amp;Retour au journal</translation>
    </message>
    <message>
        <source>Every page and every row of before and after it is read.</source>
        <translation>Toutes les pages et toutes les lignes d’avant et d’après sont lues.</translation>
    </message>
    <message>
        <source>Between the database as it was %1, and as it was %2.</source>
        <translation>Entre la base telle qu’elle était %1, et telle qu’elle était %2.</translation>
    </message>
</context>
<context>
    <name>Litecopy::SourceCard</name>
    <message>
        <source>Fro&amp;m</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>From: the database to copy</source>
        <translation>De&#xa0;: la base à copier</translation>
    </message>
    <message>
        <source>Choose the database to copy</source>
        <translation>Choisir la base à copier</translation>
    </message>
    <message>
        <source>Databases copied before</source>
        <translation>Bases déjà copiées</translation>
    </message>
    <message>
        <source>A database file</source>
        <translation>Un fichier de base de données</translation>
    </message>
    <message>
        <source>compressed copy (%1)</source>
        <extracomment>%1 is a size, %2 is &quot;zstd&quot; or &quot;gzip&quot;</extracomment>
        <translation>copie compressée (%1)</translation>
    </message>
    <message>
        <source>on another machine</source>
        <translation>sur une autre machine</translation>
    </message>
    <message>
        <source>Asking that machine…</source>
        <translation>Interrogation de cette machine…</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>Examen en cours…</translation>
    </message>
    <message>
        <source>Choose the Database to Copy</source>
        <translation>Choisir la base à copier</translation>
    </message>
    <message>
        <source>Drop a database here</source>
        <translation>Déposez une base de données ici</translation>
    </message>
    <message>
        <source>Drop it anywhere in this window, choose it, or type its path. It may be in use; it is never changed.</source>
        <translation>Déposez-la n’importe où dans cette fenêtre, choisissez-la, ou saisissez son chemin. Elle peut être en cours d’utilisation&#x202f;; elle n’est jamais modifiée.</translation>
    </message>
</context>
<context>
    <name>Litecopy::SpacePanel</name>
    <message>
        <source>What is listed</source>
        <translation>Ce qui est listé</translation>
    </message>
    <message>
        <source>Tables and indexes</source>
        <translation>Tables et index</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Problèmes (%1)</translation>
    </message>
    <message>
        <source>Choose a row above to see where its pages are, or a square to see whose it is.</source>
        <translation>Choisissez une ligne ci-dessus pour voir où sont ses pages, ou un carré pour voir à quoi il appartient.</translation>
    </message>
    <message>
        <source>The map fills as the pages are read. Their tables are named when all of them are.</source>
        <translation>Le plan se remplit à mesure que les pages sont lues. Leurs tables sont nommées quand toutes le sont.</translation>
    </message>
</context>
<context>
    <name>Litecopy::StagingCopy</name>
    <message>
        <source>There is no folder for a copy that is to be dragged.</source>
        <translation>Il n’y a pas de dossier pour une copie à faire glisser.</translation>
    </message>
    <message>
        <source>Making a copy of %1 to drag</source>
        <translation>Création d’une copie de %1 à faire glisser</translation>
    </message>
    <message>
        <source>The copy is ready: drag the icon of %1 again</source>
        <translation>La copie est prête&#xa0;: faites glisser de nouveau l’icône de %1</translation>
    </message>
</context>
<context>
    <name>Litecopy::UsageColumns</name>
    <message>
        <source>Co&amp;lumns</source>
        <translation>Co&amp;lonnes</translation>
    </message>
    <message>
        <source>The &amp;Usual Ones</source>
        <translation>Celles d’&amp;usage</translation>
    </message>
</context>
<context>
    <name>Litecopy::UsageModel</name>
    <message>
        <source>Virtual table, with the tables its content is in</source>
        <translation>Table virtuelle, avec les tables où se trouve son contenu</translation>
    </message>
    <message>
        <source>Free pages</source>
        <translation>Pages libres</translation>
    </message>
    <message>
        <source>Left by deleted rows; new rows are written there first</source>
        <translation>Laissées par des lignes supprimées&#x202f;; les nouvelles lignes y sont écrites d’abord</translation>
    </message>
    <message>
        <source>Pointer map</source>
        <translation>Carte de pointeurs</translation>
    </message>
    <message>
        <source>Auto-vacuum&apos;s record of what points where</source>
        <translation>Ce que note l’auto-vacuum&#xa0;: ce qui pointe vers quoi</translation>
    </message>
    <message>
        <source>Lock-byte page</source>
        <translation>Page de l’octet de verrouillage</translation>
    </message>
    <message>
        <source>SQLite locks it and never writes it</source>
        <translation>SQLite la verrouille et n’y écrit jamais</translation>
    </message>
    <message>
        <source>Belonging to nothing</source>
        <translation>Orphelines</translation>
    </message>
    <message>
        <source>Nothing points at them: lost until a compact copy</source>
        <translation>Rien ne pointe vers elles&#xa0;: perdues jusqu’à une copie compacte</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Endommagées</translation>
    </message>
    <message>
        <source>A table or index points at them, but they are no pages of it</source>
        <translation>Une table ou un index pointe vers elles, mais ce ne sont pas ses pages</translation>
    </message>
    <message>
        <source>rows of %1</source>
        <translation>lignes de %1</translation>
    </message>
    <message>
        <source>Index made by SQLite for a UNIQUE or PRIMARY KEY</source>
        <translation>Index créé par SQLite pour un UNIQUE ou une PRIMARY KEY</translation>
    </message>
    <message>
        <source>Index of %1</source>
        <translation>Index de %1</translation>
    </message>
    <message>
        <source>Table or index</source>
        <translation>Table ou index</translation>
    </message>
    <message>
        <source>A table with its indexes</source>
        <translation>Une table avec ses index</translation>
    </message>
    <message>
        <source>Share of file</source>
        <translation>Part du fichier</translation>
    </message>
    <message>
        <source>Of all pages of the file</source>
        <translation>De toutes les pages du fichier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Bytes of all its pages</source>
        <translation>Octets de toutes ses pages</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>All its pages: interior, leaf and overflow</source>
        <translation>Toutes ses pages&#xa0;: intérieures, feuilles et de débordement</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Rows of a table, entries of an index</source>
        <translation>Lignes d’une table, entrées d’un index</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Rempli</translation>
    </message>
    <message>
        <source>Bytes in use of those its pages have</source>
        <translation>Octets utilisés parmi ceux de ses pages</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>Inutilisé</translation>
    </message>
    <message>
        <source>Bytes of its pages that nothing is in</source>
        <translation>Octets de ses pages où il n’y a rien</translation>
    </message>
    <message>
        <source>Average row</source>
        <translation>Ligne moyenne</translation>
    </message>
    <message>
        <source>Content of a row, on average</source>
        <translation>Contenu d’une ligne, en moyenne</translation>
    </message>
    <message>
        <source>Largest row</source>
        <translation>Plus grande ligne</translation>
    </message>
    <message>
        <source>Content of the largest row</source>
        <translation>Contenu de la plus grande ligne</translation>
    </message>
    <message>
        <source>Overflow pages</source>
        <translation>Pages de débordement</translation>
    </message>
    <message>
        <source>Pages with the rest of rows that are too large for one page</source>
        <translation>Pages avec le reste des lignes trop grandes pour une seule page</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profondeur</translation>
    </message>
    <message>
        <source>Levels from the root page to the rows</source>
        <translation>Niveaux de la page racine jusqu’aux lignes</translation>
    </message>
    <message>
        <source>Scattered</source>
        <translation>Dispersé</translation>
    </message>
    <message>
        <source>Leaf pages that don&apos;t follow the one before: fragmentation</source>
        <translation>Pages feuilles qui ne suivent pas la précédente&#xa0;: fragmentation</translation>
    </message>
</context>
<context>
    <name>Litecopy::UsageTable</name>
    <message>
        <source>Filter by name</source>
        <translation>Filtrer par nom</translation>
    </message>
    <message>
        <source>Filter tables and indexes by name</source>
        <translation>Filtrer les tables et les index par nom</translation>
    </message>
    <message>
        <source>Tables and indexes, and the space they take</source>
        <translation>Tables et index, et la place qu’ils prennent</translation>
    </message>
</context>
<context>
    <name>LogRemarks</name>
    <message>
        <source>A program has the database open, but %1 is not there: the log lies under another name of the file, or was deleted. What is shown may be an old state.</source>
        <translation>Un programme a ouvert la base, mais %1 n’est pas là&#xa0;: le journal WAL se trouve sous un autre nom du fichier, ou a été supprimé. Ce qui est montré est peut-être un ancien état.</translation>
    </message>
    <message>
        <source>%1 may belong to another database: this one says that it has no write-ahead log. SQLite uses it all the same, and so it is shown.</source>
        <translation>%1 appartient peut-être à une autre base&#xa0;: celle-ci dit qu’elle n’a pas de journal WAL. SQLite l’utilise quand même, et il est donc montré ainsi.</translation>
    </message>
    <message>
        <source>%1 has another page size than the database, and belongs to another one. SQLite uses it all the same, and so it is shown.</source>
        <translation>%1 a une autre taille de page que la base, et appartient à une autre. SQLite l’utilise quand même, et il est donc montré ainsi.</translation>
    </message>
    <message>
        <source>Frame %2 of %1 is damaged, and there are commits behind it. They are lost when the log has to be recovered after a crash.</source>
        <translation>La trame %2 de %1 est endommagée, et des validations la suivent. Elles sont perdues si le journal WAL doit être récupéré après un plantage.</translation>
    </message>
    <message>
        <source>1 frame of %1 has no checksum, as SQLite before 3.50.2 leaves it. The program that has it open reads it; after a crash it is lost, with all commits behind it.</source>
        <translation>1 trame de %1 n’a pas de somme de contrôle, comme en laisse SQLite avant 3.50.2. Le programme qui a ouvert la base la lit&#x202f;; après un plantage elle est perdue, avec toutes les validations qui la suivent.</translation>
    </message>
    <message>
        <source>%2 frames of %1 have no checksum, as SQLite before 3.50.2 leaves them. The program that has it open reads them; after a crash they are lost, with all commits behind them.</source>
        <translation>%2 trames de %1 n’ont pas de somme de contrôle, comme en laisse SQLite avant 3.50.2. Le programme qui a ouvert la base les lit&#x202f;; après un plantage elles sont perdues, avec toutes les validations qui les suivent.</translation>
    </message>
    <message>
        <source>Whether the last frames of %1 are committed can&apos;t be told: the program that has it open lets no other one in. What is shown may lack the last commit.</source>
        <translation>On ne peut pas dire si les dernières trames de %1 sont validées&#xa0;: le programme qui a ouvert la base n’y laisse entrer aucun autre. La dernière validation manque peut-être dans ce qui est montré.</translation>
    </message>
</context>
<context>
    <name>PageKind</name>
    <message>
        <source>belongs to nothing</source>
        <translation>page orpheline</translation>
    </message>
    <message>
        <source>interior page of a table</source>
        <translation>page intérieure d’une table</translation>
    </message>
    <message>
        <source>leaf page of a table</source>
        <translation>page feuille d’une table</translation>
    </message>
    <message>
        <source>interior page of an index</source>
        <translation>page intérieure d’un index</translation>
    </message>
    <message>
        <source>leaf page of an index</source>
        <translation>page feuille d’un index</translation>
    </message>
    <message>
        <source>overflow page</source>
        <translation>page de débordement</translation>
    </message>
    <message>
        <source>free page, lists other free pages</source>
        <translation>page libre, liste d’autres pages libres</translation>
    </message>
    <message>
        <source>free page</source>
        <translation>page libre</translation>
    </message>
    <message>
        <source>pointer map</source>
        <translation>carte de pointeurs</translation>
    </message>
    <message>
        <source>lock-byte page, always empty</source>
        <translation>page de l’octet de verrouillage, toujours vide</translation>
    </message>
    <message>
        <source>damaged page</source>
        <translation>page endommagée</translation>
    </message>
</context>
<context>
    <name>PageProblem</name>
    <message>
        <source>The database should have %2 pages; the file is shorter.</source>
        <translation>La base devrait avoir %2 pages&#x202f;; le fichier est plus court.</translation>
    </message>
    <message>
        <source>The database should have 1 page; the file is shorter.</source>
        <translation>La base devrait avoir 1 page&#x202f;; le fichier est plus court.</translation>
    </message>
    <message>
        <source>The list of tables cannot be read completely.</source>
        <translation>La liste des tables ne peut pas être lue en entier.</translation>
    </message>
    <message>
        <source>Page %1 points at page %2, which is not there.</source>
        <translation>La page %1 pointe vers la page %2, qui n’existe pas.</translation>
    </message>
    <message>
        <source>Page %1 points at page %2, which is used elsewhere.</source>
        <translation>La page %1 pointe vers la page %2, qui est utilisée ailleurs.</translation>
    </message>
    <message>
        <source>Page %1 is no page of a table or index.</source>
        <translation>La page %1 n’est pas une page de table ni d’index.</translation>
    </message>
    <message>
        <source>On page %1, %2 entries reach beyond the page.</source>
        <translation>Sur la page %1, %2 entrées dépassent de la page.</translation>
    </message>
    <message>
        <source>On page %1, 1 entry reaches beyond the page.</source>
        <translation>Sur la page %1, 1 entrée dépasse de la page.</translation>
    </message>
    <message>
        <source>Page %1 is on the wrong level of its tree.</source>
        <translation>La page %1 est au mauvais niveau de son arbre.</translation>
    </message>
    <message>
        <source>A long entry that comes by page %1 has another length than its pages.</source>
        <translation>Une longue entrée qui passe par la page %1 n’a pas la même longueur que ses pages.</translation>
    </message>
    <message>
        <source>The header counts other free pages than the %2 there are.</source>
        <translation>L’en-tête compte un autre nombre de pages libres que les %2 qu’il y a.</translation>
    </message>
    <message>
        <source>The header counts other free pages than the 1 there is.</source>
        <translation>L’en-tête compte un autre nombre de pages libres que la seule (1) qu’il y a.</translation>
    </message>
    <message>
        <source>Page %1 lists %2 free pages, more than it can hold.</source>
        <translation>La page %1 liste %2 pages libres, plus qu’elle ne peut en contenir.</translation>
    </message>
    <message>
        <source>%2 pages belong to nothing.</source>
        <translation>%2 pages sont orphelines.</translation>
    </message>
    <message>
        <source>1 page belongs to nothing.</source>
        <translation>1 page est orpheline.</translation>
    </message>
    <message>
        <source>There are %2 tables and indexes, too many to tell apart.</source>
        <translation>Il y a %2 tables et index, trop pour les distinguer.</translation>
    </message>
    <message>
        <source>index %1</source>
        <translation>index %1</translation>
    </message>
    <message>
        <source>table %1</source>
        <translation>table %1</translation>
    </message>
    <message>
        <source>leaf of %1, %2 % full</source>
        <translation>page feuille (%1), remplie à %2&#xa0;%</translation>
    </message>
    <message>
        <source>interior page of %1, %2 % full</source>
        <translation>page intérieure (%1), remplie à %2&#xa0;%</translation>
    </message>
    <message>
        <source>overflow of %1, %2 % full</source>
        <translation>page de débordement (%1), remplie à %2&#xa0;%</translation>
    </message>
    <message>
        <source>damaged page of %1</source>
        <translation>page endommagée (%1)</translation>
    </message>
</context>
<context>
    <name>QTreeView</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Safe copies of SQLite databases in use.</source>
        <translation>Copies sûres de bases de données SQLite en cours d’utilisation.</translation>
    </message>
    <message>
        <source>The database to copy: a file name, a file: URL, or ssh://HOST/PATH.</source>
        <translation>La base à copier&#xa0;: un nom de fichier, une URL file: ou ssh://HOST/PATH.</translation>
    </message>
    <message>
        <source>Where the copy goes. With both, copying starts at once.</source>
        <translation>Où va la copie. Avec les deux, la copie commence aussitôt.</translation>
    </message>
    <message>
        <source>All arguments are databases to copy: one is filled in, several go into one folder.</source>
        <translation>Tous les arguments sont des bases à copier&#xa0;: une seule est inscrite, plusieurs vont dans un même dossier.</translation>
    </message>
    <message>
        <source>Too many arguments; see --help.</source>
        <translation>Trop d’arguments&#x202f;; voir --help.</translation>
    </message>
</context>
</TS>
