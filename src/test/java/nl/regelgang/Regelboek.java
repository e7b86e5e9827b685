package nl.regelgang;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameStartingWith;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.GeneralCodingRules.USE_JAVA_UTIL_LOGGING;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.temporal.TemporalAccessor;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.ApplicationListener;
import org.springframework.stereotype.Controller;

/** The rules of the architecture, by name, for the application itself or for planted violations. */
final class Regelboek {

    private Regelboek() {}

    /** @param wortel the root package that the modules stand in */
    static Map<String, ArchRule> voor(String wortel) {
        Map<String, ArchRule> regels = new LinkedHashMap<>();
        regels.put("the engine stays in procesmotor", motorAlleenInProcesmotor(wortel));
        regels.put("nobody asks for the time without a clock", nooitNuZonderKlok());
        regels.put("there is one clock", eenKlok());
        regels.put("termijnen knows no Spring", zonderSpring(wortel, "termijnen"));
        regels.put("gedeeld knows no Spring", zonderSpring(wortel, "gedeeld"));
        regels.put("no field injection", veldinjectie());
        regels.put(
                "no java.util.logging",
                noClasses()
                        .should(USE_JAVA_UTIL_LOGGING)
                        .because("there is one log, and it is configured in one place"));
        regels.put("nothing is printed", nietsAfgedrukt());
        regels.put("controllers are package-private", controllersVerborgen());
        return regels;
    }

    private static ArchRule motorAlleenInProcesmotor(String wortel) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(wortel + ".procesmotor..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda..")
                .because("the change to a maintained fork of the engine must touch one module (ADR 0001)");
    }

    static ArchRule nooitNuZonderKlok() {
        return noClasses()
                .should()
                .callMethodWhere(nuZonderKlok())
                .orShould()
                .callConstructor(Date.class)
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .because("time comes from the Clock that is injected, or no term can be tested");
    }

    private static DescribedPredicate<JavaCall<?>> nuZonderKlok() {
        DescribedPredicate<JavaCall<?>> zonderKlok = DescribedPredicate.describe(
                "without a clock", aanroep -> aanroep.getTarget().getRawParameterTypes().stream()
                        .noneMatch(parameter -> parameter.isEquivalentTo(Clock.class)));
        return target(owner(assignableTo(TemporalAccessor.class)))
                .and(target(name("now")))
                .and(zonderKlok);
    }

    private static ArchRule eenKlok() {
        return noClasses()
                .that()
                .doNotHaveSimpleName("Tijd")
                .and()
                .doNotHaveSimpleName("Demoklok")
                .should()
                .callMethodWhere(target(owner(equivalentTo(Clock.class))).and(target(nameStartingWith("system"))))
                .because("a second clock would not stand still when a test stops the first;"
                        + " Demoklok is the first itself, in profile demo, where Tijd makes none");
    }

    private static ArchRule zonderSpring(String wortel, String module) {
        return noClasses()
                .that()
                .resideInAPackage(wortel + "." + module + "..")
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework..")
                .because(module + " is plain Java that can be read, and tested, on its own");
    }

    private static ArchRule veldinjectie() {
        return NO_CLASSES_SHOULD_USE_FIELD_INJECTION.because("what a class needs stands in its constructor");
    }

    private static ArchRule nietsAfgedrukt() {
        return noClasses()
                .that()
                .areNotAssignableTo(ApplicationRunner.class)
                .and()
                .areNotAssignableTo(ApplicationListener.class)
                .should(ACCESS_STANDARD_STREAMS)
                .because("only what answers a command on the command line prints");
    }

    private static ArchRule controllersVerborgen() {
        return classes()
                .that()
                .areMetaAnnotatedWith(Controller.class)
                .should()
                .bePackagePrivate()
                .because("a page is reached by its address, never by its class");
    }
}
