/**
 * Words that every module shares: ids, the legal basis, who acts, and the fact that goes into a dossier. No Spring.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package nl.regelgang.gedeeld;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
