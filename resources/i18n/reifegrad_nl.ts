<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About and licences</source>
        <translation>Over en licenties</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Onderdeel</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licentie</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>Onderdelen van het programma</translation>
    </message>
    <message>
        <source>Reifegrad – maturity assessment for municipalities</source>
        <translation>Reifegrad – volwassenheidsmeting voor gemeenten</translation>
    </message>
    <message>
        <source>Version {0}. Licence: EUPL-1.2.</source>
        <translation>Versie {0}. Licentie: EUPL-1.2.</translation>
    </message>
    <message>
        <source>Surveys that come with it: {0}.</source>
        <translation>Meegeleverde vragenlijsten: {0}.</translation>
    </message>
    <message>
        <source>The program uses Qt and PySide6 under the LGPL 3. You may replace these libraries by versions of your own; the texts of the licences say how.</source>
        <translation>Het programma gebruikt Qt en PySide6 onder de LGPL 3. U kunt deze bibliotheken door eigen versies vervangen. De licentieteksten zeggen hoe.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Gekopieerd.</translation>
    </message>
    <message>
        <source>Licence of {0}</source>
        <translation>Licentie van {0}</translation>
    </message>
    <message>
        <source>Show licence</source>
        <translation>Licentie tonen</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>Gegevensmap openen</translation>
    </message>
    <message>
        <source>Copy system information</source>
        <translation>Systeeminfo kopiëren</translation>
    </message>
</context>
<context>
    <name>AnalysisArea</name>
    <message>
        <source>Evaluate</source>
        <translation>Analyseren</translation>
    </message>
    <message>
        <source>only {0}</source>
        <translation>alleen {0}</translation>
    </message>
    <message numerus="yes">
        <source>only {0} of %n dimension(s)</source>
        <translation>
            <numerusform>alleen {0} van %n thema</numerusform>
            <numerusform>alleen {0} van %n thema’s</numerusform>
        </translation>
    </message>
    <message>
        <source>The filter on “{0}” has no effect here.</source>
        <translation>Het filter op ‘{0}’ werkt hier niet.</translation>
    </message>
    <message>
        <source>{0} is out of scope: {1}</source>
        <translation>{0} valt buiten de reikwijdte: {1}</translation>
    </message>
    <message>
        <source>{0} is out of scope.</source>
        <translation>{0} valt buiten de reikwijdte.</translation>
    </message>
    <message>
        <source>These figures are provisional, because not enough questions are answered yet.</source>
        <translation>Deze cijfers zijn voorlopig, omdat er nog te weinig vragen zijn beantwoord.</translation>
    </message>
    <message>
        <source>There is no overall index yet, because too few questions are answered.</source>
        <translation>Er is nog geen totaalindex, omdat er te weinig vragen zijn beantwoord.</translation>
    </message>
    <message numerus="yes">
        <source>%n process(es) have no level yet, because questions are open.</source>
        <translation>
            <numerusform>%n proces heeft nog geen niveau, omdat er vragen openstaan.</numerusform>
            <numerusform>%n processen hebben nog geen niveau, omdat er vragen openstaan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer open questions</source>
        <translation>Open vragen beantwoorden</translation>
    </message>
</context>
<context>
    <name>AnswerBox</name>
    <message>
        <source>N</source>
        <comment>key for: not applicable</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>A</source>
        <comment>key for: not applicable, where N is the sign of a level</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>U</source>
        <comment>key for: not known</comment>
        <translation>W</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Reason why the question does not apply</source>
        <translation>Reden waarom de vraag niet van toepassing is</translation>
    </message>
    <message>
        <source>{0} – chosen</source>
        <translation>{0} – gekozen</translation>
    </message>
    <message>
        <source>{0} is no answer here. These keys are: {1}.</source>
        <translation>{0} is hier geen antwoord. Deze toetsen wel: {1}.</translation>
    </message>
    <message>
        <source>✓ Chosen</source>
        <translation>✓ Gekozen</translation>
    </message>
    <message>
        <source>A short reason is needed for this answer.</source>
        <translation>Dit antwoord heeft een korte reden nodig. Pas daarna wordt het opgeslagen.</translation>
    </message>
    <message>
        <source>Take back answer</source>
        <translation>Antwoord terugnemen</translation>
    </message>
    <message>
        <source>◁ Previously</source>
        <translation>◁ Eerder</translation>
    </message>
    <message>
        <source>◆ Target</source>
        <translation>◆ Doel</translation>
    </message>
</context>
<context>
    <name>AnswerImport</name>
    <message>
        <source>“{0}” is read in.</source>
        <translation>‘{0}’ is ingelezen.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) read in.</source>
        <translation>
            <numerusform>%n bestand ingelezen.</numerusform>
            <numerusform>%n bestanden ingelezen.</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Wat ervan komt</translation>
    </message>
    <message>
        <source>What people answered is evaluated at once. This cannot be undone, nor anything before it.</source>
        <translation>Antwoorden van medewerkers worden meteen geanalyseerd. Dat kunt u niet ongedaan maken, en ook niets daarvoor.</translation>
    </message>
    <message>
        <source>Everything is read in as one step. You can undo it.</source>
        <translation>Alles wordt in één stap ingelezen. U kunt die ongedaan maken.</translation>
    </message>
    <message>
        <source>Read in these answers?</source>
        <translation>Deze antwoorden inlezen?</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>Inlezen</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n dienst</numerusform>
            <numerusform>%n diensten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n process(es)</source>
        <translation>
            <numerusform>%n proces</numerusform>
            <numerusform>%n processen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s)</source>
        <translation>
            <numerusform>%n reactie</numerusform>
            <numerusform>%n reacties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n antwoord</numerusform>
            <numerusform>%n antwoorden</numerusform>
        </translation>
    </message>
    <message>
        <source>“{0}” of {1}</source>
        <translation>‘{0}’ van {1}</translation>
    </message>
    <message>
        <source>Is added to “{0}”. What is there stays.</source>
        <translation>Wordt toegevoegd aan ‘{0}’. Wat daar is, blijft.</translation>
    </message>
    <message>
        <source>These answers are there already. Each would count twice.</source>
        <translation>Deze antwoorden zijn daar al. Elk antwoord zou dubbel tellen.</translation>
    </message>
    <message>
        <source>Becomes a new assessment. It is closed and evaluated, and stays closed.</source>
        <translation>Wordt een nieuwe meting. Ze wordt afgesloten en geanalyseerd en blijft afgesloten.</translation>
    </message>
    <message>
        <source>Becomes a new assessment and is closed. Too few people answered for figures.</source>
        <translation>Wordt een nieuwe meting en wordt afgesloten. Voor uitkomsten hebben te weinig mensen geantwoord.</translation>
    </message>
    <message>
        <source>Becomes a new assessment.</source>
        <translation>Wordt een nieuwe meting.</translation>
    </message>
    <message>
        <source>There is one with this title and day already. It stays.</source>
        <translation>Er is al een meting met deze titel en dag. Die blijft.</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>Weergave</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoog contrast</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kleuren</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekstgrootte</translation>
    </message>
    <message>
        <source>Nothing moves or blinks in this program.</source>
        <translation>In dit programma beweegt of knippert niets.</translation>
    </message>
</context>
<context>
    <name>AssessmentActions</name>
    <message>
        <source>New &amp;assessment …</source>
        <translation>Nieuwe &amp;meting …</translation>
    </message>
    <message>
        <source>&amp;Follow-up assessment …</source>
        <translation>&amp;Vervolgmeting …</translation>
    </message>
    <message>
        <source>Scope and &amp;weights …</source>
        <translation>Omvang en &amp;gewichten …</translation>
    </message>
    <message>
        <source>Deta&amp;ils …</source>
        <translation>Ge&amp;gevens …</translation>
    </message>
    <message>
        <source>New &amp;version of the survey …</source>
        <translation>Nieu&amp;we versie van de vragenlijst …</translation>
    </message>
    <message>
        <source>Add &amp;your own survey …</source>
        <translation>Eigen vragenlij&amp;st toevoegen …</translation>
    </message>
    <message>
        <source>&amp;Close assessment …</source>
        <translation>Meting &amp;afsluiten …</translation>
    </message>
    <message>
        <source>&amp;Reopen assessment</source>
        <translation>Meting weer o&amp;penen</translation>
    </message>
    <message>
        <source>Era&amp;se answers …</source>
        <translation>A&amp;ntwoorden wissen …</translation>
    </message>
    <message>
        <source>Dele&amp;te assessment …</source>
        <translation>Meting verwij&amp;deren …</translation>
    </message>
    <message>
        <source>Answers stay with the version that people answered.</source>
        <translation>Antwoorden blijven bij de versie die is ingevuld.</translation>
    </message>
    <message>
        <source>To use another version, start a new assessment with it.</source>
        <translation>Begin met de andere versie een nieuwe meting.</translation>
    </message>
    <message>
        <source>{0} is created. {1} stays as it is.</source>
        <translation>{0} is aangemaakt. {1} blijft ongewijzigd.</translation>
    </message>
    <message>
        <source>Surveys (*.yaml *.yml *.xlsx)</source>
        <translation>Vragenlijsten (*.yaml *.yml *.xlsx)</translation>
    </message>
    <message>
        <source>Add your own survey</source>
        <translation>Eigen vragenlijst toevoegen</translation>
    </message>
    <message>
        <source>Add this survey to the file?</source>
        <translation>Deze vragenlijst aan het bestand toevoegen?</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>The file is being read</source>
        <translation>Het bestand wordt gelezen</translation>
    </message>
    <message>
        <source>The survey is being read</source>
        <translation>De vragenlijst wordt gelezen</translation>
    </message>
    <message>
        <source>This survey cannot be used</source>
        <translation>Deze vragenlijst kan niet worden gebruikt</translation>
    </message>
    <message>
        <source>{0} {1} is at hand now. Start an assessment with it.</source>
        <translation>{0} {1} staat nu klaar. Begin er een meting mee.</translation>
    </message>
    <message numerus="yes">
        <source>Delete “{0}” with %n answer(s)?</source>
        <translation>
            <numerusform>‘{0}’ met %n antwoord verwijderen?</numerusform>
            <numerusform>‘{0}’ met %n antwoorden verwijderen?</numerusform>
        </translation>
    </message>
    <message>
        <source>A restore point is kept for 30 days.</source>
        <translation>Een herstelpunt blijft 30 dagen bewaard.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>{0} is deleted.</source>
        <translation>{0} is verwijderd.</translation>
    </message>
    <message>
        <source>The assessment is being deleted</source>
        <translation>De meting wordt verwijderd</translation>
    </message>
</context>
<context>
    <name>AssessmentDialog</name>
    <message>
        <source>Details of the assessment</source>
        <translation>Gegevens van de meting</translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation>Nieuwe meting</translation>
    </message>
    <message>
        <source>Short check</source>
        <translation>Korte versie</translation>
    </message>
    <message>
        <source>Staff survey {0}</source>
        <translation>Enquête {0}</translation>
    </message>
    <message>
        <source>Processes {0}</source>
        <translation>Processen {0}</translation>
    </message>
    <message>
        <source>OZG/EfA {0}</source>
        <translation>OZG/EfA {0}</translation>
    </message>
    <message>
        <source>All questions: {0}</source>
        <translation>Alle vragen: {0}</translation>
    </message>
    <message>
        <source>Earlier assessments stay as they are and are shown for comparison.</source>
        <translation>Eerdere metingen blijven zoals ze zijn en worden ter vergelijking getoond.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>AttributesTab</name>
    <message>
        <source>Process</source>
        <translation>Proces</translation>
    </message>
    <message>
        <source>How is the level calculated?</source>
        <translation>Hoe wordt het niveau berekend?</translation>
    </message>
    <message>
        <source>Go to the process</source>
        <translation>Naar het proces</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Kenmerk</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Bereikt</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Oordeel</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwoord</translation>
    </message>
    <message>
        <source>Process attributes</source>
        <translation>Proceskenmerken</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thema’s</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>Attributes and levels follow from all dimensions, so they are shown whole.</source>
        <translation>Attributen en niveaus volgen uit alle thema’s en blijven daarom helemaal zichtbaar.</translation>
    </message>
    <message>
        <source>Enter or a double click shows how a figure is calculated.</source>
        <translation>Enter of een dubbelklik laat zien hoe een cijfer is berekend.</translation>
    </message>
    <message>
        <source>Themes show where work is waiting. They have no bearing on the level.</source>
        <translation>Thema’s laten zien waar werk ligt. Op het niveau hebben ze geen invloed.</translation>
    </message>
    <message>
        <source>Enter or a double click opens the question.</source>
        <translation>Enter of een dubbelklik opent de vraag.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} van {1}</translation>
    </message>
    <message>
        <source>What would raise the level</source>
        <translation>Wat het niveau zou verhogen</translation>
    </message>
    <message>
        <source>{0} (knock-out)</source>
        <translation>{0} (knock-outcriterium)</translation>
    </message>
</context>
<context>
    <name>BackupTable</name>
    <message>
        <source>Made</source>
        <translation>Gemaakt</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Aanleiding</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Restore points …</source>
        <translation>Herstelpunten …</translation>
    </message>
    <message>
        <source>The restore point is being restored</source>
        <translation>Het herstelpunt wordt teruggezet</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Restore points</source>
        <translation>Herstelpunten</translation>
    </message>
    <message>
        <source>There is no restore point of this file yet.</source>
        <translation>Van dit bestand is er nog geen herstelpunt.</translation>
    </message>
    <message>
        <source>Create a restore point …</source>
        <translation>Herstelpunt maken …</translation>
    </message>
    <message>
        <source>Restore …</source>
        <translation>Terugzetten …</translation>
    </message>
    <message>
        <source>Save as a file …</source>
        <translation>Als bestand opslaan …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Map openen</translation>
    </message>
    <message>
        <source>Create a restore point</source>
        <translation>Herstelpunt maken</translation>
    </message>
    <message>
        <source>Name of the restore point</source>
        <translation>Naam van het herstelpunt</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Maken</translation>
    </message>
    <message>
        <source>The file stays as it is. You can come back to this state later.</source>
        <translation>Het bestand blijft zoals het is. U kunt later naar deze stand terugkeren.</translation>
    </message>
    <message>
        <source>“{0}” is kept until you delete it.</source>
        <translation>‘{0}’ blijft bewaard tot u het verwijdert.</translation>
    </message>
    <message>
        <source>The restore point is being read</source>
        <translation>Het herstelpunt wordt gelezen</translation>
    </message>
    <message>
        <source>Back to {0}.</source>
        <translation>Terug naar de stand van {0}.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} van {1}</translation>
    </message>
    <message>
        <source>Reifegrad files (*.reifegrad)</source>
        <translation>Reifegrad-bestanden (*.reifegrad)</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Als bestand opslaan</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>Opgeslagen als {0}</translation>
    </message>
    <message>
        <source>Delete the restore point “{0}”?</source>
        <translation>Herstelpunt ‘{0}’ verwijderen?</translation>
    </message>
    <message>
        <source>The file itself stays as it is. Nothing brings the restore point back.</source>
        <translation>Het bestand zelf blijft zoals het is. Het herstelpunt komt niet terug.</translation>
    </message>
    <message>
        <source>The restore point is deleted.</source>
        <translation>Het herstelpunt is verwijderd.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Whenever the file was changed, a restore point is made when it is opened, and when you save. Older ones are thinned out; named ones stay.</source>
        <translation>Na wijzigingen komt er bij het volgende openen een herstelpunt, en ook bij het opslaan. Van oudere blijven er steeds minder over; die met een naam blijven.</translation>
    </message>
    <message>
        <source>This file is open for reading only. To go back, open it for editing.</source>
        <translation>Dit bestand is alleen-lezen geopend. Open het om te bewerken als u een stand wilt terugzetten.</translation>
    </message>
    <message>
        <source>New restore points are made there. Those that exist stay where they are, and in this list.</source>
        <translation>Nieuwe herstelpunten komen daar. Bestaande blijven waar ze zijn, en in deze lijst.</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Restore points</source>
        <translation>Herstelpunten</translation>
    </message>
</context>
<context>
    <name>BarGrip</name>
    <message>
        <source>{0} begins in {1}.</source>
        <translation>{0} begint in {1}.</translation>
    </message>
    <message>
        <source>{0} stays in {1}.</source>
        <translation>{0} blijft in {1}.</translation>
    </message>
</context>
<context>
    <name>Beginning</name>
    <message>
        <source>Set the scope</source>
        <translation>Omvang bepalen</translation>
    </message>
    <message>
        <source>Invite to the workshop</source>
        <translation>Voor de workshop uitnodigen</translation>
    </message>
    <message>
        <source>No rating yet. Begin with the scope, or invite people to the workshop.</source>
        <translation>Nog geen beoordeling. Begin met de omvang of nodig uit voor de workshop.</translation>
    </message>
</context>
<context>
    <name>BoardTab</name>
    <message>
        <source>The cards stay where they are: this file is open for reading only.</source>
        <translation>De kaarten blijven waar ze zijn: dit bestand is alleen om te lezen geopend.</translation>
    </message>
    <message>
        <source>Drag a card to another column, or use “Change status” and its keys.</source>
        <translation>Sleep een kaart naar een andere kolom, of gebruik ‘Status wijzigen’ of Ctrl+Shift+pijl.</translation>
    </message>
    <message numerus="yes">
        <source>{0}: %n action(s)</source>
        <translation>
            <numerusform>{0}: %n maatregel</numerusform>
            <numerusform>{0}: %n maatregelen</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} stays: this file is open for reading only.</source>
        <translation>{0} blijft: dit bestand is alleen om te lezen geopend.</translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message numerus="yes">
        <source>Change %n action(s)</source>
        <translation>
            <numerusform>%n maatregel wijzigen</numerusform>
            <numerusform>%n maatregelen wijzigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Fields that stay empty are left as they are; tick “Clear” to empty one. All changes are one step to undo.</source>
        <translation>Wat leeg is, blijft zoals het is. ‘Leegmaken’ verwijdert wat in een veld staat. Alle wijzigingen maakt u in één stap ongedaan.</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>zoals het is</translation>
    </message>
    <message>
        <source>Enter whole euros, such as 4500 or 4,500.00.</source>
        <translation>Vul hele euro’s in, zoals 4500 of 4.500,00.</translation>
    </message>
    <message>
        <source>as proposed</source>
        <translation>zoals voorgesteld</translation>
    </message>
    <message>
        <source>Enter a day with day, month and year.</source>
        <translation>Vul dag, maand en jaar in.</translation>
    </message>
    <message>
        <source>Choose a day from the calendar</source>
        <translation>Dag uit de kalender kiezen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Lead (role)</source>
        <translation>Trekker (rol)</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Verantwoordelijk</translation>
    </message>
    <message>
        <source>Others taking part</source>
        <translation>Betrokkenen</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Uiterlijk op</translation>
    </message>
    <message>
        <source>Cost once</source>
        <translation>Kosten eenmalig</translation>
    </message>
    <message>
        <source>Cost per year</source>
        <translation>Kosten per jaar</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Financiering</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leegmaken</translation>
    </message>
    <message>
        <source>Clear: {0}</source>
        <translation>Leegmaken: {0}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>is cleared</source>
        <translation>wordt leeggemaakt</translation>
    </message>
</context>
<context>
    <name>Calculating</name>
    <message>
        <source>Being calculated</source>
        <translation>Wordt berekend</translation>
    </message>
</context>
<context>
    <name>ChangeDialog</name>
    <message>
        <source>Passphrase of the file</source>
        <translation>Wachtwoordzin van het bestand</translation>
    </message>
    <message>
        <source>Set &amp;another passphrase</source>
        <translation>&amp;Andere wachtwoordzin instellen</translation>
    </message>
    <message>
        <source>&amp;Remove the passphrase: the file can then be read by anyone</source>
        <translation>Wachtwoordzin op&amp;heffen: iedereen kan het bestand dan lezen</translation>
    </message>
    <message>
        <source>&amp;Show what I type</source>
        <translation>Invoer &amp;tonen</translation>
    </message>
    <message>
        <source>Create a restore &amp;point first</source>
        <translation>Eerst een herstel&amp;punt maken</translation>
    </message>
    <message>
        <source>&amp;New passphrase, at least {0} characters</source>
        <translation>&amp;Nieuwe wachtwoordzin, minstens {0} tekens</translation>
    </message>
    <message>
        <source>The same a&amp;gain</source>
        <translation>No&amp;g een keer dezelfde</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Huidige wachtwoordzin</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>This is not the present passphrase. Check Caps Lock and the language of the keyboard.</source>
        <translation>Dit is niet de huidige wachtwoordzin. Controleer Caps Lock en de taal van het toetsenbord.</translation>
    </message>
    <message>
        <source>Before the passphrase was changed</source>
        <translation>Voor het wijzigen van de wachtwoordzin</translation>
    </message>
    <message>
        <source>File and restore points are written anew</source>
        <translation>Bestand en herstelpunten worden opnieuw geschreven</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) on this computer belong to files copied from or to this one and stay as they are.</source>
        <translation>
            <numerusform>%n back-up op deze computer hoort bij het origineel of bij een kopie van dit bestand. Die blijft zoals hij is.</numerusform>
            <numerusform>%n back-ups op deze computer horen bij het origineel of bij kopieën van dit bestand. Die blijven zoals ze zijn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can recover a lost passphrase, and nobody can open the file without it. Keep it in a safe place.
The restore points of this file on this computer get the same passphrase. Copies elsewhere, reports and exported workbooks stay as they are.</source>
        <translation>Niemand kan een verloren wachtwoordzin terughalen. Zonder de wachtwoordzin opent niemand het bestand. Bewaar hem goed.
Hij geldt ook voor de herstelpunten van dit bestand op deze computer. Kopieën elders, rapporten en werkmappen blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>Remove passphrase</source>
        <translation>Wachtwoordzin opheffen</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>Wachtwoordzin wijzigen</translation>
    </message>
    <message>
        <source>Encrypt</source>
        <translation>Versleutelen</translation>
    </message>
    <message>
        <source>The restore points of this file on this computer then need no passphrase either. Copies elsewhere keep theirs.</source>
        <translation>De herstelpunten van dit bestand op deze computer hebben dan ook geen wachtwoordzin meer nodig. Kopieën op andere plaatsen houden hun eigen wachtwoordzin.</translation>
    </message>
    <message>
        <source>Four unrelated words are easy to remember and hard to guess.</source>
        <translation>Vier losse woorden zijn makkelijk te onthouden en moeilijk te raden.</translation>
    </message>
    <message>
        <source>This holds a character that cannot be used.</source>
        <translation>Er zit een teken in dat niet kan worden gebruikt.</translation>
    </message>
    <message>
        <source>Too short: {0} of {1} characters</source>
        <translation>Te kort: {0} van {1} tekens</translation>
    </message>
    <message>
        <source>The two entries differ.</source>
        <translation>U hebt niet twee keer hetzelfde getypt.</translation>
    </message>
    <message>
        <source>Easy to guess: take a longer one</source>
        <translation>Makkelijk te raden: kies een langere</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Goed</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>Zeer goed</translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>Show as table</source>
        <translation>Als tabel tonen</translation>
    </message>
    <message>
        <source>How calculated?</source>
        <translation>Hoe berekend?</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>As picture</source>
        <translation>Als afbeelding</translation>
    </message>
    <message>
        <source>As table</source>
        <translation>Als tabel</translation>
    </message>
    <message>
        <source>How are the figures calculated? {0}</source>
        <translation>Hoe zijn de cijfers berekend? {0}</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cijfer</translation>
    </message>
    <message>
        <source>Calculation</source>
        <translation>Berekening</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>Als grafiek tonen</translation>
    </message>
</context>
<context>
    <name>CheckRun</name>
    <message>
        <source>Nothing is missing.</source>
        <translation>Er ontbreekt niets.</translation>
    </message>
    <message>
        <source>Answers, evidence, scope, meetings, actions and report were looked through.</source>
        <translation>Antwoorden, bewijs, omvang, bijeenkomsten, maatregelen en rapport zijn nagekeken.</translation>
    </message>
    <message>
        <source>Check for missing entries</source>
        <translation>Controle (ontbrekende gegevens)</translation>
    </message>
    <message>
        <source>&amp;Narrow the list</source>
        <translation>Lijst &amp;beperken</translation>
    </message>
    <message>
        <source>The files of the evidence are being looked for</source>
        <translation>De bestanden van het bewijs worden gezocht</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Close and evaluate</source>
        <translation>Afsluiten en analyseren</translation>
    </message>
    <message>
        <source>Close the assessment</source>
        <translation>Meting afsluiten</translation>
    </message>
    <message>
        <source>The survey is still running. Close it to evaluate it.</source>
        <translation>De enquête loopt nog. Sluit deze af om de resultaten te analyseren.</translation>
    </message>
    <message>
        <source>{0} is closed and evaluated.</source>
        <translation>{0} is afgesloten en geanalyseerd.</translation>
    </message>
    <message>
        <source>{0} is closed. Its answers can be read, not changed.</source>
        <translation>{0} is afgesloten. U kunt de antwoorden lezen, maar niet wijzigen.</translation>
    </message>
    <message>
        <source>Close “{0}” and evaluate it?</source>
        <translation>‘{0}’ afsluiten en analyseren?</translation>
    </message>
    <message>
        <source>What is open does not count. You can reopen the assessment later.</source>
        <translation>Wat open is, telt niet mee. U kunt de meting later weer openen.</translation>
    </message>
    <message>
        <source>Show open ones</source>
        <translation>Openstaande tonen</translation>
    </message>
    <message>
        <source>Close “{0}”?</source>
        <translation>‘{0}’ afsluiten?</translation>
    </message>
    <message>
        <source>No more answers come in after that, and the survey stays closed.</source>
        <translation>Daarna komen er geen antwoorden meer bij en blijft de enquête afgesloten.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are still missing.</source>
        <translation>
            <numerusform>Er ontbreekt nog %n reactie.</numerusform>
            <numerusform>Er ontbreken nog %n reacties.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that was done before can be undone then.</source>
        <translation>Eerdere stappen kunt u dan niet meer ongedaan maken.</translation>
    </message>
</context>
<context>
    <name>ColourChoice</name>
    <message>
        <source>such as #0B5CAD</source>
        <translation>bijvoorbeeld #0B5CAD</translation>
    </message>
    <message>
        <source>Choose colour …</source>
        <translation>Kleur kiezen …</translation>
    </message>
    <message>
        <source>Remove colour</source>
        <translation>Kleur verwijderen</translation>
    </message>
    <message>
        <source>Colour of the house</source>
        <translation>Huiskleur</translation>
    </message>
    <message>
        <source>Write the colour with six digits, such as #0B5CAD.</source>
        <translation>Schrijf de kleur met zes tekens, bijvoorbeeld #0B5CAD.</translation>
    </message>
    <message>
        <source>The colour is too pale for text on white. It is used for lines only.</source>
        <translation>De kleur is te bleek voor tekst op wit. Ze wordt alleen voor lijnen gebruikt.</translation>
    </message>
</context>
<context>
    <name>ColumnFilter</name>
    <message>
        <source>Filter by column</source>
        <translation>Kolommen filteren</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leeg</translation>
    </message>
    <message>
        <source>Show all values</source>
        <translation>Alle waarden tonen</translation>
    </message>
</context>
<context>
    <name>CombinedTab</name>
    <message>
        <source>What the results say together</source>
        <translation>Wat de resultaten samen zeggen</translation>
    </message>
    <message>
        <source>All surveys together</source>
        <translation>Totaalbeeld</translation>
    </message>
    <message>
        <source>Here the results of whole surveys stand side by side.</source>
        <translation>Hier staan de resultaten van hele metingen naast elkaar.</translation>
    </message>
</context>
<context>
    <name>CommentsDialog</name>
    <message>
        <source>Free texts</source>
        <translation>Open antwoorden</translation>
    </message>
    <message>
        <source>These texts are for reading through only. They never get into a report by themselves. Decide for each one whether it may be used: it may show who wrote it.</source>
        <translation>Deze teksten zijn alleen om door te lezen. Ze komen nooit vanzelf in een rapport. Beslis bij elke tekst of u die mag gebruiken. Een tekst kan laten zien wie hem schreef.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>no texts</source>
        <translation>geen teksten</translation>
    </message>
</context>
<context>
    <name>ComponentLine</name>
    <message>
        <source>Change …</source>
        <translation>Wijzigen …</translation>
    </message>
    <message>
        <source>Change {0}</source>
        <translation>{0} wijzigen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>Reset {0} to the computed value</source>
        <translation>{0} terugzetten op de berekende waarde</translation>
    </message>
    <message>
        <source>computed: {0}. Reason: {1}</source>
        <translation>berekend: {0}. Reden: {1}</translation>
    </message>
</context>
<context>
    <name>ContentBox</name>
    <message>
        <source>What to do</source>
        <translation>Wat er te doen is</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Prompted by</source>
        <translation>Aanleiding</translation>
    </message>
    <message>
        <source>Class and basis</source>
        <translation>Klasse en grondslag</translation>
    </message>
    <message>
        <source>Comes after</source>
        <translation>Voorwaarden</translation>
    </message>
    <message>
        <source>Go to {0}</source>
        <translation>Naar {0}</translation>
    </message>
    <message>
        <source>Nothing else is needed first.</source>
        <translation>Er is vooraf geen andere maatregel nodig.</translation>
    </message>
    <message>
        <source>Fulfilled already, or not part of this plan: {0}</source>
        <translation>Al vervuld of geen deel van dit plan: {0}</translation>
    </message>
</context>
<context>
    <name>DecisionPanel</name>
    <message>
        <source>What becomes of the answers</source>
        <translation>Wat er met de antwoorden gebeurt</translation>
    </message>
    <message>
        <source>What becomes of the answers to {0}</source>
        <translation>Wat er met de antwoorden op {0} gebeurt</translation>
    </message>
    <message>
        <source>{0} becomes</source>
        <translation>{0} wordt</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message numerus="yes">
        <source>%n action(s) adopted</source>
        <translation>
            <numerusform>%n maatregel overgenomen</numerusform>
            <numerusform>%n maatregelen overgenomen</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} taken out of the plan.</source>
        <translation>{0} uit het plan gehaald.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n maatregel</numerusform>
            <numerusform>%n maatregelen</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, now {1}</source>
        <translation>{0}, nu {1}</translation>
    </message>
    <message>
        <source>{0} is due on {1}.</source>
        <translation>Uiterste datum van {0}: {1}.</translation>
    </message>
    <message>
        <source>{0} begins in {1}.</source>
        <translation>{0} begint in {1}.</translation>
    </message>
</context>
<context>
    <name>DimensionPanel</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Verschil</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Enter or a double click opens the question.</source>
        <translation>Enter of dubbelklikken opent de vraag.</translation>
    </message>
    <message>
        <source>Questions of {0}</source>
        <translation>Vragen bij {0}</translation>
    </message>
    <message>
        <source>target {0}</source>
        <translation>doel {0}</translation>
    </message>
    <message>
        <source>mean gap {0} levels</source>
        <translation>gemiddeld verschil {0} niveaus</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Dekking</translation>
    </message>
</context>
<context>
    <name>DistributionTab</name>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveaus</translation>
    </message>
    <message>
        <source>Distance to the target</source>
        <translation>Afstand tot het doel</translation>
    </message>
    <message>
        <source>Numbers are questions. Click a dimension, or choose it with the arrow keys and press Enter, to see its questions.</source>
        <translation>De getallen tellen vragen. Klik op een thema om de vragen te zien, of kies het met de pijltoetsen en druk op Enter.</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Verdeling</translation>
    </message>
</context>
<context>
    <name>DocumentsTab</name>
    <message>
        <source>Save the questionnaire …</source>
        <translation>Vragenlijst opslaan …</translation>
    </message>
    <message>
        <source>Save the levels …</source>
        <translation>Niveaus opslaan …</translation>
    </message>
    <message>
        <source>Save the vote cards …</source>
        <translation>Stemkaarten opslaan …</translation>
    </message>
    <message>
        <source>Copy the invitation</source>
        <translation>Uitnodiging kopiëren</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) with a box for every answer and room for notes.</source>
        <translation>
            <numerusform>%n vraag met een vakje per antwoord en ruimte voor opmerkingen.</numerusform>
            <numerusform>%n vragen met een vakje per antwoord en ruimte voor opmerkingen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Gekopieerd.</translation>
    </message>
    <message>
        <source>The invitation is copied.</source>
        <translation>De uitnodiging is gekopieerd.</translation>
    </message>
    <message>
        <source>Save document</source>
        <translation>Document opslaan</translation>
    </message>
    <message>
        <source>The document is being written</source>
        <translation>Het document wordt geschreven</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>Opgeslagen als {0}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Map tonen</translation>
    </message>
    <message>
        <source>Language of the documents</source>
        <translation>Taal van de documenten</translation>
    </message>
    <message>
        <source>What do you print and send?</source>
        <translation>Wat drukt en verstuurt u?</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Vragenlijst</translation>
    </message>
    <message>
        <source>One page with all levels, for the table or the wall.</source>
        <translation>Eén pagina met alle niveaus, voor op tafel of aan de muur.</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveaus</translation>
    </message>
    <message>
        <source>Four cards of A6 on a page, to cut out. Print one set for each person.</source>
        <translation>Vier kaarten van A6 per pagina, om uit te knippen. Druk voor elke persoon een set af.</translation>
    </message>
    <message>
        <source>Vote cards</source>
        <translation>Stemkaarten</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Uitnodiging</translation>
    </message>
</context>
<context>
    <name>Dropping</name>
    <message>
        <source>files of this program (*.reifegrad)</source>
        <translation>bestanden van dit programma (*.reifegrad)</translation>
    </message>
    <message>
        <source>surveys of your own (YAML, Excel)</source>
        <translation>eigen vragenlijsten (YAML, Excel)</translation>
    </message>
    <message>
        <source>answers (CSV, JSON)</source>
        <translation>antwoorden (CSV, JSON)</translation>
    </message>
    <message>
        <source>Possible are: {0}.</source>
        <translation>Mogelijk zijn: {0}.</translation>
    </message>
    <message>
        <source>Spreadsheets with answers or actions cannot be read. Answers come as CSV or JSON.</source>
        <translation>Tabellen met antwoorden of maatregelen kunnen niet worden ingelezen. Antwoorden kunnen als CSV of JSON.</translation>
    </message>
    <message>
        <source>This format cannot be used here.</source>
        <translation>Dit formaat kunt u hier niet gebruiken.</translation>
    </message>
</context>
<context>
    <name>Edges</name>
    <message>
        <source> [Sample data]</source>
        <translation> [Voorbeeldgegevens]</translation>
    </message>
    <message>
        <source> [Read only]</source>
        <translation> [Alleen lezen]</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Undone: {0}</source>
        <translation>Ongedaan gemaakt: {0}</translation>
    </message>
    <message>
        <source>Done again: {0}</source>
        <translation>Opnieuw gedaan: {0}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Begin an assessment …</source>
        <translation>Meting beginnen …</translation>
    </message>
    <message>
        <source>No assessment yet</source>
        <translation>Nog geen meting</translation>
    </message>
    <message>
        <source>Begin with the questions. You see a result as soon as enough are answered.</source>
        <translation>Begin met de vragen. U ziet een resultaat zodra er genoeg zijn beantwoord.</translation>
    </message>
</context>
<context>
    <name>EndGrip</name>
    <message>
        <source>{0} is due on {1}.</source>
        <translation>Uiterste datum van {0}: {1}.</translation>
    </message>
</context>
<context>
    <name>Entered</name>
    <message>
        <source>What you entered is not stored yet.</source>
        <translation>Uw invoer is nog niet opgeslagen.</translation>
    </message>
    <message>
        <source>If you close the window now, it is lost.</source>
        <translation>Als u het venster nu sluit, gaat uw invoer verloren.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>Continue editing</source>
        <translation>Verder bewerken</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>This is not saved yet. It is tried again when you leave the field.</source>
        <translation>Dit is nog niet opgeslagen. Bij het verlaten van het veld wordt het opnieuw geprobeerd.</translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message numerus="yes">
        <source>Erase %n answer(s) of “{0}”?</source>
        <translation>
            <numerusform>%n reactie van ‘{0}’ wissen?</numerusform>
            <numerusform>%n reacties van ‘{0}’ wissen?</numerusform>
        </translation>
    </message>
    <message>
        <source>The figures stay as they are. Nothing brings the single answers and free texts back.</source>
        <translation>De cijfers blijven zoals ze zijn. Losse antwoorden en open antwoorden komen niet terug.</translation>
    </message>
    <message numerus="yes">
        <source>Erase them from %n restore point(s), too</source>
        <translation>
            <numerusform>Ook uit %n herstelpunt wissen</numerusform>
            <numerusform>Ook uit %n herstelpunten wissen</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>The answers are being erased</source>
        <translation>De antwoorden worden gewist</translation>
    </message>
    <message>
        <source>The answers of {0} are erased. Its figures stay.</source>
        <translation>De antwoorden van {0} zijn gewist. De cijfers blijven.</translation>
    </message>
    <message numerus="yes">
        <source>%n restore point(s) may still hold the answers.</source>
        <translation>
            <numerusform>%n herstelpunt bevat de antwoorden misschien nog.</numerusform>
            <numerusform>%n herstelpunten bevatten de antwoorden misschien nog.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) may still hold the answers.</source>
        <translation>
            <numerusform>%n bestand bevat de antwoorden misschien nog.</numerusform>
            <numerusform>%n bestanden bevatten de antwoorden misschien nog.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete these yourself:</source>
        <translation>Verwijder deze zelf:</translation>
    </message>
    <message>
        <source>Unsaved changes, kept here only. The start page restores or discards them:</source>
        <translation>Niet-opgeslagen wijzigingen die alleen op deze computer staan. Op de startpagina herstelt u ze of gooit u ze weg:</translation>
    </message>
    <message>
        <source>Unsaved changes {0} to {1}</source>
        <translation>Niet-opgeslagen wijzigingen {0} in {1}</translation>
    </message>
</context>
<context>
    <name>EvidenceAdding</name>
    <message>
        <source>Added as evidence: {0}</source>
        <translation>Toegevoegd als bewijsstuk: {0}</translation>
    </message>
    <message>
        <source>Left out, because it is there already: {0}</source>
        <translation>Weggelaten, omdat het er al is: {0}</translation>
    </message>
</context>
<context>
    <name>EvidenceBox</name>
    <message>
        <source>Evi&amp;dence</source>
        <translation>Bewi&amp;js</translation>
    </message>
    <message>
        <source>Grade of evidence</source>
        <translation>Sterkte van het bewijs</translation>
    </message>
    <message>
        <source>Add evidence …</source>
        <translation>Bewijsstuk toevoegen …</translation>
    </message>
    <message>
        <source>Or drop a file here, or paste it with Ctrl+V.</source>
        <translation>Of sleep een bestand hierheen. Of plak het met Ctrl+V.</translation>
    </message>
    <message>
        <source>There is nothing to paste here. Copy a file or an address first.</source>
        <translation>Hier valt niets te plakken. Kopieer eerst een bestand of een adres.</translation>
    </message>
    <message>
        <source>Copy in the file</source>
        <translation>Kopie in het bestand</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Gekoppeld</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Remove evidence {0}</source>
        <translation>Bewijsstuk {0} verwijderen</translation>
    </message>
    <message>
        <source>File not found.</source>
        <translation>Bestand niet gevonden.</translation>
    </message>
    <message>
        <source>Search …</source>
        <translation>Zoeken …</translation>
    </message>
    <message>
        <source>Search for {0}</source>
        <translation>{0} zoeken</translation>
    </message>
    <message>
        <source>Where is {0}?</source>
        <translation>Waar staat {0}?</translation>
    </message>
    <message>
        <source>“{0}” is not opened from here.</source>
        <translation>‘{0}’ wordt niet van hieruit geopend.</translation>
    </message>
    <message>
        <source>It lies on another computer. Copy the address if you know who entered it.</source>
        <translation>Het bestand staat op een andere computer. Kopieer het adres als u weet wie het heeft ingevoerd.</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adres kopiëren</translation>
    </message>
    <message>
        <source>Opening it could start a program. Look at the file in its folder first.</source>
        <translation>Openen kan een programma starten. Bekijk het bestand eerst in de map.</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Map openen</translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>Add evidence</source>
        <translation>Bewijsstuk toevoegen</translation>
    </message>
    <message>
        <source>Choose file …</source>
        <translation>Bestand kiezen …</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>File or &amp;link</source>
        <translation>Bestand of &amp;link</translation>
    </message>
    <message>
        <source>File or link</source>
        <translation>Bestand of link</translation>
    </message>
    <message>
        <source>&amp;Keep a copy in the file</source>
        <translation>Als &amp;kopie in het bestand bewaren</translation>
    </message>
    <message>
        <source>A copy stays readable even if the document is moved. At most 10 MB.</source>
        <translation>Een kopie blijft leesbaar, ook als het document wordt verplaatst. Hoogstens 10 MB.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>For example the decision of the council, a screenshot or a web address.</source>
        <translation>Bijvoorbeeld een raadsbesluit, een schermafbeelding of een internetadres.</translation>
    </message>
    <message>
        <source>Enter a name for the evidence first.</source>
        <translation>Geef het bewijsstuk eerst een naam.</translation>
    </message>
    <message>
        <source>Enter a file or a web address that begins with https://.</source>
        <translation>Vul een bestand in of een webadres dat begint met https://.</translation>
    </message>
    <message>
        <source>The document is being read</source>
        <translation>Het document wordt gelezen</translation>
    </message>
    <message>
        <source>Choose evidence</source>
        <translation>Bewijsstuk kiezen</translation>
    </message>
</context>
<context>
    <name>FigureCard</name>
    <message>
        <source>How calculated?</source>
        <translation>Hoe berekend?</translation>
    </message>
    <message>
        <source>How is {0} calculated?</source>
        <translation>Hoe is {0} berekend?</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Figures before and after</source>
        <translation>Waarden oud en nieuw</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>before</source>
        <translation>oud</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>{0}: {1}, before {2}</source>
        <translation>{0}: {1}, eerst {2}</translation>
    </message>
    <message>
        <source>Overall index</source>
        <translation>Totaalindex</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message numerus="yes">
        <source>%n level(s) of services or processes stay as they are.</source>
        <translation>
            <numerusform>%n niveau van een dienst of proces blijft gelijk.</numerusform>
            <numerusform>%n niveaus van diensten of processen blijven gelijk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The other version does not rate %n service(s) or process(es).</source>
        <translation>
            <numerusform>De andere versie beoordeelt %n dienst of proces niet.</numerusform>
            <numerusform>De andere versie beoordeelt %n diensten of processen niet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileActions</name>
    <message>
        <source>New municipality</source>
        <translation>Nieuwe gemeente</translation>
    </message>
    <message>
        <source>Name of the municipality</source>
        <translation>Naam van de gemeente</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Aanmaken</translation>
    </message>
    <message>
        <source>The file is stored in the folder {0}</source>
        <translation>Het bestand wordt opgeslagen in de map {0}</translation>
    </message>
    <message>
        <source>Assessment {0}</source>
        <translation>Meting {0}</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Bestand openen</translation>
    </message>
    <message>
        <source>Look for it …</source>
        <translation>Bestand zoeken …</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Uit de lijst verwijderen</translation>
    </message>
    <message>
        <source>{0} is no longer listed.</source>
        <translation>{0} staat niet meer in de lijst.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Check a file</source>
        <translation>Bestand controleren</translation>
    </message>
    <message>
        <source>The sample is being made</source>
        <translation>Het voorbeeld wordt gemaakt</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie opslaan</translation>
    </message>
    <message>
        <source>A copy was saved as {0}</source>
        <translation>Kopie opgeslagen als {0}</translation>
    </message>
    <message>
        <source>The list is empty. The files themselves are still there.</source>
        <translation>De lijst is leeg. De bestanden zelf zijn er nog.</translation>
    </message>
    <message>
        <source>Reifegrad files (*.reifegrad)</source>
        <translation>Reifegrad-bestanden (*.reifegrad)</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Search actions</source>
        <translation>Maatregelen zoeken</translation>
    </message>
    <message>
        <source>Every status</source>
        <translation>Elke status</translation>
    </message>
    <message>
        <source>In the plan</source>
        <translation>In het plan</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Niet afgerond</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>nobody responsible: {0}</source>
        <translation>niemand verantwoordelijk: {0}</translation>
    </message>
    <message>
        <source>overdue: {0}</source>
        <translation>te laat: {0}</translation>
    </message>
    <message>
        <source>without costs: {0}</source>
        <translation>zonder kosten: {0}</translation>
    </message>
    <message>
        <source>All surveys</source>
        <translation>Alle vragenlijsten</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Vragenlijst</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <source>In scope only</source>
        <translation>Alleen binnen de reikwijdte</translation>
    </message>
    <message>
        <source>All dimensions</source>
        <translation>Alle thema’s</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Results</source>
        <translation>Resultaten</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n resultaat</numerusform>
            <numerusform>%n resultaten</numerusform>
        </translation>
    </message>
    <message>
        <source>No results. Search for a part of the word.</source>
        <translation>Geen resultaten. Zoek op een deel van het woord.</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Questions, notes, evidence, actions, groups, services and processes are searched.</source>
        <translation>Er wordt gezocht in vragen, opmerkingen, bewijsstukken, maatregelen, groepen, diensten en processen.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>&amp;Search for</source>
        <translation>&amp;Zoeken naar</translation>
    </message>
    <message>
        <source>Result {0} of {1}</source>
        <translation>Resultaat {0} van {1}</translation>
    </message>
    <message>
        <source>Go to question</source>
        <translation>Ga naar vraag</translation>
    </message>
    <message>
        <source>&amp;Number or words</source>
        <translation>&amp;Nummer of woorden</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Opdracht zoeken</translation>
    </message>
    <message>
        <source>&amp;Command</source>
        <translation>&amp;Opdracht</translation>
    </message>
    <message>
        <source>{0} more. Add a word to see fewer.</source>
        <translation>Nog {0}. Met een extra woord ziet u er minder.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Vragen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Opmerkingen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bewijsstukken</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Maatregelen</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groepen</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Diensten</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Processen</translation>
    </message>
</context>
<context>
    <name>FindingView</name>
    <message>
        <source>For the report</source>
        <translation>Voor het rapport</translation>
    </message>
    <message>
        <source>Change the sentence …</source>
        <translation>Zin wijzigen …</translation>
    </message>
    <message>
        <source>Use the computed sentence</source>
        <translation>Berekende zin gebruiken</translation>
    </message>
    <message>
        <source>Take over into the report</source>
        <translation>In het rapport overnemen</translation>
    </message>
    <message>
        <source>Take over into the report, with all dimensions</source>
        <translation>In het rapport overnemen, met alle thema’s</translation>
    </message>
    <message>
        <source>Edited for the report. Computed: {0}</source>
        <translation>Aangepast voor het rapport. Berekend: {0}</translation>
    </message>
    <message>
        <source>Sentence for the report</source>
        <translation>Zin voor het rapport</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Zin</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Overnemen</translation>
    </message>
    <message>
        <source>Computed: {0}</source>
        <translation>Berekend: {0}</translation>
    </message>
    <message>
        <source>The report shows this chart.</source>
        <translation>Het rapport toont deze afbeelding.</translation>
    </message>
    <message>
        <source>The report leaves this chart out.</source>
        <translation>Het rapport laat deze afbeelding weg.</translation>
    </message>
</context>
<context>
    <name>FollowUpDialog</name>
    <message>
        <source>Follow-up assessment</source>
        <translation>Vervolgmeting</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>It follows “{0}”.</source>
        <translation>Deze volgt op ‘{0}’.</translation>
    </message>
    <message>
        <source>Scope, weights, targets, thresholds, groups, services and processes are taken over. Answers are not: last year’s value appears only after you have rated anew.</source>
        <translation>Omvang, gewichten, streefniveaus, drempels, groepen, diensten en processen worden overgenomen. Antwoorden niet: de waarde van vorig jaar verschijnt pas als u opnieuw hebt beoordeeld.</translation>
    </message>
    <message>
        <source>{0} is begun.</source>
        <translation>{0} is begonnen.</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Area</source>
        <translation>Onderdeel</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Meting</translation>
    </message>
    <message>
        <source>Report …</source>
        <translation>Rapport …</translation>
    </message>
</context>
<context>
    <name>GapsTab</name>
    <message>
        <source>The order follows gap times weight. Click a question, or choose it with the arrow keys and press Enter, to go to its answer.</source>
        <translation>De volgorde is verschil maal gewicht. Een klik of Enter brengt u bij het antwoord; met de pijltoetsen kiest u een vraag.</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Verschillen</translation>
    </message>
    <message>
        <source>Show the first {0} only</source>
        <translation>Alleen de eerste {0} tonen</translation>
    </message>
    <message>
        <source>Show all {0} questions</source>
        <translation>Alle {0} vragen tonen</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>General</source>
        <translation>Algemeen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Open the last file at the start</source>
        <translation>Bij het starten het laatste bestand openen</translation>
    </message>
    <message>
        <source>If it is not there, the start page says so.</source>
        <translation>Is het er niet, dan meldt de startpagina dat.</translation>
    </message>
</context>
<context>
    <name>Grid</name>
    <message>
        <source>Answers as a table</source>
        <translation>Antwoorden als tabel</translation>
    </message>
    <message>
        <source>Type the level, “?” for not known, Delete to take an answer back. Enter opens the question, also for “not applicable”, which needs a reason. Ctrl+V enters names and levels from a spreadsheet.</source>
        <translation>Typ het niveau, ‘?’ voor weet niet, Delete neemt het antwoord terug. Enter opent de vraag, ook voor ‘niet van toepassing’ met een reden. Ctrl+V neemt namen en niveaus uit een spreadsheet over.</translation>
    </message>
    <message>
        <source>Add …</source>
        <translation>Toevoegen …</translation>
    </message>
    <message>
        <source>The question in full</source>
        <translation>De volledige vraag</translation>
    </message>
</context>
<context>
    <name>GridModel</name>
    <message>
        <source>n/a</source>
        <translation>n.v.t.</translation>
    </message>
    <message>
        <source>“{0}” was not taken: {1} has the levels {2}.</source>
        <translation>‘{0}’ niet overgenomen: {1} heeft de niveaus {2}.</translation>
    </message>
</context>
<context>
    <name>GroupRow</name>
    <message>
        <source>A name is expected that no other group has.</source>
        <translation>Hier hoort een naam die geen andere groep heeft.</translation>
    </message>
    <message>
        <source>A group needs a name. “{0}” stays.</source>
        <translation>Een groep heeft een naam nodig. Het blijft bij ‘{0}’.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Names (optional)</source>
        <translation>Namen (niet verplicht)</translation>
    </message>
    <message>
        <source>Remove group “{0}”</source>
        <translation>Groep ‘{0}’ verwijderen</translation>
    </message>
    <message>
        <source>Remove this group</source>
        <translation>Deze groep verwijderen</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
</context>
<context>
    <name>GroupsTab</name>
    <message>
        <source>Compare by</source>
        <translation>Vergelijken op</translation>
    </message>
    <message>
        <source>How is the index calculated?</source>
        <translation>Hoe wordt de index berekend?</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Alle groepen</translation>
    </message>
    <message>
        <source>Points of view</source>
        <translation>Zienswijzen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Klasse</translation>
    </message>
</context>
<context>
    <name>HeatMapTab</name>
    <message>
        <source>Click a question, or choose it with the arrow keys and press Enter, to go to its answer.</source>
        <translation>Klik op een vraag om naar het antwoord te gaan, of kies haar met de pijltoetsen en druk op Enter.</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Heatmap</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Why we ask this</source>
        <translation>Waarom we dit vragen</translation>
    </message>
    <message>
        <source>What it counts</source>
        <translation>Hoe de vraag meetelt</translation>
    </message>
    <message>
        <source>Weight {0} of 3 in its dimension.</source>
        <translation>Gewicht {0} van 3 binnen het thema.</translation>
    </message>
    <message>
        <source>Knock-out criterion: a level can depend on this answer.</source>
        <translation>Knock-outcriterium: van dit antwoord kan een niveau afhangen.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Bronnen</translation>
    </message>
    <message>
        <source>Process attribute {0} “{1}”, which belongs to level {2}. Weight {3} of 3 in it.</source>
        <translation>Procesattribuut {0} ‘{1}’, dat bij niveau {2} hoort. Gewicht daarin {3} van 3.</translation>
    </message>
    <message>
        <source>{0} · as of {1} · {2}</source>
        <translation>{0} · peildatum {1} · {2}</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Pagina’s van de help</translation>
    </message>
</context>
<context>
    <name>HistoryArea</name>
    <message>
        <source>Follow-up assessment …</source>
        <translation>Vervolgmeting …</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Meting</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Peildatum</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Assessments of this survey</source>
        <translation>Metingen met deze vragenlijst</translation>
    </message>
    <message>
        <source>No history yet</source>
        <translation>Nog geen verloop</translation>
    </message>
    <message>
        <source>A history needs a second assessment of the same survey.</source>
        <translation>Voor een verloop hebt u een tweede meting met dezelfde vragenlijst nodig.</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Metingen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verloop</translation>
    </message>
    <message>
        <source>{0} assessments of this survey</source>
        <translation>{0} metingen met deze vragenlijst</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>afgesloten</translation>
    </message>
    <message>
        <source>in work</source>
        <translation>in bewerking</translation>
    </message>
    <message>
        <source>Actions done</source>
        <translation>Uitgevoerde maatregelen</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Nothing can be added.</source>
        <translation>Hier kan niets worden toegevoegd.</translation>
    </message>
    <message>
        <source>The file is open for reading only.</source>
        <translation>Het bestand is alleen geopend om te lezen.</translation>
    </message>
    <message>
        <source>Add a survey to this file?</source>
        <translation>Een vragenlijst aan dit bestand toevoegen?</translation>
    </message>
    <message>
        <source>Open a municipality, or begin one. Then drop the files again.</source>
        <translation>Open een gemeente of maak er een aan. Sleep de bestanden daarna opnieuw naar het venster.</translation>
    </message>
    <message>
        <source>Answers need a municipality to be read into.</source>
        <translation>Antwoorden horen in het bestand van een gemeente.</translation>
    </message>
    <message>
        <source>It is looked through first. Assessments that have begun stay as they are. You can undo it.</source>
        <translation>Die wordt eerst nagekeken. Begonnen metingen blijven zoals ze zijn. U kunt het ongedaan maken.</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Bestand kiezen …</translation>
    </message>
</context>
<context>
    <name>ItemsTab</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Gemiddelde</translation>
    </message>
    <message>
        <source>Favourable</source>
        <translation>Gunstig</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Overeenstemming</translation>
    </message>
    <message>
        <source>How is the mean calculated?</source>
        <translation>Hoe wordt het gemiddelde berekend?</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Telt als</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Vragen</translation>
    </message>
    <message>
        <source>Besides the index</source>
        <translation>Gevraagd naast de index</translation>
    </message>
    <message>
        <source>Questions of {0}</source>
        <translation>Vragen over {0}</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Alle vragen</translation>
    </message>
    <message>
        <source>Agreeing speaks against the matter here, so the answers are counted the other way round.</source>
        <translation>Instemming spreekt hier tegen de zaak. Daarom tellen de antwoorden omgekeerd.</translation>
    </message>
    <message>
        <source>Answers to {0}</source>
        <translation>Antwoorden op {0}</translation>
    </message>
    <message>
        <source>{0} (counted the other way round)</source>
        <translation>{0} (omgekeerd geteld)</translation>
    </message>
</context>
<context>
    <name>Job</name>
    <message>
        <source>{0}. It is closed afterwards.</source>
        <translation>{0}. Daarna wordt gesloten.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Stoppen en sluiten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>KeyboardPage</name>
    <message>
        <source>Keyboard</source>
        <translation>Toetsenbord</translation>
    </message>
    <message>
        <source>Digits and letters choose an answer</source>
        <translation>Cijfers en letters kiezen een antwoord</translation>
    </message>
    <message>
        <source>While a question is in view and no text is being written. Switch it off if you dictate.</source>
        <translation>Zolang een vraag in beeld is en u geen tekst schrijft. Zet dit uit als u dicteert.</translation>
    </message>
    <message>
        <source>Change keyboard shortcuts …</source>
        <translation>Sneltoetsen wijzigen …</translation>
    </message>
</context>
<context>
    <name>KeysModel</name>
    <message>
        <source>Command</source>
        <translation>Opdracht</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source> (your own)</source>
        <translation> (eigen)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
</context>
<context>
    <name>KindTabs</name>
    <message>
        <source>What is rated</source>
        <translation>Wat wordt beoordeeld</translation>
    </message>
</context>
<context>
    <name>LevelCard</name>
    <message>
        <source>Level {0}, {1}</source>
        <translation>Niveau {0}, {1}</translation>
    </message>
</context>
<context>
    <name>LevelTab</name>
    <message>
        <source>How calculated?</source>
        <translation>Hoe berekend?</translation>
    </message>
    <message>
        <source>What would raise the level</source>
        <translation>Wat het niveau zou verhogen</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Wat dat betekent</translation>
    </message>
    <message>
        <source>Index from</source>
        <translation>Index vanaf</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Bereikt</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Alle niveaus</translation>
    </message>
    <message>
        <source>The level counts for the organisation as a whole.</source>
        <translation>Het niveau geldt voor de organisatie als geheel.</translation>
    </message>
    <message>
        <source>No level yet</source>
        <translation>Nog geen niveau</translation>
    </message>
    <message>
        <source>Level {0}: {1}</source>
        <translation>Niveau {0}: {1}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>What blocks level {0}: {1}</source>
        <translation>Wat niveau {0} tegenhoudt: {1}</translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <source>Possible: {0} to {1}.</source>
        <translation>Mogelijk: {0} tot en met {1}.</translation>
    </message>
</context>
<context>
    <name>ListTab</name>
    <message>
        <source>Action plan</source>
        <translation>Maatregelenplan</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>No results. Search for a part of the word.</source>
        <translation>Geen resultaten. Zoek op een deel van het woord.</translation>
    </message>
    <message>
        <source>No action matches these filters. Choose fewer of them.</source>
        <translation>Geen maatregel past bij deze filters. Kies er minder.</translation>
    </message>
    <message>
        <source>The plan also takes into account: {0}</source>
        <translation>Het plan houdt ook rekening met: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n maatregel</numerusform>
            <numerusform>%n maatregelen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of %n action(s)</source>
        <translation>
            <numerusform>{0} van %n maatregel</numerusform>
            <numerusform>{0} van %n maatregelen</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, {1} of them open</source>
        <translation>{0}, waarvan {1} openstaand</translation>
    </message>
    <message>
        <source>{0} person-days</source>
        <translation>{0} persoonsdagen</translation>
    </message>
    <message>
        <source>{0} once</source>
        <translation>{0} eenmalig</translation>
    </message>
    <message>
        <source>{0} a year</source>
        <translation>{0} per jaar</translation>
    </message>
</context>
<context>
    <name>LogoChoice</name>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Choose logo …</source>
        <translation>Logo kiezen …</translation>
    </message>
    <message>
        <source>Remove logo</source>
        <translation>Logo verwijderen</translation>
    </message>
    <message>
        <source>Choose logo</source>
        <translation>Logo kiezen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Afbeeldingen (*.png *.jpg *.jpeg)</translation>
    </message>
</context>
<context>
    <name>MatrixTab</name>
    <message>
        <source>Open actions by priority</source>
        <translation>Openstaande maatregelen naar prioriteit</translation>
    </message>
    <message>
        <source>Click an action, or choose it with the arrow keys and Enter. Drag it to another field, or use the fields for its values.</source>
        <translation>Open een maatregel met een klik, of met de pijltoetsen en Enter. Sleep de maatregel naar een andere plek, of gebruik de velden voor de waarden.</translation>
    </message>
    <message>
        <source>{0} stays: this file is open for reading only.</source>
        <translation>{0} blijft: dit bestand is alleen om te lezen geopend.</translation>
    </message>
</context>
<context>
    <name>MeasureDelegate</name>
    <message>
        <source>Enter whole euros, such as 4500 or 4,500.00.</source>
        <translation>Vul hele euro’s in, zoals 4500 of 4.500,00.</translation>
    </message>
    <message>
        <source>Enter a day with day, month and year.</source>
        <translation>Vul dag, maand en jaar in.</translation>
    </message>
</context>
<context>
    <name>MeasurePanel</name>
    <message>
        <source>Adopt into the plan</source>
        <translation>In het plan overnemen</translation>
    </message>
    <message>
        <source>Change wording …</source>
        <translation>Inhoud wijzigen …</translation>
    </message>
    <message>
        <source>Who, when, how much</source>
        <translation>Wie, wanneer, hoeveel</translation>
    </message>
    <message>
        <source>How the priority is calculated</source>
        <translation>Hoe de prioriteit is berekend</translation>
    </message>
    <message>
        <source>No. {0} · {1}</source>
        <translation>Nr. {0} · {1}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Take out of the plan</source>
        <translation>Uit het plan halen</translation>
    </message>
    <message>
        <source>Previous action</source>
        <translation>Vorige maatregel</translation>
    </message>
    <message>
        <source>Next action</source>
        <translation>Volgende maatregel</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Details sluiten</translation>
    </message>
</context>
<context>
    <name>MeasureTable</name>
    <message>
        <source>Order: duties before benefits, then by score, high first. What others build on comes before them.</source>
        <translation>Volgorde: plichten voor nut, daarna op score, hoogste eerst. Waarop andere voortbouwen, staat ervoor.</translation>
    </message>
    <message>
        <source>The due date lies before the start in {0}.</source>
        <translation>De uiterste datum ligt voor het begin in {0}.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Maatregel</translation>
    </message>
    <message>
        <source>Field of action</source>
        <translation>Werkveld</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Effect</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Inspanning</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioriteit</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Regie</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Verantwoordelijk</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Uiterlijk</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>MeasuresArea</name>
    <message>
        <source>New action …</source>
        <translation>Nieuwe maatregel …</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lijst</translation>
    </message>
    <message>
        <source>No actions yet</source>
        <translation>Nog geen maatregelen</translation>
    </message>
    <message>
        <source>Actions follow from answers below their target. You can also add your own.</source>
        <translation>Maatregelen volgen uit antwoorden onder het doel. U kunt ook eigen maatregelen toevoegen.</translation>
    </message>
    <message>
        <source>Answer questions</source>
        <translation>Vragen beantwoorden</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Maatregelen</translation>
    </message>
    <message>
        <source>&amp;New action …</source>
        <translation>&amp;Nieuwe maatregel …</translation>
    </message>
    <message>
        <source>&amp;Change selected actions …</source>
        <translation>Geselecteerde maatregelen &amp;wijzigen …</translation>
    </message>
    <message>
        <source>Choose the &amp;quarter …</source>
        <translation>&amp;Kwartaal kiezen …</translation>
    </message>
    <message>
        <source>&amp;Adopt into the plan</source>
        <translation>In het plan &amp;overnemen</translation>
    </message>
    <message>
        <source>Ne&amp;xt status</source>
        <translation>V&amp;olgende status</translation>
    </message>
    <message>
        <source>&amp;Previous status</source>
        <translation>&amp;Vorige status</translation>
    </message>
    <message>
        <source>Change status</source>
        <translation>Status wijzigen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Proposals from gaps …</source>
        <translation>Voorstellen uit achterstanden …</translation>
    </message>
    <message numerus="yes">
        <source>You see {0} of %n action(s).</source>
        <translation>
            <numerusform>U ziet {0} van %n maatregel.</numerusform>
            <numerusform>U ziet {0} van %n maatregelen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <source>&amp;Take out of the plan</source>
        <translation>&amp;Uit het plan halen</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Bord</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planning</translation>
    </message>
    <message>
        <source>P&amp;roposals from gaps …</source>
        <translation>Voorstellen uit &amp;achterstanden …</translation>
    </message>
    <message>
        <source>Plan &amp;settings …</source>
        <translation>&amp;Planinstellingen …</translation>
    </message>
</context>
<context>
    <name>MeetingCard</name>
    <message>
        <source>A meeting needs a title. “{0}” stays.</source>
        <translation>Een bijeenkomst heeft een titel nodig. Het blijft bij ‘{0}’.</translation>
    </message>
    <message>
        <source>A day such as 31.12.2026 is expected, or nothing.</source>
        <translation>Hier hoort een dag zoals 31-12-2026 of niets.</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Dag kiezen</translation>
    </message>
    <message>
        <source>A time such as 09:00 is expected.</source>
        <translation>Hier hoort een tijd zoals 09:00.</translation>
    </message>
    <message>
        <source>A meeting needs a time. {0} stays.</source>
        <translation>Een bijeenkomst heeft een tijd nodig. Het blijft bij {0}.</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Copy the course</source>
        <translation>Planning kopiëren</translation>
    </message>
    <message>
        <source>Remove meeting</source>
        <translation>Bijeenkomst verwijderen</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Bijeenkomst</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Per question</source>
        <translation>Per vraag</translation>
    </message>
    <message>
        <source>Length of a break</source>
        <translation>Duur van een pauze</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>What is rated</source>
        <translation>Wat wordt beoordeeld</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Course of {0}</source>
        <translation>Planning van {0}</translation>
    </message>
    <message>
        <source>{0} to {1}, {2} h {3} min</source>
        <translation>{0} tot {1} uur, {2} u {3} min</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Undo: {0}</source>
        <translation>&amp;Ongedaan maken: {0}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Redo: {0}</source>
        <translation>Opnie&amp;uw: {0}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Opnie&amp;uw</translation>
    </message>
    <message>
        <source>{0} (not found)</source>
        <translation>{0} (niet gevonden)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;New municipality …</source>
        <translation>&amp;Nieuwe gemeente …</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>&amp;Openen …</translation>
    </message>
    <message>
        <source>&amp;Recently used</source>
        <translation>&amp;Recent gebruikt</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation>&amp;Lijst wissen</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>&amp;Voorbeeld openen</translation>
    </message>
    <message>
        <source>Chec&amp;k a file …</source>
        <translation>Bestand &amp;controleren …</translation>
    </message>
    <message>
        <source>S&amp;ave</source>
        <translation>Op&amp;slaan</translation>
    </message>
    <message>
        <source>Sa&amp;ve a copy as …</source>
        <translation>&amp;Kopie opslaan als …</translation>
    </message>
    <message>
        <source>Restore &amp;points …</source>
        <translation>Herste&amp;lpunten …</translation>
    </message>
    <message>
        <source>&amp;Export the report …</source>
        <translation>Ra&amp;pport exporteren …</translation>
    </message>
    <message>
        <source>P&amp;rint …</source>
        <translation>Af&amp;drukken …</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>In &amp;map tonen</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>Nieuw &amp;venster</translation>
    </message>
    <message>
        <source>&amp;This file</source>
        <translation>Di&amp;t bestand</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>I&amp;mporteren</translation>
    </message>
    <message>
        <source>&amp;Answers (CSV, JSON) …</source>
        <translation>&amp;Antwoorden van een enquête (CSV, JSON) …</translation>
    </message>
    <message>
        <source>&amp;Survey (YAML, Excel) …</source>
        <translation>&amp;Vragenlijst (YAML, Excel) …</translation>
    </message>
    <message>
        <source>Passp&amp;hrase …</source>
        <translation>Wac&amp;htwoordzin …</translation>
    </message>
    <message>
        <source>Proper&amp;ties …</source>
        <translation>Eigenscha&amp;ppen …</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Sl&amp;uiten</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Be&amp;werken</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>K&amp;nippen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Plakken</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles selecteren</translation>
    </message>
    <message>
        <source>&amp;Search …</source>
        <translation>&amp;Zoeken …</translation>
    </message>
    <message>
        <source>Search &amp;next</source>
        <translation>&amp;Volgende zoeken</translation>
    </message>
    <message>
        <source>&amp;Go to question …</source>
        <translation>&amp;Ga naar vraag …</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Beel&amp;d</translation>
    </message>
    <message>
        <source>&amp;Areas</source>
        <translation>&amp;Onderdelen</translation>
    </message>
    <message>
        <source>S&amp;witch to</source>
        <translation>&amp;Wisselen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>Voor&amp;uit</translation>
    </message>
    <message>
        <source>Next &amp;tab</source>
        <translation>Volgend ta&amp;bblad</translation>
    </message>
    <message>
        <source>Previous ta&amp;b</source>
        <translation>Vorig tabbla&amp;d</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Volgend vensterdeel</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>Vo&amp;rig vensterdeel</translation>
    </message>
    <message>
        <source>S&amp;idebar</source>
        <translation>&amp;Zijbalk</translation>
    </message>
    <message>
        <source>Context pane&amp;l</source>
        <translation>&amp;Contextpaneel</translation>
    </message>
    <message>
        <source>As a &amp;table</source>
        <translation>Als ta&amp;bel tonen</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>Te&amp;kstgrootte</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Groter</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Kleiner</translation>
    </message>
    <message>
        <source>N&amp;ormal size</source>
        <translation>&amp;Normale grootte</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Hoog contrast</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>Kle&amp;uren</translation>
    </message>
    <message>
        <source>P&amp;roposals from gaps …</source>
        <translation>&amp;Voorstellen uit achterstanden …</translation>
    </message>
    <message>
        <source>Check for missing &amp;entries …</source>
        <translation>&amp;Controle (ontbrekende gegevens) …</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>&amp;Eerste stappen</translation>
    </message>
    <message>
        <source>&amp;Card of keyboard shortcuts …</source>
        <translation>Overzicht van &amp;sneltoetsen …</translation>
    </message>
    <message>
        <source>&amp;Accessibility</source>
        <translation>&amp;Toegankelijkheid</translation>
    </message>
    <message>
        <source>&amp;About and licences …</source>
        <translation>&amp;Over en licenties …</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>Als het &amp;systeem</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Licht</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Donker</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Taal</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Volledig &amp;scherm</translation>
    </message>
    <message>
        <source>&amp;Assessment</source>
        <translation>&amp;Meting</translation>
    </message>
    <message>
        <source>Act&amp;ions</source>
        <translation>Maatre&amp;gelen</translation>
    </message>
    <message>
        <source>&amp;New action …</source>
        <translation>&amp;Nieuwe maatregel …</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtra</translation>
    </message>
    <message>
        <source>&amp;Find a command …</source>
        <translation>&amp;Opdracht zoeken …</translation>
    </message>
    <message>
        <source>&amp;Messages …</source>
        <translation>&amp;Meldingen …</translation>
    </message>
    <message>
        <source>Keyboard short&amp;cuts …</source>
        <translation>&amp;Sneltoetsen …</translation>
    </message>
    <message>
        <source>&amp;Settings …</source>
        <translation>&amp;Instellingen …</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Open the &amp;log</source>
        <translation>&amp;Logboek openen</translation>
    </message>
    <message>
        <source>&amp;Crash reports …</source>
        <translation>&amp;Crashrapporten …</translation>
    </message>
</context>
<context>
    <name>MoneyEntry</name>
    <message>
        <source>whole euros</source>
        <translation>hele euro’s</translation>
    </message>
</context>
<context>
    <name>MunicipalityDialog</name>
    <message>
        <source>Properties</source>
        <translation>Eigenschappen</translation>
    </message>
    <message>
        <source>The code is optional: AGS with eight digits, or CBS with GM and four digits.</source>
        <translation>De code is niet verplicht: CBS met GM en vier cijfers, of AGS met acht cijfers.</translation>
    </message>
    <message>
        <source>&amp;Name of the municipality</source>
        <translation>&amp;Naam van de gemeente</translation>
    </message>
    <message>
        <source>&amp;Official code</source>
        <translation>&amp;Officiële code</translation>
    </message>
    <message>
        <source>&amp;Inhabitants</source>
        <translation>Aantal &amp;inwoners</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>NetTab</name>
    <message>
        <source>Compare with</source>
        <translation>Vergelijken met</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netdiagram</translation>
    </message>
    <message>
        <source>A net needs all dimensions: its shape comes from their order.</source>
        <translation>Een net heeft alle thema’s nodig, anders ontstaat er geen vorm.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Doel</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message numerus="yes">
        <source>Answer %n open question(s)</source>
        <translation>
            <numerusform>%n open vraag beantwoorden</numerusform>
            <numerusform>%n open vragen beantwoorden</numerusform>
        </translation>
    </message>
    <message>
        <source>answer open questions</source>
        <translation>open vragen beantwoorden</translation>
    </message>
    <message>
        <source>Look at the evaluation</source>
        <translation>De resultaten bekijken</translation>
    </message>
    <message>
        <source>look at the evaluation</source>
        <translation>resultaten bekijken</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>Het rapport maken</translation>
    </message>
    <message>
        <source>make the report</source>
        <translation>rapport maken</translation>
    </message>
    <message>
        <source>prepare</source>
        <translation>voorbereiden</translation>
    </message>
    <message>
        <source>Involve the staff council and enter the day</source>
        <translation>Ondernemingsraad betrekken en de dag invullen</translation>
    </message>
    <message>
        <source>Enter how many people you invite</source>
        <translation>Aantal genodigden invullen</translation>
    </message>
    <message>
        <source>Invite people and read in their answers</source>
        <translation>Medewerkers uitnodigen en hun antwoorden inlezen</translation>
    </message>
    <message>
        <source>read in answers</source>
        <translation>antwoorden inlezen</translation>
    </message>
    <message>
        <source>look at who has answered</source>
        <translation>respons bekijken</translation>
    </message>
    <message numerus="yes">
        <source>Wait for %n more response(s); only then is there a result</source>
        <translation>
            <numerusform>Wacht op %n extra reactie; pas dan is er een resultaat</numerusform>
            <numerusform>Wacht op %n extra reacties; pas dan is er een resultaat</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter how many people were invited, to know how far the result stands</source>
        <translation>Aantal genodigden invullen om te weten hoe stevig het resultaat is</translation>
    </message>
    <message>
        <source>Remind people: {0} of {1} have answered, which says little about all of them</source>
        <translation>Herinner aan de enquête: {0} van {1} hebben geantwoord, dat zegt weinig over iedereen</translation>
    </message>
    <message>
        <source>Remind people: {0} of {1} have answered, which limits what the result says</source>
        <translation>Herinner aan de enquête: {0} van {1} hebben geantwoord, dat beperkt de zeggingskracht</translation>
    </message>
    <message>
        <source>Close the survey to evaluate it</source>
        <translation>De enquête afsluiten om de resultaten te analyseren</translation>
    </message>
    <message>
        <source>close and evaluate</source>
        <translation>afsluiten en analyseren</translation>
    </message>
    <message>
        <source>Look for larger units: no group is large enough to be told by itself</source>
        <translation>Grotere teams vormen: geen groep is groot genoeg om apart te tonen</translation>
    </message>
    <message>
        <source>Look at which small groups were merged</source>
        <translation>Bekijken welke kleine groepen zijn samengevoegd</translation>
    </message>
    <message>
        <source>Add the first process to rate</source>
        <translation>Eerste proces toevoegen om te beoordelen</translation>
    </message>
    <message>
        <source>add a process</source>
        <translation>proces toevoegen</translation>
    </message>
    <message numerus="yes">
        <source>Rate %n open criterion(s) of services</source>
        <translation>
            <numerusform>%n open criterium van diensten beoordelen</numerusform>
            <numerusform>%n open criteria van diensten beoordelen</numerusform>
        </translation>
    </message>
    <message>
        <source>rate open criteria</source>
        <translation>open criteria beoordelen</translation>
    </message>
    <message numerus="yes">
        <source>Answer %n open question(s) about processes</source>
        <translation>
            <numerusform>%n open vraag over processen beantwoorden</numerusform>
            <numerusform>%n open vragen over processen beantwoorden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Find out %n answer(s) that nobody knew</source>
        <translation>
            <numerusform>%n antwoord uitzoeken dat niemand wist</numerusform>
            <numerusform>%n antwoorden uitzoeken die niemand wist</numerusform>
        </translation>
    </message>
    <message>
        <source>find out answers</source>
        <translation>antwoorden uitzoeken</translation>
    </message>
    <message numerus="yes">
        <source>Look through %n answer(s) flagged for review</source>
        <translation>
            <numerusform>%n antwoord bekijken dat is gemarkeerd voor controle</numerusform>
            <numerusform>%n antwoorden bekijken die zijn gemarkeerd voor controle</numerusform>
        </translation>
    </message>
    <message>
        <source>look at what is flagged</source>
        <translation>gemarkeerde antwoorden bekijken</translation>
    </message>
    <message>
        <source>Prepare the next meeting: {0} on {1}</source>
        <translation>Volgende bijeenkomst voorbereiden: {0} op {1}</translation>
    </message>
    <message>
        <source>prepare the meeting</source>
        <translation>bijeenkomst voorbereiden</translation>
    </message>
    <message>
        <source>For level {0}, bring {1} to “{2}”: {3}</source>
        <translation>Voor niveau {0}: breng {1} naar ‘{2}’. {3}</translation>
    </message>
    <message>
        <source>look at {0}</source>
        <translation>{0} bekijken</translation>
    </message>
    <message>
        <source>Lift the cap of “{0}”: knock-out criterion {1} {2}</source>
        <translation>Niveau van ‘{0}’ vrijmaken: knock-outcriterium {1} {2}</translation>
    </message>
    <message>
        <source>look at the plan</source>
        <translation>plan bekijken</translation>
    </message>
    <message numerus="yes">
        <source>Decide on %n proposed action(s)</source>
        <translation>
            <numerusform>Over %n voorgestelde maatregel beslissen</numerusform>
            <numerusform>Over %n voorgestelde maatregelen beslissen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Name who is responsible for %n action(s)</source>
        <translation>
            <numerusform>Verantwoordelijke voor %n maatregel aanwijzen</numerusform>
            <numerusform>Verantwoordelijken voor %n maatregelen aanwijzen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Number</name>
    <message>
        <source>A whole number from {0} to {1} is expected.</source>
        <translation>Vul een geheel getal van {0} tot en met {1} in.</translation>
    </message>
</context>
<context>
    <name>NumberEntry</name>
    <message>
        <source>A whole number from {0} to {1} is expected.</source>
        <translation>Vul een geheel getal van {0} tot en met {1} in.</translation>
    </message>
</context>
<context>
    <name>OptionsPanel</name>
    <message>
        <source>optional</source>
        <translation>optioneel</translation>
    </message>
    <message>
        <source>Colour of the house (PDF)</source>
        <translation>Huiskleur (pdf)</translation>
    </message>
    <message>
        <source>Save &amp;PDF …</source>
        <translation>&amp;PDF opslaan …</translation>
    </message>
    <message>
        <source>Save E&amp;xcel …</source>
        <translation>Ex&amp;cel opslaan …</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) before you export</source>
        <translation>
            <numerusform>%n aandachtspunt vóór het exporteren</numerusform>
            <numerusform>%n aandachtspunten vóór het exporteren</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing stands out.</source>
        <translation>Er valt niets op.</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Taal van het rapport</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>&amp;JSON …</source>
        <translation>&amp;JSON …</translation>
    </message>
    <message>
        <source>P&amp;rint …</source>
        <translation>&amp;Afdrukken …</translation>
    </message>
    <message>
        <source>Pict&amp;ures …</source>
        <translation>Bee&amp;lden …</translation>
    </message>
    <message>
        <source>The charts as pictures for a presentation</source>
        <translation>De diagrammen als beelden voor een presentatie</translation>
    </message>
    <message>
        <source>Kind of report</source>
        <translation>Sjabloon</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>Kenmerk</translation>
    </message>
    <message>
        <source>Logo (PDF)</source>
        <translation>Logo (pdf)</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>Before you export</source>
        <translation>Voor het exporteren</translation>
    </message>
</context>
<context>
    <name>OverrideDialog</name>
    <message>
        <source>Change {0}</source>
        <translation>{0} wijzigen</translation>
    </message>
    <message>
        <source>Computed value: {0}. Your value takes its place and is marked in plan and report.</source>
        <translation>Berekende waarde: {0}. Uw waarde komt ervoor in de plaats en is in plan en rapport gemarkeerd.</translation>
    </message>
    <message numerus="yes">
        <source>The value is set for %n further action(s) as well.</source>
        <translation>
            <numerusform>De waarde geldt ook voor %n andere maatregel.</numerusform>
            <numerusform>De waarde geldt ook voor %n andere maatregelen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set value</source>
        <translation>Waarde instellen</translation>
    </message>
    <message>
        <source>A share from 0 to 1, such as 0.4 or 2/3.</source>
        <translation>Een aandeel van 0 tot 1, zoals 0,4 of 2/3.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>The reason is needed, so that everybody can follow the plan.</source>
        <translation>De reden is nodig, zodat iedereen het plan kan volgen.</translation>
    </message>
</context>
<context>
    <name>OverviewArea</name>
    <message>
        <source>Next steps</source>
        <translation>Volgende stappen</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Continue: {0}</source>
        <translation>Verder: {0}</translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message>
        <source>Largest gap first</source>
        <translation>Grootste verschil eerst</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Dekking</translation>
    </message>
</context>
<context>
    <name>OwnDialog</name>
    <message>
        <source>Change action</source>
        <translation>Maatregel wijzigen</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Nieuwe maatregel</translation>
    </message>
    <message>
        <source>Field of action</source>
        <translation>Werkveld</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Add to the plan</source>
        <translation>Aan het plan toevoegen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Enter a day with day, month and year.</source>
        <translation>Vul dag, maand en jaar in.</translation>
    </message>
    <message>
        <source>Choose a day from the calendar</source>
        <translation>Dag uit de kalender kiezen</translation>
    </message>
    <message>
        <source>Enter whole euros, such as 4500 or 4,500.00.</source>
        <translation>Vul hele euro’s in, zoals 4500 of 4.500,00.</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Effect</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Inspanning</translation>
    </message>
    <message>
        <source>Person-days</source>
        <translation>Persoonsdagen</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Verantwoordelijk</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Uiterlijk op</translation>
    </message>
    <message>
        <source>Cost once</source>
        <translation>Kosten eenmalig</translation>
    </message>
    <message>
        <source>Cost per year</source>
        <translation>Kosten per jaar</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Wat er te doen is</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>Enter a sheet</source>
        <translation>Formulier invoeren</translation>
    </message>
    <message>
        <source>C</source>
        <comment>key for: I cannot judge this</comment>
        <translation>K</translation>
    </message>
    <message>
        <source>What is written there</source>
        <translation>Wat daar geschreven staat</translation>
    </message>
    <message>
        <source>Discard the sheet that you have begun?</source>
        <translation>Begonnen formulier weggooien?</translation>
    </message>
    <message>
        <source>It is stored only when it is complete. Sheets that were stored before stay.</source>
        <translation>Het wordt pas aan het eind opgeslagen. Eerder opgeslagen formulieren blijven.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>Question {0}: {1}</source>
        <translation>Vraag {0}: {1}</translation>
    </message>
    <message>
        <source>{0} is no answer here. These keys are: {1}.</source>
        <translation>{0} is hier geen antwoord. Deze toetsen wel: {1}.</translation>
    </message>
    <message>
        <source>Sheet {0}</source>
        <translation>Formulier {0}</translation>
    </message>
    <message>
        <source>{0} · question {1} of {2}</source>
        <translation>{0} · vraag {1} van {2}</translation>
    </message>
    <message>
        <source>{0} · end</source>
        <translation>{0} · einde</translation>
    </message>
    <message>
        <source>Enter saves and begins the next sheet. Backspace goes back.</source>
        <translation>Enter slaat op en begint het volgende formulier. Backspace gaat terug.</translation>
    </message>
    <message>
        <source>Number keys answer. {0}: cannot judge. Enter skips. Backspace goes back.</source>
        <translation>Cijfertoetsen antwoorden. {0}: kan ik niet beoordelen. Enter slaat over, Backspace gaat terug.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Overslaan</translation>
    </message>
    <message>
        <source>End of the sheet</source>
        <translation>Einde van het formulier</translation>
    </message>
    <message>
        <source>{0} of {1} questions have an answer.</source>
        <translation>{0} van {1} vragen hebben een antwoord.</translation>
    </message>
    <message>
        <source>A sheet without any answer cannot be stored.</source>
        <translation>Een formulier zonder enig antwoord kan niet worden opgeslagen.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Opslaan en sluiten</translation>
    </message>
    <message>
        <source>Save and next sheet</source>
        <translation>Opslaan en volgend formulier</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Gegevens op het formulier</translation>
    </message>
    <message>
        <source>Enter what is ticked on the sheet; leave empty what is not. No names, no times.</source>
        <translation>Neem over wat is aangekruist en laat de rest leeg. Geen namen, geen tijden.</translation>
    </message>
    <message>
        <source>Number keys answer and go on. 0 or {0}: cannot judge. Enter skips. Backspace goes back.</source>
        <translation>Cijfertoetsen antwoorden en gaan verder. 0 of {0}: kan ik niet beoordelen. Enter slaat over, Backspace gaat terug.</translation>
    </message>
    <message>
        <source>The sheet is complete</source>
        <translation>Het formulier is compleet</translation>
    </message>
</context>
<context>
    <name>PaperQuestion</name>
    <message>
        <source>Enter goes on, Shift+Enter begins a new line. Leave out what would tell who wrote it.</source>
        <translation>Enter gaat verder, Shift+Enter begint een nieuwe regel. Laat weg waaraan iemand te herkennen is.</translation>
    </message>
    <message>
        <source>Type the number, then Enter.</source>
        <translation>Typ het getal en daarna Enter.</translation>
    </message>
    <message>
        <source>{0}   Cannot judge</source>
        <translation>{0}   Kan ik niet beoordelen</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Encrypted file</source>
        <translation>Versleuteld bestand</translation>
    </message>
    <message>
        <source>&amp;Show the passphrase</source>
        <translation>Wachtwoordzin &amp;tonen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>&amp;Passphrase for “{0}”</source>
        <translation>&amp;Wachtwoordzin voor ‘{0}’</translation>
    </message>
</context>
<context>
    <name>Pasting</name>
    <message>
        <source>There is nothing to paste here. Copy rows of a spreadsheet first.</source>
        <translation>Er is niets om te plakken. Kopieer eerst rijen uit een spreadsheet.</translation>
    </message>
    <message>
        <source>The rows are being entered</source>
        <translation>De rijen worden ingevuld</translation>
    </message>
    <message numerus="yes">
        <source>%n process(es) added.</source>
        <translation>
            <numerusform>%n proces toegevoegd.</numerusform>
            <numerusform>%n processen toegevoegd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) added.</source>
        <translation>
            <numerusform>%n dienst toegevoegd.</numerusform>
            <numerusform>%n diensten toegevoegd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) entered.</source>
        <translation>
            <numerusform>%n antwoord ingevuld.</numerusform>
            <numerusform>%n antwoorden ingevuld.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, because they are there already: {0}</source>
        <translation>Weggelaten, omdat ze er al zijn: {0}</translation>
    </message>
    <message>
        <source>None of these rows can be entered</source>
        <translation>Geen van deze rijen past in de tabel</translation>
    </message>
    <message>
        <source>New names: {0}, answers: {1}.</source>
        <translation>Nieuwe namen: {0}, antwoorden: {1}.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) that are there already are replaced.</source>
        <translation>
            <numerusform>%n antwoord dat er al staat, wordt vervangen.</numerusform>
            <numerusform>%n antwoorden die er al staan, worden vervangen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) do not fit and stay out. They stand first.</source>
        <translation>
            <numerusform>%n cel past niet en wordt niet overgenomen. Deze staat bovenaan.</numerusform>
            <numerusform>%n cellen passen niet en worden niet overgenomen. Ze staan bovenaan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is entered as one step. You can undo it.</source>
        <translation>Alles wordt in één stap ingevuld. U kunt dit ongedaan maken.</translation>
    </message>
    <message>
        <source>new, answers: {0}</source>
        <translation>nieuw, antwoorden: {0}</translation>
    </message>
    <message>
        <source>answers: {0}</source>
        <translation>antwoorden: {0}</translation>
    </message>
    <message>
        <source>Enter these rows?</source>
        <translation>Deze rijen invullen?</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Invullen</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Rij</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>“{0}” stays out: {1} or {2} is expected</source>
        <translation>‘{0}’ wordt niet overgenomen: verwacht wordt {1} of {2}</translation>
    </message>
    <message>
        <source>“{0}” stays out: the table has no row here</source>
        <translation>‘{0}’ wordt niet overgenomen: de tabel heeft hier geen rij</translation>
    </message>
    <message>
        <source>The line stays out: its first cell names nothing</source>
        <translation>De rij wordt niet overgenomen: in de eerste kolom ontbreekt de naam</translation>
    </message>
    <message>
        <source>The line stays out: its name is too long</source>
        <translation>De rij wordt niet overgenomen: de naam is te lang</translation>
    </message>
    <message>
        <source>The line stays out: a line above has the same name</source>
        <translation>De rij wordt niet overgenomen: een rij hierboven heeft dezelfde naam</translation>
    </message>
    <message>
        <source>“{0}” stays out: the table has no question here</source>
        <translation>‘{0}’ wordt niet overgenomen: de tabel heeft hier geen vraag</translation>
    </message>
</context>
<context>
    <name>PeopleFields</name>
    <message>
        <source>empty: digital procedures in general</source>
        <translation>leeg: digitale systemen in het algemeen</translation>
    </message>
    <message>
        <source>A day such as 31.12.2026 is expected, or nothing.</source>
        <translation>Verwacht wordt een dag zoals 31-12-2026 of niets.</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Dag kiezen</translation>
    </message>
    <message>
        <source>Not entered yet. Clarify with the staff council before you start whether it has to agree.</source>
        <translation>Nog niet ingevuld. Ga vóór de start na of de ondernemingsraad moet instemmen.</translation>
    </message>
    <message>
        <source>People &amp;invited</source>
        <translation>&amp;Genodigden</translation>
    </message>
    <message>
        <source>One &amp;system only</source>
        <translation>Alleen één &amp;systeem</translation>
    </message>
    <message>
        <source>Staff &amp;council involved on</source>
        <translation>&amp;Ondernemingsraad betrokken op</translation>
    </message>
    <message>
        <source>Results from … &amp;responses</source>
        <translation>Uitkomsten vanaf … &amp;reacties</translation>
    </message>
    <message>
        <source>&amp;Groups from … responses</source>
        <translation>&amp;Groepen vanaf … reacties</translation>
    </message>
    <message>
        <source>Both can be raised until the first response comes in. The people who are asked are told them.</source>
        <translation>Beide aantallen kunt u verhogen tot de eerste reactie binnen is. De genodigden krijgen ze vooraf te horen.</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Read in answers …</source>
        <translation>Antwoorden inlezen …</translation>
    </message>
    <message>
        <source>Enter a sheet …</source>
        <translation>Formulier invoeren …</translation>
    </message>
    <message>
        <source>Details …</source>
        <translation>Gegevens …</translation>
    </message>
    <message>
        <source>&amp;Enter a sheet …</source>
        <translation>&amp;Formulier invoeren …</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) entered.</source>
        <translation>
            <numerusform>%n formulier ingevoerd.</numerusform>
            <numerusform>%n formulieren ingevoerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text is copied.</source>
        <translation>De tekst is gekopieerd.</translation>
    </message>
    <message>
        <source>Nobody has answered yet.</source>
        <translation>Nog geen reacties.</translation>
    </message>
    <message>
        <source>Close and evaluate</source>
        <translation>Afsluiten en analyseren</translation>
    </message>
    <message>
        <source>Read through free texts …</source>
        <translation>Open antwoorden doorlezen …</translation>
    </message>
    <message>
        <source>Rea&amp;d in answers …</source>
        <translation>Antwoorden &amp;inlezen …</translation>
    </message>
    <message>
        <source>digital procedures in general</source>
        <translation>digitale systemen in het algemeen</translation>
    </message>
    <message>
        <source>Asked about: {0}</source>
        <translation>Gevraagd wordt naar: {0}</translation>
    </message>
    <message>
        <source>Staff council involved on {0}</source>
        <translation>Ondernemingsraad betrokken op {0}</translation>
    </message>
    <message>
        <source>No day is entered on which the staff council was involved. Clarify this before you start.</source>
        <translation>Er is geen dag ingevuld waarop de ondernemingsraad is betrokken. Regel dit vóór de start.</translation>
    </message>
    <message>
        <source>How many were invited is not entered. Without it nobody knows how far the result stands.</source>
        <translation>Het aantal genodigden ontbreekt. Zonder dat getal blijft onduidelijk hoe stevig het resultaat is.</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Reacties</translation>
    </message>
    <message>
        <source>Can be told</source>
        <translation>Te tonen</translation>
    </message>
    <message>
        <source>yes, merged</source>
        <translation>ja, samengevoegd</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>Free texts are shown once the survey is closed and at least {0} people have answered.</source>
        <translation>Open antwoorden verschijnen zodra de enquête is afgesloten en ten minste {0} mensen hebben geantwoord.</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Tekst kopiëren</translation>
    </message>
    <message>
        <source>Text for those who are asked</source>
        <translation>Tekst voor de deelnemers</translation>
    </message>
    <message numerus="yes">
        <source>Read in the answers of %n file(s)?</source>
        <translation>
            <numerusform>Antwoorden uit %n bestand inlezen?</numerusform>
            <numerusform>Antwoorden uit %n bestanden inlezen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>Inlezen</translation>
    </message>
</context>
<context>
    <name>PeopleTab</name>
    <message>
        <source>Dimension</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Favourable</source>
        <translation>Gunstig</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Overeenstemming</translation>
    </message>
    <message>
        <source>Cronbach’s alpha</source>
        <translation>Cronbachs alfa</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>All dimensions</source>
        <translation>Alle thema’s</translation>
    </message>
    <message>
        <source>How is the index calculated?</source>
        <translation>Hoe wordt de index berekend?</translation>
    </message>
    <message>
        <source>Go to the questions</source>
        <translation>Naar de vragen</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Not shown, so that nobody can be recognised</source>
        <translation>Niet getoond, zodat niemand te herkennen is</translation>
    </message>
    <message>
        <source>nobody entered how many people were invited</source>
        <translation>aantal genodigden niet ingevuld</translation>
    </message>
    <message>
        <source>{0} of {1} · {2}</source>
        <translation>{0} van {1} · {2}</translation>
    </message>
    <message>
        <source>target {0}</source>
        <translation>doel {0}</translation>
    </message>
    <message>
        <source>{0} recommend, {1} advise against, of {2}</source>
        <translation>{0} bevelen aan, {1} raden af, van {2}</translation>
    </message>
    <message>
        <source>Before: {0}, change: {1}.</source>
        <translation>Eerder: {0}, verandering: {1}.</translation>
    </message>
    <message>
        <source>Stages of the change</source>
        <translation>Etappes van de verandering</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etappe</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Gemiddelde</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Vragen</translation>
    </message>
    <message>
        <source>first barrier</source>
        <translation>eerste drempel</translation>
    </message>
    <message>
        <source>Enter or a double click shows how a figure is calculated.</source>
        <translation>Enter of een dubbelklik laat zien hoe een cijfer is berekend.</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Aanbeveling</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Keuze</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Nieuwe groep</translation>
    </message>
    <message>
        <source>Add the usual groups</source>
        <translation>Gebruikelijke groepen toevoegen</translation>
    </message>
    <message>
        <source>No group was entered.</source>
        <translation>Er is geen groep ingevuld.</translation>
    </message>
    <message>
        <source>Who takes part?</source>
        <translation>Wie doet er mee?</translation>
    </message>
    <message>
        <source>Groups help to see who views things differently. Names are optional; they stay in the file and appear in no report.</source>
        <translation>Groepen laten zien wie iets anders ziet. Namen zijn niet verplicht. Ze blijven in het bestand en staan in geen enkel rapport.</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deelnemers</translation>
    </message>
    <message>
        <source>People in all: {0}</source>
        <translation>Personen in totaal: {0}</translation>
    </message>
    <message>
        <source>Group {0}</source>
        <translation>Groep {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) added</source>
        <translation>
            <numerusform>%n groep toegevoegd</numerusform>
            <numerusform>%n groepen toegevoegd</numerusform>
        </translation>
    </message>
    <message>
        <source>Group “{0}” removed.</source>
        <translation>Groep ‘{0}’ verwijderd.</translation>
    </message>
</context>
<context>
    <name>PictureSaving</name>
    <message>
        <source>Where should the pictures go?</source>
        <translation>Waar moeten de beelden heen?</translation>
    </message>
    <message>
        <source>The pictures are being made</source>
        <translation>De beelden worden gemaakt</translation>
    </message>
    <message>
        <source>Pictures saved in {0}</source>
        <translation>Beelden opgeslagen in {0}</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Map tonen</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Er is niets opgeslagen.</translation>
    </message>
</context>
<context>
    <name>PlaceBox</name>
    <message>
        <source>Change folder …</source>
        <translation>Map wijzigen …</translation>
    </message>
    <message>
        <source>Use the usual folder</source>
        <translation>Gebruikelijke map gebruiken</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>If there is no room, the oldest go first. Named ones stay.</source>
        <translation>Is er te weinig ruimte, dan verdwijnen de oudste eerst. Die met een naam blijven.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Room for all files</source>
        <translation>Ruimte voor alle bestanden</translation>
    </message>
    <message>
        <source>Folder for restore points</source>
        <translation>Map voor herstelpunten</translation>
    </message>
    <message>
        <source>Every restore point has the {0} MB of documents in this file.</source>
        <translation>Elk herstelpunt bevat de {0} MB aan documenten van dit bestand.</translation>
    </message>
    <message numerus="yes">
        <source>About %n of them fit(s) into the room.</source>
        <translation>
            <numerusform>In de ruimte past er ongeveer %n.</numerusform>
            <numerusform>In de ruimte passen er ongeveer %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>There is no chart here.</source>
        <translation>Hier is geen diagram.</translation>
    </message>
</context>
<context>
    <name>PointGrip</name>
    <message>
        <source>{0} stays: impact {1}, effort {2}.</source>
        <translation>{0} blijft: effect {1}, inspanning {2}.</translation>
    </message>
    <message>
        <source>{0}: impact {1}, effort {2}.</source>
        <translation>{0}: effect {1}, inspanning {2}.</translation>
    </message>
</context>
<context>
    <name>PrepareArea</name>
    <message>
        <source>Prepare</source>
        <translation>Voorbereiden</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Go back to a restore point</source>
        <translation>Herstelpunt terugzetten</translation>
    </message>
    <message>
        <source>Go back to {0}?</source>
        <translation>Stand van {0} terugzetten?</translation>
    </message>
    <message>
        <source>This changes:</source>
        <translation>Dit verandert:</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Pages</source>
        <translation>Pagina’s</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Make the preview</source>
        <translation>Voorbeeld maken</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige pagina</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Volgende pagina</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Groter</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Paginabreedte</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Pagina {0} van {1}</translation>
    </message>
</context>
<context>
    <name>Previewing</name>
    <message>
        <source>The preview is being made …</source>
        <translation>Het voorbeeld wordt gemaakt …</translation>
    </message>
    <message>
        <source>The preview is being made … {0}</source>
        <translation>Het voorbeeld wordt gemaakt … {0}</translation>
    </message>
    <message>
        <source>The preview could not be made. You can still save the report.</source>
        <translation>Het voorbeeld kon niet worden gemaakt. U kunt het rapport toch opslaan.</translation>
    </message>
    <message>
        <source>The preview could not be made.</source>
        <translation>Het voorbeeld kon niet worden gemaakt.</translation>
    </message>
    <message>
        <source>The preview was stopped.</source>
        <translation>Het voorbeeld is gestopt.</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print preview</source>
        <translation>Afdrukvoorbeeld</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>&amp;Afdrukken …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>PrintOut</name>
    <message>
        <source>There is nothing here to print.</source>
        <translation>Hier valt niets af te drukken.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Printing</source>
        <translation>Er wordt afgedrukt</translation>
    </message>
    <message>
        <source>The pages are saved in the file {0}.</source>
        <translation>De pagina’s zijn opgeslagen in het bestand {0}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Map tonen</translation>
    </message>
    <message>
        <source>The pages were sent to the printer.</source>
        <translation>De pagina’s zijn naar de printer gestuurd.</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>Het afdrukken is gestopt.</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Privacy</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>The program sends nothing. Files, restore points and logs stay on this computer.</source>
        <translation>Het programma verstuurt niets. Bestanden, herstelpunten en logboeken blijven op deze computer.</translation>
    </message>
    <message>
        <source>Log and crash reports hold no answers and no names. You decide whether to pass them on.</source>
        <translation>Logboek en crashrapporten bevatten geen antwoorden en geen namen. U beslist of u ze doorgeeft.</translation>
    </message>
    <message>
        <source>The smallest number of people per group belongs to an assessment and is set there.</source>
        <translation>De minimale groepsgrootte hoort bij de meting en wordt daar ingesteld.</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>Logboek openen</translation>
    </message>
    <message>
        <source>Crash reports …</source>
        <translation>Crashrapporten …</translation>
    </message>
    <message>
        <source>Forget recent files</source>
        <translation>Laatst gebruikte bestanden vergeten</translation>
    </message>
</context>
<context>
    <name>ProcessNetTab</name>
    <message>
        <source>Process</source>
        <translation>Proces</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergelijken met</translation>
    </message>
    <message>
        <source>No other process</source>
        <translation>geen ander proces</translation>
    </message>
</context>
<context>
    <name>ProcessPage</name>
    <message>
        <source>No processes yet</source>
        <translation>Nog geen processen</translation>
    </message>
    <message>
        <source>Add the processes that matter most to your administration, and rate them question by question.</source>
        <translation>Voeg de processen toe die voor uw organisatie het belangrijkst zijn. Beoordeel ze daarna vraag voor vraag.</translation>
    </message>
    <message>
        <source>Add processes</source>
        <translation>Processen toevoegen</translation>
    </message>
</context>
<context>
    <name>ProcessesTab</name>
    <message>
        <source>Process</source>
        <translation>Proces</translation>
    </message>
    <message>
        <source>Cases per year</source>
        <translation>Zaken per jaar</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Blocked by</source>
        <translation>Wat ontbreekt</translation>
    </message>
    <message>
        <source>Knock-out</source>
        <translation>Knock-out</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>Automatisering</translation>
    </message>
    <message>
        <source>Continuity</source>
        <translation>Doorlopend digitaal</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>All processes</source>
        <translation>Alle processen</translation>
    </message>
    <message>
        <source>How is the level calculated?</source>
        <translation>Hoe wordt het niveau berekend?</translation>
    </message>
    <message>
        <source>Show attributes</source>
        <translation>Kenmerken tonen</translation>
    </message>
    <message>
        <source>Go to the process</source>
        <translation>Naar het proces</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Processen</translation>
    </message>
    <message>
        <source>The level of a process follows from questions of all themes.</source>
        <translation>Het niveau van een proces volgt uit vragen van alle thema’s.</translation>
    </message>
    <message>
        <source>Processes on target</source>
        <translation>Processen op doel</translation>
    </message>
    <message>
        <source>Cases on target</source>
        <translation>Zaken op doel</translation>
    </message>
    <message>
        <source>Digital continuity (median)</source>
        <translation>Digitaal doorlopend (mediaan)</translation>
    </message>
    <message>
        <source>half of the processes lie above, half below</source>
        <translation>de helft van de processen ligt erboven, de helft eronder</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} van {1}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>klaar</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>nog niet</translation>
    </message>
    <message>
        <source>Compared with “{0}”</source>
        <translation>Vergeleken met ‘{0}’</translation>
    </message>
</context>
<context>
    <name>ProposalTable</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Maatregel</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioriteit</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Inspanning</translation>
    </message>
</context>
<context>
    <name>ProposalsDialog</name>
    <message>
        <source>Proposals from gaps</source>
        <translation>Voorstellen uit achterstanden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Tick what belongs into the plan, with a click or the space bar. The largest gains stand first.</source>
        <translation>Vink aan wat in het plan hoort, met een klik of de spatiebalk. Het belangrijkste staat bovenaan.</translation>
    </message>
    <message>
        <source>The answers call for no further actions.</source>
        <translation>Uit de antwoorden volgen geen verdere maatregelen.</translation>
    </message>
    <message numerus="yes">
        <source>Adopt %n action(s)</source>
        <translation>
            <numerusform>%n maatregel overnemen</numerusform>
            <numerusform>%n maatregelen overnemen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionList</name>
    <message>
        <source>Questions</source>
        <translation>Vragen</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Alle vragen</translation>
    </message>
    <message>
        <source>Below target</source>
        <translation>Onder het doel</translation>
    </message>
    <message>
        <source>Far below target</source>
        <translation>Ver onder streefniveau</translation>
    </message>
    <message>
        <source>Knock-out criteria</source>
        <translation>Knock-outcriteria</translation>
    </message>
    <message>
        <source>⚑ Flagged for review</source>
        <translation>⚑ Gemarkeerd voor controle</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>Niet gecontroleerd</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>&amp;Tonen</translation>
    </message>
    <message>
        <source>Enter opens a question, F2 changes level or target.</source>
        <translation>Enter opent een vraag, F2 wijzigt niveau of doel.</translation>
    </message>
    <message>
        <source>You see {0} of {1} questions.</source>
        <translation>U ziet {0} van {1} vragen.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <source>{0} of {1} questions</source>
        <translation>{0} van {1} vragen</translation>
    </message>
</context>
<context>
    <name>QuestionModel</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Previously</source>
        <translation>Eerder</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bewijs</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>previously {0}</source>
        <translation>eerder {0}</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>met aantekening</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Dimension</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>This note is not saved yet. It is tried again at the next change.</source>
        <translation>Deze opmerking is nog niet opgeslagen. Bij de volgende wijziging wordt het opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>Previous note: {0}</source>
        <translation>Eerdere opmerking: {0}</translation>
    </message>
    <message>
        <source>Level {0}, {1}, saved</source>
        <translation>Niveau {0}, {1}, opgeslagen</translation>
    </message>
    <message>
        <source>Flagged for review</source>
        <translation>Gemarkeerd voor controle</translation>
    </message>
    <message>
        <source>No longer flagged</source>
        <translation>Niet meer gemarkeerd</translation>
    </message>
    <message>
        <source>⚑ Flagged for review</source>
        <translation>⚑ Gemarkeerd voor controle</translation>
    </message>
    <message>
        <source>Flag for review</source>
        <translation>Markeren voor controle</translation>
    </message>
    <message>
        <source>This reason is not saved yet. It is tried again at the next change.</source>
        <translation>Deze reden is nog niet opgeslagen. Bij de volgende wijziging wordt het opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>This reason is not saved. {0}</source>
        <translation>Deze reden is niet opgeslagen. {0}</translation>
    </message>
    <message>
        <source>This note is not saved. {0}</source>
        <translation>Deze aantekening is niet opgeslagen. {0}</translation>
    </message>
    <message numerus="yes">
        <source>Add %n file(s) as evidence for {0}?</source>
        <translation>
            <numerusform>%n bestand als bewijsstuk bij {0} toevoegen?</numerusform>
            <numerusform>%n bestanden als bewijsstukken bij {0} toevoegen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Evidence removed.</source>
        <translation>Bewijsstuk verwijderd.</translation>
    </message>
    <message>
        <source>The link to {0} is mended.</source>
        <translation>De koppeling naar {0} klopt weer.</translation>
    </message>
    <message>
        <source>flagged for review</source>
        <translation>gemarkeerd voor controle</translation>
    </message>
    <message>
        <source>&amp;Flag for review</source>
        <translation>&amp;Markeren voor controle</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>&amp;Opmerking</translation>
    </message>
    <message>
        <source>Keep copies in the file</source>
        <translation>Als kopie in het bestand bewaren</translation>
    </message>
    <message>
        <source>Add links</source>
        <translation>Als koppeling toevoegen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Next open question</source>
        <translation>Volgende open vraag</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>&amp;Previous question</source>
        <translation>V&amp;orige vraag</translation>
    </message>
    <message>
        <source>&amp;Next question</source>
        <translation>&amp;Volgende vraag</translation>
    </message>
    <message>
        <source>Next &amp;open question</source>
        <translation>Volgende open v&amp;raag</translation>
    </message>
    <message>
        <source>&amp;Write a note</source>
        <translation>Opmer&amp;king schrijven</translation>
    </message>
    <message>
        <source>Add &amp;evidence …</source>
        <translation>&amp;Bewijsstuk toevoegen …</translation>
    </message>
</context>
<context>
    <name>QuestionTable</name>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Wat anders is</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>answers</comment>
        <translation>Blijven</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Keuze</translation>
    </message>
    <message>
        <source>Questions that differ</source>
        <translation>Vragen die verschillen</translation>
    </message>
</context>
<context>
    <name>RateArea</name>
    <message>
        <source>Rate</source>
        <translation>Beoordelen</translation>
    </message>
    <message>
        <source>All questions are answered.</source>
        <translation>Alle vragen zijn beantwoord.</translation>
    </message>
    <message>
        <source>To the overview</source>
        <translation>Naar het overzicht</translation>
    </message>
    <message>
        <source>evidence for a question (any file)</source>
        <translation>bewijsstukken bij een vraag (elk bestand)</translation>
    </message>
    <message>
        <source>Single question</source>
        <translation>Eén vraag</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lijst</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>&amp;Paste rows of a spreadsheet</source>
        <translation>&amp;Rijen uit een spreadsheet plakken</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Controleren</translation>
    </message>
    <message>
        <source>&amp;Single question</source>
        <translation>&amp;Eén vraag</translation>
    </message>
    <message>
        <source>&amp;List of questions</source>
        <translation>&amp;Lijst met vragen</translation>
    </message>
    <message>
        <source>&amp;Table of services or processes</source>
        <translation>&amp;Tabel van diensten of processen</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Controleren</translation>
    </message>
</context>
<context>
    <name>RatingPage</name>
    <message>
        <source>Rating</source>
        <translation>Beoordelen</translation>
    </message>
    <message>
        <source>Always show target and last year’s value</source>
        <translation>Streefniveau en waarde van vorig jaar altijd tonen</translation>
    </message>
    <message>
        <source>Otherwise they appear once a level is chosen, so that they do not steer anyone.</source>
        <translation>Anders verschijnen ze pas als een niveau is gekozen. Zo sturen ze niemand.</translation>
    </message>
    <message>
        <source>Go on after a choice</source>
        <translation>Na de keuze verder</translation>
    </message>
    <message>
        <source>The next question comes as soon as a level is chosen.</source>
        <translation>De volgende vraag komt zodra een niveau is gekozen.</translation>
    </message>
</context>
<context>
    <name>ReadinessPage</name>
    <message>
        <source>No answers yet</source>
        <translation>Nog geen antwoorden</translation>
    </message>
    <message>
        <source>This view needs at least one answered question. Open questions do not count as zero.</source>
        <translation>Voor deze weergave is minstens één beantwoorde vraag nodig. Open vragen tellen niet als nul.</translation>
    </message>
    <message>
        <source>Answer questions</source>
        <translation>Vragen beantwoorden</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Enter a day with day, month and year.</source>
        <translation>Vul dag, maand en jaar in.</translation>
    </message>
    <message>
        <source>Choose a day from the calendar</source>
        <translation>Dag uit de kalender kiezen</translation>
    </message>
    <message>
        <source>Enter whole euros, such as 4500 or 4,500.00.</source>
        <translation>Vul hele euro’s in, zoals 4500 of 4.500,00.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Lead (role)</source>
        <translation>Trekker (rol)</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Verantwoordelijk</translation>
    </message>
    <message>
        <source>Others taking part</source>
        <translation>Betrokkenen</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Uiterlijk op</translation>
    </message>
    <message>
        <source>Cost once</source>
        <translation>Kosten eenmalig</translation>
    </message>
    <message>
        <source>Cost per year</source>
        <translation>Kosten per jaar</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Financiering</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
</context>
<context>
    <name>Recovering</name>
    <message>
        <source>The changes are back in “{0}”.</source>
        <translation>De wijzigingen staan weer in ‘{0}’.</translation>
    </message>
    <message>
        <source>The changes are in the new file “{0}”: the other one has changed or is away.</source>
        <translation>De wijzigingen staan in het nieuwe bestand ‘{0}’: het andere is gewijzigd of niet bereikbaar.</translation>
    </message>
    <message>
        <source>Discard the unsaved changes to “{0}”?</source>
        <translation>Niet-opgeslagen wijzigingen in ‘{0}’ weggooien?</translation>
    </message>
    <message>
        <source>What was kept on this computer is deleted. The file itself stays as it is.</source>
        <translation>De veiliggestelde stand op deze computer wordt verwijderd. Het bestand zelf blijft zoals het is.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>You are reading unsaved changes {0}. They are kept on this computer only.</source>
        <translation>U leest niet-opgeslagen wijzigingen {0}. Ze staan alleen op deze computer.</translation>
    </message>
    <message>
        <source>There are unsaved changes {0} to this file.</source>
        <translation>Er zijn niet-opgeslagen wijzigingen {0} voor dit bestand.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Herstellen</translation>
    </message>
</context>
<context>
    <name>RecoveryLine</name>
    <message>
        <source>Unsaved changes {0} were found</source>
        <translation>Niet-opgeslagen wijzigingen {0} gevonden</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Herstellen</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Bekijken</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>Brings the changes back into the file and opens it.</source>
        <translation>Zet de wijzigingen terug in het bestand en opent het.</translation>
    </message>
    <message>
        <source>Opens what was kept, for reading only.</source>
        <translation>Opent de veiliggestelde stand, alleen-lezen.</translation>
    </message>
    <message>
        <source>Deletes what was kept on this computer.</source>
        <translation>Verwijdert de veiliggestelde stand op deze computer.</translation>
    </message>
    <message>
        <source>from today, {0}</source>
        <translation>van vandaag {0} uur</translation>
    </message>
    <message>
        <source>from yesterday, {0}</source>
        <translation>van gisteren {0} uur</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation>van {0}</translation>
    </message>
</context>
<context>
    <name>RefusedLine</name>
    <message>
        <source>{0} The marked cell stays as it was; typing goes on behind it.</source>
        <translation>{0} De gemarkeerde cel blijft zoals die was; de invoer gaat erachter verder.</translation>
    </message>
    <message numerus="yes">
        <source>To the next of %n marked cell(s)</source>
        <translation>
            <numerusform>Naar de volgende van %n gemarkeerde cellen</numerusform>
            <numerusform>Naar de volgende van %n gemarkeerde cellen</numerusform>
        </translation>
    </message>
    <message>
        <source>To the marked cell</source>
        <translation>Naar de gemarkeerde cel</translation>
    </message>
</context>
<context>
    <name>ReportArea</name>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Use this picture as logo?</source>
        <translation>Deze afbeelding als logo gebruiken?</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Gebruiken</translation>
    </message>
    <message>
        <source>a logo (PNG, JPG)</source>
        <translation>een logo (PNG, JPG)</translation>
    </message>
    <message>
        <source>Save &amp;PDF …</source>
        <translation>&amp;PDF opslaan …</translation>
    </message>
    <message>
        <source>Save E&amp;xcel …</source>
        <translation>E&amp;xcel opslaan …</translation>
    </message>
    <message>
        <source>Save &amp;JSON …</source>
        <translation>&amp;JSON opslaan …</translation>
    </message>
    <message>
        <source>Save pict&amp;ures …</source>
        <translation>&amp;Presentatiebeelden …</translation>
    </message>
</context>
<context>
    <name>ResponseReader</name>
    <message numerus="yes">
        <source>%n response(s) read in.</source>
        <translation>
            <numerusform>%n reactie ingelezen.</numerusform>
            <numerusform>%n reacties ingelezen.</numerusform>
        </translation>
    </message>
    <message>
        <source>These answers are in the assessment already.</source>
        <translation>Deze antwoorden staan al in de meting.</translation>
    </message>
    <message>
        <source>If you read them in again, every one of them counts twice.</source>
        <translation>Als u ze opnieuw inleest, telt elke reactie dubbel.</translation>
    </message>
    <message>
        <source>Read in again</source>
        <translation>Opnieuw inlezen</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>The result is provisional, because too few questions are answered.</source>
        <translation>Het resultaat is voorlopig, omdat te weinig vragen zijn beantwoord.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) over charts were written by hand. Look whether they fit the figures.</source>
        <translation>
            <numerusform>%n zin boven een diagram is zelf geschreven. Controleer of de zin bij de cijfers past.</numerusform>
            <numerusform>%n zinnen boven diagrammen zijn zelf geschreven. Controleer of ze bij de cijfers passen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The appendix shows %n note(s). Look whether they name people.</source>
        <translation>
            <numerusform>De bijlage toont %n notitie. Kijk of er namen in staan.</numerusform>
            <numerusform>De bijlage toont %n notities. Kijk of er namen in staan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody entered how many people were invited, so nobody knows how far the result stands.</source>
        <translation>Het aantal genodigden ontbreekt. Daarom is onbekend hoe ver het resultaat reikt.</translation>
    </message>
    <message>
        <source>Only {0} of {1} invited people have answered.</source>
        <translation>Slechts {0} van de {1} genodigden hebben geantwoord.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) in the plan have nobody responsible.</source>
        <translation>
            <numerusform>%n maatregel in het plan heeft geen verantwoordelijke.</numerusform>
            <numerusform>%n maatregelen in het plan hebben geen verantwoordelijke.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what is not reviewed</source>
        <translation>Alleen wat niet is gecontroleerd</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Gecontroleerd</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Flag for review</source>
        <translation>Markeren voor controle</translation>
    </message>
    <message>
        <source>Open the question</source>
        <translation>Vraag openen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Reviewed, continue</source>
        <translation>Gecontroleerd, verder</translation>
    </message>
    <message>
        <source>{0} of {1} reviewed</source>
        <translation>{0} van {1} gecontroleerd</translation>
    </message>
    <message>
        <source>Nothing is answered yet.</source>
        <translation>Hier is nog niets beantwoord.</translation>
    </message>
    <message>
        <source>Everything is reviewed.</source>
        <translation>Alles is gecontroleerd.</translation>
    </message>
    <message>
        <source>This is the first question.</source>
        <translation>Dit is de eerste vraag.</translation>
    </message>
    <message>
        <source>previously {0}</source>
        <translation>eerder {0}</translation>
    </message>
    <message>
        <source>Target {0}</source>
        <translation>Doel {0}</translation>
    </message>
    <message>
        <source>No note.</source>
        <translation>Geen opmerking.</translation>
    </message>
    <message>
        <source>⚑ Flagged for review</source>
        <translation>⚑ Gemarkeerd voor controle</translation>
    </message>
    <message>
        <source>Reviewed on {0}</source>
        <translation>Gecontroleerd op {0}</translation>
    </message>
    <message>
        <source>Not reviewed yet</source>
        <translation>Nog niet gecontroleerd</translation>
    </message>
    <message>
        <source>{0} (file not found)</source>
        <translation>{0} (bestand niet gevonden)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bewijsstukken</translation>
    </message>
</context>
<context>
    <name>RevisionDialog</name>
    <message>
        <source>New version of the survey</source>
        <translation>Nieuwe versie van de vragenlijst</translation>
    </message>
    <message>
        <source>Choose a survey file …</source>
        <translation>Bestand kiezen …</translation>
    </message>
    <message>
        <source>Every question has a counterpart with the same steps.</source>
        <translation>Alle vragen hebben een tegenhanger met dezelfde niveaus.</translation>
    </message>
    <message>
        <source>Scoring differs: weights, thresholds, targets or knock-out criteria are others.</source>
        <translation>De beoordeling is anders: gewichten, drempels, doelen of knock-outcriteria verschillen.</translation>
    </message>
    <message>
        <source>Surveys (*.yaml *.yml)</source>
        <translation>Vragenlijsten (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Choose a survey file</source>
        <translation>Bestand met een versie kiezen</translation>
    </message>
    <message>
        <source>This survey cannot be used</source>
        <translation>Deze vragenlijst kan niet worden gebruikt</translation>
    </message>
    <message>
        <source>{0} (version {1})</source>
        <translation>{0} (versie {1})</translation>
    </message>
    <message>
        <source>{0} stays as it is. A second assessment is made under the version that you choose.</source>
        <translation>{0} blijft zoals ze is. Onder de gekozen versie ontstaat een tweede meting.</translation>
    </message>
    <message>
        <source>No other version of this survey is at hand. Choose the file that holds one (YAML).</source>
        <translation>Er is geen andere versie van deze vragenlijst beschikbaar. Kies een bestand met een versie (YAML).</translation>
    </message>
    <message>
        <source>Create assessment</source>
        <translation>Meting aanmaken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Versie</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>Title of the new assessment</source>
        <translation>Titel van de nieuwe meting</translation>
    </message>
</context>
<context>
    <name>RowsModel</name>
    <message>
        <source>How calculated? A click or Enter shows it.</source>
        <translation>Hoe berekend? Een klik of Enter toont het.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Save report</source>
        <translation>Rapport opslaan</translation>
    </message>
    <message>
        <source>The report is being written</source>
        <translation>Het rapport wordt geschreven</translation>
    </message>
    <message>
        <source>Report saved as {0}</source>
        <translation>Rapport opgeslagen: {0}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Map tonen</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Er is niets opgeslagen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Another name …</source>
        <translation>Andere naam …</translation>
    </message>
    <message>
        <source>Not everything is saved yet. What is missing still stands in its field.</source>
        <translation>Nog niet alles is opgeslagen. Wat ontbreekt, staat nog in het veld.</translation>
    </message>
    <message>
        <source>{0}. Everything is stored in {1}</source>
        <translation>{0}. Alles staat in {1}</translation>
    </message>
    <message>
        <source>{0}. Everything is stored in {1}, and a restore point was made.</source>
        <translation>{0}. Alles staat in {1}, en er is een herstelpunt gemaakt.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>In map tonen</translation>
    </message>
    <message>
        <source>Restore points …</source>
        <translation>Herstelpunten …</translation>
    </message>
    <message>
        <source>You work in “{0}”. The other file stays as it is.</source>
        <translation>U werkt in ‘{0}’. Het andere bestand blijft zoals het is.</translation>
    </message>
    <message>
        <source>The file is encrypted.</source>
        <translation>Het bestand is versleuteld.</translation>
    </message>
    <message>
        <source>The file is no longer encrypted.</source>
        <translation>Het bestand is niet meer versleuteld.</translation>
    </message>
    <message>
        <source>Not saved: the file does not take your last changes. Keep this window open.</source>
        <translation>Niet opgeslagen: het bestand neemt uw laatste wijzigingen niet aan. Laat dit venster open.</translation>
    </message>
    <message>
        <source>Save a copy …</source>
        <translation>Kopie opslaan …</translation>
    </message>
    <message>
        <source>This file is open for reading only. To change something, edit a copy.</source>
        <translation>Dit bestand is alleen-lezen geopend. Bewerk een kopie om iets te wijzigen.</translation>
    </message>
    <message>
        <source>Edit a copy …</source>
        <translation>Kopie bewerken …</translation>
    </message>
    <message>
        <source>You see sample data. Try out whatever you like. It begins anew when the sample is next opened.</source>
        <translation>U ziet voorbeeldgegevens. Probeer alles uit. Bij de volgende keer openen begint het voorbeeld opnieuw.</translation>
    </message>
    <message>
        <source>Save as your own file …</source>
        <translation>Als eigen bestand opslaan …</translation>
    </message>
    <message>
        <source>Create your own municipality</source>
        <translation>Eigen gemeente aanmaken</translation>
    </message>
</context>
<context>
    <name>ScheduleTab</name>
    <message>
        <source>Propose meetings</source>
        <translation>Bijeenkomsten voorstellen</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nieuwe bijeenkomst</translation>
    </message>
    <message>
        <source>Here everyone answers alone, so no meeting is needed. Questionnaires are on the tab “Documents”.</source>
        <translation>Hier antwoordt iedereen alleen. Een bijeenkomst is niet nodig. Vragenlijsten vindt u onder ‘Documenten’.</translation>
    </message>
    <message numerus="yes">
        <source>A proposal counts %n minutes per question and plans a break after 75 minutes.</source>
        <translation>
            <numerusform>Het voorstel rekent %n minuut per vraag en plant een pauze na hoogstens 75 minuten.</numerusform>
            <numerusform>Het voorstel rekent %n minuten per vraag en plant een pauze na hoogstens 75 minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>No meeting was entered.</source>
        <translation>Er is geen bijeenkomst ingevuld.</translation>
    </message>
    <message>
        <source>When is what rated?</source>
        <translation>Wanneer wordt wat beoordeeld?</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planning</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) added</source>
        <translation>
            <numerusform>%n bijeenkomst toegevoegd</numerusform>
            <numerusform>%n bijeenkomsten toegevoegd</numerusform>
        </translation>
    </message>
    <message>
        <source>Meeting “{0}” removed.</source>
        <translation>Bijeenkomst ‘{0}’ verwijderd.</translation>
    </message>
</context>
<context>
    <name>ScopeRow</name>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Not in scope, because</source>
        <translation>Valt erbuiten – reden</translation>
    </message>
    <message>
        <source>several</source>
        <translation>meerdere</translation>
    </message>
    <message>
        <source>as in the survey</source>
        <translation>zoals in de lijst</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n vraag</numerusform>
            <numerusform>%n vragen</numerusform>
        </translation>
    </message>
    <message>
        <source>not in scope – {0}</source>
        <translation>valt erbuiten – {0}</translation>
    </message>
    <message>
        <source>not in scope</source>
        <translation>valt erbuiten</translation>
    </message>
    <message>
        <source>{0} of the overall index</source>
        <translation>{0} van de totaalindex</translation>
    </message>
    <message>
        <source>weight {0}</source>
        <translation>gewicht {0}</translation>
    </message>
    <message>
        <source>target {0}</source>
        <translation>doel {0}</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
</context>
<context>
    <name>ScopeTab</name>
    <message>
        <source>People have answered already. Scope and thresholds stay, so that nobody can be singled out.</source>
        <translation>Er zijn al antwoorden. Omvang en drempels blijven staan, zodat niemand te herkennen is.</translation>
    </message>
    <message>
        <source>Choose at least one dimension.</source>
        <translation>Kies minstens één thema.</translation>
    </message>
    <message>
        <source>Thresholds …</source>
        <translation>Drempels …</translation>
    </message>
    <message>
        <source>What is asked?</source>
        <translation>Wat wordt gevraagd?</translation>
    </message>
    <message>
        <source>When does a result count?</source>
        <translation>Wanneer telt een resultaat?</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Omvang</translation>
    </message>
    <message numerus="yes">
        <source>%n threshold(s) differ from the survey.</source>
        <translation>
            <numerusform>%n drempel wijkt af van de vragenlijst.</numerusform>
            <numerusform>%n drempels wijken af van de vragenlijst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Levels, traffic light and ratings use the thresholds of the survey.</source>
        <translation>Voor niveaus, stoplicht en indelingen gelden de drempels van de vragenlijst.</translation>
    </message>
    <message>
        <source>Show thresholds</source>
        <translation>Drempels tonen</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Drempel</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>In the survey</source>
        <translation>In de vragenlijst</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Drempels</translation>
    </message>
    <message>
        <source>Thresholds applied.</source>
        <translation>Drempels toegepast.</translation>
    </message>
    <message>
        <source>Full assessment: {0}</source>
        <translation>Volledige meting: {0}</translation>
    </message>
    <message>
        <source>Short check: {0}</source>
        <translation>Korte versie: {0}</translation>
    </message>
    <message>
        <source>Counted are {0} min per question when people meet.</source>
        <translation>Gerekend is {0} min per vraag in een gezamenlijke bijeenkomst.</translation>
    </message>
    <message>
        <source>{0}</source>
        <translation>{0}</translation>
    </message>
    <message numerus="yes">
        <source>Proposed are %n meeting(s).</source>
        <translation>
            <numerusform>Voorstel: %n afspraak.</numerusform>
            <numerusform>Voorstel: %n afspraken.</numerusform>
        </translation>
    </message>
    <message>
        <source>and</source>
        <translation>en</translation>
    </message>
    <message numerus="yes">
        <source>Proposed are %n meeting(s), with a break after {0}.</source>
        <translation>
            <numerusform>Voorstel: %n afspraak, pauze na {0}.</numerusform>
            <numerusform>Voorstel: %n afspraken, pauze na {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, about {1}</source>
        <translation>{0}, ongeveer {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n criterion(s) per service</source>
        <translation>
            <numerusform>%n criterium per dienst</numerusform>
            <numerusform>%n criteria per dienst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) per process</source>
        <translation>
            <numerusform>%n vraag per proces</numerusform>
            <numerusform>%n vragen per proces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n vraag</numerusform>
            <numerusform>%n vragen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Parts of the report</source>
        <translation>Onderdelen van het rapport</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Move the part up</source>
        <translation>Onderdeel omhoog verplaatsen</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+pijl omhoog</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>Move the part down</source>
        <translation>Onderdeel omlaag verplaatsen</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+pijl omlaag</translation>
    </message>
    <message>
        <source>Page 1 is always the summary.</source>
        <translation>Pagina 1 is altijd de samenvatting.</translation>
    </message>
    <message>
        <source>{0}: place {1} of {2}</source>
        <translation>{0}: plaats {1} van {2}</translation>
    </message>
</context>
<context>
    <name>ServicesTab</name>
    <message>
        <source>One step away from the next level</source>
        <translation>Eén stap van het volgende niveau</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Cases per year</source>
        <translation>Zaken per jaar</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Limited by</source>
        <translation>Begrensd door</translation>
    </message>
    <message>
        <source>One step away</source>
        <translation>Nog één stap</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Alle diensten</translation>
    </message>
    <message>
        <source>How is the level calculated?</source>
        <translation>Hoe is het niveau berekend?</translation>
    </message>
    <message>
        <source>Go to the service</source>
        <translation>Naar de dienst</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Diensten</translation>
    </message>
    <message>
        <source>No services yet</source>
        <translation>Nog geen diensten</translation>
    </message>
    <message>
        <source>Add the services that your administration offers, and rate them criterion by criterion.</source>
        <translation>Voeg de diensten van uw organisatie toe en beoordeel ze criterium voor criterium.</translation>
    </message>
    <message>
        <source>Add services</source>
        <translation>Diensten toevoegen</translation>
    </message>
    <message>
        <source>Services are rated by criteria of their own, not by dimension.</source>
        <translation>Diensten hebben eigen criteria, geen thema’s.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>Services on target</source>
        <translation>Diensten op doel</translation>
    </message>
    <message>
        <source>Cases on target</source>
        <translation>Zaken op doel</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} van {1}</translation>
    </message>
    <message>
        <source>Services with the most cases come first.</source>
        <translation>Diensten met de meeste zaken staan bovenaan.</translation>
    </message>
    <message numerus="yes">
        <source>The table has all %n, sort it by “One step away”.</source>
        <translation>
            <numerusform>De tabel bevat alle %n; sorteer op ‘Eén stap ontbreekt’.</numerusform>
            <numerusform>De tabel bevat alle %n; sorteer op ‘Eén stap ontbreekt’.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Plan settings</source>
        <translation>Planinstellingen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Toepassen</translation>
    </message>
    <message>
        <source> person-days per quarter</source>
        <translation> persoonsdagen per kwartaal</translation>
    </message>
    <message>
        <source>The plan fills each quarter up to the capacity, in the order of the list.</source>
        <translation>Het plan vult elk kwartaal tot de capaciteit, in de volgorde van de lijst.</translation>
    </message>
    <message>
        <source> % stay free for actions with benefits</source>
        <translation>% blijft vrij voor maatregelen met nut</translation>
    </message>
    <message>
        <source>Quarter after the assessment ({0})</source>
        <translation>Kwartaal na de meting ({0})</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capaciteit</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Nothing is scheduled yet.</source>
        <translation>Er is nog niets ingepland.</translation>
    </message>
    <message>
        <source>Duties take up to {0} of {1} person-days of a quarter while actions with benefits wait.</source>
        <translation>Verplichte maatregelen krijgen hooguit {0} van de {1} persoonsdagen per kwartaal, zolang maatregelen met nut wachten.</translation>
    </message>
    <message numerus="yes">
        <source>{0} person-days then take %n quarter(s), until {1}.</source>
        <translation>
            <numerusform>{0} persoonsdagen vragen dan %n kwartaal, tot en met {1}.</numerusform>
            <numerusform>{0} persoonsdagen vragen dan %n kwartalen, tot en met {1}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
</context>
<context>
    <name>SettingsPanel</name>
    <message>
        <source>Pages of the settings</source>
        <translation>Pagina’s van de instellingen</translation>
    </message>
    <message>
        <source>No results. Search for a part of the word.</source>
        <translation>Geen resultaten. Zoek op een deel van het woord.</translation>
    </message>
    <message>
        <source>&amp;Find a setting</source>
        <translation>Instelling &amp;zoeken</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n pagina</numerusform>
            <numerusform>%n pagina’s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShortcutCard</name>
    <message>
        <source>Command</source>
        <translation>Opdracht</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>While rating</source>
        <translation>Bij het beoordelen en in tabellen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>Choose a level</source>
        <translation>Niveau kiezen</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Niet van toepassing</translation>
    </message>
    <message>
        <source>Open the chosen row</source>
        <translation>Gekozen rij openen</translation>
    </message>
    <message>
        <source>Change the chosen cell</source>
        <translation>Gekozen cel wijzigen</translation>
    </message>
    <message>
        <source>Remove what is chosen</source>
        <translation>Gekozen onderdeel verwijderen</translation>
    </message>
    <message>
        <source>Leave a dialog or a field</source>
        <translation>Venster of veld verlaten</translation>
    </message>
</context>
<context>
    <name>ShortcutEditor</name>
    <message>
        <source>Commands and their keys</source>
        <translation>Opdrachten en hun toetsen</translation>
    </message>
    <message>
        <source>&amp;Assign</source>
        <translation>&amp;Toewijzen</translation>
    </message>
    <message>
        <source>E&amp;xchange</source>
        <translation>&amp;Ruilen</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Geen toets</translation>
    </message>
    <message>
        <source>&amp;Usual key</source>
        <translation>Gebr&amp;uikelijke toets</translation>
    </message>
    <message>
        <source>A&amp;ll usual keys</source>
        <translation>&amp;Alle gebruikelijke toetsen</translation>
    </message>
    <message>
        <source>New &amp;key</source>
        <translation>&amp;Nieuwe toets</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Zoeken</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>{0} belongs to “{1}”. An exchange gives “{1}” the key of “{2}”.</source>
        <translation>{0} hoort bij ‘{1}’. Bij een ruil krijgt ‘{1}’ de toets van ‘{2}’.</translation>
    </message>
    <message>
        <source>No results. Search for a part of the word.</source>
        <translation>Geen resultaten. Zoek op een deel van het woord.</translation>
    </message>
    <message>
        <source>Ctrl with Alt is the same as AltGr. Signs such as @ and € need it.</source>
        <translation>Ctrl met Alt is hetzelfde als AltGr. Tekens als @ en € hebben het nodig.</translation>
    </message>
    <message>
        <source>This key writes text. Hold Ctrl or Alt with it.</source>
        <translation>Deze toets schrijft tekst. Houd er Ctrl of Alt bij ingedrukt.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Areas</source>
        <translation>Onderdelen</translation>
    </message>
</context>
<context>
    <name>SizeDialog</name>
    <message>
        <source>Change impact and effort of {0}</source>
        <translation>Effect en inspanning van {0} wijzigen</translation>
    </message>
    <message>
        <source>Computed values: {0}. Your values take their place and are marked in plan and report.</source>
        <translation>Berekende waarden: {0}. Uw waarden komen ervoor in de plaats en zijn in plan en rapport gemarkeerd.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>The reason is needed, so that everybody can follow the plan.</source>
        <translation>De reden is nodig, zodat iedereen het plan kan volgen.</translation>
    </message>
    <message>
        <source>Set values</source>
        <translation>Waarden instellen</translation>
    </message>
</context>
<context>
    <name>SizeForm</name>
    <message>
        <source>Set values</source>
        <translation>Waarden instellen</translation>
    </message>
    <message>
        <source>Impact (1 to 5)</source>
        <translation>Effect (1 tot 5)</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Inspanning</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Choose an action in the picture or the list.</source>
        <translation>Kies een maatregel in de afbeelding of de lijst.</translation>
    </message>
    <message>
        <source>Not set yet: {0}. It needs a reason and the button “Set values”.</source>
        <translation>Nog niet ingesteld: {0}. Geef een reden en kies ‘Waarden instellen’.</translation>
    </message>
</context>
<context>
    <name>SpreadView</name>
    <message>
        <source>Bars of equal length ({0})</source>
        <translation>Staven even lang ({0})</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>No answers yet</source>
        <translation>Nog geen antwoorden</translation>
    </message>
    <message>
        <source>Invite people and read in their answers. Results are shown from {0} people on.</source>
        <translation>Nodig medewerkers uit en lees de antwoorden in. Resultaten zijn er vanaf {0} personen.</translation>
    </message>
    <message>
        <source>Read in answers</source>
        <translation>Antwoorden inlezen</translation>
    </message>
    <message>
        <source>Too few answers to show results</source>
        <translation>Te weinig antwoorden voor resultaten</translation>
    </message>
    <message>
        <source>Look at who has answered</source>
        <translation>Respons bekijken</translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation>Nog geen resultaten</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>Steps of the assessment</source>
        <translation>Stappen van de meting</translation>
    </message>
    <message>
        <source>Step {0} of {1}, {2}</source>
        <translation>Stap {0} van {1}, {2}</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Digital maturity of your municipality</source>
        <translation>Hoe digitaal volwassen is uw gemeente?</translation>
    </message>
    <message>
        <source>Assess, explain, plan: one file on this computer, without an account or a cloud.</source>
        <translation>Meten, uitleggen, plannen: één bestand op deze computer, zonder account en zonder cloud.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>View the sample</source>
        <translation>Voorbeeld bekijken</translation>
    </message>
    <message>
        <source>A finished assessment with plan and report, in one minute</source>
        <translation>Een complete meting met plan en rapport, in één minuut</translation>
    </message>
    <message>
        <source>New municipality</source>
        <translation>Nieuwe gemeente</translation>
    </message>
    <message>
        <source>A name is enough to begin</source>
        <translation>Een naam is genoeg</translation>
    </message>
    <message>
        <source>Open a file …</source>
        <translation>Bestand openen …</translation>
    </message>
    <message>
        <source>Or drag it into this window</source>
        <translation>Of sleep het hierheen</translation>
    </message>
    <message>
        <source>Recently used</source>
        <translation>Recent gebruikt</translation>
    </message>
    <message>
        <source>today, {0}</source>
        <translation>vandaag, {0}</translation>
    </message>
    <message>
        <source>Files that you open appear here.</source>
        <translation>Hier verschijnen de bestanden die u opent.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>not found · {0}</source>
        <translation>niet gevonden · {0}</translation>
    </message>
    <message>
        <source>{0} of {1} questions</source>
        <translation>{0} van {1} vragen</translation>
    </message>
    <message>
        <source>{0} is no longer listed. The file itself is still there.</source>
        <translation>{0} staat niet meer in de lijst. Het bestand zelf is er nog.</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Encrypted</source>
        <translation>Versleuteld</translation>
    </message>
    <message>
        <source>To the next question that is to be looked at again</source>
        <translation>Naar de volgende vraag die u moet controleren</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldingen</translation>
    </message>
    <message>
        <source>What was said since the file was opened</source>
        <translation>Wat er is gemeld sinds het openen van het bestand</translation>
    </message>
    <message>
        <source>Change or remove the passphrase</source>
        <translation>Wachtwoordzin wijzigen of opheffen</translation>
    </message>
    <message>
        <source>Text size {0}</source>
        <translation>Weergave {0}</translation>
    </message>
    <message>
        <source>Back to {0}</source>
        <translation>Terug naar {0}</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Niet opgeslagen</translation>
    </message>
    <message numerus="yes">
        <source>%n for review</source>
        <translation>
            <numerusform>%n te controleren</numerusform>
            <numerusform>%n te controleren</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter: {0}</source>
        <translation>Filter: {0}</translation>
    </message>
    <message>
        <source>Saved at {0}</source>
        <translation>Opgeslagen om {0} uur</translation>
    </message>
    <message>
        <source>Saved on {0}</source>
        <translation>Opgeslagen op {0}</translation>
    </message>
</context>
<context>
    <name>StatusFilter</name>
    <message>
        <source>overdue: {0}</source>
        <translation>te laat: {0}</translation>
    </message>
    <message>
        <source>due {0}</source>
        <translation>uiterlijk {0}</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation>vanaf {0}</translation>
    </message>
    <message>
        <source>nobody responsible</source>
        <translation>niemand verantwoordelijk</translation>
    </message>
</context>
<context>
    <name>SubjectDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
</context>
<context>
    <name>SubjectPanel</name>
    <message>
        <source>Nothing is rated here yet. Add what your municipality works on, the most frequent first. Names from a spreadsheet can be pasted with Ctrl+V.</source>
        <translation>Hier is nog niets ingevoerd. Begin met wat in uw gemeente het vaakst voorkomt. Namen uit een spreadsheet plakt u met Ctrl+V.</translation>
    </message>
    <message>
        <source>Add …</source>
        <translation>Toevoegen …</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Wijzigen …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Add, change</source>
        <translation>Toevoegen, wijzigen</translation>
    </message>
    <message>
        <source>Add: {0}</source>
        <translation>{0} toevoegen</translation>
    </message>
    <message>
        <source>Change: {0}</source>
        <translation>{0} wijzigen</translation>
    </message>
    <message>
        <source>{0} was deleted with all its answers.</source>
        <translation>{0} is met alle antwoorden verwijderd.</translation>
    </message>
</context>
<context>
    <name>SurveyList</name>
    <message>
        <source>What is rated</source>
        <translation>Vragenlijst</translation>
    </message>
    <message>
        <source>own survey</source>
        <translation>eigen</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>concept</translation>
    </message>
</context>
<context>
    <name>TableDialog</name>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Save as a file …</source>
        <translation>Als bestand opslaan …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Gekopieerd.</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>Opgeslagen als {0}</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>{0} characters at most; there are {1}</source>
        <translation>Hooguit {0} tekens, nu zijn het er {1}</translation>
    </message>
</context>
<context>
    <name>TextsDialog</name>
    <message>
        <source>Copied.</source>
        <translation>Gekopieerd.</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Tekstbestanden (*.txt)</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Opslaan als bestand</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>Opgeslagen als {0}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Opslaan als …</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>In map tonen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>ThresholdFields</name>
    <message>
        <source>It has to be below {0}.</source>
        <translation>Nodig is een waarde onder {0}.</translation>
    </message>
    <message>
        <source>It has to be above {0}.</source>
        <translation>Nodig is een waarde boven {0}.</translation>
    </message>
    <message>
        <source>Possible: {0} to {1}.</source>
        <translation>Mogelijk: {0} tot en met {1}.</translation>
    </message>
    <message>
        <source>Survey: {0}</source>
        <translation>Vragenlijst: {0}</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveaus</translation>
    </message>
    <message>
        <source>Knock-out criteria</source>
        <translation>Knock-outcriteria</translation>
    </message>
    <message>
        <source>Traffic light</source>
        <translation>Stoplicht</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Ratings of attributes</source>
        <translation>Indeling van attributen</translation>
    </message>
    <message>
        <source>Answers of people</source>
        <translation>Antwoorden van medewerkers</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Dekking en betrouwbaarheid</translation>
    </message>
</context>
<context>
    <name>ThresholdsDialog</name>
    <message>
        <source>Thresholds</source>
        <translation>Drempels</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dan</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Gevolg</translation>
    </message>
    <message>
        <source>Effect on the results</source>
        <translation>Gevolg voor de resultaten</translation>
    </message>
    <message>
        <source>Values of the survey</source>
        <translation>Waarden van de vragenlijst</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Toepassen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>The results as they are, and as they would be with these thresholds.</source>
        <translation>De resultaten zoals ze zijn en zoals ze met deze drempels zouden zijn.</translation>
    </message>
    <message>
        <source>What you change here applies to this assessment and stands in its report. Nothing is stored yet.</source>
        <translation>Wat u hier wijzigt, geldt voor deze meting en staat in het rapport. Er is nog niets opgeslagen.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) do not fit yet.</source>
        <translation>
            <numerusform>%n waarde past nog niet.</numerusform>
            <numerusform>%n waarden passen nog niet.</numerusform>
        </translation>
    </message>
    <message>
        <source>changed</source>
        <translation>gewijzigd</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>zoals nu</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) would change.</source>
        <translation>
            <numerusform>%n resultaat zou wijzigen.</numerusform>
            <numerusform>%n resultaten zouden wijzigen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No result would change.</source>
        <translation>Er zou geen resultaat wijzigen.</translation>
    </message>
</context>
<context>
    <name>TimelineTab</name>
    <message>
        <source>Costs by budget year</source>
        <translation>Kosten per begrotingsjaar</translation>
    </message>
    <message>
        <source>A quarter earlier</source>
        <translation>Een kwartaal eerder</translation>
    </message>
    <message>
        <source>A quarter later</source>
        <translation>Een kwartaal later</translation>
    </message>
    <message>
        <source>Choose the quarter …</source>
        <translation>Kwartaal kiezen …</translation>
    </message>
    <message>
        <source>Solid: duty. Hatched: benefit. Small square: due date. *: quarter chosen by a person. Drag a bar to another quarter, or press Shift and an arrow key. Drag its end to set the due date.</source>
        <translation>Vol: plicht. Gearceerd: nut. Ruit: uiterste datum. *: kwartaal met de hand gekozen. Sleep een balk naar een ander kwartaal, of druk op Shift en een pijltoets. Sleep het einde om de uiterste datum in te stellen.</translation>
    </message>
    <message>
        <source>{0} is closed: {1}.</source>
        <translation>{0} is beëindigd: {1}.</translation>
    </message>
    <message>
        <source>{0} has no quarter yet.</source>
        <translation>{0} heeft nog geen kwartaal.</translation>
    </message>
    <message>
        <source>{0} stays: this file is open for reading only.</source>
        <translation>{0} blijft: dit bestand is alleen om te lezen geopend.</translation>
    </message>
    <message>
        <source>Capacity, reserve and start are in the plan settings.</source>
        <translation>Capaciteit, reserve en begin staan in de planinstellingen.</translation>
    </message>
    <message>
        <source>Choose an action in the picture.</source>
        <translation>Kies een maatregel in de afbeelding.</translation>
    </message>
    <message>
        <source>{0} begins in {1}.</source>
        <translation>{0} begint in {1}.</translation>
    </message>
</context>
<context>
    <name>TitleFields</name>
    <message>
        <source>A day such as 31.12.2026 is expected.</source>
        <translation>Verwacht wordt een dag zoals 31-12-2026.</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Dag kiezen</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Dag</translation>
    </message>
</context>
<context>
    <name>Together</name>
    <message>
        <source>All surveys together</source>
        <translation>Alle metingen samen</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>There are no messages yet.</source>
        <translation>Er zijn nog geen meldingen.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldingen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Melding</translation>
    </message>
</context>
<context>
    <name>TraitFields</name>
    <message>
        <source>not stated</source>
        <translation>niet ingevuld</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
</context>
<context>
    <name>VersionChoice</name>
    <message>
        <source>Draft</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Definitieve versie</translation>
    </message>
    <message>
        <source>There is a final version once the assessment is closed.</source>
        <translation>Een definitieve versie is er zodra de meting is afgesloten.</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>The step is being undone</source>
        <translation>De stap wordt ongedaan gemaakt</translation>
    </message>
    <message>
        <source>The step is being done again</source>
        <translation>De stap wordt opnieuw uitgevoerd</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Niet bewaren</translation>
    </message>
    <message>
        <source>Something you typed is not stored yet.</source>
        <translation>Iets wat u hebt getypt, is nog niet opgeslagen.</translation>
    </message>
    <message>
        <source>The field says what is missing. If you go on, what you typed there is lost.</source>
        <translation>Bij het veld staat wat er nog ontbreekt. Gaat u verder, dan is wat u daar hebt getypt verloren.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Save a copy …</source>
        <translation>Kopie opslaan …</translation>
    </message>
</context>
<context>
    <name>_Blocker</name>
    <message>
        <source>Go to {0}</source>
        <translation>Naar {0}</translation>
    </message>
    <message>
        <source>now: {0} – needed: {1}</source>
        <translation>nu: {0} – nodig: {1}</translation>
    </message>
</context>
<context>
    <name>_Dot</name>
    <message>
        <source>{0}, in view</source>
        <translation>{0}, nu in beeld</translation>
    </message>
</context>
<context>
    <name>_Result</name>
    <message>
        <source>How calculated?</source>
        <translation>Hoe berekend?</translation>
    </message>
    <message>
        <source>How is {0} calculated?</source>
        <translation>Hoe wordt {0} berekend?</translation>
    </message>
    <message>
        <source>Choose this assessment</source>
        <translation>Naar deze meting</translation>
    </message>
    <message>
        <source>Choose {0}</source>
        <translation>Naar {0}</translation>
    </message>
</context>
<context>
    <name>answer_files</name>
    <message>
        <source>Answers (*.json *.csv)</source>
        <translation>Antwoorden (*.json *.csv)</translation>
    </message>
    <message>
        <source>Read in answers</source>
        <translation>Antwoorden inlezen</translation>
    </message>
    <message>
        <source>Answers are being read</source>
        <translation>Antwoorden worden ingelezen</translation>
    </message>
    <message>
        <source>Answers are being compared</source>
        <translation>Antwoorden worden vergeleken</translation>
    </message>
    <message>
        <source>Answers are being stored</source>
        <translation>Antwoorden worden opgeslagen</translation>
    </message>
    <message>
        <source>These answers cannot be read</source>
        <translation>Deze antwoorden kunnen niet worden ingelezen</translation>
    </message>
</context>
<context>
    <name>closed_banner</name>
    <message>
        <source>{0} is evaluated. So it takes no more answers.</source>
        <translation>{0} is geanalyseerd en neemt daarom geen antwoorden meer aan.</translation>
    </message>
    <message>
        <source>{0} is closed and can only be read.</source>
        <translation>{0} is afgesloten en is alleen te lezen.</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Weer openen</translation>
    </message>
</context>
<context>
    <name>components</name>
    <message>
        <source>0 (no date, or over 24 months)</source>
        <translation>0 (geen termijn of later dan 24 maanden)</translation>
    </message>
    <message>
        <source>1 (within 24 months)</source>
        <translation>1 (binnen 24 maanden)</translation>
    </message>
    <message>
        <source>3 (within 12 months)</source>
        <translation>3 (binnen 12 maanden)</translation>
    </message>
    <message>
        <source>5 (within 6 months or overdue)</source>
        <translation>5 (binnen 6 maanden of te laat)</translation>
    </message>
</context>
<context>
    <name>crash</name>
    <message>
        <source>The last step did not work.</source>
        <translation>De laatste stap is niet gelukt.</translation>
    </message>
    <message>
        <source>The program was ended unexpectedly.</source>
        <translation>Het programma is onverwacht beëindigd.</translation>
    </message>
    <message>
        <source>There are no crash reports.</source>
        <translation>Er zijn geen crashrapporten.</translation>
    </message>
    <message>
        <source>The program has met nothing unexpected so far.</source>
        <translation>Het programma is tot nu toe niets onverwachts tegengekomen.</translation>
    </message>
    <message>
        <source>There is no log yet.</source>
        <translation>Er is nog geen logboek.</translation>
    </message>
    <message>
        <source>It begins as soon as a folder for it can be written to.</source>
        <translation>Het begint zodra er een map is waarin kan worden geschreven.</translation>
    </message>
    <message>
        <source>The log tells when something happened. It holds nothing that you entered and no names of files.</source>
        <translation>Het logboek vertelt wanneer wat gebeurde. Het bevat niets van wat u hebt ingevoerd en geen bestandsnamen.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <source>A report tells where in the program something happened. It holds nothing that you entered. Send it to the people who look after the program.</source>
        <translation>Een rapport vertelt op welke plaats in het programma iets gebeurde. Het bevat niets van wat u hebt ingevoerd. Stuur het naar de mensen die het programma beheren.</translation>
    </message>
    <message>
        <source>Crash reports</source>
        <translation>Crashrapporten</translation>
    </message>
    <message>
        <source>All entries up to {0} are there.</source>
        <translation>Alle invoer tot {0} uur is er nog.</translation>
    </message>
    <message>
        <source>All entries up to that moment, {0}, are there.</source>
        <translation>Alle invoer tot dat moment, {0}, is er nog.</translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <source>“{0}” exists already.</source>
        <translation>“{0}” bestaat al.</translation>
    </message>
    <message>
        <source>If you replace it, what it holds now is gone.</source>
        <translation>Vervangt u het bestand, dan is de huidige inhoud weg.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Vervangen</translation>
    </message>
    <message>
        <source>View the report</source>
        <translation>Rapport bekijken</translation>
    </message>
    <message>
        <source>Continue working</source>
        <translation>Verder werken</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>durations</name>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0} h</source>
        <translation>{0} u</translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation>{0} u {1} min</translation>
    </message>
</context>
<context>
    <name>evidence_copy</name>
    <message>
        <source>Save the copy</source>
        <translation>Kopie opslaan</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>Opgeslagen als {0}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Map tonen</translation>
    </message>
    <message>
        <source>The documents are being read</source>
        <translation>De documenten worden gelezen</translation>
    </message>
</context>
<context>
    <name>explain</name>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Index from</source>
        <translation>Index vanaf</translation>
    </message>
    <message>
        <source>Knock-out criteria</source>
        <translation>Knock-outcriteria</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Bereikt</translation>
    </message>
    <message>
        <source>The index is {0}; by itself it is enough for level {1}.</source>
        <translation>De index is {0}. Op zichzelf is die genoeg voor niveau {1}.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>{0}: {1}, enough</source>
        <translation>{0}: {1}, genoeg</translation>
    </message>
    <message>
        <source>{0}: {1}, needed {2}</source>
        <translation>{0}: {1}, nodig {2}</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Onderdeel</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Weight × value</source>
        <translation>Gewicht × waarde</translation>
    </message>
</context>
<context>
    <name>faults</name>
    <message>
        <source>What is the matter</source>
        <translation>Wat er niet klopt</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Wat helpt</translation>
    </message>
    <message>
        <source>Nothing was taken over. Change the file and read it again.</source>
        <translation>Er is niets overgenomen. Pas het bestand aan en lees het opnieuw in.</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Copy of {0}</source>
        <translation>Kopie van {0}</translation>
    </message>
</context>
<context>
    <name>opening</name>
    <message>
        <source>Read</source>
        <translation>Lezen</translation>
    </message>
    <message>
        <source>Edit a copy</source>
        <translation>Kopie bewerken</translation>
    </message>
    <message>
        <source>The file is being copied</source>
        <translation>Het bestand wordt gekopieerd</translation>
    </message>
    <message>
        <source>The file is being opened</source>
        <translation>Het bestand wordt geopend</translation>
    </message>
</context>
<context>
    <name>operations</name>
    <message>
        <source>change municipality</source>
        <translation>gemeente wijzigen</translation>
    </message>
    <message>
        <source>start assessment</source>
        <translation>meting beginnen</translation>
    </message>
    <message>
        <source>import assessment</source>
        <translation>meting inlezen</translation>
    </message>
    <message>
        <source>change assessment</source>
        <translation>meting wijzigen</translation>
    </message>
    <message>
        <source>close assessment</source>
        <translation>meting afsluiten</translation>
    </message>
    <message>
        <source>reopen assessment</source>
        <translation>meting weer openen</translation>
    </message>
    <message>
        <source>delete assessment</source>
        <translation>meting verwijderen</translation>
    </message>
    <message>
        <source>start follow-up</source>
        <translation>vervolgmeting starten</translation>
    </message>
    <message>
        <source>set scope</source>
        <translation>omvang bepalen</translation>
    </message>
    <message>
        <source>set weights</source>
        <translation>gewichten instellen</translation>
    </message>
    <message>
        <source>set thresholds</source>
        <translation>drempels bepalen</translation>
    </message>
    <message>
        <source>add group</source>
        <translation>groep toevoegen</translation>
    </message>
    <message>
        <source>add groups</source>
        <translation>groepen toevoegen</translation>
    </message>
    <message>
        <source>change group</source>
        <translation>groep wijzigen</translation>
    </message>
    <message>
        <source>delete group</source>
        <translation>groep verwijderen</translation>
    </message>
    <message>
        <source>add meeting</source>
        <translation>afspraak toevoegen</translation>
    </message>
    <message>
        <source>add meetings</source>
        <translation>afspraken toevoegen</translation>
    </message>
    <message>
        <source>change meeting</source>
        <translation>afspraak wijzigen</translation>
    </message>
    <message>
        <source>delete meeting</source>
        <translation>afspraak verwijderen</translation>
    </message>
    <message>
        <source>move assessment to another version</source>
        <translation>meting naar een andere versie overzetten</translation>
    </message>
    <message>
        <source>set level</source>
        <translation>niveau kiezen</translation>
    </message>
    <message>
        <source>mark as not applicable</source>
        <translation>als niet van toepassing markeren</translation>
    </message>
    <message>
        <source>mark as not known</source>
        <translation>als ‘weet niet’ markeren</translation>
    </message>
    <message>
        <source>take back answer</source>
        <translation>antwoord terugnemen</translation>
    </message>
    <message>
        <source>write note</source>
        <translation>opmerking schrijven</translation>
    </message>
    <message>
        <source>set grade of evidence</source>
        <translation>sterkte van bewijs kiezen</translation>
    </message>
    <message>
        <source>add evidence</source>
        <translation>bewijsstuk toevoegen</translation>
    </message>
    <message>
        <source>attach copy</source>
        <translation>kopie toevoegen</translation>
    </message>
    <message>
        <source>mend link to evidence</source>
        <translation>verwijzing naar bewijsstuk herstellen</translation>
    </message>
    <message>
        <source>remove evidence</source>
        <translation>bewijsstuk verwijderen</translation>
    </message>
    <message>
        <source>mark for review</source>
        <translation>voor controle markeren</translation>
    </message>
    <message>
        <source>mark as reviewed</source>
        <translation>als gecontroleerd markeren</translation>
    </message>
    <message>
        <source>set target</source>
        <translation>doel instellen</translation>
    </message>
    <message>
        <source>reset target</source>
        <translation>doel terugzetten</translation>
    </message>
    <message>
        <source>set targets</source>
        <translation>doelen instellen</translation>
    </message>
    <message>
        <source>add service</source>
        <translation>dienst toevoegen</translation>
    </message>
    <message>
        <source>change service</source>
        <translation>dienst wijzigen</translation>
    </message>
    <message>
        <source>delete service</source>
        <translation>dienst verwijderen</translation>
    </message>
    <message>
        <source>enter rows of the table</source>
        <translation>rijen van de tabel invullen</translation>
    </message>
    <message>
        <source>write key message</source>
        <translation>kernboodschap schrijven</translation>
    </message>
    <message>
        <source>change look of report</source>
        <translation>opmaak van het rapport wijzigen</translation>
    </message>
    <message>
        <source>go back to a restore point</source>
        <translation>herstelpunt terugzetten</translation>
    </message>
    <message>
        <source>set smallest group</source>
        <translation>kleinste groep instellen</translation>
    </message>
    <message>
        <source>add survey</source>
        <translation>vragenlijst toevoegen</translation>
    </message>
    <message>
        <source>remove survey</source>
        <translation>vragenlijst verwijderen</translation>
    </message>
    <message>
        <source>add process</source>
        <translation>proces toevoegen</translation>
    </message>
    <message>
        <source>change process</source>
        <translation>proces wijzigen</translation>
    </message>
    <message>
        <source>delete process</source>
        <translation>proces verwijderen</translation>
    </message>
    <message>
        <source>add response</source>
        <translation>antwoordformulier invoeren</translation>
    </message>
    <message>
        <source>read in answers</source>
        <translation>antwoorden inlezen</translation>
    </message>
    <message>
        <source>erase answers</source>
        <translation>antwoorden wissen</translation>
    </message>
    <message>
        <source>adopt action</source>
        <translation>maatregel overnemen</translation>
    </message>
    <message>
        <source>change action</source>
        <translation>maatregel wijzigen</translation>
    </message>
    <message>
        <source>add action</source>
        <translation>maatregel toevoegen</translation>
    </message>
    <message>
        <source>delete action</source>
        <translation>maatregel verwijderen</translation>
    </message>
    <message>
        <source>set own value</source>
        <translation>eigen waarde instellen</translation>
    </message>
    <message>
        <source>reset own value</source>
        <translation>eigen waarde terugzetten</translation>
    </message>
    <message>
        <source>change plan settings</source>
        <translation>planinstellingen wijzigen</translation>
    </message>
</context>
<context>
    <name>outside</name>
    <message>
        <source>No program for pages was found. The address is:
{0}</source>
        <translation>Er is geen programma voor internetpagina&apos;s gevonden. Het adres is:
{0}</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adres kopiëren</translation>
    </message>
    <message>
        <source>No program for it was found. It lies here:
{0}</source>
        <translation>Er is geen programma voor gevonden. U vindt het hier:
{0}</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pad kopiëren</translation>
    </message>
    <message>
        <source>Its drive does not answer. Check whether it is connected, then try again. The place is:
{0}</source>
        <translation>Het station antwoordt niet. Controleer de verbinding en probeer het daarna opnieuw. De plaats is:
{0}</translation>
    </message>
    <message>
        <source>It is not at its place any more:
{0}</source>
        <translation>Hier staat niets meer:
{0}</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Map openen</translation>
    </message>
    <message>
        <source>“{0}” cannot be opened from here.</source>
        <translation>“{0}” kan van hieruit niet worden geopend.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>passphrase</name>
    <message>
        <source>These copies stayed as they were. Delete what you do not need.</source>
        <translation>Deze kopieën bleven zoals ze waren. Verwijder wat u niet nodig hebt.</translation>
    </message>
    <message>
        <source>Changed for this file and its own restore points</source>
        <translation>Gewijzigd voor dit bestand en zijn eigen herstelpunten</translation>
    </message>
</context>
<context>
    <name>progress</name>
    <message>
        <source>{0} of {1} questions</source>
        <translation>{0} van {1} vragen</translation>
    </message>
    <message>
        <source>{0} of {1} criteria</source>
        <translation>{0} van {1} criteria</translation>
    </message>
    <message>
        <source>{0} answered</source>
        <translation>{0} beantwoord</translation>
    </message>
    <message>
        <source>{0} of {1} people have answered</source>
        <translation>{0} van de {1} genodigden hebben geantwoord</translation>
    </message>
    <message>
        <source>Responses: {0}</source>
        <translation>Reacties: {0}</translation>
    </message>
</context>
<context>
    <name>rescue</name>
    <message>
        <source>Open this state</source>
        <translation>Deze stand openen</translation>
    </message>
    <message>
        <source>Open the state of {0}</source>
        <translation>Stand van {0} openen</translation>
    </message>
    <message>
        <source>Open the state of {0} from “{1}”</source>
        <translation>Stand van {0} uit ‘{1}’ openen</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Leesbare gegevens redden</translation>
    </message>
    <message>
        <source>{0} as of {1}</source>
        <translation>{0}, stand {1}</translation>
    </message>
    <message>
        <source>{0} rescued</source>
        <translation>{0} gered</translation>
    </message>
    <message>
        <source>What can be read is being saved</source>
        <translation>Wat leesbaar is, wordt gered</translation>
    </message>
    <message>
        <source>Rescued: {0}.
The new file is called {1}. It opens when you close this list.</source>
        <translation>Gered: {0}.
Het nieuwe bestand heet {1}. Het gaat open als u deze lijst sluit.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Wat ontbreekt</translation>
    </message>
    <message>
        <source>The file is being checked</source>
        <translation>Het bestand wordt gecontroleerd</translation>
    </message>
    <message>
        <source>Assessments: {0}. Restore points: {1}.</source>
        <translation>Metingen: {0}. Herstelpunten: {1}.</translation>
    </message>
    <message>
        <source>Structure, values, references, surveys, figures and restore points were looked through.</source>
        <translation>Gecontroleerd: opbouw, waarden, verwijzingen, vragenlijsten, cijfers en herstelpunten.</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Als bestand opslaan</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Tekstbestanden (*.txt)</translation>
    </message>
    <message>
        <source>“{0}” is in order.</source>
        <translation>‘{0}’ is in orde.</translation>
    </message>
    <message>
        <source>The restore points are being looked through</source>
        <translation>De herstelpunten worden doorgenomen</translation>
    </message>
    <message>
        <source>Findings in “{0}”</source>
        <translation>Bevindingen in ‘{0}’</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Wat is gevonden</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Wat te doen</translation>
    </message>
</context>
<context>
    <name>revise</name>
    <message>
        <source>other steps</source>
        <translation>andere niveaus</translation>
    </message>
    <message>
        <source>direction turned round</source>
        <translation>richting omgedraaid</translation>
    </message>
    <message>
        <source>asks for something else</source>
        <translation>vraagt naar iets anders</translation>
    </message>
    <message>
        <source>without counterpart</source>
        <translation>zonder tegenhanger</translation>
    </message>
    <message>
        <source>new question</source>
        <translation>nieuwe vraag</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behouden</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Omzetten</translation>
    </message>
    <message>
        <source>Leave open</source>
        <translation>Open laten</translation>
    </message>
    <message>
        <source>The other version does not ask this. The answer stays in the earlier assessment.</source>
        <translation>De andere versie vraagt dit niet. Het antwoord blijft in de oude meting staan.</translation>
    </message>
    <message>
        <source>The earlier version did not ask this. The question is open.</source>
        <translation>De oude versie vroeg dit niet. De vraag staat nog open.</translation>
    </message>
    <message>
        <source>The question has to be answered anew. Notes stay.</source>
        <translation>De vraag moet opnieuw worden beantwoord. Opmerkingen blijven.</translation>
    </message>
    <message>
        <source>Answers stay where the step is still on offer.</source>
        <translation>Antwoorden blijven waar het niveau nog bestaat.</translation>
    </message>
    <message>
        <source>Each earlier step becomes the one that you choose beside it.</source>
        <translation>Elk oud niveau wordt het niveau dat u ernaast kiest.</translation>
    </message>
    <message>
        <source>drops out</source>
        <translation>vervalt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} van {1}</translation>
    </message>
</context>
<context>
    <name>stages</name>
    <message>
        <source>done</source>
        <translation>klaar</translation>
    </message>
    <message>
        <source>{0} flagged for review</source>
        <translation>{0} gemarkeerd voor controle</translation>
    </message>
    <message>
        <source>open actions: {0}</source>
        <translation>openstaande maatregelen: {0}</translation>
    </message>
</context>
<context>
    <name>standing</name>
    <message>
        <source>{0} of {1} answered</source>
        <translation>{0} van {1} beantwoord</translation>
    </message>
    <message>
        <source>provisional, at most level {0}</source>
        <translation>voorlopig, hoogstens niveau {0}</translation>
    </message>
    <message>
        <source>Level {0}</source>
        <translation>Niveau {0}</translation>
    </message>
    <message>
        <source>▲ Knock-out: {0}</source>
        <translation>▲ Knock-outcriterium: {0}</translation>
    </message>
</context>
<context>
    <name>survey_list</name>
    <message>
        <source>{0} questions, about {1}</source>
        <translation>{0} vragen, ongeveer {1}</translation>
    </message>
    <message>
        <source>{0} criteria per service, about {1} each</source>
        <translation>{0} criteria per dienst, elk ongeveer {1}</translation>
    </message>
    <message>
        <source>{0} questions per process, about {1} each</source>
        <translation>{0} vragen per proces, elk ongeveer {1}</translation>
    </message>
    <message>
        <source>{0} statements, about {1} per person</source>
        <translation>{0} vragen, ongeveer {1} per persoon</translation>
    </message>
</context>
<context>
    <name>telling</name>
    <message>
        <source>The language is being changed</source>
        <translation>De taal wordt gewijzigd</translation>
    </message>
</context>
</TS>
