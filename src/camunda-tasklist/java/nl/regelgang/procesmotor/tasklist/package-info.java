/** Camunda's Tasklist and Cockpit, for inspection on one's own machine. Never part of what is shipped. */
@NullMarked
package nl.regelgang.procesmotor.tasklist;

import org.jspecify.annotations.NullMarked;
