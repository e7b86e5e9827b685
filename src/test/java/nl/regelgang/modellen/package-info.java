/**
 * The rules that every model in {@code processes/} keeps (design: "BPMN conventions"), each with a model in which it
 * is broken on purpose; and the record of what the scenarios walked.
 */
@NullMarked
package nl.regelgang.modellen;

import org.jspecify.annotations.NullMarked;
