/**
 * What the page does beyond reading: search, filters and order of the cards, kept in the address; a permalink opens what
 * holds it; a place in an article lights up whole; single keys, which can be turned off (WCAG 2.1.4).
 */
export const script = `
(function(){'use strict';
var d=document,$=function(id){return d.getElementById(id)},form=$('filters'),cards=[].slice.call(d.querySelectorAll('#cards .card')),keep=['q','order','level','class','kind','outlet'],order='',now=-1;
if(form){form.hidden=false;
form.addEventListener('input',function(e){if(keep.indexOf(e.target.id)>=0)apply(true)});
form.addEventListener('submit',function(e){e.preventDefault()});
form.addEventListener('reset',function(){setTimeout(afresh,0)})}
function has(card,name,value){if(!value)return true;var own=card.getAttribute('data-'+name)||'';return own==='*'||own.split('\\n').indexOf(value)>=0}
function sort(){
if($('order').value===order)return;order=$('order').value;
var key=function(c){return order?c.getAttribute('data-'+order):''},tier=d.querySelector('#cards .tier');
if(tier){cards.forEach(function(c){$('cards').appendChild(c)});tier.remove()}
cards.map(function(c,i){return{c:c,i:i,k:key(c)}}).sort(function(a,b){return a.k<b.k?-1:a.k>b.k?1:a.i-b.i}).forEach(function(o){$('cards').appendChild(o.c)})}
function apply(write){
sort();
var shown=0,words=$('q').value.toLowerCase().split(/\\s+/).filter(Boolean);
cards.forEach(function(c){
var text=words.length?c.words||(c.words=(c.id+' '+c.textContent).toLowerCase()):'';
var fits=keep.slice(2).every(function(k){return has(c,k,$(k).value)})&&words.every(function(w){return text.indexOf(w)>=0});
c.hidden=!fits;if(fits)shown++});
var tier=d.querySelector('#cards .tier');if(tier&&shown<cards.length)tier.open=true;
$('shown').textContent=shown===cards.length?'':shown+' of '+cards.length+' shown';
if(write){var s=keep.filter(function(k){return $(k).value}).map(function(k){return k+'='+encodeURIComponent($(k).value)}).join('&');
try{history.replaceState(null,'',s?'#'+s:location.pathname+location.search)}catch(e){location.hash=s}}}
function read(){
var hash=location.hash.slice(1);
if(form&&hash.indexOf('=')>0){hash.split('&').forEach(function(p){var i=p.indexOf('='),k=p.slice(0,i);if(keep.indexOf(k)>=0){try{$(k).value=decodeURIComponent(p.slice(i+1))}catch(e){}}});apply(false);return}
[].forEach.call(d.querySelectorAll('.hit'),function(m){m.classList.remove('hit')});
var at=hash&&$(hash);if(!at)return;
var card=at.closest('#cards .card');if(card&&card.hidden)clear();
for(var o=at.closest('details');o;o=o.parentElement.closest('details'))o.open=true;
var m=/^a\\d+-(\\d+)-(\\d+)$/.exec(hash);
if(m)light(at,m[2]-m[1]);
at.scrollIntoView({block:m?'center':'start'});
if(!m&&at.hasAttribute('tabindex'))at.focus({preventScroll:true})}
/* an address that names a card stays */
function afresh(){apply(location.hash.indexOf('=')>0)}
/* at once, not after the event: the next key may come before it */
function clear(){form.reset();afresh()}
function light(at,left){
for(var n=at.nextSibling;n&&left>0;n=n.nextSibling){
if(n.nodeType===3){if(n.textContent){var s=d.createElement('span');s.className='m';s.textContent=n.textContent;n.parentNode.replaceChild(s,n);n=s}}
if(n.classList&&!n.classList.contains('at')){n.classList.add('hit')}
left-=n.textContent.length}}
function step(by){
var seen=[].filter.call(d.querySelectorAll('#cards .card'),function(c){return !c.hidden});if(!seen.length)return;
var i=seen.indexOf(cards[now]);i=i<0?(by>0?0:seen.length-1):Math.max(0,Math.min(seen.length-1,i+by));
if(cards[now])cards[now].classList.remove('now');now=cards.indexOf(seen[i]);seen[i].classList.add('now');for(var o=seen[i].closest('details');o;o=o.parentElement.closest('details'))o.open=true;seen[i].focus({preventScroll:true});seen[i].scrollIntoView({block:'start'})}
d.addEventListener('keydown',function(e){
if(!form||e.ctrlKey||e.metaKey||e.altKey)return;
var typing=/^(input|select|textarea)$/i.test(e.target.tagName)&&e.target.type!=='checkbox';
if(e.key==='Escape'&&typing&&form.contains(e.target)){clear();e.target.blur();return}
if(typing||!$('keys').checked)return;
if(e.key==='/'){e.preventDefault();$('q').focus()}
else if(e.key==='j')step(1);else if(e.key==='k')step(-1)});
window.addEventListener('beforeprint',function(){[].forEach.call(d.querySelectorAll('details'),function(o){o.open=true})});
window.addEventListener('hashchange',read);read();
})();
`;
