/**
 * The forms of user tasks: reads them, draws them as HTML, and checks what was filled in.
 */
@ApplicationModule(allowedDependencies = {"gedeeld"})
@NullMarked
package nl.regelgang.formulieren;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
