<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN">
<context>
    <name>dkt::cli::CliContext</name>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đoàn Kiểm Tra: inspection dossiers without a window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who acts (a member&apos;s name or post)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report as one JSON object</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dkt::cli::DueVerb</name>
    <message>
        <source>The holiday table &quot;%1&quot; cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date; write 2026-08-20 or 20/8/2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (provisional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reckon a deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the event; it is not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holiday table (CSV) over the built-in one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dkt::cli::DumpVerb</name>
    <message>
        <source>Everything as canonical JSON: equal for dossiers that hold the same</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dkt::cli::HistoryVerb</name>
    <message>
        <source>No device &quot;%1&quot; has written in this dossier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a row&apos;s id nor a visit&apos;s code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;; fields are written like Answer.note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date; write 2026-08-20 or 20/8/2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who wrote what, when, from what to what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row&apos;s id or a visit&apos;s code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field, such as Answer.note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the newest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dkt::cli::InfoVerb</name>
    <message>
        <source>%1 units, %2 visits, %3 answers, %4 shortcomings, %5 open conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a dossier holds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dkt::cli::NewVerb</name>
    <message>
        <source>The file &quot;%1&quot; cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill it with a shipped sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill it from a dump or a prepared campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The campaign&apos;s title</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dkt::cli::RecordVerb</name>
    <message>
        <source>The file &quot;%1&quot; cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was recorded; mend these lines and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 edits, %2 of them changed something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record edits, one JSON object a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File of edits; - or none: standard input</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dkt::cli::SearchVerb</name>
    <message>
        <source>Find words; marks and case do not matter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dkt::cli::VerifyVerb</name>
    <message>
        <source>commit %1 of device %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tables do not say what the commits say; open the dossier anew to rebuild them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 commits of %2 devices: every signature and every link holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prove signatures, chains and tables</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
