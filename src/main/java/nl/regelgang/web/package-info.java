/**
 * Layout, navigation, security of the site, error pages, and the pages of the beheerder that combine people with the
 * register. Every other module owns its own pages.
 */
@ApplicationModule(
        allowedDependencies = {"gedeeld", "formulieren", "toegang", "notificatie", "regeling", "termijnbewaking"})
@NullMarked
package nl.regelgang.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
