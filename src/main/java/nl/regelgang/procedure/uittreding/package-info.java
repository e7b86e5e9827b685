@NullMarked
package nl.regelgang.procedure.uittreding;

import org.jspecify.annotations.NullMarked;
