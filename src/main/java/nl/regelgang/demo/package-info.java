/**
 * The demonstration: invented people for every regeling, and logging in as one of them with a click. Everything here
 * exists only in profile {@code demo}.
 */
@ApplicationModule(
        allowedDependencies = {"gedeeld", "formulieren", "toegang", "regeling", "procesmotor", "web", "vergaderkalender"
        })
@NullMarked
package nl.regelgang.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
