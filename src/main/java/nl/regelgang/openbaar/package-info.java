/**
 * The public page of a regeling: what everybody may read without logging in, and who decides that. A procedure says
 * itself what of it is openbaar ({@link nl.regelgang.openbaar.OpenbareProcedures}).
 */
@ApplicationModule(allowedDependencies = {"gedeeld", "toegang", "dossier", "regeling"})
@NullMarked
package nl.regelgang.openbaar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
