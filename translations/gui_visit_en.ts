<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>dkt::gui::EvidencePane</name>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dkt::gui::FindingPane</name>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dkt::gui::FinishDialog</name>
    <message numerus="yes">
        <source>%n items without an answer</source>
        <translation>
            <numerusform>%n item without an answer</numerusform>
            <numerusform>%n items without an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items not fully met without a shortcoming written down</source>
        <translation>
            <numerusform>%n item not fully met without a shortcoming written down</numerusform>
            <numerusform>%n items not fully met without a shortcoming written down</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items waiting for points</source>
        <translation>
            <numerusform>%n item waiting for points</numerusform>
            <numerusform>%n items waiting for points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shortcomings without a recommendation</source>
        <translation>
            <numerusform>%n shortcoming without a recommendation</numerusform>
            <numerusform>%n shortcomings without a recommendation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shortcomings without a legal basis</source>
        <translation>
            <numerusform>%n shortcoming without a legal basis</numerusform>
            <numerusform>%n shortcomings without a legal basis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items on which two people disagree</source>
        <translation>
            <numerusform>%n item on which two people disagree</numerusform>
            <numerusform>%n items on which two people disagree</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dkt::gui::ItemHeader</name>
    <message numerus="yes">
        <source>%n items chosen: an outcome answers them all</source>
        <translation>
            <numerusform>%n item chosen: an outcome answers it</numerusform>
            <numerusform>%n items chosen: an outcome answers them all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dkt::gui::SelfScorePane</name>
    <message numerus="yes">
        <source>%n scores pasted</source>
        <translation>
            <numerusform>%n score pasted</numerusform>
            <numerusform>%n scores pasted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dkt::gui::VisitBar</name>
    <message numerus="yes">
        <source>%n shortcomings</source>
        <translation>
            <numerusform>%n shortcoming</numerusform>
            <numerusform>%n shortcomings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dkt::gui::WordingsPopup</name>
    <message numerus="yes">
        <source>%1 and %n others</source>
        <translation>
            <numerusform>%1 and %n other</numerusform>
            <numerusform>%1 and %n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Search among %n wordings</source>
        <translation>
            <numerusform>Search in %n wording</numerusform>
            <numerusform>Search among %n wordings</numerusform>
        </translation>
    </message>
</context>
</TS>
