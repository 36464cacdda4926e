<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AnalysisArea</name>
    <message numerus="yes">
        <source>only {0} of %n dimension(s)</source>
        <translation>
            <numerusform>only {0} of %n dimension</numerusform>
            <numerusform>only {0} of %n dimensions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n process(es) have no level yet, because questions are open.</source>
        <translation>
            <numerusform>%n process has no level yet, because questions are open.</numerusform>
            <numerusform>%n processes have no level yet, because questions are open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerImport</name>
    <message numerus="yes">
        <source>%n file(s) read in.</source>
        <translation>
            <numerusform>%n file read in.</numerusform>
            <numerusform>%n files read in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n process(es)</source>
        <translation>
            <numerusform>%n process</numerusform>
            <numerusform>%n processes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s)</source>
        <translation>
            <numerusform>%n response</numerusform>
            <numerusform>%n responses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AssessmentActions</name>
    <message numerus="yes">
        <source>Delete “{0}” with %n answer(s)?</source>
        <translation>
            <numerusform>Delete “{0}” with %n answer?</numerusform>
            <numerusform>Delete “{0}” with %n answers?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardTab</name>
    <message numerus="yes">
        <source>{0}: %n action(s)</source>
        <translation>
            <numerusform>{0}: %n action</numerusform>
            <numerusform>{0}: %n actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message numerus="yes">
        <source>Change %n action(s)</source>
        <translation>
            <numerusform>Change %n action</numerusform>
            <numerusform>Change %n actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeDialog</name>
    <message numerus="yes">
        <source>%n copy(s) on this computer belong to files copied from or to this one and stay as they are.</source>
        <translation>
            <numerusform>%n copy on this computer belongs to the original or to a copy of this file. It stays as it is.</numerusform>
            <numerusform>%n copies on this computer belong to the original or to copies of this file. They stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message numerus="yes">
        <source>%n answer(s) are still missing.</source>
        <translation>
            <numerusform>%n answer is still missing.</numerusform>
            <numerusform>%n answers are still missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message numerus="yes">
        <source>%n action(s) adopted</source>
        <translation>
            <numerusform>%n action adopted</numerusform>
            <numerusform>%n actions adopted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentsTab</name>
    <message numerus="yes">
        <source>%n question(s) with a box for every answer and room for notes.</source>
        <translation>
            <numerusform>%n question with a box for every answer and room for notes.</numerusform>
            <numerusform>%n questions with a box for every answer and room for notes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message numerus="yes">
        <source>Erase %n answer(s) of “{0}”?</source>
        <translation>
            <numerusform>Erase %n answer of “{0}”?</numerusform>
            <numerusform>Erase %n answers of “{0}”?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase them from %n restore point(s), too</source>
        <translation>
            <numerusform>Erase them from %n restore point, too</numerusform>
            <numerusform>Erase them from %n restore points, too</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n restore point(s) may still hold the answers.</source>
        <translation>
            <numerusform>%n restore point may still hold the answers.</numerusform>
            <numerusform>%n restore points may still hold the answers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) may still hold the answers.</source>
        <translation>
            <numerusform>%n file may still hold the answers.</numerusform>
            <numerusform>%n files may still hold the answers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message numerus="yes">
        <source>%n level(s) of services or processes stay as they are.</source>
        <translation>
            <numerusform>%n level of a service or process stays as it is.</numerusform>
            <numerusform>%n levels of services or processes stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The other version does not rate %n service(s) or process(es).</source>
        <translation>
            <numerusform>The other version does not rate %n service or process.</numerusform>
            <numerusform>The other version does not rate %n services or processes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListTab</name>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of %n action(s)</source>
        <translation>
            <numerusform>{0} of %n action</numerusform>
            <numerusform>{0} of %n actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeasuresArea</name>
    <message numerus="yes">
        <source>You see {0} of %n action(s).</source>
        <translation>
            <numerusform>You see {0} of %n action.</numerusform>
            <numerusform>You see {0} of %n actions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message numerus="yes">
        <source>Answer %n open question(s)</source>
        <translation>
            <numerusform>Answer %n open question</numerusform>
            <numerusform>Answer %n open questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rate %n open criterion(s) of services</source>
        <translation>
            <numerusform>Rate %n open criterion of services</numerusform>
            <numerusform>Rate %n open criteria of services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait for %n more response(s); only then is there a result</source>
        <translation>
            <numerusform>Wait for %n more response; only then is there a result</numerusform>
            <numerusform>Wait for %n more responses; only then is there a result</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answer %n open question(s) about processes</source>
        <translation>
            <numerusform>Answer %n open question about processes</numerusform>
            <numerusform>Answer %n open questions about processes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Find out %n answer(s) that nobody knew</source>
        <translation>
            <numerusform>Find out %n answer that nobody knew</numerusform>
            <numerusform>Find out %n answers that nobody knew</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look through %n answer(s) flagged for review</source>
        <translation>
            <numerusform>Look through %n answer flagged for review</numerusform>
            <numerusform>Look through %n answers flagged for review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide on %n proposed action(s)</source>
        <translation>
            <numerusform>Decide on %n proposed action</numerusform>
            <numerusform>Decide on %n proposed actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Name who is responsible for %n action(s)</source>
        <translation>
            <numerusform>Name who is responsible for %n action</numerusform>
            <numerusform>Name who is responsible for %n actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OptionsPanel</name>
    <message numerus="yes">
        <source>%n remark(s) before you export</source>
        <translation>
            <numerusform>%n remark before you export</numerusform>
            <numerusform>%n remarks before you export</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverrideDialog</name>
    <message numerus="yes">
        <source>The value is set for %n further action(s) as well.</source>
        <translation>
            <numerusform>The value is set for %n further action as well.</numerusform>
            <numerusform>The value is set for %n further actions as well.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pasting</name>
    <message numerus="yes">
        <source>%n process(es) added.</source>
        <translation>
            <numerusform>%n process added.</numerusform>
            <numerusform>%n processes added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) added.</source>
        <translation>
            <numerusform>%n service added.</numerusform>
            <numerusform>%n services added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) entered.</source>
        <translation>
            <numerusform>%n answer entered.</numerusform>
            <numerusform>%n answers entered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) that are there already are replaced.</source>
        <translation>
            <numerusform>%n answer that is there already is replaced.</numerusform>
            <numerusform>%n answers that are there already are replaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) do not fit and stay out. They stand first.</source>
        <translation>
            <numerusform>%n cell does not fit and stays out. It stands first.</numerusform>
            <numerusform>%n cells do not fit and stay out. They stand first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message numerus="yes">
        <source>%n sheet(s) entered.</source>
        <translation>
            <numerusform>%n sheet entered.</numerusform>
            <numerusform>%n sheets entered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read in the answers of %n file(s)?</source>
        <translation>
            <numerusform>Read in the answers of %n file?</numerusform>
            <numerusform>Read in the answers of %n files?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleTab</name>
    <message numerus="yes">
        <source>%n group(s) added</source>
        <translation>
            <numerusform>%n group added</numerusform>
            <numerusform>%n groups added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceBox</name>
    <message numerus="yes">
        <source>About %n of them fit(s) into the room.</source>
        <translation>
            <numerusform>About %n of them fits into the room.</numerusform>
            <numerusform>About %n of them fit into the room.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProposalsDialog</name>
    <message numerus="yes">
        <source>Adopt %n action(s)</source>
        <translation>
            <numerusform>Adopt %n action</numerusform>
            <numerusform>Adopt %n actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message numerus="yes">
        <source>Add %n file(s) as evidence for {0}?</source>
        <translation>
            <numerusform>Add %n file as evidence for {0}?</numerusform>
            <numerusform>Add %n files as evidence for {0}?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RefusedLine</name>
    <message numerus="yes">
        <source>To the next of %n marked cell(s)</source>
        <translation>
            <numerusform>To the next of %n marked cells</numerusform>
            <numerusform>To the next of %n marked cells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResponseReader</name>
    <message numerus="yes">
        <source>%n response(s) read in.</source>
        <translation>
            <numerusform>%n response read in.</numerusform>
            <numerusform>%n responses read in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message numerus="yes">
        <source>%n sentence(s) over charts were written by hand. Look whether they fit the figures.</source>
        <translation>
            <numerusform>%n sentence over a chart was written by hand. Look whether it fits the figures.</numerusform>
            <numerusform>%n sentences over charts were written by hand. Look whether they fit the figures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The appendix shows %n note(s). Look whether they name people.</source>
        <translation>
            <numerusform>The appendix shows %n note. Look whether it names people.</numerusform>
            <numerusform>The appendix shows %n notes. Look whether they name people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) in the plan have nobody responsible.</source>
        <translation>
            <numerusform>%n action in the plan has nobody responsible.</numerusform>
            <numerusform>%n actions in the plan have nobody responsible.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScheduleTab</name>
    <message numerus="yes">
        <source>A proposal counts %n minutes per question and plans a break after 75 minutes.</source>
        <translation>
            <numerusform>A proposal counts %n minute per question and plans a break after 75 minutes at most.</numerusform>
            <numerusform>A proposal counts %n minutes per question and plans a break after 75 minutes at most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) added</source>
        <translation>
            <numerusform>%n meeting added</numerusform>
            <numerusform>%n meetings added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScopeRow</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScopeTab</name>
    <message numerus="yes">
        <source>%n threshold(s) differ from the survey.</source>
        <translation>
            <numerusform>%n threshold differs from the survey.</numerusform>
            <numerusform>%n thresholds differ from the survey.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Proposed are %n meeting(s).</source>
        <translation>
            <numerusform>Proposed is %n meeting.</numerusform>
            <numerusform>Proposed are %n meetings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Proposed are %n meeting(s), with a break after {0}.</source>
        <translation>
            <numerusform>Proposed is %n meeting, with a break after {0}.</numerusform>
            <numerusform>Proposed are %n meetings, with a break after {0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n criterion(s) per service</source>
        <translation>
            <numerusform>%n criterion per service</numerusform>
            <numerusform>%n criteria per service</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) per process</source>
        <translation>
            <numerusform>%n question per process</numerusform>
            <numerusform>%n questions per process</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServicesTab</name>
    <message numerus="yes">
        <source>The table has all %n, sort it by “One step away”.</source>
        <translation>
            <numerusform>The table has all %n, sort it by “One step away”.</numerusform>
            <numerusform>The table has all %n, sort it by “One step away”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message numerus="yes">
        <source>{0} person-days then take %n quarter(s), until {1}.</source>
        <translation>
            <numerusform>{0} person-days then take %n quarter, until {1}.</numerusform>
            <numerusform>{0} person-days then take %n quarters, until {1}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPanel</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>%n for review</source>
        <translation>
            <numerusform>%n for review</numerusform>
            <numerusform>%n for review</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThresholdsDialog</name>
    <message numerus="yes">
        <source>%n value(s) do not fit yet.</source>
        <translation>
            <numerusform>%n value does not fit yet.</numerusform>
            <numerusform>%n values do not fit yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) would change.</source>
        <translation>
            <numerusform>%n result would change.</numerusform>
            <numerusform>%n results would change.</numerusform>
        </translation>
    </message>
</context>
</TS>
