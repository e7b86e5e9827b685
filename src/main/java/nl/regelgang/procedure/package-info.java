/**
 * The procedures of the Wgr, one sub-package each: aggregate, use cases and the bean that its BPMN model calls.
 */
@ApplicationModule(
        allowedDependencies = {
            "gedeeld",
            "termijnen",
            "toegang",
            "notificatie",
            "dossier",
            "regeling",
            "vergaderkalender",
            "formulieren",
            "procesmotor",
            "termijnbewaking",
            "taken",
            "zienswijzen",
            "standpunt",
            "afstemming",
            "openbaar",
            "sjablonen"
        })
@NullMarked
package nl.regelgang.procedure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
