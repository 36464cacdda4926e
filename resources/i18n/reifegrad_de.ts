<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About and licences</source>
        <translation>Über und Lizenzen</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Bestandteil</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>Bestandteile des Programms</translation>
    </message>
    <message>
        <source>Reifegrad – maturity assessment for municipalities</source>
        <translation>Reifegrad – Bewertung für Kommunen</translation>
    </message>
    <message>
        <source>Version {0}. Licence: EUPL-1.2.</source>
        <translation>Version {0}. Lizenz: EUPL-1.2.</translation>
    </message>
    <message>
        <source>Surveys that come with it: {0}.</source>
        <translation>Mitgelieferte Fragenkataloge: {0}.</translation>
    </message>
    <message>
        <source>The program uses Qt and PySide6 under the LGPL 3. You may replace these libraries by versions of your own; the texts of the licences say how.</source>
        <translation>Das Programm verwendet Qt und PySide6 unter der LGPL 3. Sie können diese Bibliotheken durch eigene Fassungen ersetzen. Die Lizenztexte sagen, wie.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Licence of {0}</source>
        <translation>Lizenz von {0}</translation>
    </message>
    <message>
        <source>Show licence</source>
        <translation>Lizenz zeigen</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>Datenordner öffnen</translation>
    </message>
    <message>
        <source>Copy system information</source>
        <translation>Systeminfo kopieren</translation>
    </message>
</context>
<context>
    <name>AnalysisArea</name>
    <message>
        <source>Evaluate</source>
        <translation>Auswerten</translation>
    </message>
    <message>
        <source>only {0}</source>
        <translation>nur {0}</translation>
    </message>
    <message numerus="yes">
        <source>only {0} of %n dimension(s)</source>
        <translation>
            <numerusform>nur {0} von %n Handlungsfeld</numerusform>
            <numerusform>nur {0} von %n Handlungsfeldern</numerusform>
        </translation>
    </message>
    <message>
        <source>The filter on “{0}” has no effect here.</source>
        <translation>Der Filter auf „{0}“ wirkt hier nicht.</translation>
    </message>
    <message>
        <source>{0} is out of scope: {1}</source>
        <translation>{0} ist nicht im Umfang: {1}</translation>
    </message>
    <message>
        <source>{0} is out of scope.</source>
        <translation>{0} ist nicht im Umfang.</translation>
    </message>
    <message>
        <source>These figures are provisional, because not enough questions are answered yet.</source>
        <translation>Diese Zahlen sind vorläufig, weil noch zu wenige Fragen beantwortet sind.</translation>
    </message>
    <message>
        <source>There is no overall index yet, because too few questions are answered.</source>
        <translation>Es gibt noch keinen Gesamtindex, weil zu wenige Fragen beantwortet sind.</translation>
    </message>
    <message numerus="yes">
        <source>%n process(es) have no level yet, because questions are open.</source>
        <translation>
            <numerusform>%n Prozess hat noch keine Stufe, weil Fragen offen sind.</numerusform>
            <numerusform>%n Prozesse haben noch keine Stufe, weil Fragen offen sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer open questions</source>
        <translation>Offene Fragen beantworten</translation>
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
        <translation>Grund</translation>
    </message>
    <message>
        <source>Reason why the question does not apply</source>
        <translation>Grund, warum die Frage nicht anwendbar ist</translation>
    </message>
    <message>
        <source>{0} – chosen</source>
        <translation>{0} – gewählt</translation>
    </message>
    <message>
        <source>{0} is no answer here. These keys are: {1}.</source>
        <translation>{0} ist hier keine Antwort. Diese Tasten gelten: {1}.</translation>
    </message>
    <message>
        <source>✓ Chosen</source>
        <translation>✓ Gewählt</translation>
    </message>
    <message>
        <source>A short reason is needed for this answer.</source>
        <translation>Diese Antwort braucht einen kurzen Grund. Erst damit wird sie gespeichert.</translation>
    </message>
    <message>
        <source>Take back answer</source>
        <translation>Antwort zurücknehmen</translation>
    </message>
    <message>
        <source>◁ Previously</source>
        <translation>◁ Zuvor</translation>
    </message>
    <message>
        <source>◆ Target</source>
        <translation>◆ Ziel</translation>
    </message>
</context>
<context>
    <name>AnswerImport</name>
    <message>
        <source>“{0}” is read in.</source>
        <translation>„{0}“ ist eingelesen.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) read in.</source>
        <translation>
            <numerusform>%n Datei eingelesen.</numerusform>
            <numerusform>%n Dateien eingelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <source>What people answered is evaluated at once. This cannot be undone, nor anything before it.</source>
        <translation>Antworten der Beschäftigten werden sofort ausgewertet. Das lässt sich nicht rückgängig machen, frühere Schritte auch nicht.</translation>
    </message>
    <message>
        <source>Everything is read in as one step. You can undo it.</source>
        <translation>Alles wird in einem Schritt eingelesen. Sie können ihn rückgängig machen.</translation>
    </message>
    <message>
        <source>Read in these answers?</source>
        <translation>Diese Antworten einlesen?</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>Einlesen</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n Leistung</numerusform>
            <numerusform>%n Leistungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n process(es)</source>
        <translation>
            <numerusform>%n Prozess</numerusform>
            <numerusform>%n Prozesse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s)</source>
        <translation>
            <numerusform>%n Rückmeldung</numerusform>
            <numerusform>%n Rückmeldungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n Antwort</numerusform>
            <numerusform>%n Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>“{0}” of {1}</source>
        <translation>„{0}“ vom {1}</translation>
    </message>
    <message>
        <source>Is added to “{0}”. What is there stays.</source>
        <translation>Kommt zu „{0}“ hinzu. Was dort ist, bleibt.</translation>
    </message>
    <message>
        <source>These answers are there already. Each would count twice.</source>
        <translation>Diese Antworten sind dort schon. Jede würde doppelt zählen.</translation>
    </message>
    <message>
        <source>Becomes a new assessment. It is closed and evaluated, and stays closed.</source>
        <translation>Wird eine neue Erhebung. Sie wird abgeschlossen und ausgewertet und bleibt abgeschlossen.</translation>
    </message>
    <message>
        <source>Becomes a new assessment and is closed. Too few people answered for figures.</source>
        <translation>Wird eine neue Erhebung und abgeschlossen. Für Ergebnisse haben zu wenige geantwortet.</translation>
    </message>
    <message>
        <source>Becomes a new assessment.</source>
        <translation>Wird eine neue Erhebung.</translation>
    </message>
    <message>
        <source>There is one with this title and day already. It stays.</source>
        <translation>Eine mit diesem Titel und Tag gibt es schon. Sie bleibt.</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Nothing moves or blinks in this program.</source>
        <translation>In diesem Programm bewegt sich und blinkt nichts.</translation>
    </message>
</context>
<context>
    <name>AssessmentActions</name>
    <message>
        <source>New &amp;assessment …</source>
        <translation>Neue Er&amp;hebung …</translation>
    </message>
    <message>
        <source>&amp;Follow-up assessment …</source>
        <translation>&amp;Folgeerhebung …</translation>
    </message>
    <message>
        <source>Scope and &amp;weights …</source>
        <translation>Umfang und &amp;Gewichte …</translation>
    </message>
    <message>
        <source>Deta&amp;ils …</source>
        <translation>An&amp;gaben …</translation>
    </message>
    <message>
        <source>New &amp;version of the survey …</source>
        <translation>Neue Fassung des Fragenka&amp;talogs …</translation>
    </message>
    <message>
        <source>Add &amp;your own survey …</source>
        <translation>Eigenen F&amp;ragenkatalog hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Close assessment …</source>
        <translation>Erhebung a&amp;bschließen …</translation>
    </message>
    <message>
        <source>&amp;Reopen assessment</source>
        <translation>Erhebung wieder &amp;öffnen</translation>
    </message>
    <message>
        <source>Era&amp;se answers …</source>
        <translation>&amp;Antworten löschen …</translation>
    </message>
    <message>
        <source>Dele&amp;te assessment …</source>
        <translation>Erhebung lös&amp;chen …</translation>
    </message>
    <message>
        <source>Answers stay with the version that people answered.</source>
        <translation>Antworten bleiben bei der Fassung, die beantwortet wurde.</translation>
    </message>
    <message>
        <source>To use another version, start a new assessment with it.</source>
        <translation>Beginnen Sie mit der anderen Fassung eine neue Erhebung.</translation>
    </message>
    <message>
        <source>{0} is created. {1} stays as it is.</source>
        <translation>{0} ist angelegt. {1} bleibt unverändert.</translation>
    </message>
    <message>
        <source>Surveys (*.yaml *.yml *.xlsx)</source>
        <translation>Fragenkataloge (*.yaml *.yml *.xlsx)</translation>
    </message>
    <message>
        <source>Add your own survey</source>
        <translation>Eigenen Fragenkatalog hinzufügen</translation>
    </message>
    <message>
        <source>Add this survey to the file?</source>
        <translation>Diesen Fragenkatalog zur Datei hinzufügen?</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>The file is being read</source>
        <translation>Die Datei wird gelesen</translation>
    </message>
    <message>
        <source>The survey is being read</source>
        <translation>Der Fragenkatalog wird gelesen</translation>
    </message>
    <message>
        <source>This survey cannot be used</source>
        <translation>Dieser Fragenkatalog lässt sich nicht verwenden</translation>
    </message>
    <message>
        <source>{0} {1} is at hand now. Start an assessment with it.</source>
        <translation>{0} {1} steht jetzt bereit. Beginnen Sie damit eine Erhebung.</translation>
    </message>
    <message numerus="yes">
        <source>Delete “{0}” with %n answer(s)?</source>
        <translation>
            <numerusform>„{0}“ mit %n Antwort löschen?</numerusform>
            <numerusform>„{0}“ mit %n Antworten löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>A restore point is kept for 30 days.</source>
        <translation>Ein Sicherungspunkt bleibt 30 Tage erhalten.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>{0} is deleted.</source>
        <translation>{0} ist gelöscht.</translation>
    </message>
    <message>
        <source>The assessment is being deleted</source>
        <translation>Die Erhebung wird gelöscht</translation>
    </message>
</context>
<context>
    <name>AssessmentDialog</name>
    <message>
        <source>Details of the assessment</source>
        <translation>Angaben zur Erhebung</translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation>Neue Erhebung</translation>
    </message>
    <message>
        <source>Short check</source>
        <translation>Kurzcheck</translation>
    </message>
    <message>
        <source>Staff survey {0}</source>
        <translation>Befragung {0}</translation>
    </message>
    <message>
        <source>Processes {0}</source>
        <translation>Prozesse {0}</translation>
    </message>
    <message>
        <source>OZG/EfA {0}</source>
        <translation>OZG/EfA {0}</translation>
    </message>
    <message>
        <source>All questions: {0}</source>
        <translation>Alle Fragen: {0}</translation>
    </message>
    <message>
        <source>Earlier assessments stay as they are and are shown for comparison.</source>
        <translation>Frühere Erhebungen bleiben unverändert und werden zum Vergleich gezeigt.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>AttributesTab</name>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>How is the level calculated?</source>
        <translation>Wie wird die Stufe berechnet?</translation>
    </message>
    <message>
        <source>Go to the process</source>
        <translation>Zum Prozess</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Process attributes</source>
        <translation>Prozessattribute</translation>
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
        <translation>Themen</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Attributes and levels follow from all dimensions, so they are shown whole.</source>
        <translation>Attribute und Stufen folgen aus allen Handlungsfeldern und bleiben deshalb ganz zu sehen.</translation>
    </message>
    <message>
        <source>Enter or a double click shows how a figure is calculated.</source>
        <translation>Die Eingabetaste oder ein Doppelklick zeigt, wie eine Zahl berechnet wird.</translation>
    </message>
    <message>
        <source>Themes show where work is waiting. They have no bearing on the level.</source>
        <translation>Themen zeigen, wo Arbeit wartet. Auf die Stufe wirken sie nicht.</translation>
    </message>
    <message>
        <source>Enter or a double click opens the question.</source>
        <translation>Die Eingabetaste oder ein Doppelklick öffnet die Frage.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>What would raise the level</source>
        <translation>Was die Stufe heben würde</translation>
    </message>
    <message>
        <source>{0} (knock-out)</source>
        <translation>{0} (K.-o.-Kriterium)</translation>
    </message>
</context>
<context>
    <name>BackupTable</name>
    <message>
        <source>Made</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Restore points …</source>
        <translation>Sicherungspunkte …</translation>
    </message>
    <message>
        <source>The restore point is being restored</source>
        <translation>Der Sicherungspunkt wird wiederhergestellt</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Restore points</source>
        <translation>Sicherungspunkte</translation>
    </message>
    <message>
        <source>There is no restore point of this file yet.</source>
        <translation>Von dieser Datei gibt es noch keinen Sicherungspunkt.</translation>
    </message>
    <message>
        <source>Create a restore point …</source>
        <translation>Sicherungspunkt anlegen …</translation>
    </message>
    <message>
        <source>Restore …</source>
        <translation>Wiederherstellen …</translation>
    </message>
    <message>
        <source>Save as a file …</source>
        <translation>Als Datei speichern …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Create a restore point</source>
        <translation>Sicherungspunkt anlegen</translation>
    </message>
    <message>
        <source>Name of the restore point</source>
        <translation>Name des Sicherungspunkts</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>The file stays as it is. You can come back to this state later.</source>
        <translation>Die Datei bleibt, wie sie ist. Sie können später zu diesem Stand zurückkehren.</translation>
    </message>
    <message>
        <source>“{0}” is kept until you delete it.</source>
        <translation>„{0}“ bleibt erhalten, bis Sie ihn löschen.</translation>
    </message>
    <message>
        <source>The restore point is being read</source>
        <translation>Der Sicherungspunkt wird gelesen</translation>
    </message>
    <message>
        <source>Back to {0}.</source>
        <translation>Zurück zum Stand vom {0}.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} vom {1}</translation>
    </message>
    <message>
        <source>Reifegrad files (*.reifegrad)</source>
        <translation>Reifegrad-Dateien (*.reifegrad)</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Als Datei speichern</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>Gespeichert als {0}</translation>
    </message>
    <message>
        <source>Delete the restore point “{0}”?</source>
        <translation>Sicherungspunkt „{0}“ löschen?</translation>
    </message>
    <message>
        <source>The file itself stays as it is. Nothing brings the restore point back.</source>
        <translation>Die Datei selbst bleibt, wie sie ist. Der Sicherungspunkt kommt nicht zurück.</translation>
    </message>
    <message>
        <source>The restore point is deleted.</source>
        <translation>Der Sicherungspunkt ist gelöscht.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Whenever the file was changed, a restore point is made when it is opened, and when you save. Older ones are thinned out; named ones stay.</source>
        <translation>Nach Änderungen entsteht beim nächsten Öffnen ein Sicherungspunkt, ebenso beim Speichern. Ältere werden nach und nach weniger, benannte bleiben.</translation>
    </message>
    <message>
        <source>This file is open for reading only. To go back, open it for editing.</source>
        <translation>Diese Datei ist nur zum Lesen geöffnet. Öffnen Sie sie zum Bearbeiten, um einen Stand wiederherzustellen.</translation>
    </message>
    <message>
        <source>New restore points are made there. Those that exist stay where they are, and in this list.</source>
        <translation>Neue Sicherungspunkte entstehen dort. Vorhandene bleiben, wo sie sind, und in dieser Liste.</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Restore points</source>
        <translation>Sicherungspunkte</translation>
    </message>
</context>
<context>
    <name>BarGrip</name>
    <message>
        <source>{0} begins in {1}.</source>
        <translation>{0} beginnt in {1}.</translation>
    </message>
    <message>
        <source>{0} stays in {1}.</source>
        <translation>{0} bleibt in {1}.</translation>
    </message>
</context>
<context>
    <name>Beginning</name>
    <message>
        <source>Set the scope</source>
        <translation>Umfang festlegen</translation>
    </message>
    <message>
        <source>Invite to the workshop</source>
        <translation>Zum Workshop einladen</translation>
    </message>
    <message>
        <source>No rating yet. Begin with the scope, or invite people to the workshop.</source>
        <translation>Noch keine Bewertung. Beginnen Sie mit dem Umfang oder laden Sie zum Workshop ein.</translation>
    </message>
</context>
<context>
    <name>BoardTab</name>
    <message>
        <source>The cards stay where they are: this file is open for reading only.</source>
        <translation>Die Karten bleiben, wo sie sind: Die Datei ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Drag a card to another column, or use “Change status” and its keys.</source>
        <translation>Ziehen Sie eine Karte in eine andere Spalte, oder nutzen Sie „Status ändern“ oder Strg+Umschalt+Pfeil.</translation>
    </message>
    <message numerus="yes">
        <source>{0}: %n action(s)</source>
        <translation>
            <numerusform>{0}: %n Maßnahme</numerusform>
            <numerusform>{0}: %n Maßnahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} stays: this file is open for reading only.</source>
        <translation>{0} bleibt: Die Datei ist nur zum Lesen geöffnet.</translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message numerus="yes">
        <source>Change %n action(s)</source>
        <translation>
            <numerusform>%n Maßnahme ändern</numerusform>
            <numerusform>%n Maßnahmen ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Fields that stay empty are left as they are; tick “Clear” to empty one. All changes are one step to undo.</source>
        <translation>Was leer ist, bleibt, wie es ist. „Leeren“ nimmt heraus, was in einem Feld steht. Alle Änderungen lassen sich in einem Schritt zurücknehmen.</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>wie bisher</translation>
    </message>
    <message>
        <source>Enter whole euros, such as 4500 or 4,500.00.</source>
        <translation>Geben Sie ganze Euro an, etwa 4500 oder 4.500,00.</translation>
    </message>
    <message>
        <source>as proposed</source>
        <translation>wie vorgeschlagen</translation>
    </message>
    <message>
        <source>Enter a day with day, month and year.</source>
        <translation>Geben Sie Tag, Monat und Jahr an.</translation>
    </message>
    <message>
        <source>Choose a day from the calendar</source>
        <translation>Tag aus dem Kalender wählen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Lead (role)</source>
        <translation>Federführung (Rolle)</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Others taking part</source>
        <translation>Beteiligte</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Cost once</source>
        <translation>Kosten einmalig</translation>
    </message>
    <message>
        <source>Cost per year</source>
        <translation>Kosten im Jahr</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Finanzierung</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear: {0}</source>
        <translation>Leeren: {0}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>is cleared</source>
        <translation>wird geleert</translation>
    </message>
</context>
<context>
    <name>Calculating</name>
    <message>
        <source>Being calculated</source>
        <translation>Wird berechnet</translation>
    </message>
</context>
<context>
    <name>ChangeDialog</name>
    <message>
        <source>Passphrase of the file</source>
        <translation>Passphrase der Datei</translation>
    </message>
    <message>
        <source>Set &amp;another passphrase</source>
        <translation>&amp;Andere Passphrase festlegen</translation>
    </message>
    <message>
        <source>&amp;Remove the passphrase: the file can then be read by anyone</source>
        <translation>Passphrase aufhe&amp;ben: Die Datei ist dann für alle lesbar</translation>
    </message>
    <message>
        <source>&amp;Show what I type</source>
        <translation>Eingabe an&amp;zeigen</translation>
    </message>
    <message>
        <source>Create a restore &amp;point first</source>
        <translation>Vorher einen Sicherungs&amp;punkt anlegen</translation>
    </message>
    <message>
        <source>&amp;New passphrase, at least {0} characters</source>
        <translation>&amp;Neue Passphrase, mindestens {0} Zeichen</translation>
    </message>
    <message>
        <source>The same a&amp;gain</source>
        <translation>Noch ein&amp;mal dieselbe</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Bisherige Passphrase</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>This is not the present passphrase. Check Caps Lock and the language of the keyboard.</source>
        <translation>Das ist nicht die bisherige Passphrase. Prüfen Sie Feststelltaste und Tastatursprache.</translation>
    </message>
    <message>
        <source>Before the passphrase was changed</source>
        <translation>Vor der Änderung der Passphrase</translation>
    </message>
    <message>
        <source>File and restore points are written anew</source>
        <translation>Datei und Sicherungspunkte werden neu geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) on this computer belong to files copied from or to this one and stay as they are.</source>
        <translation>
            <numerusform>%n Sicherung auf diesem Rechner gehört zum Original oder zu einer Kopie dieser Datei. Sie bleibt, wie sie ist.</numerusform>
            <numerusform>%n Sicherungen auf diesem Rechner gehören zum Original oder zu Kopien dieser Datei. Sie bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can recover a lost passphrase, and nobody can open the file without it. Keep it in a safe place.
The restore points of this file on this computer get the same passphrase. Copies elsewhere, reports and exported workbooks stay as they are.</source>
        <translation>Eine verlorene Passphrase kann niemand wiederherstellen. Ohne sie öffnet niemand die Datei. Bewahren Sie sie sicher auf.
Für die Sicherungspunkte dieser Datei auf diesem Rechner gilt sie auch. Kopien an anderen Orten, Berichte und Arbeitsmappen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Remove passphrase</source>
        <translation>Passphrase aufheben</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>Encrypt</source>
        <translation>Verschlüsseln</translation>
    </message>
    <message>
        <source>The restore points of this file on this computer then need no passphrase either. Copies elsewhere keep theirs.</source>
        <translation>Die Sicherungspunkte dieser Datei auf diesem Rechner brauchen dann auch keine Passphrase mehr. Kopien an anderen Orten behalten ihre.</translation>
    </message>
    <message>
        <source>Four unrelated words are easy to remember and hard to guess.</source>
        <translation>Vier Wörter ohne Zusammenhang sind leicht zu merken und schwer zu erraten.</translation>
    </message>
    <message>
        <source>This holds a character that cannot be used.</source>
        <translation>Ein Zeichen darin lässt sich nicht verwenden.</translation>
    </message>
    <message>
        <source>Too short: {0} of {1} characters</source>
        <translation>Zu kurz: {0} von {1} Zeichen</translation>
    </message>
    <message>
        <source>The two entries differ.</source>
        <translation>Die beiden Eingaben sind verschieden.</translation>
    </message>
    <message>
        <source>Easy to guess: take a longer one</source>
        <translation>Leicht zu erraten: Wählen Sie eine längere</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>Sehr gut</translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>How calculated?</source>
        <translation>Wie gerechnet?</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>As picture</source>
        <translation>Als Bild</translation>
    </message>
    <message>
        <source>As table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>How are the figures calculated? {0}</source>
        <translation>Wie sind die Werte gerechnet? {0}</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Calculation</source>
        <translation>Rechenweg</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>Als Diagramm zeigen</translation>
    </message>
</context>
<context>
    <name>CheckRun</name>
    <message>
        <source>Nothing is missing.</source>
        <translation>Es fehlt nichts.</translation>
    </message>
    <message>
        <source>Answers, evidence, scope, meetings, actions and report were looked through.</source>
        <translation>Antworten, Nachweise, Umfang, Termine, Maßnahmen und Bericht wurden durchgesehen.</translation>
    </message>
    <message>
        <source>Check for missing entries</source>
        <translation>Prüflauf (fehlende Angaben)</translation>
    </message>
    <message>
        <source>&amp;Narrow the list</source>
        <translation>Liste &amp;eingrenzen</translation>
    </message>
    <message>
        <source>The files of the evidence are being looked for</source>
        <translation>Die Dateien der Nachweise werden gesucht</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Close and evaluate</source>
        <translation>Abschließen und auswerten</translation>
    </message>
    <message>
        <source>Close the assessment</source>
        <translation>Erhebung abschließen</translation>
    </message>
    <message>
        <source>The survey is still running. Close it to evaluate it.</source>
        <translation>Die Befragung läuft noch. Schließen Sie sie ab, um sie auszuwerten.</translation>
    </message>
    <message>
        <source>{0} is closed and evaluated.</source>
        <translation>{0} ist abgeschlossen und ausgewertet.</translation>
    </message>
    <message>
        <source>{0} is closed. Its answers can be read, not changed.</source>
        <translation>{0} ist abgeschlossen. Die Antworten lassen sich lesen, aber nicht ändern.</translation>
    </message>
    <message>
        <source>Close “{0}” and evaluate it?</source>
        <translation>„{0}“ abschließen und auswerten?</translation>
    </message>
    <message>
        <source>What is open does not count. You can reopen the assessment later.</source>
        <translation>Was offen ist, zählt nicht. Sie können die Erhebung später wieder öffnen.</translation>
    </message>
    <message>
        <source>Show open ones</source>
        <translation>Offene zeigen</translation>
    </message>
    <message>
        <source>Close “{0}”?</source>
        <translation>„{0}“ abschließen?</translation>
    </message>
    <message>
        <source>No more answers come in after that, and the survey stays closed.</source>
        <translation>Danach kommen keine Antworten mehr hinzu, und die Befragung bleibt abgeschlossen.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are still missing.</source>
        <translation>
            <numerusform>%n Rückmeldung fehlt noch.</numerusform>
            <numerusform>%n Rückmeldungen fehlen noch.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that was done before can be undone then.</source>
        <translation>Frühere Schritte lassen sich dann nicht mehr rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>ColourChoice</name>
    <message>
        <source>such as #0B5CAD</source>
        <translation>etwa #0B5CAD</translation>
    </message>
    <message>
        <source>Choose colour …</source>
        <translation>Farbe wählen …</translation>
    </message>
    <message>
        <source>Remove colour</source>
        <translation>Farbe entfernen</translation>
    </message>
    <message>
        <source>Colour of the house</source>
        <translation>Hausfarbe</translation>
    </message>
    <message>
        <source>Write the colour with six digits, such as #0B5CAD.</source>
        <translation>Schreiben Sie die Farbe mit sechs Stellen, etwa #0B5CAD.</translation>
    </message>
    <message>
        <source>The colour is too pale for text on white. It is used for lines only.</source>
        <translation>Die Farbe ist für Text auf Weiß zu blass. Sie wird nur für Linien verwendet.</translation>
    </message>
</context>
<context>
    <name>ColumnFilter</name>
    <message>
        <source>Filter by column</source>
        <translation>Spalten filtern</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Show all values</source>
        <translation>Alle Werte zeigen</translation>
    </message>
</context>
<context>
    <name>CombinedTab</name>
    <message>
        <source>What the results say together</source>
        <translation>Was die Ergebnisse zusammen sagen</translation>
    </message>
    <message>
        <source>All surveys together</source>
        <translation>Gesamtbild</translation>
    </message>
    <message>
        <source>Here the results of whole surveys stand side by side.</source>
        <translation>Hier stehen die Ergebnisse ganzer Erhebungen nebeneinander.</translation>
    </message>
</context>
<context>
    <name>CommentsDialog</name>
    <message>
        <source>Free texts</source>
        <translation>Freie Texte</translation>
    </message>
    <message>
        <source>These texts are for reading through only. They never get into a report by themselves. Decide for each one whether it may be used: it may show who wrote it.</source>
        <translation>Diese Texte dienen nur der Durchsicht. Von selbst gelangen sie in keinen Bericht. Entscheiden Sie bei jedem Text, ob er verwendet werden darf. Er kann erkennen lassen, wer ihn geschrieben hat.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>no texts</source>
        <translation>keine Texte</translation>
    </message>
</context>
<context>
    <name>ComponentLine</name>
    <message>
        <source>Change …</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Change {0}</source>
        <translation>{0} ändern</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset {0} to the computed value</source>
        <translation>{0} auf den berechneten Wert zurücksetzen</translation>
    </message>
    <message>
        <source>computed: {0}. Reason: {1}</source>
        <translation>berechnet: {0}. Grund: {1}</translation>
    </message>
</context>
<context>
    <name>ContentBox</name>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Prompted by</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>Class and basis</source>
        <translation>Klasse und Grundlage</translation>
    </message>
    <message>
        <source>Comes after</source>
        <translation>Voraussetzungen</translation>
    </message>
    <message>
        <source>Go to {0}</source>
        <translation>Zu {0}</translation>
    </message>
    <message>
        <source>Nothing else is needed first.</source>
        <translation>Keine andere Maßnahme ist vorher nötig.</translation>
    </message>
    <message>
        <source>Fulfilled already, or not part of this plan: {0}</source>
        <translation>Schon erfüllt oder nicht Teil dieses Plans: {0}</translation>
    </message>
</context>
<context>
    <name>DecisionPanel</name>
    <message>
        <source>What becomes of the answers</source>
        <translation>Was aus den Antworten wird</translation>
    </message>
    <message>
        <source>What becomes of the answers to {0}</source>
        <translation>Was aus den Antworten auf {0} wird</translation>
    </message>
    <message>
        <source>{0} becomes</source>
        <translation>{0} wird zu</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message numerus="yes">
        <source>%n action(s) adopted</source>
        <translation>
            <numerusform>%n Maßnahme übernommen</numerusform>
            <numerusform>%n Maßnahmen übernommen</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} taken out of the plan.</source>
        <translation>{0} aus dem Plan genommen.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n Maßnahme</numerusform>
            <numerusform>%n Maßnahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, now {1}</source>
        <translation>{0}, jetzt {1}</translation>
    </message>
    <message>
        <source>{0} is due on {1}.</source>
        <translation>Frist von {0}: {1}.</translation>
    </message>
    <message>
        <source>{0} begins in {1}.</source>
        <translation>{0} beginnt in {1}.</translation>
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
        <translation>Frage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lücke</translation>
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
        <translation>Die Eingabetaste oder ein Doppelklick öffnet die Frage.</translation>
    </message>
    <message>
        <source>Questions of {0}</source>
        <translation>Fragen zu {0}</translation>
    </message>
    <message>
        <source>target {0}</source>
        <translation>Ziel {0}</translation>
    </message>
    <message>
        <source>mean gap {0} levels</source>
        <translation>mittlere Lücke {0} Stufen</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
</context>
<context>
    <name>DistributionTab</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Distance to the target</source>
        <translation>Abstand zum Ziel</translation>
    </message>
    <message>
        <source>Numbers are questions. Click a dimension, or choose it with the arrow keys and press Enter, to see its questions.</source>
        <translation>Die Zahlen zählen Fragen. Ein Klick auf ein Handlungsfeld zeigt seine Fragen; mit der Tastatur wählen Sie es mit den Pfeiltasten und drücken Enter.</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Verteilung</translation>
    </message>
</context>
<context>
    <name>DocumentsTab</name>
    <message>
        <source>Save the questionnaire …</source>
        <translation>Fragebogen speichern …</translation>
    </message>
    <message>
        <source>Save the levels …</source>
        <translation>Stufen speichern …</translation>
    </message>
    <message>
        <source>Save the vote cards …</source>
        <translation>Stimmkarten speichern …</translation>
    </message>
    <message>
        <source>Copy the invitation</source>
        <translation>Einladung kopieren</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Unterlagen</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) with a box for every answer and room for notes.</source>
        <translation>
            <numerusform>%n Frage mit einem Feld je Antwort und Platz für Anmerkungen.</numerusform>
            <numerusform>%n Fragen mit einem Feld je Antwort und Platz für Anmerkungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>The invitation is copied.</source>
        <translation>Die Einladung ist kopiert.</translation>
    </message>
    <message>
        <source>Save document</source>
        <translation>Unterlage speichern</translation>
    </message>
    <message>
        <source>The document is being written</source>
        <translation>Die Unterlage wird geschrieben</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>Gespeichert als {0}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Language of the documents</source>
        <translation>Sprache der Unterlagen</translation>
    </message>
    <message>
        <source>What do you print and send?</source>
        <translation>Was drucken und verschicken Sie?</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Fragebogen</translation>
    </message>
    <message>
        <source>One page with all levels, for the table or the wall.</source>
        <translation>Eine Seite mit allen Stufen, für den Tisch oder die Wand.</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Four cards of A6 on a page, to cut out. Print one set for each person.</source>
        <translation>Vier Karten in A6 je Seite, zum Ausschneiden. Drucken Sie für jede Person einen Satz.</translation>
    </message>
    <message>
        <source>Vote cards</source>
        <translation>Stimmkarten</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Einladung</translation>
    </message>
</context>
<context>
    <name>Dropping</name>
    <message>
        <source>files of this program (*.reifegrad)</source>
        <translation>Dateien dieses Programms (*.reifegrad)</translation>
    </message>
    <message>
        <source>surveys of your own (YAML, Excel)</source>
        <translation>eigene Fragenkataloge (YAML, Excel)</translation>
    </message>
    <message>
        <source>answers (CSV, JSON)</source>
        <translation>Antworten (CSV, JSON)</translation>
    </message>
    <message>
        <source>Possible are: {0}.</source>
        <translation>Möglich sind: {0}.</translation>
    </message>
    <message>
        <source>Spreadsheets with answers or actions cannot be read. Answers come as CSV or JSON.</source>
        <translation>Tabellen mit Antworten oder Maßnahmen lassen sich nicht einlesen. Antworten gibt es als CSV oder JSON.</translation>
    </message>
    <message>
        <source>This format cannot be used here.</source>
        <translation>Dieses Format lässt sich hier nicht verwenden.</translation>
    </message>
</context>
<context>
    <name>Edges</name>
    <message>
        <source> [Sample data]</source>
        <translation> [Beispieldaten]</translation>
    </message>
    <message>
        <source> [Read only]</source>
        <translation> [Schreibgeschützt]</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Undone: {0}</source>
        <translation>Rückgängig gemacht: {0}</translation>
    </message>
    <message>
        <source>Done again: {0}</source>
        <translation>Wiederholt: {0}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Begin an assessment …</source>
        <translation>Erhebung beginnen …</translation>
    </message>
    <message>
        <source>No assessment yet</source>
        <translation>Noch keine Erhebung</translation>
    </message>
    <message>
        <source>Begin with the questions. You see a result as soon as enough are answered.</source>
        <translation>Beginnen Sie mit den Fragen. Ein Ergebnis sehen Sie, sobald genug beantwortet sind.</translation>
    </message>
</context>
<context>
    <name>EndGrip</name>
    <message>
        <source>{0} is due on {1}.</source>
        <translation>Frist von {0}: {1}.</translation>
    </message>
</context>
<context>
    <name>Entered</name>
    <message>
        <source>What you entered is not stored yet.</source>
        <translation>Ihre Eingaben sind noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>If you close the window now, it is lost.</source>
        <translation>Wenn Sie das Fenster jetzt schließen, gehen sie verloren.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Continue editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>This is not saved yet. It is tried again when you leave the field.</source>
        <translation>Das ist noch nicht gespeichert. Beim Verlassen des Feldes wird es wieder versucht.</translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message numerus="yes">
        <source>Erase %n answer(s) of “{0}”?</source>
        <translation>
            <numerusform>%n Rückmeldung von „{0}“ löschen?</numerusform>
            <numerusform>%n Rückmeldungen von „{0}“ löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>The figures stay as they are. Nothing brings the single answers and free texts back.</source>
        <translation>Die Kennzahlen bleiben, wie sie sind. Einzelne Antworten und freie Texte lassen sich nicht zurückholen.</translation>
    </message>
    <message numerus="yes">
        <source>Erase them from %n restore point(s), too</source>
        <translation>
            <numerusform>Auch aus %n Sicherungspunkt löschen</numerusform>
            <numerusform>Auch aus %n Sicherungspunkten löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>The answers are being erased</source>
        <translation>Die Antworten werden gelöscht</translation>
    </message>
    <message>
        <source>The answers of {0} are erased. Its figures stay.</source>
        <translation>Die Antworten von {0} sind gelöscht. Die Kennzahlen bleiben.</translation>
    </message>
    <message numerus="yes">
        <source>%n restore point(s) may still hold the answers.</source>
        <translation>
            <numerusform>%n Sicherungspunkt enthält die Antworten vielleicht noch.</numerusform>
            <numerusform>%n Sicherungspunkte enthalten die Antworten vielleicht noch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) may still hold the answers.</source>
        <translation>
            <numerusform>%n Datei enthält die Antworten vielleicht noch.</numerusform>
            <numerusform>%n Dateien enthalten die Antworten vielleicht noch.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete these yourself:</source>
        <translation>Löschen Sie diese selbst:</translation>
    </message>
    <message>
        <source>Unsaved changes, kept here only. The start page restores or discards them:</source>
        <translation>Nicht gespeicherte Änderungen, die nur auf diesem Rechner liegen. Auf der Startseite holen Sie sie zurück oder verwerfen sie:</translation>
    </message>
    <message>
        <source>Unsaved changes {0} to {1}</source>
        <translation>Nicht gespeicherte Änderungen {0} an {1}</translation>
    </message>
</context>
<context>
    <name>EvidenceAdding</name>
    <message>
        <source>Added as evidence: {0}</source>
        <translation>Als Nachweis hinzugefügt: {0}</translation>
    </message>
    <message>
        <source>Left out, because it is there already: {0}</source>
        <translation>Ausgelassen, weil schon vorhanden: {0}</translation>
    </message>
</context>
<context>
    <name>EvidenceBox</name>
    <message>
        <source>Evi&amp;dence</source>
        <translation>Nach&amp;weis</translation>
    </message>
    <message>
        <source>Grade of evidence</source>
        <translation>Güte des Nachweises</translation>
    </message>
    <message>
        <source>Add evidence …</source>
        <translation>Nachweis hinzufügen …</translation>
    </message>
    <message>
        <source>Or drop a file here, or paste it with Ctrl+V.</source>
        <translation>Oder ziehen Sie eine Datei hierher. Oder fügen Sie sie mit Strg+V ein.</translation>
    </message>
    <message>
        <source>There is nothing to paste here. Copy a file or an address first.</source>
        <translation>Hier lässt sich nichts einfügen. Kopieren Sie zuerst eine Datei oder eine Adresse.</translation>
    </message>
    <message>
        <source>Copy in the file</source>
        <translation>Kopie in der Datei</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Verknüpft</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove evidence {0}</source>
        <translation>Nachweis {0} entfernen</translation>
    </message>
    <message>
        <source>File not found.</source>
        <translation>Datei nicht gefunden.</translation>
    </message>
    <message>
        <source>Search …</source>
        <translation>Suchen …</translation>
    </message>
    <message>
        <source>Search for {0}</source>
        <translation>{0} suchen</translation>
    </message>
    <message>
        <source>Where is {0}?</source>
        <translation>Wo liegt {0}?</translation>
    </message>
    <message>
        <source>“{0}” is not opened from here.</source>
        <translation>„{0}“ wird von hier aus nicht geöffnet.</translation>
    </message>
    <message>
        <source>It lies on another computer. Copy the address if you know who entered it.</source>
        <translation>Die Datei liegt auf einem anderen Rechner. Kopieren Sie die Adresse, wenn Sie wissen, wer sie eingetragen hat.</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Opening it could start a program. Look at the file in its folder first.</source>
        <translation>Das Öffnen könnte ein Programm starten. Sehen Sie sich die Datei zuerst in ihrem Ordner an.</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>Add evidence</source>
        <translation>Nachweis hinzufügen</translation>
    </message>
    <message>
        <source>Choose file …</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>File or &amp;link</source>
        <translation>Datei oder &amp;Link</translation>
    </message>
    <message>
        <source>File or link</source>
        <translation>Datei oder Link</translation>
    </message>
    <message>
        <source>&amp;Keep a copy in the file</source>
        <translation>Als &amp;Kopie in der Datei ablegen</translation>
    </message>
    <message>
        <source>A copy stays readable even if the document is moved. At most 10 MB.</source>
        <translation>Eine Kopie bleibt lesbar, auch wenn das Dokument verschoben wird. Höchstens 10 MB.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>For example the decision of the council, a screenshot or a web address.</source>
        <translation>Zum Beispiel ein Ratsbeschluss, ein Bildschirmfoto oder eine Internetadresse.</translation>
    </message>
    <message>
        <source>Enter a name for the evidence first.</source>
        <translation>Geben Sie dem Nachweis zuerst einen Namen.</translation>
    </message>
    <message>
        <source>Enter a file or a web address that begins with https://.</source>
        <translation>Geben Sie eine Datei an oder eine Webadresse, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>The document is being read</source>
        <translation>Das Dokument wird gelesen</translation>
    </message>
    <message>
        <source>Choose evidence</source>
        <translation>Nachweis wählen</translation>
    </message>
</context>
<context>
    <name>FigureCard</name>
    <message>
        <source>How calculated?</source>
        <translation>Wie gerechnet?</translation>
    </message>
    <message>
        <source>How is {0} calculated?</source>
        <translation>Wie wird {0} berechnet?</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Figures before and after</source>
        <translation>Werte bisher und neu</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>before</source>
        <translation>bisher</translation>
    </message>
    <message>
        <source>after</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>{0}: {1}, before {2}</source>
        <translation>{0}: {1}, bisher {2}</translation>
    </message>
    <message>
        <source>Overall index</source>
        <translation>Gesamtindex</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message numerus="yes">
        <source>%n level(s) of services or processes stay as they are.</source>
        <translation>
            <numerusform>%n Stufe einer Leistung oder eines Prozesses bleibt gleich.</numerusform>
            <numerusform>%n Stufen von Leistungen oder Prozessen bleiben gleich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The other version does not rate %n service(s) or process(es).</source>
        <translation>
            <numerusform>Die andere Fassung bewertet %n Leistung oder Prozess nicht.</numerusform>
            <numerusform>Die andere Fassung bewertet %n Leistungen oder Prozesse nicht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileActions</name>
    <message>
        <source>New municipality</source>
        <translation>Neue Kommune</translation>
    </message>
    <message>
        <source>Name of the municipality</source>
        <translation>Name der Kommune</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>The file is stored in the folder {0}</source>
        <translation>Die Datei wird im Ordner {0} gespeichert.</translation>
    </message>
    <message>
        <source>Assessment {0}</source>
        <translation>Erhebung {0}</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Look for it …</source>
        <translation>Datei suchen …</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>{0} is no longer listed.</source>
        <translation>{0} steht nicht mehr in der Liste.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Check a file</source>
        <translation>Datei prüfen</translation>
    </message>
    <message>
        <source>The sample is being made</source>
        <translation>Das Beispiel wird angelegt</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>A copy was saved as {0}</source>
        <translation>Kopie gespeichert als {0}</translation>
    </message>
    <message>
        <source>The list is empty. The files themselves are still there.</source>
        <translation>Die Liste ist leer. Die Dateien selbst sind noch da.</translation>
    </message>
    <message>
        <source>Reifegrad files (*.reifegrad)</source>
        <translation>Reifegrad-Dateien (*.reifegrad)</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Search actions</source>
        <translation>Maßnahmen suchen</translation>
    </message>
    <message>
        <source>Every status</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <source>In the plan</source>
        <translation>Im Plan</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Nicht erledigt</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>nobody responsible: {0}</source>
        <translation>ohne Verantwortliche: {0}</translation>
    </message>
    <message>
        <source>overdue: {0}</source>
        <translation>überfällig: {0}</translation>
    </message>
    <message>
        <source>without costs: {0}</source>
        <translation>ohne Kosten: {0}</translation>
    </message>
    <message>
        <source>All surveys</source>
        <translation>Alle Erhebungsarten</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Erhebungsart</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Handlungsfeld</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>In scope only</source>
        <translation>Nur im Umfang</translation>
    </message>
    <message>
        <source>All dimensions</source>
        <translation>Alle Handlungsfelder</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Results</source>
        <translation>Treffer</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>No results. Search for a part of the word.</source>
        <translation>Keine Treffer. Suchen Sie nach einem Teil des Wortes.</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Questions, notes, evidence, actions, groups, services and processes are searched.</source>
        <translation>Gesucht wird in Fragen, Anmerkungen, Nachweisen, Maßnahmen, Gruppen, Leistungen und Prozessen.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>&amp;Search for</source>
        <translation>&amp;Suchen nach</translation>
    </message>
    <message>
        <source>Result {0} of {1}</source>
        <translation>Treffer {0} von {1}</translation>
    </message>
    <message>
        <source>Go to question</source>
        <translation>Gehe zu Frage</translation>
    </message>
    <message>
        <source>&amp;Number or words</source>
        <translation>&amp;Nummer oder Wörter</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>&amp;Command</source>
        <translation>&amp;Befehl</translation>
    </message>
    <message>
        <source>{0} more. Add a word to see fewer.</source>
        <translation>{0} weitere. Ein zusätzliches Wort grenzt die Suche ein.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Leistungen</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Prozesse</translation>
    </message>
</context>
<context>
    <name>FindingView</name>
    <message>
        <source>For the report</source>
        <translation>Für den Bericht</translation>
    </message>
    <message>
        <source>Change the sentence …</source>
        <translation>Satz ändern …</translation>
    </message>
    <message>
        <source>Use the computed sentence</source>
        <translation>Berechneten Satz verwenden</translation>
    </message>
    <message>
        <source>Take over into the report</source>
        <translation>In Bericht übernehmen</translation>
    </message>
    <message>
        <source>Take over into the report, with all dimensions</source>
        <translation>In Bericht übernehmen, mit allen Handlungsfeldern</translation>
    </message>
    <message>
        <source>Edited for the report. Computed: {0}</source>
        <translation>Für den Bericht bearbeitet. Berechnet: {0}</translation>
    </message>
    <message>
        <source>Sentence for the report</source>
        <translation>Satz für den Bericht</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Computed: {0}</source>
        <translation>Berechnet: {0}</translation>
    </message>
    <message>
        <source>The report shows this chart.</source>
        <translation>Der Bericht zeigt diese Abbildung.</translation>
    </message>
    <message>
        <source>The report leaves this chart out.</source>
        <translation>Der Bericht lässt diese Abbildung weg.</translation>
    </message>
</context>
<context>
    <name>FollowUpDialog</name>
    <message>
        <source>Follow-up assessment</source>
        <translation>Folgeerhebung</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>It follows “{0}”.</source>
        <translation>Sie folgt auf „{0}“.</translation>
    </message>
    <message>
        <source>Scope, weights, targets, thresholds, groups, services and processes are taken over. Answers are not: last year’s value appears only after you have rated anew.</source>
        <translation>Umfang, Gewichte, Ziele, Schwellen, Gruppen, Leistungen und Prozesse werden übernommen. Antworten nicht: Der Vorjahreswert erscheint erst, wenn Sie neu bewertet haben.</translation>
    </message>
    <message>
        <source>{0} is begun.</source>
        <translation>{0} ist angelegt.</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Area</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Erhebung</translation>
    </message>
    <message>
        <source>Report …</source>
        <translation>Bericht …</translation>
    </message>
</context>
<context>
    <name>GapsTab</name>
    <message>
        <source>The order follows gap times weight. Click a question, or choose it with the arrow keys and press Enter, to go to its answer.</source>
        <translation>Die Reihenfolge folgt aus Lücke mal Gewicht. Ein Klick oder die Eingabetaste führt zur Antwort, die Pfeiltasten wählen eine Frage.</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>Show the first {0} only</source>
        <translation>Nur die ersten {0} zeigen</translation>
    </message>
    <message>
        <source>Show all {0} questions</source>
        <translation>Alle {0} Fragen zeigen</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Open the last file at the start</source>
        <translation>Beim Start die letzte Datei öffnen</translation>
    </message>
    <message>
        <source>If it is not there, the start page says so.</source>
        <translation>Ist sie nicht da, sagt es die Startseite.</translation>
    </message>
</context>
<context>
    <name>Grid</name>
    <message>
        <source>Answers as a table</source>
        <translation>Antworten als Tabelle</translation>
    </message>
    <message>
        <source>Type the level, “?” for not known, Delete to take an answer back. Enter opens the question, also for “not applicable”, which needs a reason. Ctrl+V enters names and levels from a spreadsheet.</source>
        <translation>Tippen Sie die Stufe, „?“ für weiß nicht, Entf nimmt die Antwort zurück. Die Eingabetaste öffnet die Frage, auch für „nicht anwendbar“ mit Grund. Strg+V trägt Namen und Stufen aus einer Tabellenkalkulation ein.</translation>
    </message>
    <message>
        <source>Add …</source>
        <translation>Hinzufügen …</translation>
    </message>
    <message>
        <source>The question in full</source>
        <translation>Die Frage im Wortlaut</translation>
    </message>
</context>
<context>
    <name>GridModel</name>
    <message>
        <source>n/a</source>
        <translation>n. a.</translation>
    </message>
    <message>
        <source>“{0}” was not taken: {1} has the levels {2}.</source>
        <translation>„{0}“ nicht übernommen: {1} hat die Stufen {2}.</translation>
    </message>
</context>
<context>
    <name>GroupRow</name>
    <message>
        <source>A name is expected that no other group has.</source>
        <translation>Hier wird ein Name erwartet, den keine andere Gruppe hat.</translation>
    </message>
    <message>
        <source>A group needs a name. “{0}” stays.</source>
        <translation>Eine Gruppe braucht einen Namen. Es bleibt bei „{0}“.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Names (optional)</source>
        <translation>Namen (freiwillig)</translation>
    </message>
    <message>
        <source>Remove group “{0}”</source>
        <translation>Gruppe „{0}“ entfernen</translation>
    </message>
    <message>
        <source>Remove this group</source>
        <translation>Diese Gruppe entfernen</translation>
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
        <translation>Vergleich nach</translation>
    </message>
    <message>
        <source>How is the index calculated?</source>
        <translation>Wie wird der Index berechnet?</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Alle Gruppen</translation>
    </message>
    <message>
        <source>Points of view</source>
        <translation>Sichtweisen</translation>
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
        <translation>Bereich</translation>
    </message>
</context>
<context>
    <name>HeatMapTab</name>
    <message>
        <source>Click a question, or choose it with the arrow keys and press Enter, to go to its answer.</source>
        <translation>Ein Klick auf eine Frage führt zu ihrer Antwort; mit der Tastatur wählen Sie sie mit den Pfeiltasten und drücken Enter.</translation>
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
        <translation>Warum wir das fragen</translation>
    </message>
    <message>
        <source>What it counts</source>
        <translation>Was die Frage zählt</translation>
    </message>
    <message>
        <source>Weight {0} of 3 in its dimension.</source>
        <translation>Gewicht {0} von 3 in ihrem Handlungsfeld.</translation>
    </message>
    <message>
        <source>Knock-out criterion: a level can depend on this answer.</source>
        <translation>K.-o.-Kriterium: Von dieser Antwort kann eine Stufe abhängen.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Process attribute {0} “{1}”, which belongs to level {2}. Weight {3} of 3 in it.</source>
        <translation>Prozessattribut {0} „{1}“, das zu Stufe {2} gehört. Darin Gewicht {3} von 3.</translation>
    </message>
    <message>
        <source>{0} · as of {1} · {2}</source>
        <translation>{0} · Stand {1} · {2}</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Seiten der Hilfe</translation>
    </message>
</context>
<context>
    <name>HistoryArea</name>
    <message>
        <source>Follow-up assessment …</source>
        <translation>Folgeerhebung …</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Erhebung</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Stichtag</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Assessments of this survey</source>
        <translation>Erhebungen mit diesem Fragenkatalog</translation>
    </message>
    <message>
        <source>No history yet</source>
        <translation>Noch kein Verlauf</translation>
    </message>
    <message>
        <source>A history needs a second assessment of the same survey.</source>
        <translation>Für einen Verlauf brauchen Sie eine zweite Erhebung mit demselben Fragenkatalog.</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Erhebungen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>{0} assessments of this survey</source>
        <translation>{0} Erhebungen mit diesem Fragenkatalog</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>in work</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>Actions done</source>
        <translation>Umgesetzte Maßnahmen</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Nothing can be added.</source>
        <translation>Hier lässt sich nichts hinzufügen.</translation>
    </message>
    <message>
        <source>The file is open for reading only.</source>
        <translation>Die Datei ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Add a survey to this file?</source>
        <translation>Einen Fragenkatalog in diese Datei aufnehmen?</translation>
    </message>
    <message>
        <source>Open a municipality, or begin one. Then drop the files again.</source>
        <translation>Öffnen Sie eine Kommune oder legen Sie eine an. Ziehen Sie die Dateien dann noch einmal ins Fenster.</translation>
    </message>
    <message>
        <source>Answers need a municipality to be read into.</source>
        <translation>Antworten gehören in die Datei einer Kommune.</translation>
    </message>
    <message>
        <source>It is looked through first. Assessments that have begun stay as they are. You can undo it.</source>
        <translation>Er wird zuerst durchgesehen. Begonnene Erhebungen bleiben, wie sie sind. Sie können es rückgängig machen.</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Datei wählen …</translation>
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
        <translation>Frage</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Favourable</source>
        <translation>Günstig</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>How is the mean calculated?</source>
        <translation>Wie wird der Mittelwert berechnet?</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Zählt als</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Besides the index</source>
        <translation>Neben dem Index gefragt</translation>
    </message>
    <message>
        <source>Questions of {0}</source>
        <translation>Fragen zu {0}</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Alle Fragen</translation>
    </message>
    <message>
        <source>Agreeing speaks against the matter here, so the answers are counted the other way round.</source>
        <translation>Zustimmung spricht hier gegen die Sache. Darum zählen die Antworten umgekehrt.</translation>
    </message>
    <message>
        <source>Answers to {0}</source>
        <translation>Antworten auf {0}</translation>
    </message>
    <message>
        <source>{0} (counted the other way round)</source>
        <translation>{0} (umgekehrt gezählt)</translation>
    </message>
</context>
<context>
    <name>Job</name>
    <message>
        <source>{0}. It is closed afterwards.</source>
        <translation>{0}. Danach wird geschlossen.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Abbrechen und schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>KeyboardPage</name>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Digits and letters choose an answer</source>
        <translation>Ziffern und Buchstaben wählen eine Antwort</translation>
    </message>
    <message>
        <source>While a question is in view and no text is being written. Switch it off if you dictate.</source>
        <translation>Solange eine Frage in Sicht ist und Sie keinen Text schreiben. Schalten Sie es aus, wenn Sie diktieren.</translation>
    </message>
    <message>
        <source>Change keyboard shortcuts …</source>
        <translation>Tastenkürzel ändern …</translation>
    </message>
</context>
<context>
    <name>KeysModel</name>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source> (your own)</source>
        <translation> (eigene)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>KindTabs</name>
    <message>
        <source>What is rated</source>
        <translation>Was bewertet wird</translation>
    </message>
</context>
<context>
    <name>LevelCard</name>
    <message>
        <source>Level {0}, {1}</source>
        <translation>Stufe {0}, {1}</translation>
    </message>
</context>
<context>
    <name>LevelTab</name>
    <message>
        <source>How calculated?</source>
        <translation>Wie gerechnet?</translation>
    </message>
    <message>
        <source>What would raise the level</source>
        <translation>Was die Stufe heben würde</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was das heißt</translation>
    </message>
    <message>
        <source>Index from</source>
        <translation>Index ab</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Alle Stufen</translation>
    </message>
    <message>
        <source>The level counts for the organisation as a whole.</source>
        <translation>Die Stufe gilt für die Organisation als Ganzes.</translation>
    </message>
    <message>
        <source>No level yet</source>
        <translation>Noch keine Stufe</translation>
    </message>
    <message>
        <source>Level {0}: {1}</source>
        <translation>Stufe {0}: {1}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>What blocks level {0}: {1}</source>
        <translation>Was Stufe {0} verhindert: {1}</translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <source>Possible: {0} to {1}.</source>
        <translation>Möglich sind {0} bis {1}.</translation>
    </message>
</context>
<context>
    <name>ListTab</name>
    <message>
        <source>Action plan</source>
        <translation>Maßnahmenplan</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>No results. Search for a part of the word.</source>
        <translation>Keine Treffer. Suchen Sie nach einem Teil des Wortes.</translation>
    </message>
    <message>
        <source>No action matches these filters. Choose fewer of them.</source>
        <translation>Keine Maßnahme passt zu diesen Filtern. Wählen Sie weniger davon.</translation>
    </message>
    <message>
        <source>The plan also takes into account: {0}</source>
        <translation>Der Plan berücksichtigt auch: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n Maßnahme</numerusform>
            <numerusform>%n Maßnahmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of %n action(s)</source>
        <translation>
            <numerusform>{0} von %n Maßnahme</numerusform>
            <numerusform>{0} von %n Maßnahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, {1} of them open</source>
        <translation>{0}, davon {1} offen</translation>
    </message>
    <message>
        <source>{0} person-days</source>
        <translation>{0} Personentage</translation>
    </message>
    <message>
        <source>{0} once</source>
        <translation>{0} einmalig</translation>
    </message>
    <message>
        <source>{0} a year</source>
        <translation>{0} im Jahr</translation>
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
        <translation>Logo wählen …</translation>
    </message>
    <message>
        <source>Remove logo</source>
        <translation>Logo entfernen</translation>
    </message>
    <message>
        <source>Choose logo</source>
        <translation>Logo wählen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg)</translation>
    </message>
</context>
<context>
    <name>MatrixTab</name>
    <message>
        <source>Open actions by priority</source>
        <translation>Offene Maßnahmen nach Priorität</translation>
    </message>
    <message>
        <source>Click an action, or choose it with the arrow keys and Enter. Drag it to another field, or use the fields for its values.</source>
        <translation>Öffnen Sie eine Maßnahme mit einem Klick, oder mit den Pfeiltasten und der Eingabetaste. Ziehen Sie sie an eine andere Stelle, oder nutzen Sie die Felder für ihre Werte.</translation>
    </message>
    <message>
        <source>{0} stays: this file is open for reading only.</source>
        <translation>{0} bleibt: Die Datei ist nur zum Lesen geöffnet.</translation>
    </message>
</context>
<context>
    <name>MeasureDelegate</name>
    <message>
        <source>Enter whole euros, such as 4500 or 4,500.00.</source>
        <translation>Geben Sie ganze Euro an, etwa 4500 oder 4.500,00.</translation>
    </message>
    <message>
        <source>Enter a day with day, month and year.</source>
        <translation>Geben Sie Tag, Monat und Jahr an.</translation>
    </message>
</context>
<context>
    <name>MeasurePanel</name>
    <message>
        <source>Adopt into the plan</source>
        <translation>In den Plan übernehmen</translation>
    </message>
    <message>
        <source>Change wording …</source>
        <translation>Inhalt ändern …</translation>
    </message>
    <message>
        <source>Who, when, how much</source>
        <translation>Wer, wann, wie viel</translation>
    </message>
    <message>
        <source>How the priority is calculated</source>
        <translation>Wie die Priorität berechnet wird</translation>
    </message>
    <message>
        <source>No. {0} · {1}</source>
        <translation>Nr. {0} · {1}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Take out of the plan</source>
        <translation>Aus dem Plan nehmen</translation>
    </message>
    <message>
        <source>Previous action</source>
        <translation>Vorherige Maßnahme</translation>
    </message>
    <message>
        <source>Next action</source>
        <translation>Nächste Maßnahme</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Einzelheiten schließen</translation>
    </message>
</context>
<context>
    <name>MeasureTable</name>
    <message>
        <source>Order: duties before benefits, then by score, high first. What others build on comes before them.</source>
        <translation>Reihenfolge: Pflichten vor Nutzen, dann nach Score, hohe zuerst. Worauf andere aufbauen, steht vor ihnen.</translation>
    </message>
    <message>
        <source>The due date lies before the start in {0}.</source>
        <translation>Die Frist liegt vor dem Beginn in {0}.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Field of action</source>
        <translation>Aufgabenfeld</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Federführung</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Frist</translation>
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
        <translation>Neue Maßnahme …</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>No actions yet</source>
        <translation>Noch keine Maßnahmen</translation>
    </message>
    <message>
        <source>Actions follow from answers below their target. You can also add your own.</source>
        <translation>Maßnahmen ergeben sich aus Antworten unter dem Ziel. Sie können auch eigene hinzufügen.</translation>
    </message>
    <message>
        <source>Answer questions</source>
        <translation>Fragen beantworten</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>&amp;New action …</source>
        <translation>&amp;Neue Maßnahme …</translation>
    </message>
    <message>
        <source>&amp;Change selected actions …</source>
        <translation>&amp;Markierte Maßnahmen ändern …</translation>
    </message>
    <message>
        <source>Choose the &amp;quarter …</source>
        <translation>&amp;Quartal wählen …</translation>
    </message>
    <message>
        <source>&amp;Adopt into the plan</source>
        <translation>In den Plan &amp;übernehmen</translation>
    </message>
    <message>
        <source>Ne&amp;xt status</source>
        <translation>Nä&amp;chster Status</translation>
    </message>
    <message>
        <source>&amp;Previous status</source>
        <translation>&amp;Vorheriger Status</translation>
    </message>
    <message>
        <source>Change status</source>
        <translation>Status ändern</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Proposals from gaps …</source>
        <translation>Vorschläge aus Lücken …</translation>
    </message>
    <message numerus="yes">
        <source>You see {0} of %n action(s).</source>
        <translation>
            <numerusform>Sie sehen {0} von %n Maßnahme.</numerusform>
            <numerusform>Sie sehen {0} von %n Maßnahmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>&amp;Take out of the plan</source>
        <translation>&amp;Aus dem Plan nehmen</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>P&amp;roposals from gaps …</source>
        <translation>Vorsc&amp;hläge aus Lücken …</translation>
    </message>
    <message>
        <source>Plan &amp;settings …</source>
        <translation>Plan&amp;einstellungen …</translation>
    </message>
</context>
<context>
    <name>MeetingCard</name>
    <message>
        <source>A meeting needs a title. “{0}” stays.</source>
        <translation>Ein Termin braucht einen Titel. Es bleibt bei „{0}“.</translation>
    </message>
    <message>
        <source>A day such as 31.12.2026 is expected, or nothing.</source>
        <translation>Hier wird ein Tag wie 31.12.2026 erwartet oder nichts.</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Tag wählen</translation>
    </message>
    <message>
        <source>A time such as 09:00 is expected.</source>
        <translation>Hier wird eine Uhrzeit wie 09:00 erwartet.</translation>
    </message>
    <message>
        <source>A meeting needs a time. {0} stays.</source>
        <translation>Ein Termin braucht eine Uhrzeit. Es bleibt bei {0}.</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Copy the course</source>
        <translation>Ablauf kopieren</translation>
    </message>
    <message>
        <source>Remove meeting</source>
        <translation>Termin entfernen</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Per question</source>
        <translation>Je Frage</translation>
    </message>
    <message>
        <source>Length of a break</source>
        <translation>Dauer einer Pause</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>What is rated</source>
        <translation>Was bewertet wird</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Course of {0}</source>
        <translation>Ablauf von {0}</translation>
    </message>
    <message>
        <source>{0} to {1}, {2} h {3} min</source>
        <translation>{0} bis {1} Uhr, {2} h {3} min</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Undo: {0}</source>
        <translation>&amp;Rückgängig: {0}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo: {0}</source>
        <translation>&amp;Wiederholen: {0}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>{0} (not found)</source>
        <translation>{0} (nicht gefunden)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New municipality …</source>
        <translation>&amp;Neue Kommune …</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>&amp;Recently used</source>
        <translation>&amp;Zuletzt verwendet</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation>&amp;Liste leeren</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>&amp;Beispiel öffnen</translation>
    </message>
    <message>
        <source>Chec&amp;k a file …</source>
        <translation>Datei &amp;prüfen …</translation>
    </message>
    <message>
        <source>S&amp;ave</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Sa&amp;ve a copy as …</source>
        <translation>&amp;Kopie speichern unter …</translation>
    </message>
    <message>
        <source>Restore &amp;points …</source>
        <translation>Sicher&amp;ungspunkte …</translation>
    </message>
    <message>
        <source>&amp;Export the report …</source>
        <translation>Be&amp;richt exportieren …</translation>
    </message>
    <message>
        <source>P&amp;rint …</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Im &amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>Neues &amp;Fenster</translation>
    </message>
    <message>
        <source>&amp;This file</source>
        <translation>Diese Da&amp;tei</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>I&amp;mportieren</translation>
    </message>
    <message>
        <source>&amp;Answers (CSV, JSON) …</source>
        <translation>&amp;Antworten einer Befragung (CSV, JSON) …</translation>
    </message>
    <message>
        <source>&amp;Survey (YAML, Excel) …</source>
        <translation>&amp;Fragenkatalog (YAML, Excel) …</translation>
    </message>
    <message>
        <source>Passp&amp;hrase …</source>
        <translation>Passp&amp;hrase der Datei …</translation>
    </message>
    <message>
        <source>Proper&amp;ties …</source>
        <translation>Eigenscha&amp;ften …</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>A&amp;usschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Search …</source>
        <translation>&amp;Suchen …</translation>
    </message>
    <message>
        <source>Search &amp;next</source>
        <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
        <source>&amp;Go to question …</source>
        <translation>&amp;Gehe zu Frage …</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Areas</source>
        <translation>&amp;Bereiche</translation>
    </message>
    <message>
        <source>S&amp;witch to</source>
        <translation>&amp;Wechseln</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>Next &amp;tab</source>
        <translation>Nächster &amp;Reiter</translation>
    </message>
    <message>
        <source>Previous ta&amp;b</source>
        <translation>Voriger Re&amp;iter</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Nächster Fensterteil</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>&amp;Vorheriger Fensterteil</translation>
    </message>
    <message>
        <source>S&amp;idebar</source>
        <translation>S&amp;eitenleiste</translation>
    </message>
    <message>
        <source>Context pane&amp;l</source>
        <translation>&amp;Kontextbereich</translation>
    </message>
    <message>
        <source>As a &amp;table</source>
        <translation>Als &amp;Tabelle zeigen</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>Te&amp;xtgröße</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Größer</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Kleiner</translation>
    </message>
    <message>
        <source>N&amp;ormal size</source>
        <translation>N&amp;ormale Größe</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Hoher Kontrast</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>P&amp;roposals from gaps …</source>
        <translation>&amp;Vorschläge aus Lücken …</translation>
    </message>
    <message>
        <source>Check for missing &amp;entries …</source>
        <translation>P&amp;rüflauf (fehlende Angaben) …</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>&amp;Erste Schritte</translation>
    </message>
    <message>
        <source>&amp;Card of keyboard shortcuts …</source>
        <translation>Tastenkürzel-Über&amp;sicht …</translation>
    </message>
    <message>
        <source>&amp;Accessibility</source>
        <translation>&amp;Barrierefreiheit</translation>
    </message>
    <message>
        <source>&amp;About and licences …</source>
        <translation>Ü&amp;ber und Lizenzen …</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Vollbil&amp;d</translation>
    </message>
    <message>
        <source>&amp;Assessment</source>
        <translation>&amp;Erhebung</translation>
    </message>
    <message>
        <source>Act&amp;ions</source>
        <translation>Maß&amp;nahmen</translation>
    </message>
    <message>
        <source>&amp;New action …</source>
        <translation>&amp;Neue Maßnahme …</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>&amp;Find a command …</source>
        <translation>&amp;Befehl suchen …</translation>
    </message>
    <message>
        <source>&amp;Messages …</source>
        <translation>&amp;Meldungen …</translation>
    </message>
    <message>
        <source>Keyboard short&amp;cuts …</source>
        <translation>&amp;Tastenkürzel …</translation>
    </message>
    <message>
        <source>&amp;Settings …</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Open the &amp;log</source>
        <translation>&amp;Protokoll öffnen</translation>
    </message>
    <message>
        <source>&amp;Crash reports …</source>
        <translation>&amp;Absturzberichte …</translation>
    </message>
</context>
<context>
    <name>MoneyEntry</name>
    <message>
        <source>whole euros</source>
        <translation>ganze Euro</translation>
    </message>
</context>
<context>
    <name>MunicipalityDialog</name>
    <message>
        <source>Properties</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>The code is optional: AGS with eight digits, or CBS with GM and four digits.</source>
        <translation>Der Schlüssel ist freiwillig: AGS mit acht Ziffern oder CBS mit GM und vier Ziffern.</translation>
    </message>
    <message>
        <source>&amp;Name of the municipality</source>
        <translation>&amp;Name der Kommune</translation>
    </message>
    <message>
        <source>&amp;Official code</source>
        <translation>Amtlicher &amp;Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Inhabitants</source>
        <translation>&amp;Einwohnerzahl</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>NetTab</name>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>A net needs all dimensions: its shape comes from their order.</source>
        <translation>Ein Netz braucht alle Handlungsfelder, sonst entsteht keine Form.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message numerus="yes">
        <source>Answer %n open question(s)</source>
        <translation>
            <numerusform>%n offene Frage beantworten</numerusform>
            <numerusform>%n offene Fragen beantworten</numerusform>
        </translation>
    </message>
    <message>
        <source>answer open questions</source>
        <translation>offene Fragen beantworten</translation>
    </message>
    <message>
        <source>Look at the evaluation</source>
        <translation>Die Auswertung ansehen</translation>
    </message>
    <message>
        <source>look at the evaluation</source>
        <translation>Auswertung ansehen</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>Den Bericht erstellen</translation>
    </message>
    <message>
        <source>make the report</source>
        <translation>Bericht erstellen</translation>
    </message>
    <message>
        <source>prepare</source>
        <translation>vorbereiten</translation>
    </message>
    <message>
        <source>Involve the staff council and enter the day</source>
        <translation>Personalrat beteiligen und den Tag eintragen</translation>
    </message>
    <message>
        <source>Enter how many people you invite</source>
        <translation>Zahl der Eingeladenen eintragen</translation>
    </message>
    <message>
        <source>Invite people and read in their answers</source>
        <translation>Beschäftigte einladen und ihre Antworten einlesen</translation>
    </message>
    <message>
        <source>read in answers</source>
        <translation>Antworten einlesen</translation>
    </message>
    <message>
        <source>look at who has answered</source>
        <translation>Rücklauf ansehen</translation>
    </message>
    <message numerus="yes">
        <source>Wait for %n more response(s); only then is there a result</source>
        <translation>
            <numerusform>%n weitere Rückmeldung abwarten, erst dann gibt es ein Ergebnis</numerusform>
            <numerusform>%n weitere Rückmeldungen abwarten, erst dann gibt es ein Ergebnis</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter how many people were invited, to know how far the result stands</source>
        <translation>Zahl der Eingeladenen eintragen, um die Tragfähigkeit einzuschätzen</translation>
    </message>
    <message>
        <source>Remind people: {0} of {1} have answered, which says little about all of them</source>
        <translation>An die Befragung erinnern: {0} von {1} haben geantwortet, das sagt wenig über alle</translation>
    </message>
    <message>
        <source>Remind people: {0} of {1} have answered, which limits what the result says</source>
        <translation>An die Befragung erinnern: {0} von {1} haben geantwortet, das schränkt die Aussage ein</translation>
    </message>
    <message>
        <source>Close the survey to evaluate it</source>
        <translation>Befragung abschließen, um sie auszuwerten</translation>
    </message>
    <message>
        <source>close and evaluate</source>
        <translation>abschließen und auswerten</translation>
    </message>
    <message>
        <source>Look for larger units: no group is large enough to be told by itself</source>
        <translation>Größere Einheiten bilden: Keine Gruppe ist groß genug für eine eigene Auswertung</translation>
    </message>
    <message>
        <source>Look at which small groups were merged</source>
        <translation>Ansehen, welche kleinen Gruppen zusammengefasst sind</translation>
    </message>
    <message>
        <source>Add the first process to rate</source>
        <translation>Ersten Prozess zum Bewerten hinzufügen</translation>
    </message>
    <message>
        <source>add a process</source>
        <translation>Prozess hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Rate %n open criterion(s) of services</source>
        <translation>
            <numerusform>%n offenes Kriterium von Leistungen bewerten</numerusform>
            <numerusform>%n offene Kriterien von Leistungen bewerten</numerusform>
        </translation>
    </message>
    <message>
        <source>rate open criteria</source>
        <translation>offene Kriterien bewerten</translation>
    </message>
    <message numerus="yes">
        <source>Answer %n open question(s) about processes</source>
        <translation>
            <numerusform>%n offene Frage zu Prozessen beantworten</numerusform>
            <numerusform>%n offene Fragen zu Prozessen beantworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Find out %n answer(s) that nobody knew</source>
        <translation>
            <numerusform>%n Antwort klären, die niemand wusste</numerusform>
            <numerusform>%n Antworten klären, die niemand wusste</numerusform>
        </translation>
    </message>
    <message>
        <source>find out answers</source>
        <translation>Antworten klären</translation>
    </message>
    <message numerus="yes">
        <source>Look through %n answer(s) flagged for review</source>
        <translation>
            <numerusform>%n zur Prüfung markierte Antwort ansehen</numerusform>
            <numerusform>%n zur Prüfung markierte Antworten ansehen</numerusform>
        </translation>
    </message>
    <message>
        <source>look at what is flagged</source>
        <translation>Markiertes prüfen</translation>
    </message>
    <message>
        <source>Prepare the next meeting: {0} on {1}</source>
        <translation>Nächsten Termin vorbereiten: {0} am {1}</translation>
    </message>
    <message>
        <source>prepare the meeting</source>
        <translation>Termin vorbereiten</translation>
    </message>
    <message>
        <source>For level {0}, bring {1} to “{2}”: {3}</source>
        <translation>Für Stufe {0}: {1} auf „{2}“ bringen. {3}</translation>
    </message>
    <message>
        <source>look at {0}</source>
        <translation>{0} ansehen</translation>
    </message>
    <message>
        <source>Lift the cap of “{0}”: knock-out criterion {1} {2}</source>
        <translation>Stufe von „{0}“ freigeben: K.-o.-Kriterium {1} {2}</translation>
    </message>
    <message>
        <source>look at the plan</source>
        <translation>Plan ansehen</translation>
    </message>
    <message numerus="yes">
        <source>Decide on %n proposed action(s)</source>
        <translation>
            <numerusform>Über %n vorgeschlagene Maßnahme entscheiden</numerusform>
            <numerusform>Über %n vorgeschlagene Maßnahmen entscheiden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Name who is responsible for %n action(s)</source>
        <translation>
            <numerusform>Verantwortliche für %n Maßnahme benennen</numerusform>
            <numerusform>Verantwortliche für %n Maßnahmen benennen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Number</name>
    <message>
        <source>A whole number from {0} to {1} is expected.</source>
        <translation>Geben Sie eine ganze Zahl von {0} bis {1} ein.</translation>
    </message>
</context>
<context>
    <name>NumberEntry</name>
    <message>
        <source>A whole number from {0} to {1} is expected.</source>
        <translation>Geben Sie eine ganze Zahl von {0} bis {1} ein.</translation>
    </message>
</context>
<context>
    <name>OptionsPanel</name>
    <message>
        <source>optional</source>
        <translation>kann leer bleiben</translation>
    </message>
    <message>
        <source>Colour of the house (PDF)</source>
        <translation>Hausfarbe (PDF)</translation>
    </message>
    <message>
        <source>Save &amp;PDF …</source>
        <translation>&amp;PDF speichern …</translation>
    </message>
    <message>
        <source>Save E&amp;xcel …</source>
        <translation>Ex&amp;cel speichern …</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) before you export</source>
        <translation>
            <numerusform>%n Hinweis vor dem Export</numerusform>
            <numerusform>%n Hinweise vor dem Export</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing stands out.</source>
        <translation>Nichts fällt auf.</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Sprache des Berichts</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>&amp;JSON …</source>
        <translation>&amp;JSON …</translation>
    </message>
    <message>
        <source>P&amp;rint …</source>
        <translation>Dr&amp;ucken …</translation>
    </message>
    <message>
        <source>Pict&amp;ures …</source>
        <translation>Bi&amp;lder …</translation>
    </message>
    <message>
        <source>The charts as pictures for a presentation</source>
        <translation>Die Diagramme als Bilder für eine Präsentation</translation>
    </message>
    <message>
        <source>Kind of report</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>Aktenzeichen</translation>
    </message>
    <message>
        <source>Logo (PDF)</source>
        <translation>Logo (PDF)</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Before you export</source>
        <translation>Vor dem Export</translation>
    </message>
</context>
<context>
    <name>OverrideDialog</name>
    <message>
        <source>Change {0}</source>
        <translation>{0} ändern</translation>
    </message>
    <message>
        <source>Computed value: {0}. Your value takes its place and is marked in plan and report.</source>
        <translation>Berechneter Wert: {0}. Ihr Wert tritt an seine Stelle und ist in Plan und Bericht markiert.</translation>
    </message>
    <message numerus="yes">
        <source>The value is set for %n further action(s) as well.</source>
        <translation>
            <numerusform>Der Wert gilt auch für %n weitere Maßnahme.</numerusform>
            <numerusform>Der Wert gilt auch für %n weitere Maßnahmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set value</source>
        <translation>Wert setzen</translation>
    </message>
    <message>
        <source>A share from 0 to 1, such as 0.4 or 2/3.</source>
        <translation>Ein Anteil von 0 bis 1, etwa 0,4 oder 2/3.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>The reason is needed, so that everybody can follow the plan.</source>
        <translation>Der Grund gehört dazu, damit alle den Plan nachvollziehen können.</translation>
    </message>
</context>
<context>
    <name>OverviewArea</name>
    <message>
        <source>Next steps</source>
        <translation>Nächste Schritte</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Continue: {0}</source>
        <translation>Weiter: {0}</translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message>
        <source>Largest gap first</source>
        <translation>Größte Lücke zuerst</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
</context>
<context>
    <name>OwnDialog</name>
    <message>
        <source>Change action</source>
        <translation>Maßnahme ändern</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Neue Maßnahme</translation>
    </message>
    <message>
        <source>Field of action</source>
        <translation>Aufgabenfeld</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Add to the plan</source>
        <translation>In den Plan aufnehmen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Enter a day with day, month and year.</source>
        <translation>Geben Sie Tag, Monat und Jahr an.</translation>
    </message>
    <message>
        <source>Choose a day from the calendar</source>
        <translation>Tag aus dem Kalender wählen</translation>
    </message>
    <message>
        <source>Enter whole euros, such as 4500 or 4,500.00.</source>
        <translation>Geben Sie ganze Euro an, etwa 4500 oder 4.500,00.</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Person-days</source>
        <translation>Personentage</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Cost once</source>
        <translation>Kosten einmalig</translation>
    </message>
    <message>
        <source>Cost per year</source>
        <translation>Kosten im Jahr</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>Enter a sheet</source>
        <translation>Bogen erfassen</translation>
    </message>
    <message>
        <source>C</source>
        <comment>key for: I cannot judge this</comment>
        <translation>K</translation>
    </message>
    <message>
        <source>What is written there</source>
        <translation>Was dort geschrieben steht</translation>
    </message>
    <message>
        <source>Discard the sheet that you have begun?</source>
        <translation>Angefangenen Bogen verwerfen?</translation>
    </message>
    <message>
        <source>It is stored only when it is complete. Sheets that were stored before stay.</source>
        <translation>Er wird erst am Ende gespeichert. Vorher gespeicherte Bögen bleiben.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Question {0}: {1}</source>
        <translation>Frage {0}: {1}</translation>
    </message>
    <message>
        <source>{0} is no answer here. These keys are: {1}.</source>
        <translation>{0} ist hier keine Antwort. Diese Tasten gelten: {1}.</translation>
    </message>
    <message>
        <source>Sheet {0}</source>
        <translation>Bogen {0}</translation>
    </message>
    <message>
        <source>{0} · question {1} of {2}</source>
        <translation>{0} · Frage {1} von {2}</translation>
    </message>
    <message>
        <source>{0} · end</source>
        <translation>{0} · Ende</translation>
    </message>
    <message>
        <source>Enter saves and begins the next sheet. Backspace goes back.</source>
        <translation>Eingabe speichert und beginnt den nächsten Bogen. Rücktaste geht zurück.</translation>
    </message>
    <message>
        <source>Number keys answer. {0}: cannot judge. Enter skips. Backspace goes back.</source>
        <translation>Zifferntasten antworten. {0}: kann ich nicht beurteilen. Eingabe überspringt, Rücktaste geht zurück.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>End of the sheet</source>
        <translation>Ende des Bogens</translation>
    </message>
    <message>
        <source>{0} of {1} questions have an answer.</source>
        <translation>{0} von {1} Fragen haben eine Antwort.</translation>
    </message>
    <message>
        <source>A sheet without any answer cannot be stored.</source>
        <translation>Ein Bogen ohne jede Antwort lässt sich nicht speichern.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Speichern und schließen</translation>
    </message>
    <message>
        <source>Save and next sheet</source>
        <translation>Speichern und nächster Bogen</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Angaben auf dem Bogen</translation>
    </message>
    <message>
        <source>Enter what is ticked on the sheet; leave empty what is not. No names, no times.</source>
        <translation>Übernehmen Sie, was angekreuzt ist, und lassen Sie den Rest leer. Keine Namen, keine Zeiten.</translation>
    </message>
    <message>
        <source>Number keys answer and go on. 0 or {0}: cannot judge. Enter skips. Backspace goes back.</source>
        <translation>Zifferntasten antworten und gehen weiter. 0 oder {0}: kann ich nicht beurteilen. Eingabe überspringt, Rücktaste geht zurück.</translation>
    </message>
    <message>
        <source>The sheet is complete</source>
        <translation>Der Bogen ist vollständig</translation>
    </message>
</context>
<context>
    <name>PaperQuestion</name>
    <message>
        <source>Enter goes on, Shift+Enter begins a new line. Leave out what would tell who wrote it.</source>
        <translation>Eingabe geht weiter, Umschalt+Eingabe beginnt eine neue Zeile. Lassen Sie weg, woran jemand zu erkennen wäre.</translation>
    </message>
    <message>
        <source>Type the number, then Enter.</source>
        <translation>Zahl eintippen, dann Eingabe.</translation>
    </message>
    <message>
        <source>{0}   Cannot judge</source>
        <translation>{0}   Kann ich nicht beurteilen</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Encrypted file</source>
        <translation>Verschlüsselte Datei</translation>
    </message>
    <message>
        <source>&amp;Show the passphrase</source>
        <translation>Passphrase an&amp;zeigen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Passphrase for “{0}”</source>
        <translation>&amp;Passphrase für „{0}“</translation>
    </message>
</context>
<context>
    <name>Pasting</name>
    <message>
        <source>There is nothing to paste here. Copy rows of a spreadsheet first.</source>
        <translation>Hier gibt es nichts einzufügen. Kopieren Sie zuerst Zeilen einer Tabellenkalkulation.</translation>
    </message>
    <message>
        <source>The rows are being entered</source>
        <translation>Die Zeilen werden eingetragen</translation>
    </message>
    <message numerus="yes">
        <source>%n process(es) added.</source>
        <translation>
            <numerusform>%n Prozess hinzugefügt.</numerusform>
            <numerusform>%n Prozesse hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) added.</source>
        <translation>
            <numerusform>%n Leistung hinzugefügt.</numerusform>
            <numerusform>%n Leistungen hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) entered.</source>
        <translation>
            <numerusform>%n Antwort eingetragen.</numerusform>
            <numerusform>%n Antworten eingetragen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, because they are there already: {0}</source>
        <translation>Ausgelassen, weil schon vorhanden: {0}</translation>
    </message>
    <message>
        <source>None of these rows can be entered</source>
        <translation>Keine dieser Zeilen passt in die Tabelle</translation>
    </message>
    <message>
        <source>New names: {0}, answers: {1}.</source>
        <translation>Neue Namen: {0}, Antworten: {1}.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) that are there already are replaced.</source>
        <translation>
            <numerusform>%n vorhandene Antwort wird ersetzt.</numerusform>
            <numerusform>%n vorhandene Antworten werden ersetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) do not fit and stay out. They stand first.</source>
        <translation>
            <numerusform>%n Angabe passt nicht und bleibt draußen. Sie steht zuerst.</numerusform>
            <numerusform>%n Angaben passen nicht und bleiben draußen. Sie stehen zuerst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is entered as one step. You can undo it.</source>
        <translation>Alles wird in einem Schritt eingetragen. Sie können ihn rückgängig machen.</translation>
    </message>
    <message>
        <source>new, answers: {0}</source>
        <translation>neu, Antworten: {0}</translation>
    </message>
    <message>
        <source>answers: {0}</source>
        <translation>Antworten: {0}</translation>
    </message>
    <message>
        <source>Enter these rows?</source>
        <translation>Diese Zeilen eintragen?</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>“{0}” stays out: {1} or {2} is expected</source>
        <translation>„{0}“ bleibt draußen: erwartet wird {1} oder {2}</translation>
    </message>
    <message>
        <source>“{0}” stays out: the table has no row here</source>
        <translation>„{0}“ bleibt draußen: Hier hat die Tabelle keine Zeile</translation>
    </message>
    <message>
        <source>The line stays out: its first cell names nothing</source>
        <translation>Die Zeile bleibt draußen: In der ersten Spalte fehlt der Name</translation>
    </message>
    <message>
        <source>The line stays out: its name is too long</source>
        <translation>Die Zeile bleibt draußen: Der Name ist zu lang</translation>
    </message>
    <message>
        <source>The line stays out: a line above has the same name</source>
        <translation>Die Zeile bleibt draußen: Weiter oben steht derselbe Name</translation>
    </message>
    <message>
        <source>“{0}” stays out: the table has no question here</source>
        <translation>„{0}“ bleibt draußen: Hier hat die Tabelle keine Frage</translation>
    </message>
</context>
<context>
    <name>PeopleFields</name>
    <message>
        <source>empty: digital procedures in general</source>
        <translation>leer: digitale Verfahren allgemein</translation>
    </message>
    <message>
        <source>A day such as 31.12.2026 is expected, or nothing.</source>
        <translation>Erwartet wird ein Tag wie 31.12.2026 oder nichts.</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Tag auswählen</translation>
    </message>
    <message>
        <source>Not entered yet. Clarify with the staff council before you start whether it has to agree.</source>
        <translation>Noch nicht eingetragen. Klären Sie vor dem Start, ob der Personalrat zustimmen muss.</translation>
    </message>
    <message>
        <source>People &amp;invited</source>
        <translation>Ein&amp;geladene</translation>
    </message>
    <message>
        <source>One &amp;system only</source>
        <translation>Nur ein &amp;Verfahren</translation>
    </message>
    <message>
        <source>Staff &amp;council involved on</source>
        <translation>&amp;Personalrat beteiligt am</translation>
    </message>
    <message>
        <source>Results from … &amp;responses</source>
        <translation>Ergebnisse ab … &amp;Rückmeldungen</translation>
    </message>
    <message>
        <source>&amp;Groups from … responses</source>
        <translation>Gr&amp;uppen ab … Rückmeldungen</translation>
    </message>
    <message>
        <source>Both can be raised until the first response comes in. The people who are asked are told them.</source>
        <translation>Beide Zahlen lassen sich erhöhen, bis die erste Rückmeldung eingeht. Die Befragten erfahren sie vorab.</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Read in answers …</source>
        <translation>Antworten einlesen …</translation>
    </message>
    <message>
        <source>Enter a sheet …</source>
        <translation>Bogen erfassen …</translation>
    </message>
    <message>
        <source>Details …</source>
        <translation>Angaben …</translation>
    </message>
    <message>
        <source>&amp;Enter a sheet …</source>
        <translation>Bogen erfa&amp;ssen …</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) entered.</source>
        <translation>
            <numerusform>%n Bogen erfasst.</numerusform>
            <numerusform>%n Bögen erfasst.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text is copied.</source>
        <translation>Der Text ist kopiert.</translation>
    </message>
    <message>
        <source>Nobody has answered yet.</source>
        <translation>Noch keine Rückmeldungen.</translation>
    </message>
    <message>
        <source>Close and evaluate</source>
        <translation>Abschließen und auswerten</translation>
    </message>
    <message>
        <source>Read through free texts …</source>
        <translation>Freie Texte durchsehen …</translation>
    </message>
    <message>
        <source>Rea&amp;d in answers …</source>
        <translation>Antworten e&amp;inlesen …</translation>
    </message>
    <message>
        <source>digital procedures in general</source>
        <translation>digitale Verfahren allgemein</translation>
    </message>
    <message>
        <source>Asked about: {0}</source>
        <translation>Gefragt wird nach: {0}</translation>
    </message>
    <message>
        <source>Staff council involved on {0}</source>
        <translation>Personalrat beteiligt am {0}</translation>
    </message>
    <message>
        <source>No day is entered on which the staff council was involved. Clarify this before you start.</source>
        <translation>Es ist kein Tag eingetragen, an dem der Personalrat beteiligt wurde. Klären Sie das vor dem Start.</translation>
    </message>
    <message>
        <source>How many were invited is not entered. Without it nobody knows how far the result stands.</source>
        <translation>Die Zahl der Eingeladenen fehlt. Ohne sie bleibt offen, wie tragfähig das Ergebnis ist.</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Rückmeldungen</translation>
    </message>
    <message>
        <source>Can be told</source>
        <translation>Auswertbar</translation>
    </message>
    <message>
        <source>yes, merged</source>
        <translation>ja, zusammengefasst</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Free texts are shown once the survey is closed and at least {0} people have answered.</source>
        <translation>Freie Texte erscheinen, sobald die Befragung abgeschlossen ist und mindestens {0} Personen geantwortet haben.</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Text for those who are asked</source>
        <translation>Text für die Befragten</translation>
    </message>
    <message numerus="yes">
        <source>Read in the answers of %n file(s)?</source>
        <translation>
            <numerusform>Antworten aus %n Datei einlesen?</numerusform>
            <numerusform>Antworten aus %n Dateien einlesen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>Einlesen</translation>
    </message>
</context>
<context>
    <name>PeopleTab</name>
    <message>
        <source>Dimension</source>
        <translation>Handlungsfeld</translation>
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
        <translation>Günstig</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>Cronbach’s alpha</source>
        <translation>Cronbachs Alpha</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>All dimensions</source>
        <translation>Alle Handlungsfelder</translation>
    </message>
    <message>
        <source>How is the index calculated?</source>
        <translation>Wie wird der Index berechnet?</translation>
    </message>
    <message>
        <source>Go to the questions</source>
        <translation>Zu den Fragen</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Not shown, so that nobody can be recognised</source>
        <translation>Nicht gezeigt, damit niemand zu erkennen ist</translation>
    </message>
    <message>
        <source>nobody entered how many people were invited</source>
        <translation>Zahl der Eingeladenen nicht eingetragen</translation>
    </message>
    <message>
        <source>{0} of {1} · {2}</source>
        <translation>{0} von {1} · {2}</translation>
    </message>
    <message>
        <source>target {0}</source>
        <translation>Ziel {0}</translation>
    </message>
    <message>
        <source>{0} recommend, {1} advise against, of {2}</source>
        <translation>{0} empfehlen, {1} raten ab, von {2}</translation>
    </message>
    <message>
        <source>Before: {0}, change: {1}.</source>
        <translation>Vorher: {0}, Veränderung: {1}.</translation>
    </message>
    <message>
        <source>Stages of the change</source>
        <translation>Etappen der Veränderung</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etappe</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>first barrier</source>
        <translation>erste Hürde</translation>
    </message>
    <message>
        <source>Enter or a double click shows how a figure is calculated.</source>
        <translation>Die Eingabetaste oder ein Doppelklick zeigt, wie eine Zahl berechnet wird.</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Weiterempfehlung</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Neue Gruppe</translation>
    </message>
    <message>
        <source>Add the usual groups</source>
        <translation>Übliche Gruppen anlegen</translation>
    </message>
    <message>
        <source>No group was entered.</source>
        <translation>Es ist keine Gruppe eingetragen.</translation>
    </message>
    <message>
        <source>Who takes part?</source>
        <translation>Wer ist beteiligt?</translation>
    </message>
    <message>
        <source>Groups help to see who views things differently. Names are optional; they stay in the file and appear in no report.</source>
        <translation>Gruppen zeigen, wer etwas anders sieht. Namen sind freiwillig. Sie bleiben in der Datei und stehen in keinem Bericht.</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Beteiligte</translation>
    </message>
    <message>
        <source>People in all: {0}</source>
        <translation>Personen insgesamt: {0}</translation>
    </message>
    <message>
        <source>Group {0}</source>
        <translation>Gruppe {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) added</source>
        <translation>
            <numerusform>%n Gruppe angelegt</numerusform>
            <numerusform>%n Gruppen angelegt</numerusform>
        </translation>
    </message>
    <message>
        <source>Group “{0}” removed.</source>
        <translation>Gruppe „{0}“ entfernt.</translation>
    </message>
</context>
<context>
    <name>PictureSaving</name>
    <message>
        <source>Where should the pictures go?</source>
        <translation>Wohin mit den Bildern?</translation>
    </message>
    <message>
        <source>The pictures are being made</source>
        <translation>Die Bilder entstehen</translation>
    </message>
    <message>
        <source>Pictures saved in {0}</source>
        <translation>Bilder gespeichert in {0}</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Nichts wurde gespeichert.</translation>
    </message>
</context>
<context>
    <name>PlaceBox</name>
    <message>
        <source>Change folder …</source>
        <translation>Ordner ändern …</translation>
    </message>
    <message>
        <source>Use the usual folder</source>
        <translation>Üblichen Ordner verwenden</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>If there is no room, the oldest go first. Named ones stay.</source>
        <translation>Reicht der Platz nicht, fallen die ältesten zuerst weg. Benannte bleiben.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Room for all files</source>
        <translation>Platz für alle Dateien</translation>
    </message>
    <message>
        <source>Folder for restore points</source>
        <translation>Ordner für Sicherungspunkte</translation>
    </message>
    <message>
        <source>Every restore point has the {0} MB of documents in this file.</source>
        <translation>Jeder Sicherungspunkt enthält die {0} MB Dokumente dieser Datei.</translation>
    </message>
    <message numerus="yes">
        <source>About %n of them fit(s) into the room.</source>
        <translation>
            <numerusform>In den Platz passt davon etwa %n.</numerusform>
            <numerusform>In den Platz passen davon etwa %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>There is no chart here.</source>
        <translation>Hier gibt es kein Diagramm.</translation>
    </message>
</context>
<context>
    <name>PointGrip</name>
    <message>
        <source>{0} stays: impact {1}, effort {2}.</source>
        <translation>{0} bleibt: Wirkung {1}, Aufwand {2}.</translation>
    </message>
    <message>
        <source>{0}: impact {1}, effort {2}.</source>
        <translation>{0}: Wirkung {1}, Aufwand {2}.</translation>
    </message>
</context>
<context>
    <name>PrepareArea</name>
    <message>
        <source>Prepare</source>
        <translation>Vorbereiten</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Go back to a restore point</source>
        <translation>Sicherungspunkt wiederherstellen</translation>
    </message>
    <message>
        <source>Go back to {0}?</source>
        <translation>Stand vom {0} wiederherstellen?</translation>
    </message>
    <message>
        <source>This changes:</source>
        <translation>Das ändert sich:</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Make the preview</source>
        <translation>Vorschau erstellen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorherige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Seitenbreite</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Seite {0} von {1}</translation>
    </message>
</context>
<context>
    <name>Previewing</name>
    <message>
        <source>The preview is being made …</source>
        <translation>Die Vorschau entsteht …</translation>
    </message>
    <message>
        <source>The preview is being made … {0}</source>
        <translation>Die Vorschau entsteht … {0}</translation>
    </message>
    <message>
        <source>The preview could not be made. You can still save the report.</source>
        <translation>Die Vorschau ließ sich nicht erstellen. Den Bericht können Sie trotzdem speichern.</translation>
    </message>
    <message>
        <source>The preview could not be made.</source>
        <translation>Die Vorschau ließ sich nicht erstellen.</translation>
    </message>
    <message>
        <source>The preview was stopped.</source>
        <translation>Die Vorschau wurde angehalten.</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print preview</source>
        <translation>Druckvorschau</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>PrintOut</name>
    <message>
        <source>There is nothing here to print.</source>
        <translation>Hier gibt es nichts zu drucken.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Printing</source>
        <translation>Der Druck läuft</translation>
    </message>
    <message>
        <source>The pages are saved in the file {0}.</source>
        <translation>Die Seiten sind in der Datei {0} gespeichert.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>The pages were sent to the printer.</source>
        <translation>Die Seiten sind beim Drucker.</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>Der Druck wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>The program sends nothing. Files, restore points and logs stay on this computer.</source>
        <translation>Das Programm sendet nichts. Dateien, Sicherungspunkte und Protokolle bleiben auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Log and crash reports hold no answers and no names. You decide whether to pass them on.</source>
        <translation>Protokoll und Absturzberichte enthalten keine Antworten und keine Namen. Sie entscheiden, ob Sie sie weitergeben.</translation>
    </message>
    <message>
        <source>The smallest number of people per group belongs to an assessment and is set there.</source>
        <translation>Die Mindestgröße von Gruppen gehört zur Erhebung und wird dort festgelegt.</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>Protokoll öffnen</translation>
    </message>
    <message>
        <source>Crash reports …</source>
        <translation>Absturzberichte …</translation>
    </message>
    <message>
        <source>Forget recent files</source>
        <translation>Zuletzt verwendete Dateien vergessen</translation>
    </message>
</context>
<context>
    <name>ProcessNetTab</name>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>No other process</source>
        <translation>keinem anderen Prozess</translation>
    </message>
</context>
<context>
    <name>ProcessPage</name>
    <message>
        <source>No processes yet</source>
        <translation>Noch keine Prozesse</translation>
    </message>
    <message>
        <source>Add the processes that matter most to your administration, and rate them question by question.</source>
        <translation>Legen Sie die Prozesse an, die für Ihre Verwaltung am wichtigsten sind. Bewerten Sie sie dann Frage für Frage.</translation>
    </message>
    <message>
        <source>Add processes</source>
        <translation>Prozesse anlegen</translation>
    </message>
</context>
<context>
    <name>ProcessesTab</name>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>Cases per year</source>
        <translation>Fälle pro Jahr</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Blocked by</source>
        <translation>Es fehlt</translation>
    </message>
    <message>
        <source>Knock-out</source>
        <translation>K.-o.</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>Automatisierung</translation>
    </message>
    <message>
        <source>Continuity</source>
        <translation>Durchgängigkeit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>All processes</source>
        <translation>Alle Prozesse</translation>
    </message>
    <message>
        <source>How is the level calculated?</source>
        <translation>Wie wird die Stufe berechnet?</translation>
    </message>
    <message>
        <source>Show attributes</source>
        <translation>Attribute zeigen</translation>
    </message>
    <message>
        <source>Go to the process</source>
        <translation>Zum Prozess</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>The level of a process follows from questions of all themes.</source>
        <translation>Die Stufe eines Prozesses ergibt sich aus Fragen aller Handlungsfelder.</translation>
    </message>
    <message>
        <source>Processes on target</source>
        <translation>Prozesse im Ziel</translation>
    </message>
    <message>
        <source>Cases on target</source>
        <translation>Fälle im Ziel</translation>
    </message>
    <message>
        <source>Digital continuity (median)</source>
        <translation>Digitale Durchgängigkeit (Median)</translation>
    </message>
    <message>
        <source>half of the processes lie above, half below</source>
        <translation>die Hälfte der Prozesse liegt darüber, die Hälfte darunter</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>Compared with “{0}”</source>
        <translation>Verglichen mit „{0}“</translation>
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
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
</context>
<context>
    <name>ProposalsDialog</name>
    <message>
        <source>Proposals from gaps</source>
        <translation>Vorschläge aus Lücken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Tick what belongs into the plan, with a click or the space bar. The largest gains stand first.</source>
        <translation>Haken Sie an, was in den Plan gehört, mit einem Klick oder der Leertaste. Das Wichtigste steht oben.</translation>
    </message>
    <message>
        <source>The answers call for no further actions.</source>
        <translation>Aus den Antworten folgen keine weiteren Maßnahmen.</translation>
    </message>
    <message numerus="yes">
        <source>Adopt %n action(s)</source>
        <translation>
            <numerusform>%n Maßnahme übernehmen</numerusform>
            <numerusform>%n Maßnahmen übernehmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionList</name>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Alle Fragen</translation>
    </message>
    <message>
        <source>Below target</source>
        <translation>Unter dem Ziel</translation>
    </message>
    <message>
        <source>Far below target</source>
        <translation>Weit unter Ziel</translation>
    </message>
    <message>
        <source>Knock-out criteria</source>
        <translation>K.-o.-Kriterien</translation>
    </message>
    <message>
        <source>⚑ Flagged for review</source>
        <translation>⚑ Zur Prüfung markiert</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>Zei&amp;gen</translation>
    </message>
    <message>
        <source>Enter opens a question, F2 changes level or target.</source>
        <translation>Die Eingabetaste öffnet eine Frage, F2 ändert Stufe oder Ziel.</translation>
    </message>
    <message>
        <source>You see {0} of {1} questions.</source>
        <translation>Sie sehen {0} von {1} Fragen.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>{0} of {1} questions</source>
        <translation>{0} von {1} Fragen</translation>
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
        <translation>Frage</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Previously</source>
        <translation>Zuvor</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>previously {0}</source>
        <translation>zuvor {0}</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>mit Anmerkung</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Dimension</source>
        <translation>Handlungsfeld</translation>
    </message>
    <message>
        <source>This note is not saved yet. It is tried again at the next change.</source>
        <translation>Diese Anmerkung ist noch nicht gespeichert. Das Programm versucht es bei der nächsten Änderung erneut.</translation>
    </message>
    <message>
        <source>Previous note: {0}</source>
        <translation>Anmerkung zuvor: {0}</translation>
    </message>
    <message>
        <source>Level {0}, {1}, saved</source>
        <translation>Stufe {0}, {1}, gespeichert</translation>
    </message>
    <message>
        <source>Flagged for review</source>
        <translation>Zur Prüfung markiert</translation>
    </message>
    <message>
        <source>No longer flagged</source>
        <translation>Nicht mehr markiert</translation>
    </message>
    <message>
        <source>⚑ Flagged for review</source>
        <translation>⚑ Zur Prüfung markiert</translation>
    </message>
    <message>
        <source>Flag for review</source>
        <translation>Zur Prüfung markieren</translation>
    </message>
    <message>
        <source>This reason is not saved yet. It is tried again at the next change.</source>
        <translation>Diese Begründung ist noch nicht gespeichert. Das Programm versucht es bei der nächsten Änderung erneut.</translation>
    </message>
    <message>
        <source>This reason is not saved. {0}</source>
        <translation>Diese Begründung ist nicht gespeichert. {0}</translation>
    </message>
    <message>
        <source>This note is not saved. {0}</source>
        <translation>Diese Anmerkung ist nicht gespeichert. {0}</translation>
    </message>
    <message numerus="yes">
        <source>Add %n file(s) as evidence for {0}?</source>
        <translation>
            <numerusform>%n Datei als Nachweis zu {0} hinzufügen?</numerusform>
            <numerusform>%n Dateien als Nachweise zu {0} hinzufügen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Evidence removed.</source>
        <translation>Nachweis entfernt.</translation>
    </message>
    <message>
        <source>The link to {0} is mended.</source>
        <translation>Die Verknüpfung zu {0} stimmt wieder.</translation>
    </message>
    <message>
        <source>flagged for review</source>
        <translation>zur Prüfung markiert</translation>
    </message>
    <message>
        <source>&amp;Flag for review</source>
        <translation>Zur &amp;Prüfung markieren</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>An&amp;merkung</translation>
    </message>
    <message>
        <source>Keep copies in the file</source>
        <translation>Als Kopie in der Datei ablegen</translation>
    </message>
    <message>
        <source>Add links</source>
        <translation>Als Verknüpfung hinzufügen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next open question</source>
        <translation>Nächste offene Frage</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Strg+L</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>&amp;Previous question</source>
        <translation>&amp;Vorherige Frage</translation>
    </message>
    <message>
        <source>&amp;Next question</source>
        <translation>&amp;Nächste Frage</translation>
    </message>
    <message>
        <source>Next &amp;open question</source>
        <translation>Nächste &amp;offene Frage</translation>
    </message>
    <message>
        <source>&amp;Write a note</source>
        <translation>&amp;Anmerkung schreiben</translation>
    </message>
    <message>
        <source>Add &amp;evidence …</source>
        <translation>Nachweis hinzu&amp;fügen …</translation>
    </message>
</context>
<context>
    <name>QuestionTable</name>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was anders ist</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>answers</comment>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Wahl</translation>
    </message>
    <message>
        <source>Questions that differ</source>
        <translation>Fragen, die sich unterscheiden</translation>
    </message>
</context>
<context>
    <name>RateArea</name>
    <message>
        <source>Rate</source>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>All questions are answered.</source>
        <translation>Alle Fragen sind beantwortet.</translation>
    </message>
    <message>
        <source>To the overview</source>
        <translation>Zur Übersicht</translation>
    </message>
    <message>
        <source>evidence for a question (any file)</source>
        <translation>Nachweise zu einer Frage (jede Datei)</translation>
    </message>
    <message>
        <source>Single question</source>
        <translation>Einzelfrage</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>&amp;Paste rows of a spreadsheet</source>
        <translation>&amp;Zeilen aus einer Tabelle einfügen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>&amp;Single question</source>
        <translation>&amp;Einzelfrage</translation>
    </message>
    <message>
        <source>&amp;List of questions</source>
        <translation>&amp;Liste der Fragen</translation>
    </message>
    <message>
        <source>&amp;Table of services or processes</source>
        <translation>&amp;Tabelle der Leistungen oder Prozesse</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Prüfen</translation>
    </message>
</context>
<context>
    <name>RatingPage</name>
    <message>
        <source>Rating</source>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>Always show target and last year’s value</source>
        <translation>Ziel und Vorjahreswert immer zeigen</translation>
    </message>
    <message>
        <source>Otherwise they appear once a level is chosen, so that they do not steer anyone.</source>
        <translation>Sonst erscheinen sie erst nach der Wahl einer Stufe. So lenken sie niemanden.</translation>
    </message>
    <message>
        <source>Go on after a choice</source>
        <translation>Nach der Auswahl weiter</translation>
    </message>
    <message>
        <source>The next question comes as soon as a level is chosen.</source>
        <translation>Die nächste Frage kommt, sobald eine Stufe gewählt ist.</translation>
    </message>
</context>
<context>
    <name>ReadinessPage</name>
    <message>
        <source>No answers yet</source>
        <translation>Noch keine Antworten</translation>
    </message>
    <message>
        <source>This view needs at least one answered question. Open questions do not count as zero.</source>
        <translation>Diese Ansicht braucht mindestens eine beantwortete Frage. Offene Fragen zählen nicht als null.</translation>
    </message>
    <message>
        <source>Answer questions</source>
        <translation>Fragen beantworten</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Enter a day with day, month and year.</source>
        <translation>Geben Sie Tag, Monat und Jahr an.</translation>
    </message>
    <message>
        <source>Choose a day from the calendar</source>
        <translation>Tag aus dem Kalender wählen</translation>
    </message>
    <message>
        <source>Enter whole euros, such as 4500 or 4,500.00.</source>
        <translation>Geben Sie ganze Euro an, etwa 4500 oder 4.500,00.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Lead (role)</source>
        <translation>Federführung (Rolle)</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Others taking part</source>
        <translation>Beteiligte</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Cost once</source>
        <translation>Kosten einmalig</translation>
    </message>
    <message>
        <source>Cost per year</source>
        <translation>Kosten im Jahr</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Finanzierung</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
</context>
<context>
    <name>Recovering</name>
    <message>
        <source>The changes are back in “{0}”.</source>
        <translation>Die Änderungen sind wieder in „{0}“.</translation>
    </message>
    <message>
        <source>The changes are in the new file “{0}”: the other one has changed or is away.</source>
        <translation>Die Änderungen sind in der neuen Datei „{0}“: Die andere hat sich verändert oder ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Discard the unsaved changes to “{0}”?</source>
        <translation>Nicht gespeicherte Änderungen an „{0}“ verwerfen?</translation>
    </message>
    <message>
        <source>What was kept on this computer is deleted. The file itself stays as it is.</source>
        <translation>Der gesicherte Stand auf diesem Rechner wird gelöscht. Die Datei selbst bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>You are reading unsaved changes {0}. They are kept on this computer only.</source>
        <translation>Sie lesen nicht gespeicherte Änderungen {0}. Sie sind nur auf diesem Rechner gesichert.</translation>
    </message>
    <message>
        <source>There are unsaved changes {0} to this file.</source>
        <translation>Zu dieser Datei gibt es nicht gespeicherte Änderungen {0}.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
</context>
<context>
    <name>RecoveryLine</name>
    <message>
        <source>Unsaved changes {0} were found</source>
        <translation>Nicht gespeicherte Änderungen {0} gefunden</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Brings the changes back into the file and opens it.</source>
        <translation>Bringt die Änderungen in die Datei zurück und öffnet sie.</translation>
    </message>
    <message>
        <source>Opens what was kept, for reading only.</source>
        <translation>Öffnet den gesicherten Stand, nur zum Lesen.</translation>
    </message>
    <message>
        <source>Deletes what was kept on this computer.</source>
        <translation>Löscht den gesicherten Stand auf diesem Rechner.</translation>
    </message>
    <message>
        <source>from today, {0}</source>
        <translation>von heute, {0} Uhr</translation>
    </message>
    <message>
        <source>from yesterday, {0}</source>
        <translation>von gestern, {0} Uhr</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation>vom {0}</translation>
    </message>
</context>
<context>
    <name>RefusedLine</name>
    <message>
        <source>{0} The marked cell stays as it was; typing goes on behind it.</source>
        <translation>{0} Die markierte Zelle bleibt, wie sie war; die Eingabe geht dahinter weiter.</translation>
    </message>
    <message numerus="yes">
        <source>To the next of %n marked cell(s)</source>
        <translation>
            <numerusform>Zur nächsten von %n markierten Zellen</numerusform>
            <numerusform>Zur nächsten von %n markierten Zellen</numerusform>
        </translation>
    </message>
    <message>
        <source>To the marked cell</source>
        <translation>Zur markierten Zelle</translation>
    </message>
</context>
<context>
    <name>ReportArea</name>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Use this picture as logo?</source>
        <translation>Dieses Bild als Logo verwenden?</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>a logo (PNG, JPG)</source>
        <translation>ein Logo (PNG, JPG)</translation>
    </message>
    <message>
        <source>Save &amp;PDF …</source>
        <translation>&amp;PDF speichern …</translation>
    </message>
    <message>
        <source>Save E&amp;xcel …</source>
        <translation>E&amp;xcel speichern …</translation>
    </message>
    <message>
        <source>Save &amp;JSON …</source>
        <translation>&amp;JSON speichern …</translation>
    </message>
    <message>
        <source>Save pict&amp;ures …</source>
        <translation>Präsentations&amp;bilder …</translation>
    </message>
</context>
<context>
    <name>ResponseReader</name>
    <message numerus="yes">
        <source>%n response(s) read in.</source>
        <translation>
            <numerusform>%n Rückmeldung eingelesen.</numerusform>
            <numerusform>%n Rückmeldungen eingelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>These answers are in the assessment already.</source>
        <translation>Diese Antworten sind in der Erhebung schon enthalten.</translation>
    </message>
    <message>
        <source>If you read them in again, every one of them counts twice.</source>
        <translation>Wenn Sie sie noch einmal einlesen, zählt jede doppelt.</translation>
    </message>
    <message>
        <source>Read in again</source>
        <translation>Noch einmal einlesen</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>The result is provisional, because too few questions are answered.</source>
        <translation>Das Ergebnis ist vorläufig, weil zu wenige Fragen beantwortet sind.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) over charts were written by hand. Look whether they fit the figures.</source>
        <translation>
            <numerusform>%n Satz über einem Diagramm ist selbst geschrieben. Prüfen Sie, ob er zu den Zahlen passt.</numerusform>
            <numerusform>%n Sätze über Diagrammen sind selbst geschrieben. Prüfen Sie, ob sie zu den Zahlen passen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The appendix shows %n note(s). Look whether they name people.</source>
        <translation>
            <numerusform>Der Anhang zeigt %n Anmerkung. Sehen Sie nach, ob sie Namen enthält.</numerusform>
            <numerusform>Der Anhang zeigt %n Anmerkungen. Sehen Sie nach, ob sie Namen enthalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody entered how many people were invited, so nobody knows how far the result stands.</source>
        <translation>Die Zahl der Eingeladenen fehlt. Darum ist offen, wie weit das Ergebnis trägt.</translation>
    </message>
    <message>
        <source>Only {0} of {1} invited people have answered.</source>
        <translation>Nur {0} von {1} Eingeladenen haben geantwortet.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) in the plan have nobody responsible.</source>
        <translation>
            <numerusform>%n Maßnahme im Plan hat keine Verantwortlichen.</numerusform>
            <numerusform>%n Maßnahmen im Plan haben keine Verantwortlichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what is not reviewed</source>
        <translation>Nur Ungeprüftes</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Flag for review</source>
        <translation>Zur Prüfung markieren</translation>
    </message>
    <message>
        <source>Open the question</source>
        <translation>Frage öffnen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Reviewed, continue</source>
        <translation>Geprüft, weiter</translation>
    </message>
    <message>
        <source>{0} of {1} reviewed</source>
        <translation>{0} von {1} geprüft</translation>
    </message>
    <message>
        <source>Nothing is answered yet.</source>
        <translation>Hier ist noch nichts beantwortet.</translation>
    </message>
    <message>
        <source>Everything is reviewed.</source>
        <translation>Alles ist geprüft.</translation>
    </message>
    <message>
        <source>This is the first question.</source>
        <translation>Das ist die erste Frage.</translation>
    </message>
    <message>
        <source>previously {0}</source>
        <translation>zuvor {0}</translation>
    </message>
    <message>
        <source>Target {0}</source>
        <translation>Ziel {0}</translation>
    </message>
    <message>
        <source>No note.</source>
        <translation>Keine Anmerkung.</translation>
    </message>
    <message>
        <source>⚑ Flagged for review</source>
        <translation>⚑ Zur Prüfung markiert</translation>
    </message>
    <message>
        <source>Reviewed on {0}</source>
        <translation>Geprüft am {0}</translation>
    </message>
    <message>
        <source>Not reviewed yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>{0} (file not found)</source>
        <translation>{0} (Datei nicht gefunden)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
</context>
<context>
    <name>RevisionDialog</name>
    <message>
        <source>New version of the survey</source>
        <translation>Neue Fassung des Fragenkatalogs</translation>
    </message>
    <message>
        <source>Choose a survey file …</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Every question has a counterpart with the same steps.</source>
        <translation>Alle Fragen haben ein Gegenstück mit denselben Stufen.</translation>
    </message>
    <message>
        <source>Scoring differs: weights, thresholds, targets or knock-out criteria are others.</source>
        <translation>Die Bewertung ist eine andere: Gewichte, Schwellen, Ziele oder K.-o.-Kriterien unterscheiden sich.</translation>
    </message>
    <message>
        <source>Surveys (*.yaml *.yml)</source>
        <translation>Fragenkataloge (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Choose a survey file</source>
        <translation>Datei mit einer Fassung wählen</translation>
    </message>
    <message>
        <source>This survey cannot be used</source>
        <translation>Dieser Fragenkatalog lässt sich nicht verwenden</translation>
    </message>
    <message>
        <source>{0} (version {1})</source>
        <translation>{0} (Fassung {1})</translation>
    </message>
    <message>
        <source>{0} stays as it is. A second assessment is made under the version that you choose.</source>
        <translation>{0} bleibt, wie sie ist. Unter der gewählten Fassung entsteht eine zweite Erhebung.</translation>
    </message>
    <message>
        <source>No other version of this survey is at hand. Choose the file that holds one (YAML).</source>
        <translation>Eine andere Fassung dieses Fragenkatalogs liegt nicht vor. Wählen Sie eine Datei mit einer Fassung (YAML).</translation>
    </message>
    <message>
        <source>Create assessment</source>
        <translation>Erhebung anlegen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Fassung</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>Title of the new assessment</source>
        <translation>Titel der neuen Erhebung</translation>
    </message>
</context>
<context>
    <name>RowsModel</name>
    <message>
        <source>How calculated? A click or Enter shows it.</source>
        <translation>Wie gerechnet? Ein Klick oder die Eingabetaste zeigt es.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>The report is being written</source>
        <translation>Der Bericht wird geschrieben</translation>
    </message>
    <message>
        <source>Report saved as {0}</source>
        <translation>Bericht gespeichert: {0}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Another name …</source>
        <translation>Anderer Name …</translation>
    </message>
    <message>
        <source>Not everything is saved yet. What is missing still stands in its field.</source>
        <translation>Noch nicht alles ist gespeichert. Was fehlt, steht weiter in seinem Feld.</translation>
    </message>
    <message>
        <source>{0}. Everything is stored in {1}</source>
        <translation>{0}. Alles steht in {1}</translation>
    </message>
    <message>
        <source>{0}. Everything is stored in {1}, and a restore point was made.</source>
        <translation>{0}. Alles steht in {1}, ein Sicherungspunkt ist angelegt.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Restore points …</source>
        <translation>Sicherungspunkte …</translation>
    </message>
    <message>
        <source>You work in “{0}”. The other file stays as it is.</source>
        <translation>Sie arbeiten in „{0}“. Die andere Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>The file is encrypted.</source>
        <translation>Die Datei ist verschlüsselt.</translation>
    </message>
    <message>
        <source>The file is no longer encrypted.</source>
        <translation>Die Datei ist nicht mehr verschlüsselt.</translation>
    </message>
    <message>
        <source>Not saved: the file does not take your last changes. Keep this window open.</source>
        <translation>Nicht gespeichert: Die Datei nimmt Ihre letzten Änderungen nicht an. Lassen Sie dieses Fenster offen.</translation>
    </message>
    <message>
        <source>Save a copy …</source>
        <translation>Kopie speichern …</translation>
    </message>
    <message>
        <source>This file is open for reading only. To change something, edit a copy.</source>
        <translation>Diese Datei ist nur zum Lesen geöffnet. Um etwas zu ändern, bearbeiten Sie eine Kopie.</translation>
    </message>
    <message>
        <source>Edit a copy …</source>
        <translation>Kopie bearbeiten …</translation>
    </message>
    <message>
        <source>You see sample data. Try out whatever you like. It begins anew when the sample is next opened.</source>
        <translation>Sie sehen Beispieldaten. Probieren Sie alles aus. Beim nächsten Öffnen beginnt das Beispiel von vorn.</translation>
    </message>
    <message>
        <source>Save as your own file …</source>
        <translation>Als eigene Datei speichern …</translation>
    </message>
    <message>
        <source>Create your own municipality</source>
        <translation>Eigene Kommune anlegen</translation>
    </message>
</context>
<context>
    <name>ScheduleTab</name>
    <message>
        <source>Propose meetings</source>
        <translation>Termine vorschlagen</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Neuer Termin</translation>
    </message>
    <message>
        <source>Here everyone answers alone, so no meeting is needed. Questionnaires are on the tab “Documents”.</source>
        <translation>Hier antwortet jede Person für sich. Ein Termin ist nicht nötig. Fragebögen finden Sie unter „Unterlagen“.</translation>
    </message>
    <message numerus="yes">
        <source>A proposal counts %n minutes per question and plans a break after 75 minutes.</source>
        <translation>
            <numerusform>Der Vorschlag rechnet %n Minute je Frage und plant Pausen nach höchstens 75 Minuten ein.</numerusform>
            <numerusform>Der Vorschlag rechnet %n Minuten je Frage und plant Pausen nach höchstens 75 Minuten ein.</numerusform>
        </translation>
    </message>
    <message>
        <source>No meeting was entered.</source>
        <translation>Es ist kein Termin eingetragen.</translation>
    </message>
    <message>
        <source>When is what rated?</source>
        <translation>Wann wird was bewertet?</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Ablauf</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) added</source>
        <translation>
            <numerusform>%n Termin angelegt</numerusform>
            <numerusform>%n Termine angelegt</numerusform>
        </translation>
    </message>
    <message>
        <source>Meeting “{0}” removed.</source>
        <translation>Termin „{0}“ entfernt.</translation>
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
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Not in scope, because</source>
        <translation>Nicht im Umfang – Grund</translation>
    </message>
    <message>
        <source>several</source>
        <translation>mehrere</translation>
    </message>
    <message>
        <source>as in the survey</source>
        <translation>wie im Katalog</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n Frage</numerusform>
            <numerusform>%n Fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>not in scope – {0}</source>
        <translation>nicht im Umfang – {0}</translation>
    </message>
    <message>
        <source>not in scope</source>
        <translation>nicht im Umfang</translation>
    </message>
    <message>
        <source>{0} of the overall index</source>
        <translation>{0} des Gesamtindex</translation>
    </message>
    <message>
        <source>weight {0}</source>
        <translation>Gewicht {0}</translation>
    </message>
    <message>
        <source>target {0}</source>
        <translation>Ziel {0}</translation>
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
        <translation>Es liegen bereits Antworten vor. Umfang und Schwellen bleiben, damit niemand herauszufinden ist.</translation>
    </message>
    <message>
        <source>Choose at least one dimension.</source>
        <translation>Wählen Sie mindestens ein Handlungsfeld.</translation>
    </message>
    <message>
        <source>Thresholds …</source>
        <translation>Schwellen …</translation>
    </message>
    <message>
        <source>What is asked?</source>
        <translation>Was wird gefragt?</translation>
    </message>
    <message>
        <source>When does a result count?</source>
        <translation>Ab wann gilt ein Ergebnis?</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Umfang</translation>
    </message>
    <message numerus="yes">
        <source>%n threshold(s) differ from the survey.</source>
        <translation>
            <numerusform>%n Schwelle weicht vom Fragenkatalog ab.</numerusform>
            <numerusform>%n Schwellen weichen vom Fragenkatalog ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>Levels, traffic light and ratings use the thresholds of the survey.</source>
        <translation>Für Stufen, Ampel und Einstufungen gelten die Schwellen des Fragenkatalogs.</translation>
    </message>
    <message>
        <source>Show thresholds</source>
        <translation>Schwellen zeigen</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>In the survey</source>
        <translation>Im Fragenkatalog</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Schwellen</translation>
    </message>
    <message>
        <source>Thresholds applied.</source>
        <translation>Schwellen übernommen.</translation>
    </message>
    <message>
        <source>Full assessment: {0}</source>
        <translation>Vollerhebung: {0}</translation>
    </message>
    <message>
        <source>Short check: {0}</source>
        <translation>Kurzcheck: {0}</translation>
    </message>
    <message>
        <source>Counted are {0} min per question when people meet.</source>
        <translation>Gerechnet sind {0} min je Frage im gemeinsamen Termin.</translation>
    </message>
    <message>
        <source>{0}</source>
        <translation>{0}</translation>
    </message>
    <message numerus="yes">
        <source>Proposed are %n meeting(s).</source>
        <translation>
            <numerusform>Vorschlag: %n Termin.</numerusform>
            <numerusform>Vorschlag: %n Termine.</numerusform>
        </translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message numerus="yes">
        <source>Proposed are %n meeting(s), with a break after {0}.</source>
        <translation>
            <numerusform>Vorschlag: %n Termin, Pause nach {0}.</numerusform>
            <numerusform>Vorschlag: %n Termine, Pause nach {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, about {1}</source>
        <translation>{0}, etwa {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n criterion(s) per service</source>
        <translation>
            <numerusform>%n Kriterium je Leistung</numerusform>
            <numerusform>%n Kriterien je Leistung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) per process</source>
        <translation>
            <numerusform>%n Frage je Prozess</numerusform>
            <numerusform>%n Fragen je Prozess</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n Frage</numerusform>
            <numerusform>%n Fragen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Parts of the report</source>
        <translation>Teile des Berichts</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move the part up</source>
        <translation>Teil nach oben verschieben</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Pfeil nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move the part down</source>
        <translation>Teil nach unten verschieben</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Pfeil nach unten</translation>
    </message>
    <message>
        <source>Page 1 is always the summary.</source>
        <translation>Seite 1 ist immer die Zusammenfassung.</translation>
    </message>
    <message>
        <source>{0}: place {1} of {2}</source>
        <translation>{0}: Platz {1} von {2}</translation>
    </message>
</context>
<context>
    <name>ServicesTab</name>
    <message>
        <source>One step away from the next level</source>
        <translation>Einen Schritt von der nächsten Stufe entfernt</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Cases per year</source>
        <translation>Fälle pro Jahr</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Limited by</source>
        <translation>Begrenzt durch</translation>
    </message>
    <message>
        <source>One step away</source>
        <translation>Ein Schritt fehlt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Alle Leistungen</translation>
    </message>
    <message>
        <source>How is the level calculated?</source>
        <translation>Wie wird die Stufe berechnet?</translation>
    </message>
    <message>
        <source>Go to the service</source>
        <translation>Zur Leistung</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Leistungen</translation>
    </message>
    <message>
        <source>No services yet</source>
        <translation>Noch keine Leistungen</translation>
    </message>
    <message>
        <source>Add the services that your administration offers, and rate them criterion by criterion.</source>
        <translation>Legen Sie die Leistungen Ihrer Verwaltung an und bewerten Sie sie Kriterium für Kriterium.</translation>
    </message>
    <message>
        <source>Add services</source>
        <translation>Leistungen anlegen</translation>
    </message>
    <message>
        <source>Services are rated by criteria of their own, not by dimension.</source>
        <translation>Leistungen haben eigene Kriterien, keine Handlungsfelder.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Services on target</source>
        <translation>Leistungen im Ziel</translation>
    </message>
    <message>
        <source>Cases on target</source>
        <translation>Fälle im Ziel</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>Services with the most cases come first.</source>
        <translation>Leistungen mit den meisten Fällen stehen oben.</translation>
    </message>
    <message numerus="yes">
        <source>The table has all %n, sort it by “One step away”.</source>
        <translation>
            <numerusform>Die Tabelle enthält alle %n; sortieren Sie nach „Ein Schritt fehlt“.</numerusform>
            <numerusform>Die Tabelle enthält alle %n; sortieren Sie nach „Ein Schritt fehlt“.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Plan settings</source>
        <translation>Planeinstellungen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source> person-days per quarter</source>
        <translation> Personentage je Quartal</translation>
    </message>
    <message>
        <source>The plan fills each quarter up to the capacity, in the order of the list.</source>
        <translation>Der Plan füllt jedes Quartal bis zur Kapazität, in der Reihenfolge der Liste.</translation>
    </message>
    <message>
        <source> % stay free for actions with benefits</source>
        <translation> % bleiben frei für Maßnahmen mit Nutzen</translation>
    </message>
    <message>
        <source>Quarter after the assessment ({0})</source>
        <translation>Quartal nach der Erhebung ({0})</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Nothing is scheduled yet.</source>
        <translation>Noch ist nichts eingeplant.</translation>
    </message>
    <message>
        <source>Duties take up to {0} of {1} person-days of a quarter while actions with benefits wait.</source>
        <translation>Pflichtaufgaben nehmen höchstens {0} von {1} Personentagen je Quartal, solange Maßnahmen mit Nutzen warten.</translation>
    </message>
    <message numerus="yes">
        <source>{0} person-days then take %n quarter(s), until {1}.</source>
        <translation>
            <numerusform>{0} Personentage brauchen damit %n Quartal, bis {1}.</numerusform>
            <numerusform>{0} Personentage brauchen damit %n Quartale, bis {1}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>SettingsPanel</name>
    <message>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>No results. Search for a part of the word.</source>
        <translation>Keine Treffer. Suchen Sie nach einem Teil des Wortes.</translation>
    </message>
    <message>
        <source>&amp;Find a setting</source>
        <translation>Einstellung &amp;suchen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShortcutCard</name>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>While rating</source>
        <translation>Beim Bewerten und in Tabellen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Choose a level</source>
        <translation>Stufe wählen</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Nicht anwendbar</translation>
    </message>
    <message>
        <source>Open the chosen row</source>
        <translation>Gewählte Zeile öffnen</translation>
    </message>
    <message>
        <source>Change the chosen cell</source>
        <translation>Gewählte Zelle ändern</translation>
    </message>
    <message>
        <source>Remove what is chosen</source>
        <translation>Gewähltes entfernen</translation>
    </message>
    <message>
        <source>Leave a dialog or a field</source>
        <translation>Dialog oder Feld verlassen</translation>
    </message>
</context>
<context>
    <name>ShortcutEditor</name>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>&amp;Assign</source>
        <translation>&amp;Zuweisen</translation>
    </message>
    <message>
        <source>E&amp;xchange</source>
        <translation>&amp;Tauschen</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Keine Taste</translation>
    </message>
    <message>
        <source>&amp;Usual key</source>
        <translation>&amp;Übliche Taste</translation>
    </message>
    <message>
        <source>A&amp;ll usual keys</source>
        <translation>&amp;Alle üblichen Tasten</translation>
    </message>
    <message>
        <source>New &amp;key</source>
        <translation>&amp;Neue Taste</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>{0} belongs to “{1}”. An exchange gives “{1}” the key of “{2}”.</source>
        <translation>{0} gehört zu „{1}“. Beim Tausch erhält „{1}“ die Taste von „{2}“.</translation>
    </message>
    <message>
        <source>No results. Search for a part of the word.</source>
        <translation>Keine Treffer. Suchen Sie nach einem Teil des Wortes.</translation>
    </message>
    <message>
        <source>Ctrl with Alt is the same as AltGr. Signs such as @ and € need it.</source>
        <translation>Strg mit Alt ist dasselbe wie AltGr. Zeichen wie @ und € brauchen es.</translation>
    </message>
    <message>
        <source>This key writes text. Hold Ctrl or Alt with it.</source>
        <translation>Diese Taste schreibt Text. Halten Sie dazu Strg oder Alt gedrückt.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Areas</source>
        <translation>Bereiche</translation>
    </message>
</context>
<context>
    <name>SizeDialog</name>
    <message>
        <source>Change impact and effort of {0}</source>
        <translation>Wirkung und Aufwand von {0} ändern</translation>
    </message>
    <message>
        <source>Computed values: {0}. Your values take their place and are marked in plan and report.</source>
        <translation>Berechnete Werte: {0}. Ihre Werte treten an deren Stelle und sind in Plan und Bericht markiert.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>The reason is needed, so that everybody can follow the plan.</source>
        <translation>Der Grund gehört dazu, damit alle den Plan nachvollziehen können.</translation>
    </message>
    <message>
        <source>Set values</source>
        <translation>Werte setzen</translation>
    </message>
</context>
<context>
    <name>SizeForm</name>
    <message>
        <source>Set values</source>
        <translation>Werte setzen</translation>
    </message>
    <message>
        <source>Impact (1 to 5)</source>
        <translation>Wirkung (1 bis 5)</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Choose an action in the picture or the list.</source>
        <translation>Wählen Sie eine Maßnahme im Bild oder in der Liste.</translation>
    </message>
    <message>
        <source>Not set yet: {0}. It needs a reason and the button “Set values”.</source>
        <translation>Noch nicht gesetzt: {0}. Es fehlen noch ein Grund und ein Klick auf „Werte setzen“.</translation>
    </message>
</context>
<context>
    <name>SpreadView</name>
    <message>
        <source>Bars of equal length ({0})</source>
        <translation>Balken gleich lang ({0})</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>No answers yet</source>
        <translation>Noch keine Antworten</translation>
    </message>
    <message>
        <source>Invite people and read in their answers. Results are shown from {0} people on.</source>
        <translation>Laden Sie Beschäftigte ein und lesen Sie die Antworten ein. Ergebnisse gibt es ab {0} Personen.</translation>
    </message>
    <message>
        <source>Read in answers</source>
        <translation>Antworten einlesen</translation>
    </message>
    <message>
        <source>Too few answers to show results</source>
        <translation>Für Ergebnisse liegen zu wenige Antworten vor</translation>
    </message>
    <message>
        <source>Look at who has answered</source>
        <translation>Beteiligung ansehen</translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation>Noch keine Ergebnisse</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>Steps of the assessment</source>
        <translation>Schritte der Erhebung</translation>
    </message>
    <message>
        <source>Step {0} of {1}, {2}</source>
        <translation>Schritt {0} von {1}, {2}</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Digital maturity of your municipality</source>
        <translation>Wie digital reif ist Ihre Kommune?</translation>
    </message>
    <message>
        <source>Assess, explain, plan: one file on this computer, without an account or a cloud.</source>
        <translation>Bewerten, erklären, planen: eine Datei auf diesem Rechner, ohne Konto und ohne Cloud.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>View the sample</source>
        <translation>Beispiel ansehen</translation>
    </message>
    <message>
        <source>A finished assessment with plan and report, in one minute</source>
        <translation>Fertige Erhebung mit Plan und Bericht, in einer Minute</translation>
    </message>
    <message>
        <source>New municipality</source>
        <translation>Neue Kommune</translation>
    </message>
    <message>
        <source>A name is enough to begin</source>
        <translation>Der Name genügt</translation>
    </message>
    <message>
        <source>Open a file …</source>
        <translation>Datei öffnen …</translation>
    </message>
    <message>
        <source>Or drag it into this window</source>
        <translation>Oder hierher ziehen</translation>
    </message>
    <message>
        <source>Recently used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>today, {0}</source>
        <translation>heute, {0}</translation>
    </message>
    <message>
        <source>Files that you open appear here.</source>
        <translation>Hier erscheinen die Dateien, die Sie öffnen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>not found · {0}</source>
        <translation>nicht gefunden · {0}</translation>
    </message>
    <message>
        <source>{0} of {1} questions</source>
        <translation>{0} von {1} Fragen</translation>
    </message>
    <message>
        <source>{0} is no longer listed. The file itself is still there.</source>
        <translation>{0} steht nicht mehr in der Liste. Die Datei selbst ist noch da.</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Encrypted</source>
        <translation>Verschlüsselt</translation>
    </message>
    <message>
        <source>To the next question that is to be looked at again</source>
        <translation>Zur nächsten Frage, die zu prüfen ist</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>What was said since the file was opened</source>
        <translation>Was seit dem Öffnen der Datei gemeldet wurde</translation>
    </message>
    <message>
        <source>Change or remove the passphrase</source>
        <translation>Passphrase ändern oder aufheben</translation>
    </message>
    <message>
        <source>Text size {0}</source>
        <translation>Anzeige {0}</translation>
    </message>
    <message>
        <source>Back to {0}</source>
        <translation>Zurück auf {0}</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%n for review</source>
        <translation>
            <numerusform>%n zur Prüfung</numerusform>
            <numerusform>%n zur Prüfung</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter: {0}</source>
        <translation>Filter: {0}</translation>
    </message>
    <message>
        <source>Saved at {0}</source>
        <translation>Gespeichert {0} Uhr</translation>
    </message>
    <message>
        <source>Saved on {0}</source>
        <translation>Gespeichert am {0}</translation>
    </message>
</context>
<context>
    <name>StatusFilter</name>
    <message>
        <source>overdue: {0}</source>
        <translation>überfällig: {0}</translation>
    </message>
    <message>
        <source>due {0}</source>
        <translation>bis {0}</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation>ab {0}</translation>
    </message>
    <message>
        <source>nobody responsible</source>
        <translation>ohne Verantwortliche</translation>
    </message>
</context>
<context>
    <name>SubjectDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
</context>
<context>
    <name>SubjectPanel</name>
    <message>
        <source>Nothing is rated here yet. Add what your municipality works on, the most frequent first. Names from a spreadsheet can be pasted with Ctrl+V.</source>
        <translation>Hier ist noch nichts erfasst. Beginnen Sie mit dem, was in Ihrer Kommune am häufigsten vorkommt. Namen aus einer Tabellenkalkulation fügen Sie mit Strg+V ein.</translation>
    </message>
    <message>
        <source>Add …</source>
        <translation>Hinzufügen …</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Add, change</source>
        <translation>Hinzufügen, ändern</translation>
    </message>
    <message>
        <source>Add: {0}</source>
        <translation>{0} hinzufügen</translation>
    </message>
    <message>
        <source>Change: {0}</source>
        <translation>{0} ändern</translation>
    </message>
    <message>
        <source>{0} was deleted with all its answers.</source>
        <translation>{0} wurde mit allen Antworten gelöscht.</translation>
    </message>
</context>
<context>
    <name>SurveyList</name>
    <message>
        <source>What is rated</source>
        <translation>Fragenkatalog</translation>
    </message>
    <message>
        <source>own survey</source>
        <translation>eigener</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
</context>
<context>
    <name>TableDialog</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save as a file …</source>
        <translation>Als Datei speichern …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>Gespeichert als {0}</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>{0} characters at most; there are {1}</source>
        <translation>Höchstens {0} Zeichen, jetzt sind es {1}</translation>
    </message>
</context>
<context>
    <name>TextsDialog</name>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Textdateien (*.txt)</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Als Datei speichern</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>Gespeichert als {0}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ThresholdFields</name>
    <message>
        <source>It has to be below {0}.</source>
        <translation>Nötig ist ein Wert unter {0}.</translation>
    </message>
    <message>
        <source>It has to be above {0}.</source>
        <translation>Nötig ist ein Wert über {0}.</translation>
    </message>
    <message>
        <source>Possible: {0} to {1}.</source>
        <translation>Möglich: {0} bis {1}.</translation>
    </message>
    <message>
        <source>Survey: {0}</source>
        <translation>Fragenkatalog: {0}</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Knock-out criteria</source>
        <translation>K.-o.-Kriterien</translation>
    </message>
    <message>
        <source>Traffic light</source>
        <translation>Ampel</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Ratings of attributes</source>
        <translation>Einstufung der Attribute</translation>
    </message>
    <message>
        <source>Answers of people</source>
        <translation>Antworten der Beschäftigten</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Abdeckung und Belastbarkeit</translation>
    </message>
</context>
<context>
    <name>ThresholdsDialog</name>
    <message>
        <source>Thresholds</source>
        <translation>Schwellen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Effect on the results</source>
        <translation>Wirkung auf die Ergebnisse</translation>
    </message>
    <message>
        <source>Values of the survey</source>
        <translation>Werte des Fragenkatalogs</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The results as they are, and as they would be with these thresholds.</source>
        <translation>Die Ergebnisse, wie sie sind und wie sie mit diesen Schwellen wären.</translation>
    </message>
    <message>
        <source>What you change here applies to this assessment and stands in its report. Nothing is stored yet.</source>
        <translation>Was Sie hier ändern, gilt für diese Erhebung und steht in ihrem Bericht. Gespeichert wird erst beim Übernehmen.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) do not fit yet.</source>
        <translation>
            <numerusform>%n Wert passt noch nicht.</numerusform>
            <numerusform>%n Werte passen noch nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>wie bisher</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) would change.</source>
        <translation>
            <numerusform>%n Ergebnis würde sich ändern.</numerusform>
            <numerusform>%n Ergebnisse würden sich ändern.</numerusform>
        </translation>
    </message>
    <message>
        <source>No result would change.</source>
        <translation>Kein Ergebnis würde sich ändern.</translation>
    </message>
</context>
<context>
    <name>TimelineTab</name>
    <message>
        <source>Costs by budget year</source>
        <translation>Kosten je Haushaltsjahr</translation>
    </message>
    <message>
        <source>A quarter earlier</source>
        <translation>Ein Quartal früher</translation>
    </message>
    <message>
        <source>A quarter later</source>
        <translation>Ein Quartal später</translation>
    </message>
    <message>
        <source>Choose the quarter …</source>
        <translation>Quartal wählen …</translation>
    </message>
    <message>
        <source>Solid: duty. Hatched: benefit. Small square: due date. *: quarter chosen by a person. Drag a bar to another quarter, or press Shift and an arrow key. Drag its end to set the due date.</source>
        <translation>Voll: Pflicht. Schraffiert: Nutzen. Raute: Frist. *: Quartal von Hand gewählt. Ziehen Sie einen Balken in ein anderes Quartal, oder drücken Sie Umschalt und eine Pfeiltaste. Ziehen Sie sein Ende, um die Frist zu setzen.</translation>
    </message>
    <message>
        <source>{0} is closed: {1}.</source>
        <translation>{0} ist beendet: {1}.</translation>
    </message>
    <message>
        <source>{0} has no quarter yet.</source>
        <translation>{0} hat noch kein Quartal.</translation>
    </message>
    <message>
        <source>{0} stays: this file is open for reading only.</source>
        <translation>{0} bleibt: Die Datei ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Capacity, reserve and start are in the plan settings.</source>
        <translation>Kapazität, Reserve und Beginn stehen in den Planeinstellungen.</translation>
    </message>
    <message>
        <source>Choose an action in the picture.</source>
        <translation>Wählen Sie eine Maßnahme im Bild.</translation>
    </message>
    <message>
        <source>{0} begins in {1}.</source>
        <translation>{0} beginnt in {1}.</translation>
    </message>
</context>
<context>
    <name>TitleFields</name>
    <message>
        <source>A day such as 31.12.2026 is expected.</source>
        <translation>Erwartet wird ein Tag wie 31.12.2026.</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Tag auswählen</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>Ta&amp;g</translation>
    </message>
</context>
<context>
    <name>Together</name>
    <message>
        <source>All surveys together</source>
        <translation>Alle Erhebungen zusammen</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>There are no messages yet.</source>
        <translation>Es gibt noch keine Meldungen.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
</context>
<context>
    <name>TraitFields</name>
    <message>
        <source>not stated</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>VersionChoice</name>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Endfassung</translation>
    </message>
    <message>
        <source>There is a final version once the assessment is closed.</source>
        <translation>Eine Endfassung gibt es, sobald die Erhebung abgeschlossen ist.</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The step is being undone</source>
        <translation>Der Schritt wird zurückgenommen</translation>
    </message>
    <message>
        <source>The step is being done again</source>
        <translation>Der Schritt wird wiederholt</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Something you typed is not stored yet.</source>
        <translation>Eine Eingabe ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>The field says what is missing. If you go on, what you typed there is lost.</source>
        <translation>Am Feld steht, was noch fehlt. Wenn Sie weitergehen, ist die Eingabe dort verloren.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Save a copy …</source>
        <translation>Kopie speichern …</translation>
    </message>
</context>
<context>
    <name>_Blocker</name>
    <message>
        <source>Go to {0}</source>
        <translation>Zu {0}</translation>
    </message>
    <message>
        <source>now: {0} – needed: {1}</source>
        <translation>jetzt: {0} – nötig: {1}</translation>
    </message>
</context>
<context>
    <name>_Dot</name>
    <message>
        <source>{0}, in view</source>
        <translation>{0}, gerade zu sehen</translation>
    </message>
</context>
<context>
    <name>_Result</name>
    <message>
        <source>How calculated?</source>
        <translation>Wie gerechnet?</translation>
    </message>
    <message>
        <source>How is {0} calculated?</source>
        <translation>Wie wird {0} berechnet?</translation>
    </message>
    <message>
        <source>Choose this assessment</source>
        <translation>Zu dieser Erhebung</translation>
    </message>
    <message>
        <source>Choose {0}</source>
        <translation>Zu {0}</translation>
    </message>
</context>
<context>
    <name>answer_files</name>
    <message>
        <source>Answers (*.json *.csv)</source>
        <translation>Antworten (*.json *.csv)</translation>
    </message>
    <message>
        <source>Read in answers</source>
        <translation>Antworten einlesen</translation>
    </message>
    <message>
        <source>Answers are being read</source>
        <translation>Antworten werden eingelesen</translation>
    </message>
    <message>
        <source>Answers are being compared</source>
        <translation>Antworten werden verglichen</translation>
    </message>
    <message>
        <source>Answers are being stored</source>
        <translation>Antworten werden gespeichert</translation>
    </message>
    <message>
        <source>These answers cannot be read</source>
        <translation>Diese Antworten lassen sich nicht einlesen</translation>
    </message>
</context>
<context>
    <name>closed_banner</name>
    <message>
        <source>{0} is evaluated. So it takes no more answers.</source>
        <translation>{0} ist ausgewertet und nimmt deshalb keine Antworten mehr an.</translation>
    </message>
    <message>
        <source>{0} is closed and can only be read.</source>
        <translation>{0} ist abgeschlossen und lässt sich nur lesen.</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
</context>
<context>
    <name>components</name>
    <message>
        <source>0 (no date, or over 24 months)</source>
        <translation>0 (keine Frist oder später als 24 Monate)</translation>
    </message>
    <message>
        <source>1 (within 24 months)</source>
        <translation>1 (binnen 24 Monaten)</translation>
    </message>
    <message>
        <source>3 (within 12 months)</source>
        <translation>3 (binnen 12 Monaten)</translation>
    </message>
    <message>
        <source>5 (within 6 months or overdue)</source>
        <translation>5 (binnen 6 Monaten oder überfällig)</translation>
    </message>
</context>
<context>
    <name>crash</name>
    <message>
        <source>The last step did not work.</source>
        <translation>Der letzte Schritt ist nicht gelungen.</translation>
    </message>
    <message>
        <source>The program was ended unexpectedly.</source>
        <translation>Das Programm wurde unerwartet beendet.</translation>
    </message>
    <message>
        <source>There are no crash reports.</source>
        <translation>Es gibt keine Absturzberichte.</translation>
    </message>
    <message>
        <source>The program has met nothing unexpected so far.</source>
        <translation>Das Programm ist bisher auf nichts Unerwartetes gestoßen.</translation>
    </message>
    <message>
        <source>There is no log yet.</source>
        <translation>Es gibt noch kein Protokoll.</translation>
    </message>
    <message>
        <source>It begins as soon as a folder for it can be written to.</source>
        <translation>Es beginnt, sobald ein Ordner dafür beschrieben werden kann.</translation>
    </message>
    <message>
        <source>The log tells when something happened. It holds nothing that you entered and no names of files.</source>
        <translation>Das Protokoll sagt, wann was geschah. Es enthält keine Ihrer Eingaben und keine Dateinamen.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>A report tells where in the program something happened. It holds nothing that you entered. Send it to the people who look after the program.</source>
        <translation>Ein Bericht sagt, an welcher Stelle im Programm etwas geschah. Er enthält keine Ihrer Eingaben. Senden Sie ihn an die Stelle, die das Programm betreut.</translation>
    </message>
    <message>
        <source>Crash reports</source>
        <translation>Absturzberichte</translation>
    </message>
    <message>
        <source>All entries up to {0} are there.</source>
        <translation>Alle Eingaben bis {0} Uhr sind da.</translation>
    </message>
    <message>
        <source>All entries up to that moment, {0}, are there.</source>
        <translation>Alle Eingaben bis zu diesem Zeitpunkt, {0}, sind da.</translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <source>“{0}” exists already.</source>
        <translation>„{0}“ gibt es schon.</translation>
    </message>
    <message>
        <source>If you replace it, what it holds now is gone.</source>
        <translation>Wenn Sie die Datei ersetzen, ist ihr jetziger Inhalt weg.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>View the report</source>
        <translation>Bericht ansehen</translation>
    </message>
    <message>
        <source>Continue working</source>
        <translation>Weiterarbeiten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
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
        <translation>{0} h</translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation>{0} h {1} min</translation>
    </message>
</context>
<context>
    <name>evidence_copy</name>
    <message>
        <source>Save the copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>Gespeichert als {0}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>The documents are being read</source>
        <translation>Die Dokumente werden gelesen</translation>
    </message>
</context>
<context>
    <name>explain</name>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Index from</source>
        <translation>Index ab</translation>
    </message>
    <message>
        <source>Knock-out criteria</source>
        <translation>K.-o.-Kriterien</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>The index is {0}; by itself it is enough for level {1}.</source>
        <translation>Der Index ist {0}. Allein reicht er für Stufe {1}.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>{0}: {1}, enough</source>
        <translation>{0}: {1}, reicht</translation>
    </message>
    <message>
        <source>{0}: {1}, needed {2}</source>
        <translation>{0}: {1}, nötig {2}</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Bestandteil</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Weight × value</source>
        <translation>Gewicht × Wert</translation>
    </message>
</context>
<context>
    <name>faults</name>
    <message>
        <source>What is the matter</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Was hilft</translation>
    </message>
    <message>
        <source>Nothing was taken over. Change the file and read it again.</source>
        <translation>Es wurde nichts übernommen. Ändern Sie die Datei und lesen Sie sie noch einmal ein.</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Copy of {0}</source>
        <translation>Kopie von {0}</translation>
    </message>
</context>
<context>
    <name>opening</name>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Edit a copy</source>
        <translation>Kopie bearbeiten</translation>
    </message>
    <message>
        <source>The file is being copied</source>
        <translation>Die Datei wird kopiert</translation>
    </message>
    <message>
        <source>The file is being opened</source>
        <translation>Die Datei wird geöffnet</translation>
    </message>
</context>
<context>
    <name>operations</name>
    <message>
        <source>change municipality</source>
        <translation>Kommune ändern</translation>
    </message>
    <message>
        <source>start assessment</source>
        <translation>Erhebung beginnen</translation>
    </message>
    <message>
        <source>import assessment</source>
        <translation>Erhebung einlesen</translation>
    </message>
    <message>
        <source>change assessment</source>
        <translation>Erhebung ändern</translation>
    </message>
    <message>
        <source>close assessment</source>
        <translation>Erhebung abschließen</translation>
    </message>
    <message>
        <source>reopen assessment</source>
        <translation>Erhebung wieder öffnen</translation>
    </message>
    <message>
        <source>delete assessment</source>
        <translation>Erhebung löschen</translation>
    </message>
    <message>
        <source>start follow-up</source>
        <translation>Folgeerhebung anlegen</translation>
    </message>
    <message>
        <source>set scope</source>
        <translation>Umfang festlegen</translation>
    </message>
    <message>
        <source>set weights</source>
        <translation>Gewichte setzen</translation>
    </message>
    <message>
        <source>set thresholds</source>
        <translation>Schwellen festlegen</translation>
    </message>
    <message>
        <source>add group</source>
        <translation>Gruppe hinzufügen</translation>
    </message>
    <message>
        <source>add groups</source>
        <translation>Gruppen hinzufügen</translation>
    </message>
    <message>
        <source>change group</source>
        <translation>Gruppe ändern</translation>
    </message>
    <message>
        <source>delete group</source>
        <translation>Gruppe löschen</translation>
    </message>
    <message>
        <source>add meeting</source>
        <translation>Termin hinzufügen</translation>
    </message>
    <message>
        <source>add meetings</source>
        <translation>Termine hinzufügen</translation>
    </message>
    <message>
        <source>change meeting</source>
        <translation>Termin ändern</translation>
    </message>
    <message>
        <source>delete meeting</source>
        <translation>Termin löschen</translation>
    </message>
    <message>
        <source>move assessment to another version</source>
        <translation>Erhebung auf eine andere Fassung umstellen</translation>
    </message>
    <message>
        <source>set level</source>
        <translation>Stufe setzen</translation>
    </message>
    <message>
        <source>mark as not applicable</source>
        <translation>als nicht anwendbar markieren</translation>
    </message>
    <message>
        <source>mark as not known</source>
        <translation>als „weiß nicht“ markieren</translation>
    </message>
    <message>
        <source>take back answer</source>
        <translation>Antwort zurücknehmen</translation>
    </message>
    <message>
        <source>write note</source>
        <translation>Anmerkung schreiben</translation>
    </message>
    <message>
        <source>set grade of evidence</source>
        <translation>Nachweis einstufen</translation>
    </message>
    <message>
        <source>add evidence</source>
        <translation>Nachweis hinzufügen</translation>
    </message>
    <message>
        <source>attach copy</source>
        <translation>Kopie anhängen</translation>
    </message>
    <message>
        <source>mend link to evidence</source>
        <translation>Verweis auf Nachweis berichtigen</translation>
    </message>
    <message>
        <source>remove evidence</source>
        <translation>Nachweis entfernen</translation>
    </message>
    <message>
        <source>mark for review</source>
        <translation>zur Prüfung markieren</translation>
    </message>
    <message>
        <source>mark as reviewed</source>
        <translation>als geprüft vermerken</translation>
    </message>
    <message>
        <source>set target</source>
        <translation>Ziel setzen</translation>
    </message>
    <message>
        <source>reset target</source>
        <translation>Ziel zurücksetzen</translation>
    </message>
    <message>
        <source>set targets</source>
        <translation>Ziele setzen</translation>
    </message>
    <message>
        <source>add service</source>
        <translation>Leistung hinzufügen</translation>
    </message>
    <message>
        <source>change service</source>
        <translation>Leistung ändern</translation>
    </message>
    <message>
        <source>delete service</source>
        <translation>Leistung löschen</translation>
    </message>
    <message>
        <source>enter rows of the table</source>
        <translation>Zeilen der Tabelle eintragen</translation>
    </message>
    <message>
        <source>write key message</source>
        <translation>Kernaussage schreiben</translation>
    </message>
    <message>
        <source>change look of report</source>
        <translation>Gestaltung des Berichts ändern</translation>
    </message>
    <message>
        <source>go back to a restore point</source>
        <translation>Sicherungspunkt wiederherstellen</translation>
    </message>
    <message>
        <source>set smallest group</source>
        <translation>kleinste Gruppe festlegen</translation>
    </message>
    <message>
        <source>add survey</source>
        <translation>Fragenkatalog hinzufügen</translation>
    </message>
    <message>
        <source>remove survey</source>
        <translation>Fragenkatalog entfernen</translation>
    </message>
    <message>
        <source>add process</source>
        <translation>Prozess hinzufügen</translation>
    </message>
    <message>
        <source>change process</source>
        <translation>Prozess ändern</translation>
    </message>
    <message>
        <source>delete process</source>
        <translation>Prozess löschen</translation>
    </message>
    <message>
        <source>add response</source>
        <translation>Antwortbogen erfassen</translation>
    </message>
    <message>
        <source>read in answers</source>
        <translation>Antworten einlesen</translation>
    </message>
    <message>
        <source>erase answers</source>
        <translation>Antworten löschen</translation>
    </message>
    <message>
        <source>adopt action</source>
        <translation>Maßnahme übernehmen</translation>
    </message>
    <message>
        <source>change action</source>
        <translation>Maßnahme ändern</translation>
    </message>
    <message>
        <source>add action</source>
        <translation>Maßnahme hinzufügen</translation>
    </message>
    <message>
        <source>delete action</source>
        <translation>Maßnahme löschen</translation>
    </message>
    <message>
        <source>set own value</source>
        <translation>eigenen Wert setzen</translation>
    </message>
    <message>
        <source>reset own value</source>
        <translation>eigenen Wert zurücksetzen</translation>
    </message>
    <message>
        <source>change plan settings</source>
        <translation>Planeinstellungen ändern</translation>
    </message>
</context>
<context>
    <name>outside</name>
    <message>
        <source>No program for pages was found. The address is:
{0}</source>
        <translation>Ein Programm für Internetseiten wurde nicht gefunden. Die Adresse lautet:
{0}</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>No program for it was found. It lies here:
{0}</source>
        <translation>Ein Programm dafür wurde nicht gefunden. Sie finden es hier:
{0}</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Its drive does not answer. Check whether it is connected, then try again. The place is:
{0}</source>
        <translation>Das Laufwerk antwortet nicht. Prüfen Sie die Verbindung und versuchen Sie es dann noch einmal. Der Ort lautet:
{0}</translation>
    </message>
    <message>
        <source>It is not at its place any more:
{0}</source>
        <translation>Dort liegt nichts mehr:
{0}</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>“{0}” cannot be opened from here.</source>
        <translation>„{0}“ lässt sich von hier aus nicht öffnen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>passphrase</name>
    <message>
        <source>These copies stayed as they were. Delete what you do not need.</source>
        <translation>Diese Kopien blieben, wie sie waren. Löschen Sie, was Sie nicht brauchen.</translation>
    </message>
    <message>
        <source>Changed for this file and its own restore points</source>
        <translation>Geändert für diese Datei und ihre eigenen Sicherungspunkte</translation>
    </message>
</context>
<context>
    <name>progress</name>
    <message>
        <source>{0} of {1} questions</source>
        <translation>{0} von {1} Fragen</translation>
    </message>
    <message>
        <source>{0} of {1} criteria</source>
        <translation>{0} von {1} Kriterien</translation>
    </message>
    <message>
        <source>{0} answered</source>
        <translation>{0} beantwortet</translation>
    </message>
    <message>
        <source>{0} of {1} people have answered</source>
        <translation>{0} von {1} Eingeladenen haben geantwortet</translation>
    </message>
    <message>
        <source>Responses: {0}</source>
        <translation>Rückmeldungen: {0}</translation>
    </message>
</context>
<context>
    <name>rescue</name>
    <message>
        <source>Open this state</source>
        <translation>Diesen Stand öffnen</translation>
    </message>
    <message>
        <source>Open the state of {0}</source>
        <translation>Stand vom {0} öffnen</translation>
    </message>
    <message>
        <source>Open the state of {0} from “{1}”</source>
        <translation>Stand vom {0} aus „{1}“ öffnen</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Lesbares retten</translation>
    </message>
    <message>
        <source>{0} as of {1}</source>
        <translation>{0}, Stand {1}</translation>
    </message>
    <message>
        <source>{0} rescued</source>
        <translation>{0} gerettet</translation>
    </message>
    <message>
        <source>What can be read is being saved</source>
        <translation>Was lesbar ist, wird gerettet</translation>
    </message>
    <message>
        <source>Rescued: {0}.
The new file is called {1}. It opens when you close this list.</source>
        <translation>Gerettet: {0}.
Die neue Datei heißt {1}. Sie öffnet sich, wenn Sie diese Liste schließen.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <source>The file is being checked</source>
        <translation>Die Datei wird geprüft</translation>
    </message>
    <message>
        <source>Assessments: {0}. Restore points: {1}.</source>
        <translation>Erhebungen: {0}. Sicherungspunkte: {1}.</translation>
    </message>
    <message>
        <source>Structure, values, references, surveys, figures and restore points were looked through.</source>
        <translation>Geprüft: Aufbau, Werte, Verweise, Fragenkataloge, Kennzahlen und Sicherungspunkte.</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Als Datei speichern</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Textdateien (*.txt)</translation>
    </message>
    <message>
        <source>“{0}” is in order.</source>
        <translation>„{0}“ ist in Ordnung.</translation>
    </message>
    <message>
        <source>The restore points are being looked through</source>
        <translation>Die Sicherungspunkte werden durchgesehen</translation>
    </message>
    <message>
        <source>Findings in “{0}”</source>
        <translation>Befunde in „{0}“</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
</context>
<context>
    <name>revise</name>
    <message>
        <source>other steps</source>
        <translation>andere Stufen</translation>
    </message>
    <message>
        <source>direction turned round</source>
        <translation>Richtung gedreht</translation>
    </message>
    <message>
        <source>asks for something else</source>
        <translation>fragt nach etwas anderem</translation>
    </message>
    <message>
        <source>without counterpart</source>
        <translation>ohne Gegenstück</translation>
    </message>
    <message>
        <source>new question</source>
        <translation>neue Frage</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Übertragen</translation>
    </message>
    <message>
        <source>Leave open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>The other version does not ask this. The answer stays in the earlier assessment.</source>
        <translation>Die andere Fassung fragt das nicht. Die Antwort bleibt in der bisherigen Erhebung erhalten.</translation>
    </message>
    <message>
        <source>The earlier version did not ask this. The question is open.</source>
        <translation>Die bisherige Fassung hat das nicht gefragt. Die Frage ist noch offen.</translation>
    </message>
    <message>
        <source>The question has to be answered anew. Notes stay.</source>
        <translation>Die Frage ist neu zu beantworten. Anmerkungen bleiben.</translation>
    </message>
    <message>
        <source>Answers stay where the step is still on offer.</source>
        <translation>Antworten bleiben, wo es die Stufe noch gibt.</translation>
    </message>
    <message>
        <source>Each earlier step becomes the one that you choose beside it.</source>
        <translation>Jede bisherige Stufe wird zu der, die Sie daneben wählen.</translation>
    </message>
    <message>
        <source>drops out</source>
        <translation>entfällt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
</context>
<context>
    <name>stages</name>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>{0} flagged for review</source>
        <translation>{0} zur Prüfung markiert</translation>
    </message>
    <message>
        <source>open actions: {0}</source>
        <translation>offene Maßnahmen: {0}</translation>
    </message>
</context>
<context>
    <name>standing</name>
    <message>
        <source>{0} of {1} answered</source>
        <translation>{0} von {1} beantwortet</translation>
    </message>
    <message>
        <source>provisional, at most level {0}</source>
        <translation>vorläufig, höchstens Stufe {0}</translation>
    </message>
    <message>
        <source>Level {0}</source>
        <translation>Stufe {0}</translation>
    </message>
    <message>
        <source>▲ Knock-out: {0}</source>
        <translation>▲ K.-o.-Kriterium: {0}</translation>
    </message>
</context>
<context>
    <name>survey_list</name>
    <message>
        <source>{0} questions, about {1}</source>
        <translation>{0} Fragen, etwa {1}</translation>
    </message>
    <message>
        <source>{0} criteria per service, about {1} each</source>
        <translation>{0} Kriterien je Leistung, jeweils etwa {1}</translation>
    </message>
    <message>
        <source>{0} questions per process, about {1} each</source>
        <translation>{0} Fragen je Prozess, jeweils etwa {1}</translation>
    </message>
    <message>
        <source>{0} statements, about {1} per person</source>
        <translation>{0} Fragen, etwa {1} je Person</translation>
    </message>
</context>
<context>
    <name>telling</name>
    <message>
        <source>The language is being changed</source>
        <translation>Die Sprache wird gewechselt</translation>
    </message>
</context>
</TS>
