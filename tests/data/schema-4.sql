-- A workspace of schema version 4 with one entity of every kind, as the program of that version wrote it.
PRAGMA foreign_keys = OFF;
PRAGMA application_id = 1380405828;
PRAGMA user_version = 4;
BEGIN TRANSACTION;
CREATE TABLE answer (
        subject_id TEXT NOT NULL REFERENCES subject (id) ON DELETE RESTRICT,
        question_id TEXT NOT NULL CHECK (question_id <> ''),
        kind TEXT NOT NULL CHECK (kind IN ('value', 'not_applicable', 'unknown', 'open')),
        value INTEGER CHECK ((kind = 'value') = (value IS NOT NULL)),
        reason TEXT NOT NULL CHECK (kind <> 'not_applicable' OR trim(reason) <> ''),
        evidence TEXT NOT NULL CHECK (evidence IN ('none', 'plausible', 'documented')),
        note TEXT NOT NULL,
        PRIMARY KEY (subject_id, question_id)
    ) WITHOUT ROWID
    ;
INSERT INTO "answer" VALUES('org','A1.1','value',0,'','documented','Beschluss vom 12.05.
Zweite Zeile');
INSERT INTO "answer" VALUES('org','A1.2','not_applicable',NULL,'keine eigenen Register','none','');
INSERT INTO "answer" VALUES('r1','B1.1','value',4,'','none','');
INSERT INTO "answer" VALUES('r1','B1.2','unknown',NULL,'','none','');
INSERT INTO "answer" VALUES('r1','B9.4','open',NULL,'','none','Mehr Zeit zum Üben.');
INSERT INTO "answer" VALUES('s1','K1','unknown',NULL,'','none','');
CREATE TABLE assessment (
        id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
        survey_id TEXT NOT NULL,
        survey_version TEXT NOT NULL,
        survey_hash TEXT NOT NULL,
        title TEXT NOT NULL CHECK (trim(title) <> ''),
        day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
        closed INTEGER NOT NULL CHECK (closed IN (0, 1)),
        short_form INTEGER NOT NULL CHECK (short_form IN (0, 1)),
        weights TEXT NOT NULL
            CHECK (CASE WHEN json_valid(weights) THEN json_type(weights) = 'object' ELSE 0 END), invited INTEGER CHECK (invited >= 1), minimum_total INTEGER CHECK (minimum_total >= 5), minimum_group INTEGER CHECK (minimum_group >= 5), system_name TEXT NOT NULL DEFAULT '', council_day TEXT
        CHECK (council_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), left_out TEXT NOT NULL DEFAULT '{}'
        CHECK (CASE WHEN json_valid(left_out) THEN json_type(left_out) = 'object' ELSE 0 END), thresholds TEXT NOT NULL DEFAULT '{}'
        CHECK (CASE WHEN json_valid(thresholds) THEN json_type(thresholds) = 'object' ELSE 0 END),
        FOREIGN KEY (survey_id, survey_version, survey_hash)
            REFERENCES survey_snapshot (survey_id, version, content_hash) ON DELETE RESTRICT
    );
INSERT INTO "assessment" VALUES('a1','ozg-efa','1.0','hash-1','Erhebung 2026','2026-11-21',1,1,'{"A1":20,"A2":7}',NULL,NULL,NULL,'',NULL,'{"A7":"wird 2027 erhoben","A9":""}','{"level_2":"37.5"}');
INSERT INTO "assessment" VALUES('b1','stimmung','1.1','hash-2','Befragung 2026','2026-10-05',0,0,'{}',180,8,10,'Vorgangsmappe','2026-09-14','{}','{}');
INSERT INTO "assessment" VALUES('b0','stimmung','1.1','hash-2','Befragung 2025','2025-10-06',1,0,'{}',176,NULL,NULL,'',NULL,'{}','{}');
CREATE TABLE attachment (
        content_hash TEXT NOT NULL PRIMARY KEY CHECK (length(content_hash) = 64),
        content BLOB NOT NULL CHECK (typeof(content) = 'blob' AND length(content) > 0)
    );
INSERT INTO "attachment" VALUES('e688f74af06be9b64c76a2a903ec9a1927076995225c6ef14d5928ce9fc787e8',X'255044462D312E370A00FFE4');
CREATE TABLE conclusion (
        assessment_id TEXT NOT NULL REFERENCES assessment (id) ON DELETE RESTRICT,
        chart_id TEXT NOT NULL CHECK (chart_id <> ''),
        text TEXT NOT NULL CHECK (trim(text) <> ''),
        PRIMARY KEY (assessment_id, chart_id)
    ) WITHOUT ROWID
    ;
INSERT INTO "conclusion" VALUES('a1','dimension_bullets','Die Technik trägt, das Personal fehlt.');
CREATE TABLE evidence_item (
        id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
        subject_id TEXT NOT NULL REFERENCES subject (id) ON DELETE RESTRICT,
        question_id TEXT NOT NULL CHECK (question_id <> ''),
        title TEXT NOT NULL CHECK (trim(title) <> ''),
        location TEXT NOT NULL
    , copy TEXT REFERENCES attachment (content_hash) ON DELETE RESTRICT);
INSERT INTO "evidence_item" VALUES('e1','org','A1.1','Beschluss 12/2026','G:/Rat/Beschluss.pdf',NULL);
INSERT INTO "evidence_item" VALUES('e2','org','A1.1','Niederschrift','Rat.pdf','e688f74af06be9b64c76a2a903ec9a1927076995225c6ef14d5928ce9fc787e8');
CREATE TABLE mark (
        subject_id TEXT NOT NULL REFERENCES subject (id) ON DELETE RESTRICT,
        question_id TEXT NOT NULL CHECK (question_id <> ''),
        flagged INTEGER NOT NULL CHECK (flagged IN (0, 1)),
        reviewed_on TEXT CHECK (reviewed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
        PRIMARY KEY (subject_id, question_id),
        CHECK (flagged = 1 OR reviewed_on IS NOT NULL)
    ) WITHOUT ROWID
    ;
INSERT INTO "mark" VALUES('org','A1.1',1,'2026-11-28');
INSERT INTO "mark" VALUES('s1','K1',1,NULL);
CREATE TABLE measure (
        id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
        assessment_id TEXT NOT NULL REFERENCES assessment (id) ON DELETE RESTRICT,
        status TEXT NOT NULL
            CHECK (status IN ('proposed', 'decided', 'in_progress', 'waiting', 'done', 'rejected')),
        lead TEXT,
        responsible TEXT NOT NULL,
        participants TEXT NOT NULL,
        due TEXT CHECK (due GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
        cost_once INTEGER CHECK (cost_once >= 0),
        cost_yearly INTEGER CHECK (cost_yearly >= 0),
        funding TEXT NOT NULL,
        progress INTEGER NOT NULL CHECK (progress BETWEEN 0 AND 100),
        remark TEXT NOT NULL,
        own_title TEXT CHECK (trim(own_title) <> ''),
        own_field TEXT,
        own_effort TEXT CHECK (own_effort IN ('XS', 'S', 'M', 'L', 'XL', 'XXL')),
        own_person_days INTEGER CHECK (own_person_days >= 1),
        own_impact INTEGER CHECK (own_impact BETWEEN 1 AND 5),
        own_text TEXT,
        own_goal TEXT,
        own_indicator TEXT,
        CHECK ((own_title IS NULL) = (own_field IS NULL)),
        CHECK ((own_title IS NULL) = (own_effort IS NULL)),
        CHECK ((own_title IS NULL) = (own_person_days IS NULL)),
        CHECK ((own_title IS NULL) = (own_impact IS NULL)),
        CHECK ((own_title IS NULL) = (own_text IS NULL)),
        CHECK ((own_title IS NULL) = (own_goal IS NULL)),
        CHECK ((own_title IS NULL) = (own_indicator IS NULL))
    );
INSERT INTO "measure" VALUES('MA07','a1','in_progress','DB','','',NULL,NULL,NULL,'',40,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "measure" VALUES('E01','a1','waiting',NULL,'Amt 10','Amt 20, Amt 32','2027-03-31',45000,0,'Eigenmittel',100,'Anmerkung','Eigenes Vorhaben','steering','XL',60,5,'Text','Ziel','Kennzahl');
CREATE TABLE meeting (
        id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
        assessment_id TEXT NOT NULL REFERENCES assessment (id) ON DELETE RESTRICT,
        title TEXT NOT NULL CHECK (trim(title) <> ''),
        day TEXT CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
        begins TEXT NOT NULL CHECK (begins GLOB '[0-2][0-9]:[0-5][0-9]'),
        place TEXT NOT NULL,
        dimensions TEXT NOT NULL
            CHECK (CASE WHEN json_valid(dimensions) THEN json_type(dimensions) = 'array' ELSE 0 END),
        minutes_per_question INTEGER NOT NULL CHECK (minutes_per_question >= 1),
        break_minutes INTEGER NOT NULL CHECK (break_minutes >= 0),
        position INTEGER NOT NULL CHECK (position >= 0)
    ) WITHOUT ROWID
    ;
INSERT INTO "meeting" VALUES('t1','a1','Auftakt','2026-11-30','13:30','Ratssaal','["A1","A2"]',5,20,0);
INSERT INTO "meeting" VALUES('t2','a1','Zweiter Termin',NULL,'09:00','','[]',4,15,1);
CREATE TABLE municipality (
        id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
        name TEXT NOT NULL CHECK (trim(name) <> ''),
        code TEXT NOT NULL,
        population INTEGER CHECK (population > 0)
    );
INSERT INTO "municipality" VALUES(1,'Süderbrück','03459001',18000);
CREATE TABLE override (
        measure_id TEXT NOT NULL CHECK (measure_id <> ''),
        component TEXT NOT NULL,
        value TEXT NOT NULL,
        reason TEXT NOT NULL CHECK (trim(reason) <> ''),
        PRIMARY KEY (measure_id, component)
    ) WITHOUT ROWID
    ;
INSERT INTO "override" VALUES('MA07','requires','','erledigt');
CREATE TABLE participant_group (
        id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
        assessment_id TEXT NOT NULL REFERENCES assessment (id) ON DELETE RESTRICT,
        name TEXT NOT NULL CHECK (trim(name) <> ''),
        people INTEGER CHECK (people >= 1),
        names TEXT NOT NULL,
        position INTEGER NOT NULL CHECK (position >= 0)
    ) WITHOUT ROWID
    ;
INSERT INTO "participant_group" VALUES('g1','a1','Fachämter',12,'Frau Öztürk, Herr Weiß',0);
INSERT INTO "participant_group" VALUES('g2','a1','Bürgermeisterin',NULL,'',1);
CREATE TABLE plan_settings (
        id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
        capacity INTEGER NOT NULL CHECK (capacity >= 0),
        reserve INTEGER NOT NULL CHECK (reserve BETWEEN 0 AND 100),
        start TEXT CHECK (start GLOB '[0-9][0-9][0-9][0-9]-Q[1-4]')
    );
INSERT INTO "plan_settings" VALUES(1,35,25,'2027-Q2');
CREATE TABLE report_settings (
        id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
        template TEXT NOT NULL CHECK (template <> ''),
        language TEXT CHECK (language IN ('de', 'nl', 'en')),
        sections TEXT NOT NULL
            CHECK (CASE WHEN json_valid(sections) THEN json_type(sections) = 'array' ELSE 0 END),
        colour TEXT NOT NULL CHECK (colour = '' OR (length(colour) = 7 AND colour GLOB '#[0-9a-f]*')),
        reference TEXT NOT NULL,
        final INTEGER NOT NULL CHECK (final IN (0, 1)),
        logo BLOB NOT NULL CHECK (typeof(logo) = 'blob')
    );
INSERT INTO "report_settings" VALUES(1,'council','nl','["summary","measures"]','#0b5cad','10/2026-4',1,X'89504E470D0A');
CREATE TABLE staff_result (
        assessment_id TEXT NOT NULL PRIMARY KEY REFERENCES assessment (id) ON DELETE RESTRICT,
        erased_on TEXT NOT NULL CHECK (erased_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
        responses INTEGER NOT NULL CHECK (responses >= 0),
        content TEXT NOT NULL CHECK (json_valid(content))
    ) WITHOUT ROWID
    ;
INSERT INTO "staff_result" VALUES('b0','2026-05-04',74,'{"staff":null}');
CREATE TABLE "subject" (
        id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
        assessment_id TEXT NOT NULL REFERENCES assessment (id) ON DELETE RESTRICT,
        kind TEXT NOT NULL CHECK (kind IN ('organisation', 'service', 'process', 'response')),
        name TEXT NOT NULL CHECK (kind <> 'response' OR name = ''),
        position INTEGER NOT NULL CHECK (position >= 0 AND (kind <> 'response' OR position = 0)),
        attributes TEXT NOT NULL
            CHECK (CASE WHEN json_valid(attributes) THEN json_type(attributes) = 'object' ELSE 0 END)
    ) WITHOUT ROWID
    ;
INSERT INTO "subject" VALUES('org','a1','organisation','',0,'{}');
INSERT INTO "subject" VALUES('r1','b1','response','',0,'{"group":"Bauamt","leadership":true}');
INSERT INTO "subject" VALUES('s1','a1','service','Wohnsitz anmelden',1,'{"cases_per_year":4200,"fee":false,"unit":"Ämter"}');
CREATE TABLE survey_snapshot (
        content_hash TEXT NOT NULL PRIMARY KEY,
        survey_id TEXT NOT NULL CHECK (survey_id <> ''),
        version TEXT NOT NULL CHECK (version <> ''),
        content TEXT NOT NULL CHECK (json_valid(content)), kept INTEGER NOT NULL DEFAULT 0 CHECK (kept IN (0, 1)),
        UNIQUE (survey_id, version, content_hash)
    );
INSERT INTO "survey_snapshot" VALUES('hash-1','ozg-efa','1.0','{"title":"Größe „1“"}',0);
INSERT INTO "survey_snapshot" VALUES('hash-2','stimmung','1.1','{"title":"Stimmung"}',1);
CREATE TABLE target (
        assessment_id TEXT NOT NULL REFERENCES assessment (id) ON DELETE RESTRICT,
        question_id TEXT NOT NULL CHECK (question_id <> ''),
        value INTEGER NOT NULL CHECK (value >= 0),
        PRIMARY KEY (assessment_id, question_id)
    ) WITHOUT ROWID
    ;
INSERT INTO "target" VALUES('a1','A1.1',4);
CREATE TABLE workspace (
        id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 32),
        digest TEXT NOT NULL CHECK (length(digest) = 32)
    ) WITHOUT ROWID
    ;
INSERT INTO "workspace" VALUES('0f1e2d3c4b5a69788796a5b4c3d2e1f0','58347246b1edb103328a1bd3c827d9d8');
CREATE INDEX evidence_item_subject_id ON evidence_item (subject_id);
CREATE INDEX measure_assessment_id ON measure (assessment_id);
CREATE INDEX subject_assessment_id ON subject (assessment_id);
COMMIT;
