/**
 * The task list of a person and of an orgaan, and the page on which a task is completed.
 */
@ApplicationModule(
        allowedDependencies = {
            "gedeeld",
            "formulieren",
            "procesmotor",
            "toegang",
            "dossier",
            "regeling",
            "notificatie",
            "termijnbewaking"
        })
@NullMarked
package nl.regelgang.taken;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
