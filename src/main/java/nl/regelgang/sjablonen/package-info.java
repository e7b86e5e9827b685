/**
 * The stukken that people would otherwise type, in Word: the templates of an organisation, and how they are filled in.
 * Knows no procedures: whoever asks for a stuk brings what goes into its fields.
 */
@ApplicationModule(allowedDependencies = {"gedeeld", "dossier", "regeling"})
@NullMarked
package nl.regelgang.sjablonen;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
