package nl.regelgang;

import static java.util.stream.Collectors.toSet;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.regelgang.opslag.Testdatabases;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which stores no test runs on PostgreSQL. A store is a class that holds a {@link JdbcClient}. A test runs it when the
 * store itself, or a class of its module that is built on it, is named by a test that asks for a PostgreSQL database, or
 * by what that test is made of. On H2 every other test runs.
 */
final class Opslagdekking {

    private final JavaClasses applicatie;
    private final JavaClasses tests;

    Opslagdekking(JavaClasses applicatie, JavaClasses tests) {
        this.applicatie = applicatie;
        this.tests = tests;
    }

    List<String> vergeten() {
        Set<JavaClass> beproefd = beproefd();
        return opslag().filter(
                        opslag -> beproefd.stream().noneMatch(een -> een.equals(opslag) || isGebouwdOp(een, opslag)))
                .map(JavaClass::getName)
                .sorted()
                .toList();
    }

    private Stream<JavaClass> opslag() {
        return applicatie.stream().filter(een -> een.getFields().stream()
                .anyMatch(veld -> veld.getRawType().isEquivalentTo(JdbcClient.class)));
    }

    private static boolean isGebouwdOp(JavaClass klasse, JavaClass opslag) {
        return klasse.getPackage().equals(opslag.getPackage())
                && klasse.getFields().stream()
                        .anyMatch(veld -> veld.getRawType().equals(opslag));
    }

    private Set<JavaClass> beproefd() {
        return tests.stream()
                .map(this::bestanddelen)
                .filter(delen -> delen.stream().anyMatch(Opslagdekking::vraagtPostgres))
                .flatMap(Set::stream)
                .flatMap(Opslagdekking::noemt)
                .map(JavaClass::getName)
                .distinct()
                .filter(applicatie::contain)
                .map(applicatie::get)
                .collect(toSet());
    }

    /** The test and every class of the tests that it is made of. */
    private Set<JavaClass> bestanddelen(JavaClass test) {
        Set<JavaClass> gezien = new HashSet<>();
        Deque<JavaClass> open = new ArrayDeque<>(List.of(test));
        while (!open.isEmpty()) {
            JavaClass een = open.pop();
            if (gezien.add(een)) {
                noemt(een)
                        .map(JavaClass::getName)
                        .filter(tests::contain)
                        .map(tests::get)
                        .forEach(open::push);
            }
        }
        return gezien;
    }

    private static Stream<JavaClass> noemt(JavaClass klasse) {
        return klasse.getDirectDependenciesFromSelf().stream()
                .map(afhankelijkheid -> afhankelijkheid.getTargetClass().getBaseComponentType());
    }

    private static boolean vraagtPostgres(JavaClass klasse) {
        Stream<JavaAccess<?>> gebruik =
                Stream.concat(klasse.getMethodCallsFromSelf().stream(), klasse.getMethodReferencesFromSelf().stream());
        return gebruik.anyMatch(een -> een.getTargetOwner().isEquivalentTo(Testdatabases.class)
                && een.getName().equals("postgres"));
    }
}
