/**
 * The register of running terms: what must happen when, on which article, and what came of it; and the watch over it,
 * which reminds, escalates, and says when it is not well itself.
 */
@ApplicationModule(
        allowedDependencies = {
            "gedeeld",
            "termijnen",
            "toegang",
            "notificatie",
            "regeling",
            "vergaderkalender",
            "procesmotor"
        })
@NullMarked
package nl.regelgang.termijnbewaking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
