package nl.regelgang.modellen;

import java.util.stream.Stream;

/** Faults in the drawing of a model. */
final class Tekenbreuken {

    private static final String TAAK = "userTask_antwoordVaststellen";
    private static final String POORT = "gateway_antwoordGegeven";

    private Tekenbreuken() {}

    static Stream<Breuk> alle() {
        return Stream.of(tekening()).flatMap(breuken -> breuken);
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
