package nl.regelgang.modellen;

import java.util.stream.Stream;

/**
 * A fault that is put into the example model.
 *
 * @param plaats how the message about it begins
 * @param was what stands in the example, and is replaced by {@code wordt} everywhere
 */
record Breuk(String regel, String plaats, String was, String wordt) {

    private static final String ASYNC = "camunda:asyncBefore=\"true\" ";
    private static final String TAAK = "userTask_antwoordVaststellen";
    private static final String DIENST = "serviceTask_stukkenToezenden";
    private static final String POORT = "gateway_antwoordGegeven";
    private static final String TIMER = "timerEvent";
    private static final String EINDE_TAAK = "</bpmn:userTask>";
    private static final String BEWAARTERMIJN = "camunda:historyTimeToLive=\"P7300D\"";
    private static final String LUISTERAAR = "event=\"complete\" />";

    /** @throws IllegalStateException when the example has nothing to break, so that the break would prove nothing */
    String in(String goed) {
        String gebroken = goed.replace(was, wordt);
        if (gebroken.equals(goed)) {
            throw new IllegalStateException("not in the example: " + was);
        }
        return gebroken;
    }

    @Override
    public String toString() {
        return regel + " (" + wordt.strip() + ")";
    }

    static Stream<Breuk> alle() {
        return Stream.of(namen(), bouw(), motor(), taken(), uitdrukkingen(), tekening())
                .flatMap(breuken -> breuken);
    }

    private static Stream<Breuk> namen() {
        String bestand = "the file is named as its only process";
        String soort = "every kind of element is known and its id says which";
        String grondslag = "every step cites its basis and says why";
        return Stream.of(
                new Breuk(bestand, "ander", "process id=\"voorbeeld\"", "process id=\"ander\""),
                new Breuk(bestand, "voorbeeld", "name=\"Voorbeeld\"", "name=\"Iets anders\""),
                new Breuk(bestand, "tweede", "</bpmn:process>", "</bpmn:process><bpmn:process id=\"tweede\" />"),
                new Breuk(soort, "userTask_stukken", DIENST, "userTask_stukkenToezenden"),
                new Breuk(soort, "catchEvent_termijn", "timerEvent_t", "catchEvent_t"),
                new Breuk(soort, DIENST, "bpmn:serviceTask", "bpmn:sendTask"),
                new Breuk("the id is the label", DIENST, "name=\"Stukken toezenden\"", "name=\"Stukken sturen\""),
                new Breuk("the id is the label", DIENST, " name=\"Stukken toezenden\"", ""),
                new Breuk(
                        "the id is the label",
                        "merge",
                        "id=\"merge_wachtenVoorbij\"",
                        "id=\"merge_wachtenVoorbij\" name=\"W\""),
                new Breuk(
                        "the id of a flow says what it connects",
                        "Flow_1",
                        "flow_antwoordGegeven_geenAntwoord",
                        "Flow_1"),
                new Breuk(
                        "the id of a message is its name", "message_a", "name=\"antwoordBinnen\"", "name=\"antwoord\""),
                new Breuk("an end event names what has been reached", "endEvent_geen", "Geen antwoord\"", "Einde\""),
                new Breuk(grondslag, POORT, "Zonder antwoord is er niets te doen.", ""),
                new Breuk(grondslag, DIENST, "Grondslag: Wgr art. 35 lid 1", "Grondslag: artikel 35 Wgr"),
                new Breuk(grondslag, DIENST, "Grondslag: Wgr art. 35 lid 1", "Wgr art. 35 lid 1"),
                new Breuk(grondslag, DIENST, "Grondslag: Wgr art.", "Grondslag: Wegenwet art."));
    }

    private static Stream<Breuk> bouw() {
        String bereik = "every step can be reached and leads somewhere";
        String verband = "steps and flows agree on what connects them";
        String poort = "a gateway splits or joins, not both";
        String vraag = "a question has a Ja with its method and a Nee by default";
        String uit = "<bpmn:outgoing>flow_antwoordVaststellen_antwoordVastgesteld</bpmn:outgoing>";
        return Stream.of(
                new Breuk(
                        "a diagram has at most 25 flow nodes",
                        "voorbeeld",
                        "</bpmn:process>",
                        "<bpmn:task />".repeat(13) + "</bpmn:process>"),
                new Breuk(verband, TAAK, uit, ""),
                new Breuk(
                        verband,
                        "endEvent_antwoordVastgesteld",
                        "targetRef=\"endEvent_antwoordVastgesteld\"",
                        "targetRef=\"endEvent_geenAntwoord\""),
                new Breuk(
                        bereik,
                        "endEvent_antwoordVastgesteld",
                        "targetRef=\"endEvent_antwoordVastgesteld\"",
                        "targetRef=\"endEvent_geenAntwoord\""),
                new Breuk(bereik, TAAK, uit, ""),
                new Breuk(poort, "merge", "<bpmn:incoming>flow_antwoordBinnen_wachtenVoorbij</bpmn:incoming>", ""),
                new Breuk(
                        poort,
                        POORT,
                        "<bpmn:incoming>flow_wachtenVoorbij_antwoordGegeven</bpmn:incoming>",
                        "<bpmn:incoming>flow_wachtenVoorbij_antwoordGegeven</bpmn:incoming><bpmn:incoming>flow_antwoordBinnen_wachtenVoorbij</bpmn:incoming>"),
                new Breuk(vraag, POORT, "antwoordGegeven(execution", "antwoordBinnen(execution"),
                new Breuk(vraag, POORT, "default=\"flow_antwoordGegeven_geenAntwoord\"", ""),
                new Breuk(vraag, POORT, "name=\"Nee\"", "name=\"Anders\""),
                new Breuk(vraag, POORT, "gegeven?\"", "gegeven\""));
    }

    private static Stream<Breuk> motor() {
        String versie = "a process has a version and is kept for a known time";
        String tijd = "no time stands in a model";
        String wekker = "a timer asks the domain for its day";
        String dag = "#{einde.van(voorbeeld.sluiting(execution.processBusinessKey))}";
        return Stream.of(
                new Breuk(versie, "voorbeeld", "camunda:versionTag=\"1\"", ""),
                new Breuk(versie, "voorbeeld", BEWAARTERMIJN, ""),
                new Breuk(versie, "voorbeeld", "isExecutable=\"true\"", ""),
                new Breuk(
                        "no script",
                        "flow_",
                        "xsi:type=\"bpmn:tFormalExpression\">#{voorbeeld.antwoord",
                        "xsi:type=\"bpmn:tFormalExpression\" language=\"groovy\">#{voorbeeld.antwoord"),
                new Breuk(
                        "no script",
                        TAAK,
                        LUISTERAAR,
                        "event=\"complete\"><camunda:script scriptFormat=\"groovy\">x</camunda:script></camunda:taskListener>"),
                new Breuk(
                        "no script",
                        "scriptTask_x",
                        "</bpmn:process>",
                        "<bpmn:scriptTask id=\"scriptTask_x\" /></bpmn:process>"),
                new Breuk(tijd, TIMER, dag, "2027-04-14T00:00:00Z"),
                new Breuk(tijd, TIMER, "bpmn:timeDate", "bpmn:timeDuration"),
                new Breuk(tijd, TIMER, "bpmn:timeDate", "bpmn:timeCycle"),
                new Breuk(tijd, TAAK, "camunda:formRefBinding", "camunda:followUpDate=\"PT4H\" camunda:formRefBinding"),
                new Breuk(wekker, TIMER, dag, "#{einde.van(voorbeeld.sluiting('x'))}"),
                new Breuk(wekker, TIMER, dag, "#{voorbeeld.sluiting(execution.processBusinessKey)}"),
                new Breuk(
                        "the engine joins no deelnemers",
                        TAAK,
                        EINDE_TAAK,
                        "<bpmn:multiInstanceLoopCharacteristics />" + EINDE_TAAK));
    }

    private static Stream<Breuk> taken() {
        String methode = "a service task calls its method";
        String orgaan = "a user task belongs to an orgaan and to no person";
        String uiterlijk = "a user task asks its last day";
        String handeling = "the legal act hangs on the user task";
        return Stream.of(
                new Breuk(methode, DIENST, "voorbeeld.stukkenToezenden(", "voorbeeld.antwoordGegeven("),
                new Breuk(
                        methode,
                        DIENST,
                        "camunda:expression=\"#{voorbeeld.stukkenToezenden(execution.processBusinessKey)}\"",
                        "camunda:class=\"x.Y\""),
                new Breuk("a service task is saved before it speaks", DIENST, ASYNC, ""),
                new Breuk(orgaan, TAAK, "camunda:candidateGroups", "camunda:assignee"),
                new Breuk(
                        orgaan,
                        TAAK,
                        "camunda:candidateGroups",
                        "camunda:candidateUsers=\"jan\" camunda:candidateGroups"),
                new Breuk(orgaan, TAAK, "#{voorbeeld.griffie(execution.processBusinessKey)}", "gm0281/griffie"),
                new Breuk(
                        "a user task names its form",
                        TAAK,
                        "formRef=\"antwoordVaststellen\"",
                        "formRef=\"antwoordGeven\""),
                new Breuk("a user task names its form", TAAK, "Binding=\"deployment\"", "Binding=\"latest\""),
                new Breuk(
                        "the form of a user task exists",
                        TAAK,
                        "formRef=\"antwoordVaststellen\"",
                        "formRef=\"antwoordGeven\""),
                new Breuk(uiterlijk, TAAK, "'antwoordVaststellen'", "'antwoordGeven'"),
                new Breuk(uiterlijk, TAAK, "camunda:dueDate", "camunda:followUpDate"),
                new Breuk(handeling, TAAK, LUISTERAAR, "event=\"create\" />"),
                new Breuk(handeling, TAAK, "voorbeeld.antwoordVaststellen(task", "voorbeeld.stukkenToezenden(task"),
                new Breuk("a legal term is no timeout of a listener", TAAK, LUISTERAAR, "event=\"timeout\" />"));
    }

    private static Stream<Breuk> uitdrukkingen() {
        String oplossen = "every expression resolves";
        String sleutel = "execution.processBusinessKey";
        return Stream.of(
                new Breuk(oplossen, DIENST, "voorbeeld.stukkenToezenden(", "postuit.stukkenToezenden("),
                new Breuk(oplossen, DIENST, "voorbeeld.stukkenToezenden(", "voorbeeld.stukkenSturen("),
                new Breuk(oplossen, DIENST, "stukkenToezenden(" + sleutel, "stukkenToezenden(" + sleutel + ", 'x'"),
                new Breuk(oplossen, DIENST, "stukkenToezenden(" + sleutel, "stukkenToezenden(execution"),
                new Breuk(oplossen, DIENST, "#{voorbeeld.stukken", "${voorbeeld.stukken"),
                new Breuk(oplossen, DIENST, sleutel + ")}\">", sleutel + ") + 1}\">"),
                new Breuk(oplossen, TAAK, "formulier.van(task)", "voorbeeld.griffie(" + sleutel + ")"),
                new Breuk(oplossen, TAAK, "voorbeeld.griffie", "voorbeeld.antwoordGegeven"),
                new Breuk(oplossen, "flow_", "#{voorbeeld.antwoordGegeven", "#{voorbeeld.griffie"),
                new Breuk(
                        oplossen,
                        TIMER,
                        "einde.van(voorbeeld.sluiting(" + sleutel + "))",
                        "voorbeeld.sluiting(" + sleutel + ")"));
    }

    private static Stream<Breuk> tekening() {
        String taakVorm = "<dc:Bounds x=\"800\" y=\"100\" width=\"120\" height=\"80\" />";
        String vrij = "labels stand free";
        return Stream.of(
                new Breuk("everything is drawn", TAAK, "bpmnElement=\"" + TAAK + "\"", "bpmnElement=\"voorbeeld\""),
                new Breuk(
                        "everything is drawn",
                        "flow_",
                        "bpmnElement=\"flow_antwoordGegeven_geenAntwoord\"",
                        "bpmnElement=\"voorbeeld\""),
                new Breuk(
                        "everything is drawn",
                        "endEvent_g",
                        "<dc:Bounds x=\"935\" y=\"284\" width=\"90\" height=\"14\" />",
                        ""),
                new Breuk("steps stand on the grid", TAAK, taakVorm, taakVorm.replace("800", "803")),
                new Breuk(
                        "flows go level or upright",
                        "flow_",
                        "<di:waypoint x=\"715\" y=\"260\" />",
                        "<di:waypoint x=\"725\" y=\"265\" />"),
                new Breuk(
                        "a flow goes from border to border",
                        "flow_antwoordGegeven_a",
                        taakVorm,
                        taakVorm.replace("800", "820")),
                new Breuk(
                        "a flow goes from border to border",
                        "flow_antwoordGegeven_a",
                        taakVorm,
                        taakVorm.replace("800", "780")),
                new Breuk("steps do not overlap", POORT, taakVorm, taakVorm.replace("800", "720")),
                new Breuk(
                        "a flow goes through no other step",
                        "flow_antwoordGegeven_g",
                        taakVorm,
                        taakVorm.replace("y=\"100\"", "y=\"220\"")),
                new Breuk(
                        "flows do not cross",
                        "flow_",
                        "<di:waypoint x=\"620\" y=\"260\" />",
                        "<di:waypoint x=\"760\" y=\"260\" />"),
                new Breuk(
                        vrij,
                        "flow_antwoordGegeven_g",
                        "<dc:Bounds x=\"722\" y=\"180\"",
                        "<dc:Bounds x=\"710\" y=\"180\""),
                new Breuk(
                        vrij,
                        "flow_antwoordGegeven_g",
                        "<dc:Bounds x=\"722\" y=\"180\"",
                        "<dc:Bounds x=\"810\" y=\"160\""),
                new Breuk(vrij, POORT, "<dc:Bounds x=\"722\" y=\"180\"", "<dc:Bounds x=\"722\" y=\"90\""));
    }
}
