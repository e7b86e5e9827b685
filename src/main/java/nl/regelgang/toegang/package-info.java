/**
 * People, their functies in organen, who may do what, and logging in.
 */
@ApplicationModule(allowedDependencies = {"gedeeld"})
@NullMarked
package nl.regelgang.toegang;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
