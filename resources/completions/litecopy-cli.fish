# SPDX-FileCopyrightText: 2026 The Litecopy developers
# SPDX-License-Identifier: MIT
#
# fish completion for litecopy-cli(1)

set -l commands copy keep restore info compare log rescue schedule
set -l none "not __fish_seen_subcommand_from $commands"

function __litecopy_cli_is
    # The first word that is no option is the command.
    for word in (commandline -opc)[2..]
        string match -q -- '-*' $word; and continue
        test "$word" = $argv[1]
        return
    end
    return 1
end

function __litecopy_cli_action
    # Behind the command, no word yet.
    test (count (commandline -opc)) -eq 2; and __litecopy_cli_is $argv[1]
end

# litecopy_cli COMMAND [VALUES|-] LONG DESCRIPTION [SHORT]: one option. VALUES: "-" for a switch, "?" for any, "f" for a
# file, "d" for a folder.
function __litecopy_cli_option
    set -l more
    test (count $argv) -ge 5; and set more -s $argv[5]
    switch $argv[2]
        case -
            complete -c litecopy-cli -n "__litecopy_cli_is $argv[1]" -l $argv[3] -d $argv[4] $more
        case '\?'
            complete -c litecopy-cli -n "__litecopy_cli_is $argv[1]" -l $argv[3] -d $argv[4] $more -x
        case f
            complete -c litecopy-cli -n "__litecopy_cli_is $argv[1]" -l $argv[3] -d $argv[4] $more -r -F
        case d
            complete -c litecopy-cli -n "__litecopy_cli_is $argv[1]" -l $argv[3] -d $argv[4] $more -x -a '(__fish_complete_directories)'
        case '*'
            complete -c litecopy-cli -n "__litecopy_cli_is $argv[1]" -l $argv[3] -d $argv[4] $more -x -a $argv[2]
    end
end

complete -c litecopy-cli -n "$none" -f -a copy -d 'Copy a database, in use or not'
complete -c litecopy-cli -n "$none" -f -a keep -d 'Keep dated copies'
complete -c litecopy-cli -n "$none" -f -a restore -d 'Put a copy back'
complete -c litecopy-cli -n "$none" -f -a info -d 'Show what a database says of itself'
complete -c litecopy-cli -n "$none" -f -a compare -d 'Show which tables differ'
complete -c litecopy-cli -n "$none" -f -a log -d 'Show the commits in a write-ahead log'
complete -c litecopy-cli -n "$none" -f -a rescue -d 'Rescue what is left of a damaged one'
complete -c litecopy-cli -n "$none" -f -a schedule -d 'Copies that are made by the clock'
complete -c litecopy-cli -n "$none" -l version -s V -d 'Show the versions of Litecopy, SQLite and Qt'
complete -c litecopy-cli -l help -s h -d 'Show this help'

complete -c litecopy-cli -n '__litecopy_cli_action keep' -a 'list pin unpin remove adopt'
complete -c litecopy-cli -n '__litecopy_cli_action schedule' -f -a 'add list show run remove'

__litecopy_cli_option copy 'auto online clone snapshot compact' method 'How the pages are copied'
__litecopy_cli_option copy - opaque 'An encrypted database, copied as it is'
__litecopy_cli_option copy 'auto always never' hold 'Hold one read transaction'
__litecopy_cli_option copy '?' as-of 'The state after a commit of the log'
__litecopy_cli_option copy main schema 'The schema to copy'
__litecopy_cli_option copy '?' timeout 'Give up after so long without progress'
__litecopy_cli_option copy '?' pages-per-step 'Pages while the source is locked'
__litecopy_cli_option copy '?' pause 'Rest between two steps'
__litecopy_cli_option copy '?' retries 'Snapshot: read anew so often'
__litecopy_cli_option copy - no-strict 'Snapshot: go on after the retries'
__litecopy_cli_option copy d temporary-folder 'Where files are put for a while'
__litecopy_cli_option copy - force 'Replace an existing file' f
__litecopy_cli_option copy - update 'Bring an existing copy up to date'
__litecopy_cli_option copy - in-place 'With --update: write into the copy itself'
__litecopy_cli_option copy - even-damaged 'With --update: also where the source is damaged'
__litecopy_cli_option copy - into 'Write into a database in use'
__litecopy_cli_option copy - no-safety-copy 'With --into: keep no copy of what was there'
__litecopy_cli_option copy f also 'Another copy of the same moment'
__litecopy_cli_option copy 'zstd gzip none' compress 'Compress the copy'
__litecopy_cli_option copy 'delete keep' journal 'Journal mode of the copy'
__litecopy_cli_option copy 'none quick full' check 'How the copy is checked'
__litecopy_cli_option copy - require-proof 'Fail where nothing proves the copy'
__litecopy_cli_option copy - read-back 'Read the copy back from the medium'
__litecopy_cli_option copy - sha256 'Print the SHA-256 of the copy'
__litecopy_cli_option copy f receipt 'Write all that is known of the copy'
__litecopy_cli_option copy '?' then 'Start a command once the copy is made'
__litecopy_cli_option copy - dry-run 'Only say how it would be copied' n
__litecopy_cli_option copy 'auto always never' progress 'Show progress'
__litecopy_cli_option copy - json 'Print JSON Lines'
__litecopy_cli_option copy - quiet 'Print errors and warnings only' q

for period in last hourly daily weekly monthly yearly
    __litecopy_cli_option keep unlimited keep-$period "How many of the rule \"$period\" stay"
end
__litecopy_cli_option keep '?' keep-within 'All that are at most so old'
__litecopy_cli_option keep '?' older-than 'Copies made before a restore, longer ago than that'
__litecopy_cli_option keep - by-hand 'A copy that no rule removes'
__litecopy_cli_option keep 'auto online clone snapshot compact' method 'How the pages are copied'
__litecopy_cli_option keep 'auto always never' hold 'Hold one read transaction'
__litecopy_cli_option keep '?' timeout 'Give up after so long without progress'
__litecopy_cli_option keep 'quick full' check 'How the copy is checked'
__litecopy_cli_option keep - require-proof 'Fail where nothing proves the copy'
__litecopy_cli_option keep 'zstd gzip none' compress 'Compress the copies'
__litecopy_cli_option keep - read-back 'Read the copy back from the medium'
__litecopy_cli_option keep '?' then 'Start a command once a copy is made'
__litecopy_cli_option keep - dry-run 'Only show what would stay' n
__litecopy_cli_option keep 'auto always never' progress 'Show progress'
__litecopy_cli_option keep - json 'Print JSON Lines'
__litecopy_cli_option keep - quiet 'Print errors and warnings only' q

__litecopy_cli_option restore - into 'Write into the database while it is used'
__litecopy_cli_option restore - force 'Replace the file' f
__litecopy_cli_option restore - even-damaged 'Also a damaged copy'
__litecopy_cli_option restore 'quick full' check 'How the copy is checked first'
__litecopy_cli_option restore '?' timeout 'Give up after so long without progress'
__litecopy_cli_option restore - dry-run 'Only show what would change' n
__litecopy_cli_option restore - no-compare 'Do not show what changes'
__litecopy_cli_option restore 'auto always never' progress 'Show progress'
__litecopy_cli_option restore - json 'Print JSON Lines'
__litecopy_cli_option restore - quiet 'Print errors and warnings only' q

__litecopy_cli_option info - tables 'What each table and index takes'
__litecopy_cli_option info - map 'What each page is'
__litecopy_cli_option info - csv 'Comma-separated values'
__litecopy_cli_option info - json 'Print one JSON object'

__litecopy_cli_option compare '?' as-of 'With the state after a commit of the log'
__litecopy_cli_option compare '?' until 'Up to the state after a later commit'
__litecopy_cli_option compare - csv 'Comma-separated values'
__litecopy_cli_option compare - json 'Print one JSON object'

__litecopy_cli_option log - no-names 'Do not read which tables changed'
__litecopy_cli_option log '?' watch 'Look for so long at who keeps it'
__litecopy_cli_option log - json 'Print one JSON object'

__litecopy_cli_option rescue - deleted 'Look into unused pages, too'
__litecopy_cli_option rescue - json 'Print JSON'

__litecopy_cli_option schedule 'hourly daily weekly monthly' calendar 'When it runs' c
__litecopy_cli_option schedule '?' name 'What it is called'
__litecopy_cli_option schedule '?' delay 'Begin up to so much later'
__litecopy_cli_option schedule - no-catch-up 'A missed run is not made up for'
__litecopy_cli_option schedule - force 'Replace a schedule of that name' f
__litecopy_cli_option schedule - dry-run 'Only say what it would do' n
__litecopy_cli_option schedule - json 'Print one JSON object'
