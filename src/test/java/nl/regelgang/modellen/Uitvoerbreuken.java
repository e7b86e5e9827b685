package nl.regelgang.modellen;

import java.util.stream.Stream;

/** Faults in what the engine would carry out. */
final class Uitvoerbreuken {

    private static final String ASYNC = "camunda:asyncBefore=\"true\" ";
    private static final String TAAK = "userTask_antwoordVaststellen";
    private static final String DIENST = "serviceTask_stukkenToezenden";
    private static final String TIMER = "timerEvent";
    private static final String EINDE_TAAK = "</bpmn:userTask>";
    private static final String BEWAARTERMIJN = "camunda:historyTimeToLive=\"P7300D\"";
    private static final String LUISTERAAR = "event=\"complete\" />";

    private Uitvoerbreuken() {}

    static Stream<Breuk> alle() {
        return Stream.of(motor(), taken(), uitdrukkingen()).flatMap(breuken -> breuken);
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
}
