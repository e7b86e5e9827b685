/**
 * A round of zienswijzen: one traject per deelnemer, its zienswijze, and the reaction to it.
 */
@ApplicationModule(allowedDependencies = {"gedeeld", "termijnen", "dossier"})
@NullMarked
package nl.regelgang.zienswijzen;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
