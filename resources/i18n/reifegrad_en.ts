<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name />
    <message numerus="yes">
        <source>components</source>
        <comment>%n dependent action(s)</comment>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
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
        <source>Find out %n answer(s) that nobody knew</source>
        <translation>
            <numerusform>Find out %n answer that nobody knew</numerusform>
            <numerusform>Find out %n answers that nobody knew</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide on %n proposed measure(s)</source>
        <translation>
            <numerusform>Decide on %n proposed action</numerusform>
            <numerusform>Decide on %n proposed actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Name who is responsible for %n measure(s)</source>
        <translation>
            <numerusform>Name who is responsible for %n action</numerusform>
            <numerusform>Name who is responsible for %n actions</numerusform>
        </translation>
    </message>
</context>
</TS>