<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>dkt::cli::ReportVerb</name>
    <message numerus="yes">
        <source>%n paper(s) written to %1.</source>
        <translation>
            <numerusform>%n paper written to %1.</numerusform>
            <numerusform>%n papers written to %1.</numerusform>
        </translation>
    </message>
</context>
</TS>
