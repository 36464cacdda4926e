"""Faults for the survey of people and processes, one a line: name, text, its replacement, code, place, line.

The line is told by a text that stands in it, empty for the first line that changed.
"""
# ruff: noqa: E501

AGREEMENT = 'scale: "agreement"\n        project_text'
OWN_TWO = 'options: [{value: 1, name: {de: "1", nl: "1", en: "1"}, descriptor: {de: "1", nl: "1", en: "1"}}, {value: 2, name: {de: "2", nl: "2", en: "2"}, descriptor: {de: "2", nl: "2", en: "2"}}]'
FULL = '          - {value: 3, name: {de: "Voll", nl: "Volledig", en: "Fully"}, descriptor: {de: "Voll erfüllt.", nl: "Volledig voldaan.", en: "Fully met."}}\n'
NINE = '          - {value: 9, name: {de: "9", nl: "9", en: "9"}, descriptor: {de: "Wert 9.", nl: "Waarde 9.", en: "Value 9."}}\n'

B11 = "dimensions[B1].questions[B1.1]"
B91 = "dimensions[B9].questions[B9.1]"
B92 = "dimensions[B9].questions[B9.2]"
B93 = "dimensions[B9].questions[B9.3]"
C11 = "dimensions[C1].questions[C1.1]"
PEOPLE = "scoring.response"
PROCESS = "scoring.process"

MODEL_FAULTS = [
    # null where a block may be left out
    ("nothing under barriers", "brake: {below: 50, measures: {\"B1\": \"MB01\"}}", "brake:", "mapping_expected", f"{PEOPLE}.brake", ""),
    ("nothing under recommendation", 'recommendation: {question: "B9.1", promoters: 9, detractors: 6}', "recommendation: null", "mapping_expected", f"{PEOPLE}.recommendation", ""),
    ("nothing under the text of a project", 'project_text: {de: "Bin ich mit {name} schneller fertig?", nl: "Ben ik met {name} sneller klaar?", en: "Am I done faster with {name}?"}', "project_text:", "mapping_expected", f"{B11}.project_text", ""),
    ("draft is no switch", "draft: true", 'draft: "yes"', "switch_expected", "draft", ""),
    # texts
    ("braces in a text", 'text: {de: "Empfehlung?"', 'text: {de: "Empfehlung {x}?"', "braces", f"{B91}.text.de", ""),
    ("single brace in a text", 'text: {de: "Empfehlung?"', 'text: {de: "Empfehlung }?"', "braces", f"{B91}.text.de", ""),
    ("unknown field in the introduction", "Bereich unter {group_minimum}", "Bereich unter {group_minimun}", "field_unknown", "introduction[#2].de", ""),
    ("name in the introduction", "Sie antworten anonym.", "Sie antworten zu {name}.", "field_unknown", "introduction[#1].de", ""),
    ("project without a name", "Bin ich mit {name} schneller", "Bin ich schneller", "project_name_missing", f"{B11}.project_text.de", ""),
    ("project with a formatted name", "Bin ich mit {name} schneller", "Bin ich mit {name!r} schneller", "field_unknown", f"{B11}.project_text.de", ""),
    ("introduction without a language", ', en: "You answer anonymously."', "", "missing_language", "introduction[#1].en", ""),
    ("project text without a language", ', en: "Am I done faster with {name}?"', "", "missing_language", f"{B11}.project_text.en", ""),
    # ids
    ("process attribute twice", '{id: "PA2.1", level: 2', '{id: "PA1.1", level: 2', "id_twice", f"{PROCESS}.process_attributes[PA1.1].id", ""),
    ("stage twice", "{id: desire", "{id: awareness", "id_twice", f"{PEOPLE}.barriers.stages[awareness].id", ""),
    # structure
    ("people under the minimum rule", "model: likert", "model: minimum", "model_unfit", f"{PEOPLE}.model", ""),
    ("processes as people", "- kind: process", "- kind: service", "kind_without_scoring", "subject_kinds[service].kind", ""),
    ("weights of people", "weight: 0\n", "weight: 10\n", "weights_sum", "dimensions[B9].weight", ""),
    ("theme without weight", 'en: "How it runs."}\n    weight: 100', 'en: "How it runs."}\n    weight: 0', "weight_zero", "dimensions[C1].weight", ""),
    # options and scales
    ("no options", 'scale: "agreement"\n        reversed', "reversed", "options_missing", "dimensions[B1].questions[B1.2]", 'id: "B1.2"'),
    ("options and scale", AGREEMENT, f'{OWN_TWO}\n        {AGREEMENT}', "options_twice", f"{B11}.scale", 'scale: "agreement"'),
    ("unknown scale", AGREEMENT, AGREEMENT.replace("agreement", "consent"), "scale_unknown", f"{B11}.scale", ""),
    ("unused scale", 'scales:\n', 'scales:\n  "other": [{value: 1, name: {de: "1", nl: "1", en: "1"}, descriptor: {de: "1", nl: "1", en: "1"}}, {value: 2, name: {de: "2", nl: "2", en: "2"}, descriptor: {de: "2", nl: "2", en: "2"}}]\n', "scale_unused", "scales.other", ""),
    ("scale with a gap", '- {value: 2, name: {de: "Wenig"', '- {value: 3, name: {de: "Wenig"', "scale_gap", "scales.agreement", '"agreement":'),
    ("scale in disorder", '- {value: 2, name: {de: "Wenig"', '- {value: 0, name: {de: "Wenig"', "scale_order", "scales.agreement[0].value", ""),
    ("scale of a process from 1", 'attribute: "PA1.1"\n        options:', 'attribute: "PA1.1"\n        scale: "agreement"\n        options:', "scale_begins", f"{C11}.scale", ""),
    ("gap among options", NINE, "", "scale_gap", f"{B91}.options", 'options:\n          - {value: 0, name: {de: "0"'),
    ("options from 2", '- {value: 1, name: {de: "Weniger Papier"', '- {value: 2, name: {de: "Weniger Papier"', "scale_order", f"{B92}.options[2].value", 'Schnellere Systeme'),
    ("options with a comment", "kind: comment", f"kind: comment\n        {OWN_TWO}", "comment_unfit", f"{B93}.options", "options: [{value: 1"),
    ("scale with a comment", "kind: comment", 'kind: comment\n        scale: "agreement"', "comment_unfit", f"{B93}.scale", ""),
    ("another length inside the index", AGREEMENT, AGREEMENT.replace('scale: "agreement"', OWN_TWO), "scale_differs", "dimensions[B1].questions[B1.2].scale", 'scale: "agreement"\n        reversed'),
    ("target of a choice", "kind: choice", "kind: choice\n        target: 1", "target_unfit", f"{B92}.target", ""),
    ("target of a comment", "kind: comment", "kind: comment\n        target: 1", "target_unfit", f"{B93}.target", ""),
    ("no target", "        target: 8\n", "", "missing_key", f"{B91}.target", 'id: "B9.1"'),
    # keys that suit one model
    ("choice inside the index", 'scale: "agreement"\n        reversed', 'kind: choice\n        scale: "agreement"\n        reversed', "kind_unfit", "dimensions[B1].questions[B1.2].kind", ""),
    ("comment about a process", 'attribute: "PA1.1"', 'kind: comment\n        attribute: "PA1.1"', "kind_unfit", f"{C11}.kind", ""),
    ("choice turned round", "kind: choice", "kind: choice\n        reversed: true", "reversed_unfit", f"{B92}.reversed", "reversed: true\n        options"),
    ("process turned round", 'attribute: "PA1.1"', 'reversed: true\n        attribute: "PA1.1"', "reversed_unfit", f"{C11}.reversed", ""),
    ("project text of a process", 'attribute: "PA1.1"', 'project_text: {de: "{name}", nl: "{name}", en: "{name}"}\n        attribute: "PA1.1"', "project_text_unfit", f"{C11}.project_text", ""),
    ("attribute asked of people", "kind: comment", 'kind: comment\n        attribute: "PA1.1"', "attribute_unfit", f"{B93}.attribute", ""),
    ("no attribute", '        attribute: "PA1.1"\n', "", "missing_key", f"{C11}.attribute", 'id: "C1.1"'),
    ("unknown attribute", 'attribute: "PA1.1"', 'attribute: "PA9.1"', "attribute_unknown", f"{C11}.attribute", ""),
    ("process with three steps", FULL, "", "capability_steps", f"{C11}.options", 'options:\n          - {value: 0, name: {de: "Nicht"'),
    # the likert model
    ("favourable too low", "favourable: 4", "favourable: 2", "bounds_apart", f"{PEOPLE}.favourable", ""),
    ("favourable outside", "favourable: 4", "favourable: 6", "outside_scale", f"{PEOPLE}.favourable", ""),
    ("unfavourable outside", "unfavourable: 2", "unfavourable: 0", "outside_scale", f"{PEOPLE}.unfavourable", ""),
    ("agreement in disorder", "agreement: {high: 70, low: 50}", "agreement: {high: 50, low: 50}", "bounds_apart", f"{PEOPLE}.agreement.high", ""),
    ("participation in disorder", "participation: {full: 50", "participation: {full: 20", "bounds_order", f"{PEOPLE}.participation.full", ""),
    ("fewer than five people", "minimum: {total: 5", "minimum: {total: 4", "number_too_small", f"{PEOPLE}.minimum.total", ""),
    ("group below the total", "total: 5, group: 7", "total: 8, group: 7", "bounds_order", f"{PEOPLE}.minimum.group", ""),
    ("questions below the group", "item: 10", "item: 6", "bounds_order", f"{PEOPLE}.minimum.item", ""),
    ("crossing below the group", "crossing: 10", "crossing: 6", "bounds_order", f"{PEOPLE}.minimum.crossing", ""),
    ("lowest band", "index: 0}", "index: 5}", "lowest_level_bound", f"{PEOPLE}.levels[0].index", ""),
    ("bands not rising", "index: 55}", "index: 0}", "index_not_rising", f"{PEOPLE}.levels[1].index", ""),
    ("stage of an unknown question", 'questions: ["B1.2"]', 'questions: ["B1.7"]', "question_unknown", f"{PEOPLE}.barriers.stages[desire].questions[#1]", ""),
    ("stage of a process", 'questions: ["B1.2"]', 'questions: ["C1.2"]', "question_other_kind", f"{PEOPLE}.barriers.stages[desire].questions[#1]", ""),
    ("stage of a comment", 'questions: ["B1.2"]', 'questions: ["B9.3"]', "question_without_scale", f"{PEOPLE}.barriers.stages[desire].questions[#1]", ""),
    ("barrier that always is one", "at_most: 3", "at_most: 5", "outside_scale", f"{PEOPLE}.barriers.at_most", ""),
    ("recommendation of a dimension", 'question: "B9.1"', 'question: "B1"', "question_unknown", f"{PEOPLE}.recommendation.question", ""),
    ("recommendation of a choice", 'question: "B9.1"', 'question: "B9.2"', "question_without_scale", f"{PEOPLE}.recommendation.question", ""),
    ("promoters among detractors", "promoters: 9", "promoters: 6", "bounds_apart", f"{PEOPLE}.recommendation.promoters", ""),
    ("promoters outside", "promoters: 9", "promoters: 11", "outside_scale", f"{PEOPLE}.recommendation.promoters", ""),
    ("brake on nothing", '{"B1": "MB01"}', '{"B7": "MB01"}', "brake_dimension", f"{PEOPLE}.brake.measures.B7", ""),
    ("brake on what is asked besides", '{"B1": "MB01"}', '{"B9": "MB01"}', "brake_dimension", f"{PEOPLE}.brake.measures.B9", ""),
    ("brake on processes", '{"B1": "MB01"}', '{"C1": "MB01"}', "brake_dimension", f"{PEOPLE}.brake.measures.C1", ""),
    ("brake with nothing", '{"B1": "MB01"}', '{"B1": "MB77"}', "brake_measure", f"{PEOPLE}.brake.measures.B1", ""),
    # the capability model
    ("ratings in disorder", "largely: 50", "largely: 85", "bounds_apart", f"{PROCESS}.ratings.fully", ""),
    ("coverage in disorder", "coverage: {full: 80", "coverage: {full: 50", "bounds_order", f"{PROCESS}.coverage.full", ""),
    ("attribute of no level", '{id: "PA2.1", level: 2', '{id: "PA2.1", level: 4', "attribute_level", f"{PROCESS}.process_attributes[PA2.1].level", ""),
    ("attribute of the lowest level", '{id: "PA2.1", level: 2', '{id: "PA2.1", level: 0', "attribute_level", f"{PROCESS}.process_attributes[PA2.1].level", ""),
    ("level without attribute", '{id: "PA2.1", level: 2', '{id: "PA2.1", level: 1', "level_without_attribute", f"{PROCESS}.levels[2].value", '- {value: 2, name: {de: "Gesteuert"'),
    ("target level", "model: capability\n    target: 2", "model: capability\n    target: 3", "level_unknown", f"{PROCESS}.target", ""),
    ("cap at the top", "knock_outs: {cap: 1", "knock_outs: {cap: 2", "level_unknown", f"{PROCESS}.knock_outs.cap", ""),
    ("knock-out on nothing", 'questions: {"C1.2": 1}', 'questions: {"C1.2": 1, "C9.9": 1}', "question_unknown", f"{PROCESS}.knock_outs.questions.C9.9", ""),
    ("knock-out on people", 'questions: {"C1.2": 1}', 'questions: {"C1.2": 1, "B1.1": 2}', "question_other_kind", f"{PROCESS}.knock_outs.questions.B1.1", ""),
    ("knock-out that is none", 'questions: {"C1.2": 1}', 'questions: {"C1.1": 1, "C1.2": 1}', "gate_no_knock_out", f"{PROCESS}.knock_outs.questions.C1.1", ""),
    ("knock-out that stops nothing", 'questions: {"C1.2": 1}', "questions: {}", "knock_out_without_gate", "dimensions[C1].questions[C1.2].knock_out", "knock_out: true"),
    ("knock-out that always holds", 'questions: {"C1.2": 1}', 'questions: {"C1.2": 0}', "condition_constant", f"{PROCESS}.knock_outs.questions.C1.2", ""),
    ("automation out of reach", 'automation: {"C1.1": 2}', 'automation: {"C1.1": 4}', "condition_constant", f"{PROCESS}.automation.C1.1", ""),
    ("automation of nothing", 'automation: {"C1.1": 2}', 'automation: {"C4.4": 2}', "question_unknown", f"{PROCESS}.automation.C4.4", ""),
    ("continuity of nothing", '["C1.1", "C1.2"]}', '["C1.1", "C1.9"]}', "question_unknown", f"{PROCESS}.continuity.questions[#2]", ""),
    ("continuity of too many", "continuity: {least: 1", "continuity: {least: 3", "continuity_least", f"{PROCESS}.continuity.least", ""),
    ("continuity of none", "continuity: {least: 1", "continuity: {least: 0", "continuity_least", f"{PROCESS}.continuity.least", ""),
    # triggers
    ("index of what is asked besides", "B1<55.5", "B9<55.5", "trigger_without_figure", "measures[MB01].trigger", ""),
    ("agreement about a choice", "B1.2 r_wg<0.5", "B9.2 r_wg<0.5", "trigger_without_figure", "measures[MB01].trigger", ""),
    ("agreement about a process", "B1.2 r_wg<0.5", "C1.2 r_wg<0.5", "trigger_without_figure", "measures[MB01].trigger", ""),
    ("agreement about a dimension", "B1.2 r_wg<0.5", "B1 r_wg<0.5", "trigger_without_figure", "measures[MB01].trigger", ""),
    ("mean of a recommendation", "B9.1 net<0", "B9.1<5.5", "trigger_without_figure", "measures[MB02].trigger", ""),
    ("recommendation by a statement", "B9.1 net<0", "B1.1 net<0", "trigger_without_figure", "measures[MB02].trigger", ""),
    ("recommendation above the best", "B9.1 net<0", "B9.1 net>100", "trigger_constant", "measures[MB02].trigger", ""),
    ("mean of a comment", "B9.1 net<0", "B9.3<5.5", "trigger_without_figure", "measures[MB02].trigger", ""),
    ("mean that is always lower", "B1.1<=3.0", "B1.1<=5.0", "trigger_constant", "measures[MB01].trigger", ""),
    ("mean that is never lower", "B1.1<=3.0", "B1.1<1.0", "trigger_constant", "measures[MB01].trigger", ""),
    ("mean outside the scale", "B1.1<=3.0", "B1.1=5.5", "trigger_constant", "measures[MB01].trigger", ""),
    ("index that is never lower", "B1<55.5", "B1<0", "trigger_constant", "measures[MB01].trigger", ""),
    ("everybody answered", "participation<30 %", "participation<=100 %", "trigger_constant", "measures[MB02].trigger", ""),
    ("agreement below nothing", "any item r_wg<0.5", "any item r_wg<0", "trigger_constant", "measures[MB02].trigger", ""),
]  # fmt: skip
