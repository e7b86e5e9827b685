package nl.regelgang.modellen;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;

/** What a service task and a user task carry. */
final class Taakregels {

    private Taakregels() {}

    /** @param formulier whether there is a form with this id */
    static List<Modelregel> regels(Predicate<String> formulier) {
        return List.of(
                new Modelregel("a service task calls its method", Taakregels::methode),
                new Modelregel("a service task is saved before it speaks", Taakregels::asynchroon),
                new Modelregel("a user task belongs to an orgaan and to no person", Taakregels::orgaan),
                new Modelregel("a user task names its form", Taakregels::formulier),
                new Modelregel("the form of a user task exists", model -> bestaat(model, formulier)),
                new Modelregel("a user task asks its last day", Taakregels::uiterlijk),
                new Modelregel("the legal act hangs on the user task", Taakregels::handeling),
                new Modelregel("a legal term is no timeout of a listener", Taakregels::verstreken));
    }

    private static Stream<String> methode(Model model) {
        return model.alle(ServiceTask.class)
                .filter(taak -> !aanroep(model, taak.getId(), Model.SLEUTEL).equals(taak.getCamundaExpression())
                        || taak.getCamundaClass() != null
                        || taak.getCamundaDelegateExpression() != null
                        || taak.getCamundaType() != null
                        || taak.getCamundaResultVariable() != null)
                .map(taak -> taak.getId() + ": calls " + taak.getCamundaExpression());
    }

    private static Stream<String> asynchroon(Model model) {
        return model.alle(ServiceTask.class)
                .filter(taak -> !taak.isCamundaAsyncBefore())
                .map(taak -> taak.getId() + ": has no asyncBefore");
    }

    private static Stream<String> orgaan(Model model) {
        String orgaan = "#\\{" + model.naam() + "\\.\\w+\\(" + Model.SLEUTEL.replace(".", "\\.") + "\\)}";
        return model.alle(UserTask.class)
                .filter(taak -> taak.getCamundaAssignee() != null
                        || taak.getCamundaCandidateUsers() != null
                        || taak.getCamundaCandidateGroups() == null
                        || !taak.getCamundaCandidateGroups().matches(orgaan + "(," + orgaan + ")*"))
                .map(taak -> taak.getId() + ": is for " + taak.getCamundaCandidateGroups());
    }

    private static Stream<String> formulier(Model model) {
        return model.alle(UserTask.class)
                .filter(taak -> !Model.stam(taak.getId()).equals(taak.getCamundaFormRef())
                        || !"deployment".equals(taak.getCamundaFormRefBinding())
                        || taak.getCamundaFormKey() != null)
                .map(taak -> taak.getId() + ": has the form " + taak.getCamundaFormRef());
    }

    private static Stream<String> bestaat(Model model, Predicate<String> formulier) {
        return model.alle(UserTask.class)
                .filter(taak -> taak.getCamundaFormRef() == null || !formulier.test(taak.getCamundaFormRef()))
                .map(taak -> taak.getId() + ": there is no form " + taak.getCamundaFormRef());
    }

    private static Stream<String> uiterlijk(Model model) {
        return model.alle(UserTask.class)
                .filter(taak -> !"#{einde.van(%s.uiterlijk(%s, '%s'))}"
                        .formatted(model.naam(), Model.SLEUTEL, Model.stam(taak.getId()))
                        .equals(taak.getCamundaDueDate()))
                .map(taak -> taak.getId() + ": is due on " + taak.getCamundaDueDate());
    }

    private static Stream<String> handeling(Model model) {
        return model.alle(UserTask.class)
                .filter(taak -> {
                    List<CamundaTaskListener> gezet = luisteraars(taak)
                            .filter(luisteraar -> "complete".equals(luisteraar.getCamundaEvent()))
                            .toList();
                    String verwacht = aanroep(model, taak.getId(), "task." + Model.SLEUTEL + ", formulier.van(task)");
                    return gezet.size() != 1 || !verwacht.equals(gezet.get(0).getCamundaExpression());
                })
                .map(taak -> taak.getId() + ": does not hand what was filled in to its own method");
    }

    /** The engine loses such timers when it migrates an instance (quality RE-12). */
    private static Stream<String> verstreken(Model model) {
        return model.alle(UserTask.class)
                .filter(taak ->
                        luisteraars(taak).anyMatch(luisteraar -> "timeout".equals(luisteraar.getCamundaEvent())))
                .map(taak -> taak.getId() + ": has a listener for a timeout");
    }

    private static Stream<CamundaTaskListener> luisteraars(UserTask taak) {
        return taak.getExtensionElements() == null
                ? Stream.empty()
                : taak.getExtensionElements().getChildElementsByType(CamundaTaskListener.class).stream();
    }

    private static String aanroep(Model model, String id, String argumenten) {
        return "#{" + model.naam() + "." + Model.stam(id) + "(" + argumenten + ")}";
    }
}
