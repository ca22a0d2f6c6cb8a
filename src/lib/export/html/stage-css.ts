/**
 * One figure at a time on a big screen, while the script says so. All is measured in pixels of a screen of 1920 by 1080, and
 * never smaller than on the page. The picture's 13 px letters become 24.
 */
export const stageCss = `@media screen{
.stages{--u:min(100vw / 1920,100vh / 1080);overflow:hidden}
.stages body{max-width:none;padding:0}
.stages body>:not(main),.stages .figure:not(.current),
.stages :is(.told,.remark,.save,details,.tight .note){display:none}
.stages #scene{position:fixed;inset:0;overflow:auto;background:var(--paper);border-top:calc(12*var(--u)) solid var(--brand)}
.stages #scene:focus{outline:none}
.stages .figure{display:flex;flex-direction:column;gap:calc(20*var(--u));min-height:100%;
padding:calc(36*var(--u)) calc(72*var(--u)) calc(28*var(--u));border:0}
.stages h2{font-size:max(1.125rem,calc(44*var(--u)))}
.stages p{max-width:none}
.stages .count{display:none}
.stages :is(.subtitle,.badge){font-size:max(.875rem,calc(28*var(--u)))}
.stages :is(.subtitle,.badges){margin-top:calc(-12*var(--u))}
.stages .badge{line-height:1.5}
.stages .shown{flex:1 0 auto}
.stages .picture svg{display:none;max-width:none}
.stages .picture .stage{display:block;width:calc(1776*var(--u))}
.stages .number{font-size:max(1.25rem,calc(48*var(--u)))}
.stages .number b{font-size:max(3.5rem,calc(176*var(--u)))}
.stages .sentence{font-size:max(1.125rem,calc(36*var(--u)))}
.stages .scroll{overflow:visible}
.stages :is(table,thead th,small,.signs){font-size:max(.875rem,calc(26*var(--u)))}
.stages .large :is(table,thead th,.sentence){font-size:max(.875rem,calc(38*var(--u)))}
.stages .large small{font-size:max(.75rem,calc(28*var(--u)))}
.stages thead .numeric{max-width:8.5em;overflow-wrap:normal}
.stages thead :is(th,td){position:sticky;top:0}
.stages small{font-size:max(.75rem,calc(24*var(--u)))}
.stages .foot{margin-top:auto;padding-right:calc(480*var(--u));font-size:max(.75rem,calc(24*var(--u)));line-height:1.35}
.bar{position:fixed;right:calc(72*var(--u));bottom:calc(24*var(--u));display:flex;align-items:center;gap:.5rem;
background:var(--paper);color:var(--muted);font-size:max(.75rem,calc(24*var(--u)))}
.bar span{margin-right:.5rem;white-space:nowrap}
.bar button{padding:.125rem .5rem;border-color:var(--control);background:var(--paper);color:var(--muted)}
.bar button:hover{border-color:var(--ink);color:var(--ink)}
.dark::after{position:fixed;inset:0;z-index:9;background:#000;content:''}
@media (max-width:40rem){
.stages .figure{padding:1rem 1rem 4rem}
.stages .foot{padding-right:0}
.stages .picture .stage{display:none}
.stages .picture .narrow{display:block;width:100%}
.stages .scroll{overflow-x:auto}
.stages thead :is(th,td){position:static}
.bar{right:1rem;bottom:.5rem}
}
}`;
