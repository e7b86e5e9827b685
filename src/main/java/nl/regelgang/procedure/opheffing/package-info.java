@NullMarked
package nl.regelgang.procedure.opheffing;

import org.jspecify.annotations.NullMarked;
