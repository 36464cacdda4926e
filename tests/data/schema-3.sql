-- A workspace of schema version 3 with one entity of every kind, as the program of that version wrote it.
PRAGMA foreign_keys = OFF;
PRAGMA application_id = 1380405828;
PRAGMA user_version = 3;
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
        CHECK (council_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
        FOREIGN KEY (survey_id, survey_version, survey_hash)
            REFERENCES survey_snapshot (survey_id, version, content_hash) ON DELETE RESTRICT
    );
INSERT INTO "assessment" VALUES('b0','stimmung','1.1','hash-2','Befragung 2025','2025-10-06',1,0,'{}',176,NULL,NULL,'',NULL);
INSERT INTO "assessment" VALUES('b1','stimmung','1.1','hash-2','Befragung 2026','2026-10-05',0,0,'{}',180,8,10,'Vorgangsmappe','2026-09-14');
INSERT INTO "assessment" VALUES('a1','ozg-efa','1.0','hash-1','Erhebung 2026','2026-11-21',1,1,'{"A1":20,"A2":7}',NULL,NULL,NULL,'',NULL);
CREATE TABLE evidence_item (
        id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
        subject_id TEXT NOT NULL REFERENCES subject (id) ON DELETE RESTRICT,
        question_id TEXT NOT NULL CHECK (question_id <> ''),
        title TEXT NOT NULL CHECK (trim(title) <> ''),
        location TEXT NOT NULL
    );
INSERT INTO "evidence_item" VALUES('e1','org','A1.1','Beschluss 12/2026','G:/Rat/Beschluss.pdf');
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
INSERT INTO "measure" VALUES('E01','a1','waiting',NULL,'Amt 10','Amt 20, Amt 32','2027-03-31',45000,0,'Eigenmittel',100,'Anmerkung','Eigenes Vorhaben','steering','XL',60,5,'Text','Ziel','Kennzahl');
INSERT INTO "measure" VALUES('MA07','a1','in_progress','DB','','',NULL,NULL,NULL,'',40,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
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
CREATE TABLE plan_settings (
        id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
        capacity INTEGER NOT NULL CHECK (capacity >= 0),
        reserve INTEGER NOT NULL CHECK (reserve BETWEEN 0 AND 100),
        start TEXT CHECK (start GLOB '[0-9][0-9][0-9][0-9]-Q[1-4]')
    );
INSERT INTO "plan_settings" VALUES(1,35,25,'2027-Q2');
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
INSERT INTO "survey_snapshot" VALUES('hash-2','stimmung','1.1','{"title":"Stimmung"}',1);
INSERT INTO "survey_snapshot" VALUES('hash-1','ozg-efa','1.0','{"title":"Größe „1“"}',0);
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
INSERT INTO "workspace" VALUES('0f1e2d3c4b5a69788796a5b4c3d2e1f0','0264d8620e4ec84c7572dba63eb593ee');
CREATE INDEX evidence_item_subject_id ON evidence_item (subject_id);
CREATE INDEX measure_assessment_id ON measure (assessment_id);
CREATE INDEX subject_assessment_id ON subject (assessment_id);
COMMIT;
