"""Parts of German, Dutch and English words that a long word may go on with in another line.

Gathered from the shipped surveys, the report and names of services. A part may stand anywhere in a word from its fourth
letter on, so it is long enough to stand for itself; an ending only where the word ends.
"""

from typing import Final

_GERMAN: Final = """
    abfall abmeld abschätz agentur akzeptanz amtsleit anbieter anford angabe anmeld antrag antwort anweisung anzeige
    arbeit attribu aufgabe aufnahme aufsicht ausgabe auskunft ausschuss ausstell ausweis baustein beauftrag bedingung
    beglaubig behörde beirat beitrag beratung berechtig bescheid bescheinig bestell bestätig betreu bewahr bewert
    bezogen bibliothek bücherei dienst dokument einander eingabe eingang einschätz eintrag empfehl entscheid entsorg
    entwick erklär erlaub erwart fizierung formular forschung freiheit freundlich frist förder gebühr gefasst gehen
    gemeinde genehmig gesetz gespräch gewinnung grundlage hilfe hinweis information kalender kenntnis kinder
    kommission kommunikation komponent kontroll koordin kreis kriteri körperschaft landkarte laufen leist liegen
    liste lotsin lösung masken maßnahme nachweis niveau nutzung oberfläch ordnung organis orientier paket person
    pflicht platz portfolio postfach proben projekt prozess prüfung rechnung recht register reinigung richtigung
    richtlinie sammlung satorisch schied schirm schlechter schlüssel schrift schule schutz sicherheit sierung
    spielraum standard steckbrief stellen stellung steuer stimmung strategie straße struktur system szenari technik
    technisch tierung ummeld unterlagen urkunde veranstalt verantwort verarbeit vereinbar verfahren verhalten verkehr
    verordnung verständ verteil vertret verwalt verzeichnis vollzieh vorgabe wasser wechsel werkstatt zahlung
    zentrier zeugnis zulass zusage änderung übergreif überlass übersicht überwach
"""
_DUTCH: Final = """
    account advies afsprak antwoord architect automat baarheid beelden begroting beheer bereid bescherm beschrijv
    beveilig bevestig bijeenkomst bijzijnde bouwsten chronis component formaten formulier gankelijk gebeurtenis
    gegevens geleiding gemeente gierig grenzen intentie kwaliteit leverancier lijden lijst maatregel matiseer
    mogelijk ondersteun onderzoek opvang overeenkomst overleg overzicht plaats procedure proces rapport samenvat
    software source standaard stelling structuur systeem tekening toezicht treding uitvraag verklar vermeld verorden
    vertegen verwacht verzamel volwassen voorzien voudig weergave wetgev woordig
"""
_ENGLISH: Final = """
    operab sibilit
"""
_ENDINGS: Final = """
    keit keiten heit heiten schaft schaften lich liche lichen licher liches
    bericht berichte berichten berichts feld felder feldern plan pläne plänen planung wesen zeit zeiten zahl zahlen
    heid heden lijk lijke lijken plannen planning veld velden tijd tijden
"""
PARTS: Final = tuple(f"{_GERMAN} {_DUTCH} {_ENGLISH}".split())
ENDINGS: Final = tuple(_ENDINGS.split())
