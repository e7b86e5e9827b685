/**
 * Layout, navigation and error pages. Every module owns its own pages.
 */
@ApplicationModule(allowedDependencies = {"gedeeld", "toegang"})
@NullMarked
package nl.regelgang.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
