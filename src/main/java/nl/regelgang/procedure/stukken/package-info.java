@NullMarked
package nl.regelgang.procedure.stukken;

import org.jspecify.annotations.NullMarked;
