package nl.regelgang.modellen;

import java.util.stream.Stream;

/** Faults in the names and the structure of a model. */
final class Bouwbreuken {

    private static final String TAAK = "userTask_antwoordVaststellen";
    private static final String DIENST = "serviceTask_stukkenToezenden";
    private static final String POORT = "gateway_antwoordGegeven";

    private Bouwbreuken() {}

    static Stream<Breuk> alle() {
        return Stream.of(namen(), bouw()).flatMap(breuken -> breuken);
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
}
