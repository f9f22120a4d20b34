<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Litecopy</name>
    <message>
        <source>another program changed the older copy while it was compared</source>
        <translation>otro programa cambió la copia anterior mientras se comparaba</translation>
    </message>
    <message>
        <source>the file system shares no blocks between files</source>
        <translation>el sistema de archivos no comparte bloques entre archivos</translation>
    </message>
    <message>
        <source>it is on a network or FUSE file system, where other programs may write unnoticed</source>
        <translation>está en un sistema de archivos de red o FUSE, donde otros programas pueden escribir sin que se note</translation>
    </message>
    <message>
        <source>a program uses it by its name across an overlay file system, where its locks don&apos;t show</source>
        <translation>un programa la usa por su nombre a través de un sistema de archivos superpuesto (overlay), donde sus bloqueos no se ven</translation>
    </message>
    <message>
        <source>A write-ahead log lies beside the database, whose header says that it uses none. SQLite reads both together, and so does the copy. If the database was put back from a backup, the log may be an older database&apos;s: copy the database file by itself, without its log, and compare.</source>
        <translation>Junto a la base de datos hay un registro de escritura anticipada, aunque su cabecera dice que no usa ninguno. SQLite lee los dos juntos, y la copia también. Si la base de datos se restauró de una copia de seguridad, el registro puede ser de una base de datos más antigua: copie el archivo de la base de datos por sí solo, sin su registro, y compare.</translation>
    </message>
    <message>
        <source>The copy is the database as it is, not compacted: %1.</source>
        <extracomment>%1 is a clause: &quot;written anew, “t” would have other rows&quot;</extracomment>
        <translation>La copia es la base de datos tal como está, sin compactar: %1.</translation>
    </message>
    <message>
        <source>%1 was replaced or deleted after its last page was copied: the copy is of the file that had this name before.</source>
        <translation>%1 se reemplazó o se borró después de copiar su última página: la copia es del archivo que tenía antes ese nombre.</translation>
    </message>
    <message>
        <source>it is on a network or FUSE file system, where it doesn’t show who writes</source>
        <translation>está en un sistema de archivos de red o FUSE, donde no se ve quién escribe</translation>
    </message>
    <message>
        <source>The new content is in place, but writing it did not end without an error: %1 (%2)</source>
        <translation>El nuevo contenido está en su lugar, pero su escritura no terminó sin errores: %1 (%2)</translation>
    </message>
    <message>
        <source>The new content is in place, but the check of it was cancelled: it was not checked.</source>
        <translation>El nuevo contenido está en su lugar, pero se canceló su comprobación: no se comprobó.</translation>
    </message>
    <message>
        <source>its write-ahead log was cut off</source>
        <translation>su registro de escritura anticipada quedó cortado</translation>
    </message>
    <message>
        <source>The write-ahead log of the database is not sealed by checksums behind frame %1 of %2. The copy holds what programs see, but if the program that has it open crashed now, SQLite would lose what was committed since. Let the program end properly.</source>
        <translation>El registro de escritura anticipada de la base de datos no está sellado con sumas de verificación tras el marco %1 de %2. La copia contiene lo que ven los programas, pero si el programa que la tiene abierta fallara ahora, SQLite perdería lo que se confirmó desde entonces. Deje que el programa termine correctamente.</translation>
    </message>
    <message>
        <source>written anew, its header would be another one</source>
        <translation>escrita de nuevo, su cabecera sería otra</translation>
    </message>
    <message>
        <source>written anew, “%1” would be missing or be another one</source>
        <translation>escrita de nuevo, «%1» faltaría o sería otro</translation>
    </message>
    <message>
        <source>written anew, “%1” would have other rows</source>
        <translation>escrita de nuevo, «%1» tendría otras filas</translation>
    </message>
    <message>
        <source>SQLite can’t read all of it (%1)</source>
        <translation>SQLite no puede leerla entera (%1)</translation>
    </message>
    <message>
        <source>The copy was made anew from a damaged database. It may be sound, but rows may be missing: copy the database as it is, too, and keep that copy.</source>
        <translation>La copia se hizo de nuevo a partir de una base de datos dañada. Puede estar íntegra, pero pueden faltar filas: copie también la base de datos tal como está y conserve esa copia.</translation>
    </message>
    <message>
        <source>Copied from the transaction the application is in.</source>
        <translation>Copiada desde la transacción en la que está la aplicación.</translation>
    </message>
    <message>
        <source>Copied from one pinned snapshot of the open connection.</source>
        <translation>Copiada desde una única instantánea fijada de la conexión abierta.</translation>
    </message>
    <message>
        <source>The open database is held until the copy is complete: other programs wait to write.</source>
        <translation>La base de datos abierta se retiene hasta que la copia esté completa: los demás programas esperan para escribir.</translation>
    </message>
    <message>
        <source>Copied from the open connection in short steps.</source>
        <translation>Copiada desde la conexión abierta en pasos cortos.</translation>
    </message>
    <message>
        <source> The drive of the database is nearly full (%1 free): what other programs write takes space there until the copy ends.</source>
        <translation> La unidad de la base de datos está casi llena (%1 libres): lo que escriban otros programas ocupará espacio allí hasta que termine la copia.</translation>
    </message>
    <message>
        <source> It is on a network drive or a FUSE file system: other programs may write to it unnoticed, so copy it while none does.</source>
        <translation> Está en una unidad de red o en un sistema de archivos FUSE: otros programas pueden escribir en ella sin que se note, así que cópiela mientras ninguno lo haga.</translation>
    </message>
    <message>
        <source>Written anew, at least %1 pages smaller: without free pages and deleted rows, but not page for page the same.</source>
        <translation>Escrita de nuevo, al menos %1 páginas más pequeña: sin páginas libres ni filas borradas, pero no idéntica página por página.</translation>
    </message>
    <message>
        <source>it is a link that another user made, and may lead anywhere. Give the name of what it leads to, if that is meant</source>
        <translation>es un enlace que creó otro usuario y puede llevar a cualquier parte. Indique el nombre de aquello a lo que lleva, si es eso lo que quiere</translation>
    </message>
    <message>
        <source>it is marked as immutable (chattr -i takes that away)</source>
        <translation>está marcado como inmutable (chattr -i lo quita)</translation>
    </message>
    <message>
        <source>it is marked as append-only (chattr -a takes that away)</source>
        <translation>está marcado como de solo añadir (chattr -a lo quita)</translation>
    </message>
    <message>
        <source>it is not a compressed copy of a database</source>
        <translation>no es una copia comprimida de una base de datos</translation>
    </message>
    <message>
        <source>the temporary folder “%1” is not a folder</source>
        <translation>la carpeta temporal «%1» no es una carpeta</translation>
    </message>
    <message>
        <source>the temporary folder “%1” does not exist</source>
        <translation>la carpeta temporal «%1» no existe</translation>
    </message>
    <message>
        <source>its name has %1 bytes, and the name of SQLite’s journal leaves room for %2</source>
        <translation>su nombre tiene %1 bytes, y el nombre del diario de SQLite deja sitio para %2</translation>
    </message>
    <message>
        <source>a program may use it by its name across an overlay file system, where its locks don’t show</source>
        <translation>un programa puede usarla por su nombre a través de un sistema de archivos superpuesto (overlay), donde sus bloqueos no se ven</translation>
    </message>
    <message>
        <source>it is on a FUSE file system, and a program may use it where that keeps it, by locks that don’t show here</source>
        <translation>está en un sistema de archivos FUSE, y un programa puede usarla donde este la guarda, con bloqueos que aquí no se ven</translation>
    </message>
    <message>
        <source>%1 has it open for the users of a FUSE file system, whose locks don’t show here</source>
        <translation>%1 la tiene abierta para los usuarios de un sistema de archivos FUSE, cuyos bloqueos no se ven aquí</translation>
    </message>
    <message>
        <source>under another name, beside which its log lies</source>
        <translation>con otro nombre, junto al que está su registro</translation>
    </message>
    <message>
        <source>the older copy could not be put back as it was. “%1” lies beside it, and the next program that opens it with SQLite puts it back</source>
        <translation>la copia anterior no se pudo restaurar como estaba. Junto a ella está «%1», y el próximo programa que la abra con SQLite la restaurará</translation>
    </message>
    <message>
        <source>“%1” is complete, but its name may not be on the medium yet: the system reported “%2”. After a power cut it may be missing, or be the old one again.</source>
        <translation>«%1» está completo, pero puede que su nombre aún no esté en el soporte: el sistema comunicó «%2». Tras un corte de corriente puede faltar, o volver a ser el antiguo.</translation>
    </message>
    <message>
        <source>The structure of the whole copy was checked, but not whether the indexes of every table match it. Not checked: %1</source>
        <extracomment>%1 is a table and the reason why it was not checked, as in &quot;t: no such function: f&quot;</extracomment>
        <translation>Se comprobó la estructura de toda la copia, pero no si los índices de cada tabla concuerdan con ella. No comprobado: %1</translation>
    </message>
    <message>
        <source>a log lies beside the older copy</source>
        <translation>junto a la copia anterior hay un registro</translation>
    </message>
    <message>
        <source>there is no older copy</source>
        <translation>no hay ninguna copia anterior</translation>
    </message>
    <message>
        <source>the older copy has other names, too (hard links)</source>
        <translation>la copia anterior tiene también otros nombres (enlaces duros)</translation>
    </message>
    <message>
        <source>the older copy may not be written</source>
        <translation>no se puede escribir en la copia anterior</translation>
    </message>
    <message>
        <source>locks on the older copy don’t reach all who may use it</source>
        <translation>los bloqueos de la copia anterior no alcanzan a todos los que pueden usarla</translation>
    </message>
    <message>
        <source>Whether programs of other users, on other computers or in containers have “%1” open can’t be known here: one that reads it without SQLite’s locks may have read old and new pages mixed.</source>
        <translation>Aquí no se puede saber si programas de otros usuarios, de otros equipos o de contenedores tienen abierto «%1»: uno que lo lea sin los bloqueos de SQLite puede haber leído páginas antiguas y nuevas mezcladas.</translation>
    </message>
    <message>
        <source>the older copy can’t be locked where it is</source>
        <translation>la copia anterior no se puede bloquear donde está</translation>
    </message>
    <message>
        <source>it changed while its last pages were copied</source>
        <translation>cambió mientras se copiaban sus últimas páginas</translation>
    </message>
    <message>
        <source>a log or a journal lies beside the older copy</source>
        <translation>junto a la copia anterior hay un registro o un diario</translation>
    </message>
    <message>
        <source>the older copy can’t be read</source>
        <translation>la copia anterior no se puede leer</translation>
    </message>
    <message>
        <source>the older copy is no database that can be read</source>
        <translation>la copia anterior no es una base de datos que se pueda leer</translation>
    </message>
    <message>
        <source>the older copy has pages of another size</source>
        <translation>la copia anterior tiene páginas de otro tamaño</translation>
    </message>
    <message>
        <source>the older copy has not the size that its header says</source>
        <translation>la copia anterior no tiene el tamaño que dice su cabecera</translation>
    </message>
    <message>
        <source>the database has pages of another size</source>
        <translation>la base de datos tiene páginas de otro tamaño</translation>
    </message>
    <message>
        <source>there is no room to gather the changed pages</source>
        <translation>no hay sitio para reunir las páginas cambiadas</translation>
    </message>
    <message>
        <source>the database has no header that can be read</source>
        <translation>la base de datos no tiene una cabecera que se pueda leer</translation>
    </message>
    <message>
        <source>more than %1 % of the pages changed</source>
        <translation>cambió más del %1 % de las páginas</translation>
    </message>
    <message>
        <source>files can’t be read beside SQLite here, and the older copy neither</source>
        <translation>aquí no se pueden leer archivos sin pasar por SQLite, y la copia anterior tampoco</translation>
    </message>
    <message>
        <source>its write-ahead log grew by %1 because the copy held it, and %2 are left on its drive. The copy was ended so that other programs can go on writing</source>
        <translation>su registro de escritura anticipada creció %1 porque la copia lo retenía, y en su unidad quedan %2. La copia se terminó para que otros programas puedan seguir escribiendo</translation>
    </message>
    <message>
        <source>its file system keeps times in whole seconds, and it was written to in each of them</source>
        <translation>su sistema de archivos guarda las horas en segundos enteros, y se escribió en ella en cada uno de ellos</translation>
    </message>
    <message>
        <source>it ended after %1 of %2 bytes</source>
        <translation>terminó tras %1 de %2 bytes</translation>
    </message>
    <message>
        <source>nothing came for %1 s</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation>no llegó nada durante %1 s</translation>
    </message>
    <message>
        <source>nothing came</source>
        <translation>no llegó nada</translation>
    </message>
    <message>
        <source>its header, last written by SQLite before 3.7.0, doesn’t say how long it is</source>
        <translation>su cabecera, escrita por última vez por una versión de SQLite anterior a la 3.7.0, no dice cuánto mide</translation>
    </message>
    <message>
        <source>more than the %1 bytes came that its header says</source>
        <translation>llegaron más de los %1 bytes que dice su cabecera</translation>
    </message>
    <message>
        <source>only the program that made it knows whether it is of one moment</source>
        <translation>solo el programa que la hizo sabe si es de un solo momento</translation>
    </message>
    <message>
        <source>Whether programs of other users, on other computers or in containers had “%1” open can’t be known here: one that had still uses the old file, and what it writes is lost.</source>
        <translation>Aquí no se puede saber si programas de otros usuarios, de otros equipos o de contenedores tenían abierto «%1»: si alguno lo tenía, sigue usando el archivo antiguo, y lo que escriba se perderá.</translation>
    </message>
    <message>
        <source>a file server, or another program, that holds a lease on the file</source>
        <translation>un servidor de archivos, u otro programa, que tiene una concesión (lease) sobre el archivo</translation>
    </message>
    <message>
        <source>%1, for %2 s</source>
        <extracomment>%1 is a program and its lock, %2 a number of seconds</extracomment>
        <translation>%1, desde hace %2 s</translation>
    </message>
    <message>
        <source>the database has a log or a journal that nobody holds</source>
        <translation>la base de datos tiene un registro o un diario que nadie retiene</translation>
    </message>
    <message>
        <source>its write-ahead log holds frames without checksums, which SQLite before 3.50.2 leaves</source>
        <translation>su registro de escritura anticipada contiene marcos sin suma de verificación, como los dejan las versiones de SQLite anteriores a la 3.50.2</translation>
    </message>
    <message>
        <source>a frame of its write-ahead log is damaged</source>
        <translation>un marco de su registro de escritura anticipada está dañado</translation>
    </message>
    <message>
        <source>it can&apos;t be asked there whether somebody is writing</source>
        <translation>allí no se puede preguntar si alguien está escribiendo</translation>
    </message>
    <message>
        <source>a program holds it exclusively and may have been in the midst of a change</source>
        <translation>un programa la retiene en exclusiva y puede haber estado en medio de un cambio</translation>
    </message>
    <message>
        <source>it never stood still while it was read</source>
        <translation>no dejó de cambiar mientras se leía</translation>
    </message>
    <message>
        <source>its journal names a super-journal that can&apos;t be looked for</source>
        <translation>su diario nombra un superdiario que no se puede buscar</translation>
    </message>
    <message>
        <source>%1 keeps the database locked: its files are copied until they stand still.</source>
        <translation>%1 mantiene bloqueada la base de datos: se copian sus archivos hasta que dejen de cambiar.</translation>
    </message>
    <message>
        <source>SQLite could not read the database without changing it: its files are copied, and repaired in the copy.</source>
        <translation>SQLite no pudo leer la base de datos sin cambiarla: se copian sus archivos y se reparan en la copia.</translation>
    </message>
    <message>
        <source>%1 are needed in “%3”, %2 are free</source>
        <translation>se necesitan %1 en «%3», y hay %2 libres</translation>
    </message>
    <message>
        <source>it needs %1, and a file may have %2 there</source>
        <translation>necesita %1, y un archivo puede tener allí %2</translation>
    </message>
    <message>
        <source>Files can&apos;t be read beside SQLite here: SQLite copies the pages itself.</source>
        <translation>Aquí no se pueden leer archivos sin pasar por SQLite: el propio SQLite copia las páginas.</translation>
    </message>
    <message>
        <source>the folder for temporary files (TMPDIR) does not exist</source>
        <translation>la carpeta de archivos temporales (TMPDIR) no existe</translation>
    </message>
    <message>
        <source>the reader of the copy</source>
        <translation>el programa que lee la copia</translation>
    </message>
    <message>
        <source>it names another file, which SQLite would delete</source>
        <translation>nombra otro archivo, que SQLite borraría</translation>
    </message>
    <message>
        <source>%1 is in WAL mode now, as its source is: it could not be put back while other programs use it.</source>
        <translation>%1 está ahora en modo WAL, como su origen: no se pudo volver al modo anterior mientras otros programas la usan.</translation>
    </message>
    <message>
        <source>its log could not be brought to the medium, so the new content may be there, or be gone again</source>
        <translation>no se pudo llevar su registro al soporte, así que el nuevo contenido puede estar ahí, o haber desaparecido</translation>
    </message>
    <message>
        <source>“%1” is not in the list of its folder: Litecopy never removes it.</source>
        <translation>«%1» no está en la lista de su carpeta: Litecopy nunca lo elimina.</translation>
    </message>
    <message>
        <source>The list of copies in “%1” can&apos;t be used: %2.</source>
        <translation>La lista de copias de «%1» no se puede usar: %2.</translation>
    </message>
    <message>
        <source>you may not read its journal</source>
        <translation>usted no puede leer su diario</translation>
    </message>
    <message>
        <source>SQLite may not make a journal in its folder</source>
        <translation>SQLite no puede crear un diario en su carpeta</translation>
    </message>
    <message>
        <source>its write-ahead log or the index of it may not be written</source>
        <translation>no se puede escribir en su registro de escritura anticipada o en el índice de este</translation>
    </message>
    <message>
        <source>a crashed program&apos;s journal beside it may not be rolled back</source>
        <translation>no se puede revertir el diario que dejó junto a ella un programa que falló</translation>
    </message>
    <message>
        <source>the database</source>
        <translation>la base de datos</translation>
    </message>
    <message>
        <source>it is a symbolic link, and SQLite opens no log, index or journal through one</source>
        <translation>es un enlace simbólico, y SQLite no abre registros, índices ni diarios a través de uno</translation>
    </message>
    <message>
        <source>its write-ahead log “%1” lies beside it</source>
        <translation>su registro de escritura anticipada «%1» está junto a ella</translation>
    </message>
    <message>
        <source>its first 100 bytes are zeros</source>
        <translation>sus primeros 100 bytes son ceros</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>la entrada estándar</translation>
    </message>
    <message>
        <source>it gives a thread no table of open files of its own</source>
        <translation>no da a un hilo una tabla propia de archivos abiertos</translation>
    </message>
    <message>
        <source>a file server holds a lease on it, or another program does</source>
        <translation>un servidor de archivos tiene una concesión (lease) sobre él, o la tiene otro programa</translation>
    </message>
    <message>
        <source>the limit for this program is %1</source>
        <translation>el límite de este programa es %1</translation>
    </message>
    <message>
        <source>its path leads in a circle of links</source>
        <translation>su ruta lleva a un círculo de enlaces</translation>
    </message>
    <message>
        <source>the path of “%1” leads in a circle of links</source>
        <translation>la ruta de «%1» lleva a un círculo de enlaces</translation>
    </message>
    <message>
        <source>“%1” belonged to user %2 and belongs to user %3 now: only root can give a file away.</source>
        <translation>«%1» era del usuario %2 y ahora es del usuario %3: solo root puede ceder un archivo.</translation>
    </message>
    <message>
        <source>“%1” belonged to group %2 and belongs to group %3 now, which may do no more with it than everybody.</source>
        <translation>«%1» era del grupo %2 y ahora es del grupo %3, que no puede hacer con él más que cualquiera.</translation>
    </message>
    <message>
        <source>The file system does not keep permissions: “%1” may be opened by users who may not open its source.</source>
        <translation>El sistema de archivos no guarda permisos: «%1» lo pueden abrir usuarios que no pueden abrir su origen.</translation>
    </message>
    <message>
        <source>The file system did not take the permissions that “%1” had: they are %2 now, not %3.</source>
        <translation>El sistema de archivos no aceptó los permisos que tenía «%1»: ahora son %2, no %3.</translation>
    </message>
    <message>
        <source>These attributes of the file that was replaced could not be given to the new “%1”: %2.</source>
        <translation>Estos atributos del archivo reemplazado no se pudieron dar al nuevo «%1»: %2.</translation>
    </message>
    <message>
        <source>The file that was replaced has other names (hard links): they still mean the old one, not “%1”.</source>
        <translation>El archivo reemplazado tiene otros nombres (enlaces duros): siguen refiriéndose al antiguo, no a «%1».</translation>
    </message>
    <message>
        <source>a program the system does not name</source>
        <translation>un programa que el sistema no nombra</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>el proceso %1</translation>
    </message>
    <message>
        <source>%1 with a shared lock</source>
        <translation>%1 con un bloqueo compartido</translation>
    </message>
    <message>
        <source>%1 with a reserved lock</source>
        <translation>%1 con un bloqueo reservado</translation>
    </message>
    <message>
        <source>%1 with a pending lock</source>
        <translation>%1 con un bloqueo pendiente</translation>
    </message>
    <message>
        <source>%1 with an exclusive lock</source>
        <translation>%1 con un bloqueo exclusivo</translation>
    </message>
    <message>
        <source>%1 with a lock on the write-ahead log</source>
        <translation>%1 con un bloqueo del registro de escritura anticipada</translation>
    </message>
    <message>
        <source>other users may rename folders there, and without /proc what root writes can’t be kept out of their reach</source>
        <translation>otros usuarios pueden cambiar el nombre de las carpetas de allí, y sin /proc lo que escribe root no se puede dejar fuera de su alcance</translation>
    </message>
    <message>
        <source>“%1” gives no answer, for %2 s.</source>
        <translation>«%1» no responde desde hace %2 s.</translation>
    </message>
    <message>
        <source>Its file system or the server behind it is away. What was there is as it was; a folder “.litecopy-…” with an unfinished copy may be left beside the destination, and the next copy there removes it. Copy again when the file can be read.</source>
        <translation>Su sistema de archivos o el servidor que hay detrás no está disponible. Lo que había allí está como estaba; junto al destino puede quedar una carpeta «.litecopy-…» con una copia sin terminar, que la próxima copia allí eliminará. Copie de nuevo cuando se pueda leer el archivo.</translation>
    </message>
    <message>
        <source>Cancelling: waiting for the file system to answer. Press again to leave at once.</source>
        <translation>Cancelando: se espera la respuesta del sistema de archivos. Pulse otra vez para salir de inmediato.</translation>
    </message>
    <message>
        <source>Try &apos;%1&apos; for help.</source>
        <translation>Pruebe &apos;%1&apos; para obtener ayuda.</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Ejemplos:</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>Compares two SQLite databases, page by page and table by table, changing neither.</source>
        <translation>Compara dos bases de datos SQLite, página por página y tabla por tabla, sin cambiar ninguna.</translation>
    </message>
    <message>
        <source>Show which tables differ, and in how many rows.</source>
        <translation>Mostrar qué tablas difieren, y en cuántas filas.</translation>
    </message>
    <message>
        <source>One line per table and index.</source>
        <translation>Una línea por tabla e índice.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opciones:</translation>
    </message>
    <message>
        <source>Print one line of comma-separated values per table and index.</source>
        <translation>Escribir una línea de valores separados por comas por tabla e índice.</translation>
    </message>
    <message>
        <source>Print one JSON object on one line.</source>
        <translation>Escribir un objeto JSON en una línea.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostrar esta ayuda.</translation>
    </message>
    <message>
        <source>It ends with 0 where all tables have the same content, with 1 where some differ, and with 65 or more where they could not be compared: with 65 where not all could be, for one is damaged, whether or not the rest differs, and with 75 where a program wrote meanwhile, so that what it shows may not be of one moment.</source>
        <translation>Termina con 0 si todas las tablas tienen el mismo contenido, con 1 si alguna difiere, y con 65 o más si no se pudieron comparar: con 65 si no se pudieron comparar todas porque una está dañada, difiera o no el resto, y con 75 si un programa escribió mientras tanto, de modo que lo mostrado puede no ser de un solo momento.</translation>
    </message>
    <message>
        <source>written to meanwhile: not all could be compared</source>
        <translation>se escribió en ella mientras tanto: no se pudo comparar todo</translation>
    </message>
    <message>
        <source>damaged: not all could be compared</source>
        <translation>dañada: no se pudo comparar todo</translation>
    </message>
    <message>
        <source>damaged: could not be compared</source>
        <translation>dañada: no se pudo comparar</translation>
    </message>
    <message>
        <source>only in the first</source>
        <translation>solo en la primera</translation>
    </message>
    <message>
        <source>only in the second</source>
        <translation>solo en la segunda</translation>
    </message>
    <message>
        <source>could not be compared</source>
        <translation>no se pudo comparar</translation>
    </message>
    <message>
        <source>Pages: %1 in the first, %2 in the second.</source>
        <translation>Páginas: %1 en la primera, %2 en la segunda.</translation>
    </message>
    <message>
        <source>Pages: %1 differs</source>
        <translation>Páginas: %1 difiere</translation>
    </message>
    <message>
        <source>Pages: %1 differ</source>
        <translation>Páginas: %1 difieren</translation>
    </message>
    <message>
        <source>%1 is the same</source>
        <translation>%1 es igual</translation>
    </message>
    <message>
        <source>%1 are the same</source>
        <translation>%1 son iguales</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>All tables have the same content.</source>
        <translation>Todas las tablas tienen el mismo contenido.</translation>
    </message>
    <message>
        <source>Rows stored in other bytes that read the same: %1.</source>
        <translation>Filas almacenadas con otros bytes que se leen igual: %1.</translation>
    </message>
    <message>
        <source>Tables: %1 of %2 differs.</source>
        <translation>Tablas: %1 de %2 difiere.</translation>
    </message>
    <message>
        <source>Tables: %1 of %2 differ.</source>
        <translation>Tablas: %1 de %2 difieren.</translation>
    </message>
    <message>
        <source>Damaged, so that not all of them could be compared: %1.</source>
        <translation>Dañadas, así que no se pudieron comparar todas: %1.</translation>
    </message>
    <message>
        <source>Written to meanwhile, so that not all of them could be compared: %1.</source>
        <translation>Se escribió en ellas mientras tanto, así que no se pudieron comparar todas: %1.</translation>
    </message>
    <message>
        <source>The schema differs.</source>
        <translation>El esquema difiere.</translation>
    </message>
    <message>
        <source>Text is stored in different encodings, and compared as it reads.</source>
        <translation>El texto está almacenado en codificaciones distintas, y se compara tal como se lee.</translation>
    </message>
    <message>
        <source>Differing</source>
        <translation>Difieren</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Same rows</source>
        <translation>Filas iguales</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiadas</translation>
    </message>
    <message>
        <source>Only first</source>
        <translation>Solo primera</translation>
    </message>
    <message>
        <source>Only second</source>
        <translation>Solo segunda</translation>
    </message>
    <message>
        <source>  index %1</source>
        <translation>  índice %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is damaged: what can&apos;t be read of it was not compared.</source>
        <translation>%1 está dañada: lo que no se puede leer de ella no se comparó.</translation>
    </message>
    <message>
        <source>Two databases are needed: FIRST and SECOND.</source>
        <translation>Hacen falta dos bases de datos: FIRST y SECOND.</translation>
    </message>
    <message>
        <source>--csv and --json exclude each other.</source>
        <translation>--csv y --json se excluyen mutuamente.</translation>
    </message>
    <message>
        <source>Comparing: %1 %</source>
        <translation>Comparando: %1 %</translation>
    </message>
    <message>
        <source>The copy is up to date: %1</source>
        <translation>La copia está al día: %1</translation>
    </message>
    <message>
        <source>The copy is not made.</source>
        <translation>La copia no se hizo.</translation>
    </message>
    <message>
        <source>The copy is made: %1</source>
        <translation>La copia está hecha: %1</translation>
    </message>
    <message>
        <source>Standard output is a terminal, and no copy is written to one. Send it to a program or a file.</source>
        <translation>La salida estándar es un terminal, y en un terminal no se escribe ninguna copia. Envíela a un programa o a un archivo.</translation>
    </message>
    <message>
        <source>Standard input is a terminal, and no copy comes from one. Let a program send it.</source>
        <translation>La entrada estándar es un terminal, y de un terminal no viene ninguna copia. Deje que la envíe un programa.</translation>
    </message>
    <message>
        <source>It was a dry run: nothing was copied.</source>
        <translation>Era un ensayo: no se copió nada.</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>uno de %1</translation>
    </message>
    <message>
        <source>a number from %1 on</source>
        <translation>un número a partir de %1</translation>
    </message>
    <message>
        <source>a time, such as 30s or 500ms</source>
        <translation>un tiempo, como 30s o 500ms</translation>
    </message>
    <message>
        <source>a file name</source>
        <translation>un nombre de archivo</translation>
    </message>
    <message>
        <source>a command, all quotes closed</source>
        <translation>una orden con todas las comillas cerradas</translation>
    </message>
    <message>
        <source>--schema takes main, not &apos;%1&apos;. A database file has one schema, main; temp and attached ones belong to the connection of a program, which copies them with Litecopy&apos;s library. To copy an attached database, name its file as SOURCE.</source>
        <translation>--schema admite main, no &apos;%1&apos;. Un archivo de base de datos tiene un solo esquema, main; temp y los adjuntos pertenecen a la conexión de un programa, que los copia con la biblioteca de Litecopy. Para copiar una base de datos adjunta, indique su archivo como SOURCE.</translation>
    </message>
    <message>
        <source>--%1 means nothing here: %2</source>
        <translation>--%1 no significa nada aquí: %2</translation>
    </message>
    <message>
        <source>--%1 and --%2 cannot be given together.</source>
        <translation>--%1 y --%2 no se pueden indicar juntos.</translation>
    </message>
    <message>
        <source>--%1 goes only with --%2.</source>
        <translation>--%1 solo se usa con --%2.</translation>
    </message>
    <message>
        <source>--%1 takes %2, not &apos;%3&apos;.</source>
        <translation>--%1 admite %2, no &apos;%3&apos;.</translation>
    </message>
    <message>
        <source>SOURCE is standard input, from which a copy is only received.</source>
        <translation>SOURCE es la entrada estándar, de la que una copia solo se recibe.</translation>
    </message>
    <message>
        <source>SOURCE is a compressed copy, which is only unpacked.</source>
        <translation>SOURCE es una copia comprimida, que solo se descomprime.</translation>
    </message>
    <message>
        <source>DESTINATION is standard output, and no file.</source>
        <translation>DESTINATION es la salida estándar, no un archivo.</translation>
    </message>
    <message>
        <source>DESTINATION is here, or standard output. To copy to another machine, send it there: litecopy-cli copy SOURCE - | ssh HOST litecopy-cli copy - DESTINATION</source>
        <translation>DESTINATION está aquí, o es la salida estándar. Para copiar a otra máquina, envíela allí: litecopy-cli copy SOURCE - | ssh HOST litecopy-cli copy - DESTINATION</translation>
    </message>
    <message>
        <source>SOURCE is not of the form ssh://[USER@]HOST[:PORT]/PATH.</source>
        <translation>SOURCE no tiene la forma ssh://[USER@]HOST[:PORT]/PATH.</translation>
    </message>
    <message>
        <source>SOURCE is on another machine, where the copy is made.</source>
        <translation>SOURCE está en otra máquina, donde se hace la copia.</translation>
    </message>
    <message>
        <source>--compress takes one of zstd, gzip, none, not &apos;%1&apos;.</source>
        <translation>--compress admite zstd, gzip o none, no &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>--into writes into a database, and DESTINATION is a compressed copy.</source>
        <translation>--into escribe en una base de datos, y DESTINATION es una copia comprimida.</translation>
    </message>
    <message>
        <source>--update compares pages, and a compressed DESTINATION has none. --force makes it anew.</source>
        <translation>--update compara páginas, y un DESTINATION comprimido no las tiene. --force la hace de nuevo.</translation>
    </message>
    <message>
        <source>How the pages are copied:</source>
        <translation>Cómo se copian las páginas:</translation>
    </message>
    <message>
        <source>METHOD</source>
        <translation>METHOD</translation>
    </message>
    <message>
        <source>auto (default), online, clone, snapshot or compact. Automatic looks at the source and picks; --dry-run says what and why.</source>
        <translation>auto (predeterminado), online, clone, snapshot o compact. El automático mira el origen y elige; --dry-run dice qué y por qué.</translation>
    </message>
    <message>
        <source>WHEN</source>
        <translation>WHEN</translation>
    </message>
    <message>
        <source>Hold one read transaction for the whole copy: auto (default), always or never.</source>
        <translation>Mantener una sola transacción de lectura durante toda la copia: auto (predeterminado), always o never.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>Copy the schema NAME: main (default), the only one that is in a file.</source>
        <translation>Copiar el esquema NAME: main (predeterminado), el único que hay en un archivo.</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>TIME</translation>
    </message>
    <message>
        <source>Give up after so long without any progress or lock (default 30s); after 3s at least where a file system gives no answer.</source>
        <translation>Desistir tras este tiempo sin ningún avance ni bloqueo (predeterminado 30s); tras 3s como mínimo si un sistema de archivos no responde.</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Copy N pages while the source is locked; 0 (default) adapts to 20 ms.</source>
        <translation>Copiar N páginas mientras el origen está bloqueado; 0 (predeterminado) se adapta a 20 ms.</translation>
    </message>
    <message>
        <source>Rest between two steps, in milliseconds unless a unit is given.</source>
        <translation>Pausa entre dos pasos, en milisegundos si no se indica la unidad.</translation>
    </message>
    <message>
        <source>Snapshot: read the files anew up to N times (default 100).</source>
        <translation>Instantánea: volver a leer los archivos hasta N veces (predeterminado 100).</translation>
    </message>
    <message>
        <source>Snapshot: after the retries go on, and say that the copy is not proved.</source>
        <translation>Instantánea: tras los reintentos, seguir y decir que la copia no está demostrada.</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>FOLDER</translation>
    </message>
    <message>
        <source>Where files are put for a while: of a snapshot (default: beside DESTINATION), and a copy that goes to standard output (default: TMPDIR).</source>
        <translation>Dónde se ponen archivos durante un tiempo: los de una instantánea (predeterminado: junto a DESTINATION) y una copia que va a la salida estándar (predeterminado: TMPDIR).</translation>
    </message>
    <message>
        <source>What becomes of DESTINATION:</source>
        <translation>Qué pasa con DESTINATION:</translation>
    </message>
    <message>
        <source>Replace an existing file, once the copy is complete.</source>
        <translation>Reemplazar un archivo existente en cuanto la copia esté completa.</translation>
    </message>
    <message>
        <source>Bring an existing copy up to date: only pages that differ are written, where the file system shares blocks. Where none differs, nothing is touched.</source>
        <translation>Poner al día una copia existente: solo se escriben las páginas que difieren, si el sistema de archivos comparte bloques. Si no difiere ninguna, no se toca nada.</translation>
    </message>
    <message>
        <source>With --update: write them into the copy itself, where the file system shares no blocks. A crash leaves a journal, by which SQLite puts the old copy back.</source>
        <translation>Con --update: escribirlas en la propia copia, si el sistema de archivos no comparte bloques. Un fallo deja un diario, con el que SQLite restaura la copia antigua.</translation>
    </message>
    <message>
        <source>With --update: also where the check finds the source damaged. Without it the older copy stays.</source>
        <translation>Con --update: también si la comprobación encuentra dañado el origen. Sin esta opción se queda la copia anterior.</translation>
    </message>
    <message>
        <source>Write into an existing database that others may be using (restore). What it held is kept beside it.</source>
        <translation>Escribir en una base de datos existente que otros pueden estar usando (restaurar). Lo que contenía se conserva junto a ella.</translation>
    </message>
    <message>
        <source>With --into: keep no copy of what is overwritten.</source>
        <translation>Con --into: no conservar ninguna copia de lo que se sobrescribe.</translation>
    </message>
    <message>
        <source>FORM</source>
        <translation>FORM</translation>
    </message>
    <message>
        <source>zstd, gzip or none. Default: by DESTINATION’s name, .zst or .gz, else none.</source>
        <translation>zstd, gzip o none. Predeterminado: según el nombre de DESTINATION, .zst o .gz; si no, none.</translation>
    </message>
    <message>
        <source>MODE</source>
        <translation>MODE</translation>
    </message>
    <message>
        <source>delete (default): the copy is one file. keep: a WAL database stays one.</source>
        <translation>delete (predeterminado): la copia es un solo archivo. keep: una base de datos WAL lo sigue siendo.</translation>
    </message>
    <message>
        <source>Proof:</source>
        <translation>Prueba:</translation>
    </message>
    <message>
        <source>LEVEL</source>
        <translation>LEVEL</translation>
    </message>
    <message>
        <source>none, quick (default) or full, before the copy gets its name.</source>
        <translation>none, quick (predeterminado) o full, antes de que la copia reciba su nombre.</translation>
    </message>
    <message>
        <source>Fail, and keep nothing, where nothing proves that the copy is of one moment.</source>
        <translation>Fallar, y no conservar nada, si nada demuestra que la copia es de un solo momento.</translation>
    </message>
    <message>
        <source>Read the copy back from the medium and compare it.</source>
        <translation>Volver a leer la copia del soporte y compararla.</translation>
    </message>
    <message>
        <source>Print the SHA-256 of the copy.</source>
        <translation>Mostrar el SHA-256 de la copia.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>Write all that is known of the copy to FILE, as JSON.</source>
        <translation>Escribir en FILE todo lo que se sabe de la copia, como JSON.</translation>
    </message>
    <message>
        <source>Afterwards:</source>
        <translation>Después:</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>COMMAND</translation>
    </message>
    <message>
        <source>Start COMMAND once the copy is made; a word {} is its path. No shell reads it. The copy stays where it fails, and its exit code is this one&apos;s.</source>
        <translation>Iniciar COMMAND en cuanto la copia esté hecha; una palabra {} es su ruta. No la lee ningún intérprete de órdenes. La copia se queda aunque falle, y su código de salida es el de este programa.</translation>
    </message>
    <message>
        <source>Output:</source>
        <translation>Salida:</translation>
    </message>
    <message>
        <source>Only say how the source would be copied and why, and what would refuse it.</source>
        <translation>Solo decir cómo se copiaría el origen y por qué, y qué lo impediría.</translation>
    </message>
    <message>
        <source>auto (default: on a terminal), always or never.</source>
        <translation>auto (predeterminado: en un terminal), always o never.</translation>
    </message>
    <message>
        <source>Print JSON Lines: start, status, restart, verify, summary.</source>
        <translation>Escribir JSON Lines: start, status, restart, verify, summary.</translation>
    </message>
    <message>
        <source>Print nothing but errors and warnings.</source>
        <translation>Escribir solo errores y advertencias.</translation>
    </message>
    <message>
        <source>Copies a SQLite database that may be in use. The source is never changed; the copy is complete and checked before it gets its name, or nothing is left. “-” sends it to standard output, once it is complete and checked, or takes one from standard input, whole or not at all.</source>
        <translation>Copia una base de datos SQLite que puede estar en uso. El origen nunca se cambia; la copia está completa y comprobada antes de recibir su nombre, o no queda nada. «-» la envía a la salida estándar, cuando está completa y comprobada, o toma una de la entrada estándar, entera o nada.</translation>
    </message>
    <message>
        <source>Copy a database, in use or not.</source>
        <translation>Copiar una base de datos, en uso o no.</translation>
    </message>
    <message>
        <source>Replace last night&apos;s copy, and check the new one thoroughly.</source>
        <translation>Reemplazar la copia de anoche y comprobar a fondo la nueva.</translation>
    </message>
    <message>
        <source>Write to a stick only what changed since the last copy.</source>
        <translation>Escribir en una memoria USB solo lo que cambió desde la última copia.</translation>
    </message>
    <message>
        <source>Copy a database that a browser keeps locked.</source>
        <translation>Copiar una base de datos que un navegador mantiene bloqueada.</translation>
    </message>
    <message>
        <source>Restore a copy into a database that programs have open.</source>
        <translation>Restaurar una copia en una base de datos que otros programas tienen abierta.</translation>
    </message>
    <message>
        <source>Make a compressed copy. “litecopy-cli copy app.db.zst app.db” unpacks it.</source>
        <translation>Hacer una copia comprimida. «litecopy-cli copy app.db.zst app.db» la descomprime.</translation>
    </message>
    <message>
        <source>Fetch a copy from another machine, by ssh. It is made there by litecopy-cli, else by sqlite3.</source>
        <translation>Traer una copia de otra máquina, por ssh. Allí la hace litecopy-cli o, si no está, sqlite3.</translation>
    </message>
    <message>
        <source>The same by hand: “-” is standard output, and standard input.</source>
        <translation>Lo mismo a mano: «-» es la salida estándar, y la entrada estándar.</translation>
    </message>
    <message>
        <source>Say how it would be copied, and why.</source>
        <translation>Decir cómo se copiaría, y por qué.</translation>
    </message>
    <message>
        <source>SOURCE and DESTINATION are needed.</source>
        <translation>Hacen falta SOURCE y DESTINATION.</translation>
    </message>
    <message>
        <source>Only SOURCE and DESTINATION are taken, not &apos;%1&apos; too.</source>
        <translation>Solo se admiten SOURCE y DESTINATION, no también &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>--then has {} in it, the path of the copy: on standard output it has none.</source>
        <translation>--then contiene {}, la ruta de la copia, pero en la salida estándar la copia no tiene ruta.</translation>
    </message>
    <message>
        <source>A file name is empty.</source>
        <translation>Un nombre de archivo está vacío.</translation>
    </message>
    <message>
        <source>SOURCE is a file name, not a URI: leave out &apos;file:&apos; and what follows &apos;?&apos;.</source>
        <translation>SOURCE es un nombre de archivo, no un URI: omita &apos;file:&apos; y lo que sigue a &apos;?&apos;.</translation>
    </message>
    <message>
        <source>Shows what a SQLite database says of itself, without changing it or waiting for anybody.</source>
        <translation>Muestra lo que una base de datos SQLite dice de sí misma, sin cambiarla ni esperar a nadie.</translation>
    </message>
    <message>
        <source>Show the facts, with SQLite&apos;s names.</source>
        <translation>Mostrar los datos, con los nombres de SQLite.</translation>
    </message>
    <message>
        <source>Show what each table and index takes.</source>
        <translation>Mostrar lo que ocupa cada tabla e índice.</translation>
    </message>
    <message>
        <source>The same for programs.</source>
        <translation>Lo mismo para programas.</translation>
    </message>
    <message>
        <source>Read every page, and show what each table and index takes, and what is wrong.</source>
        <translation>Leer todas las páginas y mostrar lo que ocupa cada tabla e índice, y qué está mal.</translation>
    </message>
    <message>
        <source>Read every page, and show what each is.</source>
        <translation>Leer todas las páginas y mostrar qué es cada una.</translation>
    </message>
    <message>
        <source>With --tables or --map: print lines of comma-separated values instead.</source>
        <translation>Con --tables o --map: escribir en su lugar líneas de valores separados por comas.</translation>
    </message>
    <message>
        <source>One DATABASE is needed.</source>
        <translation>Hace falta una DATABASE.</translation>
    </message>
    <message>
        <source>--csv needs either --tables or --map.</source>
        <translation>--csv necesita --tables o --map.</translation>
    </message>
    <message>
        <source>It is damaged: it should have %1, and the last one is missing.</source>
        <translation>Está dañada: debería tener %1, y falta la última.</translation>
    </message>
    <message>
        <source>It is damaged: it should have %1, and the last %2 are missing.</source>
        <translation>Está dañada: debería tener %1, y faltan las últimas %2.</translation>
    </message>
    <message>
        <source>It is damaged: its header counts more free pages than it has pages.</source>
        <translation>Está dañada: su cabecera cuenta más páginas libres que páginas tiene.</translation>
    </message>
    <message>
        <source>It is damaged: the list of its tables can’t be read completely.</source>
        <translation>Está dañada: la lista de sus tablas no se puede leer entera.</translation>
    </message>
    <message>
        <source>“litecopy-cli info --tables” shows what is left of it.</source>
        <translation>«litecopy-cli info --tables» muestra lo que queda de ella.</translation>
    </message>
    <message>
        <source>Reading: %1 of %2</source>
        <translation>Leyendo: %1 de %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 (of %2)</source>
        <translation>%1 (de %2)</translation>
    </message>
    <message>
        <source>Another program holds the database for a transaction, and what it changed can&apos;t be told from what is committed: its journal is not on the drive. What is shown may be half a transaction.</source>
        <translation>Otro programa retiene la base de datos para una transacción, y lo que cambió no se puede distinguir de lo confirmado: su diario no está en la unidad. Lo mostrado puede ser media transacción.</translation>
    </message>
    <message>
        <source>Another program wrote to the database meanwhile: this may not be of one moment.</source>
        <translation>Otro programa escribió en la base de datos mientras tanto: esto puede no ser de un solo momento.</translation>
    </message>
    <message>
        <source>It is on a network or FUSE file system, where the locks of other programs don&apos;t show: look at it where its program runs.</source>
        <translation>Está en un sistema de archivos de red o FUSE, donde no se ven los bloqueos de otros programas: examínela donde se ejecuta su programa.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>Sin usar</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Lleno</translation>
    </message>
    <message>
        <source>Overflow</source>
        <translation>Desborde</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Niveles</translation>
    </message>
    <message>
        <source>Scattered</source>
        <translation>Dispersas</translation>
    </message>
    <message>
        <source>All tables</source>
        <translation>Todas las tablas</translation>
    </message>
    <message>
        <source>All indexes</source>
        <translation>Todos los índices</translation>
    </message>
    <message>
        <source>Free pages</source>
        <translation>Páginas libres</translation>
    </message>
    <message>
        <source>Pointer maps</source>
        <translation>Mapas de punteros</translation>
    </message>
    <message>
        <source>Lock-byte page</source>
        <translation>Página del byte de bloqueo</translation>
    </message>
    <message>
        <source>Pages of nothing</source>
        <translation>Páginas sin dueño</translation>
    </message>
    <message>
        <source>Damaged pages</source>
        <translation>Páginas dañadas</translation>
    </message>
    <message>
        <source>A compact copy would be no smaller.</source>
        <translation>Una copia compacta no sería más pequeña.</translation>
    </message>
    <message>
        <source>A compact copy would have about %1 and save about %2.</source>
        <translation>Una copia compacta ocuparía unos %1 y ahorraría unos %2.</translation>
    </message>
    <message>
        <source>%1  %2: %3</source>
        <translation>%1  %2: %3</translation>
    </message>
    <message>
        <source>Each letter is the most frequent kind of %1.</source>
        <translation>Cada letra es el tipo más frecuente de %1.</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>Y %1 más.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Qué pasa con ella</translation>
    </message>
    <message>
        <source>would go</source>
        <translation>se eliminaría</translation>
    </message>
    <message>
        <source>stays: %1</source>
        <translation>se queda: %1</translation>
    </message>
    <message>
        <source>Removed, for no rule keeps it: %1</source>
        <translation>Eliminada, porque ninguna regla la conserva: %1</translation>
    </message>
    <message>
        <source>1 copy of it is kept there.</source>
        <translation>Allí se conserva 1 copia de ella.</translation>
    </message>
    <message>
        <source>%1 copies of it are kept there.</source>
        <translation>Allí se conservan %1 copias de ella.</translation>
    </message>
    <message>
        <source>Already up to date: nothing changed since %1</source>
        <translation>Ya está al día: nada cambió desde %1</translation>
    </message>
    <message>
        <source>%1 compared in %2, none changed</source>
        <translation>Comparación de %1 en %2, sin cambios</translation>
    </message>
    <message>
        <source>the database was damaged when that copy was made.</source>
        <translation>la base de datos estaba dañada cuando se hizo esa copia.</translation>
    </message>
    <message>
        <source>It was a dry run: nothing was copied or removed.</source>
        <translation>Era un ensayo: no se copió ni se eliminó nada.</translation>
    </message>
    <message>
        <source>Nothing changed: no copy would be made.</source>
        <translation>Nada cambió: no se haría ninguna copia.</translation>
    </message>
    <message>
        <source>A copy would be made. %1</source>
        <translation>Se haría una copia. %1</translation>
    </message>
    <message>
        <source>No copies are listed in %1</source>
        <translation>No hay ninguna copia en la lista de %1</translation>
    </message>
    <message>
        <source>Copies of %1</source>
        <translation>Copias de %1</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Adds</source>
        <translation>Añade</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>kept for good</source>
        <translation>conservada para siempre</translation>
    </message>
    <message>
        <source>Not in the list, so never removed: %1</source>
        <translation>No está en la lista, así que nunca se elimina: %1</translation>
    </message>
    <message>
        <source>One FOLDER is needed. To keep a database of the name list, write ./list.</source>
        <translation>Hace falta una FOLDER. Para conservar copias de una base de datos llamada list, escriba ./list.</translation>
    </message>
    <message>
        <source>The list of copies in %1 can&apos;t be used: %2.</source>
        <translation>La lista de copias de %1 no se puede usar: %2.</translation>
    </message>
    <message>
        <source>At least one COPY is needed. To keep a database of the name pin, write ./pin.</source>
        <translation>Hace falta al menos una COPY. Para conservar copias de una base de datos llamada pin, escriba ./pin.</translation>
    </message>
    <message>
        <source>Waiting until another copy into this folder is made…</source>
        <translation>Esperando a que termine otra copia a esta carpeta…</translation>
    </message>
    <message>
        <source>Kept for good: %1</source>
        <translation>Conservada para siempre: %1</translation>
    </message>
    <message>
        <source>Kept by its rules again: %1</source>
        <translation>Conservada de nuevo según las reglas: %1</translation>
    </message>
    <message>
        <source>--%1 takes a number from 1 on, or unlimited, not &apos;%2&apos;.</source>
        <translation>--%1 admite un número a partir de 1, o unlimited, no &apos;%2&apos;.</translation>
    </message>
    <message>
        <source>A copy from standard input has no name to be kept by. Name the database, here or as ssh://HOST/PATH. A file of the name - is written ./-.</source>
        <translation>Una copia de la entrada estándar no tiene nombre con el que conservarla. Indique la base de datos, aquí o como ssh://HOST/PATH. Un archivo llamado - se escribe ./-.</translation>
    </message>
    <message>
        <source>FOLDER is a folder, and not standard output. A folder of the name - is written ./-.</source>
        <translation>FOLDER es una carpeta, no la salida estándar. Una carpeta llamada - se escribe ./-.</translation>
    </message>
    <message>
        <source>FOLDER is here. To keep copies on another machine, run it there: ssh HOST litecopy-cli keep ssh://THIS-MACHINE/PATH FOLDER</source>
        <translation>FOLDER está aquí. Para conservar copias en otra máquina, ejecútelo allí: ssh HOST litecopy-cli keep ssh://THIS-MACHINE/PATH FOLDER</translation>
    </message>
    <message>
        <source>COPY is a file here. To put back what comes from elsewhere: litecopy-cli copy --into %1 DATABASE</source>
        <translation>COPY es un archivo de aquí. Para restaurar lo que viene de otro sitio: litecopy-cli copy --into %1 DATABASE</translation>
    </message>
    <message>
        <source>DATABASE is a file here. To put a copy back on another machine, run it there: ssh HOST litecopy-cli restore COPY DATABASE</source>
        <translation>DATABASE es un archivo de aquí. Para restaurar una copia en otra máquina, ejecútelo allí: ssh HOST litecopy-cli restore COPY DATABASE</translation>
    </message>
    <message>
        <source>--keep-within takes a time such as 14d, 2m or 1y6m12h, not &apos;%1&apos;.</source>
        <translation>--keep-within admite un tiempo como 14d, 2m o 1y6m12h, no &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Which automatic copies stay (without any of these: all):</source>
        <translation>Qué copias automáticas se quedan (sin ninguna de estas opciones: todas):</translation>
    </message>
    <message>
        <source>The newest N. N is a number or unlimited.</source>
        <translation>Las N más recientes. N es un número o unlimited.</translation>
    </message>
    <message>
        <source>The newest one of each of the last N hours that have one.</source>
        <translation>La más reciente de cada una de las últimas N horas que tengan alguna.</translation>
    </message>
    <message>
        <source>The same of days.</source>
        <translation>Lo mismo con días.</translation>
    </message>
    <message>
        <source>The same of weeks, which begin on Monday.</source>
        <translation>Lo mismo con semanas, que empiezan el lunes.</translation>
    </message>
    <message>
        <source>The same of months.</source>
        <translation>Lo mismo con meses.</translation>
    </message>
    <message>
        <source>The same of years.</source>
        <translation>Lo mismo con años.</translation>
    </message>
    <message>
        <source>Make this copy even where nothing changed, and keep it until you remove it.</source>
        <translation>Hacer esta copia aunque nada haya cambiado, y conservarla hasta que usted la elimine.</translation>
    </message>
    <message>
        <source>Give up after so long without any progress or lock (default 30s).</source>
        <translation>Desistir tras este tiempo sin ningún avance ni bloqueo (predeterminado 30s).</translation>
    </message>
    <message>
        <source>Make a copy, and keep one of each of 14 days and 12 months.</source>
        <translation>Hacer una copia, y conservar una de cada uno de 14 días y 12 meses.</translation>
    </message>
    <message>
        <source>Show which copies would stay, by which rule, and which would go.</source>
        <translation>Mostrar qué copias se quedarían, por qué regla, y cuáles se eliminarían.</translation>
    </message>
    <message>
        <source>Make a copy that no rule removes.</source>
        <translation>Hacer una copia que ninguna regla elimina.</translation>
    </message>
    <message>
        <source>Keep compressed copies of a database on another machine.</source>
        <translation>Conservar copias comprimidas de una base de datos de otra máquina.</translation>
    </message>
    <message>
        <source>Show the copies in a folder.</source>
        <translation>Mostrar las copias de una carpeta.</translation>
    </message>
    <message>
        <source>Keep a copy for good.</source>
        <translation>Conservar una copia para siempre.</translation>
    </message>
    <message>
        <source>How it is copied, see &apos;copy&apos;:</source>
        <translation>Para saber cómo se copia, vea &apos;copy&apos;:</translation>
    </message>
    <message>
        <source>auto (default), online, clone, snapshot or compact.</source>
        <translation>auto (predeterminado), online, clone, snapshot o compact.</translation>
    </message>
    <message>
        <source>auto (default), always or never.</source>
        <translation>auto (predeterminado), always o never.</translation>
    </message>
    <message>
        <source>quick (default) or full. A kept copy is always checked.</source>
        <translation>quick (predeterminado) o full. Una copia conservada siempre se comprueba.</translation>
    </message>
    <message>
        <source>zstd, gzip or none (default): the copies are named .zst or .gz, and &apos;restore&apos; unpacks them. They share nothing with each other.</source>
        <translation>zstd, gzip o none (predeterminado): las copias se llaman .zst o .gz, y &apos;restore&apos; las descomprime. No comparten nada entre sí.</translation>
    </message>
    <message>
        <source>Only show which copies would stay, by which rule, and which would go.</source>
        <translation>Solo mostrar qué copias se quedarían, por qué regla, y cuáles se eliminarían.</translation>
    </message>
    <message>
        <source>Print JSON Lines: start, status, restart, generation, verify, summary.</source>
        <translation>Escribir JSON Lines: start, status, restart, generation, verify, summary.</translation>
    </message>
    <message>
        <source>%1 are needed.</source>
        <translation>Hacen falta %1.</translation>
    </message>
    <message>
        <source>Only %1 are taken, not &apos;%2&apos; too.</source>
        <translation>Solo se admiten %1, no también &apos;%2&apos;.</translation>
    </message>
    <message>
        <source>SOURCE and FOLDER</source>
        <translation>SOURCE y FOLDER</translation>
    </message>
    <message>
        <source>SOURCE is a compressed copy, not the database that copies are kept of.</source>
        <translation>SOURCE es una copia comprimida, no la base de datos de la que se conservan copias.</translation>
    </message>
    <message>
        <source>--check takes quick or full: a kept copy is always checked.</source>
        <translation>--check admite quick o full: una copia conservada siempre se comprueba.</translation>
    </message>
    <message>
        <source>Puts a copy back in the place of a database: shows what changes by it, checks the copy, keeps what is there, and then writes into the database, where programs use it, or replaces its file. Putting back what was kept undoes it.</source>
        <translation>Restaura una copia en el lugar de una base de datos: muestra lo que cambia con ello, comprueba la copia, conserva lo que hay, y después escribe en la base de datos, si hay programas que la usan, o reemplaza su archivo. Restaurar lo que se conservó lo deshace.</translation>
    </message>
    <message>
        <source>Show what would change, who has the database open, and what would be done.</source>
        <translation>Mostrar qué cambiaría, quién tiene abierta la base de datos, y qué se haría.</translation>
    </message>
    <message>
        <source>Put the copy back.</source>
        <translation>Restaurar la copia.</translation>
    </message>
    <message>
        <source>Undo that.</source>
        <translation>Deshacerlo.</translation>
    </message>
    <message>
        <source>How it is put back (without these: the better one of the two):</source>
        <translation>Cómo se restaura (sin estas opciones: la mejor de las dos formas):</translation>
    </message>
    <message>
        <source>Write into the database in one transaction, while programs use it.</source>
        <translation>Escribir en la base de datos en una sola transacción, mientras los programas la usan.</translation>
    </message>
    <message>
        <source>Replace the file; nobody may be using it.</source>
        <translation>Reemplazar el archivo; nadie puede estar usándolo.</translation>
    </message>
    <message>
        <source>Put back a copy that the check finds damaged.</source>
        <translation>Restaurar una copia que la comprobación encuentra dañada.</translation>
    </message>
    <message>
        <source>quick (default) or full: how the copy is checked first.</source>
        <translation>quick (predeterminado) o full: cómo se comprueba antes la copia.</translation>
    </message>
    <message>
        <source>Only show what would change, who has the database open, and what would be done.</source>
        <translation>Solo mostrar qué cambiaría, quién tiene abierta la base de datos, y qué se haría.</translation>
    </message>
    <message>
        <source>Print JSON Lines: changes, start, status, restart, verify, summary.</source>
        <translation>Escribir JSON Lines: changes, start, status, restart, verify, summary.</translation>
    </message>
    <message>
        <source>Do not show what changes: of large databases that takes a while.</source>
        <translation>No mostrar lo que cambia: en bases de datos grandes eso lleva un rato.</translation>
    </message>
    <message>
        <source>Exit codes as those of &apos;copy&apos;; 65 also where the copy is damaged, so that it was not put back.</source>
        <translation>Códigos de salida como los de &apos;copy&apos;; 65 también si la copia está dañada, de modo que no se restauró.</translation>
    </message>
    <message>
        <source>COPY and DATABASE</source>
        <translation>COPY y DATABASE</translation>
    </message>
    <message>
        <source>DATABASE is named as a compressed copy. A copy is put back as a database.</source>
        <translation>DATABASE tiene nombre de copia comprimida. Una copia se restaura como base de datos.</translation>
    </message>
    <message>
        <source>--into and --force cannot be given together.</source>
        <translation>--into y --force no se pueden indicar juntos.</translation>
    </message>
    <message>
        <source>--check takes quick or full: a copy is always checked before it is put back.</source>
        <translation>--check admite quick o full: una copia siempre se comprueba antes de restaurarla.</translation>
    </message>
    <message>
        <source>Makes safe copies of SQLite databases that are in use.</source>
        <translation>Hace copias seguras de bases de datos SQLite que están en uso.</translation>
    </message>
    <message>
        <source>Keep a dated copy, and those of 14 days.</source>
        <translation>Conservar una copia con fecha, y las de 14 días.</translation>
    </message>
    <message>
        <source>Put a copy back.</source>
        <translation>Restaurar una copia.</translation>
    </message>
    <message>
        <source>Show what a database says of itself.</source>
        <translation>Mostrar lo que una base de datos dice de sí misma.</translation>
    </message>
    <message>
        <source>Show which tables differ.</source>
        <translation>Mostrar qué tablas difieren.</translation>
    </message>
    <message>
        <source>Show the copies that are made by the clock.</source>
        <translation>Mostrar las copias programadas.</translation>
    </message>
    <message>
        <source>Show a command&apos;s options.</source>
        <translation>Mostrar las opciones de una orden.</translation>
    </message>
    <message>
        <source>Show the versions of Litecopy, SQLite and Qt.</source>
        <translation>Mostrar las versiones de Litecopy, SQLite y Qt.</translation>
    </message>
    <message>
        <source>There is no command &apos;%1&apos;.</source>
        <translation>No existe la orden &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>A command comes first.</source>
        <translation>Primero va una orden.</translation>
    </message>
    <message>
        <source>There are too many open files to begin with.
The limit of open files is reached. Raise the limit (ulimit -n), and try again.</source>
        <translation>Hay demasiados archivos abiertos para empezar.
Se alcanzó el límite de archivos abiertos. Aumente el límite (ulimit -n) e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The receipt cannot be written to %1: that is one of the databases&apos; files.</source>
        <translation>El recibo no se puede escribir en %1: es uno de los archivos de las bases de datos.</translation>
    </message>
    <message>
        <source>The receipt cannot be written to %1: %2 is a link that another user made, and may lead anywhere.</source>
        <translation>El recibo no se puede escribir en %1: %2 es un enlace que creó otro usuario y puede llevar a cualquier parte.</translation>
    </message>
    <message>
        <source>The receipt cannot be written to %1: there is no such folder, or it is one.</source>
        <translation>El recibo no se puede escribir en %1: no existe esa carpeta, o es una carpeta.</translation>
    </message>
    <message>
        <source>The receipt cannot be written to %1: it is a device, a pipe or a link that leads nowhere.</source>
        <translation>El recibo no se puede escribir en %1: es un dispositivo, una tubería o un enlace que no lleva a ninguna parte.</translation>
    </message>
    <message>
        <source>The receipt cannot be written: %1 exists. Choose another name, or give --force.</source>
        <translation>El recibo no se puede escribir: %1 ya existe. Elija otro nombre, o indique --force.</translation>
    </message>
    <message>
        <source>The receipt cannot be written: %1 exists, and is no receipt, so not even --force replaces it. Choose another name.</source>
        <translation>El recibo no se puede escribir: %1 ya existe y no es un recibo, así que ni siquiera --force lo reemplaza. Elija otro nombre.</translation>
    </message>
    <message>
        <source>The copy is made, but its receipt could not be written to %1: %2.</source>
        <translation>La copia está hecha, pero su recibo no se pudo escribir en %1: %2.</translation>
    </message>
    <message>
        <source>The receipt could not be written to %1: %2.</source>
        <translation>El recibo no se pudo escribir en %1: %2.</translation>
    </message>
    <message>
        <source>Rows changed</source>
        <translation>Filas cambiadas</translation>
    </message>
    <message>
        <source>Come back</source>
        <translation>Vuelven</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Se van</translation>
    </message>
    <message>
        <source>What changes can&apos;t be shown. %1</source>
        <translation>No se puede mostrar lo que cambia. %1</translation>
    </message>
    <message>
        <source>Database:</source>
        <translation>Base de datos:</translation>
    </message>
    <message>
        <source>Copy:</source>
        <translation>Copia:</translation>
    </message>
    <message>
        <source>In use by:</source>
        <translation>En uso por:</translation>
    </message>
    <message>
        <source>Way:</source>
        <translation>Cómo:</translation>
    </message>
    <message>
        <source>Kept first:</source>
        <translation>Antes se conserva:</translation>
    </message>
    <message>
        <source>what is there now, in %1</source>
        <translation>lo que hay ahora, en %1</translation>
    </message>
    <message>
        <source>To undo this: litecopy-cli restore %1 %2</source>
        <translation>Para deshacerlo: litecopy-cli restore %1 %2</translation>
    </message>
    <message>
        <source>It was a dry run: nothing was changed.</source>
        <translation>Era un ensayo: no se cambió nada.</translation>
    </message>
    <message>
        <source>Has systemd start a command of this program by the clock, for you alone: as a timer and a service of your own, which you can read. Without systemd it prints the line for crontab.</source>
        <translation>Hace que systemd inicie una orden de este programa a horas fijas, solo para usted: con un temporizador y un servicio propios, que puede leer. Sin systemd escribe la línea para crontab.</translation>
    </message>
    <message>
        <source>Make a dated copy of app.db every day at 17:00, and keep one of each of 14 days.</source>
        <translation>Hacer una copia con fecha de app.db cada día a las 17:00, y conservar una de cada uno de 14 días.</translation>
    </message>
    <message>
        <source>Copy app.db every day at 17:00, in the place of the last copy.</source>
        <translation>Copiar app.db cada día a las 17:00, en el lugar de la última copia.</translation>
    </message>
    <message>
        <source>Show all schedules: when they run next, how they ended last.</source>
        <translation>Mostrar todas las programaciones: cuándo se ejecutarán y cómo terminaron la última vez.</translation>
    </message>
    <message>
        <source>Start one now, as the clock would.</source>
        <translation>Iniciar una ahora, como ocurriría a su hora.</translation>
    </message>
    <message>
        <source>Remove it, and everything that belongs to it.</source>
        <translation>Eliminarla, con todo lo que le pertenece.</translation>
    </message>
    <message>
        <source>Options of add:</source>
        <translation>Opciones de add:</translation>
    </message>
    <message>
        <source>hourly, daily, weekly or monthly, the last three also with a time (daily@17:00); or any other time as systemd.time(7) has it: &apos;Mon..Fri 08,17:00&apos;.</source>
        <translation>hourly, daily, weekly o monthly, las tres últimas también con una hora (daily@17:00); o cualquier otro momento según systemd.time(7): &apos;Mon..Fri 08,17:00&apos;.</translation>
    </message>
    <message>
        <source>What it is called (default: after the database).</source>
        <translation>Cómo se llama (predeterminado: como la base de datos).</translation>
    </message>
    <message>
        <source>Begin up to so much later, by chance, so that not all schedules begin at once (default 5m).</source>
        <translation>Empezar hasta tanto más tarde, al azar, para que no empiecen todas las programaciones a la vez (predeterminado 5m).</translation>
    </message>
    <message>
        <source>A run that was missed is not made up for at login.</source>
        <translation>Una ejecución perdida no se recupera al iniciar la sesión.</translation>
    </message>
    <message>
        <source>Replace a schedule of the same name.</source>
        <translation>Reemplazar una programación del mismo nombre.</translation>
    </message>
    <message>
        <source>Only say what it would do, and print the two files.</source>
        <translation>Solo decir lo que haría, y escribir los dos archivos en la salida.</translation>
    </message>
    <message>
        <source>With list and show: print one JSON object on one line.</source>
        <translation>Con list y show: escribir un objeto JSON en una línea.</translation>
    </message>
    <message>
        <source>The bus of your session gives no answer. Nothing was changed. Try again later.</source>
        <translation>El bus de su sesión no responde. No se cambió nada. Inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>systemd is not there to start it, or can&apos;t be reached from here. Nothing was scheduled.</source>
        <translation>systemd no está para iniciarla, o no se puede acceder a él desde aquí. No se programó nada.</translation>
    </message>
    <message>
        <source>Where cron runs, put this line into your table (crontab -e):</source>
        <translation>Si cron está en marcha, ponga esta línea en su tabla (crontab -e):</translation>
    </message>
    <message>
        <source>What the clock would start:</source>
        <translation>Lo que se iniciaría a su hora:</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is too much: the command comes after &apos;--&apos;.</source>
        <translation>&apos;%1&apos; sobra: la orden va después de &apos;--&apos;.</translation>
    </message>
    <message>
        <source>--calendar is needed: daily@17:00, say.</source>
        <translation>Hace falta --calendar: por ejemplo, daily@17:00.</translation>
    </message>
    <message>
        <source>--name takes letters, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;, at most 64.</source>
        <translation>--name admite letras, cifras, &apos;-&apos;, &apos;_&apos; y &apos;.&apos;, 64 como máximo.</translation>
    </message>
    <message>
        <source>--delay takes a time of up to a day, such as 5m.</source>
        <translation>--delay admite un tiempo de hasta un día, como 5m.</translation>
    </message>
    <message>
        <source>Scheduled: %1</source>
        <translation>Programada: %1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Próxima: %1</translation>
    </message>
    <message>
        <source>--calendar=%1: %2</source>
        <translation>--calendar=%1: %2</translation>
    </message>
    <message>
        <source>The file system of “%1” or of the copy gives no answer. Nothing was scheduled.</source>
        <translation>El sistema de archivos de «%1» o el de la copia no responde. No se programó nada.</translation>
    </message>
    <message>
        <source>systemd gives no answer.</source>
        <translation>systemd no responde.</translation>
    </message>
    <message>
        <source>systemd is not there: nothing starts them now.</source>
        <translation>systemd no está: ahora nada las inicia.</translation>
    </message>
    <message>
        <source>There is no schedule “%1” that Litecopy made. &apos;litecopy-cli schedule list&apos; names them.</source>
        <translation>No hay ninguna programación «%1» hecha por Litecopy. &apos;litecopy-cli schedule list&apos; las nombra.</translation>
    </message>
    <message>
        <source>It could not be started: %1.</source>
        <translation>No se pudo iniciar: %1.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>It is running. &apos;litecopy-cli schedule show %1&apos; tells how it ended.</source>
        <translation>Se está ejecutando. &apos;litecopy-cli schedule show %1&apos; dice cómo terminó.</translation>
    </message>
    <message>
        <source>systemd is not there: only the files were removed.</source>
        <translation>systemd no está: solo se eliminaron los archivos.</translation>
    </message>
    <message>
        <source>“%1” stays: Litecopy did not make it.</source>
        <translation>«%1» se queda: no lo hizo Litecopy.</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Eliminada: %1</translation>
    </message>
    <message>
        <source>%1. More: litecopy-cli schedule show %2</source>
        <translation>%1. Más: litecopy-cli schedule show %2</translation>
    </message>
    <message>
        <source>Trouble with the scheduled copy “%1”</source>
        <translation>Problemas con la copia programada «%1»</translation>
    </message>
    <message>
        <source>One of add, list, show, run and remove is needed.</source>
        <translation>Hace falta uno de add, list, show, run y remove.</translation>
    </message>
    <message>
        <source>&apos;list&apos; takes no name.</source>
        <translation>&apos;list&apos; no admite ningún nombre.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes the name of one schedule.</source>
        <translation>&apos;%1&apos; admite el nombre de una programación.</translation>
    </message>
    <message>
        <source>There is no &apos;schedule %1&apos;.</source>
        <translation>No existe &apos;schedule %1&apos;.</translation>
    </message>
    <message>
        <source>The clock has no standard input and output: &apos;-&apos; is no file for it.</source>
        <translation>A una copia programada le faltan la entrada y la salida estándar: &apos;-&apos; no es un archivo para ella.</translation>
    </message>
    <message>
        <source>--help and --dry-run copy nothing.</source>
        <translation>--help y --dry-run no copian nada.</translation>
    </message>
    <message>
        <source>From the second time on DESTINATION is there already: give &apos;copy&apos; --force, to replace it.</source>
        <translation>A partir de la segunda vez DESTINATION ya existe: indique --force a &apos;copy&apos; para reemplazarlo.</translation>
    </message>
    <message>
        <source>&apos;keep %1&apos; makes no copy. A SOURCE of that name is written ./%1.</source>
        <translation>&apos;keep %1&apos; no hace ninguna copia. Un SOURCE con ese nombre se escribe ./%1.</translation>
    </message>
    <message>
        <source>--by-hand is for a copy that a person makes: by the clock they would fill the drive, since no rule removes them.</source>
        <translation>--by-hand es para una copia que hace una persona: programadas llenarían la unidad, pues ninguna regla las elimina.</translation>
    </message>
    <message>
        <source>The command to start is missing: &apos;-- keep ...&apos; or &apos;-- copy ...&apos;.</source>
        <translation>Falta la orden que se debe iniciar: &apos;-- keep ...&apos; o &apos;-- copy ...&apos;.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no command for the clock, only &apos;keep&apos; and &apos;copy&apos; are.</source>
        <translation>&apos;%1&apos; no es una orden que se pueda programar, solo lo son &apos;keep&apos; y &apos;copy&apos;.</translation>
    </message>
    <message>
        <source>once this run is over</source>
        <translation>en cuanto acabe esta ejecución</translation>
    </message>
    <message>
        <source>not any more</source>
        <translation>ninguna más</translation>
    </message>
    <message>
        <source>not switched on</source>
        <translation>no está activada</translation>
    </message>
    <message>
        <source>There are no schedules. &apos;litecopy-cli schedule add&apos; makes one.</source>
        <translation>No hay ninguna programación. &apos;litecopy-cli schedule add&apos; hace una.</translation>
    </message>
    <message>
        <source>Last: %1</source>
        <translation>Última: %1</translation>
    </message>
    <message>
        <source>Starts: %1</source>
        <translation>Inicia: %1</translation>
    </message>
    <message>
        <source>Receipt: %1</source>
        <translation>Recibo: %1</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <translation>Archivos: %1</translation>
    </message>
    <message>
        <source>What it printed: journalctl --user -u %1</source>
        <translation>Lo que escribió: journalctl --user -u %1</translation>
    </message>
    <message>
        <source>standard output could not be written to: %1.</source>
        <translation>no se pudo escribir en la salida estándar: %1.</translation>
    </message>
    <message>
        <source>warning:</source>
        <translation>advertencia:</translation>
    </message>
    <message>
        <source>error:</source>
        <translation>error:</translation>
    </message>
    <message>
        <source>full check passed</source>
        <translation>comprobación completa superada</translation>
    </message>
    <message>
        <source>quick check passed</source>
        <translation>comprobación rápida superada</translation>
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
        <translation>leída de nuevo del soporte y comparada</translation>
    </message>
    <message>
        <source>proved: %1</source>
        <translation>demostrado: %1</translation>
    </message>
    <message>
        <source>With --even-damaged it is copied all the same.</source>
        <translation>Con --even-damaged se copia a pesar de todo.</translation>
    </message>
    <message>
        <source>--update brings it up to date, --force replaces it, --into writes into it.</source>
        <translation>--update la pone al día, --force la reemplaza, --into escribe en ella.</translation>
    </message>
    <message>
        <source>Without --into a new file is made.</source>
        <translation>Sin --into se hace un archivo nuevo.</translation>
    </message>
    <message>
        <source>--timeout sets how long to wait.</source>
        <translation>--timeout fija cuánto esperar.</translation>
    </message>
    <message>
        <source>--timeout sets how long to wait, --method=snapshot copies without a lock.</source>
        <translation>--timeout fija cuánto esperar, --method=snapshot copia sin bloqueo.</translation>
    </message>
    <message>
        <source>Without --require-proof it is copied, with a warning.</source>
        <translation>Sin --require-proof se copia, con una advertencia.</translation>
    </message>
    <message>
        <source>--retries and --timeout set how long to try, --no-strict takes the last try, not proved.</source>
        <translation>--retries y --timeout fijan cuánto intentarlo, --no-strict acepta el último intento, no demostrado.</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>Cancelled. What was sent, if anything, is no whole database.</source>
        <translation>Cancelado. Lo que se haya enviado, si se envió algo, no es una base de datos completa.</translation>
    </message>
    <message>
        <source>The copy is made, but there is no program to start after it: %1</source>
        <translation>La copia está hecha, pero no existe el programa que debe iniciarse después: %1</translation>
    </message>
    <message>
        <source>The copy is made, but the command after it ended with %1: %2</source>
        <translation>La copia está hecha, pero la orden iniciada después terminó con %1: %2</translation>
    </message>
    <message>
        <source>Source:</source>
        <translation>Origen:</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%1 de %2, %3</translation>
    </message>
    <message>
        <source>write-ahead log of %1</source>
        <translation>registro de escritura anticipada de %1</translation>
    </message>
    <message>
        <source>write-ahead log</source>
        <translation>registro de escritura anticipada</translation>
    </message>
    <message>
        <source>, pinned</source>
        <translation>, fijada</translation>
    </message>
    <message>
        <source>Method:</source>
        <translation>Método:</translation>
    </message>
    <message>
        <source>Because:</source>
        <translation>Motivo:</translation>
    </message>
    <message>
        <source>It would not be copied.</source>
        <translation>No se copiaría.</translation>
    </message>
    <message>
        <source>Copied and verified: %1</source>
        <translation>Copiado y verificado: %1</translation>
    </message>
    <message>
        <source>Unpacked whole and checked: %1</source>
        <translation>Descomprimido entero y comprobado: %1</translation>
    </message>
    <message>
        <source>Unpacked whole: %1</source>
        <translation>Descomprimido entero: %1</translation>
    </message>
    <message>
        <source>Received whole and checked: %1</source>
        <translation>Recibido entero y comprobado: %1</translation>
    </message>
    <message>
        <source>Received whole: %1</source>
        <translation>Recibido entero: %1</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>Copied, not proved: %1</source>
        <translation>Copiado, no demostrado: %1</translation>
    </message>
    <message>
        <source>Already up to date: %1</source>
        <translation>Ya está al día: %1</translation>
    </message>
    <message>
        <source>Its file and the source’s are as they were when it was made.</source>
        <translation>Su archivo y el del origen están como estaban cuando se hizo.</translation>
    </message>
    <message>
        <source>%1 compared with the older copy, %2 changed, %3 written</source>
        <translation>Comparación de %1 con la copia anterior: %2 con cambios, %3 escritos</translation>
    </message>
    <message>
        <source>Written anew: %1.</source>
        <translation>Escrita de nuevo: %1.</translation>
    </message>
    <message>
        <source>the copy is not proved.</source>
        <translation>la copia no está demostrada.</translation>
    </message>
    <message>
        <source>sent to standard output</source>
        <translation>enviada a la salida estándar</translation>
    </message>
    <message>
        <source>Compressed to %1 (%2, %3), and compared with what it was made from.</source>
        <translation>Comprimida a %1 (%2, %3), y comparada con aquello de lo que se hizo.</translation>
    </message>
    <message>
        <source>Started over once, because the database changed.</source>
        <translation>Se empezó de nuevo una vez, porque la base de datos cambió.</translation>
    </message>
    <message>
        <source>Started over %1 times, because the database changed.</source>
        <translation>Se empezó de nuevo %1 veces, porque la base de datos cambió.</translation>
    </message>
    <message>
        <source>The source&apos;s write-ahead log grew by %1 meanwhile.</source>
        <translation>El registro de escritura anticipada del origen creció %1 mientras tanto.</translation>
    </message>
    <message>
        <source>What was there before: %1</source>
        <translation>Lo que había antes: %1</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256: %1</translation>
    </message>
    <message>
        <source>the source is damaged, and so is its copy. What the check found:</source>
        <translation>el origen está dañado, y su copia también. Lo que encontró la comprobación:</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>y más</translation>
    </message>
    <message>
        <source>the copy could not be checked: its schema needs functions that only its application has.</source>
        <translation>la copia no se pudo comprobar: su esquema necesita funciones que solo tiene su aplicación.</translation>
    </message>
    <message>
        <source>the copy could not be checked.</source>
        <translation>la copia no se pudo comprobar.</translation>
    </message>
    <message>
        <source>the copy could not be read back from the medium.</source>
        <translation>la copia no se pudo leer de nuevo del soporte.</translation>
    </message>
    <message>
        <source>Cancelled: everything is as it was.</source>
        <translation>Cancelado: todo está como estaba.</translation>
    </message>
    <message>
        <source>Cancelled, and “%1” may not be as it was.</source>
        <translation>Cancelado, y «%1» puede no estar como estaba.</translation>
    </message>
    <message>
        <source>it is unpacked in “%1”, the folder for temporary files, which TMPDIR names</source>
        <translation>se descomprime en «%1», la carpeta de archivos temporales, que indica TMPDIR</translation>
    </message>
    <message>
        <source>%1 of %2 tables differs</source>
        <translation>%1 de %2 tablas difiere</translation>
    </message>
    <message>
        <source>%1 of %2 tables differ</source>
        <translation>%1 de %2 tablas difieren</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>hoy a las %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>ayer a las %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>mañana a las %1</translation>
    </message>
    <message>
        <source>Not copied into this folder yet</source>
        <translation>Aún no se ha copiado a esta carpeta</translation>
    </message>
    <message>
        <source>None of the copies in the list is there as it was made</source>
        <translation>Ninguna de las copias de la lista está como se hizo</translation>
    </message>
    <message>
        <source>Last copied %1, %2</source>
        <translation>Última copia: %1, %2</translation>
    </message>
    <message>
        <source>what changed since can&apos;t be told: %1</source>
        <translation>no se puede saber qué cambió desde entonces: %1</translation>
    </message>
    <message>
        <source>no row changed since</source>
        <translation>ninguna fila cambió desde entonces</translation>
    </message>
    <message>
        <source>nothing changed since</source>
        <translation>nada cambió desde entonces</translation>
    </message>
    <message>
        <source>%1 changed since, no row differs</source>
        <translation>desde entonces, cambios en %1; no difiere ninguna fila</translation>
    </message>
    <message>
        <source>%1 changed since</source>
        <translation>desde entonces, cambios en %1</translation>
    </message>
    <message>
        <source>%1 (programs wrote meanwhile)</source>
        <translation>%1 (otros programas escribieron mientras tanto)</translation>
    </message>
    <message>
        <source>compressed</source>
        <translation>comprimida</translation>
    </message>
    <message>
        <source>The folder of the copies is not there</source>
        <translation>La carpeta de las copias no está</translation>
    </message>
    <message>
        <source>“%1” is away. If it is on a drive, plug that in and look again; no copy is lost by it. Otherwise choose another folder.</source>
        <translation>«%1» no está. Si está en una unidad, conéctela y mire de nuevo; no se pierde ninguna copia por ello. Si no, elija otra carpeta.</translation>
    </message>
    <message>
        <source>The list of copies can&apos;t be used</source>
        <translation>La lista de copias no se puede usar</translation>
    </message>
    <message>
        <source>No copies are kept here yet</source>
        <translation>Aún no se conserva aquí ninguna copia</translation>
    </message>
    <message>
        <source>“Keep a Copy Now” makes the first one: with the date in its name, checked, and named in the list of the folder. There is no such list yet. Files that are there already are left alone, now and later.</source>
        <translation>«Conservar una copia ahora» hace la primera: con la fecha en su nombre, comprobada, e inscrita en la lista de la carpeta. Aún no existe esa lista. Los archivos que ya están ahí no se tocan, ni ahora ni después.</translation>
    </message>
    <message>
        <source>No copies of this database are kept here yet</source>
        <translation>Aún no se conserva aquí ninguna copia de esta base de datos</translation>
    </message>
    <message>
        <source>“Keep a Copy Now” makes the first one.</source>
        <translation>«Conservar una copia ahora» hace la primera.</translation>
    </message>
    <message>
        <source>The list of the folder names copies of other databases: %1.</source>
        <translation>La lista de la carpeta nombra copias de otras bases de datos: %1.</translation>
    </message>
    <message>
        <source>1 copy would go</source>
        <translation>1 copia se eliminaría</translation>
    </message>
    <message>
        <source>%1 copies would go</source>
        <translation>%1 copias se eliminarían</translation>
    </message>
    <message>
        <source>No rule: nothing is ever removed</source>
        <translation>Sin reglas: nunca se elimina nada</translation>
    </message>
    <message>
        <source>the last</source>
        <translation>la última</translation>
    </message>
    <message>
        <source>the last %1</source>
        <translation>las últimas %1</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 horas</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 días</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 semana</translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <translation>%1 semanas</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 mes</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 meses</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 año</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 años</translation>
    </message>
    <message>
        <source>Keeps %1</source>
        <translation>Conserva %1</translation>
    </message>
    <message>
        <source>%1 of %2 differs.</source>
        <translation>%1 de %2 difiere.</translation>
    </message>
    <message>
        <source>%1 of %2 differ.</source>
        <translation>%1 de %2 difieren.</translation>
    </message>
    <message>
        <source>The content is the same</source>
        <translation>El contenido es el mismo</translation>
    </message>
    <message>
        <source>The only table differs</source>
        <translation>La única tabla difiere</translation>
    </message>
    <message>
        <source>Damaged: not all could be compared</source>
        <translation>Dañada: no se pudo comparar todo</translation>
    </message>
    <message>
        <source>Written to meanwhile: not all could be compared</source>
        <translation>Se escribió mientras tanto: no se pudo comparar todo</translation>
    </message>
    <message>
        <source>The tables are the same, the schema differs</source>
        <translation>Las tablas son iguales, el esquema difiere</translation>
    </message>
    <message>
        <source>The tables are the same, not all beside them</source>
        <translation>Las tablas son iguales, pero no todo lo demás</translation>
    </message>
    <message>
        <source>Schema (%1)</source>
        <translation>Esquema (%1)</translation>
    </message>
    <message>
        <source>%1, index of %2</source>
        <translation>%1, índice de %2</translation>
    </message>
    <message>
        <source>written to meanwhile, not compared</source>
        <translation>se escribió mientras tanto, sin comparar</translation>
    </message>
    <message>
        <source>damaged, not compared</source>
        <translation>dañado, sin comparar</translation>
    </message>
    <message>
        <source>too different to count</source>
        <translation>demasiado distinto para contarlo</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 con cambios</translation>
    </message>
    <message>
        <source>the rest was written to meanwhile</source>
        <translation>en el resto se escribió mientras tanto</translation>
    </message>
    <message>
        <source>the rest is damaged</source>
        <translation>el resto está dañado</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Their pages have different sizes, so that only the tables can be compared.</source>
        <translation>Sus páginas tienen tamaños distintos, así que solo se pueden comparar las tablas.</translation>
    </message>
    <message>
        <source>The only page is the same.</source>
        <translation>La única página es igual.</translation>
    </message>
    <message>
        <source>All %1 are the same.</source>
        <translation>Las %1 son iguales.</translation>
    </message>
    <message>
        <source>The schema differs, too.</source>
        <translation>El esquema también difiere.</translation>
    </message>
    <message>
        <source>The same rows lie elsewhere, as in a compact copy.</source>
        <translation>Las mismas filas están en otro lugar, como en una copia compacta.</translation>
    </message>
    <message>
        <source>What is damaged and could not be read was not compared.</source>
        <translation>Lo que está dañado y no se pudo leer no se comparó.</translation>
    </message>
    <message>
        <source>Their text is stored in different encodings, and is compared as it reads.</source>
        <translation>Su texto está almacenado en codificaciones distintas, y se compara tal como se lee.</translation>
    </message>
    <message>
        <source>Another program wrote meanwhile, so that this may not be of one moment.</source>
        <translation>Otro programa escribió mientras tanto, así que esto puede no ser de un solo momento.</translation>
    </message>
    <message>
        <source>The database is too large for the memory that is free now. Copy it to a file.</source>
        <translation>La base de datos es demasiado grande para la memoria que está libre ahora. Cópiela a un archivo.</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>known when all is read</source>
        <translation>se sabrá cuando se haya leído todo</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>aún no leído</translation>
    </message>
    <message>
        <source>%1–%2 % full</source>
        <translation>%1–%2 % lleno</translation>
    </message>
    <message>
        <source>all other tables</source>
        <translation>todas las demás tablas</translation>
    </message>
    <message>
        <source>their indexes</source>
        <translation>sus índices</translation>
    </message>
    <message>
        <source>Another program uses files there. Close it, and try again.</source>
        <translation>Otro programa usa archivos de allí. Ciérrelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Next: once this run is over</source>
        <translation>Próxima: en cuanto acabe esta ejecución</translation>
    </message>
    <message>
        <source>Next: systemd doesn’t know it now</source>
        <translation>Próxima: systemd no la conoce ahora</translation>
    </message>
    <message>
        <source>Next: not any more</source>
        <translation>Próxima: ninguna más</translation>
    </message>
    <message>
        <source>Next: it is not switched on</source>
        <translation>Próxima: no está activada</translation>
    </message>
    <message>
        <source>Last: %1, %2</source>
        <extracomment>%1 is a day and a time, %2 how the run ended</extracomment>
        <translation>Última: %1, %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Unpacked whole and checked</source>
        <translation>Descomprimido entero y comprobado</translation>
    </message>
    <message>
        <source>Unpacked whole</source>
        <translation>Descomprimido entero</translation>
    </message>
    <message>
        <source>Received whole and checked</source>
        <translation>Recibido entero y comprobado</translation>
    </message>
    <message>
        <source>Received whole</source>
        <translation>Recibido entero</translation>
    </message>
    <message>
        <source>Already up to date</source>
        <translation>Ya está al día</translation>
    </message>
    <message>
        <source>Copied, but the database is damaged</source>
        <translation>Copiado, pero la base de datos está dañada</translation>
    </message>
    <message>
        <source>Copied, not proved</source>
        <translation>Copiado, no demostrado</translation>
    </message>
    <message>
        <source>Brought up to date and verified</source>
        <translation>Puesto al día y verificado</translation>
    </message>
    <message>
        <source>Brought up to date</source>
        <translation>Puesto al día</translation>
    </message>
    <message>
        <source>Copied and verified</source>
        <translation>Copiado y verificado</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Sin comprobar</translation>
    </message>
    <message>
        <source>Full check passed</source>
        <translation>Comprobación completa superada</translation>
    </message>
    <message>
        <source>Quick check passed</source>
        <translation>Comprobación rápida superada</translation>
    </message>
    <message>
        <source>Damage found: the copy is as damaged as the database</source>
        <translation>Hay daños: la copia está tan dañada como la base de datos</translation>
    </message>
    <message>
        <source>Not possible: the schema needs functions only its application has</source>
        <translation>No es posible: el esquema necesita funciones que solo tiene su aplicación</translation>
    </message>
    <message>
        <source>, read back and equal</source>
        <translation>, leída de nuevo e idéntica</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 de %3</translation>
    </message>
    <message>
        <source>%1; compressed to %2 (%3, %4)</source>
        <extracomment>%1 is a size and pages, %2 a size, %3 &quot;zstd&quot;, %4 a share</extracomment>
        <translation>%1; comprimida a %2 (%3, %4)</translation>
    </message>
    <message>
        <source>None: %1 compared</source>
        <translation>Ninguno: comparación de %1</translation>
    </message>
    <message>
        <source>%1 of %2 changed, %3 written</source>
        <translation>%1 de %2 con cambios, %3 escritos</translation>
    </message>
    <message>
        <source>copying %1</source>
        <translation>copia %1</translation>
    </message>
    <message>
        <source>checking %1</source>
        <translation>comprobación %1</translation>
    </message>
    <message>
        <source>writing to disk %1</source>
        <translation>escritura en disco %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a duration, %2 what it is made up of</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>as many bytes came as its header says</source>
        <translation>llegaron tantos bytes como dice su cabecera</translation>
    </message>
    <message>
        <source>not proved</source>
        <translation>no demostrado</translation>
    </message>
    <message>
        <source>The database is as it was, and no part of a copy is left.</source>
        <translation>La base de datos está como estaba, y no queda ninguna parte de una copia.</translation>
    </message>
    <message>
        <source>“%1” may not be as it was.</source>
        <translation>«%1» puede no estar como estaba.</translation>
    </message>
    <message>
        <source>The copy holds what the database holds. Nothing was written.</source>
        <translation>La copia contiene lo que contiene la base de datos. No se escribió nada.</translation>
    </message>
    <message>
        <source>The database and its copy are the files that they were when the copy was made. Nothing had to be read.</source>
        <translation>La base de datos y su copia son los mismos archivos que cuando se hizo la copia. No hubo que leer nada.</translation>
    </message>
    <message>
        <source>All of it was written anew: %1.</source>
        <translation>Se escribió todo de nuevo: %1.</translation>
    </message>
    <message>
        <source>It started over once because the database changed.</source>
        <translation>Se empezó de nuevo una vez porque la base de datos cambió.</translation>
    </message>
    <message>
        <source>It started over %1 times because the database changed.</source>
        <translation>Se empezó de nuevo %1 veces porque la base de datos cambió.</translation>
    </message>
    <message>
        <source>Open it in your file manager, which mounts it, and choose the file there; copy it while no other machine writes to it.</source>
        <translation>Ábralo en su gestor de archivos, que lo monta, y elija allí el archivo; cópielo mientras ninguna otra máquina escriba en él.</translation>
    </message>
    <message>
        <source>This address is not complete.</source>
        <translation>Esta dirección no está completa.</translation>
    </message>
    <message>
        <source>It has the form ssh://host/folder/name.db; user@ may stand before the host, and :port behind it.</source>
        <translation>Tiene la forma ssh://máquina/carpeta/nombre.db; delante de la máquina puede ir usuario@, y detrás :puerto.</translation>
    </message>
    <message>
        <source>Nothing can be copied from “%1://”.</source>
        <translation>No se puede copiar nada desde «%1://».</translation>
    </message>
    <message>
        <source>Where you can log in by ssh, type %1: the copy is made there, and fetched.</source>
        <translation>Si puede iniciar allí una sesión por ssh, escriba %1: la copia se hace allí y se trae aquí.</translation>
    </message>
    <message>
        <source>Choose a file here, or a database on another machine by ssh://host/folder/name.db.</source>
        <translation>Elija un archivo de aquí, o una base de datos de otra máquina con ssh://máquina/carpeta/nombre.db.</translation>
    </message>
    <message>
        <source>No copy can come from “%1”: %2.</source>
        <translation>No se puede traer ninguna copia de «%1»: %2.</translation>
    </message>
    <message>
        <source>Copy asks that machine once more.</source>
        <translation>«Copiar» pregunta otra vez a esa máquina.</translation>
    </message>
    <message>
        <source>No copy is written to “%1://”.</source>
        <translation>No se escribe ninguna copia en «%1://».</translation>
    </message>
    <message>
        <source>Start the copy on that machine, with From on this one; or send it there in a terminal: litecopy-cli copy SOURCE - | ssh HOST litecopy-cli copy - DESTINATION</source>
        <translation>Inicie la copia en esa máquina, con esta como origen; o envíela allí desde un terminal: litecopy-cli copy SOURCE - | ssh HOST litecopy-cli copy - DESTINATION</translation>
    </message>
    <message>
        <source>Open it in your file manager, which mounts it, and choose a folder there.</source>
        <translation>Ábralo en su gestor de archivos, que lo monta, y elija allí una carpeta.</translation>
    </message>
    <message>
        <source>such a time is written like daily@17:00</source>
        <translation>un momento así se escribe como daily@17:00</translation>
    </message>
    <message>
        <source>%1th time</source>
        <translation>%1.ª vez</translation>
    </message>
    <message>
        <source>%1st time</source>
        <translation>%1.ª vez</translation>
    </message>
    <message>
        <source>%1nd time</source>
        <translation>%1.ª vez</translation>
    </message>
    <message>
        <source>%1rd time</source>
        <translation>%1.ª vez</translation>
    </message>
    <message>
        <source>%1: %2 % done</source>
        <extracomment>%1 is what is being done, %2 a number</extracomment>
        <translation>%1: %2 % hecho</translation>
    </message>
    <message>
        <source>Keeping a copy of what is there</source>
        <translation>Conservando una copia de lo que hay</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Copiando…</translation>
    </message>
    <message>
        <source>, %1/s</source>
        <translation>, %1/s</translation>
    </message>
    <message>
        <source>another program that is writing</source>
        <translation>otro programa que está escribiendo</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>Esperando a %1</translation>
    </message>
    <message>
        <source>Waiting %1 for %2</source>
        <extracomment>%1 is a time, %2 a program</extracomment>
        <translation>Esperando desde hace %1 a %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Esperando</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>Checking the copy</source>
        <translation>Comprobando la copia</translation>
    </message>
    <message>
        <source>Writing to disk</source>
        <translation>Escribiendo en el disco</translation>
    </message>
    <message>
        <source>Bringing the copy of %1 up to date</source>
        <translation>Poniendo al día la copia de %1</translation>
    </message>
    <message>
        <source>Copying %1</source>
        <translation>Copiando %1</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>The database changed; starting again.</source>
        <translation>La base de datos cambió; se empieza de nuevo.</translation>
    </message>
    <message>
        <source>The database changed; starting again, %1.</source>
        <translation>La base de datos cambió; se empieza de nuevo, %1.</translation>
    </message>
    <message>
        <source>Programs that write to it wait until its pages are copied.</source>
        <translation>Los programas que escriben en ella esperan hasta que se copien sus páginas.</translation>
    </message>
    <message>
        <source>Programs that use the destination wait until it is written.</source>
        <translation>Los programas que usan el destino esperan hasta que esté escrito.</translation>
    </message>
    <message>
        <source>the read lock was held throughout</source>
        <translation>el bloqueo de lectura se mantuvo todo el tiempo</translation>
    </message>
    <message>
        <source>nothing changed between the read locks</source>
        <translation>nada cambió entre los bloqueos de lectura</translation>
    </message>
    <message>
        <source>nothing changed, and nobody was writing</source>
        <translation>nada cambió, y nadie estaba escribiendo</translation>
    </message>
    <message>
        <source>nothing changed, and the log is sealed</source>
        <translation>nada cambió, y el registro está sellado</translation>
    </message>
    <message>
        <source>Nothing shows that its pages belong to one moment.</source>
        <translation>Nada muestra que sus páginas sean de un solo momento.</translation>
    </message>
    <message>
        <source>What was there before is kept in “%1”.</source>
        <translation>Lo que había antes se conserva en «%1».</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1 (%2 bytes)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Room it takes on disk</source>
        <translation>Espacio que ocupa en el disco</translation>
    </message>
    <message>
        <source>In use by</source>
        <translation>En uso por</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Size of a page</source>
        <translation>Tamaño de una página</translation>
    </message>
    <message>
        <source>Reserved at the end of each page</source>
        <translation>Reservado al final de cada página</translation>
    </message>
    <message>
        <source>at every commit (full)</source>
        <translation>en cada confirmación (full)</translation>
    </message>
    <message>
        <source>when asked to (incremental)</source>
        <translation>cuando se le pide (incremental)</translation>
    </message>
    <message>
        <source>A compact copy would save about</source>
        <translation>Una copia compacta ahorraría unos</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>How changes are written</source>
        <translation>Cómo se escriben los cambios</translation>
    </message>
    <message>
        <source>rollback journal</source>
        <translation>diario de reversión</translation>
    </message>
    <message>
        <source>Write-ahead log beside it</source>
        <translation>Registro de escritura anticipada junto a ella</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Pages in the log</source>
        <translation>Páginas en el registro</translation>
    </message>
    <message>
        <source>Not merged into the file yet</source>
        <translation>Aún no integradas en el archivo</translation>
    </message>
    <message>
        <source>Index of the log beside it</source>
        <translation>Índice del registro junto a ella</translation>
    </message>
    <message>
        <source>Journal beside it</source>
        <translation>Diario junto a ella</translation>
    </message>
    <message>
        <source>yes, left by a crash: it is rolled back when next opened</source>
        <translation>sí, lo dejó un fallo: se revierte la próxima vez que se abra</translation>
    </message>
    <message>
        <source>Changes so far</source>
        <translation>Cambios hasta ahora</translation>
    </message>
    <message>
        <source>Last written by SQLite</source>
        <translation>Escrita por última vez por SQLite</translation>
    </message>
    <message>
        <source>Tables and indexes</source>
        <translation>Tablas e índices</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>no se pudieron leer</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Virtual tables among them</source>
        <translation>De ellas, tablas virtuales</translation>
    </message>
    <message>
        <source>Indexes</source>
        <translation>Índices</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>Disparadores</translation>
    </message>
    <message>
        <source>The application&apos;s own version</source>
        <translation>Versión propia de la aplicación</translation>
    </message>
    <message>
        <source>Text is stored as</source>
        <translation>El texto se almacena como</translation>
    </message>
    <message>
        <source>Changes of the schema so far</source>
        <translation>Cambios del esquema hasta ahora</translation>
    </message>
    <message>
        <source>Format of the schema</source>
        <translation>Formato del esquema</translation>
    </message>
    <message>
        <source>WAL</source>
        <translation>WAL</translation>
    </message>
    <message>
        <source>WAL, %1 not merged yet</source>
        <translation>WAL, %1 sin integrar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>none free</source>
        <translation>ninguna libre</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>libres: %1</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>no está en uso</translation>
    </message>
    <message>
        <source>in use by %1</source>
        <translation>en uso por %1</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>último cambio: %1</translation>
    </message>
    <message>
        <source>not a database that can be read</source>
        <translation>no es una base de datos que se pueda leer</translation>
    </message>
    <message>
        <source>database, WAL</source>
        <translation>base de datos, WAL</translation>
    </message>
    <message>
        <source>database</source>
        <translation>base de datos</translation>
    </message>
    <message>
        <source>has %1</source>
        <translation>tiene %1</translation>
    </message>
    <message>
        <source>Only %1 free there; the copy needs about %2</source>
        <translation>Allí solo hay %1 libres; la copia necesita unos %2</translation>
    </message>
    <message>
        <source>%1 free there</source>
        <translation>Allí hay %1 libres</translation>
    </message>
    <message>
        <source>%1 #%2</source>
        <translation>%1 n.º %2</translation>
    </message>
    <message>
        <source>%1, the oldest</source>
        <translation>%1, la más antigua</translation>
    </message>
    <message>
        <source>no rule is set</source>
        <translation>no hay ninguna regla</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>hecha a mano</translation>
    </message>
    <message>
        <source>made before a restore</source>
        <translation>hecha antes de una restauración</translation>
    </message>
    <message>
        <source>made by a later version</source>
        <translation>hecha por una versión posterior</translation>
    </message>
    <message>
        <source>from the future</source>
        <translation>del futuro</translation>
    </message>
    <message>
        <source>last</source>
        <translation>última</translation>
    </message>
    <message>
        <source>hourly</source>
        <translation>horaria</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>diaria</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>semanal</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>mensual</translation>
    </message>
    <message>
        <source>yearly</source>
        <translation>anual</translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>en los últimos %1</translation>
    </message>
    <message>
        <source>the database is damaged since</source>
        <translation>la base de datos está dañada desde entonces</translation>
    </message>
    <message>
        <source>the last sound copy</source>
        <translation>la última copia íntegra</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automática</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>antes de una restauración</translation>
    </message>
    <message>
        <source>of a later version</source>
        <translation>de una versión posterior</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>comprobada</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañada</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>sin comprobar</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>no está</translation>
    </message>
    <message>
        <source>changed, or another file</source>
        <translation>cambiada, u otro archivo</translation>
    </message>
    <message>
        <source>can&apos;t be looked at</source>
        <translation>no se puede examinar</translation>
    </message>
    <message>
        <source>it is compressed, and its end is missing</source>
        <translation>está comprimida, y falta su final</translation>
    </message>
    <message>
        <source>it is compressed, and damaged (%1)</source>
        <translation>está comprimida, y dañada (%1)</translation>
    </message>
    <message>
        <source>it was compressed with “zstd --long”, and needs too much memory here: unpack it with “zstd -d --long=31”</source>
        <translation>se comprimió con «zstd --long», y aquí necesita demasiada memoria: descomprímala con «zstd -d --long=31»</translation>
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
        <translation>1 byte</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 página</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>%1 páginas</translation>
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
        <translation>No se sabe dónde está este programa.</translation>
    </message>
    <message>
        <source>systemd starts no program with quotes, backslashes or control characters in its path.</source>
        <translation>systemd no inicia programas que tengan comillas, barras inversas o caracteres de control en su ruta.</translation>
    </message>
    <message>
        <source>Litecopy, by the clock: %1</source>
        <translation>Litecopy, a horas fijas: %1</translation>
    </message>
    <message>
        <source>Litecopy, by the clock: when to start %1</source>
        <translation>Litecopy, a horas fijas: cuándo iniciar %1</translation>
    </message>
    <message>
        <source>The system starts no thread. Try again when fewer programs run.</source>
        <translation>El sistema no inicia ningún hilo. Inténtelo de nuevo cuando haya menos programas en marcha.</translation>
    </message>
    <message>
        <source>systemd did not take the schedule: %1.</source>
        <translation>systemd no aceptó la programación: %1.</translation>
    </message>
    <message>
        <source>There is no schedule “%1” that Litecopy made.</source>
        <translation>No hay ninguna programación «%1» hecha por Litecopy.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation>«%1» no se pudo escribir: %2.</translation>
    </message>
    <message>
        <source>“%1” is there already, and Litecopy did not make it. It stays as it is.
Give the schedule another name (--name).</source>
        <translation>«%1» ya existe, y no lo hizo Litecopy. Se queda como está.
Dé otro nombre a la programación (--name).</translation>
    </message>
    <message>
        <source>There is a schedule of that name already.
Give this one another name (--name), or replace the other (--force).</source>
        <translation>Ya existe una programación con ese nombre.
Dé otro nombre a esta (--name), o reemplace la otra (--force).</translation>
    </message>
    <message>
        <source>“%1” could not be removed: %2.</source>
        <translation>«%1» no se pudo eliminar: %2.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.
Make it, or plug its drive in, and try again. Once the schedule is made, a run is skipped while the folder is not there.</source>
        <translation>No existe la carpeta «%1».
Créela, o conecte su unidad, e inténtelo de nuevo. Una vez hecha la programación, se omite una ejecución mientras la carpeta no esté.</translation>
    </message>
    <message>
        <source>At the times “%1”</source>
        <translation>En los momentos «%1»</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Cada hora</translation>
    </message>
    <message>
        <source>Every day at %1</source>
        <translation>Cada día a las %1</translation>
    </message>
    <message>
        <source>Every %1 at %2</source>
        <translation>Cada %1 a las %2</translation>
    </message>
    <message>
        <source>Every month on day %1 at %2</source>
        <translation>Cada mes el día %1 a las %2</translation>
    </message>
    <message>
        <source>the last copy</source>
        <translation>la última copia</translation>
    </message>
    <message>
        <source>the last %1 copies</source>
        <translation>las últimas %1 copias</translation>
    </message>
    <message>
        <source>every copy</source>
        <translation>todas las copias</translation>
    </message>
    <message>
        <source>all hours</source>
        <translation>todas las horas</translation>
    </message>
    <message>
        <source>all days</source>
        <translation>todos los días</translation>
    </message>
    <message>
        <source>all weeks</source>
        <translation>todas las semanas</translation>
    </message>
    <message>
        <source>all months</source>
        <translation>todos los meses</translation>
    </message>
    <message>
        <source>all years</source>
        <translation>todos los años</translation>
    </message>
    <message>
        <source>all of the last %1</source>
        <translation>todas las de los últimos %1</translation>
    </message>
    <message>
        <source>Keeps %1.</source>
        <translation>Conserva %1.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Keeps every copy.</source>
        <translation>Conserva todas las copias.</translation>
    </message>
    <message>
        <source>Brings the last copy up to date.</source>
        <translation>Pone al día la última copia.</translation>
    </message>
    <message>
        <source>Writes into the same database each time.</source>
        <translation>Escribe cada vez en la misma base de datos.</translation>
    </message>
    <message>
        <source>Each copy replaces the last one.</source>
        <translation>Cada copia reemplaza la anterior.</translation>
    </message>
    <message>
        <source>%1, or as soon as you log in after that.</source>
        <translation>%1, o en cuanto inicie la sesión después.</translation>
    </message>
    <message>
        <source>It runs while you are logged in. To have it run at other times too: </source>
        <translation>Se ejecuta mientras su sesión está iniciada. Para que se ejecute también en otros momentos: </translation>
    </message>
    <message>
        <source>did not run yet</source>
        <translation>aún no se ha ejecutado</translation>
    </message>
    <message>
        <source>is running</source>
        <translation>se está ejecutando</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecha</translation>
    </message>
    <message>
        <source>was busy; it is tried again at the next time</source>
        <translation>estaba ocupada; se intenta de nuevo la próxima vez</translation>
    </message>
    <message>
        <source>skipped: its drive or folder was not there</source>
        <translation>omitida: no estaba su unidad o carpeta</translation>
    </message>
    <message>
        <source>failed: ended by signal %1</source>
        <translation>falló: terminó por la señal %1</translation>
    </message>
    <message>
        <source>failed: its options are not understood</source>
        <translation>falló: no se entienden sus opciones</translation>
    </message>
    <message>
        <source>the source is damaged, or not a database</source>
        <translation>el origen está dañado, o no es una base de datos</translation>
    </message>
    <message>
        <source>failed: the source is not there</source>
        <translation>falló: el origen no está</translation>
    </message>
    <message>
        <source>failed: the copy could not be made there</source>
        <translation>falló: la copia no se pudo hacer allí</translation>
    </message>
    <message>
        <source>failed: input/output error, the disk is full, or the other machine is away</source>
        <translation>falló: error de entrada/salida, el disco está lleno, o la otra máquina no está disponible</translation>
    </message>
    <message>
        <source>failed: not permitted</source>
        <translation>falló: no permitido</translation>
    </message>
    <message>
        <source>failed: the program could not be started</source>
        <translation>falló: el programa no se pudo iniciar</translation>
    </message>
    <message>
        <source>failed with exit code %1</source>
        <translation>falló con el código de salida %1</translation>
    </message>
    <message>
        <source>the key of that machine is not known here, or is not the one it had: connect once with “ssh”, which shows it</source>
        <translation>la clave de esa máquina no se conoce aquí, o no es la que tenía: conéctese una vez con «ssh», que la muestra</translation>
    </message>
    <message>
        <source>that machine took none of your keys, and passwords are not asked for: add a key there with “ssh-copy-id”, or load it with “ssh-add”</source>
        <translation>esa máquina no aceptó ninguna de sus claves, y no se piden contraseñas: añada una clave allí con «ssh-copy-id», o cárguela con «ssh-add»</translation>
    </message>
    <message>
        <source>there is no machine of that name</source>
        <translation>no hay ninguna máquina con ese nombre</translation>
    </message>
    <message>
        <source>no ssh server answers there</source>
        <translation>allí no responde ningún servidor ssh</translation>
    </message>
    <message>
        <source>it gave no answer any more</source>
        <translation>dejó de responder</translation>
    </message>
    <message>
        <source>it gave no answer in time</source>
        <translation>no respondió a tiempo</translation>
    </message>
    <message>
        <source>it can’t be reached from here</source>
        <translation>no se puede acceder a ella desde aquí</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>la conexión se cortó</translation>
    </message>
    <message>
        <source>the connection broke (%1)</source>
        <translation>la conexión se cortó (%1)</translation>
    </message>
    <message>
        <source>Made by %1 on %2.</source>
        <translation>Hecha por %1 en %2.</translation>
    </message>
    <message>
        <source>Made by %1 on %2, with VACUUM INTO a temporary file there that is removed: written anew, without free pages.</source>
        <translation>Hecha por %1 en %2, con VACUUM INTO en un archivo temporal de allí que se elimina: escrita de nuevo, sin páginas libres.</translation>
    </message>
    <message>
        <source>“ssh” could not be started: install OpenSSH’s client (%1)</source>
        <translation>«ssh» no se pudo iniciar: instale el cliente de OpenSSH (%1)</translation>
    </message>
    <message>
        <source>neither litecopy-cli nor sqlite3 3.27 or newer is there: install one of them</source>
        <translation>allí no hay litecopy-cli ni sqlite3 3.27 o posterior: instale uno de los dos</translation>
    </message>
    <message>
        <source>a program that crashed left its journal or log beside it, and only litecopy-cli reads that without changing anything: install it there, or let the program that owns the database open it once</source>
        <translation>un programa que falló dejó junto a ella su diario o su registro, y solo litecopy-cli lo lee sin cambiar nada: instálelo allí, o deje que el programa dueño de la base de datos la abra una vez</translation>
    </message>
    <message>
        <source>the command there ended with %1</source>
        <translation>la orden de allí terminó con %1</translation>
    </message>
    <message>
        <source>the shell there prints something of its own</source>
        <translation>el intérprete de órdenes de allí escribe algo propio</translation>
    </message>
    <message>
        <source>systemd gave no answer</source>
        <translation>systemd no respondió</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>No existe ningún archivo %1.</translation>
    </message>
    <message>
        <source>Check the name, and whether the drive it is on is connected.</source>
        <translation>Compruebe el nombre, y si está conectada la unidad en la que está.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 no es un archivo.</translation>
    </message>
    <message>
        <source>It is a folder, a device or a pipe. Choose the database file itself.</source>
        <translation>Es una carpeta, un dispositivo o una tubería. Elija el propio archivo de la base de datos.</translation>
    </message>
    <message>
        <source>%1 could not be opened for reading.</source>
        <translation>%1 no se pudo abrir para leer.</translation>
    </message>
    <message>
        <source>You do not have the permission to read it. Ask its owner, or run Litecopy as a user who may.</source>
        <translation>Usted no tiene permiso para leerlo. Pídaselo a su propietario, o ejecute Litecopy como un usuario que lo tenga.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 está vacío.</translation>
    </message>
    <message>
        <source>There is no database in it yet. Choose another file.</source>
        <translation>Aún no contiene ninguna base de datos. Elija otro archivo.</translation>
    </message>
    <message>
        <source>%1 is not a SQLite database.</source>
        <translation>%1 no es una base de datos SQLite.</translation>
    </message>
    <message>
        <source>It is another kind of file, or an encrypted database that only its own program can read.</source>
        <translation>Es otro tipo de archivo, o una base de datos cifrada que solo puede leer su propio programa.</translation>
    </message>
    <message>
        <source>%1 is encrypted or damaged.</source>
        <translation>%1 está cifrada o dañada.</translation>
    </message>
    <message>
        <source>%1 is in a newer format than this SQLite reads.</source>
        <translation>%1 está en un formato más nuevo que los que lee este SQLite.</translation>
    </message>
    <message>
        <source>It was made by a newer SQLite, or by another edition of it. Copy it with the program that made it, or with a Litecopy that has as new a SQLite.</source>
        <translation>La hizo una versión más nueva de SQLite, u otra edición. Cópiela con el programa que la hizo, o con un Litecopy que tenga un SQLite igual de nuevo.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 está dañada.</translation>
    </message>
    <message>
        <source>%1 stayed locked by another program.</source>
        <translation>%1 siguió bloqueada por otro programa.</translation>
    </message>
    <message>
        <source>Nothing was copied. Close that program or wait until it has finished, then copy again; or allow a longer time-out, or choose the unlocked snapshot method.</source>
        <translation>No se copió nada. Cierre ese programa o espere a que termine, y copie de nuevo; o permita un tiempo de espera más largo, o elija el método de instantánea sin bloqueo.</translation>
    </message>
    <message>
        <source>%1 was left unfinished by a program that crashed.</source>
        <translation>Un programa que falló dejó %1 sin terminar.</translation>
    </message>
    <message>
        <source>It has to be repaired from its journal before it can be read. Make sure that you may read the journal beside it, and choose the automatic or the unlocked snapshot method: they repair a copy and leave the file as it is.</source>
        <translation>Hay que repararla con su diario antes de poder leerla. Asegúrese de que puede leer el diario que está junto a ella, y elija el método automático o el de instantánea sin bloqueo: reparan una copia y dejan el archivo como está.</translation>
    </message>
    <message>
        <source>%1 was replaced by another file while it was copied.</source>
        <translation>%1 se reemplazó por otro archivo mientras se copiaba.</translation>
    </message>
    <message>
        <source>The copy would have been of the old one, so it was dropped. Copy again.</source>
        <translation>La copia habría sido del antiguo, así que se descartó. Copie de nuevo.</translation>
    </message>
    <message>
        <source>%1 was deleted or moved away while it was copied.</source>
        <translation>%1 se borró o se movió a otro sitio mientras se copiaba.</translation>
    </message>
    <message>
        <source>Nothing of it was kept. If it was moved, copy it from where it is now.</source>
        <translation>No se conservó nada de ello. Si se movió, cópielo desde donde está ahora.</translation>
    </message>
    <message>
        <source>%1 is shorter than its own page count says.</source>
        <translation>%1 mide menos de lo que dice su propio número de páginas.</translation>
    </message>
    <message>
        <source>Its end or its header was lost, now or earlier, so a copy of it would not be whole. Look for an older copy.</source>
        <translation>Se perdió su final o su cabecera, ahora o antes, así que una copia no estaría completa. Busque una copia anterior.</translation>
    </message>
    <message>
        <source>%1 never stood still long enough to be read.</source>
        <translation>%1 nunca dejó de cambiar el tiempo suficiente para leerla.</translation>
    </message>
    <message>
        <source>Another program kept writing to it. Close that program, or try again when it is idle.</source>
        <translation>Otro programa siguió escribiendo en ella. Cierre ese programa, o inténtelo de nuevo cuando no esté trabajando.</translation>
    </message>
    <message>
        <source>%1 needs functions that only its own program has.</source>
        <translation>%1 necesita funciones que solo tiene su propio programa.</translation>
    </message>
    <message>
        <source>SQLite alone cannot rewrite it. Choose another method: they copy its pages as they are.</source>
        <translation>SQLite por sí solo no puede escribirla de nuevo. Elija otro método: los demás copian sus páginas tal como están.</translation>
    </message>
    <message>
        <source>The write-ahead log of %1 is not beside it.</source>
        <translation>El registro de escritura anticipada de %1 no está a su lado.</translation>
    </message>
    <message>
        <source>A program has the database open under another name (a link, or a single file that is mounted), or its log was deleted. A copy by this name would miss the latest changes. Copy it by the name that the program uses.</source>
        <translation>Un programa tiene abierta la base de datos con otro nombre (un enlace, o un único archivo que está montado), o se borró su registro. A una copia con este nombre le faltarían los últimos cambios. Cópiela con el nombre que usa el programa.</translation>
    </message>
    <message>
        <source>A copy of %1 could not be proved.</source>
        <translation>Una copia de %1 no se pudo demostrar.</translation>
    </message>
    <message>
        <source>Nothing was kept. Close the program that uses it and copy again; or copy without asking for a proof.</source>
        <translation>No se conservó nada. Cierre el programa que la usa y copie de nuevo; o copie sin pedir una prueba.</translation>
    </message>
    <message>
        <source>What came from %1 is not one whole database.</source>
        <translation>Lo que vino de %1 no es una única base de datos completa.</translation>
    </message>
    <message>
        <source>Nothing of it was kept. The program that sent it failed, or the connection broke: read that program&apos;s own messages, and send it again.</source>
        <translation>No se conservó nada de ello. El programa que lo envió falló, o se cortó la conexión: lea los mensajes de ese programa, y envíelo de nuevo.</translation>
    </message>
    <message>
        <source>No copy came from %1.</source>
        <translation>De %1 no llegó ninguna copia.</translation>
    </message>
    <message>
        <source>Nothing was kept. What stands above are the words of ssh, or of the program on the other machine.</source>
        <translation>No se conservó nada. Lo que figura arriba son las palabras de ssh, o del programa de la otra máquina.</translation>
    </message>
    <message>
        <source>%1 is shown through a sandbox that hides its write-ahead log.</source>
        <translation>%1 se muestra a través de un entorno aislado (sandbox) que oculta su registro de escritura anticipada.</translation>
    </message>
    <message>
        <source>A copy could miss the latest changes. Give Litecopy access to the whole folder, and choose the file there.</source>
        <translation>A una copia podrían faltarle los últimos cambios. Dé a Litecopy acceso a toda la carpeta, y elija allí el archivo.</translation>
    </message>
    <message>
        <source>%1 already exists.</source>
        <translation>%1 ya existe.</translation>
    </message>
    <message>
        <source>It was left as it is. Choose another name, or choose to replace it.</source>
        <translation>Se dejó como está. Elija otro nombre, o elija reemplazarlo.</translation>
    </message>
    <message>
        <source>There is no folder for %1.</source>
        <translation>No existe ninguna carpeta para %1.</translation>
    </message>
    <message>
        <source>Choose an existing folder, or create it first.</source>
        <translation>Elija una carpeta existente, o créela antes.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 no se pudo escribir.</translation>
    </message>
    <message>
        <source>You do not have the permission to write there. Choose another folder.</source>
        <translation>Usted no tiene permiso para escribir allí. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>%1 is on a read-only file system.</source>
        <translation>%1 está en un sistema de archivos de solo lectura.</translation>
    </message>
    <message>
        <source>Choose a folder on another drive.</source>
        <translation>Elija una carpeta de otra unidad.</translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 es una carpeta.</translation>
    </message>
    <message>
        <source>Add the name the copy is to have.</source>
        <translation>Añada el nombre que ha de tener la copia.</translation>
    </message>
    <message>
        <source>%1 is a device, a pipe or a link that leads nowhere.</source>
        <translation>%1 es un dispositivo, una tubería o un enlace que no lleva a ninguna parte.</translation>
    </message>
    <message>
        <source>A database can only be copied to a file. Choose another name.</source>
        <translation>Una base de datos solo se puede copiar a un archivo. Elija otro nombre.</translation>
    </message>
    <message>
        <source>There is no database %1 to write into.</source>
        <translation>No existe ninguna base de datos %1 en la que escribir.</translation>
    </message>
    <message>
        <source>Check the name, or copy to a new file instead.</source>
        <translation>Compruebe el nombre, o copie a un archivo nuevo.</translation>
    </message>
    <message>
        <source>%1 exists and is not a SQLite database.</source>
        <translation>%1 existe y no es una base de datos SQLite.</translation>
    </message>
    <message>
        <source>It was left as it is: only a database is replaced or written into. Choose another name.</source>
        <translation>Se dejó como está: solo se reemplaza una base de datos, o se escribe en ella. Elija otro nombre.</translation>
    </message>
    <message>
        <source>%1 is too damaged to be written into.</source>
        <translation>%1 está demasiado dañada para escribir en ella.</translation>
    </message>
    <message>
        <source>It was left as it is. Replace it instead, or choose another name.</source>
        <translation>Se dejó como está. Reemplácela, o elija otro nombre.</translation>
    </message>
    <message>
        <source>%1 was left behind by a database that is gone.</source>
        <translation>%1 lo dejó una base de datos que ya no existe.</translation>
    </message>
    <message>
        <source>SQLite would merge it into the copy and spoil it. Move it away or delete it, or choose another name.</source>
        <translation>SQLite lo integraría en la copia y la estropearía. Muévalo a otro sitio o bórrelo, o elija otro nombre.</translation>
    </message>
    <message>
        <source>%1 is what SQLite calls a file of the database beside it.</source>
        <translation>%1 es el nombre que SQLite da a un archivo de la base de datos que está al lado.</translation>
    </message>
    <message>
        <source>It would take the copy for that database’s own log or journal, and delete it. Choose another name.</source>
        <translation>Tomaría la copia por el registro o el diario de esa base de datos, y la borraría. Elija otro nombre.</translation>
    </message>
    <message>
        <source>%1 was moved away or replaced by another file before it could be written.</source>
        <translation>%1 se movió a otro sitio o se reemplazó por otro archivo antes de que se pudiera escribir.</translation>
    </message>
    <message>
        <source>Nothing was written, to neither file. Copy again.</source>
        <translation>No se escribió nada, en ninguno de los dos archivos. Copie de nuevo.</translation>
    </message>
    <message>
        <source>%1 is in use.</source>
        <translation>%1 está en uso.</translation>
    </message>
    <message>
        <source>%1 is mounted by itself, so no other file can take its place.</source>
        <translation>%1 está montado por sí solo, así que ningún otro archivo puede ocupar su lugar.</translation>
    </message>
    <message>
        <source>%1 has another page size than the source.</source>
        <translation>%1 tiene otro tamaño de página que el origen.</translation>
    </message>
    <message>
        <source>A database in WAL mode or in memory keeps its page size. Copy to a new file, or replace the file instead.</source>
        <translation>Una base de datos en modo WAL o en memoria conserva su tamaño de página. Copie a un archivo nuevo, o reemplace el archivo.</translation>
    </message>
    <message>
        <source>%1 is the source itself, or belongs to it.</source>
        <translation>%1 es el propio origen, o le pertenece.</translation>
    </message>
    <message>
        <source>Choose another name for the copy.</source>
        <translation>Elija otro nombre para la copia.</translation>
    </message>
    <message>
        <source>%1 was closed before it had taken the whole copy.</source>
        <translation>%1 se cerró antes de haber recibido toda la copia.</translation>
    </message>
    <message>
        <source>What it took is no whole database: throw it away. The program that read it ended: read its own messages, and copy again.</source>
        <translation>Lo que recibió no es una base de datos completa: deséchelo. El programa que la leía terminó: lea sus mensajes, y copie de nuevo.</translation>
    </message>
    <message>
        <source>There is not enough space for %1.</source>
        <translation>No hay espacio suficiente para %1.</translation>
    </message>
    <message>
        <source>Nothing unfinished was left behind. Free some space, or choose another drive.</source>
        <translation>No quedó nada sin terminar. Libere espacio, o elija otra unidad.</translation>
    </message>
    <message>
        <source>%1 would be larger than a file may be there.</source>
        <translation>%1 ocuparía más de lo que puede ocupar allí un archivo.</translation>
    </message>
    <message>
        <source>Nothing unfinished was left behind. Choose a drive with another file system (a FAT drive has no file of 4 GiB), or raise the file-size limit (ulimit -f).</source>
        <translation>No quedó nada sin terminar. Elija una unidad con otro sistema de archivos (una unidad FAT no admite archivos de 4 GiB), o aumente el límite de tamaño de archivo (ulimit -f).</translation>
    </message>
    <message>
        <source>The path %1 is too long.</source>
        <translation>La ruta %1 es demasiado larga.</translation>
    </message>
    <message>
        <source>SQLite needs room for “-journal” after the name. Choose a shorter name, of at most 247 bytes, in a folder whose path has at most 470.</source>
        <translation>SQLite necesita sitio para «-journal» tras el nombre. Elija un nombre más corto, de 247 bytes como máximo, en una carpeta cuya ruta tenga como máximo 470.</translation>
    </message>
    <message>
        <source>The system reported an error reading or writing %1.</source>
        <translation>El sistema comunicó un error al leer o escribir %1.</translation>
    </message>
    <message>
        <source>The drive may be failing or was disconnected: check it, and copy again. Where what is unfinished could not be removed from it, the next copy to that folder does it.</source>
        <translation>Puede que la unidad esté fallando, o que se haya desconectado: revísela, y copie de nuevo. Si no se pudo eliminar de ella lo que quedó sin terminar, lo hace la próxima copia a esa carpeta.</translation>
    </message>
    <message>
        <source>There was not enough memory to copy %1.</source>
        <translation>No hubo memoria suficiente para copiar %1.</translation>
    </message>
    <message>
        <source>Nothing unfinished was left behind. Close other programs and copy again.</source>
        <translation>No quedó nada sin terminar. Cierre otros programas y copie de nuevo.</translation>
    </message>
    <message>
        <source>%1 could not be opened: too many open files.</source>
        <translation>%1 no se pudo abrir: hay demasiados archivos abiertos.</translation>
    </message>
    <message>
        <source>The limit of open files is reached. Close other programs, or raise the limit (ulimit -n), and try again.</source>
        <translation>Se alcanzó el límite de archivos abiertos. Cierre otros programas, o aumente el límite (ulimit -n), e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The system gave no thread to work on %1.</source>
        <translation>El sistema no dio ningún hilo para trabajar con %1.</translation>
    </message>
    <message>
        <source>The limit of processes and threads is reached, or memory for them is. End other programs, or raise the limit (ulimit -u, the container’s pids limit), and try again.</source>
        <translation>Se alcanzó el límite de procesos e hilos, o falta memoria para ellos. Termine otros programas, o aumente el límite (ulimit -u, el límite de pids del contenedor), e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>What was written for %1 is not what was read.</source>
        <translation>Lo que se escribió para %1 no es lo que se leyó.</translation>
    </message>
    <message>
        <source>The copy was removed. The drive or the memory may be failing: do not trust either until they are checked.</source>
        <translation>La copia se eliminó. Puede que la unidad o la memoria estén fallando: no se fíe de ninguna de las dos hasta que estén revisadas.</translation>
    </message>
    <message>
        <source>%1 could not be copied, for a mistake in the program.</source>
        <translation>%1 no se pudo copiar, por un error del programa.</translation>
    </message>
    <message>
        <source>Please report it, with the technical details.</source>
        <translation>Comuníquelo, por favor, con los detalles técnicos.</translation>
    </message>
    <message>
        <source>%1 could not be copied.</source>
        <translation>%1 no se pudo copiar.</translation>
    </message>
    <message>
        <source>SQLite ended it with an error that should not happen here; the technical details name it. Try another method, and please report it.</source>
        <translation>SQLite la terminó con un error que aquí no debería ocurrir; los detalles técnicos lo nombran. Pruebe otro método, y comuníquelo, por favor.</translation>
    </message>
    <message>
        <source>%1 is empty, and %2.</source>
        <translation>%1 está vacía, y %2.</translation>
    </message>
    <message>
        <source>Move the log to safety first, or SQLite deletes it when a program opens the database the next time.</source>
        <translation>Ponga antes a salvo el registro, o SQLite lo borrará cuando un programa abra la base de datos la próxima vez.</translation>
    </message>
    <message>
        <source>%1 cannot be read together with the write-ahead log beside it, %2.</source>
        <translation>%1 no se puede leer junto con el registro de escritura anticipada que está a su lado, %2.</translation>
    </message>
    <message>
        <source>SQLite reads every log by that name, though the database says that it has none: it may be another database’s, left behind when this one was put back from a backup. If it is, move it away and copy again; if it isn’t, keep both files and look for an older copy.</source>
        <translation>SQLite lee todo registro que tenga ese nombre, aunque la base de datos diga que no tiene ninguno: puede ser de otra base de datos, y haber quedado ahí cuando esta se restauró de una copia de seguridad. Si es así, muévalo a otro sitio y copie de nuevo; si no, conserve los dos archivos y busque una copia anterior.</translation>
    </message>
    <message>
        <source>%1 exists, and %2.</source>
        <translation>%1 existe, y %2.</translation>
    </message>
    <message>
        <source>It was left as it is: a compressed copy takes the place of another one, and of nothing else. Choose another name.</source>
        <translation>Se dejó como está: una copia comprimida ocupa el lugar de otra, y de nada más. Elija otro nombre.</translation>
    </message>
    <message>
        <source>%1 was left by a program that crashed, and %2.</source>
        <translation>%1 lo dejó un programa que falló, y %2.</translation>
    </message>
    <message>
        <source>Open the database beside it with its own program, which finishes what was begun; or move the file away, or choose another name.</source>
        <translation>Abra la base de datos que está al lado con su propio programa, que termina lo empezado; o mueva el archivo a otro sitio, o elija otro nombre.</translation>
    </message>
    <message>
        <source>A program crashed while writing: the database and its journal are copied, and repaired in the copy.</source>
        <translation>Un programa falló mientras escribía: se copian la base de datos y su diario, y se reparan en la copia.</translation>
    </message>
    <message>
        <source>Another program keeps the database locked: its files are copied until they stand still.</source>
        <translation>Otro programa mantiene bloqueada la base de datos: se copian sus archivos hasta que dejen de cambiar.</translation>
    </message>
    <message>
        <source>A program left its write-ahead log behind: both files are copied, and merged in the copy.</source>
        <translation>Un programa dejó su registro de escritura anticipada: se copian los dos archivos, y se integran en la copia.</translation>
    </message>
    <message>
        <source>Nobody has the database open: its file is copied while nothing changes it.</source>
        <translation>Nadie tiene abierta la base de datos: se copia su archivo mientras nada lo cambia.</translation>
    </message>
    <message>
        <source>Copied from one pinned snapshot: other programs keep writing.</source>
        <translation>Copiada desde una única instantánea fijada: los demás programas siguen escribiendo.</translation>
    </message>
    <message>
        <source>The database is held until the copy is complete: other programs wait to write.</source>
        <translation>La base de datos se retiene hasta que la copia esté completa: los demás programas esperan para escribir.</translation>
    </message>
    <message>
        <source>Copied in short steps, never held: the copy starts over whenever another program writes.</source>
        <translation>Copiada en pasos cortos, sin retenerla nunca: la copia empieza de nuevo cada vez que otro programa escribe.</translation>
    </message>
    <message>
        <source>The file system shares blocks: the copy shares the file&apos;s, in an instant, or in short slices where it is in very many fragments.</source>
        <translation>El sistema de archivos comparte bloques: la copia comparte los del archivo, al instante, o en tramos cortos si está en muchísimos fragmentos.</translation>
    </message>
    <message>
        <source>Copied in short slices, never held: the copy starts over whenever another program writes.</source>
        <translation>Copiada en tramos cortos, sin retenerla nunca: la copia empieza de nuevo cada vez que otro programa escribe.</translation>
    </message>
    <message>
        <source> Only the pages that differ from the older copy are written: where the file system shares no blocks, into the copy itself, and until that is done, programs that read it without SQLite may see a mixture.</source>
        <translation> Solo se escriben las páginas que difieren de la copia anterior: si el sistema de archivos no comparte bloques, en la propia copia, y hasta que eso termine, los programas que la lean sin SQLite pueden ver una mezcla.</translation>
    </message>
    <message>
        <source> It is compared with the older copy: what both have in common is not written again where the file system shares blocks, and where nothing differs, nothing is written.</source>
        <translation> Se compara con la copia anterior: lo que ambas tienen en común no se vuelve a escribir si el sistema de archivos comparte bloques, y si nada difiere, no se escribe nada.</translation>
    </message>
    <message>
        <source>Written anew: without deleted rows, but not page for page the same.</source>
        <translation>Escrita de nuevo: sin filas borradas, pero no idéntica página por página.</translation>
    </message>
    <message>
        <source>Written anew, at least 1 page smaller: without the free page and deleted rows, but not page for page the same.</source>
        <translation>Escrita de nuevo, al menos 1 página más pequeña: sin la página libre ni filas borradas, pero no idéntica página por página.</translation>
    </message>
    <message>
        <source>Its files are copied without a lock, again and again until nothing changed meanwhile.</source>
        <translation>Sus archivos se copian sin bloqueo, una y otra vez, hasta que nada cambie mientras tanto.</translation>
    </message>
    <message>
        <source>Received as it comes, and kept only where it is whole.</source>
        <translation>Recibida tal como llega, y conservada solo si está completa.</translation>
    </message>
    <message>
        <source>it is not a whole database</source>
        <translation>no es una base de datos completa</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Ya no está ahí.</translation>
    </message>
    <message>
        <source>It was changed, or another file has its name: it stays.</source>
        <translation>Se cambió, u otro archivo tiene su nombre: se queda.</translation>
    </message>
    <message>
        <source>It could not be looked at: it stays.</source>
        <translation>No se pudo examinar: se queda.</translation>
    </message>
    <message>
        <source>Its name is not one that Litecopy gives: it stays.</source>
        <translation>Su nombre no es de los que da Litecopy: se queda.</translation>
    </message>
    <message>
        <source>A program has it open, or left a log or a journal beside it: it stays.</source>
        <translation>Un programa la tiene abierta, o dejó junto a ella un registro o un diario: se queda.</translation>
    </message>
    <message>
        <source>A program has it open (%1): it stays.</source>
        <translation>Un programa la tiene abierta (%1): se queda.</translation>
    </message>
    <message>
        <source>There is no list of copies in “%1” yet: what is there by a name as copies have it (%2) is left alone, now and later.</source>
        <translation>Aún no hay ninguna lista de copias en «%1»: lo que hay ahí con un nombre como el de las copias (%2) no se toca, ni ahora ni después.</translation>
    </message>
    <message>
        <source>The copy is made, but it could not be added to the list of copies: %1 So it is never removed, and no older one was. As long as that is so, each run adds a copy and removes none; those that are in no list can be deleted by hand.</source>
        <translation>La copia está hecha, pero no se pudo añadir a la lista de copias: %1 Por eso nunca se elimina, y no se eliminó ninguna anterior. Mientras siga así, cada ejecución añade una copia y no elimina ninguna; las que no están en ninguna lista se pueden borrar a mano.</translation>
    </message>
    <message>
        <source>Nothing is removed in this run: it stays.</source>
        <translation>En esta ejecución no se elimina nada: se queda.</translation>
    </message>
    <message>
        <source>It could not be removed: %1.</source>
        <translation>No se pudo eliminar: %1.</translation>
    </message>
    <message>
        <source>the folder “%1” does not exist</source>
        <translation>la carpeta «%1» no existe</translation>
    </message>
    <message>
        <source>“%1” is not a folder</source>
        <translation>«%1» no es una carpeta</translation>
    </message>
    <message>
        <source>Litecopy is making another copy into this folder</source>
        <translation>Litecopy está haciendo otra copia a esta carpeta</translation>
    </message>
    <message>
        <source>it is no regular file</source>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>es demasiado grande</translation>
    </message>
    <message>
        <source>it is damaged: %1</source>
        <translation>está dañada: %1</translation>
    </message>
    <message>
        <source>a later version of Litecopy made it</source>
        <translation>la hizo una versión posterior de Litecopy</translation>
    </message>
    <message>
        <source>it is not one of Litecopy&apos;s</source>
        <translation>no es una de las de Litecopy</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>está dañada</translation>
    </message>
    <message>
        <source>it is damaged: “%1” is not as Litecopy writes it</source>
        <translation>está dañada: «%1» no es como lo escribe Litecopy</translation>
    </message>
    <message>
        <source>it is damaged: it names a file twice</source>
        <translation>está dañada: nombra un archivo dos veces</translation>
    </message>
    <message>
        <source>another copy into this folder</source>
        <translation>otra copia a esta carpeta</translation>
    </message>
    <message>
        <source>There is no such database: it is made from the copy.</source>
        <translation>No existe esa base de datos: se hace a partir de la copia.</translation>
    </message>
    <message>
        <source>The file is replaced: that needs every program to have closed it.</source>
        <translation>El archivo se reemplaza: para eso todos los programas tienen que haberlo cerrado.</translation>
    </message>
    <message>
        <source>Nobody has the database open: its file is replaced.</source>
        <translation>Nadie tiene abierta la base de datos: se reemplaza su archivo.</translation>
    </message>
    <message>
        <source>The database is in use: it is written into, in one transaction. Programs that have it open keep it, and see the new content then.</source>
        <translation>La base de datos está en uso: se escribe en ella, en una sola transacción. Los programas que la tienen abierta la siguen teniendo, y entonces ven el nuevo contenido.</translation>
    </message>
    <message>
        <source>Programs may have the database open: it is written into, in one transaction.</source>
        <translation>Puede que haya programas con la base de datos abierta: se escribe en ella, en una sola transacción.</translation>
    </message>
    <message>
        <source>What was there before is kept in “%1”, but it could not be added to the list of copies there: %2</source>
        <translation>Lo que había antes se conserva en «%1», pero no se pudo añadir a la lista de copias de allí: %2</translation>
    </message>
    <message>
        <source>What was there before was damaged, and is kept as it was in “%1”: %2</source>
        <translation>Lo que había antes estaba dañado, y se conserva como estaba en «%1»: %2</translation>
    </message>
    <message>
        <source>What was there before is kept in “%1”, but it could not be checked: %2</source>
        <translation>Lo que había antes se conserva en «%1», pero no se pudo comprobar: %2</translation>
    </message>
    <message>
        <source>The program that reads %1 took %2.</source>
        <translation>El programa que lee %1 no recibió %2.</translation>
    </message>
    <message>
        <source>What it took is no whole database: throw it away. Look at what that program waits for, and copy again; a longer time-out gives it longer.</source>
        <translation>Lo que recibió no es una base de datos completa: deséchelo. Mire a qué espera ese programa, y copie de nuevo; un tiempo de espera más largo le da más plazo.</translation>
    </message>
    <message>
        <source>%1 holds no whole database.</source>
        <translation>%1 no contiene una base de datos completa.</translation>
    </message>
    <message>
        <source>Nothing of it was kept. It was cut off when it was made or fetched, or changed since, or its medium is failing: take another copy.</source>
        <translation>No se conservó nada de ello. Quedó cortado al hacerse o al traerse, o cambió después, o su soporte está fallando: tome otra copia.</translation>
    </message>
    <message>
        <source>DESTINATION is a file name, not a URI: leave out &apos;file://&apos;.</source>
        <translation>DESTINATION es un nombre de archivo, no un URI: omita &apos;file://&apos;.</translation>
    </message>
    <message>
        <source>No copy is written to &apos;%1://&apos;. Mount it, and name a file there.</source>
        <translation>No se escribe ninguna copia en &apos;%1://&apos;. Móntelo, e indique un archivo de allí.</translation>
    </message>
    <message>
        <source>Not removed, though no rule keeps it: %1. %2</source>
        <translation>No eliminada, aunque ninguna regla la conserva: %1. %2</translation>
    </message>
    <message>
        <source>The part of Litecopy that makes schedules can’t be started: “%1” (%2).
Nothing was changed. It belongs to litecopy-cli and is installed with it: install that anew.</source>
        <translation>La parte de Litecopy que hace las programaciones no se puede iniciar: «%1» (%2).
No se cambió nada. Pertenece a litecopy-cli y se instala con él: instálelo de nuevo.</translation>
    </message>
    <message>
        <source>This is a part of litecopy-cli: start “litecopy-cli schedule”.</source>
        <translation>Esto es una parte de litecopy-cli: inicie «litecopy-cli schedule».</translation>
    </message>
    <message>
        <source>How:</source>
        <translation>Cómo:</translation>
    </message>
    <message>
        <source>Waiting for %1, which takes nothing. With --timeout it is given up after a while.</source>
        <translation>Esperando a %1, que no recibe nada. Con --timeout se desiste al cabo de un tiempo.</translation>
    </message>
    <message>
        <source>The copy waits for that program. Or copy without a lock: under Options, “Snapshot without a lock”.</source>
        <translation>La copia espera a ese programa. O copie sin bloqueo: en «Opciones», «Instantánea sin bloqueo».</translation>
    </message>
    <message>
        <source>Only a database gives way to a copy. Choose another name.</source>
        <translation>Solo una base de datos cede el lugar a una copia. Elija otro nombre.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>No file is replaced while a program uses it. Copy asks whether to put the copy back into it instead; or choose another name.</source>
        <translation>Ningún archivo se reemplaza mientras lo usa un programa. «Copiar» pregunta si se restaura en él la copia en vez de reemplazarlo; o elija otro nombre.</translation>
    </message>
    <message>
        <source>Free some space, or choose another drive.</source>
        <translation>Libere espacio, o elija otra unidad.</translation>
    </message>
    <message>
        <source>Choose a drive with another file system: a FAT drive has no file of 4 GiB.</source>
        <translation>Elija una unidad con otro sistema de archivos: una unidad FAT no admite archivos de 4 GiB.</translation>
    </message>
    <message>
        <source>Nothing was copied. “Keep Waiting” waits for that program for up to an hour. “Copy without a Lock” copies the files as they stand, and then checks them.</source>
        <translation>No se copió nada. «Seguir esperando» espera a ese programa hasta una hora. «Copiar sin bloqueo» copia los archivos tal como están, y después los comprueba.</translation>
    </message>
    <message>
        <source>It was left as it is. “Put It Back…” writes into it all the same, and keeps what is there; or use another name.</source>
        <translation>Se dejó como está. «Restaurar…» escribe en él a pesar de todo, y conserva lo que hay; o use otro nombre.</translation>
    </message>
    <message>
        <source>It was left as it is. “Put It Back…” writes into it, and keeps what is there; or use another name.</source>
        <translation>Se dejó como está. «Restaurar…» escribe en él, y conserva lo que hay; o use otro nombre.</translation>
    </message>
    <message>
        <source>Unpacking %1 (%2): %3 % of %4</source>
        <translation>Descomprimiendo %1 (%2): %3 % de %4</translation>
    </message>
    <message>
        <source>Unpacking %1 (%2)…</source>
        <translation>Descomprimiendo %1 (%2)…</translation>
    </message>
    <message>
        <source>One file is named as a copy of this database, and in no list: %1. Nothing removes it.</source>
        <translation>Un archivo tiene nombre de copia de esta base de datos, y no está en ninguna lista: %1. Nada lo elimina.</translation>
    </message>
    <message>
        <source>%1 files are named as copies of this database, and in no list: %2. Nothing removes them.</source>
        <translation>%1 archivos tienen nombre de copia de esta base de datos, y no están en ninguna lista: %2. Nada los elimina.</translation>
    </message>
    <message>
        <source>The list of the copies is not there</source>
        <translation>La lista de las copias no está</translation>
    </message>
    <message>
        <source>“%1” is missing in “%2”, where it would be.</source>
        <translation>«%1» falta en «%2», donde debería estar.</translation>
    </message>
    <message>
        <source>“Keep a Copy Now” begins a new list. Each of them can still be put back: choose it under From.</source>
        <translation>«Conservar una copia ahora» empieza una lista nueva. Cada una de ellas aún se puede restaurar: elíjala en «Origen».</translation>
    </message>
    <message>
        <source>It is no file on this computer. Type ssh://host/folder/name.db under From where ssh reaches it, or copy the file here first.</source>
        <translation>No es un archivo de este equipo. Escriba ssh://máquina/carpeta/nombre.db en «Origen» si se llega allí por ssh, o copie antes el archivo aquí.</translation>
    </message>
    <message>
        <source>A folder: drop the database file here, or the folder on To, where the copy goes.</source>
        <translation>Una carpeta: suelte aquí el archivo de la base de datos, o la carpeta en «Destino», adonde va la copia.</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>El archivo ya no está ahí.</translation>
    </message>
    <message>
        <source>The system refuses it: %1</source>
        <translation>El sistema lo rechaza: %1</translation>
    </message>
    <message>
        <source>Could write all the time</source>
        <translation>Pudieron escribir todo el tiempo</translation>
    </message>
    <message>
        <source>Held back for at most %1</source>
        <translation>Retenidos como máximo %1</translation>
    </message>
    <message>
        <source>Held back for at most %1 at a time, %2 in all</source>
        <translation>Retenidos como máximo %1 cada vez, %2 en total</translation>
    </message>
    <message>
        <source>“%1” is a URI, and a file name is needed: leave out “file://”.</source>
        <translation>«%1» es un URI, y hace falta un nombre de archivo: omita «file://».</translation>
    </message>
    <message>
        <source>“%1” is on another machine. Fetch a copy first: litecopy-cli copy %1 FILE</source>
        <translation>«%1» está en otra máquina. Traiga antes una copia: litecopy-cli copy %1 FILE</translation>
    </message>
    <message>
        <source>“%1” is an address, and a file here is needed. %2</source>
        <translation>«%1» es una dirección, y hace falta un archivo de aquí. %2</translation>
    </message>
    <message>
        <source>nothing for %1 s</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation>nada durante %1 s</translation>
    </message>
    <message>
        <source>Checking the kept copy of what was there before</source>
        <translation>Comprobando la copia conservada de lo que había antes</translation>
    </message>
    <message>
        <source>Compressed by</source>
        <translation>Comprimida con</translation>
    </message>
    <message>
        <source>Size without compression</source>
        <translation>Tamaño sin comprimir</translation>
    </message>
    <message>
        <source>Unpacking: %1 %</source>
        <translation>Descomprimiendo: %1 %</translation>
    </message>
    <message>
        <source>Choose another name, or replace it: Copy asks.</source>
        <translation>Elija otro nombre, o reemplace el archivo: «Copiar» lo preguntará.</translation>
    </message>
    <message>
        <source>Nothing unfinished was left behind. Choose a drive with another file system: a FAT drive has no file of 4 GiB.</source>
        <translation>No quedó nada a medias. Elija una unidad con otro sistema de archivos: una unidad FAT no admite archivos de 4 GiB.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>What was there was damaged. To try to put it back all the same: litecopy-cli restore --even-damaged %1 %2</source>
        <translation>Lo que había estaba dañado. Para intentar restaurarlo de todos modos: litecopy-cli restore --even-damaged %1 %2</translation>
    </message>
    <message>
        <source>its database is destroyed</source>
        <translation>su base de datos está destruida</translation>
    </message>
    <message>
        <source>whether one has it open can’t be known here</source>
        <translation>aquí no se puede saber si algún programa lo tiene abierto</translation>
    </message>
    <message>
        <source>Made from the copy “%1”, so that both are of one moment.</source>
        <translation>Hecha a partir de la copia «%1», de modo que las dos son de un solo momento.</translation>
    </message>
    <message>
        <source>the copy that it was made from is where other programs may write unnoticed</source>
        <translation>la copia a partir de la que se hizo está donde otros programas pueden escribir sin que se note</translation>
    </message>
    <message>
        <source>It was moved or copied here, and nothing proves that it is the file that was made: it stays.</source>
        <translation>Se movió o se copió aquí, y nada demuestra que sea el archivo que se hizo: se queda.</translation>
    </message>
    <message>
        <source>copies that were moved here: they are read once</source>
        <translation>copias que se movieron aquí (se leen una vez)</translation>
    </message>
    <message>
        <source>it can’t be written into, for it is no database that SQLite opens</source>
        <translation>no se puede escribir en ella, porque no es una base de datos que SQLite abra</translation>
    </message>
    <message>
        <source>it can’t be written into while programs use it, for the copy’s text is in another encoding</source>
        <translation>no se puede escribir en ella mientras la usan programas, porque el texto de la copia tiene otra codificación</translation>
    </message>
    <message>
        <source>it can’t be written into while programs use it, for the copy’s pages have another size (%1, not %2 bytes)</source>
        <translation>no se puede escribir en ella mientras la usan programas, porque las páginas de la copia tienen otro tamaño (%1, no %2 bytes)</translation>
    </message>
    <message>
        <source>It was left as it is. Close the program that uses it, then try again.</source>
        <translation>Se dejó como está. Cierre el programa que lo usa, y después inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>It was left as it is. Write into the database instead (--into).</source>
        <translation>Se dejó como está. Escriba en la base de datos en vez de reemplazarla (--into).</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Opción desconocida: &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>Falta un valor después de &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Valor inesperado después de &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>--also takes a file, not standard output.</source>
        <translation>--also admite un archivo, no la salida estándar.</translation>
    </message>
    <message>
        <source>--also means nothing here: SOURCE is standard input, which can be read only once. Copy it to a file first, and that file to the others.</source>
        <translation>--also no significa nada aquí: SOURCE es la entrada estándar, que solo se puede leer una vez. Cópiela antes a un archivo, y ese archivo a los demás.</translation>
    </message>
    <message>
        <source>--also means nothing here: DESTINATION is standard output, and no file.</source>
        <translation>--also no significa nada aquí: DESTINATION es la salida estándar, no un archivo.</translation>
    </message>
    <message>
        <source>--then has {} in it, the path of the copy: with --also there are several.</source>
        <translation>--then contiene {}, la ruta de la copia, pero con --also hay varias.</translation>
    </message>
    <message>
        <source>Make another copy of the same moment, FILE; may be given several times. It is made from the first copy, and stays where the other fails.</source>
        <translation>Hacer otra copia del mismo momento, FILE; se puede indicar varias veces. Se hace a partir de la primera copia, y se queda si la otra falla.</translation>
    </message>
    <message>
        <source>Make two copies of one moment, on two drives.</source>
        <translation>Hacer dos copias de un solo momento, en dos unidades.</translation>
    </message>
    <message>
        <source>The list also names copies of a database of this path on another computer, or on this one before it was installed anew: %1. No rule counts or removes them. If it is the same database: litecopy-cli keep adopt SOURCE FOLDER</source>
        <translation>La lista nombra también copias de una base de datos con esta ruta en otro equipo, o en este antes de que se reinstalara: %1. Ninguna regla las cuenta ni las elimina. Si es la misma base de datos: litecopy-cli keep adopt SOURCE FOLDER</translation>
    </message>
    <message>
        <source>Copies of %1, on another computer or on this one before it was installed anew</source>
        <translation>Copias de %1, en otro equipo o en este antes de que se reinstalara</translation>
    </message>
    <message>
        <source>Taken for copies of this database on this computer: %1</source>
        <translation>Adoptadas como copias de esta base de datos en este equipo: %1</translation>
    </message>
    <message>
        <source>Moved here, and known again by their digest: %1</source>
        <translation>Movidas aquí, y reconocidas por su huella: %1</translation>
    </message>
    <message>
        <source>Not the file that was made, so left alone: %1</source>
        <translation>No es el archivo que se hizo, así que no se tocó: %1</translation>
    </message>
    <message>
        <source>Nothing to adopt: the list names no such copy.</source>
        <translation>Nada que adoptar: la lista no nombra ninguna copia así.</translation>
    </message>
    <message>
        <source>SOURCE and FOLDER are needed. To keep a database of the name adopt, write ./adopt.</source>
        <translation>Hacen falta SOURCE y FOLDER. Para conservar copias de una base de datos llamada adopt, escriba ./adopt.</translation>
    </message>
    <message>
        <source>Waiting for %1…</source>
        <translation>Esperando a %1…</translation>
    </message>
    <message>
        <source>Say that the copies listed there are of this database, after this computer was installed anew.</source>
        <translation>Decir que las copias que figuran allí son de esta base de datos, después de reinstalar este equipo.</translation>
    </message>
    <message>
        <source>If it was one, and its first bytes are destroyed: --force replaces it, and keeps it as it was.</source>
        <translation>Si lo era, y sus primeros bytes están destruidos: --force la reemplaza, y la conserva como estaba.</translation>
    </message>
    <message>
        <source>Held back others for at most %1 ms at a time, %2 ms in all.</source>
        <translation>Otros programas retenidos como máximo %1 ms cada vez, %2 ms en total.</translation>
    </message>
    <message>
        <source>Held back programs that use the destination for at most %1 ms.</source>
        <translation>Programas que usan el destino retenidos como máximo %1 ms.</translation>
    </message>
    <message>
        <source>Of the same moment as %1, which it was made from.</source>
        <translation>Del mismo momento que %1, a partir de la que se hizo.</translation>
    </message>
    <message>
        <source>Copies from another computer are here</source>
        <translation>Aquí hay copias de otro equipo</translation>
    </message>
    <message>
        <source>They are of a database of this path on another computer, or on this one before it was installed anew: %1. They are not shown, and no rule counts or removes them. If they are of this database, say so: then the other computer, if there is one, counts them no more.</source>
        <translation>Son de una base de datos con esta ruta en otro equipo, o en este antes de que se reinstalara: %1. No se muestran, y ninguna regla las cuenta ni las elimina. Si son de esta base de datos, indíquelo: entonces el otro equipo, si lo hay, ya no las cuenta.</translation>
    </message>
    <message>
        <source>only in “%1”</source>
        <translation>solo en «%1»</translation>
    </message>
    <message>
        <source>%1 only in “%2”</source>
        <translation>%1 solo en «%2»</translation>
    </message>
    <message>
        <source>Copies “%1” and the journal of a program that crashed, and repairs the copy.</source>
        <translation>Copia «%1» y el diario de un programa que falló, y repara la copia.</translation>
    </message>
    <message>
        <source>Copies the files of “%1”, which another program keeps locked, until they stand still.</source>
        <translation>Copia los archivos de «%1», que otro programa mantiene bloqueada, hasta que dejen de cambiar.</translation>
    </message>
    <message>
        <source>Copies “%1” and the log that a program left behind, and merges them in the copy.</source>
        <translation>Copia «%1» y el registro que dejó un programa, y los integra en la copia.</translation>
    </message>
    <message>
        <source>Copies the file of “%1”, which no program has open.</source>
        <translation>Copia el archivo «%1», que ningún programa tiene abierto.</translation>
    </message>
    <message>
        <source>Copies the files of “%1” without a lock, over again until nothing changes meanwhile.</source>
        <translation>Copia los archivos de «%1» sin bloqueo, una y otra vez, hasta que nada cambie mientras tanto.</translation>
    </message>
    <message>
        <source>Writes “%1” anew, without deleted rows and free pages: at least %2 smaller.</source>
        <translation>Escribe «%1» de nuevo, sin filas borradas ni páginas libres: al menos %2 menos.</translation>
    </message>
    <message>
        <source>Writes “%1” anew, without deleted rows.</source>
        <translation>Escribe «%1» de nuevo, sin filas borradas.</translation>
    </message>
    <message>
        <source>Copies “%1” as it is at one moment: the copy shares its blocks on the drive.</source>
        <translation>Copia «%1» tal como está en un solo momento: la copia comparte sus bloques en la unidad.</translation>
    </message>
    <message>
        <source>Copies “%1” as it is at this moment.</source>
        <translation>Copia «%1» tal como está en este momento.</translation>
    </message>
    <message>
        <source>Copies “%1” in short steps, as it is at one moment.</source>
        <translation>Copia «%1» en pasos cortos, tal como está en un solo momento.</translation>
    </message>
    <message>
        <source>Other programs are not held back.</source>
        <translation>No se retiene a los demás programas.</translation>
    </message>
    <message>
        <source>Other programs keep writing.</source>
        <translation>Los demás programas siguen escribiendo.</translation>
    </message>
    <message>
        <source>Programs that write to it wait until it is copied.</source>
        <translation>Los programas que escriben en ella esperan hasta que esté copiada.</translation>
    </message>
    <message>
        <source>Other programs keep writing, and the copy starts over whenever one does.</source>
        <translation>Los demás programas siguen escribiendo, y la copia empieza de nuevo cada vez que uno escribe.</translation>
    </message>
    <message>
        <source>Other programs write in between, and are held off once if the copy can’t keep up.</source>
        <translation>Los demás programas escriben entre los pasos, y se les retiene una vez si la copia no puede seguir el ritmo.</translation>
    </message>
    <message>
        <source>checked in full</source>
        <translation>comprobada por completo</translation>
    </message>
    <message>
        <source>compressed (%1), unpacked again and compared</source>
        <translation>comprimida (%1), descomprimida de nuevo y comparada</translation>
    </message>
    <message>
        <source>written to “%1” without a check</source>
        <translation>escrita en «%1» sin comprobar</translation>
    </message>
    <message>
        <source>written to “%1”</source>
        <translation>escrita en «%1»</translation>
    </message>
    <message>
        <source>read back from the disk and compared</source>
        <translation>leída de nuevo del disco y comparada</translation>
    </message>
    <message>
        <source>The copy is %1, then takes the place of the file that is there.</source>
        <extracomment>%1 is &quot;checked, written to “Backup”&quot;</extracomment>
        <translation>La copia es %1, y después ocupa el lugar del archivo que hay.</translation>
    </message>
    <message>
        <source>The copy is %1, then named.</source>
        <translation>La copia es %1, y después recibe su nombre.</translation>
    </message>
    <message>
        <source>%1: cancelled</source>
        <translation>%1: cancelado</translation>
    </message>
    <message>
        <source>Not copied: %1</source>
        <translation>No copiado: %1</translation>
    </message>
    <message>
        <source>%1: %2, of the same moment</source>
        <translation>%1: %2, del mismo momento</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>Tamaño:</translation>
    </message>
    <message>
        <source>Changes:</source>
        <translation>Cambios:</translation>
    </message>
    <message>
        <source>Time:</source>
        <translation>Tiempo:</translation>
    </message>
    <message>
        <source>Check:</source>
        <translation>Comprobación:</translation>
    </message>
    <message>
        <source>Writers:</source>
        <translation>Quienes escriben:</translation>
    </message>
    <message>
        <source>Safety copy:</source>
        <translation>Copia de lo anterior:</translation>
    </message>
    <message>
        <source>%1, about %2 left</source>
        <extracomment>%1 is a sentence, %2 a time</extracomment>
        <translation>%1, faltan unos %2</translation>
    </message>
    <message>
        <source>Comparing: %1, %2 changed</source>
        <translation>Comparando: %1, %2 con cambios</translation>
    </message>
    <message>
        <source>Copying: %1</source>
        <translation>Copiando: %1</translation>
    </message>
    <message>
        <source>(%1 remaining)</source>
        <translation>(resto: %1)</translation>
    </message>
    <message>
        <source>Paused: %1 copied</source>
        <translation>En pausa, copiado: %1</translation>
    </message>
    <message>
        <source>Limited by reading the database.</source>
        <translation>Limitado por la lectura de la base de datos.</translation>
    </message>
    <message>
        <source>Limited by writing the copy.</source>
        <translation>Limitado por la escritura de la copia.</translation>
    </message>
    <message>
        <source>Limited by writing to “%1”.</source>
        <translation>Limitado por la escritura en «%1».</translation>
    </message>
    <message>
        <source>Limited by other programs that write to the database.</source>
        <translation>Limitado por otros programas que escriben en la base de datos.</translation>
    </message>
    <message>
        <source>Limited by compressing.</source>
        <translation>Limitado por la compresión.</translation>
    </message>
    <message>
        <source>Auto-vacuum</source>
        <translation>Auto-vacuum</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>Application ID</source>
        <translation>Identificador de aplicación</translation>
    </message>
    <message>
        <source>moved here, not read yet</source>
        <translation>movida aquí, aún no leída</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>so much of all</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>--also names &apos;%1&apos;, which is a destination already.</source>
        <translation>--also indica «%1», que ya es un destino.</translation>
    </message>
    <message>
        <source>the newest copy: it is read, to be compared with this one</source>
        <translation>la copia más reciente: se lee para compararla con esta</translation>
    </message>
    <message>
        <source>What is there is no database that can be read, but destroyed or encrypted: its file is replaced, and kept as it was.</source>
        <translation>Lo que hay allí no es una base de datos legible, sino destruida o cifrada: su archivo se sustituye y se conserva tal como estaba.</translation>
    </message>
    <message>
        <source>Could not be read, so not proved: %1</source>
        <translation>No se pudieron leer, así que no están demostradas: %1</translation>
    </message>
    <message>
        <source>Cancelled. What was found until then is in the list.</source>
        <translation>Cancelado. Lo averiguado hasta entonces está en la lista.</translation>
    </message>
    <message>
        <source>Cancelled: no copy was made at “%1”.</source>
        <translation>Cancelado: no se hizo ninguna copia en «%1».</translation>
    </message>
    <message>
        <source>that a checkpoint has not written over a part of this state is known by comparing pages only, and a page that a power cut tore would not be noticed</source>
        <translation>que un punto de control (checkpoint) no ha sobrescrito una parte de este estado se sabe solo por comparación de páginas, y una página que un corte de corriente dejó a medias pasaría inadvertida</translation>
    </message>
    <message>
        <source>More pages differ than fit into memory, and no other drive had room for them: they were written beside the copy while the database was held. A temporary folder on another drive keeps that short.</source>
        <translation>Difieren más páginas de las que caben en la memoria, y ninguna otra unidad tenía sitio para ellas: se escribieron junto a la copia mientras se retenía la base de datos. Una carpeta temporal en otra unidad abrevia ese tiempo.</translation>
    </message>
    <message>
        <source>all of it had to be copied before it could be compared</source>
        <translation>hubo que copiarla entera antes de poder compararla</translation>
    </message>
    <message>
        <source> All of it is written to a private file first, which is compared with the older copy then: where nothing differs, the older copy stays as it is.</source>
        <translation> Primero se escribe entera en un archivo privado, que luego se compara con la copia anterior: si nada difiere, la copia anterior se queda como está.</translation>
    </message>
    <message>
        <source> Where the file system shares no blocks, the pages that differ are written into the copy itself, and until that is done, programs that read it without SQLite may see a mixture.</source>
        <translation> Si el sistema de archivos no comparte bloques, las páginas que difieren se escriben en la propia copia, y hasta que eso termine, los programas que la lean sin SQLite pueden ver una mezcla.</translation>
    </message>
    <message>
        <source> Not as it is now, but as it was after an earlier commit: laid over the copy are the frames of the log up to that one.</source>
        <translation> No tal como está ahora, sino tal como estaba tras una confirmación anterior: sobre la copia se colocan los marcos del registro hasta esa.</translation>
    </message>
    <message>
        <source>The copy is what was kept of a destroyed or encrypted database: its file is put back as it was, and can&apos;t be checked.</source>
        <translation>La copia es lo que se conservó de una base de datos destruida o cifrada: su archivo se restaura tal como estaba, y no se puede comprobar.</translation>
    </message>
    <message>
        <source>%1 can’t be read as of that commit.</source>
        <translation>%1 no se puede leer tal como estaba tras esa confirmación.</translation>
    </message>
    <message>
        <source>Commits are counted from the moment in which the write-ahead log was started, and SQLite starts it over when all of it was merged. Look at the log for the commits that are there.</source>
        <translation>Las confirmaciones se cuentan desde el momento en que se inició el registro de escritura anticipada, y SQLite lo inicia de nuevo cuando se ha integrado entero. Mire en el registro qué confirmaciones hay.</translation>
    </message>
    <message>
        <source>%1 can’t be read as of that commit any more.</source>
        <translation>%1 ya no se puede leer tal como estaba tras esa confirmación.</translation>
    </message>
    <message>
        <source>A checkpoint has merged later commits into the database file. Look at the log for the commits that can still be read.</source>
        <translation>Un punto de control (checkpoint) integró confirmaciones posteriores en el archivo de la base de datos. Mire en el registro qué confirmaciones se pueden leer todavía.</translation>
    </message>
    <message>
        <source>it has no write-ahead log</source>
        <translation>no tiene registro de escritura anticipada</translation>
    </message>
    <message>
        <source>commit %1: what page %2 held then is gone, for a later commit was written over it</source>
        <extracomment>%1 is the number of a commit, %2 that of a page</extracomment>
        <translation>confirmación %1: lo que contenía entonces la página %2 ya no existe, porque una confirmación posterior se escribió encima</translation>
    </message>
    <message>
        <source>“%1” is complete, but its name may not be on the medium yet. After a power cut it may be missing.</source>
        <translation>«%1» está completo, pero puede que su nombre aún no esté en el soporte. Tras un corte de corriente puede faltar.</translation>
    </message>
    <message>
        <source>Show what five commits changed, as far as the database’s log goes back.</source>
        <translation>Mostrar lo que cambiaron cinco confirmaciones, hasta donde alcanza el registro de la base de datos.</translation>
    </message>
    <message>
        <source>COMMIT</source>
        <translation>COMMIT</translation>
    </message>
    <message>
        <source>Read FIRST as it was after that commit in its write-ahead log: a number that “litecopy-cli log” shows, or -N for N commits before the last one. Without SECOND it is compared with itself as it is now.</source>
        <translation>Leer FIRST tal como estaba tras esa confirmación de su registro de escritura anticipada: un número que muestra «litecopy-cli log», o -N para N confirmaciones antes de la última. Sin SECOND se compara con su propio estado actual.</translation>
    </message>
    <message>
        <source>the number of a commit, or -N for N commits before the last one</source>
        <translation>el número de una confirmación, o -N para N confirmaciones antes de la última</translation>
    </message>
    <message>
        <source>It is made from the copy “%1”, once that is there, so that both are of one moment.</source>
        <translation>Se hace a partir de la copia «%1», cuando esta ya existe, de modo que las dos son de un solo momento.</translation>
    </message>
    <message>
        <source>So the other copies were not begun.</source>
        <translation>Por eso no se empezaron las demás copias.</translation>
    </message>
    <message>
        <source>Copy the database as it was after that commit in its write-ahead log: a number that “litecopy-cli log” shows, or -N for N commits before the last one.</source>
        <translation>Copiar la base de datos tal como estaba tras esa confirmación de su registro de escritura anticipada: un número que muestra «litecopy-cli log», o -N para N confirmaciones antes de la última.</translation>
    </message>
    <message>
        <source>Copy the database as it was three commits ago, as far as its log goes back.</source>
        <translation>Copiar la base de datos tal como estaba hace tres confirmaciones, si su registro alcanza hasta ahí.</translation>
    </message>
    <message>
        <source>--as-of cannot be given together with --method=online, by which SQLite copies the last commit.</source>
        <translation>--as-of no se puede indicar junto con --method=online, con el que SQLite copia la última confirmación.</translation>
    </message>
    <message>
        <source>--as-of cannot be given together with --hold=never.</source>
        <translation>--as-of no se puede indicar junto con --hold=never.</translation>
    </message>
    <message>
        <source>There are files there that have the name of a copy and are in no list, so no rule removes them: %1. To see all of them: litecopy-cli keep list %2</source>
        <translation>Ahí hay archivos que tienen nombre de copia y no están en ninguna lista, así que ninguna regla los elimina: %1. Para verlos todos: litecopy-cli keep list %2</translation>
    </message>
    <message>
        <source>Print one JSON object on one line; of several copies one for each.</source>
        <translation>Escribir un objeto JSON en una línea; si hay varias copias, uno por cada una.</translation>
    </message>
    <message>
        <source>Moved here, checked, taken for what the list says, and kept for good, for nothing proves it: %1</source>
        <translation>Movidas aquí, comprobadas, tomadas por lo que dice la lista, y conservadas para siempre, porque nada lo demuestra: %1</translation>
    </message>
    <message>
        <source>To begin a new list: mv -n %1 %2</source>
        <translation>Para empezar una lista nueva: mv -n %1 %2</translation>
    </message>
    <message>
        <source>Shows what is in the write-ahead log of a SQLite database, who keeps it, and which earlier states of the database can still be read. Changes neither.</source>
        <translation>Muestra qué hay en el registro de escritura anticipada de una base de datos SQLite, quién lo retiene y qué estados anteriores de la base de datos se pueden leer todavía. No cambia ninguno de los dos.</translation>
    </message>
    <message>
        <source>List its commits, and the tables that each of them changed.</source>
        <translation>Enumerar sus confirmaciones y las tablas que cambió cada una.</translation>
    </message>
    <message>
        <source>Show which rows the last commit changed.</source>
        <translation>Mostrar qué filas cambió la última confirmación.</translation>
    </message>
    <message>
        <source>Copy the database as it was before it.</source>
        <translation>Copiar la base de datos tal como estaba antes de ella.</translation>
    </message>
    <message>
        <source>Don’t find out which tables a commit changed: of the database itself less is read.</source>
        <translation>No averiguar qué tablas cambió una confirmación: se lee menos de la propia base de datos.</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Confirmación</translation>
    </message>
    <message>
        <source>Size after it</source>
        <translation>Tamaño después</translation>
    </message>
    <message>
        <source>Its state</source>
        <translation>Su estado</translation>
    </message>
    <message>
        <source>Changed pages of</source>
        <translation>Páginas cambiadas de</translation>
    </message>
    <message>
        <source>(when the log was started)</source>
        <translation>(cuando se inició el registro)</translation>
    </message>
    <message>
        <source>%1 (by later names)</source>
        <translation>%1 (por sus nombres posteriores)</translation>
    </message>
    <message>
        <source>%1 (not sealed)</source>
        <translation>%1 (sin sellar)</translation>
    </message>
    <message>
        <source>The log changed again and again while it was read: what is shown may not be of one moment.</source>
        <translation>El registro cambió una y otra vez mientras se leía: lo mostrado puede no ser de un solo momento.</translation>
    </message>
    <message>
        <source>One database is needed.</source>
        <translation>Hace falta una base de datos.</translation>
    </message>
    <message>
        <source>Reading: %1 %</source>
        <translation>Leyendo: %1 %</translation>
    </message>
    <message>
        <source>Show the commits in its write-ahead log, and who keeps it.</source>
        <translation>Mostrar las confirmaciones de su registro de escritura anticipada, y quién lo retiene.</translation>
    </message>
    <message>
        <source>Rescue what is left of a damaged one.</source>
        <translation>Rescatar lo que queda de una base de datos dañada.</translation>
    </message>
    <message>
        <source>Commands: copy, keep, restore, info, compare, log, rescue, schedule.</source>
        <translation>Órdenes: copy, keep, restore, info, compare, log, rescue, schedule.</translation>
    </message>
    <message>
        <source>Makes a new, sound database of what can still be read of a damaged one, which is not changed.</source>
        <translation>Crea una base de datos nueva e íntegra con lo que aún se puede leer de una dañada, que no se cambia.</translation>
    </message>
    <message>
        <source>Rescue every row that can be read.</source>
        <translation>Rescatar todas las filas que se puedan leer.</translation>
    </message>
    <message>
        <source>Look into unused pages, too.</source>
        <translation>Buscar también en las páginas sin usar.</translation>
    </message>
    <message>
        <source>Read pages that the database no longer uses, too: rows that were deleted come back, in the table lost_and_found.</source>
        <translation>Leer también las páginas que la base de datos ya no usa: vuelven filas que se habían borrado, en la tabla lost_and_found.</translation>
    </message>
    <message>
        <source>It ends with 0 where nothing is known to be lost, and with 65 where something is, or where nothing could be rescued. The new database has passed SQLite&apos;s integrity check.</source>
        <translation>Termina con 0 si no consta ninguna pérdida, y con 65 si consta alguna o si no se pudo rescatar nada. La nueva base de datos ha superado la comprobación de integridad de SQLite.</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>filas: %1</translation>
    </message>
    <message>
        <source>%1 incomplete</source>
        <translation>incompletas: %1</translation>
    </message>
    <message>
        <source>%1 do not fit</source>
        <translation>no encajan: %1</translation>
    </message>
    <message>
        <source>%1 unreadable</source>
        <translation>ilegibles: %1</translation>
    </message>
    <message>
        <source>pages unreadable: %1</source>
        <translation>páginas ilegibles: %1</translation>
    </message>
    <message>
        <source>pages matched: %1</source>
        <translation>páginas asignadas: %1</translation>
    </message>
    <message>
        <source>without its constraints</source>
        <translation>sin sus restricciones</translation>
    </message>
    <message>
        <source>%1 could not be made anew: %2</source>
        <translation>%1 no se pudo crear de nuevo: %2</translation>
    </message>
    <message>
        <source>A program wrote meanwhile: what was rescued may not be of one moment.</source>
        <translation>Un programa escribió mientras tanto: lo rescatado puede no ser de un solo momento.</translation>
    </message>
    <message>
        <source>Nothing is known to be lost.</source>
        <translation>No consta que se haya perdido nada.</translation>
    </message>
    <message>
        <source>Not all of the database could be read.</source>
        <translation>No se pudo leer toda la base de datos.</translation>
    </message>
    <message>
        <source>Looking for rows</source>
        <translation>Buscando filas</translation>
    </message>
    <message>
        <source>Rescuing rows</source>
        <translation>Rescatando filas</translation>
    </message>
    <message>
        <source>Making indexes</source>
        <translation>Creando índices</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Comprobando</translation>
    </message>
    <message>
        <source>Two names are needed: DAMAGED and NEW.</source>
        <translation>Hacen falta dos nombres: DAMAGED y NEW.</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <translation>%1: %2 %</translation>
    </message>
    <message>
        <source>Cancelled: the database is as it was.</source>
        <translation>Cancelado: la base de datos está como estaba.</translation>
    </message>
    <message>
        <source>The database holds what the copy holds: nothing would change.</source>
        <translation>La base de datos contiene lo que contiene la copia: no cambiaría nada.</translation>
    </message>
    <message>
        <source>All tables have the same content. It would be stored as it is in the copy.</source>
        <translation>Todas las tablas tienen el mismo contenido. Se guardaría como está en la copia.</translation>
    </message>
    <message>
        <source>Nothing was changed, and nothing had to be kept.</source>
        <translation>No se cambió nada, y no hubo que conservar nada.</translation>
    </message>
    <message>
        <source>It was kept before a restore, and was none then, either: --force puts it back as it was.</source>
        <translation>Se conservó antes de una restauración, y tampoco entonces era una base de datos legible: --force la restaura tal como estaba.</translation>
    </message>
    <message>
        <source>What was there was no database that could be read. To put it back as it was: litecopy-cli restore --force %1 %2</source>
        <translation>Lo que había no era una base de datos legible. Para restaurarlo tal como estaba: litecopy-cli restore --force %1 %2</translation>
    </message>
    <message>
        <source>“litecopy-cli log” lists them.</source>
        <translation>«litecopy-cli log» las enumera.</translation>
    </message>
    <message>
        <source>Not all of these are files: drop databases alone, or one thing at a time.</source>
        <translation>No todo lo soltado son archivos: suelte solo bases de datos, o una sola cosa cada vez.</translation>
    </message>
    <message>
        <source>No other program was seen to use it</source>
        <translation>No se vio que la usara ningún otro programa</translation>
    </message>
    <message>
        <source>Copying is slower than it was before.</source>
        <translation>La copia va más lenta que antes.</translation>
    </message>
    <message>
        <source>Checking is slower than the copying was.</source>
        <translation>La comprobación va más lenta de lo que iba la copia.</translation>
    </message>
    <message>
        <source>Writing to disk is slower than the copying was.</source>
        <translation>La escritura en el disco va más lenta de lo que iba la copia.</translation>
    </message>
    <message>
        <source>Writing to “%1” is slower than the copying was.</source>
        <translation>La escritura en «%1» va más lenta de lo que iba la copia.</translation>
    </message>
    <message>
        <source>As it was when the write-ahead log was started, %1 commits ago.</source>
        <translation>Tal como estaba cuando se inició el registro de escritura anticipada (confirmaciones desde entonces: %1).</translation>
    </message>
    <message>
        <source>As it was after commit %1 of the %2 in the write-ahead log.</source>
        <translation>Tal como estaba tras la confirmación %1 de las %2 del registro de escritura anticipada.</translation>
    </message>
    <message>
        <source>%1 has a read transaction open.</source>
        <translation>%1 tiene abierta una transacción de lectura.</translation>
    </message>
    <message>
        <source>%1 has a read transaction open on the last commit: all can be merged, but the log can’t be started over, and grows.</source>
        <translation>%1 tiene abierta una transacción de lectura en la última confirmación: todo se puede integrar, pero el registro no se puede iniciar de nuevo, y crece.</translation>
    </message>
    <message>
        <source>%1 has had a read transaction open since before the first commit of the log: %3 of frames behind it can’t be merged.</source>
        <extracomment>%1 is a program, %2 a number of commits, %3 a size</extracomment>
        <translation>%1 tiene abierta una transacción de lectura desde antes de la primera confirmación del registro: no se pueden integrar los %3 de marcos que la siguen.</translation>
    </message>
    <message>
        <source>%1 has had a read transaction open since commit %2: %3 of frames behind it can’t be merged.</source>
        <translation>%1 tiene abierta una transacción de lectura desde la confirmación %2: no se pueden integrar los %3 de marcos que la siguen.</translation>
    </message>
    <message>
        <source>%1 has had a read transaction open since all of the log was merged: it reads the database file, and what was committed since can’t be merged.</source>
        <translation>%1 tiene abierta una transacción de lectura desde que se integró todo el registro: lee el archivo de la base de datos, y lo que se confirmó desde entonces no se puede integrar.</translation>
    </message>
    <message>
        <source>%1 has a write transaction open.</source>
        <translation>%1 tiene abierta una transacción de escritura.</translation>
    </message>
    <message>
        <source>%1 is merging the log.</source>
        <translation>%1 está integrando el registro.</translation>
    </message>
    <message>
        <source>%1 has the database open, and keeps nothing.</source>
        <translation>%1 tiene abierta la base de datos, y no retiene nada.</translation>
    </message>
    <message>
        <source>1 free page</source>
        <translation>1 página libre</translation>
    </message>
    <message>
        <source>%1 free pages</source>
        <translation>%1 páginas libres</translation>
    </message>
    <message>
        <source>1 other page</source>
        <translation>otra página</translation>
    </message>
    <message>
        <source>%1 other pages</source>
        <translation>otras %1 páginas</translation>
    </message>
    <message>
        <source>can be read</source>
        <translation>se puede leer</translation>
    </message>
    <message>
        <source>can be read, as far as comparing pages tells</source>
        <translation>se puede leer, hasta donde indica la comparación de páginas</translation>
    </message>
    <message>
        <source>gone: what page %1 held then was written over</source>
        <translation>ya no se puede leer: lo que contenía entonces la página %1 se sobrescribió</translation>
    </message>
    <message>
        <source>There is no write-ahead log.</source>
        <translation>No hay registro de escritura anticipada.</translation>
    </message>
    <message>
        <source>The write-ahead log (%1) holds no commit.</source>
        <translation>El registro de escritura anticipada (%1) no contiene ninguna confirmación.</translation>
    </message>
    <message>
        <source>1 commit</source>
        <translation>1 confirmación</translation>
    </message>
    <message>
        <source>%1 commits</source>
        <translation>%1 confirmaciones</translation>
    </message>
    <message>
        <source>%1 in the write-ahead log, %2 of %3 in its file.</source>
        <translation>%1 en el registro de escritura anticipada, con %2 ocupados de los %3 de su archivo.</translation>
    </message>
    <message>
        <source>No program shares the log’s index, so what of it is merged into the database is not known.</source>
        <translation>Ningún programa comparte el índice del registro, así que no se sabe qué parte está integrada en la base de datos.</translation>
    </message>
    <message>
        <source>All of it is merged into the database.</source>
        <translation>Está integrado entero en la base de datos.</translation>
    </message>
    <message>
        <source>%1 are merged into the database, %2 are not.</source>
        <translation>%1 están integrados en la base de datos, %2 no.</translation>
    </message>
    <message>
        <source>The log is not sealed by checksums from commit %1 on: if the programs that have it open crashed now, SQLite would lose that commit and the %2 behind it. Let them end properly.</source>
        <translation>El registro no está sellado con sumas de verificación a partir de la confirmación %1: si los programas que lo tienen abierto fallaran ahora, SQLite perdería esa confirmación y todas las que la siguen (%2). Deje que terminen correctamente.</translation>
    </message>
    <message>
        <source>The log grows for as long as a read transaction is open: SQLite merges no frame behind it. End that transaction, or the program.</source>
        <translation>El registro crece mientras haya abierta una transacción de lectura: SQLite no integra ningún marco que la siga. Termine esa transacción, o el programa.</translation>
    </message>
    <message>
        <source>Nothing keeps the log from being merged now. SQLite merges it with a later commit, or when the last program closes the database; a program that switches that off (wal_autocheckpoint) has to do it itself.</source>
        <translation>Nada impide ahora integrar el registro. SQLite lo integra con una confirmación posterior, o cuando el último programa cierra la base de datos; un programa que desactiva eso (wal_autocheckpoint) tiene que hacerlo él mismo.</translation>
    </message>
    <message>
        <source>All of the log is merged, and its file keeps its size: SQLite writes it over from its start, and makes it shorter only for PRAGMA wal_checkpoint(TRUNCATE), a journal_size_limit, or when the last program closes the database.</source>
        <translation>Todo el registro está integrado, y su archivo conserva su tamaño: SQLite lo sobrescribe desde el principio, y solo lo acorta con PRAGMA wal_checkpoint(TRUNCATE), con un journal_size_limit, o cuando el último programa cierra la base de datos.</translation>
    </message>
    <message>
        <source>No program has the database open: the log was left behind. The next program that opens the database with SQLite merges it, and the earlier states are gone then.</source>
        <translation>Ningún programa tiene abierta la base de datos: el registro quedó atrás. El próximo programa que abra la base de datos con SQLite lo integra, y entonces se pierden los estados anteriores.</translation>
    </message>
    <message>
        <source>%1 of the database are free pages. auto_vacuum is off, so its file never becomes shorter by itself; a compact copy leaves them out.</source>
        <translation>%1 de la base de datos son páginas libres. auto_vacuum está desactivado, así que su archivo nunca se acorta por sí solo; una copia compacta las omite.</translation>
    </message>
    <message>
        <source>%1 of the database are free pages; a compact copy leaves them out.</source>
        <translation>%1 de la base de datos son páginas libres; una copia compacta las omite.</translation>
    </message>
    <message>
        <source>The rollback journal (%1) is of a transaction that has ended: it does nothing.</source>
        <translation>El diario de reversión (%1) es de una transacción que ya terminó: no tiene ningún efecto.</translation>
    </message>
    <message>
        <source>A transaction of %1 is under way, and has changed nothing in the database file yet.</source>
        <translation>Una transacción iniciada por %1 está en curso, y todavía no ha cambiado nada en el archivo de la base de datos.</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programa</translation>
    </message>
    <message>
        <source>A transaction of %1 is under way. If that program crashed now, the journal would put back %2.</source>
        <translation>Una transacción iniciada por %1 está en curso. Si ese programa fallara ahora, el diario restauraría %2.</translation>
    </message>
    <message>
        <source>A program ended in the midst of a transaction and left a hot journal. The next program that opens the database with SQLite puts back %1, and the database has %2 then. Copies are of that state already.</source>
        <translation>Un programa terminó en medio de una transacción y dejó un diario pendiente de revertir (hot journal). El próximo programa que abra la base de datos con SQLite restaura %1, y entonces la base de datos tiene %2. Las copias ya son de ese estado.</translation>
    </message>
    <message>
        <source>commits in the log now: %1</source>
        <translation>confirmaciones en el registro ahora: %1</translation>
    </message>
    <message>
        <source>No free page has rows: none that were deleted have come back.</source>
        <translation>Ninguna página libre tiene filas: no ha vuelto ninguna de las borradas.</translation>
    </message>
    <message>
        <source>Rows that were deleted have come back: they are among those in lost_and_found.</source>
        <translation>Han vuelto filas que se habían borrado: están entre las de lost_and_found.</translation>
    </message>
    <message>
        <source>Where AUTOINCREMENT goes on was lost: it goes on behind the largest rowid that was found.</source>
        <translation>Se perdió por dónde sigue AUTOINCREMENT: sigue tras el mayor rowid que se encontró.</translation>
    </message>
    <message>
        <source>The virtual table “%1” was rebuilt from what is left of its rows.</source>
        <translation>La tabla virtual «%1» se reconstruyó a partir de lo que queda de sus filas.</translation>
    </message>
    <message>
        <source>The database’s header is lost. Its pages show that they have %1 bytes each.</source>
        <translation>Se perdió la cabecera de la base de datos. Sus páginas muestran que tienen %1 bytes cada una.</translation>
    </message>
    <message>
        <source>The header names another text encoding than the text has. The text’s own was taken.</source>
        <translation>La cabecera indica otra codificación de texto que la que tiene el texto. Se tomó la del texto.</translation>
    </message>
    <message>
        <source>A part of sqlite_schema is lost. Tables that were named there alone are in lost_and_found, without their names and columns.</source>
        <translation>Se perdió una parte de sqlite_schema. Las tablas que solo figuraban ahí están en lost_and_found, sin sus nombres ni columnas.</translation>
    </message>
    <message>
        <source>Pages that no tree leads to and that were matched to a table by their rowids and values: %1.</source>
        <translation>Páginas a las que no lleva ningún árbol y que se asignaron a una tabla por sus rowids y valores: %1.</translation>
    </message>
    <message>
        <source>The list of free pages is damaged: rows that had been deleted may be among those of pages that no tree leads to.</source>
        <translation>La lista de páginas libres está dañada: entre las filas de las páginas a las que no lleva ningún árbol puede haber algunas que se habían borrado.</translation>
    </message>
    <message>
        <source>It is not encrypted: SQLite reads it, and it was copied as any other database.</source>
        <translation>No está cifrada: SQLite la lee, y se copió como cualquier otra base de datos.</translation>
    </message>
    <message>
        <source>more pages differ than fit into memory, no other drive has room for them, and the database changed whenever they were written beside the copy</source>
        <translation>difieren más páginas de las que caben en la memoria, ninguna otra unidad tiene sitio para ellas, y la base de datos cambió cada vez que se escribían junto a la copia</translation>
    </message>
    <message>
        <source>it can be copied to a new file, or in place of one</source>
        <translation>se puede copiar a un archivo nuevo, o en lugar de uno existente</translation>
    </message>
    <message>
        <source>its pages can’t be read one by one</source>
        <translation>sus páginas no se pueden leer una por una</translation>
    </message>
    <message>
        <source>it doesn’t end where a page ends</source>
        <translation>no termina donde termina una página</translation>
    </message>
    <message>
        <source>its write-ahead log has to be held while it is copied</source>
        <translation>su registro WAL debe retenerse mientras se copia</translation>
    </message>
    <message>
        <source>It is encrypted: it is copied as it is, from one pinned snapshot, while other programs keep writing, and only its password can check the copy.</source>
        <translation>Está cifrada: se copia tal como está, desde una única instantánea fijada, mientras los demás programas siguen escribiendo, y solo con su contraseña se puede comprobar la copia.</translation>
    </message>
    <message>
        <source>It is encrypted: it is copied as it is, when its file and its log stand still, and only its password can check the copy.</source>
        <translation>Está cifrada: se copia tal como es, cuando su archivo y su registro no cambian, y solo su contraseña permite comprobar la copia.</translation>
    </message>
    <message>
        <source>It is encrypted: it is copied as it is, in short slices, between which other programs write, and only its password can check the copy.</source>
        <translation>Está cifrada: se copia tal como está, en tramos cortos, entre los que escriben los demás programas, y solo con su contraseña se puede comprobar la copia.</translation>
    </message>
    <message>
        <source>it is encrypted: only its own program can repair it. Open and close it there first</source>
        <translation>está cifrada: solo puede repararla su propio programa. Ábrala y ciérrela antes en él</translation>
    </message>
    <message>
        <source>The program that had the database open closed it while it was copied, and left its write-ahead log: the next program that opens the database merges it.</source>
        <translation>El programa que tenía abierta la base de datos la cerró mientras se copiaba, y dejó su registro de escritura anticipada: el próximo programa que abra la base de datos lo integra.</translation>
    </message>
    <message>
        <source>a journal lies beside its write-ahead log</source>
        <translation>junto a su registro de escritura anticipada hay un diario</translation>
    </message>
    <message>
        <source>The log is not sealed by checksums in commit %1: if the programs that have it open crashed now, SQLite would lose that commit. Let them end properly.</source>
        <translation>El registro no está sellado con sumas de verificación en la confirmación %1: si los programas que lo tienen abierto fallaran ahora, SQLite perdería esa confirmación. Deje que terminen correctamente.</translation>
    </message>
    <message>
        <source>The log is not sealed by checksums from commit %1 on: if the programs that have it open crashed now, SQLite would lose that commit and the one behind it. Let them end properly.</source>
        <translation>El registro no está sellado con sumas de verificación a partir de la confirmación %1: si los programas que lo tienen abierto fallaran ahora, SQLite perdería esa confirmación y la que la sigue. Deje que terminen correctamente.</translation>
    </message>
    <message>
        <source>None of it is merged into the database.</source>
        <translation>Nada de él está integrado en la base de datos.</translation>
    </message>
    <message>
        <source>The database is in WAL mode: its log begins with the next commit. What the last one held is merged into the database, so that no earlier state can be read.</source>
        <translation>La base de datos está en modo WAL: su registro empieza con la próxima confirmación. Lo que contenía el último registro está integrado en la base de datos, así que no se puede leer ningún estado anterior.</translation>
    </message>
    <message>
        <source>The database is not in WAL mode. In its rollback journal SQLite keeps what a transaction under way would put back, and nothing of earlier ones: there are no commits to list, and no earlier state can be read.</source>
        <translation>La base de datos no está en modo WAL. En su diario de reversión SQLite guarda lo que restauraría una transacción en curso, y nada de las anteriores: no hay confirmaciones que enumerar, y no se puede leer ningún estado anterior.</translation>
    </message>
    <message>
        <source>%1 is encrypted.</source>
        <translation>%1 está cifrada.</translation>
    </message>
    <message>
        <source>Only its own program can read it, with the password. Litecopy can copy it as it is, to a new file or in place of an older copy, and nothing else.</source>
        <translation>Solo puede leerla su propio programa, con la contraseña. Litecopy puede copiarla tal como está, a un archivo nuevo o en lugar de una copia anterior, y nada más.</translation>
    </message>
    <message>
        <source>Its beginning is not what SQLite writes. If its program encrypts it, only that program can read it: “litecopy-cli copy --opaque” copies it as it is. If not, look for an older copy.</source>
        <translation>Su comienzo no es lo que escribe SQLite. Si su programa la cifra, solo ese programa puede leerla: «litecopy-cli copy --opaque» la copia tal como está. Si no, busque una copia anterior.</translation>
    </message>
    <message>
        <source>SOURCE is an encrypted database: copy it as it is, in one moment. Needed where neither a write-ahead log nor a lock tells it from a damaged file.</source>
        <translation>SOURCE es una base de datos cifrada: copiarla tal como está, en un solo momento. Hace falta si ni un registro de escritura anticipada ni un bloqueo permiten distinguirla de un archivo dañado.</translation>
    </message>
    <message>
        <source>Copy an encrypted database, without its password.</source>
        <translation>Copiar una base de datos cifrada, sin su contraseña.</translation>
    </message>
    <message>
        <source>%1 into “%2”.</source>
        <translation>%1 en «%2».</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Copied; it is encrypted, so only its password can check it: %1</source>
        <translation>Copiado; está cifrada, así que solo con su contraseña se puede comprobar: %1</translation>
    </message>
    <message>
        <source>the database is encrypted: only its password can check the copy.</source>
        <translation>la base de datos está cifrada: solo con su contraseña se puede comprobar la copia.</translation>
    </message>
    <message>
        <source>Put an older copy back. Or “Rescue…” makes a new database of every row that can still be read.</source>
        <translation>Restaure una copia anterior. O «Rescatar…» crea una base de datos nueva con todas las filas que aún se pueden leer.</translation>
    </message>
    <message>
        <source>gone since</source>
        <translation>ya no existe</translation>
    </message>
    <message>
        <source>new since</source>
        <translation>nuevo desde entonces</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>borradas: %1</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>añadidas: %1</translation>
    </message>
    <message>
        <source>after commit %1, the last one in the log</source>
        <extracomment>of the state of a database</extracomment>
        <translation>tras la confirmación %1, la última del registro</translation>
    </message>
    <message>
        <source>1 commit ago</source>
        <translation>hace 1 confirmación</translation>
    </message>
    <message>
        <source>%1 commits ago</source>
        <translation>hace %1 confirmaciones</translation>
    </message>
    <message>
        <source>when the log was started, %1</source>
        <translation>cuando se inició el registro, %1</translation>
    </message>
    <message>
        <source>after commit %1 of %2, %3</source>
        <translation>tras la confirmación %1 de %2, %3</translation>
    </message>
    <message>
        <source>Copies “%1” as it was then: its file, and over it the log up to that commit.</source>
        <translation>Copia «%1» tal como estaba entonces: su archivo y, sobre él, el registro hasta esa confirmación.</translation>
    </message>
    <message>
        <source>Copied; it is encrypted, so only its password can check it</source>
        <translation>Copiado; está cifrada, así que solo con su contraseña se puede comprobar</translation>
    </message>
    <message>
        <source>Not possible: it is encrypted, and only its password can check it</source>
        <translation>No es posible: está cifrada, y solo con su contraseña se puede comprobar</translation>
    </message>
    <message>
        <source>Everything that could be read was copied. Keep the copy, and look for an older one that is sound. “Rescue…” makes a sound database of the rows that can be read.</source>
        <translation>Se copió todo lo que se pudo leer. Conserve la copia, y busque una anterior que esté íntegra. «Rescatar…» crea una base de datos íntegra con las filas que se pueden leer.</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Cifrada</translation>
    </message>
    <message>
        <source>yes: only its own program can read it</source>
        <translation>sí: solo puede leerla su propio programa</translation>
    </message>
    <message>
        <source>Pages in the file</source>
        <translation>Páginas en el archivo</translation>
    </message>
    <message>
        <source>%1; merged</source>
        <translation>%1; integrada</translation>
    </message>
    <message>
        <source>Changed pages of: %1.</source>
        <translation>Páginas cambiadas de: %1.</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 fila</translation>
    </message>
    <message>
        <source>Rescued 1 row</source>
        <translation>1 fila rescatada</translation>
    </message>
    <message>
        <source>Rescued %1 rows</source>
        <translation>%1 filas rescatadas</translation>
    </message>
    <message>
        <source>whose table is not known, or that it can’t hold</source>
        <translation>su tabla no se conoce, o no puede contenerlas</translation>
    </message>
    <message>
        <source>of which a part is lost</source>
        <translation>de cada una se perdió una parte</translation>
    </message>
    <message>
        <source>What is there is kept beside the database: with the copies, in “%1”, there is no room for it.</source>
        <translation>El contenido actual se conserva junto a la base de datos: con las copias, en «%1», no hay espacio.</translation>
    </message>
    <message>
        <source>the last one that was made</source>
        <translation>la última que se hizo</translation>
    </message>
    <message>
        <source>the copy is made, but the command after it failed</source>
        <translation>la copia está hecha, pero la orden posterior falló</translation>
    </message>
    <message>
        <source>another application made it</source>
        <translation>la creó otra aplicación</translation>
    </message>
    <message>
        <source>“%1” is in the list of the user %2, who decides on it.</source>
        <translation>«%1» está en la lista del usuario %2, que decide sobre ella.</translation>
    </message>
    <message>
        <source>The list of copies in “%1” can&apos;t be used: %2. So no copy is added to it, and none is removed. %3</source>
        <translation>La lista de copias de «%1» no se puede usar: %2. Por eso no se le añade ninguna copia, y no se elimina ninguna. %3</translation>
    </message>
    <message>
        <source>The list of copies in “%1” belongs to the user %2, and stays as it is. Your copies are in a list of your own beside it, “%3”.</source>
        <translation>La lista de copias de «%1» pertenece al usuario %2, y se queda como está. Sus copias están al lado, en una lista propia, «%3».</translation>
    </message>
    <message>
        <source>The last run kept copies of this database here by other rules (%1) than this one (%2). If two schedules do that, each removes what the other keeps: give both the same rules, or each a folder of its own.</source>
        <translation>La última ejecución conservó aquí copias de esta base de datos con otras reglas (%1) que esta (%2). Si lo hacen dos programaciones, cada una elimina lo que la otra conserva: dé a ambas las mismas reglas, o a cada una su propia carpeta.</translation>
    </message>
    <message>
        <source>it belongs to the user %1</source>
        <translation>pertenece al usuario %1</translation>
    </message>
    <message>
        <source>Move “%1” away to begin a new list; the copies that are there stay then.</source>
        <translation>Mueva «%1» a otro sitio para empezar una lista nueva; las copias que hay entonces se quedan.</translation>
    </message>
    <message>
        <source>Keep your copies in another folder, best in one of your own.</source>
        <translation>Conserve sus copias en otra carpeta, mejor en una propia.</translation>
    </message>
    <message>
        <source>Leave it as it is, and use that version here, or keep the copies in another folder.</source>
        <translation>Déjela como está, y use aquí esa versión, o conserve las copias en otra carpeta.</translation>
    </message>
    <message>
        <source>It may be sound: leave it as it is, see to its permissions and its drive, and try again.</source>
        <translation>Puede que esté íntegra: déjela como está, revise sus permisos y su unidad, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>It is kept for good.</source>
        <translation>Se conserva para siempre.</translation>
    </message>
    <message>
        <source>It is the last sound copy of its database: it stays.</source>
        <translation>Es la última copia íntegra de su base de datos: se queda.</translation>
    </message>
    <message>
        <source>It is in the list of the user %1, who decides on it.</source>
        <translation>Está en la lista del usuario %1, que decide sobre ella.</translation>
    </message>
    <message>
        <source>It is not in the list of its folder.</source>
        <translation>No está en la lista de su carpeta.</translation>
    </message>
    <message>
        <source>%1 is no older copy of this database: the two have no table in common.</source>
        <translation>%1 no es una copia anterior de esta base de datos: las dos no tienen ninguna tabla en común.</translation>
    </message>
    <message>
        <source>It was left as it is. Choose another name, or, where it may go, replace it as a whole.</source>
        <translation>Se dejó como está. Elija otro nombre, o, si se puede perder, reemplácelo por completo.</translation>
    </message>
    <message>
        <source>%1 is newer than what it was to be brought up to date with.</source>
        <translation>%1 es más reciente que aquello con lo que se iba a poner al día.</translation>
    </message>
    <message>
        <source>It was left as it is. Look whether source and destination were swapped. Where the older content is wanted, replace it as a whole.</source>
        <translation>Se dejó como está. Mire si se intercambiaron el origen y el destino. Si lo que quiere es el contenido anterior, reemplácelo por completo.</translation>
    </message>
    <message>
        <source>%1 is no older copy of this database: %2.</source>
        <translation>%1 no es una copia anterior de esta base de datos: %2.</translation>
    </message>
    <message>
        <source>Exit codes: 0 copied, 64 wrong usage, 65 not a database or damaged, 66 no such source, 73 DESTINATION cannot be made, 74 input/output error or disk full, 75 busy, 77 not permitted, 130 and 143 cancelled by a signal, 1 all else; with --then also those of COMMAND, and in a run by the clock 76 in place of them: the copy is made, and COMMAND failed.</source>
        <translation>Códigos de salida: 0 copiado, 64 uso incorrecto, 65 no es una base de datos o está dañada, 66 no existe ese origen, 73 no se puede crear DESTINATION, 74 error de entrada/salida o disco lleno, 75 ocupada, 77 no permitido, 130 y 143 cancelado por una señal, 1 todo lo demás; con --then también los de COMMAND, y en una ejecución a horas fijas 76 en lugar de ellos: la copia está hecha, y COMMAND falló.</translation>
    </message>
    <message>
        <source>It is started again by the next &apos;keep&apos;, for the newest copy, until it succeeds.</source>
        <translation>El próximo &apos;keep&apos; la inicia de nuevo, para la copia más reciente, hasta que tenga éxito.</translation>
    </message>
    <message>
        <source>That the command succeeded could not be noted, so the next &apos;keep&apos; starts it again: %1</source>
        <translation>No se pudo anotar que la orden tuvo éxito, así que el próximo &apos;keep&apos; la inicia de nuevo: %1</translation>
    </message>
    <message>
        <source>The command has not succeeded with this copy yet: it is started again.</source>
        <translation>La orden aún no ha tenido éxito con esta copia: se inicia de nuevo.</translation>
    </message>
    <message>
        <source>Copies made before a restore, longer ago than TIME.</source>
        <translation>Copias hechas antes de una restauración, hace más de TIME.</translation>
    </message>
    <message>
        <source>Only show which would go.</source>
        <translation>Solo mostrar cuáles se eliminarían.</translation>
    </message>
    <message>
        <source>its command has not succeeded yet</source>
        <translation>su orden aún no ha tenido éxito</translation>
    </message>
    <message>
        <source>Those older than 30 days go by: litecopy-cli keep remove --older-than=30d %1</source>
        <translation>Para eliminar las de hace más de 30 días: litecopy-cli keep remove --older-than=30d %1</translation>
    </message>
    <message>
        <source>The list of the user %1 is there, too, and what it names is that user&apos;s: %2</source>
        <translation>También está la lista del usuario %1, y lo que nombra es de ese usuario: %2</translation>
    </message>
    <message>
        <source>Would go: %1</source>
        <translation>Se eliminaría: %1</translation>
    </message>
    <message>
        <source>Stays: %1. %2</source>
        <translation>Se queda: %1. %2</translation>
    </message>
    <message>
        <source>There is no such copy.</source>
        <translation>No hay ninguna copia así.</translation>
    </message>
    <message>
        <source>%1 in all.</source>
        <translation>%1 en total.</translation>
    </message>
    <message>
        <source>--older-than takes a time such as 30d, 2m or 1y6m12h, not &apos;%1&apos;.</source>
        <translation>--older-than admite un tiempo como 30d, 2m o 1y6m12h, no &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>At least one COPY is needed, or --older-than and one FOLDER. To keep a database of the name remove, write ./remove.</source>
        <translation>Hace falta al menos una COPY, o --older-than y una FOLDER. Para conservar copias de una base de datos llamada remove, escriba ./remove.</translation>
    </message>
    <message>
        <source>Copies of one folder can be removed at a time.</source>
        <translation>Solo se pueden eliminar a la vez copias de una misma carpeta.</translation>
    </message>
    <message>
        <source>All that are at most TIME older than the newest: 14d, 2m, 1y6m12h. A pause between two of them counts as half of TIME at most.</source>
        <translation>Todas las que son como mucho TIME más antiguas que la más reciente: 14d, 2m, 1y6m12h. Una pausa entre dos de ellas cuenta como mucho como la mitad de TIME.</translation>
    </message>
    <message>
        <source>Keeps dated copies of a SQLite database in a folder, and removes those that no rule keeps. Nothing is removed before the new copy stands checked; only copies of this database that the folder&apos;s list (.litecopy.json) names ever are, and never the last sound one. A SOURCE of the name list, pin, unpin, remove or adopt is written ./list.</source>
        <translation>Conserva en una carpeta copias con fecha de una base de datos SQLite, y elimina las que ninguna regla conserva. No se elimina nada antes de que la nueva copia esté comprobada; solo se eliminan copias de esta base de datos que figuran en la lista de la carpeta (.litecopy.json), y nunca la última íntegra. Un SOURCE llamado list, pin, unpin, remove o adopt se escribe ./list.</translation>
    </message>
    <message>
        <source>Remove what was kept before restores longer ago than 30 days; no rule does. With names in place of the option, those copies.</source>
        <translation>Eliminar lo que se conservó antes de restauraciones hace más de 30 días; ninguna regla lo hace. Con nombres en lugar de la opción: esas copias.</translation>
    </message>
    <message>
        <source>Start COMMAND once a copy is made; a word {} is its path. No shell reads it. Where it fails, the next &apos;keep&apos; starts it again, for the newest copy.</source>
        <translation>Iniciar COMMAND en cuanto esté hecha una copia; una palabra {} es su ruta. No la lee ningún intérprete de órdenes. Si falla, el próximo &apos;keep&apos; la inicia de nuevo, para la copia más reciente.</translation>
    </message>
    <message>
        <source>&apos;keep list&apos; takes --json. Exit codes as those of &apos;copy&apos;, 76 among them, where a run by the clock made the copy and COMMAND failed; 0 also where nothing changed since the newest copy, so that none was made.</source>
        <translation>&apos;keep list&apos; admite --json. Códigos de salida como los de &apos;copy&apos;, entre ellos 76, si una ejecución a horas fijas hizo la copia y COMMAND falló; 0 también si nada cambió desde la copia más reciente, de modo que no se hizo ninguna.</translation>
    </message>
    <message>
        <source>A run is skipped while the folder of the database or of the copy is not there, and made up for when a drive that was away is mounted again; where the database is busy it is tried again the next time; all else that fails is shown on your desktop. Exit codes: 0 done, 64 wrong usage, 66 no such schedule or folder, 69 no systemd, 73 the files cannot be made, 75 no answer, 1 all else.</source>
        <translation>Una ejecución se omite mientras no esté la carpeta de la base de datos o de la copia, y se recupera cuando se vuelve a montar una unidad que faltaba; si la base de datos está ocupada se intenta de nuevo la próxima vez; cualquier otro fallo se muestra en el escritorio. Códigos de salida: 0 hecho, 64 uso incorrecto, 66 no existe esa programación o carpeta, 69 no hay systemd, 73 no se pueden crear los archivos, 75 sin respuesta, 1 todo lo demás.</translation>
    </message>
    <message>
        <source>To make it now: litecopy-cli schedule run %1</source>
        <translation>Para hacerla ahora: litecopy-cli schedule run %1</translation>
    </message>
    <message>
        <source>--force, in place of --update, replaces it.</source>
        <translation>--force, en lugar de --update, la reemplaza.</translation>
    </message>
    <message>
        <source>Its beginning is not what SQLite writes. If its program encrypts it, “It Is Encrypted” has it copied as it is. If not, look for an older copy, or see what “Rescue…” finds in it.</source>
        <translation>Su comienzo no es lo que escribe SQLite. Si su programa la cifra, «Está cifrada» hace que se copie tal como está. Si no, busque una copia anterior, o vea lo que «Rescatar…» encuentra en ella.</translation>
    </message>
    <message>
        <source>“%1” in “%2”: %3. Nothing is added to it, and no copy is removed. %4</source>
        <translation>«%1» en «%2»: %3. No se le añade nada, y no se elimina ninguna copia. %4</translation>
    </message>
    <message>
        <source>“Read the copy back”, under Options, shows that the drive holds what was written.</source>
        <translation>«Leer de nuevo la copia», en «Opciones», muestra que la unidad contiene lo que se escribió.</translation>
    </message>
    <message>
        <source>As it was when the write-ahead log was started, 1 commit ago.</source>
        <translation>Tal como estaba cuando se inició el registro de escritura anticipada (confirmaciones desde entonces: 1).</translation>
    </message>
    <message>
        <source>1 copy was made before a restore (%1): no rule removes it.</source>
        <translation>1 copia se hizo antes de una restauración (%1): ninguna regla la elimina.</translation>
    </message>
    <message>
        <source>%1 copies were made before restores (%2 together): no rule removes them.</source>
        <translation>%1 copias se hicieron antes de restauraciones (%2 en total): ninguna regla las elimina.</translation>
    </message>
    <message>
        <source>Litecopy, by the clock: what %1 missed while its drive was away</source>
        <translation>Litecopy, a horas fijas: lo que %1 se perdió mientras faltaba su unidad</translation>
    </message>
    <message>
        <source>“%1” keeps copies of the same database in the same folder by other rules (%2), so each removes what the other keeps. Give both the same rules, or each a folder of its own.</source>
        <translation>«%1» conserva copias de la misma base de datos en la misma carpeta con otras reglas (%2), así que cada programación elimina lo que la otra conserva. Dé a ambas las mismas reglas, o a cada una su propia carpeta.</translation>
    </message>
    <message>
        <source>It is made up for once the drive is mounted again.</source>
        <translation>La ejecución se recupera en cuanto la unidad se vuelva a montar.</translation>
    </message>
    <message>
        <source>It is made up for at the next time, or by hand.</source>
        <translation>La ejecución se recupera la próxima vez, o a mano.</translation>
    </message>
    <message>
        <source>Copied in short steps: other programs write in between, and are held off once if the copy can&apos;t keep up.</source>
        <translation>Copiada en pasos cortos: los demás programas escriben entre los pasos, y se les retiene una vez si la copia no puede seguir el ritmo.</translation>
    </message>
    <message>
        <source>Copied in short slices: other programs write in between, and are held off once if the copy can&apos;t keep up.</source>
        <translation>Copiada en tramos cortos: los demás programas escriben entre los tramos, y se les retiene una vez si la copia no puede seguir el ritmo.</translation>
    </message>
    <message>
        <source>the write-ahead log beside it is not, so it is another database’s</source>
        <translation>el registro de escritura anticipada que está junto a ella no está cifrado, así que es de otra base de datos</translation>
    </message>
    <message>
        <source>It has been open for at least %1.</source>
        <translation>Lleva abierta al menos %1.</translation>
    </message>
    <message>
        <source>The program has been running since %1.</source>
        <translation>El programa está en ejecución desde %1.</translation>
    </message>
    <message>
        <source>Nothing was copied, and an older copy is as it was. Put an older copy back; or “litecopy-cli rescue” makes a new database of every row that can still be read.</source>
        <translation>No se copió nada, y una copia anterior está como estaba. Restaure una copia anterior; o «litecopy-cli rescue» crea una base de datos nueva con todas las filas que aún se pueden leer.</translation>
    </message>
    <message>
        <source>Show what the last commit alone changed.</source>
        <translation>Mostrar qué cambió la última confirmación por sí sola.</translation>
    </message>
    <message>
        <source>With --as-of, and without SECOND: compare it with the state after this commit, in place of the database as it is now.</source>
        <translation>Con --as-of y sin SECOND: compararla con el estado tras esta confirmación, en lugar de con la base de datos tal como está ahora.</translation>
    </message>
    <message>
        <source>--until compares two states of one database: leave out SECOND.</source>
        <translation>--until compara dos estados de una misma base de datos: omita SECOND.</translation>
    </message>
    <message>
        <source>Tell a program that keeps it from one that is passing.</source>
        <translation>Distinguir un programa que lo retiene de otro que solo está de paso.</translation>
    </message>
    <message>
        <source>Look for so long at who keeps the log, and only then print it: of a database that is written to all the time that tells for how long its transaction has been open.</source>
        <translation>Observar durante este tiempo quién retiene el registro, y solo entonces mostrarlo: si en la base de datos se escribe continuamente, eso indica cuánto tiempo lleva abierta su transacción.</translation>
    </message>
    <message>
        <source>Watching who keeps it: %1 left</source>
        <translation>Observando quién lo retiene: faltan %1</translation>
    </message>
    <message>
        <source>“Remove…” lets them go.</source>
        <translation>«Eliminar…» las elimina.</translation>
    </message>
    <message>
        <source>%1, %2 of it waiting for other programs</source>
        <extracomment>both are durations</extracomment>
        <translation>%1, de ellos %2 esperando a otros programas</translation>
    </message>
    <message>
        <source>the last copy that was made there is one of “%1”</source>
        <translation>la última copia que se hizo ahí es una de «%1»</translation>
    </message>
    <message>
        <source>outside the sandbox it is “%1”</source>
        <translation>fuera del entorno aislado (sandbox) es «%1»</translation>
    </message>
    <message>
        <source>The virtual table “%1” was kept as it is, and can’t be opened here: %2</source>
        <translation>La tabla virtual «%1» se conservó tal cual y no se puede abrir aquí: %2</translation>
    </message>
    <message>
        <source>%1 does not fit</source>
        <translation>no encaja: %1</translation>
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
        <translation>Hace otra copia del mismo momento, en una carpeta que usted elija</translation>
    </message>
    <message>
        <source>Choose Where Another Copy Goes</source>
        <translation>Elegir el destino de otra copia</translation>
    </message>
    <message>
        <source>Also to %1</source>
        <translation>También hacia %1</translation>
    </message>
    <message>
        <source>Leave Out</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Make no copy in %1</source>
        <translation>No hacer ninguna copia en %1</translation>
    </message>
    <message>
        <source>Also to…</source>
        <translation>También en…</translation>
    </message>
</context>
<context>
    <name>Litecopy::CommitList</name>
    <message>
        <source>Commits in the log</source>
        <translation>Confirmaciones del registro</translation>
    </message>
</context>
<context>
    <name>Litecopy::ComparisonPanel</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>C&amp;ompare</source>
        <translation>C&amp;omparar</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Progreso de la comparación</translation>
    </message>
    <message>
        <source>Another database file, say yesterday&apos;s copy</source>
        <translation>Otro archivo de base de datos, como la copia de ayer</translation>
    </message>
    <message>
        <source>The database to compare with</source>
        <translation>La base de datos con la que se compara</translation>
    </message>
    <message>
        <source>Choose the database to compare with</source>
        <translation>Elegir la base de datos con la que se compara</translation>
    </message>
    <message>
        <source>Compare &amp;with</source>
        <translation>Comparar &amp;con</translation>
    </message>
    <message>
        <source>What has changed since?</source>
        <translation>¿Qué ha cambiado desde entonces?</translation>
    </message>
    <message>
        <source>Choose a second database, say yesterday&apos;s copy, or drop it here: the pages and tables that differ are counted, and shown on the map. Neither database is changed.</source>
        <translation>Elija una segunda base de datos, como la copia de ayer, o suéltela aquí: se cuentan las páginas y tablas que difieren, y se muestran en el mapa. Ninguna de las dos bases de datos se cambia.</translation>
    </message>
    <message>
        <source>Choose the Database to Compare With</source>
        <translation>Elegir la base de datos con la que se compara</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Every page and every row of both is read.</source>
        <translation>Se leen todas las páginas y todas las filas de las dos.</translation>
    </message>
    <message>
        <source>Recent copies and databases</source>
        <translation>Copias y bases de datos recientes</translation>
    </message>
    <message>
        <source>What has changed since the last copy?</source>
        <translation>¿Qué ha cambiado desde la última copia?</translation>
    </message>
    <message>
        <source>“%1” is the last copy of this database. Compare counts the pages and tables that differ, and shows them on the map. Neither is changed.</source>
        <translation>«%1» es la última copia de esta base de datos. «Comparar» cuenta las páginas y tablas que difieren, y las muestra en el mapa. Ninguna de las dos se cambia.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aún ninguna</translation>
    </message>
</context>
<context>
    <name>Litecopy::ConflictPanel</name>
    <message>
        <source>There is a file of that name already</source>
        <translation>Ya existe un archivo con ese nombre</translation>
    </message>
    <message>
        <source>Chan&amp;ge it where it stands</source>
        <translation>Cambiarlo en su &amp;lugar</translation>
    </message>
    <message>
        <source>Existing</source>
        <translation>Existente</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>This drive can’t share blocks between files, so only in place are just the changed pages written. Until that is done, programs that read the file without SQLite, as backups do, may see old and new pages mixed; after a crash SQLite puts the old copy back.</source>
        <translation>Esta unidad no puede compartir bloques entre archivos, así que solo en el propio archivo se escriben únicamente las páginas cambiadas. Hasta que eso termine, los programas que leen el archivo sin SQLite, como los de copia de seguridad, pueden ver páginas antiguas y nuevas mezcladas; tras un fallo SQLite restaura la copia antigua.</translation>
    </message>
    <message>
        <source>Bring It Up to &amp;Date</source>
        <translation>Poner al &amp;día</translation>
    </message>
    <message>
        <source>Use A&amp;nother Name</source>
        <translation>Usar otro &amp;nombre</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <source>&amp;Put It Back…</source>
        <translation>Re&amp;staurar…</translation>
    </message>
    <message>
        <source>Shows first what would change. What is there now is kept</source>
        <translation>Muestra antes lo que cambiaría. Lo que hay ahora se conserva</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>“%1” exists already</source>
        <translation>«%1» ya existe</translation>
    </message>
    <message>
        <source>The old file stays as it is until the copy is complete and checked.</source>
        <translation>El archivo antiguo se queda como está hasta que la copia esté completa y comprobada.</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>Examinando…</translation>
    </message>
    <message>
        <source>It can&apos;t be replaced while %1 has it open.</source>
        <translation>No se puede reemplazar mientras %1 lo tenga abierto.</translation>
    </message>
    <message>
        <source>“Put It Back…” writes into it all the same, and keeps what is there.</source>
        <translation>«Restaurar…» escribe en él a pesar de todo, y conserva lo que hay.</translation>
    </message>
    <message>
        <source>By its tables it is an older copy of the same database. Brought up to date, it is compared page by page; where nothing changed, it is not touched.</source>
        <translation>Por sus tablas es una copia anterior de la misma base de datos. Al ponerla al día se compara página por página; si nada cambió, no se toca.</translation>
    </message>
    <message>
        <source>Only the pages that changed are written, into a file that takes its place when it is checked.</source>
        <translation>Solo se escriben las páginas que cambiaron, en un archivo que ocupa su lugar cuando está comprobado.</translation>
    </message>
    <message>
        <source>Only the pages that changed are written, into the file itself, which is then checked.</source>
        <translation>Solo se escriben las páginas que cambiaron, en el propio archivo, que después se comprueba.</translation>
    </message>
    <message>
        <source>Else it is written anew, and stays as it is until the new file is checked.</source>
        <translation>Si no, se escribe de nuevo, y se queda como está hasta que el archivo nuevo esté comprobado.</translation>
    </message>
</context>
<context>
    <name>Litecopy::CopiesHead</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>&amp;Keep a Copy Now</source>
        <translation>Conservar una copia a&amp;hora</translation>
    </message>
    <message>
        <source>The folder that the copies are kept in</source>
        <translation>La carpeta en la que se conservan las copias</translation>
    </message>
    <message>
        <source>A folder, best on another drive</source>
        <translation>Una carpeta, mejor en otra unidad</translation>
    </message>
    <message>
        <source>Choose the folder that the copies are kept in</source>
        <translation>Elegir la carpeta en la que se conservan las copias</translation>
    </message>
    <message>
        <source>Makes a dated copy there, checks it, and keeps it until you remove it yourself</source>
        <translation>Hace allí una copia con fecha, la comprueba, y la conserva hasta que usted la elimine</translation>
    </message>
    <message>
        <source>Copies &amp;in</source>
        <translation>Copias &amp;en</translation>
    </message>
    <message>
        <source>Choose the Folder of the Copies</source>
        <translation>Elegir la carpeta de las copias</translation>
    </message>
</context>
<context>
    <name>Litecopy::CopiesPage</name>
    <message>
        <source>Copies that are kept</source>
        <translation>Copias que se conservan</translation>
    </message>
    <message>
        <source>Choose a &amp;Database…</source>
        <translation>Eleg&amp;ir una base de datos…</translation>
    </message>
    <message>
        <source>Choose a database, or drop one anywhere in this window: its copies are kept in a folder, with their dates, checked, as long as you like, and come back with one button.</source>
        <translation>Elija una base de datos, o suelte una en cualquier parte de esta ventana: sus copias se conservan en una carpeta, con su fecha, comprobadas, tanto tiempo como quiera, y vuelven con un solo botón.</translation>
    </message>
    <message>
        <source>A copy is being made. The copies here can be looked at meanwhile.</source>
        <translation>Se está haciendo una copia. Mientras tanto puede mirar las copias que hay aquí.</translation>
    </message>
    <message>
        <source>Waiting for the list of the folder…</source>
        <translation>Esperando la lista de la carpeta…</translation>
    </message>
    <message>
        <source>“%1” is kept for good: no rule removes it.</source>
        <translation>«%1» se conserva para siempre: ninguna regla la elimina.</translation>
    </message>
    <message>
        <source>“%1” is kept by its rules again.</source>
        <translation>«%1» se conserva de nuevo según las reglas.</translation>
    </message>
    <message>
        <source>Cancelling does no harm: the database is as it was then.</source>
        <translation>Cancelar no hace ningún daño: la base de datos queda como estaba antes.</translation>
    </message>
    <message>
        <source>Cancelling does no harm: the database stays as it is, and no half copy is left.</source>
        <translation>Cancelar no hace ningún daño: la base de datos se queda como está, y no queda ninguna copia a medias.</translation>
    </message>
    <message>
        <source>Copy &amp;It Here…</source>
        <translation>Copiarla a&amp;quí…</translation>
    </message>
    <message>
        <source>Go O&amp;n</source>
        <translation>Co&amp;ntinuar</translation>
    </message>
    <message>
        <source>Cancel and C&amp;lose</source>
        <translation>Cancelar y ce&amp;rrar</translation>
    </message>
    <message>
        <source>They Are of &amp;This Database</source>
        <translation>So&amp;n de esta base de datos</translation>
    </message>
    <message>
        <source>Copies with dates are listed and put back here for databases on this computer. Copy the database here first, under Make a Copy, and choose that copy under From. “Repeat…” fetches dated copies of one on another machine by the clock.</source>
        <translation>Aquí se muestran y se restauran las copias con fecha de bases de datos de este equipo. Copie antes aquí la base de datos, en «Hacer una copia», y elija esa copia en «Origen». «Repetir…» trae a horas fijas copias con fecha de una que está en otra máquina.</translation>
    </message>
    <message>
        <source>Not the files that were made, so left alone: %1</source>
        <translation>No son los archivos que se hicieron, así que no se tocaron: %1</translation>
    </message>
    <message>
        <source>All Copies</source>
        <translation>Todas las copias</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Reading the copies that were made elsewhere…</source>
        <translation>Leyendo las copias hechas en otro lugar…</translation>
    </message>
    <message>
        <source>All copies that were made, of whatever database</source>
        <translation>Todas las copias que se hicieron, de cualquier base de datos</translation>
    </message>
    <message>
        <source>Stop putting the copy back and close?</source>
        <translation>¿Dejar de restaurar la copia y cerrar?</translation>
    </message>
    <message>
        <source>Stop keeping the copy and close?</source>
        <translation>¿Dejar de conservar la copia y cerrar?</translation>
    </message>
</context>
<context>
    <name>Litecopy::CopiesReader</name>
    <message>
        <source>Choose the folder that the copies are kept in.</source>
        <translation>Elija la carpeta en la que se conservan las copias.</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>Examinando…</translation>
    </message>
    <message>
        <source>What is kept there can&apos;t be seen now</source>
        <translation>Ahora no se puede ver lo que se conserva allí</translation>
    </message>
    <message>
        <source>comparing with now, %1 %</source>
        <translation>comparando con el estado actual, %1 %</translation>
    </message>
    <message>
        <source>compressed, so it is compared with now only when you ask</source>
        <translation>comprimida, así que solo se compara con el estado actual cuando usted lo pide</translation>
    </message>
</context>
<context>
    <name>Litecopy::CopyChoice</name>
    <message>
        <source>Choose a database under From first; then come back here to have its copy repeated.</source>
        <translation>Elija primero una base de datos en «Origen»; después vuelva aquí para que se repita su copia.</translation>
    </message>
    <message>
        <source>It can&apos;t be copied like this</source>
        <translation>No se puede copiar así</translation>
    </message>
    <message>
        <source>Safe while in use</source>
        <translation>Seguro mientras está en uso</translation>
    </message>
    <message>
        <source>Other programs may go on using the database. It is never changed, and the copy gets its name only when it is complete and checked.</source>
        <translation>Otros programas pueden seguir usando la base de datos. Nunca se cambia, y la copia recibe su nombre solo cuando está completa y comprobada.</translation>
    </message>
    <message>
        <source>This can&apos;t be copied</source>
        <translation>Esto no se puede copiar</translation>
    </message>
    <message>
        <source>How it will be copied</source>
        <translation>Cómo se copiará</translation>
    </message>
    <message>
        <source>How it will be unpacked</source>
        <translation>Cómo se descomprimirá</translation>
    </message>
    <message>
        <source>How it will be fetched</source>
        <translation>Cómo se traerá</translation>
    </message>
    <message>
        <source>Programs there go on using the database. What comes by ssh is kept only where it is whole.</source>
        <translation>Los programas de allí siguen usando la base de datos. Lo que viene por ssh se conserva solo si está entero.</translation>
    </message>
    <message>
        <source>From is a compressed copy, which nothing changes any more: to unpack it once is enough.</source>
        <translation>El origen es una copia comprimida, que ya nada cambia: basta con descomprimirla una vez.</translation>
    </message>
    <message>
        <source>Only a database here, or one that ssh reaches, can be copied by the clock.</source>
        <translation>Solo se puede repetir a horas fijas la copia de una base de datos de aquí, o de una a la que se llegue por ssh.</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Create it, or choose another one.</source>
        <translation>No existe la carpeta «%1». Créela, o elija otra.</translation>
    </message>
    <message>
        <source>Its end is missing: it says that it has %1, and %2 of them are not there. Look for an older copy.</source>
        <translation>Falta su final: dice que tiene %1, y de ellas faltan %2. Busque una copia anterior.</translation>
    </message>
    <message>
        <source>It is a copy of “%1”, made %2.</source>
        <translation>Es una copia de «%1», hecha %2.</translation>
    </message>
    <message>
        <source>It is a copy of “%1”.</source>
        <translation>Es una copia de «%1».</translation>
    </message>
    <message>
        <source>“Put It Back…” shows first what would change there.</source>
        <translation>«Restaurar…» muestra antes lo que cambiaría allí.</translation>
    </message>
    <message>
        <source>A copy is being made: drop it when that is over.</source>
        <translation>Se está haciendo una copia: suéltelo cuando haya terminado.</translation>
    </message>
    <message>
        <source>Looking at the database…</source>
        <translation>Examinando la base de datos…</translation>
    </message>
    <message>
        <source>Choose where the copy goes.</source>
        <translation>Elija el destino de la copia.</translation>
    </message>
    <message>
        <source>“%1” is being looked at.</source>
        <translation>Se está examinando «%1».</translation>
    </message>
    <message>
        <source>There is a file of that name already: you are asked what becomes of it.</source>
        <translation>Ya existe un archivo con ese nombre: se le preguntará qué hacer con él.</translation>
    </message>
    <message>
        <source>The copy stays in WAL mode.</source>
        <translation>La copia se queda en modo WAL.</translation>
    </message>
    <message>
        <source>Reads the compressed copy to its end, and leaves it as it is.</source>
        <translation>Lee la copia comprimida hasta el final, y la deja como está.</translation>
    </message>
    <message>
        <source>Another copy of the same moment goes to “%1”.</source>
        <translation>Otra copia del mismo momento va a «%1».</translation>
    </message>
    <message>
        <source>“%1” could not be created: %2</source>
        <translation>«%1» no se pudo crear: %2</translation>
    </message>
    <message>
        <source>It may not fit</source>
        <translation>Puede que no quepa</translation>
    </message>
    <message>
        <source>It may be refused</source>
        <translation>Puede que se rechace</translation>
    </message>
    <message>
        <source>Its end is missing: it says that it has %1, and %2 of them is not there. Look for an older copy.</source>
        <translation>Falta su final: dice que tiene %1, y de ellas falta %2. Busque una copia anterior.</translation>
    </message>
</context>
<context>
    <name>Litecopy::CopyHandle</name>
    <message>
        <source>Drag this into a window of the file manager: a copy is made there</source>
        <translation>Arrastre esto a una ventana del gestor de archivos: ahí se hace una copia</translation>
    </message>
</context>
<context>
    <name>Litecopy::CopyListView</name>
    <message>
        <source>&amp;Put Back…</source>
        <translation>Re&amp;staurar…</translation>
    </message>
    <message>
        <source>Co&amp;mpare with Now</source>
        <translation>Co&amp;mparar con el estado actual</translation>
    </message>
    <message>
        <source>&amp;Show in Folder</source>
        <translation>Mostrar en la car&amp;peta</translation>
    </message>
    <message>
        <source>Keep for &amp;Good</source>
        <translation>C&amp;onservar para siempre</translation>
    </message>
    <message>
        <source>Copies of the database, the newest first</source>
        <translation>Copias de la base de datos, la más reciente primero</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Adds</source>
        <translation>Añade</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>What the copy took of the drive: less than its size where it shares blocks with an older one</source>
        <translation>Lo que la copia ocupó en la unidad: menos que su tamaño si comparte bloques con una anterior</translation>
    </message>
    <message>
        <source>What Grew Bet&amp;ween</source>
        <translation>Qué creció en&amp;tre ellas</translation>
    </message>
    <message>
        <source>Let &amp;Go by Rules</source>
        <translation>Dejar a las reg&amp;las</translation>
    </message>
    <message>
        <source>Shows first what would change. What is there now is kept</source>
        <translation>Muestra antes lo que cambiaría. Lo que hay ahora se conserva</translation>
    </message>
    <message>
        <source>What grew between the two copies, by table</source>
        <translation>Lo que creció entre las dos copias, por tabla</translation>
    </message>
    <message>
        <source>Select two copies to see what grew between them</source>
        <translation>Seleccione dos copias para ver qué creció entre ellas</translation>
    </message>
    <message>
        <source>The rules decide again whether this copy stays</source>
        <translation>Las reglas deciden de nuevo si esta copia se queda</translation>
    </message>
    <message>
        <source>No rule removes this copy any more</source>
        <translation>Ninguna regla elimina ya esta copia</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Select Those before Restores</source>
        <translation>Seleccionar las de antes de restauraciones</translation>
    </message>
    <message>
        <source>Asks first. One that is kept for good, in use, or the last sound one stays (Delete)</source>
        <translation>Pregunta antes. Una que se conserva para siempre, que está en uso o que es la última íntegra se queda (Supr)</translation>
    </message>
</context>
<context>
    <name>Litecopy::CopyMapStrip</name>
    <message>
        <source>The pages of the copy</source>
        <translation>Las páginas de la copia</translation>
    </message>
    <message>
        <source>Each square is a part of the file. Pale: waiting. Blue: copied. Hatched: to be copied again, as another program changed the database. Orange, with a bar: differs from the older copy. Green, with a mark: checked.</source>
        <translation>Cada cuadrado es una parte del archivo. Pálido: en espera. Azul: copiado. Rayado: se copiará de nuevo, porque otro programa cambió la base de datos. Naranja, con una barra: difiere de la copia anterior. Verde, con una marca: comprobado.</translation>
    </message>
</context>
<context>
    <name>Litecopy::CopyPage</name>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>Repe&amp;at…</source>
        <translation>Rep&amp;etir…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Has the copy made by the clock, and shows what is repeated already</source>
        <translation>Hace que la copia se repita a horas fijas, y muestra lo que ya se repite</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>En pausa: %1</translation>
    </message>
    <message>
        <source>Copying %1</source>
        <translation>Copiando %1</translation>
    </message>
    <message>
        <source>Comparing %1, %2 %</source>
        <translation>Comparando %1, %2 %</translation>
    </message>
    <message>
        <source>Copying %1, %2 %</source>
        <translation>Copiando %1, %2 %</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Cancelling does no harm: the database stays as it is, and no half copy is left</source>
        <translation>Cancelar no hace ningún daño: la base de datos se queda como está, y no queda ninguna copia a medias</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>Rean&amp;udar</translation>
    </message>
    <message>
        <source>&amp;New Copy</source>
        <translation>Nueva &amp;copia</translation>
    </message>
    <message>
        <source>Looking at “%1”…</source>
        <translation>Examinando «%1»…</translation>
    </message>
    <message>
        <source>Cancelling %1</source>
        <translation>Cancelando %1</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>Esperando: %1</translation>
    </message>
</context>
<context>
    <name>Litecopy::CopyStatus</name>
    <message>
        <source>Cancelling does no harm: the database stays as it is, and no half copy is left.</source>
        <translation>Cancelar no hace ningún daño: la base de datos se queda como está, y no queda ninguna copia a medias.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Not copied</source>
        <translation>No copiado</translation>
    </message>
    <message>
        <source>&amp;Keep Copying</source>
        <translation>&amp;Seguir copiando</translation>
    </message>
    <message>
        <source>Cancel and C&amp;lose</source>
        <translation>Cancelar y ce&amp;rrar</translation>
    </message>
    <message>
        <source>Try A&amp;gain</source>
        <translation>Intentar de &amp;nuevo</translation>
    </message>
    <message>
        <source>&amp;Put It Back…</source>
        <translation>Re&amp;staurar…</translation>
    </message>
    <message>
        <source>Shows first what would change. What is there now is kept</source>
        <translation>Muestra antes lo que cambiaría. Lo que hay ahora se conserva</translation>
    </message>
    <message>
        <source>Keep &amp;Waiting</source>
        <translation>Seguir espe&amp;rando</translation>
    </message>
    <message>
        <source>Copy without a Loc&amp;k</source>
        <translation>Copiar sin blo&amp;queo</translation>
    </message>
    <message>
        <source>Use A&amp;nother Name</source>
        <translation>Usar o&amp;tro nombre</translation>
    </message>
    <message>
        <source>Stop copying and close?</source>
        <translation>¿Dejar de copiar y cerrar?</translation>
    </message>
    <message>
        <source>Create &amp;Folder</source>
        <translation>Crear carpe&amp;ta</translation>
    </message>
    <message>
        <source>Resc&amp;ue…</source>
        <translation>Rescata&amp;r…</translation>
    </message>
    <message>
        <source>Makes a new, sound database of every row that can be read</source>
        <translation>Crea una base de datos nueva e íntegra con todas las filas que se pueden leer</translation>
    </message>
    <message>
        <source>It I&amp;s Encrypted</source>
        <translation>Está ci&amp;frada</translation>
    </message>
    <message>
        <source>Copies the file as it is, in one moment. No password is needed, and none is asked for</source>
        <translation>Copia el archivo tal como está, en un solo momento. No hace falta ninguna contraseña, y no se pide ninguna</translation>
    </message>
</context>
<context>
    <name>Litecopy::DestinationCard</name>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Destino</translation>
    </message>
    <message>
        <source>To: the file the copy is written to</source>
        <translation>Destino: el archivo en el que se escribe la copia</translation>
    </message>
    <message>
        <source>Choose where the copy goes</source>
        <translation>Elegir el destino de la copia</translation>
    </message>
    <message>
        <source>Earlier copies</source>
        <translation>Copias anteriores</translation>
    </message>
    <message>
        <source>The file to write the copy to</source>
        <translation>El archivo en el que se escribe la copia</translation>
    </message>
    <message>
        <source>Drop a folder or a file here, or leave it: a name beside the database is suggested.</source>
        <translation>Suelte aquí una carpeta o un archivo, o déjelo así: se propone un nombre junto a la base de datos.</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>Examinando…</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>No existe esa carpeta.</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>Ya existe un archivo con ese nombre.</translation>
    </message>
    <message>
        <source>It will be compressed (%1).</source>
        <translation>Se comprimirá (%1).</translation>
    </message>
    <message>
        <source>Choose Where the Copy Goes</source>
        <translation>Elegir el destino de la copia</translation>
    </message>
    <message>
        <source>This is a folder: the copy gets a name of its own in it.</source>
        <translation>Esto es una carpeta: la copia recibe en ella un nombre propio.</translation>
    </message>
</context>
<context>
    <name>Litecopy::DifferenceTable</name>
    <message>
        <source>Differences by table and index</source>
        <translation>Diferencias por tabla e índice</translation>
    </message>
    <message>
        <source>Table or index</source>
        <translation>Tabla o índice</translation>
    </message>
    <message>
        <source>Differing pages</source>
        <translation>Páginas que difieren</translation>
    </message>
    <message>
        <source>Same rows</source>
        <translation>Filas iguales</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Of its pages, in either database, those that differ in the other</source>
        <translation>De sus páginas, en cualquiera de las dos bases de datos, las que difieren en la otra</translation>
    </message>
    <message>
        <source>Rows, or entries of an index, that are the same in both</source>
        <translation>Filas, o entradas de un índice, que son iguales en las dos</translation>
    </message>
</context>
<context>
    <name>Litecopy::DifferencesView</name>
    <message>
        <source>Only what &amp;differs</source>
        <translation>Solo lo que di&amp;fiere</translation>
    </message>
    <message>
        <source>Hides tables and indexes whose content is the same in both</source>
        <translation>Oculta las tablas y los índices cuyo contenido es igual en las dos</translation>
    </message>
    <message>
        <source>Whose pages the map shows</source>
        <translation>De cuál son las páginas que muestra el mapa</translation>
    </message>
    <message>
        <source>Pages that differ are in full colour. Choose a row above to see its pages alone.</source>
        <translation>Las páginas que difieren están a todo color. Elija una fila arriba para ver solo sus páginas.</translation>
    </message>
    <message>
        <source>All pages are pale: none differs.</source>
        <translation>Todas las páginas están pálidas: no difiere ninguna.</translation>
    </message>
    <message>
        <source>Map of “%1”</source>
        <translation>Mapa de «%1»</translation>
    </message>
    <message>
        <source>Map of then</source>
        <translation>Mapa de entonces</translation>
    </message>
    <message>
        <source>Map of now</source>
        <translation>Mapa de ahora</translation>
    </message>
    <message>
        <source>Map before it</source>
        <translation>Mapa de antes</translation>
    </message>
    <message>
        <source>Map after it</source>
        <translation>Mapa de después</translation>
    </message>
</context>
<context>
    <name>Litecopy::DragTile</name>
    <message>
        <source>Drag the finished copy to where you need it, or press Enter to copy the file to the clipboard</source>
        <translation>Arrastre la copia terminada a donde la necesite, o pulse Intro para copiar el archivo al portapapeles</translation>
    </message>
    <message>
        <source>The finished copy, %1: press Enter to copy the file to the clipboard</source>
        <translation>La copia terminada, %1: pulse Intro para copiar el archivo al portapapeles</translation>
    </message>
    <message>
        <source>Drag it out</source>
        <translation>Arrástrela fuera</translation>
    </message>
    <message>
        <source>The file is on the clipboard.</source>
        <translation>El archivo está en el portapapeles.</translation>
    </message>
</context>
<context>
    <name>Litecopy::EarlierStateCard</name>
    <message>
        <source>As &amp;It Is Now</source>
        <translation>Tal como está a&amp;hora</translation>
    </message>
    <message>
        <source>Copies the database as it is now, and not the earlier state</source>
        <translation>Copia la base de datos tal como está ahora, y no el estado anterior</translation>
    </message>
    <message>
        <source>An earlier state is copied: as the database was %1.</source>
        <translation>Se copia un estado anterior: la base de datos tal como estaba %1.</translation>
    </message>
</context>
<context>
    <name>Litecopy::FactsView</name>
    <message>
        <source>Facts about the database</source>
        <translation>Datos sobre la base de datos</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>SQLite&apos;s name</source>
        <translation>Nombre en SQLite</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Dato</translation>
    </message>
</context>
<context>
    <name>Litecopy::FileCard</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Forget These</source>
        <translation>Olvidar estas</translation>
    </message>
    <message>
        <source>SQLite databases</source>
        <translation>Bases de datos SQLite</translation>
    </message>
    <message>
        <source>Compressed copies</source>
        <translation>Copias comprimidas</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
</context>
<context>
    <name>Litecopy::FileDialog</name>
    <message>
        <source>Files and folders</source>
        <translation>Archivos y carpetas</translation>
    </message>
    <message>
        <source>This folder can’t be read: %1</source>
        <translation>No se puede leer esta carpeta: %1</translation>
    </message>
    <message>
        <source>There are more files here than are shown: type the name of one of the others.</source>
        <translation>Aquí hay más archivos de los que se muestran: escriba el nombre de uno de los otros.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>No hay ninguna carpeta «%1».</translation>
    </message>
    <message>
        <source>There is no file “%1” here.</source>
        <translation>Aquí no hay ningún archivo «%1».</translation>
    </message>
    <message>
        <source>The folder can’t be made: %1</source>
        <translation>No se puede crear la carpeta: %1</translation>
    </message>
    <message>
        <source>No answer yet. Wait, or go to another folder.</source>
        <translation>Aún no hay respuesta. Espere o vaya a otra carpeta.</translation>
    </message>
</context>
<context>
    <name>Litecopy::FolderModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>%1, folder</source>
        <translation>%1, carpeta</translation>
    </message>
</context>
<context>
    <name>Litecopy::FrozenDialog</name>
    <message>
        <source>Not everything that is frozen is saved</source>
        <translation>No todo lo congelado está guardado</translation>
    </message>
    <message>
        <source>What is in memory alone is gone once Litecopy is closed.</source>
        <translation>Lo que está solo en memoria se pierde al cerrar Litecopy.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>S&amp;how in Folder</source>
        <translation>&amp;Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>&amp;Let Go</source>
        <translation>&amp;Soltar</translation>
    </message>
    <message>
        <source>Frozen in Memory – Litecopy</source>
        <translation>Congeladas en memoria – Litecopy</translation>
    </message>
    <message>
        <source>&amp;Keep in Memory</source>
        <translation>C&amp;onservar en memoria</translation>
    </message>
    <message>
        <source>&amp;Discard and Close</source>
        <translation>&amp;Descartar y cerrar</translation>
    </message>
    <message>
        <source>Databases that are kept in memory as they were</source>
        <translation>Bases de datos que se conservan en memoria como estaban</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>As it was at</source>
        <translation>Como estaba el</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Saving: %1</source>
        <translation>Guardando: %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardada</translation>
    </message>
    <message>
        <source>In memory only</source>
        <translation>Solo en memoria</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Not frozen</source>
        <translation>No congelada</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Whatever programs write to the database now, this stays as it was. It can be saved as often as wanted, and is checked each time.</source>
        <translation>Escriban lo que escriban ahora los programas en la base de datos, esto se queda como estaba. Se puede guardar tantas veces como se quiera, y se comprueba cada vez.</translation>
    </message>
    <message>
        <source>Save What Is Frozen</source>
        <translation>Guardar lo congelado</translation>
    </message>
    <message>
        <source>The last saved copy is %1.</source>
        <translation>La última copia guardada es %1.</translation>
    </message>
    <message>
        <source>Freeze in Memory, in the menu Database, puts the chosen database here as it is at that moment.</source>
        <translation>«Congelar en memoria», en el menú «Base de datos», pone aquí la base de datos elegida tal como está en ese momento.</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>Looking at the folder…</source>
        <translation>Examinando la carpeta…</translation>
    </message>
</context>
<context>
    <name>Litecopy::GrowthView</name>
    <message>
        <source>&amp;Back to the Copies</source>
        <translation>Vo&amp;lver a las copias</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Progreso de la comparación</translation>
    </message>
    <message>
        <source>What grew between two copies, by table</source>
        <translation>Lo que creció entre dos copias, por tabla</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Crecimiento</translation>
    </message>
    <message>
        <source>Rows added</source>
        <translation>Filas añadidas</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Eliminadas</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiadas</translation>
    </message>
    <message>
        <source>Each table with its indexes</source>
        <translation>Cada tabla con sus índices</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 a %2</translation>
    </message>
    <message>
        <source>Every page and every row of both is read.</source>
        <translation>Se leen todas las páginas y todas las filas de las dos.</translation>
    </message>
    <message>
        <source>%1 before, %2 after</source>
        <translation>%1 antes, %2 después</translation>
    </message>
    <message>
        <source>Not all of them could be compared.</source>
        <translation>No se pudieron comparar todas.</translation>
    </message>
    <message>
        <source>The file kept its size: %1.</source>
        <translation>El archivo conservó su tamaño: %1.</translation>
    </message>
    <message>
        <source>The file grew by %1: %2.</source>
        <translation>El archivo creció %1: %2.</translation>
    </message>
    <message>
        <source>The file shrank by %1: %2.</source>
        <translation>El archivo disminuyó %1: %2.</translation>
    </message>
</context>
<context>
    <name>Litecopy::InspectPage</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>As &amp;CSV…</source>
        <translation>Como &amp;CSV…</translation>
    </message>
    <message>
        <source>As &amp;JSON…</source>
        <translation>Como &amp;JSON…</translation>
    </message>
    <message>
        <source>All pages read</source>
        <translation>Se han leído todas las páginas</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>Copiado al portapapeles.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>a compact copy saves about %1</source>
        <translation>una copia compacta ahorra unos %1</translation>
    </message>
    <message>
        <source>damaged: 1 problem</source>
        <translation>dañada: 1 problema</translation>
    </message>
    <message>
        <source>damaged: %1 problems</source>
        <translation>dañada: %1 problemas</translation>
    </message>
    <message>
        <source>changed while it was read</source>
        <translation>cambió mientras se leía</translation>
    </message>
    <message>
        <source>Save as JSON</source>
        <translation>Guardar como JSON</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Guardar como CSV</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>No guardado: %1</translation>
    </message>
    <message>
        <source>&amp;Text to Clipboard</source>
        <translation>Texto al &amp;portapapeles</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>Guardando %1…</translation>
    </message>
</context>
<context>
    <name>Litecopy::InspectStatus</name>
    <message>
        <source>Choose a &amp;Database…</source>
        <translation>Eleg&amp;ir una base de datos…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Pages read</source>
        <translation>Páginas leídas</translation>
    </message>
    <message>
        <source>What is in the file?</source>
        <translation>¿Qué hay en el archivo?</translation>
    </message>
    <message>
        <source>Choose a database, or drop one anywhere in this window, to see which tables and indexes take its space, where their pages are, and what the database says of itself. It may be in use; it is never changed.</source>
        <translation>Elija una base de datos, o suelte una en cualquier parte de esta ventana, para ver qué tablas e índices ocupan su espacio, dónde están sus páginas, y qué dice la base de datos de sí misma. Puede estar en uso; nunca se cambia.</translation>
    </message>
    <message>
        <source>Reading its pages</source>
        <translation>Leyendo sus páginas</translation>
    </message>
    <message>
        <source>%1 of %2 read</source>
        <translation>Leído: %1 de %2</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>Examinando…</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>The database is as it was.</source>
        <translation>La base de datos está como estaba.</translation>
    </message>
    <message>
        <source>A copy is being made</source>
        <translation>Se está haciendo una copia</translation>
    </message>
    <message>
        <source>The database is looked at as soon as the copy is finished, so that neither waits for the other.</source>
        <translation>La base de datos se examina en cuanto termine la copia, para que ninguna de las dos tareas espere a la otra.</translation>
    </message>
    <message>
        <source>Copy &amp;It Here…</source>
        <translation>Copiarla a&amp;quí…</translation>
    </message>
    <message>
        <source>It is not on this computer</source>
        <translation>No está en este equipo</translation>
    </message>
    <message>
        <source>Unpacking it first</source>
        <translation>Primero se descomprime</translation>
    </message>
    <message>
        <source>Space, facts and comparisons are of a file here. Copy the database here first, under Make a Copy: it is made whole there, and fetched. Then choose that copy under From.</source>
        <translation>El espacio, los datos y las comparaciones son de un archivo de aquí. Copie antes aquí la base de datos, en «Hacer una copia»: la copia se hace entera allí, y se trae. Después elija esa copia en «Origen».</translation>
    </message>
    <message>
        <source>Space, facts and comparisons are of a file here, and From names none. Make a Copy says what can be done.</source>
        <translation>El espacio, los datos y las comparaciones son de un archivo de aquí, y «Origen» no indica ninguno. «Hacer una copia» dice lo que se puede hacer.</translation>
    </message>
    <message>
        <source>Read &amp;Again</source>
        <translation>Leer de &amp;nuevo</translation>
    </message>
</context>
<context>
    <name>Litecopy::KeepPanel</name>
    <message>
        <source>Removed by the rules: %1.</source>
        <translation>Eliminadas por las reglas: %1.</translation>
    </message>
    <message>
        <source>%1 copies were removed by the rules.</source>
        <translation>Las reglas eliminaron %1 copias.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>A&amp;trás</translation>
    </message>
    <message>
        <source>Keep a Copy, &amp;Let Them Go</source>
        <translation>Conservar una copia y e&amp;liminarlas</translation>
    </message>
    <message>
        <source>Keep a &amp;Copy, Remove Nothing</source>
        <translation>Conservar una &amp;copia sin eliminar nada</translation>
    </message>
    <message>
        <source>Sh&amp;ow in Folder</source>
        <translation>&amp;Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Hecho</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>Intentar de &amp;nuevo</translation>
    </message>
    <message>
        <source>%1. No rule keeps them. The new copy is made and checked first, and then they are removed for good.</source>
        <translation>%1. Ninguna regla las conserva. Primero se hace y se comprueba la nueva copia, y después se eliminan definitivamente.</translation>
    </message>
    <message>
        <source>Keeping a copy of %1</source>
        <translation>Conservando una copia de %1</translation>
    </message>
    <message>
        <source>Keeping a copy of %1, %2 %</source>
        <translation>Conservando una copia de %1, %2 %</translation>
    </message>
    <message>
        <source>“%1”, %2 in %3.</source>
        <translation>«%1», %2 en %3.</translation>
    </message>
    <message>
        <source>Already up to date</source>
        <translation>Ya está al día</translation>
    </message>
    <message>
        <source>Nothing changed since “%1”.</source>
        <translation>Nada cambió desde «%1».</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>The folder is as it was, and no part of a copy is left.</source>
        <translation>La carpeta está como estaba, y no queda ninguna parte de una copia.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Cancelling %1</source>
        <translation>Cancelando %1</translation>
    </message>
</context>
<context>
    <name>Litecopy::LogPanel</name>
    <message>
        <source>&amp;Read Again</source>
        <translation>&amp;Leer de nuevo</translation>
    </message>
    <message>
        <source>Commit, from the start of the log to the last one</source>
        <translation>Confirmación, desde el inicio del registro hasta la última</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Leyendo el registro…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Copy as of Commit %1</source>
        <translation>Copiar el estado tras la confirmación %1</translation>
    </message>
    <message>
        <source>%1-commit-%2</source>
        <translation>%1-confirmación-%2</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Retenido por</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Copy &amp;as of Here…</source>
        <translation>Copiar este es&amp;tado…</translation>
    </message>
    <message>
        <source>&amp;What Changed Since</source>
        <translation>&amp;Qué cambió desde entonces</translation>
    </message>
    <message>
        <source>Progress of reading the log</source>
        <translation>Progreso de la lectura del registro</translation>
    </message>
    <message>
        <source>Counts the rows that were added, changed and deleted since, table by table</source>
        <translation>Cuenta, tabla por tabla, las filas que se añadieron, cambiaron y borraron desde entonces</translation>
    </message>
    <message>
        <source>Copies the database as it was then. The database itself is left as it is</source>
        <translation>Copia la base de datos tal como estaba entonces. La propia base de datos se deja como está</translation>
    </message>
    <message>
        <source>A compressed copy has no log</source>
        <translation>Una copia comprimida no tiene registro</translation>
    </message>
    <message>
        <source>It holds the database alone, as it was at one moment.</source>
        <translation>Contiene solo la base de datos, tal como estaba en un solo momento.</translation>
    </message>
    <message>
        <source>To name the tables that each commit changed, the database is read, too.</source>
        <translation>Para nombrar las tablas que cambió cada confirmación, se lee también la base de datos.</translation>
    </message>
    <message>
        <source>A copy is running</source>
        <translation>Hay una copia en curso</translation>
    </message>
    <message>
        <source>The log is read when that is over.</source>
        <translation>El registro se lee cuando termine.</translation>
    </message>
    <message>
        <source>The log was not read</source>
        <translation>No se leyó el registro</translation>
    </message>
    <message>
        <source>As the database was %1.</source>
        <translation>La base de datos tal como estaba %1.</translation>
    </message>
    <message>
        <source>Commit %1 changed %2: they are in full colour, where the database has them now.</source>
        <translation>La confirmación %1 cambió %2: están a todo color, donde la base de datos las tiene ahora.</translation>
    </message>
    <message>
        <source>Choose a commit to see which pages it changed, or a square to see what changed it last.</source>
        <translation>Elija una confirmación para ver qué páginas cambió, o un cuadrado para ver qué lo cambió por última vez.</translation>
    </message>
    <message>
        <source>What It Chan&amp;ged</source>
        <translation>Qué ca&amp;mbió ella</translation>
    </message>
    <message>
        <source>Counts the rows that this commit added, changed and deleted, table by table</source>
        <translation>Cuenta, tabla por tabla, las filas que esta confirmación añadió, cambió y borró</translation>
    </message>
    <message>
        <source>The log has been started over or merged since: “Read Again” shows what is in it now.</source>
        <translation>El registro se inició de nuevo o se integró desde entonces: «Leer de nuevo» muestra lo que contiene ahora.</translation>
    </message>
    <message>
        <source>Commit %1 changed %2: it is in full colour, where the database has it now.</source>
        <translation>La confirmación %1 cambió %2: está a todo color, donde la base de datos la tiene ahora.</translation>
    </message>
    <message>
        <source>Beyond the map&apos;s end: %1.</source>
        <translation>Más allá del final del mapa: %1.</translation>
    </message>
</context>
<context>
    <name>Litecopy::MadeCopies</name>
    <message>
        <source>Passed, proved</source>
        <translation>Superada, demostrada</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Superada</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañada</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Sin comprobar</translation>
    </message>
    <message>
        <source>&amp;Put Back…</source>
        <translation>Re&amp;staurar…</translation>
    </message>
    <message>
        <source>Co&amp;mpare with Now</source>
        <translation>Co&amp;mparar con el estado actual</translation>
    </message>
    <message>
        <source>&amp;Show in Folder</source>
        <translation>Mostrar en la car&amp;peta</translation>
    </message>
    <message>
        <source>Leave &amp;Out</source>
        <translation>Qui&amp;tar</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Shows first what would change. What is there now is kept</source>
        <translation>Muestra antes lo que cambiaría. Lo que hay ahora se conserva</translation>
    </message>
    <message>
        <source>Takes them out of this list. The files stay</source>
        <translation>Las quita de esta lista. Los archivos se quedan</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>No está</translation>
    </message>
    <message>
        <source>All copies that were made, the newest first</source>
        <translation>Todas las copias que se hicieron, la más reciente primero</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Cifrada</translation>
    </message>
</context>
<context>
    <name>Litecopy::MainWindow</name>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Which tables and indexes take the space, and a map of the pages</source>
        <translation>Qué tablas e índices ocupan el espacio, y un mapa de las páginas</translation>
    </message>
    <message>
        <source>What the database says of itself</source>
        <translation>Lo que la base de datos dice de sí misma</translation>
    </message>
    <message>
        <source>What differs from another database</source>
        <translation>En qué difiere de otra base de datos</translation>
    </message>
    <message>
        <source>The copies that are kept of the database, and the way back</source>
        <translation>Las copias que se conservan de la base de datos, y cómo restaurarlas</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;New Window</source>
        <translation>&amp;Nueva ventana</translation>
    </message>
    <message>
        <source>Choose &amp;Database…</source>
        <translation>Elegir &amp;base de datos…</translation>
    </message>
    <message>
        <source>Choose Where the Copy &amp;Goes…</source>
        <translation>Elegir el &amp;destino de la copia…</translation>
    </message>
    <message>
        <source>Copy Se&amp;veral…</source>
        <translation>Copiar &amp;varias…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;About Litecopy</source>
        <translation>&amp;Acerca de Litecopy</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
        <source>&amp;Keep a Copy Now</source>
        <translation>C&amp;onservar una copia ahora</translation>
    </message>
    <message>
        <source>Put &amp;Back…</source>
        <translation>Re&amp;staurar…</translation>
    </message>
    <message>
        <source>&amp;Freeze in Memory</source>
        <translation>Con&amp;gelar en memoria</translation>
    </message>
    <message>
        <source>&amp;Repeat…</source>
        <translation>Rep&amp;etir…</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>Rean&amp;udar</translation>
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
        <translation>Acerca de Litecopy</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Litecopy %1&lt;/h3&gt;&lt;p&gt;Safe copies of SQLite databases that are in use.&lt;/p&gt;&lt;p&gt;MIT licence. Made with Qt %2.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Litecopy %1&lt;/h3&gt;&lt;p&gt;Copias seguras de bases de datos SQLite que están en uso.&lt;/p&gt;&lt;p&gt;Licencia MIT. Hecho con Qt %2.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Make a Copy</source>
        <translation>Hacer una copia</translation>
    </message>
    <message>
        <source>Databas&amp;e</source>
        <translation>&amp;Base de datos</translation>
    </message>
    <message>
        <source>Refres&amp;h</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Ce&amp;rrar</translation>
    </message>
    <message>
        <source>A copy is being kept or put back: drop it when that is over.</source>
        <translation>Se está conservando o restaurando una copia: suéltelo cuando haya terminado.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>What is in the write-ahead log, who keeps it, and the way back to an earlier commit</source>
        <translation>Qué hay en el registro de escritura anticipada, quién lo retiene, y la vuelta a una confirmación anterior</translation>
    </message>
</context>
<context>
    <name>Litecopy::MapLegend</name>
    <message>
        <source>Legend: %1</source>
        <translation>Leyenda: %1</translation>
    </message>
</context>
<context>
    <name>Litecopy::MapPanel</name>
    <message>
        <source>Show more pages (Ctrl and the wheel, or −)</source>
        <translation>Mostrar más páginas (Ctrl y la rueda, o −)</translation>
    </message>
    <message>
        <source>Show fewer pages, larger (Ctrl and the wheel, or +)</source>
        <translation>Mostrar menos páginas, más grandes (Ctrl y la rueda, o +)</translation>
    </message>
    <message>
        <source>Whole file</source>
        <translation>Archivo entero</translation>
    </message>
    <message>
        <source>Show the whole file (0)</source>
        <translation>Mostrar el archivo entero (0)</translation>
    </message>
    <message>
        <source>What the colours tell</source>
        <translation>Qué indican los colores</translation>
    </message>
    <message>
        <source>Colour by table</source>
        <translation>Color por tabla</translation>
    </message>
    <message>
        <source>Colour by kind of page</source>
        <translation>Color por tipo de página</translation>
    </message>
    <message>
        <source>Colour by how full</source>
        <translation>Color por llenado</translation>
    </message>
    <message>
        <source>A square is %1</source>
        <translation>Un cuadrado es %1</translation>
    </message>
</context>
<context>
    <name>Litecopy::OptionsPanel</name>
    <message>
        <source>&amp;Options</source>
        <translation>&amp;Opciones</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Online, page by page</source>
        <translation>En línea, página por página</translation>
    </message>
    <message>
        <source>Clone the files</source>
        <translation>Clonar los archivos</translation>
    </message>
    <message>
        <source>Snapshot without a lock</source>
        <translation>Instantánea sin bloqueo</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compactar</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Rápida</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completa</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Metho&amp;d:</source>
        <translation>&amp;Método:</translation>
    </message>
    <message>
        <source>Chec&amp;k:</source>
        <translation>Comprobac&amp;ión:</translation>
    </message>
    <message>
        <source>If To e&amp;xists:</source>
        <translation>&amp;Si el destino existe:</translation>
    </message>
    <message>
        <source>The copy:</source>
        <translation>La copia:</translation>
    </message>
    <message>
        <source>no check</source>
        <translation>sin comprobación</translation>
    </message>
    <message>
        <source>quick check</source>
        <translation>comprobación rápida</translation>
    </message>
    <message>
        <source>full check</source>
        <translation>comprobación completa</translation>
    </message>
    <message>
        <source>read back</source>
        <translation>leer de nuevo</translation>
    </message>
    <message>
        <source>keeps the journal mode</source>
        <translation>conserva el modo de diario</translation>
    </message>
    <message>
        <source>Replace it, this once</source>
        <translation>Reemplazarlo, solo esta vez</translation>
    </message>
    <message>
        <source>replaces an existing file, this once</source>
        <translation>reemplaza un archivo existente, solo esta vez</translation>
    </message>
    <message>
        <source>Fastest</source>
        <translation>La más rápida</translation>
    </message>
    <message>
        <source>Safest</source>
        <translation>La más segura</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>La más pequeña</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Looks at the database and picks the way that disturbs other programs least.</source>
        <translation>Mira la base de datos y elige el modo que menos molesta a otros programas.</translation>
    </message>
    <message>
        <source>SQLite&apos;s own online backup: other programs go on using the database.</source>
        <translation>La copia de seguridad en línea del propio SQLite: los demás programas siguen usando la base de datos.</translation>
    </message>
    <message>
        <source>Copies the files while they are held still; instant where the file system shares blocks.</source>
        <translation>Copia los archivos mientras se mantienen sin cambios; instantáneo si el sistema de archivos comparte bloques.</translation>
    </message>
    <message>
        <source>For databases that another program keeps locked: copies the files until nothing changed meanwhile.</source>
        <translation>Para bases de datos que otro programa mantiene bloqueadas: copia los archivos hasta que nada cambie mientras tanto.</translation>
    </message>
    <message>
        <source>A smaller copy, without free pages and without what was deleted.</source>
        <translation>Una copia más pequeña, sin páginas libres y sin lo que se borró.</translation>
    </message>
    <message>
        <source>The copy is not checked.</source>
        <translation>La copia no se comprueba.</translation>
    </message>
    <message>
        <source>Checks the structure of the whole copy.</source>
        <translation>Comprueba la estructura de toda la copia.</translation>
    </message>
    <message>
        <source>Also checks that indexes and tables agree; takes longer.</source>
        <translation>Comprueba además que índices y tablas concuerden; tarda más.</translation>
    </message>
    <message>
        <source>Shows both files and lets you choose.</source>
        <translation>Muestra los dos archivos y le deja elegir.</translation>
    </message>
    <message>
        <source>The old file stays until the copy is complete, and then gives way at once.</source>
        <translation>El archivo antiguo se queda hasta que la copia esté completa, y entonces le cede el lugar de una vez.</translation>
    </message>
    <message>
        <source>Fastest leaves out the check. Safest checks everything, and what the disk gives back. Smallest leaves out free pages.</source>
        <translation>«La más rápida» omite la comprobación. «La más segura» lo comprueba todo, también lo que devuelve el disco. «La más pequeña» omite las páginas libres.</translation>
    </message>
    <message>
        <source>Read the copy &amp;back</source>
        <translation>&amp;Leer de nuevo la copia</translation>
    </message>
    <message>
        <source>Keep the &amp;journal mode</source>
        <translation>Conservar el modo de dia&amp;rio</translation>
    </message>
    <message>
        <source>Compares it with what was written: shows that the medium holds it. Takes about as long again.</source>
        <translation>La compara con lo que se escribió: muestra que el soporte lo contiene. Tarda más o menos otro tanto.</translation>
    </message>
    <message>
        <source>A WAL copy stays WAL. Else the copy is one file that no log belongs to.</source>
        <translation>Una copia WAL sigue siendo WAL. Si no, la copia es un solo archivo, sin ningún registro asociado.</translation>
    </message>
</context>
<context>
    <name>Litecopy::PageMapView</name>
    <message>
        <source>Page %1: %2</source>
        <translation>Página %1: %2</translation>
    </message>
    <message>
        <source>Pages %1 to %2, mostly: %3</source>
        <translation>Páginas %1 a %2, la mayoría: %3</translation>
    </message>
    <message>
        <source>%1 % full</source>
        <translation>%1 % lleno</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>libres: %1</translation>
    </message>
    <message>
        <source>Pages %1 to %2: read</source>
        <translation>Páginas %1 a %2: leídas</translation>
    </message>
    <message>
        <source>Pages %1 to %2: not read yet</source>
        <translation>Páginas %1 a %2: aún no leídas</translation>
    </message>
    <message>
        <source>Page %1: not read yet</source>
        <translation>Página %1: aún no leída</translation>
    </message>
    <message>
        <source>read; what it is, later pages tell</source>
        <translation>leída; qué es, lo dirán páginas posteriores</translation>
    </message>
    <message>
        <source>Map of the pages</source>
        <translation>Mapa de las páginas</translation>
    </message>
    <message>
        <source>The colours stand for: %1.</source>
        <translation>Los colores indican: %1.</translation>
    </message>
    <message>
        <source>The table “%1” says the same in words.</source>
        <translation>La tabla «%1» dice lo mismo con palabras.</translation>
    </message>
</context>
<context>
    <name>Litecopy::Panel</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>De&amp;talles</translation>
    </message>
    <message>
        <source>Text to Clipboard</source>
        <translation>Texto al portapapeles</translation>
    </message>
    <message>
        <source>JSON to Clipboard</source>
        <translation>JSON al portapapeles</translation>
    </message>
</context>
<context>
    <name>Litecopy::ProblemList</name>
    <message>
        <source>Problems found in the file</source>
        <translation>Problemas encontrados en el archivo</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>These are the first; %1 more were counted.</source>
        <translation>Estos son los primeros; contados además: %1.</translation>
    </message>
    <message>
        <source>These are the first; %1 more was counted.</source>
        <translation>Estos son los primeros; contados además: %1.</translation>
    </message>
</context>
<context>
    <name>Litecopy::ProgramStatus</name>
    <message>
        <source>A database is being copied</source>
        <translation>Se está copiando una base de datos</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>Litecopy::ProgressPanel</name>
    <message>
        <source>Copying</source>
        <translation>Copiando</translation>
    </message>
    <message>
        <source>Progress of the copy</source>
        <translation>Progreso de la copia</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Cancelando</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>Cancelling: the drive gives no answer. Close the window to leave it; what is unfinished there is removed by the next copy.</source>
        <translation>Cancelando: la unidad no responde. Cierre la ventana para dejarla; lo que haya allí sin terminar lo elimina la próxima copia.</translation>
    </message>
    <message>
        <source>%1: %2 % of all is done</source>
        <translation>%1: hecho el %2 % de todo</translation>
    </message>
    <message>
        <source>%1, about %2 left</source>
        <translation>%1, faltan unos %2</translation>
    </message>
</context>
<context>
    <name>Litecopy::PutBackOffer</name>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>In use by</source>
        <translation>En uso por</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Kept first</source>
        <translation>Antes se conserva</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Progreso de la comparación</translation>
    </message>
    <message>
        <source>What changes in the database, by table</source>
        <translation>Lo que cambia en la base de datos, por tabla</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Rows changed</source>
        <translation>Filas cambiadas</translation>
    </message>
    <message>
        <source>Come back</source>
        <translation>Vuelven</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Se van</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>&amp;Write into it, while programs use it</source>
        <translation>&amp;Escribir en ella, mientras los programas la usan</translation>
    </message>
    <message>
        <source>&amp;Put Back</source>
        <translation>Re&amp;staurar</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>A&amp;trás</translation>
    </message>
    <message>
        <source>the copy of %1</source>
        <translation>la copia de %1</translation>
    </message>
    <message>
        <source>the copy “%1”</source>
        <translation>la copia «%1»</translation>
    </message>
    <message>
        <source>Put back %1?</source>
        <translation>¿Restaurar %1?</translation>
    </message>
    <message>
        <source>What “%1” holds now is kept first, and then replaced by what the copy holds. You can undo it.</source>
        <translation>Lo que «%1» contiene ahora se conserva primero, y después se reemplaza por lo que contiene la copia. Puede deshacerlo.</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>Examinando…</translation>
    </message>
    <message>
        <source>not there; it is made</source>
        <translation>no está; se crea</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>último cambio: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no other program</source>
        <translation>ningún otro programa</translation>
    </message>
    <message>
        <source>made %1</source>
        <translation>hecha %1</translation>
    </message>
    <message>
        <source>nothing, for nothing is there</source>
        <translation>nada, porque allí no hay nada</translation>
    </message>
    <message>
        <source>what is there now, in %1</source>
        <translation>lo que hay ahora, en %1</translation>
    </message>
    <message>
        <source>There is no such database yet: all of the copy comes back.</source>
        <translation>Aún no existe esa base de datos: vuelve todo lo de la copia.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>could not be compared</source>
        <translation>no se pudo comparar</translation>
    </message>
    <message>
        <source>whole table</source>
        <translation>tabla entera</translation>
    </message>
    <message>
        <source>Replace its file, while nobody &amp;uses it</source>
        <translation>Ree&amp;mplazar su archivo, mientras nadie la usa</translation>
    </message>
</context>
<context>
    <name>Litecopy::PutBackPanel</name>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>A&amp;trás</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservado</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Show in Folder</source>
        <translation>&amp;Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Shows what was kept</source>
        <translation>Muestra lo que se conservó</translation>
    </message>
    <message>
        <source>D&amp;one</source>
        <translation>&amp;Hecho</translation>
    </message>
    <message>
        <source>Try A&amp;gain</source>
        <translation>Intentar de &amp;nuevo</translation>
    </message>
    <message>
        <source>&amp;Put Back Anyway</source>
        <translation>Re&amp;staurar de todos modos</translation>
    </message>
    <message>
        <source>What is there now is kept, and all that can be read of the copy comes back</source>
        <translation>Lo que hay ahora se conserva, y vuelve todo lo que se puede leer de la copia</translation>
    </message>
    <message>
        <source>Putting back %1</source>
        <translation>Restaurando %1</translation>
    </message>
    <message>
        <source>Putting back %1, %2 %</source>
        <translation>Restaurando %1, %2 %</translation>
    </message>
    <message>
        <source>“%1” holds again what it held before.</source>
        <translation>«%1» contiene de nuevo lo que contenía antes.</translation>
    </message>
    <message>
        <source>“%1” holds what %2 holds.</source>
        <translation>«%1» contiene lo que contiene %2.</translation>
    </message>
    <message>
        <source>Programs that have it open go on with it.</source>
        <translation>Los programas que la tienen abierta siguen trabajando con ella.</translation>
    </message>
    <message>
        <source>The check found damage in it: all that could be read came back.</source>
        <translation>La comprobación encontró daños en ella: volvió todo lo que se pudo leer.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Restaurado</translation>
    </message>
    <message>
        <source>nothing, for nothing was there</source>
        <translation>nada, porque allí no había nada</translation>
    </message>
    <message>
        <source>&amp;Put Back Again</source>
        <translation>Re&amp;staurar otra vez</translation>
    </message>
    <message>
        <source>Puts back what was undone; what is there now is kept</source>
        <translation>Restaura lo que se deshizo; lo que hay ahora se conserva</translation>
    </message>
    <message>
        <source>Puts back what was there before; what is there now is kept</source>
        <translation>Restaura lo que había antes; lo que hay ahora se conserva</translation>
    </message>
    <message>
        <source>Cancelling %1</source>
        <translation>Cancelando %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>Esperando: %1</translation>
    </message>
</context>
<context>
    <name>Litecopy::QueueDialog</name>
    <message>
        <source>Not all copies are made yet</source>
        <translation>Aún no están hechas todas las copias</translation>
    </message>
    <message>
        <source>Those that are made stay. Of the one that is being made, nothing will be left.</source>
        <translation>Las que están hechas se quedan. De la que se está haciendo no quedará nada.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>Intentar de &amp;nuevo</translation>
    </message>
    <message>
        <source>&amp;Show in Folder</source>
        <translation>&amp;Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>&amp;Copy All</source>
        <translation>&amp;Copiar todas</translation>
    </message>
    <message>
        <source>Copy Several – Litecopy</source>
        <translation>Copiar varias – Litecopy</translation>
    </message>
    <message>
        <source>Databases that are copied, in their order</source>
        <translation>Bases de datos que se copian, en su orden</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Its copy</source>
        <translation>Su copia</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>&amp;Keep Copying</source>
        <translation>&amp;Seguir copiando</translation>
    </message>
    <message>
        <source>Cancel and C&amp;lose</source>
        <translation>Cancelar y ce&amp;rrar</translation>
    </message>
    <message>
        <source>The folder that the copies go into</source>
        <translation>La carpeta a la que van las copias</translation>
    </message>
    <message>
        <source>A folder, best on another drive</source>
        <translation>Una carpeta, mejor en otra unidad</translation>
    </message>
    <message>
        <source>Copies go &amp;into</source>
        <translation>Copias &amp;en</translation>
    </message>
    <message>
        <source>Databases to Copy</source>
        <translation>Bases de datos que se copian</translation>
    </message>
    <message>
        <source>Where the Copies Go</source>
        <translation>Destino de las copias</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Comes later</source>
        <translation>Viene después</translation>
    </message>
    <message>
        <source>Not copied</source>
        <translation>No copiado</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Add databases, or drop them here.</source>
        <translation>Añada bases de datos, o suéltelas aquí.</translation>
    </message>
    <message>
        <source>Choose the folder that the copies go into.</source>
        <translation>Elija la carpeta a la que van las copias.</translation>
    </message>
    <message>
        <source>The copies are made one after the other, and each is checked. Other programs may go on using the databases.</source>
        <translation>Las copias se hacen una tras otra, y cada una se comprueba. Otros programas pueden seguir usando las bases de datos.</translation>
    </message>
    <message>
        <source>%1 of %2 copied.</source>
        <translation>Copiadas: %1 de %2.</translation>
    </message>
    <message>
        <source>%1 could not be copied.</source>
        <translation>Sin copiar por un error: %1.</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>Rean&amp;udar</translation>
    </message>
    <message>
        <source>&amp;Cancel All</source>
        <translation>&amp;Cancelar todo</translation>
    </message>
    <message>
        <source>Copies of several databases</source>
        <translation>Copias de varias bases de datos</translation>
    </message>
    <message>
        <source>%1 of %2 copied</source>
        <translation>Copiadas: %1 de %2</translation>
    </message>
    <message>
        <source>Only databases that are files on this machine can be dropped here.</source>
        <translation>Aquí solo se pueden soltar bases de datos que sean archivos de esta máquina.</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Cance&amp;lar</translation>
    </message>
    <message>
        <source>As chosen under Options: %1</source>
        <translation>Según lo elegido en «Opciones»: %1</translation>
    </message>
    <message>
        <source>Waits for another copy to that drive</source>
        <translation>Espera a que termine otra copia en esa unidad</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>Of the selected copy alone: the others go on</source>
        <translation>Solo la copia seleccionada: las demás siguen</translation>
    </message>
    <message>
        <source>Of all copies</source>
        <translation>Todas las copias</translation>
    </message>
</context>
<context>
    <name>Litecopy::RecentList</name>
    <message>
        <source>Copied before</source>
        <translation>Copiadas antes</translation>
    </message>
</context>
<context>
    <name>Litecopy::RecentRow</name>
    <message>
        <source>Copied %1 to “%2”</source>
        <translation>Copiada: %1, en «%2»</translation>
    </message>
</context>
<context>
    <name>Litecopy::RemovableOffer</name>
    <message>
        <source>Safely &amp;Remove</source>
        <translation>E&amp;xtraer con seguridad</translation>
    </message>
    <message>
        <source>All of the copy is written to “%1”.</source>
        <translation>Toda la copia está escrita en «%1».</translation>
    </message>
    <message>
        <source>“%1” is still being written to. Leave it where it is…</source>
        <translation>Aún se está escribiendo en «%1». Déjelo donde está…</translation>
    </message>
    <message>
        <source>“%1” can be taken out now.</source>
        <translation>Ya se puede retirar «%1».</translation>
    </message>
    <message>
        <source>“%1” can’t be taken out yet. %2</source>
        <translation>«%1» aún no se puede retirar. %2</translation>
    </message>
</context>
<context>
    <name>Litecopy::RemovePanel</name>
    <message>
        <source>And %1 more stay.</source>
        <translation>Y otras %1 se quedan.</translation>
    </message>
    <message>
        <source>Cancelled: no copy was removed</source>
        <translation>Cancelado: no se eliminó ninguna copia</translation>
    </message>
    <message>
        <source>No copy was removed</source>
        <translation>No se eliminó ninguna copia</translation>
    </message>
    <message>
        <source>1 copy removed</source>
        <translation>1 copia eliminada</translation>
    </message>
    <message>
        <source>%1 copies removed</source>
        <translation>%1 copias eliminadas</translation>
    </message>
    <message>
        <source>Cancelled; %1</source>
        <translation>Cancelado; %1</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>At&amp;rás</translation>
    </message>
    <message>
        <source>Remove &amp;Now</source>
        <translation>E&amp;liminar ahora</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Hecho</translation>
    </message>
    <message>
        <source>Looking whether they may go…</source>
        <translation>Examinando si se pueden eliminar…</translation>
    </message>
    <message>
        <source>It can&apos;t be removed</source>
        <translation>No se puede eliminar</translation>
    </message>
    <message>
        <source>None of them can be removed</source>
        <translation>No se puede eliminar ninguna de ellas</translation>
    </message>
    <message>
        <source>Remove 1 copy?</source>
        <translation>¿Eliminar 1 copia?</translation>
    </message>
    <message>
        <source>Remove %1 copies?</source>
        <translation>¿Eliminar %1 copias?</translation>
    </message>
    <message>
        <source>%1; %2. What is removed does not come back.</source>
        <translation>%1; %2. Lo que se elimina no vuelve.</translation>
    </message>
    <message>
        <source>Removing 1 copy</source>
        <translation>Eliminando 1 copia</translation>
    </message>
    <message>
        <source>Removing %1 copies</source>
        <translation>Eliminando %1 copias</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1; %2.</translation>
    </message>
    <message>
        <source>And %1 more stays.</source>
        <translation>Y otra (%1) se queda.</translation>
    </message>
</context>
<context>
    <name>Litecopy::RepeatDialog</name>
    <message>
        <source>Repeated now</source>
        <translation>Se repite ahora</translation>
    </message>
    <message>
        <source>&amp;Repeat</source>
        <translation>&amp;Repetir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Repeat the Copy of %1</source>
        <translation>Repetir la copia de %1</translation>
    </message>
    <message>
        <source>The line for crontab</source>
        <translation>La línea para crontab</translation>
    </message>
    <message>
        <source>Line to the Clip&amp;board</source>
        <translation>Línea al &amp;portapapeles</translation>
    </message>
    <message>
        <source>Choose the folder that the copies go into.</source>
        <translation>Elija la carpeta a la que van las copias.</translation>
    </message>
    <message>
        <source>Choose the file that is brought up to date.</source>
        <translation>Elija el archivo que se pone al día.</translation>
    </message>
    <message>
        <source>The clock needs the whole path, beginning with “/”.</source>
        <translation>Una copia programada necesita la ruta completa, que empieza por «/».</translation>
    </message>
    <message>
        <source>That is the database itself.</source>
        <translation>Esa es la propia base de datos.</translation>
    </message>
    <message>
        <source>The clock starts the command line, “litecopy-cli”, which is not installed here. Install it too.</source>
        <translation>A su hora se inicia la herramienta de línea de órdenes, «litecopy-cli», que no está instalada aquí. Instálela también.</translation>
    </message>
    <message>
        <source>&amp;Repeat, and Replace It</source>
        <translation>&amp;Repetir y reemplazarlo</translation>
    </message>
    <message>
        <source>Copies by the clock</source>
        <translation>Copias programadas</translation>
    </message>
    <message>
        <source>Not like this</source>
        <translation>Así no</translation>
    </message>
    <message>
        <source>There is a file of that name already</source>
        <translation>Ya existe un archivo con ese nombre</translation>
    </message>
    <message>
        <source>It is not repeated</source>
        <translation>No se repite</translation>
    </message>
    <message>
        <source>Done: systemd starts it as “%1”.</source>
        <translation>Hecho: systemd la inicia como «%1».</translation>
    </message>
    <message>
        <source>Dated copies of %1 go into %2.</source>
        <translation>Las copias con fecha de %1 van a %2.</translation>
    </message>
    <message>
        <source>%1 is copied to %2.</source>
        <translation>%1 se copia a %2.</translation>
    </message>
    <message>
        <source>While the drive or the folder is not there, a run is skipped; a failure is shown on the desktop.</source>
        <translation>Mientras la unidad o la carpeta no esté, se omite una ejecución; un fallo se muestra en el escritorio.</translation>
    </message>
    <message>
        <source>It takes the place of “%1”.</source>
        <translation>Ocupa el lugar de «%1».</translation>
    </message>
    <message>
        <source>Nothing can be scheduled from here</source>
        <translation>Desde aquí no se puede programar nada</translation>
    </message>
    <message>
        <source>Copies by the clock are started by systemd, which is not there, or can’t be reached.</source>
        <translation>Las copias programadas las inicia systemd, que no está, o al que no se puede acceder.</translation>
    </message>
    <message>
        <source>Where cron runs, put this line into your table (crontab -e). cron makes up for no missed run, and tells of failures by mail:</source>
        <translation>Si cron está en marcha, ponga esta línea en su tabla (crontab -e). cron no recupera ninguna ejecución perdida, e informa de los fallos por correo:</translation>
    </message>
    <message>
        <source>What a clock would start:</source>
        <translation>Lo que se iniciaría a su hora:</translation>
    </message>
    <message>
        <source>“%1” is there already. What it holds now is replaced by the first run: by what differs, where it is an older copy.</source>
        <translation>«%1» ya existe. Lo que contiene ahora lo reemplaza la primera ejecución: solo con lo que difiere, si es una copia anterior.</translation>
    </message>
    <message>
        <source>It is fetched by ssh, which can ask for nothing then: your key has to open that machine without a password. A run that can’t reach it is shown on the desktop.</source>
        <translation>Se trae por ssh, que entonces no puede preguntar nada: su clave tiene que abrir esa máquina sin contraseña. Una ejecución que no llegue a ella se muestra en el escritorio.</translation>
    </message>
    <message>
        <source>It is encrypted: without its password no copy can be checked, so that of dated ones nothing would tell which are sound. The one copy is replaced each time.</source>
        <translation>Está cifrada: sin su contraseña no se puede comprobar ninguna copia, así que de las copias con fecha nada indicaría cuáles están íntegras. La única copia se reemplaza cada vez.</translation>
    </message>
</context>
<context>
    <name>Litecopy::RepeatForm</name>
    <message>
        <source>&amp;on</source>
        <translation>e&amp;l</translation>
    </message>
    <message>
        <source>a&amp;t</source>
        <translation>&amp;a las</translation>
    </message>
    <message>
        <source>&amp;Dated copies in a folder</source>
        <translation>Copias con &amp;fecha en una carpeta</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>One copy, brought &amp;up to date each time</source>
        <translation>&amp;Una sola copia, puesta al día cada vez</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Cada</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Cada hora</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Cada día</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Cada semana</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Cada mes</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Día de la semana</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Día del mes</translation>
    </message>
    <message>
        <source>day </source>
        <extracomment>before the number of a day of the month</extracomment>
        <translation>día </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>The folder of the dated copies</source>
        <translation>La carpeta de las copias con fecha</translation>
    </message>
    <message>
        <source>Choose the folder of the dated copies</source>
        <translation>Elegir la carpeta de las copias con fecha</translation>
    </message>
    <message>
        <source>The file of the one copy</source>
        <translation>El archivo de la única copia</translation>
    </message>
    <message>
        <source>Choose the file of the one copy</source>
        <translation>Elegir el archivo de la única copia</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>14 days</source>
        <translation>14 días</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>14 days and 12 months</source>
        <translation>14 días y 12 meses</translation>
    </message>
    <message>
        <source>24 hours and 14 days</source>
        <translation>24 horas y 14 días</translation>
    </message>
    <message>
        <source>the last 10 copies</source>
        <translation>las últimas 10 copias</translation>
    </message>
    <message>
        <source>every copy</source>
        <translation>todas las copias</translation>
    </message>
    <message>
        <source>Choose the Folder of the Copies</source>
        <translation>Elegir la carpeta de las copias</translation>
    </message>
    <message>
        <source>Choose the File of the Copy</source>
        <translation>Elegir el archivo de la copia</translation>
    </message>
    <message>
        <source>One copy, &amp;fetched anew each time</source>
        <translation>&amp;Una sola copia, traída de nuevo cada vez</translation>
    </message>
    <message>
        <source>One copy, &amp;made anew each time</source>
        <translation>&amp;Una sola copia, hecha de nuevo cada vez</translation>
    </message>
</context>
<context>
    <name>Litecopy::RescueDialog</name>
    <message>
        <source>&amp;Keep Rescuing</source>
        <translation>&amp;Seguir rescatando</translation>
    </message>
    <message>
        <source>Cancel and C&amp;lose</source>
        <translation>Cancelar y ce&amp;rrar</translation>
    </message>
    <message>
        <source>Rescue what can be read?</source>
        <translation>¿Rescatar lo que se puede leer?</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>E&amp;legir…</translation>
    </message>
    <message>
        <source>Also rows that were &amp;deleted</source>
        <translation>También las filas &amp;borradas</translation>
    </message>
    <message>
        <source>&amp;Show in Folder</source>
        <translation>&amp;Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Rescue A&amp;gain…</source>
        <translation>Rescatar de &amp;nuevo…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>&amp;Rescue</source>
        <translation>Resca&amp;tar</translation>
    </message>
    <message>
        <source>Rescue – Litecopy</source>
        <translation>Rescatar – Litecopy</translation>
    </message>
    <message>
        <source>The new database</source>
        <translation>La nueva base de datos</translation>
    </message>
    <message>
        <source>Choose the new database</source>
        <translation>Elegir la nueva base de datos</translation>
    </message>
    <message>
        <source>&amp;New database</source>
        <translation>Nueva base de &amp;datos</translation>
    </message>
    <message>
        <source>Pages that the database no longer uses are read, too. Rows that somebody deleted come back with them, in the table lost_and_found, beside rows that were lost: nothing tells which is which.</source>
        <translation>Se leen también las páginas que la base de datos ya no usa. Con ellas vuelven filas que alguien borró, en la tabla lost_and_found, junto a filas que se habían perdido: nada indica cuáles son unas y cuáles otras.</translation>
    </message>
    <message>
        <source>Progress of the rescue</source>
        <translation>Progreso del rescate</translation>
    </message>
    <message>
        <source>Rescued rows by table</source>
        <translation>Filas rescatadas por tabla</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>A new, sound database is made of every row that can be read of “%1”, which is left as it is. What comes of it is no copy: rows may be missing, and a report says how many of which table.</source>
        <translation>Se crea una base de datos nueva e íntegra con todas las filas que se pueden leer de «%1», que se deja como está. El resultado no es una copia: pueden faltar filas, y un informe dice cuántas y de qué tabla.</translation>
    </message>
    <message>
        <source>The New Database</source>
        <translation>La nueva base de datos</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation>%1, %2 %</translation>
    </message>
    <message>
        <source>Rows so far: %1</source>
        <translation>Filas hasta ahora: %1</translation>
    </message>
    <message>
        <source>“%1” is only read.</source>
        <translation>«%1» solo se lee.</translation>
    </message>
    <message>
        <source>Cancelling %1</source>
        <translation>Cancelando %1</translation>
    </message>
    <message>
        <source>Rescuing %1, %2 %</source>
        <translation>Rescatando %1, %2 %</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>Nothing is left of what was made.</source>
        <translation>No queda nada de lo que se había creado.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The new database has passed SQLite’s integrity check.</source>
        <translation>La nueva base de datos ha superado la comprobación de integridad de SQLite.</translation>
    </message>
    <message>
        <source>Pages unreadable: %1 of %2.</source>
        <translation>Páginas ilegibles: %1 de %2.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Stop rescuing and close?</source>
        <translation>¿Dejar de rescatar y cerrar?</translation>
    </message>
    <message>
        <source>Cancelling does no harm: the damaged database stays as it is, and nothing of the new one is left.</source>
        <translation>Cancelar no causa ningún daño: la base de datos dañada se queda como está, y no queda nada de la nueva.</translation>
    </message>
</context>
<context>
    <name>Litecopy::ResultPanel</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Writers</source>
        <translation>Quienes escriben</translation>
    </message>
    <message>
        <source>&amp;Show in Folder</source>
        <translation>Mostrar en la car&amp;peta</translation>
    </message>
    <message>
        <source>Copy A&amp;gain</source>
        <translation>Copiar de &amp;nuevo</translation>
    </message>
    <message>
        <source>Makes another copy of the same database, under a new name</source>
        <translation>Hace otra copia de la misma base de datos, con un nombre nuevo</translation>
    </message>
    <message>
        <source>&amp;Put It Back…</source>
        <translation>Re&amp;staurar…</translation>
    </message>
    <message>
        <source>Gives the database again what this copy holds. Shows first what would change; what is there then is kept</source>
        <translation>Devuelve a la base de datos lo que contiene esta copia. Muestra antes lo que cambiaría; lo que haya entonces se conserva</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>También</translation>
    </message>
    <message>
        <source>Copied to %1 of %2 places</source>
        <translation>Copiado en %1 de %2 lugares</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Resc&amp;ue…</source>
        <translation>Rescata&amp;r…</translation>
    </message>
    <message>
        <source>Makes a new, sound database of every row that can be read</source>
        <translation>Crea una base de datos nueva e íntegra con todas las filas que se pueden leer</translation>
    </message>
</context>
<context>
    <name>Litecopy::RetentionEditor</name>
    <message>
        <source>&amp;Rules</source>
        <translation>Re&amp;glas</translation>
    </message>
    <message>
        <source>Which automatic copies stay. Copies made by hand, before a restore, and kept for good always stay</source>
        <translation>Qué copias automáticas se quedan. Las hechas a mano, antes de una restauración y las conservadas para siempre se quedan siempre</translation>
    </message>
    <message>
        <source>The last</source>
        <translation>Las últimas</translation>
    </message>
    <message>
        <source>One of each hour</source>
        <translation>Una de cada hora</translation>
    </message>
    <message>
        <source>Of each day</source>
        <translation>De cada día</translation>
    </message>
    <message>
        <source>Of each week</source>
        <translation>De cada semana</translation>
    </message>
    <message>
        <source>Of each month</source>
        <translation>De cada mes</translation>
    </message>
    <message>
        <source>Of each year</source>
        <translation>De cada año</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Copies that stay: %1</source>
        <translation>Copias que se quedan: %1</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>Examinando…</translation>
    </message>
    <message>
        <source>And all of the last</source>
        <translation>Y todas durante</translation>
    </message>
    <message>
        <source>Every copy that is no older than the newest one by more than this stays</source>
        <translation>Se queda toda copia que no sea anterior a la más reciente en más de este tiempo</translation>
    </message>
    <message>
        <source>How long every copy stays</source>
        <translation>Cuánto tiempo se quedan todas las copias</translation>
    </message>
    <message>
        <source>Unit of how long every copy stays</source>
        <translation>Unidad del tiempo que se quedan todas las copias</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>months</source>
        <translation>meses</translation>
    </message>
    <message>
        <source>years</source>
        <translation>años</translation>
    </message>
</context>
<context>
    <name>Litecopy::RulesPreview</name>
    <message>
        <source>Without a rule nothing is ever removed.</source>
        <translation>Sin reglas nunca se elimina nada.</translation>
    </message>
    <message>
        <source>With the next copy none would go. Made by hand, before a restore or kept for good, a copy always stays.</source>
        <translation>Con la próxima copia no se eliminaría ninguna. Hecha a mano, antes de una restauración o conservada para siempre, una copia siempre se queda.</translation>
    </message>
    <message>
        <source>With the next copy: %1: %2.</source>
        <translation>Con la próxima copia: %1: %2.</translation>
    </message>
</context>
<context>
    <name>Litecopy::RunningBar</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Progress of the copy</source>
        <translation>Progreso de la copia</translation>
    </message>
</context>
<context>
    <name>Litecopy::ScheduleBook</name>
    <message>
        <source>“%1” is removed; a file of that name stays, which Litecopy did not make.</source>
        <translation>«%1» está eliminada; queda un archivo con ese nombre que no hizo Litecopy.</translation>
    </message>
    <message>
        <source>“%1” is removed. The copies that it made stay.</source>
        <translation>«%1» está eliminada. Las copias que hizo se quedan.</translation>
    </message>
    <message>
        <source>“%1” is started.</source>
        <translation>«%1» está iniciada.</translation>
    </message>
    <message>
        <source>“%1” could not be started: %2.</source>
        <translation>«%1» no se pudo iniciar: %2.</translation>
    </message>
</context>
<context>
    <name>Litecopy::ScheduleList</name>
    <message>
        <source>Run Now</source>
        <translation>Ejecutar ahora</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Run “%1” now</source>
        <translation>Ejecutar «%1» ahora</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Eliminar «%1»</translation>
    </message>
    <message>
        <source>The clock starts it no more; the copies that it made stay</source>
        <translation>Ya no se inicia a su hora; las copias que hizo se quedan</translation>
    </message>
    <message>
        <source>“Run Now” makes it at once.</source>
        <translation>«Ejecutar ahora» hace la copia de inmediato.</translation>
    </message>
</context>
<context>
    <name>Litecopy::SinceView</name>
    <message>
        <source>Progress of the comparison</source>
        <translation>Progreso de la comparación</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Every page and every row of then and of now is read.</source>
        <translation>Se leen todas las páginas y todas las filas de entonces y de ahora.</translation>
    </message>
    <message>
        <source>Between the database as it was %1, and as it is now.</source>
        <translation>Entre la base de datos tal como estaba %1 y tal como está ahora.</translation>
    </message>
    <message>
        <source>then</source>
        <translation>entonces</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Back to the Log</source>
        <translation>Vo&amp;lver al registro</translation>
    </message>
    <message>
        <source>Every page and every row of before and after it is read.</source>
        <translation>Se leen todas las páginas y todas las filas de antes y de después.</translation>
    </message>
    <message>
        <source>Between the database as it was %1, and as it was %2.</source>
        <translation>Entre la base de datos tal como estaba %1 y tal como estaba %2.</translation>
    </message>
</context>
<context>
    <name>Litecopy::SourceCard</name>
    <message>
        <source>Fro&amp;m</source>
        <translation>Ori&amp;gen</translation>
    </message>
    <message>
        <source>From: the database to copy</source>
        <translation>Origen: la base de datos que se copia</translation>
    </message>
    <message>
        <source>Choose the database to copy</source>
        <translation>Elegir la base de datos que se copia</translation>
    </message>
    <message>
        <source>Databases copied before</source>
        <translation>Bases de datos copiadas antes</translation>
    </message>
    <message>
        <source>A database file</source>
        <translation>Un archivo de base de datos</translation>
    </message>
    <message>
        <source>compressed copy (%1)</source>
        <extracomment>%1 is a size, %2 is &quot;zstd&quot; or &quot;gzip&quot;</extracomment>
        <translation>copia comprimida (%1)</translation>
    </message>
    <message>
        <source>on another machine</source>
        <translation>en otra máquina</translation>
    </message>
    <message>
        <source>Asking that machine…</source>
        <translation>Preguntando a esa máquina…</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>Examinando…</translation>
    </message>
    <message>
        <source>Choose the Database to Copy</source>
        <translation>Elegir la base de datos que se copia</translation>
    </message>
    <message>
        <source>Drop a database here</source>
        <translation>Suelte aquí una base de datos</translation>
    </message>
    <message>
        <source>Drop it anywhere in this window, choose it, or type its path. It may be in use; it is never changed.</source>
        <translation>Suéltela en cualquier parte de esta ventana, elíjala, o escriba su ruta. Puede estar en uso; nunca se cambia.</translation>
    </message>
</context>
<context>
    <name>Litecopy::SpacePanel</name>
    <message>
        <source>What is listed</source>
        <translation>Qué se muestra en la lista</translation>
    </message>
    <message>
        <source>Tables and indexes</source>
        <translation>Tablas e índices</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Problemas (%1)</translation>
    </message>
    <message>
        <source>Choose a row above to see where its pages are, or a square to see whose it is.</source>
        <translation>Elija una fila arriba para ver dónde están sus páginas, o un cuadrado para ver de quién es.</translation>
    </message>
    <message>
        <source>The map fills as the pages are read. Their tables are named when all of them are.</source>
        <translation>El mapa se llena a medida que se leen las páginas. Sus tablas se nombran cuando se han leído todas.</translation>
    </message>
</context>
<context>
    <name>Litecopy::StagingCopy</name>
    <message>
        <source>There is no folder for a copy that is to be dragged.</source>
        <translation>No hay ninguna carpeta para una copia que se va a arrastrar.</translation>
    </message>
    <message>
        <source>Making a copy of %1 to drag</source>
        <translation>Haciendo una copia de %1 para arrastrarla</translation>
    </message>
    <message>
        <source>The copy is ready: drag the icon of %1 again</source>
        <translation>La copia está lista: arrastre de nuevo el icono de %1</translation>
    </message>
</context>
<context>
    <name>Litecopy::UsageColumns</name>
    <message>
        <source>Co&amp;lumns</source>
        <translation>Co&amp;lumnas</translation>
    </message>
    <message>
        <source>The &amp;Usual Ones</source>
        <translation>Las &amp;habituales</translation>
    </message>
</context>
<context>
    <name>Litecopy::UsageModel</name>
    <message>
        <source>Virtual table, with the tables its content is in</source>
        <translation>Tabla virtual, con las tablas en las que está su contenido</translation>
    </message>
    <message>
        <source>Free pages</source>
        <translation>Páginas libres</translation>
    </message>
    <message>
        <source>Left by deleted rows; new rows are written there first</source>
        <translation>Las dejaron filas borradas; las filas nuevas se escriben primero en ellas</translation>
    </message>
    <message>
        <source>Pointer map</source>
        <translation>Mapa de punteros</translation>
    </message>
    <message>
        <source>Auto-vacuum&apos;s record of what points where</source>
        <translation>El registro de auto-vacuum sobre qué apunta adónde</translation>
    </message>
    <message>
        <source>Lock-byte page</source>
        <translation>Página del byte de bloqueo</translation>
    </message>
    <message>
        <source>SQLite locks it and never writes it</source>
        <translation>SQLite la bloquea y nunca la escribe</translation>
    </message>
    <message>
        <source>Belonging to nothing</source>
        <translation>Sin dueño</translation>
    </message>
    <message>
        <source>Nothing points at them: lost until a compact copy</source>
        <translation>Nada apunta a ellas: perdidas hasta una copia compacta</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañadas</translation>
    </message>
    <message>
        <source>A table or index points at them, but they are no pages of it</source>
        <translation>Una tabla o un índice apunta a ellas, pero no son páginas suyas</translation>
    </message>
    <message>
        <source>rows of %1</source>
        <translation>filas de %1</translation>
    </message>
    <message>
        <source>Index made by SQLite for a UNIQUE or PRIMARY KEY</source>
        <translation>Índice hecho por SQLite para una UNIQUE o PRIMARY KEY</translation>
    </message>
    <message>
        <source>Index of %1</source>
        <translation>Índice de %1</translation>
    </message>
    <message>
        <source>Table or index</source>
        <translation>Tabla o índice</translation>
    </message>
    <message>
        <source>A table with its indexes</source>
        <translation>Una tabla con sus índices</translation>
    </message>
    <message>
        <source>Share of file</source>
        <translation>Parte del archivo</translation>
    </message>
    <message>
        <source>Of all pages of the file</source>
        <translation>De todas las páginas del archivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Bytes of all its pages</source>
        <translation>Bytes de todas sus páginas</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>All its pages: interior, leaf and overflow</source>
        <translation>Todas sus páginas: interiores, hojas y de desbordamiento</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Rows of a table, entries of an index</source>
        <translation>Filas de una tabla, entradas de un índice</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Lleno</translation>
    </message>
    <message>
        <source>Bytes in use of those its pages have</source>
        <translation>Bytes en uso, de los que tienen sus páginas</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>Sin usar</translation>
    </message>
    <message>
        <source>Bytes of its pages that nothing is in</source>
        <translation>Bytes de sus páginas en los que no hay nada</translation>
    </message>
    <message>
        <source>Average row</source>
        <translation>Fila media</translation>
    </message>
    <message>
        <source>Content of a row, on average</source>
        <translation>Contenido de una fila, en promedio</translation>
    </message>
    <message>
        <source>Largest row</source>
        <translation>Fila mayor</translation>
    </message>
    <message>
        <source>Content of the largest row</source>
        <translation>Contenido de la fila más grande</translation>
    </message>
    <message>
        <source>Overflow pages</source>
        <translation>Páginas de desbordamiento</translation>
    </message>
    <message>
        <source>Pages with the rest of rows that are too large for one page</source>
        <translation>Páginas con el resto de filas demasiado grandes para una sola página</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Niveles</translation>
    </message>
    <message>
        <source>Levels from the root page to the rows</source>
        <translation>Niveles desde la página raíz hasta las filas</translation>
    </message>
    <message>
        <source>Scattered</source>
        <translation>Dispersas</translation>
    </message>
    <message>
        <source>Leaf pages that don&apos;t follow the one before: fragmentation</source>
        <translation>Páginas hoja que no siguen a la anterior: fragmentación</translation>
    </message>
</context>
<context>
    <name>Litecopy::UsageTable</name>
    <message>
        <source>Filter by name</source>
        <translation>Filtrar por nombre</translation>
    </message>
    <message>
        <source>Filter tables and indexes by name</source>
        <translation>Filtrar tablas e índices por nombre</translation>
    </message>
    <message>
        <source>Tables and indexes, and the space they take</source>
        <translation>Tablas e índices, y el espacio que ocupan</translation>
    </message>
</context>
<context>
    <name>LogRemarks</name>
    <message>
        <source>A program has the database open, but %1 is not there: the log lies under another name of the file, or was deleted. What is shown may be an old state.</source>
        <translation>Un programa tiene abierta la base de datos, pero %1 no está: el registro está con otro nombre del archivo, o se borró. Lo mostrado puede ser un estado antiguo.</translation>
    </message>
    <message>
        <source>%1 may belong to another database: this one says that it has no write-ahead log. SQLite uses it all the same, and so it is shown.</source>
        <translation>%1 puede ser de otra base de datos: esta dice que no tiene registro de escritura anticipada. SQLite lo usa a pesar de todo, y así se muestra.</translation>
    </message>
    <message>
        <source>%1 has another page size than the database, and belongs to another one. SQLite uses it all the same, and so it is shown.</source>
        <translation>%1 tiene otro tamaño de página que la base de datos, y es de otra. SQLite lo usa a pesar de todo, y así se muestra.</translation>
    </message>
    <message>
        <source>Frame %2 of %1 is damaged, and there are commits behind it. They are lost when the log has to be recovered after a crash.</source>
        <translation>El marco %2 de %1 está dañado, y tras él hay confirmaciones. Se pierden cuando haya que recuperar el registro tras un fallo.</translation>
    </message>
    <message>
        <source>1 frame of %1 has no checksum, as SQLite before 3.50.2 leaves it. The program that has it open reads it; after a crash it is lost, with all commits behind it.</source>
        <translation>1 marco de %1 no tiene suma de verificación, como lo dejan las versiones de SQLite anteriores a la 3.50.2. El programa que lo tiene abierto lo lee; tras un fallo se pierde, con todas las confirmaciones que lo siguen.</translation>
    </message>
    <message>
        <source>%2 frames of %1 have no checksum, as SQLite before 3.50.2 leaves them. The program that has it open reads them; after a crash they are lost, with all commits behind them.</source>
        <translation>%2 marcos de %1 no tienen suma de verificación, como los dejan las versiones de SQLite anteriores a la 3.50.2. El programa que lo tiene abierto los lee; tras un fallo se pierden, con todas las confirmaciones que los siguen.</translation>
    </message>
    <message>
        <source>Whether the last frames of %1 are committed can&apos;t be told: the program that has it open lets no other one in. What is shown may lack the last commit.</source>
        <translation>No se puede saber si los últimos marcos de %1 están confirmados: el programa que lo tiene abierto no deja entrar a ningún otro. A lo mostrado puede faltarle la última confirmación.</translation>
    </message>
</context>
<context>
    <name>PageKind</name>
    <message>
        <source>belongs to nothing</source>
        <translation>sin dueño</translation>
    </message>
    <message>
        <source>interior page of a table</source>
        <translation>página interior de una tabla</translation>
    </message>
    <message>
        <source>leaf page of a table</source>
        <translation>página hoja de una tabla</translation>
    </message>
    <message>
        <source>interior page of an index</source>
        <translation>página interior de un índice</translation>
    </message>
    <message>
        <source>leaf page of an index</source>
        <translation>página hoja de un índice</translation>
    </message>
    <message>
        <source>overflow page</source>
        <translation>página de desbordamiento</translation>
    </message>
    <message>
        <source>free page, lists other free pages</source>
        <translation>página libre, enumera otras páginas libres</translation>
    </message>
    <message>
        <source>free page</source>
        <translation>página libre</translation>
    </message>
    <message>
        <source>pointer map</source>
        <translation>mapa de punteros</translation>
    </message>
    <message>
        <source>lock-byte page, always empty</source>
        <translation>página del byte de bloqueo, siempre vacía</translation>
    </message>
    <message>
        <source>damaged page</source>
        <translation>página dañada</translation>
    </message>
</context>
<context>
    <name>PageProblem</name>
    <message>
        <source>The database should have %2 pages; the file is shorter.</source>
        <translation>La base de datos debería tener %2 páginas; el archivo es más corto.</translation>
    </message>
    <message>
        <source>The database should have 1 page; the file is shorter.</source>
        <translation>La base de datos debería tener 1 página; el archivo es más corto.</translation>
    </message>
    <message>
        <source>The list of tables cannot be read completely.</source>
        <translation>La lista de tablas no se puede leer entera.</translation>
    </message>
    <message>
        <source>Page %1 points at page %2, which is not there.</source>
        <translation>La página %1 apunta a la página %2, que no existe.</translation>
    </message>
    <message>
        <source>Page %1 points at page %2, which is used elsewhere.</source>
        <translation>La página %1 apunta a la página %2, que se usa en otro lugar.</translation>
    </message>
    <message>
        <source>Page %1 is no page of a table or index.</source>
        <translation>La página %1 no es una página de una tabla o un índice.</translation>
    </message>
    <message>
        <source>On page %1, %2 entries reach beyond the page.</source>
        <translation>En la página %1, %2 entradas se salen de la página.</translation>
    </message>
    <message>
        <source>On page %1, 1 entry reaches beyond the page.</source>
        <translation>En la página %1, 1 entrada se sale de la página.</translation>
    </message>
    <message>
        <source>Page %1 is on the wrong level of its tree.</source>
        <translation>La página %1 está en un nivel equivocado de su árbol.</translation>
    </message>
    <message>
        <source>A long entry that comes by page %1 has another length than its pages.</source>
        <translation>Una entrada larga que pasa por la página %1 tiene otra longitud que sus páginas.</translation>
    </message>
    <message>
        <source>The header counts other free pages than the %2 there are.</source>
        <translation>La cabecera cuenta otro número de páginas libres que las %2 que hay.</translation>
    </message>
    <message>
        <source>The header counts other free pages than the 1 there is.</source>
        <translation>La cabecera cuenta otro número de páginas libres que la 1 que hay.</translation>
    </message>
    <message>
        <source>Page %1 lists %2 free pages, more than it can hold.</source>
        <translation>La página %1 enumera %2 páginas libres, más de las que puede contener.</translation>
    </message>
    <message>
        <source>%2 pages belong to nothing.</source>
        <translation>%2 páginas no tienen dueño.</translation>
    </message>
    <message>
        <source>1 page belongs to nothing.</source>
        <translation>1 página no tiene dueño.</translation>
    </message>
    <message>
        <source>There are %2 tables and indexes, too many to tell apart.</source>
        <translation>Hay %2 tablas e índices, demasiados para distinguirlos.</translation>
    </message>
    <message>
        <source>index %1</source>
        <translation>índice %1</translation>
    </message>
    <message>
        <source>table %1</source>
        <translation>tabla %1</translation>
    </message>
    <message>
        <source>leaf of %1, %2 % full</source>
        <translation>hoja de %1, %2 % llena</translation>
    </message>
    <message>
        <source>interior page of %1, %2 % full</source>
        <translation>página interior de %1, %2 % llena</translation>
    </message>
    <message>
        <source>overflow of %1, %2 % full</source>
        <translation>desbordamiento de %1, %2 % lleno</translation>
    </message>
    <message>
        <source>damaged page of %1</source>
        <translation>página dañada de %1</translation>
    </message>
</context>
<context>
    <name>QTreeView</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Safe copies of SQLite databases in use.</source>
        <translation>Copias seguras de bases de datos SQLite en uso.</translation>
    </message>
    <message>
        <source>The database to copy: a file name, a file: URL, or ssh://HOST/PATH.</source>
        <translation>La base de datos que se copia: un nombre de archivo, un URL file:, o ssh://HOST/PATH.</translation>
    </message>
    <message>
        <source>Where the copy goes. With both, copying starts at once.</source>
        <translation>El destino de la copia. Con los dos, la copia empieza de inmediato.</translation>
    </message>
    <message>
        <source>All arguments are databases to copy: one is filled in, several go into one folder.</source>
        <translation>Todos los argumentos son bases de datos que se copian: una se pone en el formulario, varias van a una sola carpeta.</translation>
    </message>
    <message>
        <source>Too many arguments; see --help.</source>
        <translation>Demasiados argumentos; vea --help.</translation>
    </message>
</context>
</TS>
