package nl.regelgang.procesmotor;

@OpH2
class OpdrachtenOpH2Test extends Opdrachtenproef {}
