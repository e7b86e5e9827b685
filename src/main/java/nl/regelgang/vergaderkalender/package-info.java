/**
 * When the organen meet and when they do not: meetings, recessen and lead times, per orgaan. Entered by hand or read
 * from a calendar file.
 */
@ApplicationModule(allowedDependencies = {"gedeeld", "formulieren", "toegang", "dossier", "regeling"})
@NullMarked
package nl.regelgang.vergaderkalender;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
