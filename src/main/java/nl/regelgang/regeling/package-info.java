/**
 * The register: organisations, regelingen, their deelnemers in time, and the rules a regeling sets itself.
 */
@ApplicationModule(allowedDependencies = {"gedeeld", "formulieren", "termijnen", "toegang", "dossier"})
@NullMarked
package nl.regelgang.regeling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
