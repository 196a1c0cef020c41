<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN">
<context>
    <name>DocxCheckText</name>
    <message>
        <source>The file read back from the disk is not what was written. Save it to another disk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocxTableText</name>
    <message>
        <source>A table of the paper has a row with too many cells.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RenderingSteps</name>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SafeFile</name>
    <message>
        <source>“%1” cannot be written: you may not write there. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written: there is no room left on the disk. Free some space or choose another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written: its folder does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written: it is a folder. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written: the disk reports a failure (%2). Try another disk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>XmlOutput</name>
    <message>
        <source>The file could not be written to its end.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ZipOutput</name>
    <message>
        <source>The file could not be written to its end.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dkt::ActionNames</name>
    <message>
        <source>Campaign data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add legal basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holiday table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Common finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remediation action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of remediation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit&apos;s explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accountability review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downgrading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill dossier</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dkt::CalendarCsv</name>
    <message>
        <source>“%1” is no date; write it as 2026-09-02 or 02/09/2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no kind of day; write off or worked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not say whether the day is provisional; write yes or no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not UTF-8 text; save it as CSV UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark that opens a cell is never closed; close it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dkt::ChecklistJson</name>
    <message>
        <source>a text is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points cannot be negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of these words is expected: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checklist file cannot be read at %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checklist file has format version %1; this program reads version 1. Use the newer program that wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an item needs a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;dkt-checklist&quot; is expected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dkt::Deadline</name>
    <message>
        <source>A deadline cannot be computed without a valid date: give one between 1900 and 2999.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar leaves no working day: check its days off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) after %1, that day not counted (Civil Code 2015, Article 147).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after %1, that day not counted (Civil Code 2015, Article 147).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) after %1: the corresponding day, or the month&apos;s last (Civil Code 2015, Article 148).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The term ended on a day off and moves to the next working day (Article 148): %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturdays and Sundays not worked are passed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturdays and Sundays not worked are passed over, and the days off %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A term of %1 cannot be computed: give a number from 1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisional: the days off of this period are not all settled yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Before %1” does not include that day: the last day is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day is %1, until 24:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a day off (%1); a stated date does not move.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dkt::FigureCheck</name>
    <message>
        <source>A figure is negative; enter 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One figure of the ratio is missing; enter both, or neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ratio of 0 cannot be scored; choose “nothing arose” if there was nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part (%1) is larger than the whole (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A count is negative; enter 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no count; enter a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are met, but the item has only %2 requirements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer names a part that the item does not have; choose again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one option is chosen; leave one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target must be more than 0 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target the ratio is held against is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A figure is recorded that the scoring rule does not use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures are recorded although the item does not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is marked as met, but the figures earn no points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is marked as not met, but the figures earn all points.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dkt::Labels</name>
    <message>
        <source>Met</source>
        <comment>Outcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly met</source>
        <comment>Outcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not met</source>
        <comment>Outcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing arose</source>
        <comment>Outcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable</source>
        <comment>Outcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength</source>
        <comment>FindingKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcoming</source>
        <comment>FindingKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All units</source>
        <comment>Extent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most units</source>
        <comment>Extent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some units</source>
        <comment>Extent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named units</source>
        <comment>Extent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minor</source>
        <comment>FindingSeverity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>FindingSeverity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serious</source>
        <comment>FindingSeverity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be fixed at once</source>
        <comment>FixClass</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs time</source>
        <comment>FixClass</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started</source>
        <comment>ActionState</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <comment>ActionState</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported done</source>
        <comment>ActionState</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>ActionState</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head</source>
        <comment>Role</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deputy head</source>
        <comment>Role</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secretary</source>
        <comment>Role</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member</source>
        <comment>Role</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On site</source>
        <comment>VisitMode</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By file</source>
        <comment>VisitMode</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-check</source>
        <comment>VisitMode</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joint</source>
        <comment>VisitMode</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unannounced</source>
        <comment>VisitMode</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>VisitState</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <comment>VisitState</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <comment>VisitState</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <comment>DeadlineStatus</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <comment>DeadlineStatus</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due within 7 days</source>
        <comment>DeadlineStatus</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>DeadlineStatus</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the issue of the conclusion</source>
        <comment>DeadlineEvent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the day of the visit</source>
        <comment>DeadlineEvent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before (exclusive)</source>
        <comment>DateWording</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the latest on</source>
        <comment>DateWording</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until the end of</source>
        <comment>DateWording</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dkt::PlanService</name>
    <message>
        <source>The checklist &quot;%1&quot; has no items; nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The visit&apos;s unit is not in this dossier; add the unit first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a visit &quot;%1&quot; already; give this one another code.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dkt::RecordScript</name>
    <message>
        <source>there is no visit &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several units are called &quot;%1&quot;; give the code instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no unit &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no team &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no checklist &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no common finding &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the visit&apos;s checklist has no item &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a member needs a name or a post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of these is expected: visit, plan, campaign, legalDocument, team, member, unit, commonFinding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a unit needs a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a visit &quot;%1&quot; already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an answer needs the code of its item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a finding needs its condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key of the finding whose remediation this is about is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a common finding needs a key, so that findings can name it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no JSON, from character %1 on (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line must be one JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dkt::RecordingService</name>
    <message>
        <source>This visit is not in the dossier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This item is not in the checklist of the visit &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A finding needs its condition: write what was found, then save.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dkt::Sample</name>
    <message>
        <source>The shipped checklist &quot;%1&quot; is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sample &quot;%1&quot;; there is: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dkt::SnapshotJson</name>
    <message>
        <source>The file %1 cannot be read; check that it exists and may be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is not JSON: at byte %2 something else was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a file beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is used twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nothing called &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date such as 2021-10-01 is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole numbers from 0 are expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>32 hexadecimal digits are expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such key here; check its spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dossier data cannot be read at %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of these words is expected: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number from 1 to 3660 is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date or a term in workingDays, days or months is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a unit needs a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checklist files cannot be read from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the checklist has no item &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;dkt-snapshot&quot; is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dossier data has format version %1; this program reads version 1. Use the newer program that wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF cannot be written. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not written completely. Try again, or save to another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer does not take the job. Check that it is switched on and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
