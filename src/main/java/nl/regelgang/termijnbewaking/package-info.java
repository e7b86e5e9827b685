/**
 * The register of running terms: what must happen when, on which article, and what came of it.
 */
@ApplicationModule(allowedDependencies = {"gedeeld", "termijnen"})
@NullMarked
package nl.regelgang.termijnbewaking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
