/**
 * Pages that look over many regelingen and procedures: of an organisation, of a regeling, of a toezichthouder; and the
 * search. It decides nothing and asks the other modules, each of which gives what the asker may see; its own are the
 * risks that an organisation notes.
 */
@ApplicationModule(
        allowedDependencies = {
            "gedeeld",
            "formulieren",
            "termijnen",
            "toegang",
            "regeling",
            "termijnbewaking",
            "zienswijzen",
            "standpunt",
            "procedure"
        })
@NullMarked
package nl.regelgang.overzicht;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
