package nl.regelgang.modellen;

import static nl.regelgang.modellen.Tekening.binnen;
import static nl.regelgang.modellen.Tekening.binnenste;
import static nl.regelgang.modellen.Tekening.opRand;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** A model is also a drawing that people read. */
final class Tekenregels {

    private static final int RASTER = 5;

    private Tekenregels() {}

    static List<Modelregel> regels() {
        return List.of(
                new Modelregel("everything is drawn", Tekenregels::volledig),
                regel("steps stand on the grid", Tekenregels::raster),
                regel("flows go level or upright", Tekenregels::haaks),
                regel("a flow goes from border to border", Tekenregels::aangelegd),
                regel("steps do not overlap", Tekenregels::overlap),
                regel("a flow goes through no other step", Tekenregels::doorkruising),
                regel("flows do not cross", Tekenregels::kruising),
                regel("labels stand free", Tekenregels::labels));
    }

    private static Modelregel regel(String naam, Function<Tekening, Stream<String>> fouten) {
        return new Modelregel(naam, model -> fouten.apply(Tekening.van(model)));
    }

    private static Stream<String> volledig(Model model) {
        Tekening tekening = Tekening.van(model);
        return Stream.concat(model.alle(FlowNode.class), model.alle(SequenceFlow.class))
                .filter(element -> !getekend(tekening, element))
                .map(element -> element.getId() + ": is not drawn, or its label has no place");
    }

    private static boolean getekend(Tekening tekening, FlowElement element) {
        boolean zelf = element instanceof SequenceFlow
                ? !tekening.lijnen().getOrDefault(element, List.of()).isEmpty()
                : tekening.vormen().containsKey(element);
        return zelf && (!Tekening.labelErnaast(element) || tekening.labels().containsKey(element));
    }

    private static Stream<String> raster(Tekening tekening) {
        return tekening.vormen().entrySet().stream()
                .filter(vorm -> vorm.getValue().getCenterX() % RASTER != 0
                        || vorm.getValue().getCenterY() % RASTER != 0)
                .map(vorm -> vorm.getKey().getId() + ": its middle is not on the grid");
    }

    private static Stream<String> haaks(Tekening tekening) {
        return tekening.lijnen().entrySet().stream()
                .filter(stroom -> stroom.getValue().stream()
                        .anyMatch(lijn -> lijn.getX1() != lijn.getX2() && lijn.getY1() != lijn.getY2()))
                .map(stroom -> stroom.getKey().getId() + ": goes aslant");
    }

    private static Stream<String> aangelegd(Tekening tekening) {
        return tekening.lijnen().entrySet().stream()
                .filter(stroom -> !aangelegd(tekening, stroom.getKey(), stroom.getValue()))
                .map(stroom -> stroom.getKey().getId() + ": does not go from border to border");
    }

    private static boolean aangelegd(Tekening tekening, SequenceFlow stroom, List<Line2D> lijnen) {
        Rectangle2D bron = tekening.vormen().get(stroom.getSource());
        Rectangle2D doel = tekening.vormen().get(stroom.getTarget());
        if (bron == null || doel == null || lijnen.isEmpty()) {
            return true;
        }
        Line2D eerste = lijnen.get(0);
        Line2D laatste = lijnen.get(lijnen.size() - 1);
        return opRand(bron, eerste.getX1(), eerste.getY1())
                && opRand(doel, laatste.getX2(), laatste.getY2())
                && lijnen.stream()
                        .noneMatch(lijn -> lijn.intersects(binnenste(bron)) || lijn.intersects(binnenste(doel)));
    }

    private static Stream<String> overlap(Tekening tekening) {
        return paren(tekening.vormen())
                .filter(paar -> !binnen(paar.een(), paar.ander()) && !binnen(paar.ander(), paar.een()))
                .filter(paar -> !opDeRand(paar.een(), paar.ander()) && !opDeRand(paar.ander(), paar.een()))
                .filter(paar -> paar.dit().intersects(paar.dat()))
                .map(paar -> paar.een().getId() + ": overlaps " + paar.ander().getId());
    }

    /** A boundary event is drawn on the border of its step. */
    private static boolean opDeRand(FlowElement rand, FlowElement stap) {
        return rand instanceof BoundaryEvent gebeurtenis && stap.equals(gebeurtenis.getAttachedTo());
    }

    private static Stream<String> doorkruising(Tekening tekening) {
        return tekening.lijnen().entrySet().stream().flatMap(stroom -> tekening.vormen().entrySet().stream()
                .filter(vorm -> !vorm.getKey().equals(stroom.getKey().getSource())
                        && !vorm.getKey().equals(stroom.getKey().getTarget())
                        && !binnen(stroom.getKey(), vorm.getKey()))
                .filter(vorm -> raakt(stroom.getValue(), vorm.getValue()))
                .map(vorm -> stroom.getKey().getId() + ": goes through "
                        + vorm.getKey().getId()));
    }

    private static Stream<String> kruising(Tekening tekening) {
        return paren(tekening.lijnen())
                .filter(paar ->
                        paar.dit().stream().anyMatch(lijn -> paar.dat().stream().anyMatch(lijn::intersectsLine)))
                .map(paar -> paar.een().getId() + ": crosses or touches "
                        + paar.ander().getId());
    }

    private static Stream<String> labels(Tekening tekening) {
        Stream<String> onderling = paren(tekening.labels())
                .filter(paar -> paar.dit().intersects(paar.dat()))
                .map(paar -> paar.een().getId() + ": its label overlaps that of "
                        + paar.ander().getId());
        Stream<String> ander = tekening.labels().entrySet().stream()
                .filter(label ->
                        onderLijn(tekening, label.getValue()) || onderVorm(tekening, label.getKey(), label.getValue()))
                .map(label -> label.getKey().getId() + ": something stands on its label");
        return Stream.concat(onderling, ander);
    }

    private static boolean onderLijn(Tekening tekening, Rectangle2D label) {
        return tekening.lijnen().values().stream().anyMatch(lijnen -> raakt(lijnen, label));
    }

    private static boolean onderVorm(Tekening tekening, FlowElement van, Rectangle2D label) {
        return tekening.vormen().entrySet().stream()
                .filter(vorm -> van.equals(vorm.getKey()) || !binnen(van, vorm.getKey()))
                .anyMatch(vorm -> vorm.getValue().intersects(label));
    }

    private static boolean raakt(List<Line2D> lijnen, Rectangle2D vlak) {
        return lijnen.stream().anyMatch(lijn -> lijn.intersects(vlak));
    }

    private record Paar<K, V>(K een, V dit, K ander, V dat) {}

    private static <K, V> Stream<Paar<K, V>> paren(Map<K, V> alle) {
        List<Map.Entry<K, V>> rij = List.copyOf(alle.entrySet());
        return IntStream.range(0, rij.size()).boxed().flatMap(i -> rij.stream()
                .skip(i + 1L)
                .map(ander ->
                        new Paar<>(rij.get(i).getKey(), rij.get(i).getValue(), ander.getKey(), ander.getValue())));
    }
}
