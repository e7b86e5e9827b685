/**
 * The standpunt of a college, and the akkoord of its members by e-mail link.
 */
@ApplicationModule(
        allowedDependencies = {
            "gedeeld",
            "formulieren",
            "termijnen",
            "toegang",
            "notificatie",
            "dossier",
            "regeling",
            "vergaderkalender"
        })
@NullMarked
package nl.regelgang.standpunt;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
