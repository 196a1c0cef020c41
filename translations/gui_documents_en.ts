<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>dkt::gui::BatchDialog</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dkt::gui::BatchSummary</name>
    <message numerus="yes">
        <source>%n paper(s) written.</source>
        <translation>
            <numerusform>%n paper written.</numerusform>
            <numerusform>%n papers written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) failed.</source>
        <translation>
            <numerusform>%n paper failed.</numerusform>
            <numerusform>%n papers failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped before %n more paper(s).</source>
        <translation>
            <numerusform>Stopped before %n more paper.</numerusform>
            <numerusform>Stopped before %n more papers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dkt::gui::PaperOutput</name>
    <message numerus="yes">
        <source>Writing %n paper(s)</source>
        <translation>
            <numerusform>Writing %n paper</numerusform>
            <numerusform>Writing %n papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) written and checked in %1.</source>
        <translation>
            <numerusform>%n paper written and checked in %1.</numerusform>
            <numerusform>%n papers written and checked in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was made: %n of these papers say something that is in conflict. Decide it, or leave them out.</source>
        <translation>
            <numerusform>Nothing was made: %n of these papers says something that is in conflict. Decide it, or leave it out.</numerusform>
            <numerusform>Nothing was made: %n of these papers say something that is in conflict. Decide it, or leave them out.</numerusform>
        </translation>
    </message>
</context>
</TS>
