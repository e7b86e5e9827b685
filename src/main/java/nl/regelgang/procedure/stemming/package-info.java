/** A vote of the algemeen bestuur: entered per member, counted by the rules of the regeling, and kept with how it was counted. */
@NullMarked
package nl.regelgang.procedure.stemming;

import org.jspecify.annotations.NullMarked;
